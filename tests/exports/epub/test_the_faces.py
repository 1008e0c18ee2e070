"""A book brings faces of its own only by choice, with no letter too many; and no drawing leaves as code."""

import io
import zipfile

import pytest
from fontTools.ttLib import TTFont
from PIL import Image as Pillow

import resources
from desktop.importers.pictures import verify
from exports import ExportError, Image, Section
from exports.epub import EpubOptions, write_epub

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><title>geheimer Titel</title><rect width="400" height="200" fill="#2f5d62"/>'
    b'<circle cx="90" cy="90" r="50" fill="#f4efe6"/></svg>'
)


def letters(book) -> set[str]:
    return {letter for name in book.names() if name.endswith(".xhtml") for letter in book.read(name.removeprefix("EPUB/")).decode()}


@pytest.mark.parametrize("style", ["magazine", "plain"])
def test_the_books_own_faces_hold_the_letters_of_its_pages_and_no_others(issue, press, style):
    book = press(issue(), style=style, fonts="embed")
    names = [name for name in book.names() if name.endswith(".ttf")]
    assert len(names) == 7
    held = letters(book)
    for name in names:
        with TTFont(resources.font(name.rpartition("/")[2].removesuffix(".ttf"))) as face:
            whole = face.getBestCmap()
        with TTFont(io.BytesIO(book.read(name.removeprefix("EPUB/")))) as face:
            cut = face.getBestCmap()
        assert {chr(code) for code in cut} >= {letter for letter in held if ord(letter) in whole and letter.isprintable()}
        assert len(cut) < len(held) + 10
        assert 10_000 < len(book.read(name.removeprefix("EPUB/"))) < 60_000
    sheet = book.read("style.css").decode()
    assert sheet.count("@font-face") == 7
    assert 'body{font-family:"Source Serif Pro",serif}' in sheet
    declared = {entry.get("href"): entry.get("media-type") for entry in book.tree("content.opf").iterfind(".//{*}item")}
    assert {declared[name.removeprefix("EPUB/")] for name in names} == {"font/ttf"}


def test_without_choice_the_faces_are_the_readers(book):
    assert not [name for name in book.names() if "font" in name]
    assert b"@font-face" not in book.read("style.css")


def test_a_book_with_faces_is_the_same_twice(issue, press):
    first, second = (press(issue(), name, fonts="embed").path.read_bytes() for name in ("a.epub", "b.epub"))
    assert first == second


def test_another_choice_is_refused_in_words(issue, tmp_path):
    with pytest.raises(ExportError, match=r"'all' is no choice of fonts\. Choose one of: reader, embed"):
        write_epub(issue(), tmp_path / "x.epub", EpubOptions(fonts="all"))


@pytest.mark.referee
@pytest.mark.parametrize("name", ["issue.epub", "issue.kepub.epub"])
def test_the_referee_finds_nothing_but_that_there_are_faces(issue, press, referee, name):
    said = referee(press(issue(), name, fonts="embed").path)
    findings = [line for line in said.splitlines() if line.startswith(("FATAL", "ERROR", "WARNING", "INFO", "USAGE"))]
    assert findings
    assert all(line.startswith("USAGE(CSS-028)") for line in findings)


def test_a_drawing_goes_in_as_pixels_and_takes_no_code_along(issue, press, story):
    drawn = verify(SVG, "drawing.svg").picture
    assert drawn is not None
    with Pillow.open(io.BytesIO(drawn.content)) as picture:
        assert "geheimer" in picture.info["SVG"]  # the archive keeps how it came
    body = f'<figure><img src="pm:{drawn.sha256}" alt="Ein Kreis"/></figure><p>Ein Kreis.</p>'
    pictures = {drawn.sha256: Image(drawn.sha256, drawn.media_type, drawn.width, drawn.height, drawn.content)}
    one = issue((Section("", (story(1, "Kreis", images=(drawn.sha256,)),)),), {"PM-000001": body}, image=pictures.__getitem__)
    for profile in ("tablet", "eink", "original"):
        book = press(one, f"{profile}.epub", pictures=profile)
        (name,) = [name for name in book.names() if name.startswith("EPUB/pictures/0")]
        content = book.read(name.removeprefix("EPUB/"))
        with Pillow.open(io.BytesIO(content)) as picture:
            assert (picture.format, picture.size) == ("PNG", (800, 400))
            assert picture.info.keys() <= {"dpi"}
        with zipfile.ZipFile(book.path) as opened:
            assert not [each for each in opened.namelist() if b"<svg" in opened.read(each) or b"geheimer" in opened.read(each)]
