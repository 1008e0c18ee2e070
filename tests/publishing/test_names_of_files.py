"""One file a story: named by a pattern, so that every file system takes it and none takes another's place."""

import pytest

from desktop.archive import Archive
from desktop.publishing import Names, PatternError, check_pattern, issue_file_name
from exports import Article


def article(title: str, publication: str = "Hafenbote", published: str = "2024-03-12", mark: str = "PM-000001") -> Article:
    return Article(
        mark, title, "", ("Jette Arendt",), publication, "Hafen", published, "de", "", "", "", (), "", 0, (), "", "", "", "", {}, ()
    )


def test_a_name_says_what_the_pattern_asks_for():
    names = Names("{number} {publication} – {title} ({author}, {mark})", ".pdf")
    assert names.of(article("Genf tagt")) == "001 Hafenbote – Genf tagt (Jette Arendt, PM-000001).pdf"


def test_what_is_not_known_leaves_no_gap_and_no_stray_dash():
    names = Names("{date} – {publication} – {title}", ".pdf")
    assert names.of(article("Genf tagt", publication="", published="")) == "Genf tagt.pdf"
    assert names.of(article("Genf tagt", publication="")) == "2024-03-12 – Genf tagt.pdf"
    assert names.of(article("", "", "")) == "PM-000001.pdf"


def test_two_stories_of_one_name_are_numbered_also_where_they_differ_in_case_alone():
    names = Names("{title}", ".txt")
    assert [names.of(article(title)) for title in ("Wetter", "Wetter", "WETTER", "Wetter (2)")] == [
        "Wetter.txt",
        "Wetter (2).txt",
        "WETTER (3).txt",
        "Wetter (2) (2).txt",
    ]


def test_a_name_is_one_that_every_file_system_takes():
    names = Names("{title}", ".kepub.epub")
    assert names.of(article('A/B: "was" <nun>?\u202e')) == "A B was nun.kepub.epub"
    assert names.of(article("CON")) == "_CON.kepub.epub"
    assert names.of(article("..")) == "PM-000001.kepub.epub"
    assert len(names.of(article("漢" * 500)).encode()) <= 255


@pytest.mark.parametrize(
    ("pattern", "said"), [("{tilte}", "{tilte}"), ("{title", "brace"), ("Story", "same name"), ("{title!r}", "{title}")]
)
def test_a_pattern_that_is_none_is_told_in_words(pattern, said):
    with pytest.raises(PatternError, match=said.replace("{", r"\{").replace("}", r"\}")):
        check_pattern(pattern)


def test_an_issues_file_is_named_with_the_same_care_as_a_storys():
    with Archive.open(":memory:") as archive:
        made = archive.create_issue("Aus\u202efdp", "con", []).made("issue")
        issue = archive.issue(made)
    assert issue_file_name("{title} - {date} - {series}", issue, "pdf") == "Aus fdp - con.pdf"
    assert issue_file_name("{series}", issue, "pdf") == "_con.pdf"
