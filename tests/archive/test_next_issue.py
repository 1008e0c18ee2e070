"""A series' next issue fills itself by its rules, and says of every story that it leaves out why."""

from datetime import UTC, date, datetime

import pytest

from desktop.archive import Archive, ArchiveError, Barred
from desktop.archive.periodicals.rhythm import frequency_of, next_date
from desktop.story import Mark
from desktop.story.reading_time import reading_minutes
from exports.furniture import minutes

SATURDAY = datetime(2024, 5, 4, 9, tzinfo=UTC)
TOWNS = "Lindenhafen Kolkwerder Brandis Ellerau Vessen Harrasried Oldestadt Rothmoor Marwitz Sandnes".split()


def told(seed: int, words: int = 238) -> str:
    """Give a body of so many words, which shares no five in a row with another seed's."""
    return "<p>" + " ".join(f"{TOWNS[(seed + n) % 10]}{seed * 1000 + n}" for n in range(words)) + "</p>"


def marks(*numbers: int) -> list[Mark]:
    return [Mark.of(number) for number in numbers]


def reasons(archive: Archive, series: int = 1) -> dict[int, str]:
    return {each.mark.number: each.barred.value for each in archive.next_filled(series).candidates}


def taken(archive: Archive, series: int = 1) -> list[int]:
    return [each.mark.number for each in archive.next_filled(series).taken]


@pytest.fixture
def weekly(draft):
    """An archive with eight stories of a week, the eighth the newest: 1, 2, … 8 minutes long, even ones under Hafen, odd ones under Stadt."""
    with Archive.open(":memory:", clock=lambda: SATURDAY) as archive:
        with archive.importing("Import") as run:
            run.add(
                [
                    draft(f"Geschichte {n}", told(n, 238 * n), section="Hafen" if n % 2 == 0 else "Stadt", published=f"2024-04-2{n}")
                    for n in range(1, 9)
                ]
            )
        archive.create_series("Lesesaal", frequency="weekly", design={"query": "geschichte"})
        yield archive


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ({}, [8, 7, 6, 5, 4, 3, 2, 1]),
        ({"most": 3}, [8, 7, 6]),
        ({"minutes": 20}, [8, 7, 5]),  # 6 would make 21 minutes; 5 still goes in
        ({"each": 1}, [8, 7]),
        ({"each": 2, "most": 3}, [8, 7, 6]),
        ({"order": "oldest", "minutes": 9}, [1, 2, 3]),
        ({"order": "longest", "most": 2}, [8, 7]),
        ({"most": 0, "minutes": 0}, [8, 7, 6, 5, 4, 3, 2, 1]),
    ],
)
def test_an_editor_bounds_the_next_issue(weekly, rules, expected):
    weekly.edit_series(1, design={"query": "geschichte", **rules})
    filled = weekly.next_filled(1)
    assert [each.mark.number for each in filled.taken] == expected
    made = weekly.issue(weekly.next_issue(1).made("issue"))
    assert sorted(each.mark for each in made.stories) == sorted(marks(*expected))
    assert filled.minutes == sum(expected)  # story n takes n minutes
    assert (made.number, made.date, made.title) == (filled.number, filled.date, filled.title) == ("1", "2024-05-04", "Lesesaal 1")


def test_the_longest_come_first_whatever_their_date(weekly, draft):
    weekly.add(draft("Geschichte, kurz und neu", told(40, 30), published="2024-05-03"))
    weekly.edit_series(1, design={"query": "geschichte", "order": "longest", "most": 8})
    assert taken(weekly) == [8, 7, 6, 5, 4, 3, 2, 1]
    assert reasons(weekly)[9] == "most"


def test_nothing_that_ran_comes_again_and_it_is_said_where_it_ran(weekly):
    weekly.edit_series(1, design={"query": "geschichte", "most": 3})
    weekly.next_issue(1)
    ran = {each.mark.number: (each.barred, each.issue) for each in weekly.next_filled(1).candidates}
    assert [number for number, said in ran.items() if said == (Barred.RAN, "1")] == [8, 7, 6]
    assert taken(weekly) == [5, 4, 3]
    weekly.undo()
    assert taken(weekly) == [8, 7, 6]  # what was taken back has not run


def test_what_ran_in_another_series_is_fresh_here(weekly):
    weekly.create_issue("Anderswo", "Eine andere", marks(8))
    assert 8 in taken(weekly)


def test_the_same_agency_copy_is_taken_once_and_not_a_week_later_either(weekly, draft):
    copy = weekly.add(draft("Geschichte 8, im Boten", told(8, 238 * 8), published="2024-05-01")).marks[0]
    weekly.edit_series(1, design={"query": "geschichte", "most": 2})
    found = {each.mark.number: each for each in weekly.next_filled(1).candidates}
    assert (found[8].barred, found[8].other, found[8].issue) == (Barred.ALIKE, copy, "")
    assert found[8].likeness == 1.0
    assert taken(weekly) == [9, 7]
    weekly.next_issue(1)
    again = {each.mark.number: each for each in weekly.next_filled(1).candidates}
    assert (again[8].barred, again[8].other, again[8].issue) == (Barred.ALIKE, copy, "1")
    weekly.not_duplicates([copy, *marks(8)])
    assert taken(weekly) == [8, 6]
    weekly.undo()
    weekly.edit_series(1, design={"query": "geschichte", "most": 2, "alike": True})
    assert taken(weekly) == [8, 6]


def test_what_may_not_leave_or_has_no_text_does_not_fill_an_issue(weekly, draft):
    weekly.restrict(marks(8))
    weekly.embargo(marks(7), "2024-05-04")
    weekly.add(draft("Geschichte, nur vermerkt", "", published="2024-05-01"))
    found = reasons(weekly)
    assert (found[8], found[7], found[9]) == ("withheld", "withheld", "empty")
    assert taken(weekly) == [6, 5, 4, 3, 2, 1]


def test_stories_are_shared_out_over_the_issues_own_sections(weekly):
    weekly.tag(marks(1, 2, 3), "Meer")
    weekly.edit_series(1, design={"query": "geschichte", "each": 2, "sections": "tag"})
    assert taken(weekly) == [8, 7, 3, 2]
    filled = weekly.next_filled(1)
    assert {each.section for each in filled.taken} == {"", "Meer"}
    assert reasons(weekly)[1] == "section"


def test_a_person_who_looked_it_over_has_the_last_word(weekly):
    change = weekly.next_issue(1, marks=marks(2, 8), date="2024-05-11", title="Vom Hafen", number="12a")
    made = weekly.issue(change.made("issue"))
    assert ([each.mark for each in made.stories], made.number, made.date, made.title) == (marks(2, 8), "12a", "2024-05-11", "Vom Hafen")
    assert weekly.undo().what == "Create issue"
    assert weekly.issues() == ()


def test_a_rule_that_makes_no_sense_is_refused_in_words(weekly):
    for rules, words in (
        ({"order": "best"}, r"best: it is no rule for order\. Choose one of newest, oldest, longest"),
        ({"minutes": -3}, "-3: it is no bound for minutes"),
        ({"numbers": "roman"}, "roman: it is no rule for numbers"),
    ):
        with pytest.raises(ArchiveError, match=words):
            weekly.edit_series(1, design=rules)
    with pytest.raises(ArchiveError, match="not a date"):
        weekly.next_filled(1, date="morgen")


def test_many_that_are_found_beyond_what_goes_in_are_not_all_shown(weekly, draft):
    with weekly.importing("Import") as run:
        run.add([draft(f"Geschichte {n}", told(n, 20), published="2024-05-02") for n in range(100, 500)])
    weekly.edit_series(1, design={"query": "geschichte", "most": 2})
    shown = weekly.next_filled(1).candidates
    assert [each.barred for each in shown] == [Barred.TAKEN] * 2 + [Barred.MOST] * 200


@pytest.mark.parametrize(
    ("frequency", "dates", "today", "expected"),
    [
        ("weekly", [], "2024-05-04", "2024-05-04"),
        ("weekly", ["2024-05-04"], "2024-05-09", "2024-05-11"),  # made a little before it is due
        ("weekly", ["2024-05-04"], "2024-05-15", "2024-05-11"),  # and a little late
        ("wöchentlich", ["2024-05-04"], "2024-06-05", "2024-06-01"),  # weeks were missed: still a Saturday
        ("erscheint vierzehntäglich", ["2024-05-04"], "2024-05-04", "2024-05-18"),
        ("monthly", ["2024-01-31"], "2024-02-20", "2024-02-29"),
        ("monthly", ["2024-01-31", "2024-02-29"], "2024-03-20", "2024-03-31"),
        ("monatlich", ["2024-11", "2024-12"], "2025-01-02", "2025-01"),
        ("quarterly", ["2024-02"], "2024-05-04", "2024-05"),
        ("yearly", ["2023"], "2024-05-04", "2024"),
        ("daily", ["2024-05-03"], "2024-05-04", "2024-05-04"),
        ("weekly", ["2024-05"], "2024-05-20", "2024-05-20"),  # a month is no day to reckon from
        ("when there is something to say", ["2024-04-04"], "2024-05-04", "2024-05-04"),
    ],
)
def test_an_issue_is_dated_when_it_is_due(frequency, dates, today, expected):
    assert next_date(frequency, dates, date.fromisoformat(today)) == expected


def test_an_editors_word_for_how_often_is_understood():
    assert [frequency_of(word) for word in ("Weekly", "14-täglich", "trimestriel", "irregular", "")] == [
        "weekly", "fortnightly", "quarterly", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "dates", "expected"),
    [
        ("running", ["2024-05-04", "2025-01-04"], ["1", "2"]),
        ("year", ["2024-05-04", "2024-05-11", "2025-01-04"], ["2024-01", "2024-02", "2025-01"]),
        ("month", ["2024-05", "2024-06-01", "2024-06-20"], ["2024-05", "2024-06", "2024-06.2"]),
        ("week", ["2024-12-28", "2024-12-30"], ["2024-W52", "2025-W01"]),
        ("day", ["2024-05-04", "2024-05-04"], ["2024-05-04", "2024-05-04.2"]),
    ],
)
def test_issues_are_numbered_as_the_series_is_used_to(weekly, rule, dates, expected):
    weekly.edit_series(1, design={"query": "geschichte", "most": 1, "numbers": rule})
    made = [weekly.next_issue(1, date=each).made("issue") for each in dates]
    assert [weekly.issue(number).number for number in made] == expected


def test_the_minutes_are_those_that_the_issue_prints():
    assert [reading_minutes(*given) for given in ((0, "de"), (1, "de"), (700, "en"), (700, "zh-Hans"))] == [
        minutes(*given) for given in ((0, "de"), (1, "de"), (700, "en"), (700, "zh-Hans"))
    ]
