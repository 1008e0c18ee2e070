"""Queries are kept under a name, in an order, and can be read when they are."""

import pytest

from desktop.archive import ArchiveError, Query, QueryError
from desktop.archive.schema import smart_collection
from desktop.archive.shelves.smart import smart_named
from desktop.story import Mark


@pytest.fixture
def filled(archive, draft):
    with archive.importing("Import") as run:
        run.add([draft(f"Hafen {number}", section="Stadt" if number % 2 else "Land") for number in range(5)])
    return archive


def listed(archive) -> list[tuple[str, str, int | None]]:
    return [(each.name, each.query, each.count) for each in archive.smart_collections()]


def test_a_query_is_kept_and_counted_as_the_archive_grows(filled, draft):
    assert filled.create_smart("  Aus der   Stadt ", "section:Stadt   hafen").what == "Create smart collection"
    assert listed(filled) == [("Aus der Stadt", "section:Stadt hafen", 2)]
    filled.add(draft("Hafen neu", section="Stadt"))
    filled.trash([Mark.of(2)])
    assert filled.smart_named("aus der STADT").count == 2
    with filled._file.reading() as rows:
        found = smart_named(rows, "AUS DER STADT")
        assert (found.query, found.count) == ("section:Stadt hafen", None)
        assert smart_named(rows, "Stadt") is None


def test_they_stand_in_an_order_that_can_be_changed(filled):
    for name in ("A", "B", "C"):
        filled.create_smart(name, "hafen")
    c = filled.smart_named("C").id
    filled.move_smart(c, 0)
    assert [each.name for each in filled.smart_collections()] == ["C", "A", "B"]
    assert [each.position for each in filled.smart_collections()] == [0, 1, 2]
    filled.delete_smart(filled.smart_named("A").id)
    assert [(each.name, each.position) for each in filled.smart_collections()] == [("C", 0), ("B", 1)]
    assert filled.move_smart(c, 0).id == 0


def test_each_act_is_a_change_that_walks_back_and_forth(filled):
    def content() -> list[tuple[object, ...]]:
        with filled._file.reading() as rows:
            return [tuple(row) for row in rows.execute(smart_collection.select().order_by(smart_collection.c.id))]

    filled.create_smart("A", "hafen")
    states = [content()]
    number = filled.smart_named("A").id
    for act in (
        lambda: filled.rename_smart(number, "Z"),
        lambda: filled.ask_smart(number, "lang:de"),
        lambda: filled.create_smart("B", "x"),
        lambda: filled.move_smart(number, 1),
        lambda: filled.delete_smart(number),
    ):
        act()
        states.append(content())
    assert filled.undo_words() == "Delete smart collection"
    for state in reversed(states[:-1]):
        filled.undo()
        assert content() == state
    for state in states[1:]:
        filled.redo()
        assert content() == state
    assert filled.check().ok
    assert filled.rename_smart(filled.smart_named("B").id, "B").id == filled.ask_smart(filled.smart_named("B").id, "x").id == 0


def test_a_query_that_cannot_be_read_is_pointed_at_and_nothing_is_kept(filled):
    with pytest.raises(QueryError) as wrong:
        filled.create_smart("A", "hafen (stadt")
    assert wrong.value.at == 6
    filled.create_smart("A", "hafen")
    with pytest.raises(QueryError):
        filled.ask_smart(filled.smart_named("A").id, "date:gestern")
    assert listed(filled) == [("A", "hafen", 5)]


def test_a_name_is_given_once_among_smart_and_plain_collections(filled):
    plain = filled.create_collection("Lesen").collection
    filled.create_smart("Klug", "hafen")
    for refused in (
        lambda: filled.create_smart("LESEN", "x"),
        lambda: filled.create_smart("klug", "x"),
        lambda: filled.rename_smart(filled.smart_named("Klug").id, "lesen"),
        lambda: filled.create_collection("KLUG"),
        lambda: filled.rename_collection(plain, "Klug"),
        lambda: filled.create_smart("a/b", "x"),
        lambda: filled.create_smart("  ", "x"),
        lambda: filled.delete_smart(99),
        lambda: filled.smart_named("Nirgends"),
    ):
        with pytest.raises(ArchiveError):
            refused()
    filled.create_collection("Klug", plain)  # within another it is found by its path
    filled.rename_smart(filled.smart_named("Klug").id, "KLUG")
    assert [each.name for each in filled.smart_collections()] == ["KLUG"]


def test_no_smart_collection_looks_into_itself_by_any_way(filled):
    with pytest.raises(ArchiveError, match="itself"):
        filled.create_smart("A", "hafen -in:a")
    filled.create_smart("A", "in:B")
    filled.create_smart("C", "in:A OR hafen")
    with pytest.raises(ArchiveError, match="itself"):
        filled.create_smart("B", "(lang:de in:C)")
    filled.create_smart("D", "in:C")
    with pytest.raises(ArchiveError, match="itself"):
        filled.rename_smart(filled.smart_named("D").id, "B")
    with pytest.raises(ArchiveError, match="itself"):
        filled.ask_smart(filled.smart_named("A").id, "in:D")
    assert Query.parse(filled.smart_named("A").query) == Query.parse("in:B")
