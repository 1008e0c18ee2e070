"""Stories are found by what people did with them: read, starred, shelved, merged, their own fields, and when they came."""

from datetime import UTC, datetime

import pytest

from desktop.archive import Archive, ArchiveError, Query
from desktop.story import Mark


def told(archive, statement, *values):
    """Say something of stories that this test has no other words for."""
    with archive._file.writing() as rows:
        rows.exec_driver_sql(statement, values)


def test_what_people_did_with_a_story_can_be_asked(make):
    with Archive.open(":memory:", clock=lambda: datetime(2024, 5, 10, 12, tzinfo=UTC)) as archive:
        for number in range(1, 7):
            archive.add(make(f"Nummer {number}", published=f"202{number}"))
        told(archive, "UPDATE story SET read = '2024-05-01' WHERE id IN (1, 2)")
        told(archive, "UPDATE story SET starred = '2024-05-01' WHERE id = 2")
        told(archive, "UPDATE story SET restricted = 1 WHERE id = 3")
        told(archive, "UPDATE story SET embargo = CASE id WHEN 4 THEN '2024-05-10' ELSE '2024-05-09' END WHERE id IN (4, 5)")
        told(
            archive,
            "INSERT INTO highlight (id, story, exact, prefix, suffix, start, colour, note, made) VALUES (1, 5, 'x', '', '', 0, '', '', '')",
        )
        told(
            archive,
            "INSERT INTO highlight (id, story, exact, prefix, suffix, start, colour, note, made) VALUES (2, 6, 'x', '', '', 0, '', 'n', '')",
        )
        for asked, numbers in {
            "is:read": [2, 1],
            "is:unread": [6, 5, 4, 3],
            "is:starred": [2],
            "nummer is:read -is:starred": [1],
            "is:restricted": [3],
            "is:embargoed": [4],
            "has:highlight": [6, 5],
            "has:note": [6],
        }.items():
            assert list(archive.rows(Query.parse(asked))) == numbers, asked
            assert archive.count(Query.parse(asked)) == len(numbers)


def test_a_field_of_ones_own_is_asked_by_its_name_and_by_what_it_says(make):
    with Archive.open(":memory:") as archive:
        for number in range(1, 5):
            archive.add(make(f"Nummer {number}", published=f"202{number}"))
        archive.set_custom([Mark("PM-000001"), Mark("PM-000002")], "Read by", "Ms Karg")
        archive.set_custom([Mark("PM-000003")], "read by", "Mr Öhm")
        archive.set_custom([Mark("PM-000004")], "Shelf", "12")
        for asked, numbers in {
            'field:"read BY"': [3, 2, 1],
            'field:"Read by=ms karg"': [2, 1],
            'nummer field:"Read by = mr öhm"': [3],
            "-field:shelf=12": [3, 2, 1],
            "field:Shelf=1": [],
            "field:Drawer": [],
        }.items():
            assert list(archive.rows(Query.parse(asked))) == numbers, asked
            assert archive.count(Query.parse(asked)) == len(numbers)


def test_when_a_story_came_can_be_asked(make, path):
    days = iter((1, 3, 10, 20))
    now = datetime(2024, 5, 1, 12, tzinfo=UTC)

    def clock():
        return now

    with Archive.open(path, create=True, clock=clock) as archive:
        for number in range(1, 5):
            now = datetime(2024, 5, next(days), 12, tzinfo=UTC)
            archive.add(make(f"Nummer {number}"))
        now = datetime(2024, 5, 21, 11, tzinfo=UTC)
        for asked, numbers in {
            "added:1d": [4],
            "added:7d": [4],
            "added:365d": [4, 3, 2, 1],
            "added:2024-05-03..2024-05-10": [3, 2],
            "added:>2024-05-03": [4, 3],
            "added:<2024-05-03": [1],
            "added:2024": [4, 3, 2, 1],
            "-added:2024-05-20": [3, 2, 1],
        }.items():
            assert sorted(archive.rows(Query.parse(asked)), reverse=True) == numbers, asked


def test_a_smart_collection_is_asked_by_its_name_where_no_collection_has_it(make):
    with Archive.open(":memory:") as archive:
        archive.add(make("Hafen", published="2022"))
        archive.add(make("Markt", published="2023"))
        for number, (name, query) in enumerate((("Wasser", "hafen OR ufer"), ("Alles", "in:wasser OR markt"), ("Kreis", "in:Kreis"))):
            told(archive, "INSERT INTO smart_collection (id, name, query, position) VALUES (?, ?, ?, 0)", number, name, query)
        assert list(archive.rows(Query.parse("in:wasser"))) == [1]
        assert list(archive.rows(Query.parse("in:Alles -in:Wasser"))) == [2]
        assert archive.count(Query.parse("in:alles")) == 2
        with pytest.raises(ArchiveError, match="asks for itself"):
            archive.find(Query.parse("in:kreis"))
        archive.create_collection("Wasser", archive.create_collection("Orte").collection)
        assert archive.count(Query.parse("in:wasser")) == 0


def test_an_alias_finds_what_goes_by_its_name(make):
    with Archive.open(":memory:") as archive:
        archive.add(make("Eins", publication="Neue Warte"))
        told(archive, "INSERT INTO alias (kind, variant, name, written) VALUES ('publication', 'n. warte', 'Neue Warte', 'N. Warte')")
        assert archive.count(Query.parse('publication:"N. Warte"')) == 1
        assert archive.count(Query.parse('publication:"neue warte" text')) == 1


def test_a_merged_story_is_found_by_its_old_mark_and_stands_in_no_list(make):
    with Archive.open(":memory:") as archive:
        archive.add(make("Eins"))
        archive.add(make("Zwei"))
        archive.trash([Mark.of(2)])
        assert list(archive.rows(Query.parse("is:trashed"))) == [2]
        told(archive, "UPDATE story SET merged = 1 WHERE id = 2")
        assert list(archive.rows(Query.parse("PM-000002"))) == [1]
        for asked, numbers in (("is:trashed", []), ("is:trashed OR text", [1]), ("", [1]), ("text", [1])):
            assert list(archive.rows(Query.parse(asked))) == numbers
            assert archive.count(Query.parse(asked)) == len(numbers)
