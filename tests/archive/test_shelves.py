import pytest

from desktop.archive import ArchiveError, Query
from desktop.archive.schema import membership
from desktop.story import Mark


@pytest.fixture
def filled(memory, draft):
    with memory.importing("Import") as run:
        run.add([draft(f"Nummer {number}") for number in range(1, 7)])
    return memory


def order(archive, number: int) -> list[int]:
    with archive._file.reading() as rows:
        held = rows.execute(membership.select().where(membership.c.collection == number)).all()
    return [row.story for row in sorted(held, key=lambda row: row.position)]


def marks(*numbers: int) -> list[Mark]:
    return [Mark.of(number) for number in numbers]


def test_stories_stand_in_the_order_in_which_they_were_put(filled):
    shelf = filled.create_collection("Lesen").collection
    filled.put(shelf, marks(3, 1, 2))
    assert order(filled, shelf) == [3, 1, 2]
    filled.put(shelf, marks(6, 5), 1)
    assert order(filled, shelf) == [3, 6, 5, 1, 2]
    assert filled.marks(Query.of(**{"in": "Lesen"})) == tuple(marks(3, 6, 5, 1, 2))
    assert filled.marks(Query.parse('in:lesen -"nummer 5"')) == tuple(marks(3, 6, 1, 2))
    assert list(filled.rows(Query.parse("in:lesen"))) == [6, 5, 3, 2, 1]
    filled.put(shelf, marks(2), 0)
    assert order(filled, shelf) == [2, 3, 6, 5, 1]
    filled.put(shelf, marks(3, 4))  # what is there stays where it is
    assert order(filled, shelf) == [2, 3, 6, 5, 1, 4]
    filled.take(shelf, marks(6))
    assert order(filled, shelf) == [2, 3, 5, 1, 4]
    filled.undo()
    assert order(filled, shelf) == [2, 3, 6, 5, 1, 4]


def test_a_hundred_moves_to_the_same_place_keep_the_order(filled):
    shelf = filled.create_collection("Lesen").collection
    filled.put(shelf, marks(1, 2, 3, 4))
    expected = [1, 2, 3, 4]
    for _ in range(100):
        mover = expected[-1]
        filled.put(shelf, marks(mover), 1)
        expected = [expected[0], mover, *expected[1:-1]]
        assert order(filled, shelf) == expected


def test_collections_stand_within_collections(filled):
    top = filled.create_collection("Wahlen").collection
    inner = filled.create_collection("2022", top).collection
    other = filled.create_collection("Häfen").collection
    filled.create_collection("2022", other)
    assert [(shelf.name, shelf.parent, shelf.position) for shelf in filled.places().collections] == [
        ("Wahlen", None, 0), ("2022", top, 0), ("Häfen", None, 1), ("2022", other, 0),
    ]  # fmt: skip
    assert filled.collection_named("wahlen/2022").id == inner
    with pytest.raises(ArchiveError, match="2 collections have that name"):
        filled.collection_named("2022")
    filled.move_collection(other, None, 0)
    assert [shelf.name for shelf in filled.places().collections] == ["Häfen", "2022", "Wahlen", "2022"]
    with pytest.raises(ArchiveError, match="within itself"):
        filled.move_collection(top, inner, 0)
    with pytest.raises(ArchiveError, match="already a collection of that name"):
        filled.create_collection("häfen")
    filled.rename_collection(other, "Ports")
    assert filled.collection_named("Ports").id == other
    with pytest.raises(ArchiveError, match="no such collection"):
        filled.collection_named("Häfen")


def test_a_deleted_collection_comes_back_with_what_stood_in_it(filled):
    top = filled.create_collection("Wahlen").collection
    inner = filled.create_collection("2022", top).collection
    filled.put(inner, marks(2, 1))
    before = filled.places()
    filled.delete_collection(top)
    assert filled.places().collections == ()
    assert filled.places().all == 6
    filled.undo()
    assert filled.places() == before
    assert order(filled, inner) == [2, 1]


def test_a_collections_count_leaves_out_the_trash(filled):
    shelf = filled.create_collection("Lesen").collection
    filled.put(shelf, marks(1, 2))
    filled.trash(marks(1))
    assert filled.collection_named("Lesen").count == 1
    assert filled.marks(Query.of(**{"in": "Lesen"})) == ("PM-000002",)


@pytest.mark.parametrize("name", ["", "  ", "a/b"])
def test_a_collection_needs_a_proper_name(memory, name):
    with pytest.raises(ArchiveError, match="Choose another name"):
        memory.create_collection(name)


def test_what_is_not_there_is_named(filled):
    shelf = filled.create_collection("Lesen").collection
    for work in (lambda: filled.put(99, marks(1)), lambda: filled.importing("x", collection=99), lambda: filled.rename_collection(99, "x")):
        with pytest.raises(ArchiveError, match="no such collection"):
            work()
    with pytest.raises(ArchiveError, match="PM-000001: it is not in Lesen"):
        filled.take(shelf, marks(1))
    with pytest.raises(ArchiveError, match="PM-000077"):
        filled.put(shelf, marks(77))
