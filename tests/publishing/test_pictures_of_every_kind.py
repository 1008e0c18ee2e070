"""Pictures that no page shows as they are (HEIC, TIFF, SVG) come in with their page, are kept as they came, and are printed and read."""

import io
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from desktop.archive import Archive
from desktop.importers import read_stories
from desktop.importers.pictures.drawings import source_of
from desktop.publishing import ExportSettings, export
from desktop.story import Mark
from exports import quiet

# our own, 240 × 160 with Exif 6 and a place in it: red at the top and blue at the foot once it is upright
HEIC = Path(__file__).parents[1] / "cases" / "pictures" / "photograph.heic"
RED, BLUE, GREEN = (193, 57, 43), (31, 78, 120), (46, 125, 50)
PAGE = "<!doctype html><html lang='de'><head><title>Drei Bilder vom Kai</title></head><body><article><h1>Drei Bilder vom Kai</h1>{}</article></body></html>"


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """An archive into which the page came, with the pictures that lay beside it."""
    folder = tmp_path_factory.mktemp("page")
    (folder / "photograph.heic").write_bytes(HEIC.read_bytes())
    Image.new("CMYK", (300, 200), (0, 120, 140, 30)).save(folder / "scan.tif")
    Image.new("RGB", (60, 60), "#00ff00").save(folder / "secret.png")
    (folder / "map.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><script>alert(1)</script><rect width="300" height="200" fill="rgb{GREEN}"/>'
        f'<image href="secret.png" width="300" height="200"/><image href="file://{folder}/secret.png" width="300" height="200"/></svg>'
    )
    figures = "".join(
        f"<p>Am Kai stand um halb sieben niemand, und das Wasser war so ruhig wie im Bild Nummer {number}, das ein Nachbar gemacht hat.</p>"
        f"<figure><img src='{name}' alt='Bild {number}'><figcaption>Das Bild Nummer {number}.</figcaption></figure>"
        for number, name in enumerate(("photograph.heic", "scan.tif", "map.svg"), 1)
    )
    end = "<p>Gegen acht kam der erste Kutter, und mit ihm kamen die Möwen, wie an jedem anderen Morgen auch.</p>"
    (folder / "page.html").write_text(PAGE.format(figures + end), "utf-8")
    with Archive.open(":memory:") as archive:
        with archive.importing("Import") as run:
            run.add(list(read_stories(folder / "page.html", report=quiet)))
        yield archive


def is_near(found, wanted):
    return all(abs(a - b) < 12 for a, b in zip(found, wanted, strict=True))


def ends(image):
    """Give the colours at the top and at the foot of a picture."""
    shown = image.convert("RGB")
    return shown.getpixel((shown.width // 2, 4)), shown.getpixel((shown.width // 2, shown.height - 5))


def test_the_archive_keeps_each_as_it_came(home):
    kinds = [home.picture(sha256) for sha256 in home.story(Mark("PM-000001")).body.pictures]
    assert [(each.media_type, each.width, each.height) for each in kinds[:2]] == [("image/heic", 160, 240), ("image/tiff", 300, 200)]
    assert kinds[0].content == HEIC.read_bytes()
    assert kinds[2].media_type == "image/png"
    assert b"<script>" in source_of(kinds[2].content)  # the drawing's own text goes along, and nothing reads it


def test_they_are_printed_upright_and_in_their_colours(home, tmp_path):
    (written,) = export(home, [Mark("PM-000001")], tmp_path / "kai.pdf", ExportSettings("pdf"))
    assert written.warnings == ()
    with pypdfium2.PdfDocument(tmp_path / "kai.pdf") as pdf:
        shown = [each.get_bitmap().to_pil() for page in pdf for each in page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE])]
    assert any(is_near(ends(each)[0], RED) and is_near(ends(each)[1], BLUE) for each in shown)
    assert any(is_near(ends(each)[0], GREEN) for each in shown)
    assert len(shown) >= 3
    assert not any(is_near(ends(each)[0], (0, 255, 0)) for each in shown)  # the drawing opened no file


def test_an_e_book_has_them_as_every_reader_shows_them_and_without_where_they_were_taken(home, tmp_path):
    export(home, [Mark("PM-000001")], tmp_path / "kai.epub", ExportSettings("epub"))
    with zipfile.ZipFile(tmp_path / "kai.epub") as book:
        names = [name for name in book.namelist() if name.rpartition(".")[2] in {"jpg", "jpeg", "png"} and "cover" not in name]
        assert not any(name.endswith((".heic", ".tif", ".svg", ".tiff")) for name in book.namelist())
        images = [Image.open(io.BytesIO(book.read(name))) for name in names]
    assert any(is_near(ends(each)[0], RED) and is_near(ends(each)[1], BLUE) for each in images)
    assert any(is_near(ends(each)[0], GREEN) for each in images)
    assert not any(each.getexif() or "Title" in each.info for each in images)
