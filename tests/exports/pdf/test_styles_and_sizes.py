"""A person chooses a style and a page size, and hears what there is where the choice is none."""

import pytest

from exports import ExportError
from exports.pdf import PdfOptions, write_pdf

pytestmark = pytest.mark.xdist_group("pdf")
MILLIMETRE = 72 / 25.4


@pytest.mark.parametrize(
    ("page", "width", "height"), [("A5", 148, 210), ("letter", 215.9, 279.4), ("170x240mm", 170, 240), ("297 x 420 mm", 297, 420)]
)
def test_pages_have_the_size_that_was_chosen(print_bodies, page, width, height):
    book = print_bodies({"PM-000001": "<p>Wort.</p>" * 80}, options=PdfOptions(page=page))
    for sheet in book.structure.pages:
        left, bottom, right, top = (float(edge) for edge in sheet.MediaBox)
        assert (right - left, top - bottom) == pytest.approx((width * MILLIMETRE, height * MILLIMETRE), abs=0.1)
    assert book.written.warnings == ()  # WeasyPrint minds no rule of the style


def test_an_unknown_page_size_names_those_there_are(issue, tmp_path):
    with pytest.raises(
        ExportError, match=r"'A99' is not a page size.*A3, A4, A5, A6, B5, Letter, Legal, Tabloid, or a size such as 170x240mm"
    ):
        write_pdf(issue, tmp_path / "x.pdf", PdfOptions(page="A99"))
    with pytest.raises(ExportError, match="between 90 and 600 mm"):
        write_pdf(issue, tmp_path / "x.pdf", PdfOptions(page="20x20mm"))


def test_an_unknown_style_names_those_that_print_pdfs(issue, tmp_path):
    with pytest.raises(ExportError, match=r"'tabloid' is not a style for PDFs.*journal"):
        write_pdf(issue, tmp_path / "x.pdf", PdfOptions(style="tabloid"))
    with pytest.raises(ExportError, match="is not a style for PDFs"):
        write_pdf(issue, tmp_path / "x.pdf", PdfOptions(style="magazine"))  # for EPUB alone
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_print_is_said(issue, tmp_path):
    from dataclasses import replace

    with pytest.raises(ExportError, match="there is no story to print"):
        write_pdf(replace(issue, sections=()), tmp_path / "x.pdf")


def test_cover_and_contents_can_be_chosen(print_bodies):
    book = print_bodies({"PM-000001": "<p>Wort.</p>"}, options=PdfOptions(cover=True, contents=False))
    assert "Vom Kai" in book.texts[0]
    assert [title for _, title, _ in book.outline] == ["Titel PM-000001", "Kolophon"]


@pytest.mark.parametrize("page", ["A4", "A5", "Letter", "171x243mm", "213.3x281.7mm"])
def test_a_links_note_stands_on_its_page_whatever_the_size(print_bodies, page):
    words = "Am Kai liegt ein Schiff, das keiner kennt, und niemand fragt nach ihm. " * 5
    body = "".join(f'<p>{words}Siehe <a href="https://kai.example/{n}">Beleg{n}</a>. {words}</p>' for n in range(100, 112))
    book = print_bodies({"PM-000001": body}, options=PdfOptions(page=page))
    for n in range(100, 112):
        assert [f"Beleg{n}" in text for text in book.texts] == [f"kai.example/{n}" in text for text in book.texts]
    assert all(len(text) > 700 for text in book.texts[:-1])
