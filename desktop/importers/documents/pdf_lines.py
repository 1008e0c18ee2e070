"""A PDF's page as lines of words: where each stands, how large and how heavy it is, and which part of the structure it belongs to.

Source: ISO 32000-2, 9 (text), 14.7 (structure); read by PDFium.
"""

import ctypes
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from desktop.importers import limits

HYPHEN = "\x02"  # a hyphen that PDFium takes for one at a line's end
_HYPHENS = dict.fromkeys(map(ord, "\xad\ufffe\x02"), HYPHEN)
_COLUMN = 1.0  # of a sign's size: a wider gap parts columns, a narrower one words
_WORD = 0.14
_MIRRORED = dict(zip("«»()[]{}<>‹›", "»«)(][}{><›‹", strict=True))  # how such a sign looks in a line that runs to the left
_SPACED, _SPACED_LETTERS, _WORDS_APART = (
    0.08,
    8,
    2.5,
)  # of a sign's size, the usual gap; letters that tell; how much wider words stand apart
_UPRIGHT = 0.2  # radians; steeper words stand along a margin


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


class Sign(NamedTuple):
    """A sign and its box."""

    sign: str
    left: float
    top: float
    right: float
    bottom: float
    bold: bool
    mark: int


def lines_of(page: Any, *, by_mark: bool = False) -> list[Line]:
    """Give a page's lines in the order the page paints them. by_mark: a line ends where another part of the structure begins."""
    lines: list[Line] = []
    now: list[Sign] = []
    signs = list(_signs(page))
    if _is_leftward(signs):
        return _merged([line for row in _leftward(signs) for line in _line(row, narrowest=0.8 * _WORD)])
    for sign in signs:
        if sign is None or (now and _parts(now[-1], sign, by_mark=by_mark)):
            lines += _line(now)
            now = []
        if sign is not None:
            now.append(sign)
    lines += _line(now)
    return lines if by_mark else _with_initials(_merged(lines))


def _is_leftward(signs: Sequence[Sign | None]) -> bool:
    """Whether most of a page is in Arabic, Hebrew or another script that runs to the left."""
    said = [unicodedata.bidirectional(sign.sign[0]) for sign in signs if sign is not None and sign.sign.isalpha()]
    return sum(each in ("R", "AL") for each in said) * 2 > len(said)


def _leftward(signs: Sequence[Sign | None]) -> list[list[Sign]]:
    """Give a page's signs line by line as they are read, the page mirrored, so that all else takes it for one that runs to the right.

    Numbers and words in Latin letters within it run to the right still.
    """
    seen = [
        sign._replace(sign=_MIRRORED.get(sign.sign, sign.sign), left=-sign.right, right=-sign.left)
        for sign in reversed(signs)  # the letters of a ligature share a box, and PDFium gives them from left to right
        if sign is not None and not sign.sign.isspace()
    ]
    rows: list[list[Sign]] = []
    for sign in sorted(seen, key=lambda sign: sign.top + sign.bottom):
        if rows and abs(rows[-1][0].top + rows[-1][0].bottom - sign.top - sign.bottom) < 0.8 * (sign.bottom - sign.top):
            rows[-1].append(sign)
        else:
            rows.append([sign])
    out: list[list[Sign]] = []
    for row in rows:
        now: list[Sign] = []
        for sign in sorted(row, key=lambda sign: sign.left):
            if now and sign.left - now[-1].right > _COLUMN * (sign.bottom - sign.top):
                out.append(_with_rightward(now))
                now = []
            now.append(sign)
        out.append(_with_rightward(now))
    return out


def _with_rightward(signs: list[Sign]) -> list[Sign]:
    """Turn round each run of digits or Latin letters, its places staying as they are."""
    out: list[Sign] = []
    run: list[Sign] = []
    for sign in [*signs, None]:
        if sign is not None and (unicodedata.bidirectional(sign.sign[0]) in ("L", "EN", "AN") or (run and sign.sign in ".,:/-%")):
            run.append(sign)
            continue
        end = len(run)
        while end and run[end - 1].sign in ".,:/-%":  # of the sentence, not of the number
            end -= 1
        words = [each.sign for each in reversed(run[:end])]
        out += [each._replace(sign=word) for each, word in zip(run, words, strict=False)] + run[end:]
        run = []
        if sign is not None:
            out.append(sign)
    return out


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


def _signs(page: Any) -> Iterator[Sign | None]:
    """Give a page's signs; None where PDFium sees a line end."""
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    seen = _Seen(page)
    box = pdfium.FS_RECTF()
    objects: dict[int, tuple[int, bool]] = {}
    last: Sign | None = None
    for number in range(min(pdfium.FPDFText_CountChars(text), limits.SIGNS)):
        code = pdfium.FPDFText_GetUnicode(text, number)
        if code in (10, 13):
            last = None
            yield None
            continue
        sign = chr(code).translate(_HYPHENS) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
        if sign.isspace():  # often one that PDFium put in, which has no place of its own
            if last is not None:
                yield last._replace(sign=" ", left=last.right)
            continue
        if not sign or (code < 32 and sign != HYPHEN) or not pdfium.FPDFText_GetLooseCharBox(text, number, box):
            continue
        if seen.is_steep(pdfium.FPDFText_GetCharAngle(text, number)):
            continue
        mark, bold = _object(pdfium, text, number, objects)
        left, top, right, bottom = seen.box(box.left, box.bottom, box.right, box.top)
        last = Sign(sign, left, top, right, bottom, bold, mark)
        yield last


def _object(pdfium: Any, text: Any, number: int, objects: dict[int, tuple[int, bool]]) -> tuple[int, bool]:
    """Give the marked content that a sign belongs to, and whether it is bold; asked once for each run of signs."""
    handle = pdfium.FPDFText_GetTextObject(text, number)
    address = ctypes.cast(handle, ctypes.c_void_p).value or 0
    if address not in objects:
        name = ctypes.create_string_buffer(200)
        flags = ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(text, number, name, 200, ctypes.byref(flags))
        heavy = pdfium.FPDFText_GetFontWeight(text, number) >= 600 or any(
            word in name.value.lower() for word in (b"bold", b"black", b"heavy")
        )
        objects[address] = (pdfium.FPDFPageObj_GetMarkedContentID(handle) if handle else -1, heavy)
    return objects[address]


class _Seen:
    """Turns places of the page into places as it is seen: upright, from the upper left corner."""

    def __init__(self, page: Any) -> None:
        self._turned = page.get_rotation()
        self._left, self._bottom, self._right, self._top = page.get_mediabox()

    def is_steep(self, angle: float) -> bool:
        """Whether words do not run as the page is read."""
        turned = (angle + self._turned * 3.14159265 / 180) % 6.2831853
        return _UPRIGHT < turned < 6.2831853 - _UPRIGHT if angle >= 0 else False

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Give left, top, right, bottom."""
        if self._turned == 90:
            return bottom - self._bottom, left - self._left, top - self._bottom, right - self._left
        if self._turned == 180:
            return self._right - right, bottom - self._bottom, self._right - left, top - self._bottom
        if self._turned == 270:
            return self._top - top, self._right - right, self._top - bottom, self._right - left
        return left - self._left, self._top - top, right - self._left, self._top - bottom
