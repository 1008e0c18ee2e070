"""Finishing: a bound file becomes one for a printing house."""

import hashlib
import uuid
from collections.abc import Callable
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from exports.pdf.jobs import Facts, Prepress
from exports.pdf.metadata import information, xmp
from exports.pdf.prepress.booklet import fold
from exports.pdf.prepress.colours import turn
from exports.pdf.prepress.inks import Cmyk, Grey
from exports.pdf.prepress.marks import all_plates, frame
from exports.pdf.prepress.rules import broken

_NAMESPACE = uuid.UUID("0d3f2f8e-6f0c-5b1e-9a57-5d6f6f1f7c11")  # ours: the same publication keeps the same document identifier
_ON_SCREEN = (
    "/StructTreeRoot",
    "/MarkInfo",
    "/Outlines",
    "/PageMode",
    "/Names",
    "/AF",
    "/OpenAction",
    "/OutputIntents",
    "/ViewerPreferences",
)
_ON_PAGES = ("/Annots", "/StructParents", "/Tabs", "/AA")
# Printing conditions that are known by name: how a profile's description begins → its name in the ICC's registry.
_REGISTERED = {
    "FOGRA39": "FOGRA39",
    "Coated FOGRA39": "FOGRA39",
    "ISO Coated v2": "FOGRA39",
    "PSO Coated v3": "FOGRA51",
    "PSO Uncoated v3": "FOGRA52",
}
_REGISTRY = "http://www.color.org"


def finish(target: Path, prepress: Prepress, facts: Facts, alive: Callable[[], None]) -> tuple[int, tuple[str, ...]]:
    """Make a bound file ready, in place; gives its number of pages, and what a person should know of it.

    alive: called as work goes on. Raises ProfileError for a profile that is none of four inks.
    """
    inks = Grey() if prepress.colour == "grey" else Cmyk(prepress.profile) if prepress.colour == "cmyk" and prepress.profile else None
    with Pdf.open(target, allow_overwriting_input=True) as book:
        for key in _ON_SCREEN:
            if key in book.Root:
                del book.Root[key]
        for page in book.pages:
            for key in _ON_PAGES:
                if key in page.obj:
                    del page.obj[key]
        if inks:
            turn(book, inks, alive)
        plates = all_plates(book, inks.space if inks else "DeviceGray")
        for page in book.pages:
            alive()
            frame(book, page.obj, prepress.bleed, marks=prepress.marks and not prepress.booklet, plates=plates)
        if prepress.booklet:
            del book.Root["/PageLabels"]
            fold(book, prepress.bleed, marks=prepress.marks, plates=plates, leftward=prepress.leftward, creep=prepress.creep)
        condition = _intend(book, prepress.profile) if inks and prepress.profile else ""
        _describe(book, facts, claims=bool(condition))
        pages = len(book.pages)
        book.remove_unreferenced_resources()
        book.save(target, force_version="1.6", object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    said = [_told(condition)]
    if condition:
        with Pdf.open(target) as book:
            said += [f"a rule of PDF/X-4 is broken: {what}" for what in broken(book)]
    return pages, tuple(said)


def _told(condition: str) -> str:
    how = f"it is PDF/X-4 for {condition}" if condition else "it claims no printing condition"
    return f"this file is for a printing house: {how}, and it is neither PDF/A nor PDF/UA"


def _intend(book: Pdf, profile: Path) -> str:
    """Say for which printing condition the file is made (ISO 15930-7 § 6.2); gives its name."""
    content = profile.read_bytes()
    description = Cmyk(profile).name
    name = next((known for begins, known in _REGISTERED.items() if description.startswith(begins)), "")
    stream = book.make_stream(content)
    stream.N = 4
    stream.Alternate = Name.DeviceCMYK
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String(name or "Custom"),
        OutputCondition=String(description),
        Info=String(description),
        DestOutputProfile=stream,
    )
    if name:
        intent.RegistryName = String(_REGISTRY)
    book.Root.OutputIntents = Array([book.make_indirect(intent)])
    return name or description


def _describe(book: Pdf, facts: Facts, *, claims: bool) -> None:
    document = uuid.uuid5(_NAMESPACE, f"{facts.identifier} {facts.modified}").urn
    version = hashlib.sha256(facts.modified.encode()).hexdigest()[:8]
    pressed = (
        (
            '<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion></rdf:Description>'
            if claims
            else ""
        )
        + '<rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">'
        f"<xmpMM:DocumentID>{document}</xmpMM:DocumentID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>"
        f"<xmpMM:VersionID>{version}</xmpMM:VersionID></rdf:Description>"
        '<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Trapped>False</pdf:Trapped></rdf:Description>'
    )
    metadata = book.make_stream(xmp(facts, standards=pressed))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    book.Root.Metadata = metadata
    for name, value in information(facts).items():
        book.docinfo[name] = String(value)
    book.docinfo[Name.Trapped] = Name("/False")
