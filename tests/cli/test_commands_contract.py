"""The other commands keep their contract: JSON, exit codes, and words instead of tracebacks."""

import subprocess
import sys
import time

import pytest


def test_a_story_is_found_listed_and_shown(full):
    found = full.run("search", "Zifferblatt", "--json").json
    assert found["total"] == 1
    assert list(found["stories"][0]) == ["mark", "title", "authors", "publication", "section", "published", "language", "snippet"]
    assert "Zifferblatt" in found["stories"][0]["snippet"]
    newest = full.run("list", "--json").json
    assert [story["mark"] for story in newest["stories"]] == ["PM-000002", "PM-000001"]
    assert [story["mark"] for story in full.run("list", "--sort", "oldest", "--limit", "1", "--json").json["stories"]] == ["PM-000001"]


def test_a_query_that_finds_nothing_is_no_failure_until_something_is_to_be_written(full, tmp_path):
    assert full.run("search", "Nilpferd", "--json").json == {"total": 0, "stories": []}
    ran = full.run("export", "--query", "Nilpferd", "--format", "text", "--output", tmp_path / "none.txt")
    assert ran.code == 1
    assert not (tmp_path / "none.txt").exists()


def test_show_gives_every_field_and_the_text_alone(full):
    shown = full.run("show", "pm-000001", "--json").json
    for name in ("mark", "title", "deck", "authors", "publication", "section", "published", "language", "url", "dateline", "rights", "tags",
                 "note", "trashed", "text", "html", "images", "source", "versions", "events"):  # fmt: skip
        assert name in shown
    assert [event["kind"] for event in shown["events"]] == ["ingestion"]
    assert shown["events"][0]["agent"] == shown["source"]["importer"]
    assert full.run("show", "PM-000001", "--text").out.strip() == shown["text"]
    assert shown["html"].count("<p>") == 3
    assert shown["text"].count("\n\n") == 2


def test_a_correction_is_kept_undone_and_redone(full):
    assert full.run("edit", "PM-000001", "title=Der Uhrmacher geht", "published=2024-03", "tags=Uhren; Handwerk").code == 0
    shown = full.run("show", "PM-000001", "--json").json
    assert (shown["title"], shown["published"], shown["tags"]) == ("Der Uhrmacher geht", "2024-03", ["Handwerk", "Uhren"])
    assert full.run("undo").code == 0
    assert full.run("show", "PM-000001", "--json").json["title"] == "Der Uhrmacher vom Kornmarkt hört auf"
    assert full.run("redo").code == 0
    assert full.run("show", "PM-000001", "--json").json["title"] == "Der Uhrmacher geht"


def test_the_trash_hides_a_story_and_undo_brings_it_back(full):
    assert full.run("trash", "PM-000001").code == 0
    assert full.run("list", "--json").json["total"] == 1
    assert full.run("show", "PM-000001", "--json").json["trashed"] is True
    assert full.run("search", "is:trashed", "--json").json["total"] == 1
    assert full.run("undo").code == 0
    assert full.run("list", "--json").json["total"] == 2


def test_an_import_is_one_change(full):
    assert full.run("undo").code == 0
    assert full.run("list", "--json").json["total"] == 0
    assert full.run("redo").code == 0
    assert full.run("list", "--json").json["total"] == 2


def test_collections_keep_their_order_when_printed(full, tmp_path):
    assert full.run("collection", "create", "Hafen").code == 0
    assert full.run("collection", "create", "Fähren", "--in", "Hafen").code == 0
    assert full.run("collection", "add", "Hafen", "PM-000001", "PM-000002").code == 0
    target = tmp_path / "hafen.txt"
    assert full.run("export", "--collection", "Hafen", "--format", "text", "--output", target).code == 0
    text = target.read_text("utf-8")
    assert text.index("Uhrmacher") < text.index("The ferry")
    assert full.run("collection", "remove", "Hafen", "PM-000001").code == 0
    assert full.run("search", "in:Hafen", "--json").json["total"] == 1
    assert full.run("collection", "remove", "Hafen", "PM-000001").code == 1


def test_one_file_a_story_is_named_by_date_paper_and_title(full, tmp_path):
    ran = full.run("export", "--query", "", "--format", "text", "--each", "--output", tmp_path / "each", "--json")
    assert ran.code == 0
    assert sorted(path.name for path in (tmp_path / "each").iterdir()) == [
        "2024-03-12 Lindenhafener Bote Der Uhrmacher vom Kornmarkt hört auf.txt",
        "2024-05-02 The Quay Gazette The ferry that waited.txt",
    ]
    assert [list(file) for file in ran.json["files"]] == [["path", "sha256", "bytes", "pages", "stories"]] * 2


@pytest.mark.parametrize(("kind", "pages"), [("pdf", True), ("epub", False), ("html", False), ("text", False), ("jsonl", False)])
def test_every_format_is_written_once_and_only_over_an_old_file_when_told(full, tmp_path, kind, pages):
    target = tmp_path / f"both.{kind}"
    ran = full.run("export", "PM-000001", "PM-000002", "--format", kind, "--output", target, "--json")
    assert (ran.code, ran.json["warnings"]) == (0, [])
    (file,) = ran.json["files"]
    assert (file["path"], file["bytes"], file["stories"]) == (str(target), target.stat().st_size, 2)
    assert (file["pages"] is not None) == pages
    again = full.run("export", "PM-000001", "--format", kind, "--output", target)
    assert again.code == 1
    assert "exists already" in again.err
    assert full.run("export", "PM-000001", "PM-000002", "--format", kind, "--output", target, "--overwrite", "--json").json["files"] == [
        file
    ]


def test_a_file_for_a_printing_house_says_for_which_condition_and_what_it_is_not(full, tmp_path):
    asked = ("--format", "pdf", "--marks", "--colour", "cmyk", "--booklet", "--links", "endnotes", "--index-word", "Zug*", "--output")
    ran = full.run("export", "PM-000001", "PM-000002", *asked, tmp_path / "pressed.pdf", "--json")
    assert ran.code == 0
    (said,) = ran.json["warnings"]
    assert "PDF/X-4 for FOGRA39" in said
    assert "neither PDF/A nor PDF/UA" in said
    assert ran.json["files"][0]["pages"] % 2 == 0  # both sides of each sheet


def test_check_says_that_all_is_well_or_what_is_damaged(full):
    report = full.run("check", "--json")
    assert report.code == 0
    assert list(report.json) == ["ok", "stories", "checked", "damaged", "bytes"]
    assert (report.json["ok"], report.json["stories"], report.json["damaged"]) == (True, 2, [])
    assert report.json["bytes"]["sources"] > 0


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("show", "PM-000099"), 1, "PM-000099"),
        (("show", "nonsense"), 2, "PM-000042"),
        (("edit", "PM-000001", "colour=red"), 2, "title"),
        (("edit", "PM-000001", "published=yesterday"), 2, "2022-01"),
        (("search", "title:("), 1, "("),
        (("collection", "add", "Nowhere", "PM-000001"), 1, "Nowhere"),
        (("export", "PM-000001", "--format", "docx", "--output", "x"), 2, "epub"),
        (("export", "PM-000001", "--format", "pdf", "--style", "baroque", "--output", "x.pdf"), 1, "journal"),
        (("export", "PM-000001", "--format", "pdf", "--links", "margin", "--output", "x.pdf"), 1, "endnotes"),
        (("export", "PM-000001", "--format", "pdf", "--colour", "sepia", "--output", "x.pdf"), 1, "cmyk"),
        (("export", "--format", "pdf", "--output", "x.pdf"), 2, "--query"),
        (("redo",), 1, "nothing"),
    ],
)  # fmt: skip
def test_a_mistake_is_answered_in_words(full, arguments, code, words):
    ran = full.run(*arguments)
    assert ran.code == code
    assert words in ran.err
    assert ran.out == ""


def test_a_missing_archive_is_named_and_not_made(desk):
    ran = desk.run("list")
    assert ran.code == 1
    assert str(desk.archive) in ran.err
    assert not desk.archive.exists()


def test_the_version_comes_at_once(desk):
    """A few times what Python needs to load the library that reads the command line: 0.2 s where that is 0.06."""

    def seconds(*command: str) -> float:
        begun = time.perf_counter()
        subprocess.run([sys.executable, *command], check=True, capture_output=True)
        return time.perf_counter() - begun

    assert desk.run("version", "--json", archive=False).json["version"]
    ours, floor = (min(seconds(*command) for _ in range(5)) for command in (("-m", "desktop", "version"), ("-c", "import typer")))
    assert ours < 6 * floor  # with the database loaded it is 8, with Qt or the page reader far more


def test_every_command_takes_an_archive_and_gives_json(desk):
    from desktop.cli.commands import app, names

    groups = {group.name: group.typer_instance for group in app.registered_groups}
    within = [(group, each.name) for group, instance in groups.items() for each in instance.registered_commands]
    assert ("collection", "create") in within
    for command in [*((name,) for name in names() - set(groups)), *within]:
        helped = desk.run(*command, "--help", archive=False)
        assert helped.code == 0
        assert "--archive" in helped.out, command
        assert "--json" in helped.out, command


def test_without_a_display_the_window_says_so_and_makes_nothing(desk, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    ran = desk.run("open", desk.archive, archive=False)
    assert ran.code == 1
    assert "display" in ran.err
    assert not desk.archive.exists()
