"""Near-duplicates and differences on the command line: JSON, exit codes, and words for people."""

import json

import pytest

TEXT = (
    "Die Fähre kam am Donnerstag elf Minuten zu spät an, und niemand an Bord beschwerte sich darüber. "
    "Eine Hochzeitsgesellschaft war gesehen worden, wie sie den Hügel herunterlief, die Braut voran. "
    "Man fährt nicht ohne die Braut, sagte der Kapitän, der seit neunzehn Jahren auf dieser Strecke fährt."
)
LINES = (
    {"title": "Die Fähre wartet", "publication": "Neue Warte", "tags": ["Hafen"], "text": TEXT},
    {"title": "Warten auf die Braut", "publication": "Freie Chronik", "tags": ["Hochzeit"], "text": TEXT.replace("elf Minuten", "eine Viertelstunde")},
    {"title": "Der Rat tagt", "publication": "Neue Warte", "text": "Der Rat der Stadt hat am Montag über die alte Brücke gesprochen und nichts beschlossen."},
)  # fmt: skip


@pytest.fixture
def papers(desk):
    source = desk.folder / "papers.jsonl"
    source.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in LINES), "utf-8")
    assert desk.run("import", source, "--json").code == 0
    return desk


def test_near_duplicates_are_found_merged_and_taken_apart_again(papers):
    (group,) = papers.run("duplicates", "--json").json["groups"]
    assert group["kept"] == "PM-000001"
    assert [member["mark"] for member in group["members"]] == ["PM-000002"]
    assert 0.6 < group["members"][0]["similarity"] < 1
    told = papers.run("duplicates").out
    assert "Warten auf die Braut" in told
    assert "1 group, 1 near-duplicates" in told
    merged = papers.run("merge", "PM-000001", "PM-000002", "--json")
    assert merged.json["what"] == "Merge 2 stories"
    shown = papers.run("show", "PM-000002", "--json").json
    assert (shown["mark"], shown["tags"]) == ("PM-000001", ["Hafen", "Hochzeit"])
    assert papers.run("duplicates", "--json").json == {"groups": []}
    assert papers.run("list", "--json").json["total"] == 2
    assert papers.run("undo").code == 0
    assert papers.run("show", "PM-000002", "--json").json["tags"] == ["Hochzeit"]


def test_a_merged_mark_exports_the_kept_story(papers, tmp_path):
    assert papers.run("merge", "PM-000001", "PM-000002").code == 0
    assert papers.run("export", "PM-000002", "--format", "text", "--output", tmp_path / "one.txt").code == 0
    assert "Die Fähre wartet" in (tmp_path / "one.txt").read_text("utf-8")
    assert papers.run("edit", "PM-000002", "title=Die Fähre wartete").code == 0
    assert papers.run("show", "PM-000001", "--json").json["title"] == "Die Fähre wartete"


def test_what_is_no_duplicate_is_remembered(papers):
    assert papers.run("distinct", "PM-000001", "PM-000002", "--json").json["marks"] == ["PM-000001", "PM-000002"]
    assert papers.run("duplicates", "--json").json == {"groups": []}
    assert papers.run("undo").code == 0
    assert len(papers.run("duplicates", "--json").json["groups"]) == 1


def test_two_stories_and_two_versions_are_told_apart(papers):
    told = papers.run("diff", "PM-000001", "PM-000002", "--json").json
    assert told["before"] == {"mark": "PM-000001", "version": 1}
    assert {part["text"] for part in told["body"] if part["kind"] != "same"} == {"elf Minuten", "eine Viertelstunde"}
    assert list(told["fields"]) == ["title", "publication", "tags"]
    assert "kam am Donnerstag [-elf Minuten-]{+eine Viertelstunde+} zu spät" in papers.run("diff", "PM-000001", "PM-000002").out
    alone = papers.run("diff", "PM-000003")
    assert alone.code == 1
    assert "one version only" in alone.err
    assert papers.run("edit", "PM-000003", "title=Der Rat vertagt").code == 0
    versions = papers.run("diff", "PM-000003", "--versions", "1", "2", "--json").json
    assert versions["fields"]["title"] == [
        {"kind": "same", "text": "Der Rat "},
        {"kind": "removed", "text": "tagt"},
        {"kind": "added", "text": "vertagt"},
    ]
    assert versions["same"] is False
    assert papers.run("diff", "PM-000003").out.startswith("title: Der Rat [-tagt-]{+vertagt+}")


def test_wrong_usage_is_said(papers):
    for arguments in (("duplicates", "--threshold", "2"), ("distinct", "PM-000001"), ("diff", "PM-000001", "PM-000002", "PM-000003")):
        assert papers.run(*arguments).code == 2
    gone = papers.run("merge", "PM-000001", "PM-000077")
    assert gone.code == 1
    assert "PM-000077" in gone.err
