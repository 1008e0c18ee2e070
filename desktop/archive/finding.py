"""A query becomes SQL, and SQL a list of stories."""

from array import array
from collections.abc import Sequence
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, false, func, not_, or_, select, true

from desktop.archive.address import address_key, address_number
from desktop.archive.errors import ArchiveError
from desktop.archive.query import And, Dates, Node, Not, Or, Query, Term, Words, asks, sought
from desktop.archive.resolving import resolved
from desktop.archive.schema import membership, story, tag
from desktop.archive.search import SearchIndex, unhurried
from desktop.archive.shelves import collections_named
from desktop.archive.stems import folded, primary
from desktop.story import Mark

SORTS = ("newest", "oldest", "relevance", "collection")
_TRASHED = Term("is", "trashed")
_FEW = 2_000  # hits up to which they are looked up and sorted; above, stories are walked by date and each is asked whether it is a hit


class Finder:
    """One query within one view of the archive."""

    def __init__(self, rows: Connection, index: SearchIndex, query: Query) -> None:
        self._rows, self._index, self._query = rows, index, query
        self._counts: dict[str, int] = {}
        # a query word is stemmed for each language that the archive holds
        self._languages = tuple(dict.fromkeys(primary(language) for language in names(rows, story.c.language)))

    def total(self) -> int:
        """Count the stories."""
        words = self._text(self._query.tree)
        if words:  # FTS5 counts its own list three times as fast as a join does
            trashed = (
                select(func.count()).select_from(story).where(story.c.trashed.is_not(None), story.c.docid.in_(self._index.matching(words)))
            )
            anything = self._rows.scalar(select(story.c.id).where(story.c.trashed.is_not(None)).limit(1)) is not None
            return self._count(words) - (int(self._rows.scalar(trashed) or 0) if anything else 0)
        return int(self._rows.scalar(select(func.count()).select_from(story).where(self._where())) or 0)

    def rows(self, *, sort: str = "newest", limit: int | None = None, offset: int = 0) -> "array[int]":
        """Give the stories' numbers in order; "collection" is that of the collection which `in:` names, newest first without one."""
        if sort not in SORTS:
            raise ArchiveError(sort, f"it is no order; the orders are {', '.join(SORTS)}")
        found = self._ordered(sort)
        if limit is not None:
            found = found.limit(limit).offset(offset)
        cursor: Any = self._rows.execute(found).cursor
        return array("q", chain.from_iterable(cursor))  # the driver's own rows: a third of the time of SQLAlchemy's, at 200,000

    def _ordered(self, sort: str) -> Select[Any]:
        asked = " OR ".join(filter(None, (self._index.expression(words, self._languages) for words in sought(self._query.tree))))
        if sort == "relevance" and asked:
            words = self._text(self._query.tree)
            ranked = self._index.ranked(words or asked).cte("ranked").prefix_with("MATERIALIZED")  # else it is asked anew for each story
            # what matched by another part of an OR has no rank and stands last
            order = (ranked.c.rank.is_(None), ranked.c.rank, story.c.docid.desc())
            joined = (
                ranked.join(story, story.c.docid == ranked.c.docid) if words else story.outerjoin(ranked, ranked.c.docid == story.c.docid)
            )
            return select(story.c.id).select_from(joined).where(self._alive() if words else self._where()).order_by(*order)
        if sort == "collection" and (shelf := self._shelf()) is not None:
            within = (membership.c.story == story.c.id) & (membership.c.collection == shelf)
            return select(story.c.id).join(membership, within).where(self._where()).order_by(membership.c.position, story.c.id)
        walk = self._common()
        date = story.c.docid if walk is not False else unhurried(story.c.docid)
        return select(story.c.id).where(self._where(walk=bool(walk))).order_by(date if sort == "oldest" else date.desc())

    def _shelf(self) -> int | None:
        """Give the one collection that the query looks into, if it does so with one `in:` that all else only narrows."""
        asked = [part for part in _parts(self._query.tree) if isinstance(part, Term) and part.field == "in"]
        shelves = collections_named(self._rows, asked[0].value) if len(asked) == 1 else []
        return shelves[0].id if len(shelves) == 1 else None

    def _common(self) -> bool | None:
        """Tell whether the query's words are in many stories; None if it has none."""
        words = self._text(self._query.tree) or next(filter(None, map(self._text, _parts(self._query.tree))), "")
        return self._count(words) > _FEW if words else None

    def _count(self, words: str) -> int:
        if words not in self._counts:
            self._counts[words] = self._index.count(self._rows, words)
        return self._counts[words]

    def _where(self, *, walk: bool = False) -> ColumnElement[bool]:
        return and_(self._alive(), self._condition(self._query.tree, walk))

    def _alive(self) -> ColumnElement[bool]:
        """Leave out the trash, unless the query asks about it, and what was merged into another story in any case."""
        return story.c.merged.is_(None) if asks(self._query.tree, _TRASHED) else story.c.trashed.is_(None)

    def _condition(self, node: Node, walk: bool) -> ColumnElement[bool]:
        if words := self._text(node):
            number: ColumnElement[Any] = unhurried(story.c.docid) if walk else story.c.docid
            return number.in_(self._index.matching(words))
        match node:
            case And(parts):
                return and_(true(), *(self._condition(part, walk) for part in _joined(parts, self._text)))
            case Or(parts):
                return or_(false(), *(self._condition(part, walk) for part in parts))
            case Not(part):
                return not_(self._condition(part, walk))
            case Dates(low, high):
                return and_(story.c.docid >= low, story.c.docid < high)
            case Term(field, value):
                return self._term(field, value)
        return true()  # words without a letter ask nothing

    def _term(self, field: str, value: str) -> ColumnElement[bool]:
        match field:
            case "publication" | "section":
                return story.c[field].in_([name for name in names(self._rows, story.c[field]) if folded(name) == folded(value)])
            case "lang":
                wanted = value.lower()
                held = names(self._rows, story.c.language)
                return story.c.language.in_([name for name in held if name.lower() == wanted or name.lower().startswith(f"{wanted}-")])
            case "tag":
                tags = [name for name in names(self._rows, tag.c.name) if folded(name) == folded(value)]
                return story.c.id.in_(select(tag.c.story).where(tag.c.name.in_(tags)))
            case "in":
                shelves = [shelf.id for shelf in collections_named(self._rows, value)]
                return story.c.id.in_(select(membership.c.story).where(membership.c.collection.in_(shelves)))
            case "mark":
                return story.c.id == resolved(self._rows, Mark(value).number)
            case "url":
                return story.c.url_key == address_number(address_key(value) or "")
            case "is":
                return story.c.trashed.is_not(None)
            case "has":
                return story.c.images > 0
        raise ArchiveError(field, "it is no field")

    def _text(self, node: Node) -> str:
        """Give a part of the query that is of words alone as one expression of the index, "" if it is not."""
        match node:
            case Words():
                return self._index.expression(node, self._languages)
            case Or(parts):
                each = [self._text(part) for part in parts]
                return f"({' OR '.join(each)})" if all(each) else ""
            case And(parts):
                wanted = [self._text(part) for part in parts if not isinstance(part, Not)]
                barred = [self._text(part.part) for part in parts if isinstance(part, Not)]
                if wanted and all(wanted) and all(barred):
                    return f"({' AND '.join(wanted)})" if not barred else f"(({' AND '.join(wanted)}) NOT ({' OR '.join(barred)}))"
        return ""


def names(rows: Connection, column: ColumnElement[str]) -> list[str]:
    """Give a column's different values but "", by leaping through its index: a thousand cost 2 ms in a million rows."""
    leap = select(func.min(column).label("name")).where(column > "").cte("leap", recursive=True)
    following = select(func.min(column)).where(column > leap.c.name).scalar_subquery()
    leap = leap.union_all(select(following).where(leap.c.name.is_not(None)))
    return list(rows.scalars(select(leap.c.name).where(leap.c.name.is_not(None))))


def _parts(node: Node) -> Sequence[Node]:
    return node.parts if isinstance(node, And) else (node,)


def _joined(parts: Sequence[Node], text: Any) -> Sequence[Node]:
    """Put the parts that are of words alone together, so that the index answers them at once."""
    alone = [part for part in parts if text(part.part if isinstance(part, Not) else part)]
    if len(alone) < 2 or all(isinstance(part, Not) for part in alone) or len(alone) == len(parts):
        return parts
    return (And(tuple(alone)), *(part for part in parts if part not in alone))
