"""A PDF's page as signs: where each stands as the page is seen, whether it is bold, and which part of the structure it belongs to.

Source: ISO 32000-2, 9 (text), 14.7 (structure); read by PDFium.
"""

import ctypes
from collections.abc import Iterator
from math import isfinite
from typing import Any, NamedTuple

from desktop.importers import limits

HYPHEN = "\x02"  # a hyphen that PDFium takes for one at a line's end
_HYPHENS = dict.fromkeys(map(ord, "\xad\ufffe\x02"), HYPHEN)
_UPRIGHT = 0.2  # radians; steeper words stand along a margin


class Sign(NamedTuple):
    """A sign and its box."""

    sign: str
    left: float
    top: float
    right: float
    bottom: float
    bold: bool
    mark: int


def signs_of(page: Any) -> Iterator[Sign | None]:
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
        if not all(map(isfinite, (left, top, right, bottom))):  # a matrix that was written to lead nowhere
            continue
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
