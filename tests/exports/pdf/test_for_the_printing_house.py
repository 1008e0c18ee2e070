"""Files for a printing house: bleed and marks where they are cut, inks instead of a screen's colours, sheets that fold into a booklet."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name

from exports import ExportError, Publication, Written
from exports.pdf import PdfOptions, write_pdf
from exports.pdf.prepress.booklet import sides_of
from exports.pdf.prepress.rules import RULES, broken
from resources import printing_condition

pytestmark = pytest.mark.xdist_group("pdf")
MM = 72 / 25.4
CREAM = (246, 241, 231)


@pytest.fixture(scope="module")
def pressed(issue: Publication, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Written]:
    """The issue for a printing house, as asked; each kind is made once."""
    folder = tmp_path_factory.mktemp("pressed")
    known: dict[str, Written] = {}

    def printing(style: str = "journal", **asked: object) -> Written:
        name = hashlib.sha256(repr((style, sorted(asked.items(), key=str))).encode()).hexdigest()[:12]
        if name not in known:
            options = replace(PdfOptions(style=style, cache=folder / "cache"), **asked)  # type: ignore[arg-type]
            known[name] = write_pdf(issue, folder / f"{name}.pdf", options)
        return known[name]

    return printing


def edges(page: pikepdf.Page, box: str) -> list[float]:
    return [float(edge) / MM for edge in page.obj[box]]


def seen(written: Written, number: int, scale: float = 1.0):
    with pypdfium2.PdfDocument(written.path) as document:
        return document[number].render(scale=scale).to_pil().convert("RGB")


def near(one: tuple[int, ...], other: tuple[int, ...], by: int) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


def test_a_cover_goes_on_beyond_the_edge_where_it_is_cut(pressed):
    written = pressed(bleed=3.0)
    with pikepdf.open(written.path) as book:
        for page in book.pages:
            left, bottom, right, top = edges(page, "/TrimBox")
            assert (right - left, top - bottom) == pytest.approx((210, 297), abs=0.01)
            assert edges(page, "/BleedBox") == pytest.approx([left - 3, bottom - 3, right + 3, top + 3], abs=0.01)
            assert edges(page, "/MediaBox") == edges(page, "/BleedBox")
    cover = seen(written, 0)
    width, height = cover.size
    for place in ((2, 2), (width - 3, 2), (2, height - 3), (width - 3, height - 3)):  # a millimetre from the sheet's corners
        assert near(cover.getpixel(place), CREAM, 2)


def test_marks_stand_outside_the_bleed_at_corners_and_sides(pressed):
    written = pressed(marks=True)
    with pikepdf.open(written.path) as book:
        page = book.pages[3]
        trim, bleed, media = (edges(page, box) for box in ("/TrimBox", "/BleedBox", "/MediaBox"))
        assert trim[0] - bleed[0] == pytest.approx(3, abs=0.01)  # marks without a bleed have the usual one
        assert trim[0] - media[0] == pytest.approx(10, abs=0.01)
        assert "/All" in str(page.obj.Resources.ColorSpace["/PMPlates"][1])  # on every plate
    scale = 4.0
    picture = seen(written, 3, scale).convert("L")
    at = lambda x, y: picture.getpixel((round((x - media[0]) * MM * scale), round((media[3] - y) * MM * scale)))  # noqa: E731

    def dark(x: float, y: float) -> bool:
        return min(at(x + across / 20, y + up / 20) for across in range(-3, 4) for up in range(-3, 4)) < 160

    for x in (trim[0], trim[2]):
        for y, out in ((trim[1], -1), (trim[3], 1)):
            assert dark(x, y + out * 6)
            assert not dark(x, y + out * 2)  # nothing within the bleed
    assert dark((trim[0] + trim[2]) / 2, trim[3] + 6.5)  # a register mark


def test_in_grey_nothing_has_a_colour(pressed):
    written = pressed(colour="grey")
    for number in (0, 2, 3):
        red, green, blue = seen(written, number).split()
        assert red.tobytes() == green.tobytes() == blue.tobytes()
    with pikepdf.open(written.path) as book:
        assert broken(book) == []
        spaces = {str(each.ColorSpace) for each in book.objects if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == Name.Image}
        assert spaces == {"/DeviceGray"}


def test_in_four_inks_text_is_black_alone_and_pictures_look_as_before(pressed, printed):
    written = pressed(colour="cmyk")
    with pikepdf.open(written.path) as book:
        inks = {
            tuple(float(part) for part in operands)
            for page in book.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) in ("k", "K")
        }
        assert (0, 0, 0, 1) in inks  # the ink of text: solid, and one plate
        assert sum(sum(ink[:3]) > 0 for ink in inks) <= 2  # the accent and the cover's cream; all that is nearly grey is black
        assert broken(book) == []
        (intent,) = book.Root.OutputIntents
        assert str(intent.OutputConditionIdentifier) == "FOGRA39"
        assert intent.DestOutputProfile.read_bytes() == printing_condition().read_bytes()
        assert float(book.pdf_version) <= 1.6
        assert "/StructTreeRoot" not in book.Root
    before, after = seen(printed.written, 2).getpixel((500, 250)), seen(written, 2).getpixel((500, 250))
    assert near(before, after, 40)
    assert "PDF/X-4 for FOGRA39" in " ".join(written.warnings)
    assert "neither PDF/A nor PDF/UA" in " ".join(written.warnings)
    assert b"pdfaid" not in Path(written.path).read_bytes()


def spoil_version(book: pikepdf.Pdf) -> dict[str, object]:
    return {"force_version": "1.7"}


def spoil_identifier(book: pikepdf.Pdf) -> None:
    del book.trailer["/ID"]


def spoil_intent(book: pikepdf.Pdf) -> None:
    del book.Root.OutputIntents[0]["/DestOutputProfile"]


def spoil_colours(book: pikepdf.Pdf) -> None:
    book.pages[1].contents_add(b"q 1 0 0 rg 0 0 10 10 re f Q")


def spoil_fonts(book: pikepdf.Pdf) -> None:
    font = next(each for each in book.objects if isinstance(each, Dictionary) and each.get("/Type") == Name.FontDescriptor)
    del font[next(key for key in ("/FontFile2", "/FontFile3") if key in font)]


def spoil_metadata(book: pikepdf.Pdf) -> None:
    book.Root.Metadata.write(book.Root.Metadata.read_bytes().replace(b"PDF/X-4", b"PDF/X-3"))


def spoil_trapping(book: pikepdf.Pdf) -> None:
    del book.docinfo["/Trapped"]


def spoil_boxes(book: pikepdf.Pdf) -> None:
    book.pages[2].obj.TrimBox = Array([-100, 0, 400, 400])


def spoil_tones(book: pikepdf.Pdf) -> None:
    book.pages[0].obj.Resources.ExtGState = Dictionary(X=book.make_indirect(Dictionary(Type=Name.ExtGState, TR=Name.Identity)))


def spoil_silence(book: pikepdf.Pdf) -> None:
    book.pages[0].obj.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9])])


SPOILERS = {
    "PDF 1.6 at most": spoil_version,
    "one output intent, with a printing condition's profile inside": spoil_intent,
    "no colours of a screen": spoil_colours,
    "every font embedded": spoil_fonts,
    "metadata: the claim, title, dates, document, rendition and version": spoil_metadata,
    "trapped or not": spoil_trapping,
    "TrimBox within BleedBox within MediaBox, no ArtBox": spoil_boxes,
    "nothing that a press cannot render": spoil_tones,
    "no annotations, actions, layers, forms or files": spoil_silence,
}


@pytest.mark.parametrize("rule", SPOILERS)
def test_a_file_that_breaks_a_rule_of_pdf_x_4_is_told_which(pressed, tmp_path, rule):
    with pikepdf.open(pressed(colour="cmyk").path) as book:
        how = SPOILERS[rule](book) or {"force_version": "1.6"}
        book.save(tmp_path / "spoiled.pdf", **how)
    with pikepdf.open(tmp_path / "spoiled.pdf") as book:
        assert {said.split(": ")[0] if not said.startswith("metadata") else rule for said in broken(book)} == {rule}


def test_an_encrypted_file_and_one_without_identifier_are_none(pressed, tmp_path):
    with pikepdf.open(pressed(colour="cmyk").path) as book:
        book.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="o", user=""))
        spoil_identifier(book)
        assert [said for said in broken(book) if "ID" in said]
    with pikepdf.open(tmp_path / "locked.pdf") as book:
        assert any(said.startswith("no encryption") for said in broken(book))
    assert set(RULES) == SPOILERS.keys() | {"no encryption", "a file identifier"}


def test_a_profile_of_a_screen_is_no_printing_condition(issue, tmp_path):
    screen = Path(pikepdf.__file__).parent / "pdfa" / "data" / "sRGB.icc"
    with pytest.raises(ExportError, match=r"sRGB\.icc: it is no profile of a printing condition.*Ask the printing house"):
        write_pdf(issue, tmp_path / "x.pdf", PdfOptions(colour="cmyk", profile=screen))
    with pytest.raises(ExportError, match="cannot be read as an ICC profile"):
        write_pdf(issue, tmp_path / "x.pdf", PdfOptions(colour="cmyk", profile=Path(__file__)))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (PdfOptions(colour="sepia"), "rgb, grey, cmyk"),
        (PdfOptions(bleed=90), "3 is usual"),
        (PdfOptions(bleed=3, originals=True), "holds no originals"),
    ],
)
def test_what_cannot_be_printed_is_said_with_what_can(issue, tmp_path, options, said):
    with pytest.raises(ExportError, match=said):
        write_pdf(issue, tmp_path / "x.pdf", options)


def test_sheets_of_a_booklet_can_be_folded_and_read():
    assert sides_of(8) == [(7, 0), (1, 6), (5, 2), (3, 4)]
    assert sides_of(5) == [(None, 0), (1, None), (None, 2), (3, 4)]
    assert sides_of(4, leftward=True) == [(0, 3), (2, 1)]
    for pages in range(1, 30):
        stack = sides_of(pages)
        # Folded in the middle, the sheets give right and left halves from the outside in, then back out.
        read = [page for outer, inner in zip(stack[::2], stack[1::2], strict=True) for page in (outer[1], inner[0])]
        read += [page for outer, inner in reversed(list(zip(stack[::2], stack[1::2], strict=True))) for page in (inner[1], outer[0])]
        assert [page for page in read if page is not None] == list(range(pages))


def test_a_booklet_of_a5_is_printed_on_a4(pressed, issue):
    written, loose = pressed("pocket", booklet=True, bleed=3.0), pressed("pocket", bleed=3.0)
    assert written.pages == -(-loose.pages // 4) * 2
    with pikepdf.open(written.path) as book:
        for page in book.pages:
            left, bottom, right, top = edges(page, "/TrimBox")
            assert (right - left, top - bottom) == pytest.approx((296, 210), abs=0.01)
    with pypdfium2.PdfDocument(loose.path) as single, pypdfium2.PdfDocument(written.path) as folded:

        def words(page: pypdfium2.PdfPage, left: float, right: float) -> str:
            text = page.get_textpage()
            found = text.get_text_bounded(left, -10, right, 1000)
            text.close()
            return "".join(found.split())

        fold = 148 * MM
        pages = [words(page, -100, 1000) for page in single]
        for number, side in enumerate(sides_of(len(pages))):
            for at, shown in enumerate(side):
                got = words(folded[number], at * fold - (9 if not at else 0), (at + 1) * fold + (9 if at else 0))
                assert got == (pages[shown] if shown is not None else "")


def test_the_same_press_file_has_the_same_bytes(pressed):
    first = pressed(marks=True)
    again = pressed(marks=True, processes=1)  # laid out once, as others show; finished anew
    assert again.path != first.path
    assert again.sha256 == first.sha256
