"""Smart collections: saved queries, in an order of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.archive.errors import ArchiveError
from desktop.archive.intake.prepared import sound_text
from desktop.archive.journal.change import Edit
from desktop.archive.journal.counting import take_numbers
from desktop.archive.schema import collection, smart_collection
from desktop.archive.search.query import And, Node, Not, Or, Query, Term
from desktop.archive.search.stems import folded

Made = tuple[str, list[Edit]]


@dataclass(frozen=True, slots=True)
class SmartCollection:
    """A saved query as a list shows it."""

    id: int
    name: str
    query: str
    position: int  # among the smart collections, from 0
    count: int | None = None  # the stories that it finds; None where they were not counted, or its query can no longer be read


def all_smart(rows: Connection) -> tuple[SmartCollection, ...]:
    """Give every smart collection in order, uncounted."""
    found = rows.execute(select(smart_collection).order_by(smart_collection.c.position, smart_collection.c.id))
    return tuple(SmartCollection(row.id, row.name, row.query, row.position) for row in found)


def smart_named(rows: Connection, name: str) -> SmartCollection | None:
    """Give the smart collection of that name, uncounted; case does not count."""
    return next((each for each in all_smart(rows) if folded(each.name) == folded(name)), None)


def known(rows: Connection, number: int) -> SmartCollection:
    """Give a smart collection. Raises ArchiveError if there is none of that number."""
    found = next((each for each in all_smart(rows) if each.id == number), None)
    if found is None:
        why = "there is no such smart collection"
        raise ArchiveError(f"Smart collection {number}", why, remedy="It may have been deleted; undo brings it back.")
    return found


def create(rows: Connection, name: str, query: str) -> Made:
    """Save a query. Raises QueryError, which points at the place, for one that cannot be read."""
    name, query = _name(rows, name), _query(rows, name, query)
    row = {"name": name, "query": query, "position": len(all_smart(rows))}
    return "Create smart collection", [Edit("smart_collection", {"id": take_numbers(rows, "smart_collection", 1)}, None, row)]


def rename(rows: Connection, number: int, name: str) -> Made:
    """Give a smart collection another name."""
    was = known(rows, number)
    what = "Rename smart collection"
    if " ".join(name.split()) == was.name:
        return what, []
    name = _name(rows, name, besides=number)
    _query(rows, name, was.query, besides=number)
    return what, [Edit("smart_collection", {"id": number}, {"name": was.name}, {"name": name})]


def ask(rows: Connection, number: int, query: str) -> Made:
    """Let a smart collection ask another query. Raises QueryError, which points at the place, for one that cannot be read."""
    was = known(rows, number)
    query = _query(rows, was.name, query, besides=number)
    edits = [Edit("smart_collection", {"id": number}, {"query": was.query}, {"query": query})] if query != was.query else []
    return "Change smart collection", edits


def remove(rows: Connection, number: int) -> Made:
    """Delete a smart collection; the stories that it finds stay."""
    was = known(rows, number)
    row = {"name": was.name, "query": was.query, "position": was.position}
    rest = [each for each in all_smart(rows) if each.id != number]
    return "Delete smart collection", [Edit("smart_collection", {"id": number}, row, None), *_placed(rest)]


def move(rows: Connection, number: int, position: int) -> Made:
    """Put a smart collection at another place among them, counted from 0."""
    was = known(rows, number)
    rest = [each for each in all_smart(rows) if each.id != number]
    place = max(0, min(position, len(rest)))
    return "Move smart collection", _placed([*rest[:place], was, *rest[place:]])


def _placed(order: Sequence[SmartCollection]) -> list[Edit]:
    return [
        Edit("smart_collection", {"id": each.id}, {"position": each.position}, {"position": place})
        for place, each in enumerate(order)
        if each.position != place
    ]


def _name(rows: Connection, name: str, *, besides: int | None = None) -> str:
    """Give a name in its shape; it must be free among smart collections and those on the top level, since `in:` finds both."""
    name = " ".join(sound_text(name).split())
    if not name or "/" in name:
        raise ArchiveError(name or "Smart collection", "a collection's name needs a letter and has no /", remedy="Choose another name.")
    taken = [each.name for each in all_smart(rows) if each.id != besides]
    taken += rows.scalars(select(collection.c.name).where(collection.c.parent.is_(None)))
    if any(folded(each) == folded(name) for each in taken):
        raise ArchiveError(name, "there is already a collection of that name", remedy="Choose another name.")
    return name


def _query(rows: Connection, name: str, query: str, *, besides: int | None = None) -> str:
    """Give a query in its shape, once it can be read and leads to no collection that would have to find itself."""
    parsed = Query.parse(sound_text(query))
    others = {folded(each.name): each for each in all_smart(rows) if each.id != besides}
    seen: set[str] = set()
    waiting = list(_asked(parsed.tree))
    while waiting:
        each = folded(waiting.pop())
        if each == folded(name):
            raise ArchiveError(name, "a smart collection cannot look into itself, nor into one that does", remedy="Change its query.")
        if each in others and each not in seen:
            seen.add(each)
            waiting += _asked(Query.parse(others[each].query).tree)
    return parsed.text


def _asked(node: Node) -> Iterator[str]:
    """Give the collections that a query looks into."""
    if isinstance(node, And | Or):
        for part in node.parts:
            yield from _asked(part)
    elif isinstance(node, Not):
        yield from _asked(node.part)
    elif isinstance(node, Term) and node.field == "in":
        yield node.value
