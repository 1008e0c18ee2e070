"""Many stories are changed from the command line: shown, done, undone."""

import pytest


def test_a_dry_run_shows_and_a_run_does_and_undo_takes_it_back(full):
    arguments = ("batch", "", "--set", "section=Hafen", "--replace", "title:The ferry=>A ferry", "--add-tag", "Neu", "--star")
    shown = full.run(*arguments, "--dry-run", "--json").json
    assert list(shown) == ["what", "done", "asked", "changing", "steps", "refused"]
    assert (shown["what"], shown["done"], shown["asked"], shown["changing"]) == ("Set section and 3 more", False, 2, 2)
    assert shown["steps"][1] == {
        "step": "Replace in title",
        "stories": 1,
        "samples": [{"mark": "PM-000002", "before": "The ferry that waited", "after": "A ferry that waited"}],
    }
    assert full.run("show", "PM-000002", "--json").json["section"] == "Harbour"
    words = full.run(*arguments, "--dry-run").out
    assert "  PM-000002  The ferry that waited  →  A ferry that waited\n" in words
    assert words.endswith("2 of 2 stories would change.\n")
    assert full.run(*arguments, "--json").json == {**shown, "done": True}
    story = full.run("show", "PM-000002", "--json").json
    assert (story["title"], story["section"], story["tags"], story["starred"]) == ("A ferry that waited", "Hafen", ["Neu"], True)
    assert full.run("undo").out.startswith("Set section and 3 more")
    assert full.run("show", "PM-000002", "--json").json["section"] == "Harbour"


def test_patterns_collections_and_rights(full):
    assert full.run("collection", "create", "Lesen").code == 0
    ran = full.run("batch", "ferry", "--replace-pattern", r"title:(\w+) that=>\1, which", "--put-into", "Lesen", "--restrict", "--trash")
    assert ran.code == 0
    shown = full.run("show", "PM-000002", "--json").json
    assert (shown["title"], shown["restricted"], shown["trashed"]) == ("The ferry, which waited", True, True)
    assert full.run("batch", "is:trashed", "--take-out", "Lesen", "--release").code == 0
    assert full.run("show", "PM-000002", "--json").json["restricted"] is False


def test_a_story_that_cannot_be_changed_so_is_named_and_the_exit_code_says_it(full):
    ran = full.run("batch", "", "--replace", "published:2024-03-12=>2024-03-32", "--json")
    assert ran.code == 1
    assert [each["mark"] for each in ran.json["refused"]] == ["PM-000001"]
    assert "PM-000001: Replace in published cannot be done" in ran.err


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("batch", "ferry"), 2, "--help"),
        (("batch", "ferry", "--set", "section"), 2, "FIELD=VALUE"),
        (("batch", "ferry", "--replace", "title:x"), 2, "FIELD:OLD=>NEW"),
        (("batch", "ferry", "--set", "colour=red"), 1, "title"),
        (("batch", "ferry", "--put-into", "Nirgends"), 1, "Nirgends"),
        (("batch", "ferry", "--embargo", "bald"), 1, "2026-12-01"),
        (("batch", "title:(", "--trash"), 1, "character"),
    ],
)
def test_a_mistake_is_answered_in_words(full, arguments, code, words):
    ran = full.run(*arguments)
    assert (ran.code, ran.out) == (code, "")
    assert words in ran.err
