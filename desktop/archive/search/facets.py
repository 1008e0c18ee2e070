"""Facets: what the stories that a query finds are made of, counted by publication, section, language, year and tag.

Up to 10,000 stories they are counted one by one. Above, a sample is: stripes of neighbours by date, spread evenly over all stories, and the
ratio of hits to stories in them is taken for the whole (cluster sampling with a ratio estimate: Cochran 1977, Sampling Techniques, § 9).
"""

import json
import threading
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any, overload

from sqlalchemy import func, select

from desktop.archive.content.stored import several
from desktop.archive.file.driver import driver_of
from desktop.archive.schema import story, tally
from desktop.archive.search.docids import DATED, DAY, behind, year_of
from desktop.archive.search.finding import Finder
from desktop.archive.search.held import EVERYWHERE
from desktop.archive.search.ranges import EVERYTHING, Ranges, ranged

COUNTED = 10_000  # stories up to which each is counted
_SURELY = 2 * COUNTED  # times that words stand in stories, from where on a sample is taken before counting
_SURE = 1.25  # times as many that a sample must show, to be taken for more than are counted
_MARKS = 16_384  # document numbers that divide all stories into parts of about the same size
_HITS, _ENOUGH = 3_000, 750  # hits that a sample is to hold, and those with which it will do
_STRIPES = 64  # of a sample
_NARROW = 8  # compounds of a word, or words with a beginning, that a sample asks for: each stripe looks each of them up
_KINDS = ("publication", "section", "language", "year", "tag")
Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Facets:
    """How many of the stories found have each name, largest first; "" is none known, and is left out of tags."""

    total: int
    about: bool  # the numbers are estimates, rounded to two figures
    publication: Counts
    section: Counts
    language: Counts
    year: Counts
    tag: Counts  # a story may have several


class Ruler:
    """Remembers what divides an archive's stories into parts of about the same size. May be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held = 0
        self._marks: list[int] = []

    def marks(self, finder: Finder) -> list[int]:
        """Give document numbers, ascending. They are read anew once the archive has grown or shrunk by a hundredth."""
        held = finder.held.stories
        with self._lock:
            if not self._marks or abs(held - self._held) * 100 > self._held:
                last = int(finder.rows_of.scalar(select(func.max(story.c.id))) or 0)
                places = sorted({last * place // _MARKS for place in range(1, _MARKS + 1)})
                found = select(story.c.docid)  # by the order in which they came: every part of the archive has its share
                self._marks = sorted(
                    docid for some in several(places) for docid in finder.rows_of.scalars(found.where(story.c.id.in_(some)))
                )
                self._held = held
            return self._marks


def facets(finder: Finder, ruler: Ruler, limit: int) -> Facets:
    """Count the stories found. limit: names of each kind."""
    place = finder.place()
    if place == EVERYWHERE:
        return _kept(finder, limit)
    # where likely more are found than are counted, a sample shows it sooner than counting that far
    estimate = _estimated(finder, ruler, least=COUNTED) if finder.at_most() > _SURELY else None
    if estimate is None or estimate[1] < _SURE * COUNTED:
        found = _rows(finder, finder.ranges, COUNTED + 1)
        if len(found) <= COUNTED:
            return _counted(finder, found, len(found), limit)
        estimate = estimate or _estimated(finder, ruler)
    found, total = estimate
    return _counted(finder, found, finder.held.tallied(*place) if place else max(total, COUNTED + 1), limit)


def _kept(finder: Finder, limit: int) -> Facets:
    """Give the counts that are kept of all stories."""
    held: dict[str, Counter[str]] = {kind: Counter() for kind in _KINDS}
    for kind, name, count in finder.rows_of.execute(select(tally).where(tally.c.kind.in_(_KINDS), tally.c.stories > 0)):
        held[kind][name] = count
    return Facets(finder.held.stories, False, *(_largest(held[kind], limit) for kind in _KINDS))


def _rows(finder: Finder, ranges: Ranges, most: int = -1) -> list[Any]:
    """Give what is found within ranges, in whatever order: id, docid, publication, section, language."""
    shown = (story.c.id, story.c.docid, story.c.publication, story.c.section, story.c.language)
    wanted = finder.found(*shown, ranges=ranges).order_by(None)  # from the oldest on: FTS5 looks for a later number in a tenth of the time
    cursor: Any = finder.rows_of.execute(wanted.limit(most)).cursor
    found: list[Any] = cursor.fetchall()
    return found


def _stories(finder: Finder, ranges: Ranges) -> int:
    """Count the stories within ranges, whether found or not."""
    if ranges == EVERYTHING:
        return finder.held.stories
    source, within = ranged(story, story.c.docid, ranges)
    return int(finder.rows_of.scalar(select(func.count()).select_from(source).where(*within)) or 0)


@overload
def _estimated(finder: Finder, ruler: Ruler) -> tuple[list[Any], int]: ...
@overload
def _estimated(finder: Finder, ruler: Ruler, *, least: int) -> tuple[list[Any], int] | None: ...
def _estimated(finder: Finder, ruler: Ruler, *, least: int = 0) -> tuple[list[Any], int] | None:
    """Give some of the stories found, and about how many there are in all. least: None as soon as there seem to be fewer."""
    narrow = Finder(finder.rows_of, finder.index, finder.query, finder.now, most=_NARROW)
    unasked = finder.hits() / max(narrow.hits(), 1)  # times as many hits as those of the words that a sample asks for
    marks = ruler.marks(finder)
    edges = [finder.low, *marks[bisect_left(marks, finder.low + 1) : bisect_left(marks, finder.high)], finder.high]
    every = _stories(finder, finder.ranges)
    hits = min(narrow.hits(), every) if narrow.words else every
    share = 0.0
    while True:
        share = min(1.0, max((2 * _ENOUGH if share else _HITS) / max(hits, 1), 2 * share))
        stripes = _stripes(edges, share)
        found = _rows(narrow, stripes)
        part = len(found) / max(_stories(finder, stripes), 1)
        hits = round(part * every)
        total = round((1 - (1 - part) ** unasked) * every) if finder.words and part < 1 else hits  # as if words kept to themselves
        if total < least:
            return None
        if len(found) >= _ENOUGH or share == 1.0:
            return found, total


def _stripes(edges: Sequence[int], share: float) -> Ranges:
    """Choose parts of the ruler, evenly spread, that make up about that share of it."""
    parts = len(edges) - 1
    number = min(parts, _STRIPES)
    long = max(1, ceil(parts * share / number))
    begins = [parts * stripe // number for stripe in range(number)]
    ends = [min(begin + long, after) for begin, after in zip(begins, [*begins[1:], parts], strict=True)]
    return tuple((edges[begin], edges[end]) for begin, end in zip(begins, ends, strict=True))


def _counted(finder: Finder, found: Sequence[Any], total: int, limit: int) -> Facets:
    """Count what was found; where it is a sample, for the total."""
    about = len(found) < total
    times = total / len(found) if about else 1

    def counts(counted: Mapping[str, int]) -> Counts:
        return _largest({name: _rounded(count * times) for name, count in counted.items()} if about else counted, limit)

    numbers, docids, *names = zip(*found, strict=True) if found else ((),) * 5
    kinds = (*map(Counter, names), _years(docids), _tags(finder, numbers))
    return Facets(_rounded(total) if about else total, about, *map(counts, kinds))


def _years(docids: Iterable[int]) -> dict[str, int]:
    """Count document numbers by year: each year's lie side by side."""
    ordered = sorted(docids)
    counted: dict[str, int] = {}
    at = 0
    while at < len(ordered):
        year = year_of(ordered[at])
        end = bisect_left(ordered, behind(year.zfill(4)) if year else DATED + DAY, at)
        counted[year] = end - at
        at = end
    return counted


def _tags(finder: Finder, stories: Sequence[int]) -> dict[str, int]:
    """Count the tags of stories."""
    among = "SELECT name FROM tag WHERE story IN (SELECT value FROM json_each(?))"  # ten thousand at once
    return Counter(name for (name,) in driver_of(finder.rows_of).execute(among, (json.dumps(stories),)))


def _largest(counted: Mapping[str, int], limit: int) -> Counts:
    return tuple(sorted(counted.items(), key=lambda each: (-each[1], each[0]))[:limit])


def _rounded(count: float) -> int:
    """Round to two figures."""
    return int(float(f"{count:.1e}"))
