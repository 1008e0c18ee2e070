"""The newest first, at once, however precise a date is."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.archive import Query
from desktop.archive.search.docids import DATED, behind, first_docid, year_of

IN_ORDER = [
    "",
    "1911",
    "1911-05",
    "2021-12-31T23:59",
    "2022",
    "2022-01",
    "2022-01-01",
    "2022-01-01T00:00",
    "2022-01-01T09:30+01:00",
    "2022-01-01T09:31",
    "2022-01-02",
    "2023",
]


def titles(archive, query="", sort="newest"):
    return [summary.title for summary in archive.find(Query.parse(query), sort=sort)]


def test_stories_stand_in_the_order_of_their_dates_whatever_the_order_they_came_in(archive, draft):
    shuffled = IN_ORDER[:]
    random.Random(3).shuffle(shuffled)
    for when in shuffled:
        archive.add(draft(title=when or "ohne Datum", published=when))
    newest = [when or "ohne Datum" for when in reversed(IN_ORDER)]
    assert titles(archive) == newest
    assert titles(archive, "konferenz") == newest
    assert titles(archive, sort="oldest") == newest[::-1]


def test_of_the_same_minute_what_came_later_stands_first_also_if_there_are_hundreds(archive, draft):
    with archive.importing("Import") as run:
        run.add([draft(title=f"{number}", published="2022-01-07T09:30") for number in range(300)])
        run.add([draft(title="eine Minute später", published="2022-01-07T09:31"), draft(title="am Tag davor", published="2022-01-06")])
    found = [summary.title for summary in archive.find(Query.parse("konferenz date:2022-01-07"), limit=500)]
    assert sorted(found) == sorted(["eine Minute später", *map(str, range(300))])
    assert titles(archive)[-1] == "am Tag davor" or archive.find(Query.parse(""), limit=500)[-1].title == "am Tag davor"


def test_a_date_that_was_corrected_and_taken_back_puts_a_story_where_it_stood_in_its_day(archive, draft):
    marks = [archive.add(draft(title=title, published="2022-01-07")).marks[0] for title in ("Früh", "Mittag", "Spät")]
    assert titles(archive) == ["Spät", "Mittag", "Früh"]
    archive.edit(marks[1], published="2021")
    archive.undo()
    assert titles(archive) == ["Spät", "Mittag", "Früh"]
    archive.redo()
    assert titles(archive) == ["Spät", "Früh", "Mittag"]
    archive.add(draft(title="Dazwischen", published="2021"))
    archive.undo()
    archive.undo()
    assert titles(archive, "konferenz") == ["Spät", "Mittag", "Früh"]
    assert archive.check().ok


def test_a_place_that_another_story_took_meanwhile_is_not_given_twice(archive, draft):
    marks = [archive.add(draft(title=title, published="2022-01-07")).marks[0] for title in ("Eins", "Zwei")]
    corrected = archive.edit(marks[1], published="2021")
    archive.add(draft(title="Drei", published="2022-01-07"))
    archive.revert(corrected)
    assert titles(archive, "konferenz") == ["Zwei", "Drei", "Eins"]
    assert archive.check().ok


def test_a_page_read_again_with_another_date_is_found_once(archive, draft):
    address = "https://www.zeitung.example/konferenz"
    archive.add(draft(title="Konferenz", url=address, published="2022-01-07"))
    archive.add(draft("Konferenz", "<p>Die Konferenz ist vertagt.</p>", url=address, published="2022-01-09"))
    assert archive.find(Query.parse("konferenz"), limit=1).total == 1
    assert archive.check().ok


def test_a_corrected_date_moves_a_story_and_undo_moves_it_back(archive, draft):
    first = archive.add(draft(title="Alt", published="1999")).marks[0]
    archive.add(draft(title="Neu", published="2022"))
    archive.edit(first, published="2024-02-29")
    assert titles(archive, "konferenz") == ["Alt", "Neu"]
    assert titles(archive, "konferenz date:2024") == ["Alt"]
    archive.undo()
    assert titles(archive, "konferenz") == ["Neu", "Alt"]
    assert titles(archive, "konferenz date:2024") == []
    archive.redo()
    assert titles(archive, "konferenz date:2024") == ["Alt"]


def test_a_place_that_was_given_away_after_an_undo_is_no_obstacle_to_bringing_the_story_back(archive, draft):
    gone = archive.add(draft(title="Erst", published="2022-01-07"))
    archive.add(draft(title="Dazwischen", published="2022-01-08"))
    back = archive.revert(gone)  # not the latest change, so this is a change of its own
    archive.add(draft(title="An seiner Stelle", published="2022-01-07"))
    archive.revert(back)
    assert sorted(titles(archive, "konferenz")) == ["An seiner Stelle", "Dazwischen", "Erst"]
    assert archive.check().ok


@pytest.mark.parametrize("when", ["2022-13-45", "2022-02-31T25:61", "0000", "9999-12-31", "gestern", "١٩٩٩"])
def test_a_date_that_no_calendar_has_still_finds_a_place(archive, draft, when):
    archive.add(draft(title="Da", published=when))
    assert titles(archive, "konferenz") == ["Da"]


dates = st.dates().map(str) | st.dates().map(lambda day: str(day)[:7]) | st.dates().map(lambda day: str(day)[:4])


@given(one=dates, other=dates)
def test_a_number_says_what_its_date_says(one, other):
    assert first_docid(one) >= DATED
    assert year_of(first_docid(one)) == str(int(one[:4]))
    assert (first_docid(one) < first_docid(other)) == (one < other)
    assert first_docid(one) < behind(one[:10]) if one[:4] < "9999" else True
