"""A query becomes SQL, and SQL a list of stories.

What all stories found must share is taken apart: words are one expression of the search index, dates are a range of document numbers, and
the rest are conditions on a story's row. The index is walked by number, newest first, and each story looked up: so the first fifty of a
million cost as much as those of a thousand.
"""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select, true

from desktop.archive.errors import ArchiveError
from desktop.archive.names.aliases import preferred
from desktop.archive.periodicals.listing import named as issues_named
from desktop.archive.schema import issue_story, membership, story, tally
from desktop.archive.search.conditions import Conditions, names, parts_of
from desktop.archive.search.docids import DATED, LAST
from desktop.archive.search.expanding import Meaning
from desktop.archive.search.full_text import within
from desktop.archive.search.index import Bound, SearchIndex
from desktop.archive.search.query import And, Dates, Node, Not, Or, Query, Term, Words, sought
from desktop.archive.search.snippet import Needles
from desktop.archive.search.sorting import COLUMNS, GROUPS, Group, by_column, groups, is_column
from desktop.archive.search.stems import primary
from desktop.archive.shelves.shelves import collections_named

SORTS = ("newest", "oldest", "relevance", "collection")
_LISTED = 200_000  # stories up to which the list of those with a word is made (30 ms); above, each story is asked
_TIMES = 256  # parts of all the time between the first story and the last
_LOOKED = 24  # phrases up to which each story is asked: the index looks up every one for it
_ELSEWHERE = 25  # times that a word stands in a story for once in its title
_LOOK = 15  # steps of a walk that asking the index about one story costs, for each phrase asked


class Finder:
    """One query within one view of the archive."""

    def __init__(
        self, rows: Connection, index: SearchIndex, query: Query, now: str, *, most: int | None = None, alphabet: str = ""
    ) -> None:
        """now: ISO 8601, what relative dates are reckoned from. most: compounds or words with a beginning asked at most.

        alphabet: the language (BCP 47) in whose order names and titles stand.
        """
        self.rows_of, self.index, self.query, self.now, self._most = rows, index, query, now, most
        self._alphabet = alphabet
        self._texts: dict[tuple[Words, bool], str] = {}
        self.conditions = Conditions(rows, self._spoken, now)
        self.languages = tuple(dict.fromkeys(primary(language) for language in names(rows, story.c.language)))
        parts = parts_of(query.tree)
        dates = [part for part in parts if isinstance(part, Dates)]
        self.low = max((part.low for part in dates), default=0)  # a range of document numbers
        self.high = min((part.high for part in dates), default=LAST)
        said, self.other = self._parted([part for part in parts if not isinstance(part, Dates)])
        self.words = self.text(said) if said.parts else ""  # an expression of the index, "" without words
        self.said: Node = said
        self._alive = self.conditions.alive(query.tree)
        self._bounds: tuple[Bound, Bound] = (self.low, self.high)
        self._few = False  # stories that are walked: a page of them, not all

    def total(self) -> int:
        """Count the stories."""
        if (kept := self._kept_count()) is not None:
            return kept
        if not self.words or self.other:
            return int(self.rows_of.scalar(select(func.count()).select_from(self.found().subquery())) or 0)
        found = self.index.count(self.rows_of, self.words, self.low, self.high)
        if self._alive is None or not found:
            return found
        binned = select(func.count()).select_from(story).where(story.c.docid >= self.low, story.c.docid < self.high)
        gone = binned.where(story.c.trashed.is_not(None), self.index.holds(self.words, story.c.docid))
        return found - int(self.rows_of.scalar(gone) or 0)

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
            held, within = shelf
            self._few = False
            found = self._rowwise(listed=True).join(held, within).order_by(None).order_by(held.c.position, story.c.id)
        elif is_column(sort):
            found = by_column(self.rows_of, self.found(), sort, self._alphabet)
        else:
            if limit is not None and sort != "oldest" and not self.words and any(map(_mentions_words, self.other)):
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
            found = self.numbers(self.found(limited=True, low=low).limit(wanted))
            if len(found) == wanted or low == self.low:
                return found
            span *= 4

    def numbers(self, found: Select[Any]) -> "array[int]":
        """Run a select of one column of numbers."""
        cursor: Any = self.rows_of.execute(found).cursor
        return array("q", chain.from_iterable(cursor))  # the driver's own rows: a third of the time of SQLAlchemy's, at 200,000

    def found(
        self, *columns: ColumnElement[Any], oldest: bool = False, limited: bool = False, low: Bound | None = None, high: Bound | None = None
    ) -> Select[Any]:
        """Select the stories' numbers, or other columns of theirs, by date; low and high: of the query's document numbers, only these."""
        self._few = limited
        if self.words and not self._rare_place(limited=limited):
            return self.walk(self.words, *columns, oldest=oldest, low=low, high=high)
        return self._rowwise(*columns, oldest=oldest, low=low, high=high)

    def walk(
        self, words: str, *columns: ColumnElement[Any], oldest: bool = False, low: Bound | None = None, high: Bound | None = None
    ) -> Select[Any]:
        """Select what matches an expression, and all else that the query asks, by date."""
        self._bounds = (self.low if low is None else low, self.high if high is None else high)
        walked = self.index.walked(words, *self._bounds)
        wanted = select(*(columns or (story.c.id,))).select_from(walked.source).where(walked.matches, *self.row_conditions())
        return wanted.order_by(walked.docid if oldest else walked.docid.desc())

    def row_conditions(self) -> list[ColumnElement[bool]]:
        """Give what is asked of a story's row beside words and dates."""
        return [condition for condition in (self._alive, *map(self.conditions.of, self.other)) if condition is not None]

    def meaning(self, words: Words) -> Meaning:
        """Give what words stand for."""
        found = self.index.meaning(self.rows_of, words, self.languages)
        if words.field == "author" and (name := preferred(self.rows_of, "author", words.text)) != words.text:
            found = found.joined(self.index.meaning(self.rows_of, replace(words, text=name), self.languages))
        return found if self._most is None else found.narrowed(self._most)

    def needles(self) -> Needles | None:
        """Give what is to be marked in a text; None for a query without words."""
        asked = [words for words in sought(self.query.tree) if words.field != "author"]
        return Needles([self.meaning(words).phrases for words in asked]) if asked else None

    def text(self, node: Node, *, exact: bool = False) -> str:
        """Give a part of the query that is of words alone as one expression of the index, "" if it is not. exact: without compounds."""
        match node:
            case Words(_, _, field):
                if (node, exact) not in self._texts:
                    meaning = self.meaning(node)
                    phrases = meaning.exact if exact else meaning.phrases
                    self._texts[node, exact] = self.index.expression(phrases, *filter(None, (field,))) if phrases else ""
                return self._texts[node, exact]
            case Or(parts):
                each = [self.text(part, exact=exact) for part in parts]
                return f"({' OR '.join(each)})" if all(each) else ""
            case And(parts):
                wanted = [self.text(part, exact=exact) for part in parts if not isinstance(part, Not)]
                barred = [self.text(part.part) for part in parts if isinstance(part, Not)]
                if wanted and all(wanted) and all(barred):
                    return f"({' AND '.join(wanted)})" if not barred else f"(({' AND '.join(wanted)}) NOT ({' OR '.join(barred)}))"
        return ""

    def estimate(self, node: Node) -> int:
        """Guess how many stories hold words, at most."""
        match node:
            case Words(_, _, field):
                return self.meaning(node).stories // (_ELSEWHERE if field else 1)
            case Or(parts):
                return sum(map(self.estimate, parts))
            case And(parts):
                return min((self.estimate(part) for part in parts if not isinstance(part, Not)), default=0)
        return 0

    @cached_property
    def stories(self) -> int:
        """How many there are, but those in the trash."""
        return self.tallied("all", ("",))

    def tallied(self, kind: str, places: Sequence[str]) -> int:
        """Give how many stories places hold, from the counts that are kept."""
        wanted = select(func.coalesce(func.sum(tally.c.stories), 0)).where(tally.c.kind == kind, tally.c.name.in_(places))
        return int(self.rows_of.scalar(wanted) or 0)

    def place(self) -> tuple[str, tuple[str, ...]] | None:
        """Give the one place that the query is, as the kept counts have it: its kind and names; ("all", ("",)) for every story."""
        if self.words or self.low > 0 or self.high < LAST or len(self.other) > 1:
            return None
        return ("all", ("",)) if not self.other else self._tally_of(self.other[0])

    def _kept_count(self) -> int | None:
        place = self.place()
        return None if place is None else self.tallied(*place)

    def _tally_of(self, node: Node) -> tuple[str, tuple[str, ...]] | None:
        match node:
            case Term("publication" | "section" as field, value):
                return field, tuple(self.conditions.names(field, value))
            case Term("lang", value):
                return "language", tuple(self.conditions.names("lang", value))
            case Term("tag", value) if len(found := self.conditions.names("tag", value)) < 2:  # a story may have two tags
                return "tag", tuple(found)
            case Term("is", "trashed"):
                return "trashed", ("",)
        return None

    def _rare_place(self, *, limited: bool) -> bool:
        """Tell whether a place that the query names has so few stories that asking the index about each beats walking the words.

        limited: a page of what is found will do.
        """
        places = [found for part in self.other if (found := self._tally_of(part)) and found[0] not in ("trashed", "tag")]
        if not places:
            return False
        held = min(self.tallied(*place) for place in places)
        hits, among = max(self.estimate(self.said), 1), max(self.stories, 1)
        page = 50 if limited else among
        return min(held, page * among // hits) * _LOOK * self.words.count('"') // 2 < min(hits, page * among // max(held, 1))

    def _rowwise(
        self,
        *columns: ColumnElement[Any],
        oldest: bool = False,
        low: Bound | None = None,
        high: Bound | None = None,
        listed: bool = False,
    ) -> Select[Any]:
        """Select by stories' rows, asking the index about each where there are words, or with `listed` once for all."""
        self._bounds = (self.low if low is None else low, self.high if high is None else high)
        conditions = self.row_conditions()
        if self.words:
            among = story.c.docid.in_(self.index.matching(self.words, *self._bounds))
            conditions.append(among if listed else self.index.holds(self.words, story.c.docid))
        conditions += within(story.c.docid, *self._bounds)
        wanted = select(*(columns or (story.c.id,))).select_from(story).where(true(), *conditions)
        return wanted.order_by(story.c.docid if oldest else story.c.docid.desc())

    def _parted(self, parts: Sequence[Node]) -> tuple[And, tuple[Node, ...]]:
        """Part what is of words alone, which the index answers at once, from all else."""
        silent = [part for part in parts if isinstance(part, Words) and not self.meaning(part).exact]  # without a letter: asks nothing
        said = [part for part in parts if part not in silent and self.text(part.part if isinstance(part, Not) else part)]
        if all(isinstance(part, Not) for part in said):
            said = []  # the index cannot tell what it does not hold
        return And(tuple(said)), tuple(part for part in parts if part not in said and part not in silent)

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
        if not (words := self.text(node)):
            return None
        if self._few and self.estimate(node) > _LISTED and words.count('"') <= 2 * _LOOKED:
            return self.index.holds(words, story.c.docid)
        return story.c.docid.in_(self.index.matching(words, *self._bounds))


def _mentions_words(node: Node) -> bool:
    if isinstance(node, And | Or):
        return any(map(_mentions_words, node.parts))
    return _mentions_words(node.part) if isinstance(node, Not) else isinstance(node, Words)
