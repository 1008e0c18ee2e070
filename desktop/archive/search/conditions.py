"""What a part of a query says of a story's row, as SQL."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, literal_column, not_, or_, select, true

from desktop.archive.errors import ArchiveError
from desktop.archive.file.driver import driver_of
from desktop.archive.gathering.subscriptions import named as subscriptions_named
from desktop.archive.intake.address import address_key, address_number
from desktop.archive.periodicals.listing import named as issues_named
from desktop.archive.schema import alias, custom_field, feed_story, highlight, issue_story, membership, smart_collection, story, tag
from desktop.archive.search.query import Added, And, Dates, Node, Not, Or, Query, Term, Words, asks
from desktop.archive.search.stems import folded
from desktop.archive.shelves.shelves import collections_named
from desktop.archive.story.resolving import resolved
from desktop.story import Mark

TRASHED = Term("is", "trashed")
_FEW = 10_000  # stories in the trash up to which a list of them is quicker than reading each story's row
_DEEPEST = 8  # smart collections within one another
Spoken = Callable[[Node], ColumnElement[bool] | None]  # a part of words alone → what the index says of it; None for any other


class Conditions:
    """Turns parts of queries into conditions on `story`, within one view of the archive."""

    def __init__(self, rows: Connection, spoken: Spoken, now: str) -> None:
        """now: ISO 8601, what `added:7d` and `is:embargoed` are reckoned from."""
        self._rows, self._spoken, self._now = rows, spoken, now
        self._within: list[str] = []  # the smart collections being read

    def alive(self, tree: Node) -> ColumnElement[bool] | None:
        """Leave out the trash, unless the query asks about it, and always what was merged; None where there is nothing to leave out."""
        asked = asks(tree, TRASHED)
        driver = driver_of(self._rows)
        (count,) = driver.execute(f"SELECT count(*) FROM (SELECT 1 FROM story WHERE trashed IS NOT NULL LIMIT {_FEW + 1})").fetchone()
        if not count:
            return None
        if count > _FEW:
            return story.c.merged.is_(None) if asked else story.c.trashed.is_(None)
        out = story.c.merged.is_not(None) if asked else true()
        return story.c.docid.not_in(select(story.c.docid).where(story.c.trashed.is_not(None), out))

    def of(self, node: Node) -> ColumnElement[bool]:
        """Give a part's condition."""
        if (said := self._spoken(node)) is not None:
            return said
        match node:
            case And(parts):
                return and_(true(), *map(self.of, parts))
            case Or(parts):
                return or_(*map(self.of, parts))
            case Not(part):
                return not_(self.of(part))
            case Dates(low, high):
                return and_(story.c.docid >= low, story.c.docid < high)
            case Added(low, high, days):
                if days:
                    low = (datetime.fromisoformat(self._now) - timedelta(days=days)).isoformat(timespec="seconds")
                return and_(story.c.added >= low, story.c.added < high if high else true())
            case Term(field, value):
                return self._term(field, value)
            case Words():
                return true()  # words without a letter ask nothing

    def names(self, field: str, value: str) -> list[str]:
        """Give the names in use that a field's value means, in their own writing: case does not count, and aliases do."""
        wanted = folded(value)
        known = select(alias.c.name).where(alias.c.kind == field, alias.c.variant == wanted)
        meant = {wanted, *map(folded, self._rows.scalars(known))}
        if field == "lang":
            held = names(self._rows, story.c.language)
            return [name for name in held if name.lower() == wanted or name.lower().startswith(f"{wanted}-")]
        column = tag.c.name if field == "tag" else story.c[field]
        return [name for name in names(self._rows, column) if folded(name) in meant] or ([""] if not wanted and field != "tag" else [])

    def _term(self, field: str, value: str) -> ColumnElement[bool]:
        match field:
            case "publication" | "section" | "lang":
                column: ColumnElement[Any] = story.c.language if field == "lang" else story.c[field]
                found = self.names(field, value)
                return column == found[0] if len(found) == 1 else column.in_(found)  # of one name its index gives the stories by date
            case "tag":
                return story.c.id.in_(select(tag.c.story).where(tag.c.name.in_(self.names("tag", value))))
            case "in":
                return self._shelved(value)
            case "issue":
                return story.c.id.in_(select(issue_story.c.story).where(issue_story.c.issue.in_(issues_named(self._rows, value))))
            case "feed":
                feeds = [each.id for each in subscriptions_named(self._rows, value)]
                return story.c.id.in_(select(feed_story.c.story).where(feed_story.c.subscription.in_(feeds)))
            case "field":
                return story.c.id.in_(self._owned(*value.partition("=")))
            case "mark":
                return story.c.id == resolved(self._rows, Mark(value).number)
            case "url":
                return story.c.url_key == address_number(address_key(value) or "")
            case "is":
                return _STATES[value](self._now)
            case "has":
                return _HELD[value]
        raise ArchiveError(field, "it is no field")

    def _owned(self, name: str, compared: str, value: str) -> Select[tuple[int]]:
        """Ask for a field of one's own, by its name, and for what it says where a value is compared; case does not count."""
        own = custom_field.c
        called = own.name.in_([held for held in names(self._rows, own.name) if folded(held) == folded(name.strip())])
        if not compared:
            return select(own.story).where(called)
        said = self._rows.scalars(select(own.value).where(called).distinct())
        return select(own.story).where(called, own.value.in_([held for held in said if folded(held) == folded(value.strip())]))

    def _shelved(self, name: str) -> ColumnElement[bool]:
        """Give what stands in the collections of that name, or what the smart collections of that name find where no other has it."""
        if shelves := [shelf.id for shelf in collections_named(self._rows, name)]:
            return story.c.id.in_(select(membership.c.story).where(membership.c.collection.in_(shelves)))
        saved = [row for row in self._rows.execute(select(smart_collection)) if folded(row.name) == folded(name)]
        if not saved:
            return story.c.id.in_(select(membership.c.story).where(literal_column("0")))
        if folded(name) in self._within or len(self._within) == _DEEPEST:
            raise ArchiveError(name, "this smart collection asks for itself", remedy="Change its query.")
        self._within.append(folded(name))
        found = or_(*(self.of(Query.parse(row.query).tree) for row in saved))
        self._within.pop()
        return found


# literals where a partial index is to be found: SQLite does not look into parameters
_STATES: dict[str, Callable[[str], ColumnElement[bool]]] = {
    "trashed": lambda _: story.c.trashed.is_not(None),
    "read": lambda _: story.c.read.is_not(None),
    "unread": lambda _: story.c.read.is_(None),
    "starred": lambda _: story.c.starred.is_not(None),
    "restricted": lambda _: story.c.restricted == literal_column("1"),
    "embargoed": lambda now: and_(story.c.embargo > literal_column("''"), story.c.embargo >= now[:10]),
}
_HELD: dict[str, ColumnElement[bool]] = {
    "image": story.c.images > 0,
    "note": exists(select(literal_column("1")).where(highlight.c.story == story.c.id, highlight.c.note > "")),
    "highlight": exists(select(literal_column("1")).where(highlight.c.story == story.c.id)),
}


def names(rows: Connection, column: ColumnElement[str]) -> list[str]:
    """Give a column's different values but "", by leaping through its index: a thousand cost 2 ms in a million rows."""
    name, source = column.name, column.table.name
    driver = driver_of(rows)  # each query asks this: SQLAlchemy would take ten times as long to say it
    found = driver.execute(
        f"WITH RECURSIVE leap(name) AS (SELECT min({name}) FROM {source} WHERE {name} > '' UNION ALL"
        f" SELECT (SELECT min({name}) FROM {source} WHERE {name} > leap.name) FROM leap WHERE leap.name IS NOT NULL)"
        " SELECT name FROM leap WHERE name IS NOT NULL"
    )
    return [name for (name,) in found]


def parts_of(node: Node) -> Sequence[Node]:
    """Give what all must hold at once."""
    return node.parts if isinstance(node, And) else (node,)
