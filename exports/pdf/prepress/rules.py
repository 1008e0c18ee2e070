"""The rules of PDF/X-4 (ISO 15930-7:2010) that can be seen in a file's objects; what breaks them is named, page by page.

There is no free validator for PDF/X. What RULES names is looked at by pikepdf in every file that claims to be PDF/X-4, and no more than that:
it does not follow transparency through groups, nor ask of a font whether it holds every glyph that is shown.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

_FORBIDDEN_STATE = ("/TR", "/HTP")
_PROCESS = ("/DeviceGray", "/DeviceCMYK")


def broken(book: Pdf) -> list[str]:
    """Name the rules that a file breaks, and where; [] for none."""
    return [f"{rule}: {what}" for rule, check in RULES.items() for what in check(book)]


def _version(book: Pdf) -> Iterator[str]:
    if book.pdf_version > "1.6":
        yield f"it is a PDF {book.pdf_version}"


def _open(book: Pdf) -> Iterator[str]:
    if book.is_encrypted:
        yield "it is encrypted"


def _identified(book: Pdf) -> Iterator[str]:
    if "/ID" not in book.trailer:
        yield "its trailer has no ID"


def _claimed(book: Pdf) -> Iterator[str]:
    packet = book.Root.Metadata.read_bytes() if "/Metadata" in book.Root else b""
    for wanted in (b"<pdfxid:GTS_PDFXVersion>PDF/X-4</", b"<xmpMM:DocumentID>", b"<xmpMM:RenditionClass>default</", b"<xmpMM:VersionID>"):
        if wanted not in packet:
            yield f"its metadata lack {wanted.decode().partition('>')[0].strip('<')}"
    for wanted in (b"<xmp:CreateDate>", b"<xmp:ModifyDate>", b"<xmp:MetadataDate>", b"<dc:title>"):
        if wanted not in packet:
            yield f"its metadata lack {wanted.decode().strip('<>')}"


def _trapped(book: Pdf) -> Iterator[str]:
    if str(book.docinfo.get("/Trapped", "")) not in ("/True", "/False"):
        yield "it does not say whether it is trapped"


def _intended(book: Pdf) -> Iterator[str]:
    intents = [intent for intent in book.Root.get("/OutputIntents", []) if intent.get("/S") == Name.GTS_PDFX]
    if len(intents) != 1:
        yield f"it has {len(intents)} output intents for PDF/X"
        return
    (intent,) = intents
    if not str(intent.get("/OutputConditionIdentifier", "")):
        yield "its output intent names no printing condition"
    profile = intent.get("/DestOutputProfile")
    if profile is None:
        yield "its output intent has no profile"
        return
    header = profile.read_bytes()[:40]
    if header[12:20] != b"prtrCMYK" or header[36:40] != b"acsp" or int(profile.get("/N", 0)) != 4:
        yield "its output intent's profile is none of a printing condition in four inks"


def _boxed(book: Pdf) -> Iterator[str]:
    for number, page in enumerate(book.pages, 1):
        if "/TrimBox" not in page.obj or "/ArtBox" in page.obj:
            yield f"page {number} has no TrimBox, or an ArtBox beside it"
            continue
        trim = [float(edge) for edge in page.obj.TrimBox]
        bleed = [float(edge) for edge in page.obj.get("/BleedBox", page.obj.TrimBox)]
        media = [float(edge) for edge in page.mediabox]
        if not (_holds(bleed, trim) and _holds(media, bleed)):
            yield f"page {number}'s boxes do not lie within each other"


def _embedded(book: Pdf) -> Iterator[str]:
    for font in _of_type(book, "/Font"):
        described = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        program = described.get("/FontDescriptor", Dictionary())
        if font.get("/Subtype") != Name.Type3 and not any(key in program for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            yield f"the font {font.get('/BaseFont', '')} is not embedded"


def _silent(book: Pdf) -> Iterator[str]:
    for key in ("/OpenAction", "/AA", "/AcroForm", "/OCProperties", "/AF", "/Requirements"):
        if key in book.Root:
            yield f"its catalogue has {key.strip('/')}"
    names: Any = book.Root.get("/Names", Dictionary())
    for key in ("/JavaScript", "/EmbeddedFiles"):
        if key in names:
            yield f"it holds {key.strip('/')}"
    for number, page in enumerate(book.pages, 1):
        if page.obj.get("/Annots") or "/AA" in page.obj:
            yield f"page {number} has annotations or actions"


def _coloured(book: Pdf) -> Iterator[str]:
    for number, page in enumerate(book.pages, 1):
        for painted in _painted(page.obj, set()):
            for instruction in pikepdf.parse_content_stream(painted):
                operator = str(instruction.operator)
                if operator in ("rg", "RG"):
                    yield f"page {number} paints in the colours of a screen"
                    break
                if operator in ("cs", "CS") and str(instruction.operands[0]) == "/DeviceRGB":
                    yield f"page {number} names the colours of a screen"
                    break
    for stream in _streams(book):
        if stream.get("/Subtype") == Name.Image and str(stream.get("/ColorSpace", "")) == "/DeviceRGB":
            yield "a picture is in the colours of a screen"
        group = stream.get("/Group", Dictionary())
        if str(group.get("/CS", "")) == "/DeviceRGB":
            yield "a group is in the colours of a screen"


def _printable(book: Pdf) -> Iterator[str]:
    for stream in _streams(book):
        filters = stream.get("/Filter")
        if any(str(each) in ("/LZWDecode", "/Crypt") for each in (filters if isinstance(filters, Array) else [filters])):
            yield "a stream is packed in a way that presses may not know"
        if stream.get("/Subtype") == Name.PS or any(key in stream for key in ("/OPI", "/Alternates", "/Ref")):
            yield "it refers to PostScript, or to pictures elsewhere"
    for state in _of_type(book, "/ExtGState"):
        if any(key in state for key in _FORBIDDEN_STATE) or state.get("/TR2", Name.Default) != Name.Default:
            yield "it changes how the press renders tones"


RULES: Mapping[str, Callable[[Pdf], Iterator[str]]] = {
    "PDF 1.6 at most": _version,
    "no encryption": _open,
    "a file identifier": _identified,
    "one output intent, with a printing condition's profile inside": _intended,
    "no colours of a screen": _coloured,
    "every font embedded": _embedded,
    "metadata: the claim, title, dates, document, rendition and version": _claimed,
    "trapped or not": _trapped,
    "TrimBox within BleedBox within MediaBox, no ArtBox": _boxed,
    "nothing that a press cannot render": _printable,
    "no annotations, actions, layers, forms or files": _silent,
}


def _holds(outer: list[float], inner: list[float], slack: float = 0.01) -> bool:
    return all(outer[at] <= inner[at] + slack for at in (0, 1)) and all(outer[at] >= inner[at] - slack for at in (2, 3))


def _painted(owner: Any, seen: set[tuple[int, int]]) -> Iterator[Any]:
    """A page, and the forms that it draws."""
    yield owner
    drawn: Any = owner.get("/Resources", Dictionary()).get("/XObject", Dictionary())
    for name in list(drawn.keys()):
        if drawn[name].get("/Subtype") == Name.Form and drawn[name].objgen not in seen:
            seen.add(drawn[name].objgen)
            yield from _painted(drawn[name], seen)


def _streams(book: Pdf) -> Iterator[Stream]:
    for each in book.objects:
        if isinstance(each, Stream):
            yield each


def _of_type(book: Pdf, kind: str) -> Iterator[Object]:
    for each in book.objects:
        if isinstance(each, Dictionary) and each.get("/Type") == Name(kind):
            yield each
