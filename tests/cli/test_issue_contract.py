"""Issues and series keep their contract on the command line."""

import zipfile

KEYS = ["id", "series", "number", "title", "date", "sections", "files"]


def test_an_issue_is_made_shown_printed_and_remembers_its_file(full, tmp_path):
    ran = full.run("issue", "create", "Uhren und Fähren", "--series", "Meine Woche", "--number", "7", "--date", "2024-05", "--json",
                   "--sections", "publication", "PM-000002", "PM-000001")  # fmt: skip
    assert ran.code == 0, ran.err
    assert list(ran.json) == KEYS
    assert ran.json["sections"] == [
        {"title": "The Quay Gazette", "stories": ["PM-000002"]},
        {"title": "Lindenhafener Bote", "stories": ["PM-000001"]},
    ]
    assert full.run("issue", "show", "1", "--json").json == ran.json
    assert full.run("issue", "show", "meine woche/7", "--json").json == ran.json
    target = tmp_path / "7.epub"
    printed = full.run("export", "--issue", "1", "--format", "epub", "--output", target, "--json")
    assert (printed.code, printed.json["warnings"]) == (0, []), printed.err
    (file,) = full.run("issue", "show", "1", "--json").json["files"]
    assert (file["sha256"], file["name"], file["format"]) == (printed.json["files"][0]["sha256"], "7.epub", "epub")
    package = zipfile.ZipFile(target).read(next(name for name in zipfile.ZipFile(target).namelist() if name.endswith(".opf"))).decode()
    assert "urn:uuid:" in package
    assert "Meine Woche" in package
    again = full.run("export", "--issue", "1", "--format", "epub", "--output", tmp_path / "again.epub")
    assert again.code == 0
    assert (tmp_path / "again.epub").read_bytes() == target.read_bytes()
    assert "exporting" in [event["kind"] for event in full.run("show", "PM-000001", "--json").json["events"]]


def test_the_next_issue_repeats_nothing(full):
    assert full.run("series", "create", "Meine Woche", "--query", "", "--most", "1", "--frequency", "weekly").code == 0
    assert full.run("series", "edit", "Meine Woche", "--editor", "Eva Klar", "--json").json["design"] == {"query": "", "most": 1}
    first = full.run("issue", "next", "Meine Woche", "--date", "2024-05-01", "--json").json
    assert (first["number"], first["date"], first["sections"][0]["stories"]) == ("1", "2024-05-01", ["PM-000002"])
    assert full.run("issue", "next", "Meine Woche", "--json").json["sections"][0]["stories"] == ["PM-000001"]
    assert full.run("issue", "next", "Meine Woche").code == 1
    assert [each["number"] for each in full.run("issue", "list", "--json").json["issues"]] == ["1", "2"]
    assert [each["title"] for each in full.run("series", "list", "--json").json["series"]] == ["Meine Woche"]
    assert full.run("undo").code == 0
    assert len(full.run("issue", "list", "--json").json["issues"]) == 1


def test_a_missing_archive_is_made_with_its_first_issue(desk):
    assert desk.run("issue", "list").code == 1
    made = desk.run("issue", "create", "Leer", "--series", "Woche", "--number", "1", "--json")
    assert (made.code, made.json["sections"], made.json["date"]) == (0, [], None)
    assert desk.run("issue", "create", "Noch eine", "--series", "Woche", "--number", "1").code == 1
    assert desk.run("issue", "create", "Ohne Reihe").code == 2
    assert desk.run("export", "--issue", "1", "--format", "text", "--output", desk.folder / "x.txt").code == 1
    assert desk.run("issue", "show", "9").code == 1
