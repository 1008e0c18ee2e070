"""A PDF's lines become paragraphs and headings: by white, indents and size; what every page repeats is left out."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop.importers.documents.pdf_lines import Line
from desktop.importers.documents.pdf_order import Column
from desktop.importers.documents.pdf_signs import HYPHEN

_PAGE_NUMBER = re.compile(
    r"(?:[-–—•|\s]*(?:seite|page|página|pagina|s\.|p\.|strona|страница)?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|von|of|de|di|sur|из)\s*\d{1,4})?[-–—•|\s]*)",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?:;…。！？]['\"”“’»«)\]›‹*]*$")
_BULLET = re.compile(r"^[•▪◦‣●■–]\s+(?=\S)")
_LARGER = 1.12  # times the body's size: a heading
_ALIKE = 6  # points: running heads of two pages may stand so far apart
_OUTER = 3  # lines from a page's edge among which running heads stand


@dataclass(slots=True)
class Block:
    """A paragraph, a heading or an item: its lines, not yet joined."""

    lines: list[str]
    size: float
    bold: bool
    kind: str = "p"  # p, h1 … h6, li, td, tr …: what it will be in HTML
    page: int = 0
    top: float = 0.0
    left: float = 0.0
    row: int = -1  # of a table, where the structure says so


def without_repeats(pages: Sequence[Sequence[Line]], title: str = "") -> tuple[list[list[Line]], list[str]]:
    """Leave out running heads and page numbers: what stands at the edge of several pages with the same words, its numbers apart.

    title: of the document; at the edge of any page but the first it is a running head. Returns the pages, and what was left out.
    """
    edges = [_edges(page) for page in pages]
    repeats = Counter(key for page in edges for key in {near for line in page for near in _keys(line)})
    enough = max(2, len(pages) // 5)
    bare = _letters(title)
    size = body_size(pages)
    out: list[list[Line]] = []
    gone: dict[str, None] = {}
    for number, (page, edge) in enumerate(zip(pages, edges, strict=True)):
        outermost = _outermost(page)
        doubtful = [
            line
            for line in edge
            if (line in outermost and _PAGE_NUMBER.fullmatch(line.text))
            or (len(pages) > 1 and repeats[_keys(line)[1]] >= enough)
            or (number > 0 and bare and _letters(line.text) == bare)
        ]
        kept = [line for line in page if line not in doubtful]
        middle = sum(line.middle for line in page) / max(1, len(page))
        for line in sorted(doubtful, key=lambda line: abs(line.middle - middle)):  # from the text outwards
            if kept and abs(line.size - size) < 0.06 * size and not _stands_apart(line, kept):
                kept.append(line)  # a line of the text, which many pages happen to begin or end with
            else:
                gone[line.text] = None
        out.append(kept)
    return out, list(gone)


def _stands_apart(line: Line, others: Sequence[Line]) -> bool:
    """Whether there is white between a line and all others, or it stands beside one of another column."""
    return all(max(other.top - line.bottom, line.top - other.bottom) > 0.4 * line.size for other in others)


def body_size(pages: Sequence[Sequence[Line]]) -> float:
    """Give the size that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def blocks_of(pages: Sequence[Sequence[Column]], size: float) -> list[Block]:
    """Make blocks of pages' columns. size: of the body."""
    blocks: list[Block] = []
    before: Line | None = None
    for page, columns in enumerate(pages):
        for column in columns:
            margins = _margins(column)
            leading = _leading(column.lines, size)
            new_column = True
            for line in column.lines:
                if before is not None and (
                    _continues(blocks[-1], before, line)
                    if new_column
                    else _same_setting(before, line) and not _begins(before, line, margins, leading, size)
                ):
                    blocks[-1].lines.append(line.text)
                else:
                    blocks.append(Block([line.text], line.size, line.bold, page=page, top=line.top, left=line.left))
                before, new_column = line, False
    return blocks


def _continues(block: Block, before: Line, line: Line) -> bool:
    """Whether the first line of a column or page goes on with what the last one said."""
    return (
        _same_setting(before, line)
        and not _BULLET.match(line.text)
        and (before.text.endswith((HYPHEN, "-", ",")) or (not _END.search(before.text) and len(block.lines) * len(before.text) > 20))
    )


def _same_setting(before: Line, line: Line) -> bool:
    return abs(before.size - line.size) <= 0.12 * max(before.size, line.size) and (
        before.bold == line.bold or min(len(line.text), len(before.text)) < 12
    )


def _begins(before: Line, line: Line, margins: tuple[float, float], leading: float, size: float) -> bool:
    """Whether a line begins a paragraph."""
    step = line.middle - before.middle
    left, right = margins
    if abs(step) < 0.4 * line.size:
        return False  # beside it, on the same line
    usual = leading if abs(line.size - size) <= 0.12 * size else 1.05 * line.size
    if step > 1.4 * usual or step < -line.size:
        return True
    if _BULLET.match(line.text):
        return True
    ended, wide = _END.search(before.text) is not None, right - left
    if line.left > left + 0.6 * line.size and before.left < left + 0.4 * line.size and (ended or before.right < right - 0.2 * wide):
        return True
    first = (len(line.text.split(" ", 1)[0]) + 1) * (line.right - line.left) / max(1, len(line.text))
    if before.right + first > right - 0.5 * line.size:
        return False  # its first word had no room above
    if min(line.left, before.left) > left + 0.6 * line.size:
        return True  # two indents: each begins something
    return before.right < right - (0.08 if ended else 0.3) * wide and (ended or not line.text[0].islower())


def _margins(column: Column) -> tuple[float, float]:
    """Give where its lines begin, but for indents, and where they may end."""
    left, many = Counter(round(line.left) for line in column.lines).most_common(1)[0]
    return float(left) if many > 1 else column.left, column.right


def _leading(column: Sequence[Line], size: float) -> float:
    """Give the usual step from line to line."""
    steps = [
        line.middle - before.middle
        for before, line in pairwise(column)
        if 0.7 * line.size < line.middle - before.middle < 2.2 * line.size and abs(line.size - size) < 0.12 * size
    ]
    return median(steps) if steps else 1.25 * size


def name_blocks(blocks: list[Block], size: float, larger: float = _LARGER) -> None:
    """Say which blocks are headings and items. larger: how many times the body's size a heading is at least."""
    large = sorted({round(block.size) for block in blocks if block.size > larger * size and sum(map(len, block.lines)) < 300}, reverse=True)
    for number, block in enumerate(blocks):
        long = sum(map(len, block.lines))
        if _BULLET.match(block.lines[0]):
            block.kind = "li"
            block.lines[0] = _BULLET.sub("", block.lines[0])
        elif block.size > larger * size and long < 300:
            block.kind = f"h{min(6, 1 + large.index(round(block.size)))}"
        elif (
            block.bold
            and long < 100
            and len(block.lines) <= 2
            and not block.lines[-1].endswith((".", ",", ";"))
            and number + 1 < len(blocks)
            and not blocks[number + 1].bold
        ):
            block.kind = "h4"


def _edges(page: Sequence[Line]) -> list[Line]:
    """Give the lines at the upper and lower edge."""
    from_above = sorted(page, key=lambda line: line.top)
    return [*from_above[:_OUTER], *from_above[_OUTER:][-_OUTER:]]


def _outermost(page: Sequence[Line]) -> list[Line]:
    if not page:
        return []
    top, bottom = min(line.top for line in page), max(line.bottom for line in page)
    return [line for line in page if line.top < top + 4 or line.bottom > bottom - 4]


def _keys(line: Line) -> list[tuple[str, int]]:
    """Give a line's words, its numbers all alike, with its height on the page, and with those just above and below."""
    words = re.sub(r"\d+", "#", " ".join(line.text.casefold().split()))
    return [(words, round(line.top / _ALIKE) + step) for step in (-1, 0, 1)]


def is_ended(line: str) -> bool:
    """Whether a line ends as a sentence does."""
    return _END.search(line) is not None


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))
