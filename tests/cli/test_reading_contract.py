"""Reading leaves its marks from the command line, too."""


def test_stories_are_read_and_starred(full):
    assert full.run("read", "PM-000001", "PM-000002", "--json").json == {"what": "Mark as read", "marks": ["PM-000001", "PM-000002"]}
    assert full.run("unread", "PM-000002").code == 0
    assert full.run("star", "PM-000001").code == 0
    shown = full.run("show", "PM-000001", "--json").json
    assert (shown["read"], shown["starred"], shown["position"]) == (True, True, 0)
    assert full.run("unstar", "PM-000001").code == 0
    assert full.run("undo").out.startswith("Unstar")
    assert full.run("read", "PM-000099").code == 1


def test_a_passage_is_marked_listed_changed_and_removed(full):
    added = full.run("highlight", "add", "PM-000001", "aber keine Ungeduld", "--note", "schön", "--json")
    assert added.json == {"what": "Highlight", "marks": ["PM-000001"]}
    (row,) = full.run("highlight", "list", "--json").json["highlights"]
    assert list(row) == ["id", "mark", "exact", "prefix", "suffix", "colour", "note", "made", "start", "end", "orphaned"]
    assert (row["exact"], row["colour"], row["note"], row["orphaned"]) == ("aber keine Ungeduld", "yellow", "schön", False)
    text = full.run("show", "PM-000001", "--json").json["text"]
    assert text[row["start"] : row["end"]] == "aber keine Ungeduld"
    assert full.run("highlight", "edit", str(row["id"]), "--colour", "purple").code == 0
    assert "purple" in full.run("highlight", "list", "ferry OR Uhrmacher").out
    assert full.run("highlight", "list", "title:ferry", "--json").json == {"highlights": []}
    assert full.run("highlight", "remove", str(row["id"])).code == 0
    assert full.run("highlight", "list", "--json").json == {"highlights": []}


def test_a_passage_that_is_not_there_is_named(full):
    assert "does not hold" in full.run("highlight", "add", "PM-000001", "Nilpferd").err
    twice = full.run("highlight", "add", "PM-000001", "Kornmarkt", "--occurrence", "9")
    assert (twice.code, twice.out) == (1, "")
    assert full.run("highlight", "edit", "1").code == 2
    wrong = full.run("highlight", "add", "PM-000001", "Kornmarkt", "--colour", "red")
    assert wrong.code == 1
    assert "purple" in wrong.err


def test_highlights_leave_with_citations_and_what_may_not_leave_stays(full, tmp_path):
    full.run("highlight", "add", "PM-000001", "aber keine Ungeduld", "--note", "schön", "--colour", "green")
    full.run("highlight", "add", "PM-000002", "eleven minutes late")
    target = tmp_path / "passages.md"
    written = full.run("highlight", "export", "--output", str(target), "--json")
    assert (written.code, written.json["stories"], written.json["warnings"]) == (0, 2, [])
    text = target.read_text("utf-8")
    assert "> aber keine Ungeduld\n\n**Green** schön\n" in text
    assert "Jette Arendt, „Der Uhrmacher vom Kornmarkt hört auf“, Lindenhafener Bote, 12. März 2024, PM-000001" in text
    again = full.run("highlight", "export", "--output", str(target))
    assert (again.code, again.out) == (1, "")
    assert "exists already" in again.err
    assert (
        full.run("highlight", "export", "--colour", "green", "--format", "csv", "--output", str(tmp_path / "g.csv"), "--json").json[
            "stories"
        ]
        == 1
    )
    full.run("restrict", "PM-000001")
    left = full.run("highlight", "export", "--output", str(target), "--overwrite")
    assert left.code == 1
    assert "PM-000001" in left.err
    assert "keine Ungeduld" not in target.read_text("utf-8")
    assert full.run("highlight", "export", "--format", "pdf", "--output", "x").code == 2


def test_a_story_is_cited_on_one_line(full):
    cited = full.run("cite", "PM-000002")
    assert (
        cited.out
        == "Maud Ellery, “The ferry that waited”, The Quay Gazette, 2 May 2024, PM-000002, https://quay-gazette.example/2024/ferry\n"
    )
    assert full.run("cite", "PM-000002", "--json").json["citations"][0]["mark"] == "PM-000002"
    assert full.run("cite", "PM-000099").code == 1
    wrong = full.run("cite", "PM-000002", "--csl", "none.csl")
    assert (wrong.code, wrong.out) == (1, "")
    assert "none.csl" in wrong.err
