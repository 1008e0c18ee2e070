"""Text, JSON Lines and the single HTML file hold every word, once, in order, and nothing that another day would change."""

import io
import json
import re
from base64 import b64decode

import pytest
from lxml import html
from PIL import Image

from desktop.story import Body
from exports import ExportError, Section
from exports.body import text_of
from exports.html import write_html
from exports.jsonl import write_jsonl
from exports.text import write_text

WRITERS = [write_text, write_html, write_jsonl]
FERRY = "Am Kai. Foto: Arendt\n\nAm Kai warten zwölf Leute\nund ein Hund & ein Koffer.\n\nSpäter\n\neins\n\nzwei\n\nzwei a\n\n1911\t4\n1942\t\n\na  b\n  c\n\nSchluss."
LOCK = "لا شيء يتحرك سوى الماء. القناة"


class CancelledError(Exception):
    """What a person's Cancel raises."""


def test_text_has_a_head_each_unwrapped_paragraphs_and_a_form_feed_between_stories(selection, tmp_path):
    done = write_text(selection(), tmp_path / "two.txt")
    head = "Die Fähre & der Hafen\nEin Vorspann.\nJette Arendt, Tom Ash\nLindenhafener Bote, Panorama, 2. Mai 2024, https://bote.example/faehre?a=1&b=2\nPM-000007"
    assert (tmp_path / "two.txt").read_text("utf-8") == f"{head}\n\n{FERRY}\n\n\f\nليلة هادئة\nPM-000003\n\n{LOCK}\n"
    assert (done.stories, done.pages, done.bytes) == (2, None, (tmp_path / "two.txt").stat().st_size)


def test_the_words_of_a_body_are_those_the_archive_shows(selection):
    for mark in ("PM-000007", "PM-000003"):
        body = selection().body(mark)
        assert text_of(body) == Body(body).text


def test_json_lines_are_sorted_by_mark_with_the_import_lines_fields_in_order(selection, tmp_path):
    write_jsonl(selection(), tmp_path / "two.jsonl")
    lock, ferry = (json.loads(line) for line in (tmp_path / "two.jsonl").read_text("utf-8").splitlines())
    assert list(ferry) == [
        "status", "mark", "source_file", "part", "title", "authors", "published", "publication", "section", "language", "url", "words", "images", "confidence",
        "warnings", "message", "deck", "dateline", "rights", "tags", "note", "text", "html",
    ]  # fmt: skip
    assert (ferry["status"], ferry["mark"], ferry["images"], ferry["message"]) == ("added", "PM-000007", 1, "")
    assert (ferry["text"], ferry["html"]) == (FERRY, selection().body("PM-000007"))
    assert list(ferry["confidence"]) == ["authors", "title"]
    assert (lock["mark"], lock["published"], lock["publication"], lock["section"], lock["url"]) == ("PM-000003", None, None, None, None)
    assert (lock["text"], lock["deck"], lock["authors"]) == (LOCK, "", [])


def test_a_json_line_stays_one_line_and_utf_8_whatever_a_field_holds(selection, story_with, tmp_path):
    odd = "eins\u2028zwei\x85drei\ud800\nvier"
    write_jsonl(selection(sections=(Section("", (story_with(title=odd),)),)), tmp_path / "odd.jsonl")
    written = (tmp_path / "odd.jsonl").read_bytes().decode("utf-8")
    assert len(written.splitlines()) == 1
    assert json.loads(written)["title"] == odd


def test_the_html_file_fetches_nothing_and_runs_nothing(selection, tmp_path):
    write_html(selection(), tmp_path / "two.html")
    page = html.parse(str(tmp_path / "two.html"), html.HTMLParser(encoding="utf-8"))
    assert not page.xpath("//script | //link | //iframe | //object | //*[@onclick or @onload or @style]")
    assert all(source.startswith("data:image/") for source in page.xpath("//@src"))
    assert "url(" not in page.xpath("string(//style)")
    assert "@import" not in page.xpath("string(//style)")
    places = set(page.xpath("//@id"))
    ways = page.xpath("//@href")
    assert [way for way in ways if not way.startswith("#")] == ["https://bote.example/faehre?a=1&b=2", "https://canal.example/"]
    assert all(way[1:] in places for way in ways if way.startswith("#"))


def test_the_html_file_holds_contents_stories_and_pictures_each_in_its_language(selection, tmp_path):
    write_html(selection(), tmp_path / "two.html")
    page = html.parse(str(tmp_path / "two.html"), html.HTMLParser(encoding="utf-8")).getroot()
    assert [link.text for link in page.xpath("//nav//a")] == ["Panorama", "Die Fähre & der Hafen", "Weiteres", "ليلة هادئة"]
    assert [(story.get("lang"), story.get("dir")) for story in page.xpath("//article")] == [(None, None), ("ar", "rtl")]
    assert (page.get("lang"), page.xpath("string(//title)")) == ("de", "Zwei <Stücke>")
    assert [heading.tag for heading in page.xpath("//main//*[self::h1 or self::h2 or self::h3 or self::h4]")] == [
        "h2",
        "h3",
        "h4",
        "h2",
        "h3",
    ]
    (picture,) = page.xpath("//img")
    assert picture.get("alt") == "Die Fähre > am Kai"
    assert Image.open(io.BytesIO(b64decode(picture.get("src").partition(",")[2]))).size == (320, 200)
    said = " ".join(page.xpath("string(//main)").split())
    for words in re.split(r"\s+", FERRY.replace("Am Kai warten zwölf Leute\nund", "Am Kai warten zwölf Leuteund")):
        assert words in said


def test_one_story_alone_is_a_page_of_its_own_without_contents(selection, story_with, tmp_path):
    write_html(selection(sections=(Section("", (story_with(),)),)), tmp_path / "one.html")
    page = html.parse(str(tmp_path / "one.html"), html.HTMLParser(encoding="utf-8")).getroot()
    assert not page.xpath("//nav")
    assert [heading.tag for heading in page.xpath("//h1 | //h2 | //h3")] == ["h1", "h2"]


def test_a_picture_that_is_gone_leaves_its_caption_and_a_warning(selection, tmp_path):
    done = write_html(selection(image={}.__getitem__), tmp_path / "two.html")
    assert "Am Kai." in (tmp_path / "two.html").read_text("utf-8")
    (warning,) = done.warnings
    assert warning.startswith("PM-000007 “Die Fähre & der Hafen”: picture pm:")


@pytest.mark.parametrize("write", WRITERS)
def test_the_same_selection_gives_the_same_bytes(write, selection, tmp_path):
    one, two = (write(selection(), tmp_path / name) for name in ("one", "two"))
    assert one.sha256 == two.sha256


@pytest.mark.parametrize("write", WRITERS)
def test_a_file_that_exists_stays_and_an_empty_selection_writes_none(write, selection, tmp_path):
    (tmp_path / "old").write_text("old")
    with pytest.raises(ExportError, match="it exists already"):
        write(selection(), tmp_path / "old")
    with pytest.raises(ExportError, match="no story"):
        write(selection(sections=()), tmp_path / "none")
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("old", "old")]


@pytest.mark.parametrize("write", WRITERS)
def test_cancelling_leaves_the_old_file_whole_and_no_crumbs(write, selection, tmp_path):
    (tmp_path / "old").write_text("old")

    def report(done, total, what):
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        write(selection(), tmp_path / "old", overwrite=True, report=report)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("old", "old")]
