"""Collections: stories put together by hand, in an order, collections within collections."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from desktop.archive.content.stored import several
from desktop.archive.errors import ArchiveError
from desktop.archive.journal.change import Edit
from desktop.archive.journal.counting import take_numbers
from desktop.archive.schema import collection, membership, smart_collection, story
from desktop.archive.search.stems import folded
from desktop.story import Mark

_CLOSEST = 1e-9  # two neighbours nearer than this leave no number between them: the collection is numbered anew


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection as a list shows it."""

    id: int
    name: str
    parent: int | None
    count: int  # stories in it that are not in the trash, without those of the collections within
    position: int  # among its parent's collections, from 0


def all_collections(rows: Connection) -> tuple[Collection, ...]:
    """Give every collection, parents before their children, in order."""
    held = (membership.c.collection == collection.c.id) & membership.c.story.in_(select(story.c.id).where(story.c.trashed.is_(None)))
    counted = select(func.count()).select_from(membership).where(held).scalar_subquery()
    children: dict[int | None, list[Collection]] = {}
    for row in rows.execute(select(collection, counted.label("stories")).order_by(collection.c.position, collection.c.id)):
        shelf = Collection(row.id, row.name, row.parent, row.stories, row.position)
        children.setdefault(row.parent, []).append(shelf)
    ordered: list[Collection] = []
    waiting = list(reversed(children.get(None, [])))
    while waiting:
        ordered.append(waiting.pop())
        waiting.extend(reversed(children.get(ordered[-1].id, [])))
    return tuple(ordered)


def collections_named(rows: Connection, name: str) -> list[Collection]:
    """Give the collections of that name, or at the end of that path (Parent/Child); case does not count."""
    shelves = {shelf.id: shelf for shelf in all_collections(rows)}

    def path(shelf: Collection) -> str:
        above = shelves.get(shelf.parent) if shelf.parent is not None else None
        return f"{path(above)}/{folded(shelf.name)}" if above else folded(shelf.name)

    wanted = folded(name)
    exact = [shelf for shelf in shelves.values() if folded(shelf.name) == wanted]
    steps = "/".join(step.strip() for step in wanted.split("/"))
    return exact or [shelf for shelf in shelves.values() if "/" in steps and f"/{path(shelf)}".endswith(f"/{steps}")]


def known(rows: Connection, number: int) -> Any:
    """Give a collection's row. Raises ArchiveError if there is none."""
    row = rows.execute(select(collection).where(collection.c.id == number)).one_or_none()
    if row is None:
        raise ArchiveError(f"Collection {number}", "there is no such collection", remedy="It may have been deleted; undo brings it back.")
    return row


def create(rows: Connection, name: str, parent: int | None) -> tuple[int, list[Edit]]:
    """Make a collection at its parent's end."""
    name = _proper(rows, name, parent)
    if parent is not None:
        known(rows, parent)
    position = len(_siblings(rows, parent))
    number = take_numbers(rows, "collection", 1)
    return number, [Edit("collection", {"id": number}, None, {"name": name, "parent": parent, "position": position})]


def rename(rows: Connection, number: int, name: str) -> list[Edit]:
    """Give a collection another name."""
    row = known(rows, number)
    if " ".join(name.split()) == row.name:
        return []
    return [Edit("collection", {"id": number}, {"name": row.name}, {"name": _proper(rows, name, row.parent, besides=number)})]


def remove(rows: Connection, number: int) -> list[Edit]:
    """Delete a collection with those within it. Their stories stay in the archive."""
    row = known(rows, number)
    doomed = [shelf for shelf in all_collections(rows) if number in _line(rows, shelf.id)]
    edits: list[Edit] = []
    for shelf in reversed(doomed):
        held = rows.execute(select(membership).where(membership.c.collection == shelf.id)).all()
        edits += [
            Edit("membership", {"collection": each.collection, "story": each.story}, {"position": each.position}, None) for each in held
        ]
        image = {"name": shelf.name, "parent": shelf.parent, "position": shelf.position}
        edits.append(Edit("collection", {"id": shelf.id}, image, None))
    rest = [sibling for sibling in _siblings(rows, row.parent) if sibling != number]
    return edits + _placed(rows, rest)


def move(rows: Connection, number: int, parent: int | None, position: int) -> list[Edit]:
    """Put a collection under another parent, or at another place. Raises ArchiveError if it would hold itself."""
    row = known(rows, number)
    if parent is not None and number in _line(rows, parent):
        raise ArchiveError(row.name, "a collection cannot stand within itself", remedy="Choose another place for it.")
    if parent != row.parent:
        _proper(rows, row.name, parent, besides=number)
    siblings = [sibling for sibling in _siblings(rows, parent) if sibling != number]
    place = max(0, min(position, len(siblings)))
    edits: list[Edit] = []
    if parent != row.parent:
        edits = [Edit("collection", {"id": number}, {"parent": row.parent}, {"parent": parent})]
        edits += _placed(rows, [sibling for sibling in _siblings(rows, row.parent) if sibling != number])
    return edits + _placed(rows, [*siblings[:place], number, *siblings[place:]])


def put(rows: Connection, number: int, stories: Sequence[int], position: int | None) -> list[Edit]:
    """Put stories into a collection: at its end, or so that the first stands at `position`; those already in it are moved there.

    Without a position, a story that is in it already stays where it is.
    """
    known(rows, number)
    if position is None:  # without reading the whole collection: an import does this with every batch
        within = membership.c.collection == number
        inside = {
            each
            for some in several(stories)
            for each in rows.scalars(select(membership.c.story).where(within, membership.c.story.in_(some)))
        }
        last = float(rows.scalar(select(func.max(membership.c.position)).where(within)) or 0)
        fresh = [each for each in dict.fromkeys(stories) if each not in inside]
        return [_member(number, each, None, last + place) for place, each in enumerate(fresh, 1)]
    held = {row.story: row.position for row in rows.execute(_members(number))}
    moving = list(dict.fromkeys(stories))
    staying = [each for each in held if each not in set(moving)]
    place = max(0, min(position, len(staying)))
    low = held[staying[place - 1]] if place else (held[staying[0]] if staying else 0.0) - len(moving) - 1
    high = held[staying[place]] if place < len(staying) else low + len(moving) + 1
    step = (high - low) / (len(moving) + 1)
    if step > _CLOSEST * max(1.0, abs(low), abs(high)):
        return [_member(number, each, held.get(each), low + step * i) for i, each in enumerate(moving, 1)]
    order = [*staying[:place], *moving, *staying[place:]]
    return [_member(number, each, held.get(each), float(i)) for i, each in enumerate(order, 1) if held.get(each) != float(i)]


def take(rows: Connection, number: int, stories: Sequence[int]) -> list[Edit]:
    """Take stories out of a collection. Raises ArchiveError for one that is not in it."""
    row = known(rows, number)
    held = {each.story: each.position for each in rows.execute(_members(number))}
    for each in stories:
        if each not in held:
            raise ArchiveError(Mark.of(each), f"it is not in {row.name}")
    return [Edit("membership", {"collection": number, "story": each}, {"position": held[each]}, None) for each in dict.fromkeys(stories)]


def _members(number: int) -> Any:
    wanted = select(membership.c.story, membership.c.position).where(membership.c.collection == number)
    return wanted.order_by(membership.c.position, membership.c.story)


def _member(number: int, each: int, before: float | None, after: float) -> Edit:
    was = None if before is None else {"position": before}
    return Edit("membership", {"collection": number, "story": each}, was, {"position": after})


def _siblings(rows: Connection, parent: int | None) -> list[int]:
    wanted = select(collection.c.id).where(collection.c.parent.is_not_distinct_from(parent))
    return list(rows.scalars(wanted.order_by(collection.c.position, collection.c.id)))


def _placed(rows: Connection, order: Sequence[int]) -> list[Edit]:
    """Number collections from 0 in this order; only those whose number changes."""
    wanted = select(collection.c.id, collection.c.position).where(collection.c.id.in_(order))
    held = {row.id: row.position for row in rows.execute(wanted)}
    return [Edit("collection", {"id": each}, {"position": held[each]}, {"position": i}) for i, each in enumerate(order) if held[each] != i]


def _line(rows: Connection, number: int) -> list[int]:
    """Give a collection and what it stands in, up to the top."""
    line = [number]
    while (above := rows.scalar(select(collection.c.parent).where(collection.c.id == line[-1]))) is not None:
        line.append(above)
    return line


def _proper(rows: Connection, name: str, parent: int | None, *, besides: int | None = None) -> str:
    name = " ".join(name.split())
    if not name or "/" in name:
        raise ArchiveError(name or "Collection", "a collection's name needs a letter and has no /", remedy="Choose another name.")
    beside = select(collection.c.id, collection.c.name).where(collection.c.parent.is_not_distinct_from(parent))
    taken = [row.name for row in rows.execute(beside) if row.id != besides]
    if parent is None:  # `in:` finds smart collections by the same names
        taken += rows.scalars(select(smart_collection.c.name))
    if any(folded(each) == folded(name) for each in taken):
        raise ArchiveError(name, "there is already a collection of that name in this place", remedy="Choose another name.")
    return name
