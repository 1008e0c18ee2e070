"""What an offline reader does with a periodical, by command line, from the first word to the file."""

import json
import re
import zipfile

import pytest
from lxml import etree

WEEK = [
    ("Die Fähre wartet", "2024-05-02", "Hafen", "Am Kai von Hallersand hat die Fähre elf Minuten gewartet, bis die Braut da war, und niemand hat sich beschwert."),
    ("Die Fähre wartet auf die Braut", "2024-05-02", "Hafen", "Am Kai von Hallersand hat die Fähre elf Minuten gewartet, bis die Braut da war, und niemand hat sich beschwert."),
    ("Das Rathaus bekommt ein Dach", "2024-05-03", "Stadt", "Neunzig Jahre stand der Saal offen, jetzt wird gedeckt, und zwar mit Schiefer aus dem eigenen Bruch."),
    ("Der Bäcker hört auf", "2024-05-03", "Stadt", "Um drei Uhr geht der Ofen an, seit vierzig Jahren, und ab Juni bleibt er zum ersten Mal kalt."),
    ("Im März fuhr kein Zug", "2024-03-09", "Land", "Über den Sattel fuhr im März kein einziger Zug, weil niemand den Schnee vom Gleis geräumt hatte."),
]  # fmt: skip


@pytest.fixture
def week(desk):
    """A desk with five stories, two of them the same agency copy."""
    lines = [
        json.dumps({"title": title, "published": day, "section": section, "language": "de", "text": f"{text}\n\n{text[::-1]}"})
        for title, day, section, text in WEEK
    ]
    path = desk.folder / "week.jsonl"
    path.write_text("\n".join(lines), "utf-8")
    ran = desk.run("import", path, "--json")
    assert ran.code == 0, ran.err
    return desk


def package(path):
    with zipfile.ZipFile(path) as book:
        return book.read("EPUB/content.opf").decode()


def contents(path):
    """The book's contents: sections with the headlines below them."""
    with zipfile.ZipFile(path) as book:
        nav = etree.fromstring(book.read("EPUB/nav.xhtml"))
    toc = next(each for each in nav.iter("{*}nav") if each.get("id") == "toc")
    return [
        (section.find("{*}a").text, [link.text for link in section.iterfind("{*}ol//{*}a")])
        for section in toc.iterfind("{*}ol/{*}li[@class='section']")
    ]


def test_no_14_is_made_of_this_weeks_stories_without_a_repeat_and_published(week, tmp_path):
    assert week.run("issue", "create", "Nr. 13", "--series", "Lesesaal", "--number", "13", "--date", "2024-04-27",
                    "PM-000004").code == 0  # fmt: skip
    rules = ("--query", "date:2024-05", "--frequency", "wöchentlich", "--per-section", "2", "--minutes", "60")
    assert week.run("series", "edit", "Lesesaal", *rules, "--cover", "plate", "--language", "de").code == 0
    seen = week.run("issue", "next", "Lesesaal", "--dry-run", "--date", "2024-05-04", "--json").json
    assert {each["mark"]: each["why"] for each in seen["candidates"]} == {
        "PM-000004": "ran in no. 13", "PM-000003": None, "PM-000002": None, "PM-000001": "near-duplicate of PM-000002",
    }  # fmt: skip
    made = week.run("issue", "next", "Lesesaal", "--date", "2024-05-04", "--json").json
    assert (made["number"], made["date"]) == ("14", "2024-05-04")
    assert made["sections"] == [{"title": "Stadt", "stories": ["PM-000003"]}, {"title": "Hafen", "stories": ["PM-000002"]}]
    ran = week.run("export", "--issue", "Lesesaal/14", "--format", "epub", "--output", tmp_path / "14.epub", "--json")
    assert (ran.code, ran.json["warnings"]) == (0, []), ran.err
    assert contents(tmp_path / "14.epub") == [("Stadt", ["Das Rathaus bekommt ein Dach"]), ("Hafen", ["Die Fähre wartet auf die Braut"])]
    assert re.search(r'group-position"[^>]*>14<', package(tmp_path / "14.epub"))
    nothing = week.run("issue", "next", "Lesesaal", "--query", "Rathaus")  # another query, for this once
    assert (nothing.code, "Nothing that has not run in Lesesaal was found" in nothing.err) == (1, True)
    assert week.run("undo").code == 0  # the file that it gave
    assert week.run("undo").code == 0
    assert [each["number"] for each in week.run("issue", "list", "--json").json["issues"]] == ["13"]


def test_a_headline_in_no_14_is_corrected_and_the_issue_published_again(week, tmp_path):
    assert week.run("issue", "create", "Nr. 14", "--series", "Lesesaal", "--number", "14", "PM-000001", "PM-000003").code == 0

    def published(name):
        ran = week.run("export", "--issue", "Lesesaal/14", "--format", "epub", "--output", tmp_path / name, "--json")
        assert ran.code == 0, ran.err
        told = package(tmp_path / name)
        return re.findall(r"urn:uuid:[0-9a-f-]+", told)[0], re.findall(r'dcterms:modified">([^<]*)<', told)[0]

    identifier, modified = published("14.epub")
    assert (
        "PM-000001  Elf Minuten" in week.run("issue", "story", "Lesesaal/14", "PM-000001", "--headline", "Elf Minuten für eine Braut").out
    )
    again, later = published("14, berichtigt.epub")
    assert again == identifier
    assert later > modified
    assert contents(tmp_path / "14, berichtigt.epub")[0] == ("Hafen", ["Elf Minuten für eine Braut"])
    files = week.run("issue", "show", "Lesesaal/14", "--json").json["files"]
    assert [file["name"] for file in files] == ["14.epub", "14, berichtigt.epub"]
    published("14, nochmals.epub")
    assert (tmp_path / "14, nochmals.epub").read_bytes() == (tmp_path / "14, berichtigt.epub").read_bytes()
    assert week.run("list", "Braut", "--json").json["total"] >= 1
    assert week.run("show", "PM-000001", "--json").json["title"] == "Die Fähre wartet"


def test_a_collection_becomes_one_book_by_month(week, tmp_path):
    assert week.run("collection", "create", "Ukraine").code == 0
    assert week.run("collection", "add", "Ukraine", "PM-000003", "PM-000005", "PM-000001").code == 0
    asked = ("--collection", "Ukraine", "--format", "epub", "--sections", "month", "--title", "Ukraine")
    ran = week.run("export", *asked, "--output", tmp_path / "ukraine.epub", "--json")
    assert ran.code == 0, ran.err
    assert contents(tmp_path / "ukraine.epub") == [
        ("März 2024", ["Im März fuhr kein Zug"]),
        ("Mai 2024", ["Die Fähre wartet", "Das Rathaus bekommt ein Dach"]),
    ]
    made = week.run("issue", "create", "Ukraine", "--series", "Sammelbände", "--query", "in:Ukraine", "--sections", "month", "--json")
    assert made.json["sections"] == [
        {"title": "2024-03", "stories": ["PM-000005"]},
        {"title": "2024-05", "stories": ["PM-000001", "PM-000003"]},
    ]
    assert week.run("export", "--issue", "Sammelbände/1", "--format", "epub", "--output", tmp_path / "issue.epub").code == 0
    assert [title for title, _ in contents(tmp_path / "issue.epub")] == ["März 2024", "Mai 2024"]
    assert week.run("export", *asked[:-4], "--sections", "week", "--output", tmp_path / "x.epub").code == 1


def test_an_issue_is_carried_to_another_archive_by_its_book(week, tmp_path):
    assert week.run("issue", "create", "Nr. 14", "--series", "Lesesaal", "--number", "14", "PM-000001", "PM-000003").code == 0
    assert week.run("issue", "story", "Lesesaal/14", "PM-000001", "--headline", "Elf Minuten für eine Braut").code == 0
    book, away = tmp_path / "14.epub", ("--archive", tmp_path / "away.pressmark")
    assert week.run("export", "--issue", "Lesesaal/14", "--format", "epub", "--output", book).code == 0

    ran = week.run("import", book, *away, archive=False)
    assert ran.code == 0
    assert "Lesesaal 14. With --issue the issue itself is made anew too." in ran.err
    ran = week.run("import", book, "--issue", "--json", *away, archive=False)
    assert ran.code == 0, ran.err
    assert [(line["status"], line["mark"]) for line in ran.lines] == [
        ("duplicate", "PM-000001"),
        ("duplicate", "PM-000002"),
        ("added", None),
    ]
    assert (ran.lines[2]["issue"], ran.lines[2]["message"]) == (1, "an issue, made anew")
    was, now = (week.run("issue", "show", "1", "--json", *where, archive=not where).json for where in ((), away))
    assert [now[name] for name in ("series", "number", "title", "date")] == [was[name] for name in ("series", "number", "title", "date")]
    assert now["sections"] == [{"title": "Hafen", "stories": ["PM-000001"]}, {"title": "Stadt", "stories": ["PM-000002"]}]
    assert (
        week.run("show", "PM-000001", "--json", *away, archive=False).json["title"] == "Die Fähre wartet"
    )  # the headline is the issue's alone
