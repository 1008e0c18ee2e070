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


def test_the_next_issue_is_looked_over_before_it_is_made(full):
    rules = ("--minutes", "30", "--per-section", "2", "--order", "longest", "--no-near-duplicates", "--numbers", "week")
    made = full.run("series", "create", "Meine Woche", "--query", "", "--most", "1", "--frequency", "weekly", *rules, "--json")
    assert made.json["design"] == {
        "query": "", "most": 1, "minutes": 30, "each": 2, "order": "longest", "alike": False, "numbers": "week",
    }  # fmt: skip
    ran = full.run("issue", "next", "Meine Woche", "--date", "2024-05-04", "--dry-run", "--json")
    assert list(ran.json) == ["series", "number", "date", "title", "minutes", "sections", "candidates"]
    assert (ran.json["number"], ran.json["date"], ran.json["minutes"]) == ("2024-W18", "2024-05-04", 1)
    assert [(each["taken"], each["reason"]) for each in ran.json["candidates"]] == [(True, None), (False, "most")]
    assert full.run("issue", "list", "--json").json["issues"] == []  # nothing was made
    assert full.run("issue", "next", "Meine Woche", "--date", "2024-05-04").code == 0
    again = full.run("issue", "next", "Meine Woche", "--dry-run")
    assert (again.code, "ran in no. 2024-W18" in again.out) == (0, True)
    assert full.run("series", "edit", "Meine Woche", "--most", "0", "--json").json["design"]["most"] == 0
    assert full.run("series", "edit", "Meine Woche", "--order", "best").code == 2
    assert full.run("series", "edit", "Meine Woche", "--minutes", "-1").code == 2


def test_a_missing_archive_is_made_with_its_first_issue(desk):
    assert desk.run("issue", "list").code == 1
    made = desk.run("issue", "create", "Leer", "--series", "Woche", "--number", "1", "--json")
    assert (made.code, made.json["sections"], made.json["date"]) == (0, [], None)
    assert desk.run("issue", "create", "Noch eine", "--series", "Woche", "--number", "1").code == 1
    assert desk.run("issue", "create", "Ohne Reihe").code == 2
    assert desk.run("export", "--issue", "1", "--format", "text", "--output", desk.folder / "x.txt").code == 1
    assert desk.run("issue", "show", "9").code == 1


def test_a_headline_of_number_14_is_corrected_and_the_issue_published_again_under_its_own_identifier(full, tmp_path):
    assert full.run("series", "create", "Lesesaal", "--cover", "plate", "--style", "plain", "--language", "de").code == 0
    assert full.run("issue", "create", "Uhren", "--series", "Lesesaal", "--number", "14", "PM-000001", "PM-000002").code == 0
    editorial = tmp_path / "vorab.txt"
    editorial.write_text("Liebe Leserin,\n\ndiesmal geht es um Uhren.", "utf-8")
    assert full.run("issue", "edit", "Lesesaal/14", "--editorial", editorial, "--date", "2024-05-04").code == 0

    def published(name):
        ran = full.run("export", "--issue", "Lesesaal/14", "--format", "epub", "--output", tmp_path / name)
        assert ran.code == 0, ran.err
        book = zipfile.ZipFile(tmp_path / name)
        package = book.read("EPUB/content.opf").decode()
        return (
            book,
            [line.strip() for line in package.splitlines() if "urn:uuid" in line],
            [line for line in package.splitlines() if "modified" in line],
        )

    first, identifier, modified = published("14.epub")
    assert "um Uhren" in first.read("EPUB/editorial.xhtml").decode()
    assert b"/* Plain." in first.read("EPUB/style.css")
    corrected = full.run("issue", "story", "Lesesaal/14", "PM-000001", "--headline", "Der Uhrmacher geht, die Uhr bleibt")
    assert corrected.code == 0, corrected.err
    second, same, later = published("14b.epub")
    stories = "".join(second.read(name).decode() for name in second.namelist() if "story-" in name)
    assert "Der Uhrmacher geht, die Uhr bleibt" in stories
    assert identifier == same
    assert modified != later
    assert [file["name"] for file in full.run("issue", "show", "1", "--json").json["files"]] == ["14.epub", "14b.epub"]
    assert full.run("show", "PM-000001", "--json").json["title"] != "Der Uhrmacher geht, die Uhr bleibt"
    assert full.run("issue", "edit", "1").code == 2
    assert full.run("series", "edit", "Lesesaal", "--cover", "baroque").code == 2


def test_an_issue_in_two_files_remembers_both_with_the_stories_that_each_carries(full, tmp_path):
    assert full.run("issue", "create", "Uhren", "--series", "Lesesaal", "--sections", "publication", "PM-000001", "PM-000002").code == 0
    ran = full.run(
        "export", "--issue", "1", "--format", "epub", "--split", "section", "--pictures", "eink", "--output", tmp_path / "1.epub", "--json"
    )
    assert [file["stories"] for file in ran.json["files"]] == [1, 1]
    assert [file["name"] for file in full.run("issue", "show", "1", "--json").json["files"]] == ["1-1.epub", "1-2.epub"]
