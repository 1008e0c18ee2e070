"""A bound file's colours turned into inks: what its pages paint with, and the pictures on them."""

import io
import zlib
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pikepdf
from pikepdf import Array, Name, Object, Operator, Pdf, PdfImage

from exports.pdf.prepress.inks import Cmyk, Grey

Inks: TypeAlias = Grey | Cmyk
_QUALITY = 90  # of a JPEG that is made anew
_PAINTS = {"rg": False, "RG": True, "g": False, "G": True}  # operators of ISO 32000-1 table 74, and whether they are for lines
_OPERATORS = {("DeviceGray", False): "g", ("DeviceGray", True): "G", ("DeviceCMYK", False): "k", ("DeviceCMYK", True): "K"}


def turn(book: Pdf, inks: Inks, alive: Callable[[], None]) -> None:
    """Turn every page and picture of a file. alive: called page by page."""
    known: dict[tuple[float, ...], tuple[float, ...]] = {}
    done: set[tuple[int, int]] = set()
    for page in book.pages:
        alive()
        page.contents_coalesce()
        content = page.obj.get("/Contents")
        if content is not None and content.objgen not in done:
            done.add(content.objgen)
            content.write(_painted(page, inks, known))
        for drawn in _drawn(page.obj.get("/Resources"), done):
            if drawn.Subtype == Name.Image:
                _turn_picture(drawn, inks)
            else:
                drawn.write(_painted(drawn, inks, known))


def _drawn(resources: Object | None, done: set[tuple[int, int]]) -> Iterator[Object]:
    """Give the pictures and forms that a page draws, and those that its forms draw, each once in the file."""
    drawn: Any = (resources.get("/XObject") if resources is not None else None) or {}
    for name in sorted(drawn.keys()):
        each = drawn[name]
        if each.objgen in done:
            continue
        done.add(each.objgen)
        yield each
        if each.get("/Subtype") == Name.Form:
            yield from _drawn(each.get("/Resources"), done)


def _painted(stream: Any, inks: Inks, known: dict[tuple[float, ...], tuple[float, ...]]) -> bytes:
    """Give a stream's instructions with its colours as inks; colours in spaces of their own (Lab, ICC) are left as they are."""
    out: list[Any] = []
    for instruction in pikepdf.parse_content_stream(stream):
        operator = str(instruction.operator)
        if operator not in _PAINTS:
            out.append(instruction)
            continue
        said = tuple(float(part) for part in instruction.operands)
        red, green, blue = said if len(said) == 3 else said * 3
        if said not in known:
            known[said] = inks.colour((red, green, blue))
        out.append(pikepdf.ContentStreamInstruction(list(known[said]), Operator(_OPERATORS[inks.space, _PAINTS[operator]])))
    return pikepdf.unparse_content_stream(out)


def _turn_picture(drawn: Any, inks: Inks) -> None:
    """Turn a picture's pixels; one in grey stays, for every press prints it in black."""
    if drawn.get("/ImageMask") or drawn.get("/ColorSpace") in (Name.DeviceGray, Name.DeviceCMYK):
        return
    picture = inks.picture(PdfImage(drawn).as_pil_image().convert("RGB"))
    photograph = drawn.get("/Filter") == Name.DCTDecode
    for name in ("/DecodeParms", "/Decode"):
        if name in drawn:
            del drawn[name]
    drawn.ColorSpace = Name(f"/{inks.space}")
    drawn.BitsPerComponent = 8
    if not photograph:
        drawn.write(zlib.compress(picture.tobytes(), 9), filter=Name.FlateDecode)
        return
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_QUALITY, optimize=True)
    drawn.write(out.getvalue(), filter=Name.DCTDecode)
    if picture.mode == "CMYK":
        drawn.Decode = Array([1, 0] * 4)  # Pillow writes Adobe's kind of CMYK JPEG, in which 0 is the most ink
