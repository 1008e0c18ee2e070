"""By relevance: what ranks, and what only filters.

bm25 reads the whole list of every phrase it ranks by, so words that are in many stories only filter: they say little about a story anyway.
The order is: stories with the words that tell most, by bm25 (Robertson & Zaragoza 2009, doi:10.1561/1500000019), the title weighing most;
then those with all words in the title; then those with all in title or deck; then the rest; each of the later ones newest first.
"""

from array import array
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop.archive.schema import story
from desktop.archive.search.conditions import parts_of
from desktop.archive.search.query import Not, Or, Words, sought

if TYPE_CHECKING:
    from desktop.archive.search.finding import Finder

_RANKED = 15_000  # stories that bm25 ranks, at most: some 30 ms
_SOME = 400  # ranked stories looked up at a time


def by_relevance(finder: "Finder", limit: int | None, offset: int) -> "array[int]":
    """Give the numbers of a page of stories, best first."""
    found: array[int] = array("q")
    wanted = None if limit is None else offset + limit
    behind: list[str] = []  # what came already
    if telling := _telling(finder):
        behind.append(finder.speech.text(telling, exact=True))
        found += _ranked(finder, telling, behind[0], wanted)
    for tier in _left(finder, telling):
        if wanted is None or len(found) < wanted:
            walk = finder.matching(f"({tier} NOT ({' OR '.join(behind)}))" if behind else tier, limited=wanted is not None)
            found += finder.numbers(walk if wanted is None else walk.limit(wanted - len(found)))
            behind.append(tier)
    return found[offset:wanted]


def _left(finder: "Finder", telling: Or | None) -> list[str]:
    """Give the expressions for what comes after the stories with telling words, best first."""
    asked = list(sought(finder.said))
    if telling and len(telling.parts) == len(asked):  # all of them tell: what has them came already, and what is left has only compounds
        return [finder.words] if any(finder.speech.meaning(words).wider for words in asked) else []
    return [*_tiers(finder), finder.words]


def _tiers(finder: "Finder") -> list[str]:
    """Give the expressions for all words in the title, and in title or deck: as they are, not as parts of compounds."""
    whole = [finder.speech.text(words, exact=True) for words in sought(finder.said) if not words.field]
    if not whole:
        return []
    all_words = " AND ".join(whole)
    tiers = [finder.index.within(all_words, *fields) for fields in (("title",), ("title", "deck"))]
    parts = parts_of(finder.said)
    if len(whole) == sum(
        isinstance(part, Words) for part in parts
    ):  # what has all the words is what is asked, but for what is not to be there
        barred = " OR ".join(finder.speech.text(part.part) for part in parts if isinstance(part, Not))
        return [f"({tier} NOT ({barred}))" for tier in tiers] if barred else tiers
    return [f"({tier} AND {finder.words})" for tier in tiers]


def _telling(finder: "Finder") -> Or | None:
    """Give the query's rarest words, as many as bm25 can rank by."""
    telling: list[Words] = []
    left = _RANKED
    for words in sorted(sought(finder.said), key=finder.speech.estimate):
        left -= finder.speech.estimate(words)
        if left < 0:
            break
        if finder.speech.meaning(words).exact:
            telling.append(words)
    return Or(tuple(telling)) if telling else None


def _narrowest(finder: "Finder", telling: Or, ranks: str) -> str:
    """Give the expression for what matches and has telling words; one that has its only telling word need not be asked for its compounds."""
    parts = parts_of(finder.said)
    if len(telling.parts) == 1 and all(isinstance(part, Words | Not) for part in parts):
        asked = [ranks, *(finder.speech.text(part) for part in parts if isinstance(part, Words) and part not in telling.parts)]
        barred = [finder.speech.text(part.part) for part in parts if isinstance(part, Not)]
        return f"(({' AND '.join(asked)}) NOT ({' OR '.join(barred)}))" if barred else f"({' AND '.join(asked)})"
    return f"({finder.words} AND ({ranks}))"


def _ranked(finder: "Finder", telling: Or, ranks: str, wanted: int | None) -> "array[int]":
    """Give the stories that hold telling words and match all else, by bm25."""
    order = list(finder.rows_of.execute(finder.index.ranked(ranks, finder.ranges)).scalars())
    if finder.words != ranks or finder.other:
        held = set(finder.numbers(finder.matching(_narrowest(finder, telling, ranks), story.c.docid)))
        order = [docid for docid in order if docid in held]
    found: array[int] = array("q")
    for start in range(0, len(order), _SOME):
        some = order[start : start + _SOME]
        alive = select(story.c.docid, story.c.id).where(story.c.docid.in_(some), *finder.row_conditions())
        numbers = {row.docid: row.id for row in finder.rows_of.execute(alive)}
        found.extend(numbers[docid] for docid in some if docid in numbers)
        if wanted is not None and len(found) >= wanted:
            break
    return found
