"""A PDF's page as lines of words: where each stands, how large and how heavy it is, and which part of the structure it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Any

from desktop.importers.documents.pdf_leftward import is_leftward, rows_of
from desktop.importers.documents.pdf_signs import Sign, signs_of

_COLUMN = 1.0  # of a sign's size: a wider gap parts columns, a narrower one words
_WORD = 0.14
_SPACED = 0.08  # of a sign's size: the usual gap of a spaced-out line
_SPACED_LETTERS = 8  # that tell
_WORDS_APART = 2.5  # times the usual gap


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line; places in points from the page's upper left corner as it is seen."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float  # of the type: from ascender to descender
    bold: bool = False
    mark: int = -1  # the marked content (MCID) they belong to

    @property
    def middle(self) -> float:
        """Half-way down."""
        return (self.top + self.bottom) / 2


def lines_of(page: Any, *, by_mark: bool = False) -> list[Line]:
    """Give a page's lines in the order the page paints them. by_mark: a line ends where another part of the structure begins."""
    lines: list[Line] = []
    now: list[Sign] = []
    signs = list(signs_of(page))
    if is_leftward(signs):
        return _merged([line for row in rows_of(signs, _COLUMN) for line in _line(row, narrowest=0.8 * _WORD)])
    for sign in signs:
        if sign is None or (now and _parts(now[-1], sign, by_mark=by_mark)):
            lines += _line(now)
            now = []
        if sign is not None:
            now.append(sign)
    lines += _line(now)
    return lines if by_mark else _with_initials(_merged(lines))


def _parts(before: Sign, sign: Sign, *, by_mark: bool) -> bool:
    """Whether a sign begins a line of its own."""
    if by_mark and sign.mark != before.mark:
        return True
    height = max(before.bottom - before.top, sign.bottom - sign.top, 1.0)
    if abs((before.top + before.bottom) - (sign.top + sign.bottom)) > height:
        return True
    gap = sign.left - before.right
    return gap > _COLUMN * height or gap < -height


def _line(signs: Sequence[Sign], narrowest: float = 1.6 * _WORD) -> list[Line]:
    """Make a line of its signs. narrowest: the white between words, in sizes; a narrow one where no spaces are given."""
    text: list[str] = []
    before = None
    for sign in _unspaced(signs):
        if before is not None and not sign.sign.isspace() and not before.sign.isspace():
            gap = sign.left - before.right
            if gap > narrowest * (sign.bottom - sign.top):
                text.append(" ")
        text.append(sign.sign)
        before = sign
    words = " ".join("".join(text).split())
    seen = [sign for sign in signs if not sign.sign.isspace()]
    if not words or not seen:
        return []
    return [
        Line(
            words,
            min(sign.left for sign in seen),
            min(sign.top for sign in seen),
            max(sign.right for sign in seen),
            max(sign.bottom for sign in seen),
            round(median(sign.bottom - sign.top for sign in seen), 1),
            sum(sign.bold for sign in seen) > len(seen) * 0.9,
            seen[0].mark,
        )
    ]


def _unspaced(signs: Sequence[Sign]) -> Sequence[Sign]:
    """Leave out the spaces within words of a spaced-out line: there the gap between two letters is what it is between words elsewhere."""
    seen = [sign for sign in signs if not sign.sign.isspace()]
    gaps = [sign.left - before.right for before, sign in pairwise(seen)]
    if len(gaps) < _SPACED_LETTERS or (usual := median(gaps)) < _SPACED * median(sign.bottom - sign.top for sign in seen):
        return signs
    out: list[Sign] = []
    for before, sign in zip([None, *seen], seen, strict=False):
        if before is not None and sign.left - before.right > _WORDS_APART * usual:
            out.append(before._replace(sign=" ", left=before.right))
        out.append(sign)
    return out


def _merged(lines: Sequence[Line]) -> list[Line]:
    """Join what stands side by side on one line, however the page painted it."""
    out: list[Line] = []
    for line in sorted(lines, key=lambda line: (round(line.middle), line.left)):
        for at in range(len(out) - 1, max(-1, len(out) - 12), -1):
            other = out[at]
            small = min(line.size, other.size)
            gap = line.left - other.right
            if abs(other.middle - line.middle) < 0.35 * small and -0.3 * small < gap < 0.7 * small:
                between = "" if gap < _WORD * small else " "
                out[at] = replace(
                    other,
                    text=f"{other.text}{between}{line.text}",
                    right=max(other.right, line.right),
                    top=min(other.top, line.top),
                    bottom=max(other.bottom, line.bottom),
                    size=max(other.size, line.size),
                    bold=other.bold and line.bold,
                )
                break
        else:
            out.append(line)
    return out


def _with_initials(lines: list[Line]) -> list[Line]:
    """Put a large initial before the first of the lines it stands beside."""
    for initial in [line for line in lines if len(line.text) <= 2 and line.text[:1].isalpha()]:
        beside = [
            line
            for line in lines
            if line is not initial
            and line.size * 1.7 < initial.size
            and initial.top - line.size < line.middle < initial.bottom
            and -0.3 * initial.size < line.left - initial.right < 0.8 * initial.size
        ]
        if beside:
            first = min(beside, key=lambda line: line.top)
            lines[lines.index(first)] = replace(first, text=initial.text + first.text)
            lines.remove(initial)
    return lines
