"""Stamps: running heads and page numbers, put on pages when it is known which page each is. Artifacts all: no reader reads them aloud."""

import io
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf

from exports.pdf.jobs import BoundPage, Head
from exports.pdf.paper import Paper
from exports.pdf.typefaces import bare

_POINTS = 72 / 25.4
_FOLIOS = "0123456789ivxlcdm"
_HEAD_RISE = 0.22  # of the top margin: how high above the text a running head stands
_FOLIO_DROP = 0.44  # of the bottom margin: how low below the text a page number stands
_INK = "0.106 0.102 0.094 rg"


class Heads:
    """Running heads as forms that many pages show."""

    def __init__(self, book: Pdf) -> None:
        self.book = book
        self._strips: dict[int, Pdf] = {}
        self._forms: dict[Head, Object] = {}

    def take(self, chunk: int, strips: Pdf) -> None:
        """Take a chunk's strips, a page each."""
        self._strips[chunk] = strips

    def form(self, head: Head) -> Object:
        """Give the form of a strip, in the book."""
        if head not in self._forms:
            strip = self._strips[head.chunk].pages[head.strip]
            self._forms[head] = self.book.copy_foreign(strip.as_form_xobject())
        return self._forms[head]

    def forms(self) -> Iterator[Object]:
        """The forms that pages show."""
        yield from self._forms.values()


class Folio:
    """Page numbers in a face of their own: its figures and the letters of Roman numbers."""

    def __init__(self, book: Pdf, file: Path, size: float) -> None:
        face = bare(file)
        subsetter = subset.Subsetter(subset.Options(notdef_outline=True))
        subsetter.populate(text=_FOLIOS)
        subsetter.subset(face)
        out = io.BytesIO()
        face.save(out)
        program = book.make_stream(out.getvalue())
        program.Length1 = len(out.getvalue())
        em = face["head"].unitsPerEm
        self._widths: dict[str, int] = {chr(code): round(face["hmtx"][glyph][0] * 1000 / em) for code, glyph in face.getBestCmap().items()}
        self.size: float = size
        name = Name(f"/PMFOLI+{file.stem}")
        bounds = [round(face["head"].__dict__[edge] * 1000 / em) for edge in ("xMin", "yMin", "xMax", "yMax")]
        descriptor = book.make_indirect(
            Dictionary(
                Type=Name.FontDescriptor,
                FontName=name,
                Flags=32,
                FontBBox=bounds,
                ItalicAngle=0,
                Ascent=750,
                Descent=-250,
                CapHeight=660,
                StemV=110,
                FontFile2=program,
            )
        )
        self.font = book.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.TrueType,
                BaseFont=name,
                FirstChar=32,
                LastChar=126,
                Widths=Array([self._widths.get(chr(code), 0) for code in range(32, 127)]),
                Encoding=Name.WinAnsiEncoding,
                FontDescriptor=descriptor,
            )
        )

    def width(self, label: str) -> float:
        """How wide a number is, in points."""
        return self.size / 1000 * sum(self._widths.get(sign, 0) for sign in label)


def stamp(page: Page, at: BoundPage, paper: Paper, heads: Heads, folio: Folio) -> None:
    """Put a page's running head and number on it, at its outer edge."""
    book_page = page.obj
    resources = book_page.Resources
    marks: list[str] = []
    if at.head:
        name = f"/Head{at.head.chunk}-{at.head.strip}"
        if "/XObject" not in resources:
            resources.XObject = Dictionary()
        resources.XObject[name] = heads.form(at.head)
        height = paper.height - paper.top + _HEAD_RISE * paper.top
        marks.append(
            f"/Artifact <</Type /Pagination /Subtype /Header>> BDC q 1 0 0 1 {paper.side * _POINTS:.3f} {height * _POINTS:.3f} cm {name} Do Q EMC"
        )
    if at.label:
        resources.Font[Name("/PMFolio")] = folio.font
        edge = (paper.side + paper.measure) * _POINTS - folio.width(at.label) if at.right else paper.side * _POINTS
        foot = (paper.height - paper.top - paper.lines * paper.line) * (1 - _FOLIO_DROP) * _POINTS
        marks.append(
            f"/Artifact <</Type /Pagination /Subtype /Footer>> BDC q BT {_INK} /PMFolio {folio.size:g} Tf "
            f"1 0 0 1 {edge:.3f} {foot:.3f} Tm ({at.label}) Tj ET Q EMC"
        )
    book = heads.book
    content = book_page.Contents
    # WeasyPrint leaves its flipped coordinates behind: its own content stands between q and Q.
    book_page.Contents = Array([book.make_stream(b"q\n"), content, book.make_stream(("\nQ " + " ".join(marks)).encode())])
