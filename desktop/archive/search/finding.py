"""A query becomes SQL, and SQL a list of stories.

What all stories found must share is taken apart: words are one expression of the search index, dates are a range of document numbers, and
the rest are conditions on a story's row. The index is walked by number, newest first, and each story looked up: so the first fifty of a
million cost as much as those of a thousand.
"""

from array import array
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select

from desktop.archive.errors import ArchiveError
from desktop.archive.periodicals.listing import named as issues_named
from desktop.archive.schema import issue_story, membership, story
from desktop.archive.search.conditions import Conditions, parts_of
from desktop.archive.search.docids import DATED, LAST
from desktop.archive.search.held import EVERYWHERE, Held, Place
from desktop.archive.search.index import SearchIndex
from desktop.archive.search.query import Dates, Node, Query, Term, sought
from desktop.archive.search.ranges import EVERYTHING, Ranges, ranged
from desktop.archive.search.snippet import Needles
from desktop.archive.search.sorting import COLUMNS, GROUPS, Group, by_column, groups, is_column
from desktop.archive.search.speech import Speech, mentioned
from desktop.archive.shelves.shelves import collections_named

SORTS = ("newest", "oldest", "relevance", "collection")
_LISTED = 200_000  # stories up to which the list of those with a word is made (30 ms); above, each story is asked
_TIMES = 256  # parts of all the time between the first story and the last
_LOOKED = 24  # phrases up to which each story is asked: the index looks up every one for it
# What it costs, in steps of a walk that looks each story up (.7 µs): asking the index about one story, for each phrase; and passing a story
# by whose number is not in a list.
_LOOK, _PASS = 15, 0.1


class Finder:
    """One query within one view of the archive."""

    def __init__(
        self, rows: Connection, index: SearchIndex, query: Query, now: str, *, most: int | None = None, alphabet: str = ""
    ) -> None:
        """now: ISO 8601, what relative dates are reckoned from. most: compounds or words with a beginning asked at most.

        alphabet: the language (BCP 47) in whose order names and titles stand.
        """
        self.rows_of, self.index, self.query, self.now = rows, index, query, now
        self._alphabet = alphabet
        self.speech = Speech(rows, index, most)
        self.conditions = Conditions(rows, self._spoken, now)
        self.held = Held(rows, self.conditions)
        parts = parts_of(query.tree)
        dates = [part for part in parts if isinstance(part, Dates)]
        self.low = max((part.low for part in dates), default=0)  # a range of document numbers
        self.high = min((part.high for part in dates), default=LAST)
        self.ranges: Ranges = ((self.low, self.high),)
        said, self.other = self.speech.parted([part for part in parts if not isinstance(part, Dates)])
        self.words = self.speech.text(said) if said.parts else ""  # an expression of the index, "" without words
        self.said: Node = said
        self._alive = self.conditions.alive(query.tree)
        self._within: Ranges = self.ranges
        self._few = False  # stories that are walked: a page of them, not all

    def total(self) -> int:
        """Count the stories."""
        if (place := self.place()) is not None:
            return self.held.tallied(*place)
        if not self.words or self.other:
            return int(self.rows_of.scalar(select(func.count()).select_from(self.found().subquery())) or 0)
        found = self.index.count(self.rows_of, self.words, self.ranges)
        if self._alive is None or not found:
            return found
        binned = select(func.count()).select_from(story).where(story.c.docid >= self.low, story.c.docid < self.high)
        gone = binned.where(story.c.trashed.is_not(None), self.index.holds(self.words, story.c.docid))
        return found - int(self.rows_of.scalar(gone) or 0)

    def hits(self) -> int:
        """Guess in how many stories the query's words are, at most."""
        return min(self.speech.estimate(self.said), self.held.stories)

    def at_most(self) -> int:
        """Guess how many stories are found, at most."""
        narrowest = self.held.narrowest(self.other)
        return min(self.hits(), narrowest[1]) if narrowest else self.hits()

    def place(self) -> Place | None:
        """Give the one place that the query is, EVERYWHERE for every story; None where it is anything else."""
        if self.words or self.ranges != EVERYTHING or len(self.other) > 1:
            return None
        return self.held.place(self.other[0]) if self.other else EVERYWHERE

    def rows(self, *, sort: str = "newest", limit: int | None = None, offset: int = 0) -> "array[int]":
        """Give the stories' numbers in order; "collection" is that of the collection which `in:` names, or of the issue which `issue:` does, newest first without one.

        sort: one of SORTS, or one of COLUMNS, with a minus before it from the last to the first.
        """
        if sort not in SORTS and not is_column(sort):
            raise ArchiveError(sort, f"it is no order; the orders are {', '.join((*SORTS, *COLUMNS))}")
        if sort == "relevance" and self.words:
            from desktop.archive.search.ranking import by_relevance

            return by_relevance(self, limit, offset)
        if sort == "collection" and (shelf := self._shelf()) is not None:
            found = self._in_order_of(*shelf)
        elif is_column(sort):
            found = by_column(self.rows_of, self.found(), sort, self._alphabet)
        else:
            if limit is not None and sort != "oldest" and not self.words and any(map(mentioned, self.other)):
                return self._lately(limit + offset)[offset:]
            found = self.found(oldest=sort == "oldest", limited=limit is not None)
        return self.numbers(found if limit is None else found.limit(limit).offset(offset))

    def groups(self, by: str, sort: str) -> list[Group]:
        """Count the stories by what their neighbours in a list share. by: day, in the order newest or oldest; or the column that orders it."""
        if by not in GROUPS or (by == "day") == is_column(sort) or (by != "day" and sort.removeprefix("-") != by):
            raise ArchiveError(by, f"a list in the order {sort} has no such groups; there are {', '.join(GROUPS)}")
        columns = (story.c.docid,) if by == "day" else (story.c.docid, story.c[by])
        return groups(self.rows_of, self.found(*columns), by, self._alphabet, backwards=sort == "oldest" or sort.startswith("-"))

    def _lately(self, wanted: int) -> "array[int]":
        """Give the newest stories where words are one side of an OR, or excluded: by ever longer times, since those with the words are listed."""
        dated = select(func.min(story.c.docid), func.max(story.c.docid)).where(story.c.docid >= DATED)
        first, last = self.rows_of.execute(dated).one()
        last = min(last or DATED, self.high)
        span = (last - (first or DATED)) // _TIMES + 1
        while True:
            low = max(self.low, last - span if span < last - (first or DATED) else 0)
            found = self.numbers(self.found(limited=True, ranges=((low, self.high),)).limit(wanted))
            if len(found) == wanted or low == self.low:
                return found
            span *= 4

    def numbers(self, found: Select[Any]) -> "array[int]":
        """Run a select of one column of numbers."""
        cursor: Any = self.rows_of.execute(found).cursor
        return array("q", chain.from_iterable(cursor))  # the driver's own rows: a third of the time of SQLAlchemy's, at 200,000

    def found(self, *columns: ColumnElement[Any], oldest: bool = False, limited: bool = False, ranges: Ranges | None = None) -> Select[Any]:
        """Select the stories' numbers, or other columns of theirs, by date; of several ranges one after the other.

        limited: a page of them will do. ranges: of the query's document numbers, only these.
        """
        return self.matching(self.words, *columns, oldest=oldest, limited=limited, ranges=ranges)

    def matching(
        self, words: str, *columns: ColumnElement[Any], oldest: bool = False, limited: bool = False, ranges: Ranges | None = None
    ) -> Select[Any]:
        """Select the same for what matches another expression than the query's own; "" for none."""
        self._few, self._within = limited, ranges or self.ranges
        narrowest = self.held.narrowest(self.other) if words else None
        if not words or (narrowest and self._rather_asked(words, narrowest[1])):
            found, docid = self._rowwise(words, *columns)
        else:
            among = narrowest[0] if narrowest and not limited and narrowest[1] < self.hits() else None
            found, docid = self._walk(words, among, *columns)
        return found if len(self._within) > 1 else found.order_by(docid if oldest else docid.desc())

    def row_conditions(self) -> list[ColumnElement[bool]]:
        """Give what is asked of a story's row beside words and dates."""
        return [condition for condition in (self._alive, *map(self.conditions.of, self.other)) if condition is not None]

    def needles(self) -> Needles | None:
        """Give what is to be marked in a text; None for a query that asks for no word there."""
        asked = [words for words in sought(self.query.tree) if not words.field]
        return Needles([self.speech.meaning(words).marked for words in asked]) if asked else None

    def _walk(self, words: str, among: Node | None, *columns: ColumnElement[Any]) -> tuple[Select[Any], ColumnElement[int]]:
        """Select what the index gives, by walking it. among: a place, whose few stories are listed first and looked into as each passes."""
        walked = self.index.walked(words, self._within)
        listed = [walked.unsought.in_(select(story.c.docid).where(self.conditions.of(among)))] if among else []
        wanted = select(*(columns or (story.c.id,))).select_from(walked.source)
        return wanted.where(walked.matches, *listed, *self.row_conditions()), walked.docid

    def _rowwise(self, words: str, *columns: ColumnElement[Any]) -> tuple[Select[Any], ColumnElement[int]]:
        """Select by stories' rows, asking the index about each where there are words."""
        source, within = ranged(story, story.c.docid, self._within)
        asked = [self.index.holds(words, story.c.docid)] if words else []
        return select(*(columns or (story.c.id,))).select_from(source).where(*self.row_conditions(), *asked, *within), story.c.docid

    def _in_order_of(self, held: Table, on: ColumnElement[bool]) -> Select[Any]:
        """Select the stories of a collection or an issue as they stand there."""
        self._few, self._within = False, self.ranges
        found, docid = self._rowwise("")
        if self.words:
            found = found.where(docid.in_(self.index.matching(self.words, self.ranges)))
        return found.join(held, on).order_by(held.c.position, story.c.id)

    def _rather_asked(self, words: str, held: int) -> bool:
        """Tell whether a place has so few stories that asking the index about each beats walking the words."""
        hits, every = max(self.hits(), 1), max(self.held.stories, 1)
        look = _LOOK * words.count('"') // 2
        if self._few:  # until a page is full
            return min(held, 50 * every // hits) * look < min(hits, 50 * every // max(held, 1))
        return held * look < hits * _PASS

    def _shelf(self) -> tuple[Table, ColumnElement[bool]] | None:
        """Give where the one collection or issue stands in order that the query looks into, if it does so with one `in:` or `issue:` that all else only narrows."""
        asked = [part for part in self.other if isinstance(part, Term) and part.field in ("in", "issue")]
        if len(asked) != 1:
            return None
        if asked[0].field == "issue":
            issues = issues_named(self.rows_of, asked[0].value)
            return (issue_story, (issue_story.c.story == story.c.id) & (issue_story.c.issue == issues[0])) if len(issues) == 1 else None
        shelves = collections_named(self.rows_of, asked[0].value)
        return (membership, (membership.c.story == story.c.id) & (membership.c.collection == shelves[0].id)) if len(shelves) == 1 else None

    def _spoken(self, node: Node) -> ColumnElement[bool] | None:
        """Say of a story whether it holds words: by the list of those that do, or where they are many by asking about each."""
        if not (words := self.speech.text(node)):
            return None
        if self._few and self.speech.estimate(node) > _LISTED and words.count('"') <= 2 * _LOOKED:
            return self.index.holds(words, story.c.docid)
        return story.c.docid.in_(self.index.matching(words, self._within))
