"""A PDF's page as lines of words: where each stands, how large and how heavy it is, and which part of the structure it belongs to.

Source: ISO 32000-2, 9 (text), 14.7 (structure); read by PDFium.
"""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Any, NamedTuple

from desktop.importers import limits

HYPHEN = "\x02"  # a hyphen that PDFium takes for one at a line's end
_HYPHENS = dict.fromkeys(map(ord, "\xad\ufffe\x02"), HYPHEN)
_COLUMN = 1.0  # of a sign's size: a wider gap parts columns, a narrower one words
_WORD = 0.14
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


@dataclass(slots=True)
class _Open:
    """A line that is being put together."""

    signs: list[Sign] = field(default_factory=list)


def lines_of(page: Any, *, by_mark: bool = False) -> list[Line]:
    """Give a page's lines in the order the page paints them. by_mark: a line ends where another part of the structure begins."""
    lines: list[Line] = []
    now: list[Sign] = []
    for sign in _signs(page):
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


def _line(signs: Sequence[Sign]) -> list[Line]:
    text: list[str] = []
    before = None
    for sign in signs:
        if before is not None and not sign.sign.isspace() and not before.sign.isspace():
            gap = sign.left - before.right
            if gap > _WORD * 1.6 * (sign.bottom - sign.top):
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
    for number in range(min(pdfium.FPDFText_CountChars(text), limits.SIGNS)):
        code = pdfium.FPDFText_GetUnicode(text, number)
        if code in (10, 13):
            yield None
            continue
        if not pdfium.FPDFText_GetLooseCharBox(text, number, box):
            continue
        sign = chr(code).translate(_HYPHENS) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
        if not sign or (code < 32 and sign != HYPHEN) or box.right <= box.left:
            if sign.isspace():
                continue
            if not sign or code < 32:
                continue
        if not sign.isspace() and seen.is_steep(pdfium.FPDFText_GetCharAngle(text, number)):
            continue
        mark, bold = _object(pdfium, text, number, objects)
        left, top, right, bottom = seen.box(box.left, box.bottom, box.right, box.top)
        yield Sign(sign, left, top, right, bottom, bold, mark)


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
