"""Stamps: running heads and page numbers, put on pages when it is known which page each is. Artifacts all: no reader reads them aloud."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from pikepdf import Array, Dictionary, Name, Object, Pdf

from exports.pdf.binding.writer import Writer
from exports.pdf.jobs import BoundPage
from exports.pdf.paper import Paper
from exports.pdf.typefaces import bare

_POINTS = 72 / 25.4
_FOLIOS = "0123456789ivxlcdm"
_HEAD_RISE = 0.22  # of the top margin: how high above the text a running head stands
_FOLIO_DROP = 0.44  # of the bottom margin: how low below the text a page number stands
_INK = "0.106 0.102 0.094 rg"


class Heads:
    """A chunk's running heads as forms that many pages show."""

    def __init__(self, book: Pdf, strips: Pdf | None) -> None:
        """Take a chunk and its strips, a page each."""
        self._book, self._strips = book, strips
        self._forms: dict[bytes, Object] = {}  # by what is in them: the stories of a section have one on their left pages

    def form(self, strip: int) -> Object:
        """Give the form of a strip."""
        assert self._strips is not None  # no page has a head where there are no strips
        page = self._strips.pages[strip]
        content = page.Contents.read_raw_bytes()
        if content not in self._forms:
            self._forms[content] = self._book.copy_foreign(page.as_form_xobject())
        return self._forms[content]

    def forms(self) -> Iterator[Object]:
        """The forms that pages show."""
        yield from self._forms.values()


class Folio:
    """Page numbers in a face of their own: its figures and the letters of Roman numbers."""

    def __init__(self, writer: Writer, file: Path, size: float) -> None:
        """Write the face; `font` is its number in the file."""
        face = bare(file)
        subsetter = subset.Subsetter(subset.Options(notdef_outline=True))
        subsetter.populate(text=_FOLIOS)
        subsetter.subset(face)
        out = io.BytesIO()
        face.save(out)
        program = writer.put_packed(b"/Length1 %d" % len(out.getvalue()), out.getvalue())
        em = face["head"].unitsPerEm
        self._widths: dict[str, int] = {chr(code): round(face["hmtx"][glyph][0] * 1000 / em) for code, glyph in face.getBestCmap().items()}
        self.size: float = size
        name = Name(f"/PMFOLI+{file.stem}").unparse()
        bounds = b" ".join(b"%d" % round(face["head"].__dict__[edge] * 1000 / em) for edge in ("xMin", "yMin", "xMax", "yMax"))
        descriptor = writer.put(
            b"<< /Type /FontDescriptor /FontName %s /Flags 32 /FontBBox [ %s ] /ItalicAngle 0 /Ascent 750 /Descent -250 /CapHeight 660 /StemV 110 "
            b"/FontFile2 %d 0 R >>" % (name, bounds, program)
        )
        widths = b" ".join(b"%d" % self._widths.get(chr(code), 0) for code in range(32, 127))
        self.font = writer.put(
            b"<< /Type /Font /Subtype /TrueType /BaseFont %s /FirstChar 32 /LastChar 126 /Widths [ %s ] /Encoding /WinAnsiEncoding "
            b"/FontDescriptor %d 0 R >>" % (name, widths, descriptor)
        )

    def width(self, label: str) -> float:
        """How wide a number is, in points."""
        return self.size / 1000 * sum(self._widths.get(sign, 0) for sign in label)


@dataclass(frozen=True, slots=True)
class Stamps:
    """What pages of a chunk are stamped with."""

    book: Pdf  # the chunk
    paper: Paper
    heads: Heads
    folio: Folio
    font: Object  # the folio's, as the chunk speaks of it
    piece: Callable[[str], Object]  # gives a piece of content that many pages share


def stamp(page: Object, at: BoundPage, stamps: Stamps) -> None:
    """Put a page's running head and number on it, at its outer edge.

    In pieces, sign by sign, so that ten thousand pages share a few dozen streams: a stream of its own takes a third of a kilobyte.
    """
    paper, folio, resources = stamps.paper, stamps.folio, page.Resources
    marks: list[str] = []
    if at.head:
        name = f"/Head{at.head.strip}"
        if "/XObject" not in resources:
            resources.XObject = Dictionary()
        resources.XObject[name] = stamps.heads.form(at.head.strip)
        height = paper.height - paper.top + _HEAD_RISE * paper.top
        marks.append(
            f" /Artifact <</Type /Pagination /Subtype /Header>> BDC q 1 0 0 1 {paper.side * _POINTS:.3f} {height * _POINTS:.3f} cm {name} Do Q EMC"
        )
    if at.label:
        resources.Font[Name("/PMFolio")] = stamps.font
        edge = (paper.side + paper.measure) * _POINTS - folio.width(at.label) if at.right else paper.side * _POINTS
        foot = (paper.height - paper.top - paper.lines * paper.line) * (1 - _FOLIO_DROP) * _POINTS
        marks += (
            f" /Artifact <</Type /Pagination /Subtype /Footer>> BDC q BT {_INK} /PMFolio {folio.size:g} Tf 1 0 0 1 {edge:.3f} {foot:.3f} Tm",
            *(f" ({sign}) Tj" for sign in at.label),
            " ET Q EMC",
        )
    # WeasyPrint leaves its flipped coordinates behind: its own content stands between q and Q.
    page.Contents = Array([stamps.piece("q\n"), page.Contents, *map(stamps.piece, ("\nQ", *marks))])


def move(page: Object, at: BoundPage, paper: Paper) -> None:
    """Show the page through a window that stands aside: text, links, destinations and structure keep their coordinates."""
    by = (-1 if at.right else 1) * paper.shift * _POINTS
    for box in ("/MediaBox", "/TrimBox", "/BleedBox", "/CropBox"):
        if box in page:
            left, bottom, right, top = (float(edge) for edge in page[box])
            page[box] = Array([round(left + by, 4), bottom, round(right + by, 4), top])
