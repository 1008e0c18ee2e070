"""A story as Markdown: read again by another's parser it has the same words, and its pictures stand beside it."""

import re

import pytest
import yaml
from markdown_it import MarkdownIt

from exports import ExportError, Section
from exports.markdown import write_markdown

from .conftest import FERRY, PICTURE


class CancelledError(Exception):
    """What a person's Cancel raises."""


def rendered(path) -> str:
    return (
        MarkdownIt("commonmark", {"html": True})
        .enable("table")
        .render(re.sub(r"\A---\n.*?\n---\n", "", path.read_text("utf-8"), flags=re.DOTALL))
    )


def test_a_story_becomes_a_note_with_front_matter_that_a_notebook_reads(selection, tmp_path):
    write_markdown(selection(sections=(Section("", (FERRY,)),)), tmp_path / "ferry.md")
    _, head, body = (tmp_path / "ferry.md").read_text("utf-8").split("---\n", 2)
    told = yaml.safe_load(head)
    assert (told["title"], told["authors"], told["mark"], told["tags"]) == (
        FERRY.title,
        ["Jette Arendt", "Tom Ash"],
        "PM-000007",
        ["Hafen"],
    )
    assert body.lstrip().startswith("# Die Fähre & der Hafen\n\n**Ein Vorspann.**\n")
    html = rendered(tmp_path / "ferry.md")
    for kept in (
        "<em>zwölf</em>",
        "<strong>Leute</strong>",
        "<h2>Später</h2>",
        "<li>zwei a</li>",
        "<pre>",
        "<table>",
        "<hr",
        "Foto: Arendt",
    ):
        assert kept in html


def test_its_pictures_stand_in_one_folder_beside_it_named_after_their_content(selection, tmp_path):
    write_markdown(selection(), tmp_path / "one.md")
    write_markdown(selection(), tmp_path / "two.md")
    (picture,) = (tmp_path / "pictures").iterdir()
    assert picture.name == f"{PICTURE.sha256}.jpg"
    assert picture.read_bytes() == PICTURE.content
    assert f'src="pictures/{picture.name}"' in rendered(tmp_path / "one.md")
    assert (tmp_path / "one.md").read_bytes() == (tmp_path / "two.md").read_bytes()


def test_several_stories_stand_under_their_sections(selection, tmp_path):
    write_markdown(selection(), tmp_path / "two.md")
    heads = [line for line in (tmp_path / "two.md").read_text("utf-8").splitlines() if line.startswith("#")]
    assert heads == ["# Zwei \\<Stücke\\>", "## Panorama", "### Die Fähre & der Hafen", "#### Später", "## Weiteres", "### ليلة هادئة"]


def test_signs_that_mark_something_in_markdown_stay_signs(selection, story_with, tmp_path):
    odd = story_with(title="# 5 * 3 [a](b) <b>", deck="", images=())
    words = "<p>2 * 3 * 4, _so_, `code`, # keine Überschrift, <sup>2</sup> [kein](link)</p>"
    write_markdown(selection(sections=(Section("", (odd,)),), body=lambda _: words), tmp_path / "odd.md")
    html = rendered(tmp_path / "odd.md")
    assert "<h1># 5 * 3 [a](b) &lt;b&gt;</h1>" in html
    assert "2 * 3 * 4, _so_, `code`, # keine Überschrift, <sup>2</sup> [kein](link)" in html


def test_a_picture_that_is_not_there_leaves_its_caption_and_a_warning(selection, tmp_path):
    done = write_markdown(selection(image={}.__getitem__), tmp_path / "two.md")
    assert "PM-000007" in done.warnings[0]
    assert "Am Kai." in (tmp_path / "two.md").read_text("utf-8")
    assert not (tmp_path / "pictures").exists()


def test_cancel_leaves_neither_file_nor_picture(selection, tmp_path):
    def cancel(done: int, total: int, what: str) -> None:
        if done == 1:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_markdown(selection(), tmp_path / "two.md", report=cancel)
    assert list(tmp_path.iterdir()) == []


def test_no_story_and_a_name_that_is_taken_are_said(selection, tmp_path):
    with pytest.raises(ExportError, match="no story"):
        write_markdown(selection(sections=()), tmp_path / "none.md")
    (tmp_path / "kept.md").write_text("mine")
    with pytest.raises(ExportError, match="exists already"):
        write_markdown(selection(), tmp_path / "kept.md")
    assert [path.name for path in tmp_path.iterdir()] == ["kept.md"]
