"""An export that is checked, and files named by a pattern."""

import pytest


@pytest.mark.referee
def test_a_book_is_written_and_the_referee_asked(full, tmp_path):
    ran = full.run("export", "--query", "", "--format", "epub", "--output", tmp_path / "book.epub", "--check", "--json")
    assert ran.code == 0, ran.err
    (verdict,) = ran.json["checks"]
    assert (verdict["referee"], verdict["standing"], verdict["findings"]) == ("epubcheck", "clean", [])
    assert "epubcheck finds nothing" in ran.err


def test_without_check_nothing_is_said_of_one(full, tmp_path):
    ran = full.run("export", "--query", "", "--format", "text", "--output", tmp_path / "both.txt", "--json")
    assert list(ran.json) == ["files", "warnings"]
    checked = full.run("export", "--query", "", "--format", "text", "--output", tmp_path / "both2.txt", "--check", "--json")
    assert (checked.code, checked.json["checks"][0]["standing"]) == (0, "none")


def test_files_are_named_by_the_pattern_that_was_given_and_a_wrong_one_is_told(full, tmp_path):
    ran = full.run("export", "--query", "", "--format", "text", "--each", "--pattern", "{number} {title}", "--output", tmp_path / "each")
    assert ran.code == 0, ran.err
    assert sorted(path.name for path in (tmp_path / "each").iterdir()) == [
        "001 The ferry that waited.txt",
        "002 Der Uhrmacher vom Kornmarkt hört auf.txt",
    ]
    wrong = full.run("export", "--query", "", "--format", "text", "--each", "--pattern", "{headline}", "--output", tmp_path / "none")
    assert wrong.code == 1
    assert "{headline}" in wrong.err
    assert not (tmp_path / "none").exists()


def test_a_kobos_book_has_its_own_ending_or_is_refused(full, tmp_path):
    assert full.run("export", "--query", "", "--format", "kepub", "--output", tmp_path / "book.kepub.epub").code == 0
    plain = full.run("export", "--query", "", "--format", "kepub", "--output", tmp_path / "book.epub")
    assert plain.code == 1
    assert ".kepub.epub" in plain.err


def test_a_pdf_goes_without_its_contents_where_that_is_asked(full, tmp_path):
    whole = full.run("export", "--query", "", "--output", tmp_path / "whole.pdf", "--json").json["files"][0]["pages"]
    bare = full.run("export", "--query", "", "--no-front", "--no-contents", "--output", tmp_path / "bare.pdf", "--json").json["files"][0][
        "pages"
    ]
    assert bare < whole
