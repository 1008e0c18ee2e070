"""Files and folders are recognised by what they hold; lines of JSON are ready stories."""

import base64
import gzip
import io
import json
import subprocess
import sys

import pytest
from PIL import Image

import desktop.importers
from desktop.importers import read_stories, sources
from desktop.story import FIELDS, Draft, Refusal, check

TEXT = "Ferry late again\n\nThe council met on Tuesday and spoke of the bridge for an hour, and then of the ferry.\n"


def silent(done, total, what):
    pass


def test_the_door_is_what_it_says():
    assert desktop.importers.__all__ == [
        "KEPT",
        "ReadingOptions",
        "Report",
        "SourceError",
        "read_sources",
        "read_stories",
        "read_text",
        "sources",
    ]
    assert all(hasattr(desktop.importers, name) for name in desktop.importers.__all__)


def test_the_door_opens_without_the_heavy_parts():
    code = "import sys, desktop.importers; print([m for m in ('trafilatura', 'dateparser', 'fasttext', 'PIL', 'sqlalchemy', 'requests') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_a_gz_is_read_as_what_it_holds(tmp_path):
    (tmp_path / "a.bin").write_bytes(gzip.compress(TEXT.encode()))
    (draft,) = read_stories(tmp_path / "a.bin", report=silent)
    assert draft.text_of("title") == "Ferry late again"
    assert draft.original == TEXT.encode()


def test_a_name_says_nothing(tmp_path):
    (tmp_path / "a.txt").write_text(f"<!doctype html><html><body><h1>Ferry late</h1><p>{TEXT}</p></body></html>")
    (tmp_path / "b.html").write_text(TEXT)
    page, text = read_stories(tmp_path, report=silent)
    assert (page.media_type, text.media_type) == ("text/html", "text/plain")


def test_a_folder_is_read_in_order_without_what_only_belongs_to_its_pages(tmp_path, jpeg):
    for name in (
        "b/2.txt",
        "b/1.txt",
        "a.txt",
        "c/d/e.txt",
        ".hidden/x.txt",
        "b/.hidden.txt",
        "page_files/frame.html",
        "README.md",
        "style.css",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    (tmp_path / "page.html").write_text(f"<html><body><p>{TEXT}</p></body></html>")
    (tmp_path / "picture.jpg").write_bytes(jpeg())
    (tmp_path / "c" / "up").symlink_to(tmp_path)
    found = [draft.origin.removeprefix(f"{tmp_path}/") for draft in read_stories(tmp_path, report=silent)]
    assert found == ["a.txt", "page.html", "b/1.txt", "b/2.txt", "c/d/e.txt"]
    assert len(sources(tmp_path)) == 6  # the picture is looked at, and passed over


def test_a_picture_alone_is_refused(tmp_path, jpeg):
    (tmp_path / "a.jpg").write_bytes(jpeg())
    (refusal,) = read_stories(tmp_path / "a.jpg", report=silent)
    assert isinstance(refusal, Refusal)
    assert "picture" in refusal.why


def test_ready_stories_come_with_every_field(tmp_path):
    story = {
        "title": "Mill opens", "deck": "At last", "authors": ["Tom Finch", "dpa"], "publication": "Herald", "section": "Local",
        "published": "2023-05-01T10:00+01:00", "updated": "2023-05-02", "language": "en-GB", "url": "https://herald.example/mill", "dateline": "SAMPLEHAVEN",
        "rights": "© Herald", "tags": ["mill", "flour"], "note": "Two\nlines", "source_file": "x", "part": "y",
    }  # fmt: skip
    lines = [
        {**story, "text": "One.\n\nTwo."},
        {**story, "html": '<p>One <script>x()</script><a href="/map">map</a>.</p>'},
        {"title": "A bookmark", "url": "https://herald.example/x"},
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\n")
    text, html, bookmark = read_stories(tmp_path / "a.jsonl", report=silent)
    assert set(text.fields) == set(FIELDS)
    assert text.fields["authors"].value == ("Tom Finch", "dpa")
    assert text.fields["note"].value == "Two\nlines"
    assert text.body.html == "<p>One.</p><p>Two.</p>"
    assert html.body.html == '<p>One <a href="https://herald.example/map">map</a>.</p>'
    assert bookmark.body.words == 0
    assert [draft.part for draft in (text, html, bookmark)] == ["line 1", "line 2", "line 3"]
    assert json.loads(text.original) == lines[0]


@pytest.mark.parametrize("line", ["{", "[1]", "7", '"x"', "{}", '{"text": "  "}', "[" * 100_000, '{"a": 1} {"b": 2}', "\udcff"])
def test_a_broken_line_is_refused_and_the_rest_goes_on(line, tmp_path):
    good = json.dumps({"title": "a", "text": "b"})
    (tmp_path / "a.jsonl").write_bytes(f"{good}\n{line}\n\n{good}\n".encode("utf-8", "surrogateescape"))
    first, broken, last = read_stories(tmp_path / "a.jsonl", report=silent)
    assert isinstance(first, Draft)
    assert isinstance(last, Draft)
    assert isinstance(broken, Refusal)
    assert broken.part == "line 2"
    assert broken.remedy


def test_fields_of_a_wrong_kind_are_told_of_and_left_out(tmp_path):
    (tmp_path / "a.jsonl").write_text(
        json.dumps({"title": "a", "text": "b", "published": "yesterday", "url": "ftp://x", "authors": [3], "language": {}})
    )
    (draft,) = read_stories(tmp_path / "a.jsonl", report=silent)
    assert set(draft.fields) == {"title"}
    assert len(draft.warnings) == 4
    check(draft.body)


def test_progress_is_told(tmp_path):
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(TEXT)
    told = []
    list(read_stories(tmp_path, report=lambda *step: told.append(step)))
    assert told[0] == (0, 3, "a.txt")
    assert told[-1] == (3, 3, "")


def test_lines_of_json_bring_the_pictures_within_them_and_beside_them_and_no_others(tmp_path):
    paint = io.BytesIO()
    Image.new("RGB", (90, 60), "#1f4e79").save(paint, "PNG")
    within = "data:image/png;base64," + base64.b64encode(paint.getvalue()).decode()
    folder = tmp_path / "export"
    folder.mkdir()
    for place, colour in ((folder / "kai & boot.png", "red"), (tmp_path / "secret.png", "green")):
        Image.new("RGB", (90, 60), colour).save(place)
    names = (within, "kai%20%26%20boot.png", "../secret.png", "https://bote.example/far.png")
    html = "<p>Am Kai.</p>" + "".join(
        f'<figure><img src="{name}" alt="Kai"/><figcaption>Unter {n}</figcaption></figure>' for n, name in enumerate(names)
    )
    (folder / "a.jsonl").write_text(json.dumps({"title": "Vom Kai", "html": html}))
    (draft,) = read_stories(folder / "a.jsonl", report=silent)
    assert [picture.content for picture in draft.pictures] == [paint.getvalue(), (folder / "kai & boot.png").read_bytes()]
    assert draft.body.pictures == tuple(picture.sha256 for picture in draft.pictures)
    assert draft.warnings == ("1 picture is on the network and was not fetched", "1 picture did not come along")
    assert all(f"Unter {n}" in draft.body.text for n in range(4))
