"""Lines as a typesetter looks at them: hyphens that stand below each other like a ladder's rungs, and lines with holes between their words.

WeasyPrint 70 knows no `hyphenate-limit-lines`: `no_ladders` teaches it. Lines are broken one by one, so the one that would be a rung too many
is broken between its words alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from weasyprint.formatting_structure import boxes
from weasyprint.layout import inline

_HYPHENS = ("\u2010", "-")
_MOST_RUNGS = 3
_STUB = 0.5  # of the measure: a word's fragment that is narrower has not filled its line
_LOOSE = 0.25  # of the type's size, added to each space: as much again as a space is wide

_next_linebox = inline.get_next_linebox
_split_first_line = inline.split_first_line


@dataclass(frozen=True, slots=True)
class Lines:
    """What was counted on some pages."""

    lines: int
    hyphens: int  # lines that end with one
    ladders: int  # of three rungs and more
    longest: int  # rungs of the longest ladder
    loose: int


def counted(pages: list[Any]) -> Lines:
    """Count lines, hyphens, ladders and loose lines. pages: WeasyPrint's."""
    lines = hyphens = ladders = longest = loose = rungs = 0
    for line in _lines(pages):
        lines += 1
        rungs = rungs + 1 if _hyphenated(line[-1]) else 0
        hyphens += rungs > 0
        ladders += rungs == _MOST_RUNGS
        longest = max(longest, rungs)
        loose += any(box.justification_spacing > _LOOSE * box.style["font_size"] for box in line)
    return Lines(lines, hyphens, ladders, longest, loose)


def no_ladders() -> None:
    """Let no paragraph of this process end more than three lines on end with a hyphen."""
    inline.get_next_linebox = _counted_linebox
    inline.split_first_line = _split_or_whole


class _Line:
    """The line that is being broken; a note or a float within it has lines of its own."""

    whole = False  # whether its words are kept whole


def _counted_linebox(context: Any, linebox: Any, position_y: float, bottom_space: float, skip_stack: Any, *rest: Any) -> tuple[Any, Any]:
    # A paragraph goes on where the page before left it, and is set again when the page changes: its lines are known by where they begin.
    rungs: dict[str, int] = linebox.__dict__.setdefault("rungs", {})
    above, before = rungs.get(repr(skip_stack), 0), _Line.whole
    _Line.whole = above >= _MOST_RUNGS
    try:
        line, resume_at = _next_linebox(context, linebox, position_y, bottom_space, skip_stack, *rest)
        if not _Line.whole and _stub(line, rest[0]):
            _Line.whole = True
            line, resume_at = _next_linebox(context, linebox, position_y, bottom_space, skip_stack, *rest)
    finally:
        _Line.whole = before
    if resume_at is not None:
        text = next(_texts(line), None)
        rungs[repr(resume_at)] = above + 1 if text is not None and _hyphenated(text) else 0
    return line, resume_at


def _stub(line: Any, around: Any) -> bool:
    """Tell whether a line is one fragment of a word, with room behind it: WeasyPrint 70 parts the first word of some lines and leaves the rest."""
    texts = list(_texts(line))
    return len(texts) == 1 and _hyphenated(texts[0]) and " " not in texts[0].text.strip() and line.width < _STUB * around.width


def _split_or_whole(text: str, style: Any, *rest: Any, **options: Any) -> Any:
    if _Line.whole and style["hyphens"] == "auto":
        style = style.copy()
        style["hyphens"] = "manual"
    return _split_first_line(text, style, *rest, **options)


def _lines(pages: list[Any]) -> Iterator[list[Any]]:
    """Give the boxes of text of each line, page by page."""
    for page in pages:
        for box in _descendants(page._page_box):
            if isinstance(box, boxes.LineBox) and (text := list(_texts(box))[::-1]):
                yield text


def _hyphenated(text: Any) -> bool:
    return bool(text.text.rstrip().endswith(_HYPHENS))


def _texts(box: Any) -> Iterator[Any]:
    """Give a line's boxes of text, the last one first."""
    if isinstance(box, boxes.TextBox):
        yield box
    for child in reversed(getattr(box, "children", ())):
        yield from _texts(child)


def _descendants(box: Any) -> Iterator[Any]:
    for child in getattr(box, "children", ()):
        if not isinstance(child, boxes.MarginBox):
            yield child
            yield from _descendants(child)
