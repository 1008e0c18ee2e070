"""Periodicals of one's own: series, issues, what ran where, and the files that an issue gave."""

import pytest
from sqlalchemy import select

from desktop.archive import Archive, ArchiveError, IssueFile, Query
from desktop.archive.schema import issue, issue_file, issue_story, series
from desktop.story import Mark

FIELDS = ((1, "Kultur", "Bote"), (2, "Hafen", "Bote"), (3, "Kultur", "Warte"), (4, "", "Warte"))


def marks(*numbers: int) -> list[Mark]:
    return [Mark.of(number) for number in numbers]


def rows_of(archive: Archive) -> list[list[tuple]]:
    with archive._file.reading() as rows:
        return [sorted(map(tuple, rows.execute(select(table)))) for table in (series, issue, issue_story, issue_file)]


def told(archive: Archive, number: int) -> list[tuple[str, list[Mark]]]:
    return [(title, [each.mark for each in held]) for title, held in archive.issue(number).sections]


@pytest.fixture
def filled(memory, draft):
    with memory.importing("Import") as run:
        run.add([draft(f"Nummer {number}", section=section, publication=paper) for number, section, paper in FIELDS])
    memory.tag(marks(2, 4), "Meer")
    return memory


def made(archive: Archive, title: str = "Am Wasser", **said) -> int:
    number = archive.create_issue(title, "Meine Woche", marks(1, 2, 3, 4), **said).made("issue")
    assert number is not None
    return number


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("section", [("Kultur", marks(1, 3)), ("Hafen", marks(2)), ("", marks(4))]),
        ("publication", [("Bote", marks(1, 2)), ("Warte", marks(3, 4))]),
        ("tag", [("Meer", marks(2, 4)), ("", marks(1, 3))]),
        ("none", [("", marks(1, 2, 3, 4))]),
    ],
)
def test_an_issue_groups_its_stories_by_what_was_asked(filled, rule, expected):
    number = made(filled, sections=rule)
    assert told(filled, number) == expected
    assert filled.issue(number).number == "1"
    assert [each.title for each in filled.series()] == ["Meine Woche"]


def test_stories_are_added_moved_and_taken_out(filled, draft):
    filled.add(draft("Nummer 5", section="Hafen"))
    number = filled.create_issue("Am Wasser", "Meine Woche", marks(1, 2, 4)).made("issue")
    filled.put_in_issue(number, marks(5, 3))
    assert told(filled, number) == [("Kultur", marks(1, 3)), ("Hafen", marks(2, 5)), ("", marks(4))]
    filled.put_in_issue(number, marks(4), 0)
    assert told(filled, number) == [("Kultur", marks(4, 1, 3)), ("Hafen", marks(2, 5))]
    filled.put_in_issue(number, marks(1), section="Nachlese")
    filled.take_from_issue(number, marks(3))
    assert told(filled, number) == [("Kultur", marks(4)), ("Hafen", marks(2, 5)), ("Nachlese", marks(1))]
    with pytest.raises(ArchiveError, match="PM-000003: it is not in issue"):
        filled.take_from_issue(number, marks(3))


def test_every_act_is_undone_and_redone_exactly(filled):
    states = [rows_of(filled)]
    acts = [
        lambda: filled.create_series("Meine Woche", editor="Eva Klar", design={"query": "nummer", "most": 2}),
        lambda: filled.edit_series(1, frequency="wöchentlich"),
        lambda: filled.create_issue("Erste", "meine woche", marks(1, 2)),
        lambda: filled.edit_issue(1, date="2024-05", editorial="Guten Tag."),
        lambda: filled.override(1, marks(2)[0], headline="Anders", deck="Kurz"),
        lambda: filled.put_in_issue(1, marks(3), 0),
        lambda: filled.remember_file(1, IssueFile("epub", "1.epub", "a" * 64, 9, ((Mark.of(3), 1),))),
        lambda: filled.next_issue(1, date="2024-06"),
        lambda: filled.delete_issue(1),
        lambda: filled.delete_series(1),
    ]
    for act in acts:
        assert act().id
        states.append(rows_of(filled))
    for state in reversed(states[:-1]):
        filled.undo()
        assert rows_of(filled) == state
    for state in states[1:]:
        filled.redo()
        assert rows_of(filled) == state
    assert filled.check().ok


def test_a_number_is_given_once_in_a_series_and_the_next_one_follows_its_form(filled):
    made(filled, number="2024-09")
    with pytest.raises(ArchiveError, match=r"Issue 2024-09: the series has an issue of that number already\. The next is 2024-10"):
        made(filled, number="2024-09")
    assert filled.issue(made(filled)).number == "2024-10"
    filled.create_issue("Anderswo", "Eine andere", marks(1), number="2024-09")
    with pytest.raises(ArchiveError, match="already"):
        filled.edit_issue(1, number="2024-10")
    with pytest.raises(ArchiveError, match="not a date"):
        filled.edit_issue(1, date="morgen")


def test_the_next_issue_holds_what_the_standing_query_finds_and_has_not_run(filled, draft):
    filled.create_series("Meine Woche", design={"query": "nummer -Hafen", "most": 2})
    first = filled.next_issue(1, date="2024-05-01").made("issue")
    assert [each.mark for each in filled.issue(first).stories] == marks(3, 4)  # the newest two, and what has no section stands last
    second = filled.next_issue(1).made("issue")
    assert (filled.issue(second).number, filled.issue(second).title) == ("2", "Meine Woche 2")
    ran = [each.mark for number in (first, second) for each in filled.issue(number).stories]
    assert sorted(ran) == marks(1, 2, 3, 4)
    change = filled.next_issue(1)
    assert (change.id, change.made("issue")) == (0, None)
    filled.add(draft("Nummer 5"))
    assert [each.mark for each in filled.issue(filled.next_issue(1).made("issue")).stories] == marks(5)
    filled.create_series("Ohne Frage")
    with pytest.raises(ArchiveError, match="no standing query"):
        filled.next_issue(2)


def test_it_is_known_where_a_story_already_ran(filled):
    first, second = made(filled), filled.create_issue("Zweite", "Meine Woche", marks(3)).made("issue")
    assert [each.id for each in filled.ran_in(Mark.of(3))] == [first, second]
    assert [each.id for each in filled.ran_in(Mark.of(1))] == [first]


def test_a_headline_of_this_issue_alone_leaves_the_story_as_it_is(filled):
    number = made(filled)
    filled.override(number, Mark.of(2), headline="Ganz anders")
    assert next(each for each in filled.issue(number).stories if each.mark == Mark.of(2)).headline == "Ganz anders"
    assert filled.story(Mark.of(2)).title == "Nummer 2"
    assert len(filled.marks(Query.parse("nummer"))) == 4


def test_an_issue_outlives_its_story_and_keeps_its_record_of_files(filled):
    number = made(filled)
    filled.remember_file(number, IssueFile("pdf", "1.pdf", "b" * 64, 3, tuple((mark, 1) for mark in marks(1, 2, 3, 4))))
    filled.put_in_issue(number, marks(2), 0)
    filled.erase(Mark.of(2), "Takedown")
    assert [each.mark for each in filled.issue(number).stories] == marks(1, 3, 4)
    assert filled.issue(number).files[0].versions[1] == (Mark.of(2), 1)
    while filled.undo():
        pass
    while filled.redo():
        pass
    assert [each.mark for each in filled.issue(number).stories] == marks(1, 3, 4)
    assert filled.check().ok


def test_the_same_file_is_remembered_once(filled):
    number = made(filled)
    file = IssueFile("pdf", "1.pdf", "b" * 64, 3, ((Mark.of(1), 1),))
    assert filled.remember_file(number, file).id
    assert filled.remember_file(number, file).id == 0
