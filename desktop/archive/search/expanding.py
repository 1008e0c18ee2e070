"""What a query's words may stand for: stems in each language and spelling, compounds that hold them, and words that begin so.

FTS5 knows whole words alone, so beginnings and parts of compounds are looked up among the words of the index (see vocabulary) and asked
as a list. The search and the marking of what it found read the same list, so that what matched is what is marked.
"""

import json
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import nlargest
from typing import Any, NamedTuple

from sqlalchemy import Connection

from desktop.archive.file.driver import driver_of
from desktop.archive.search.query import Words
from desktop.archive.search.stems import primary, spellings, terms

COMPOUNDING = frozenset(("de", "nl", "sv", "da", "nb", "nn", "no", "gsw"))
_MOST = 300  # compounds asked for one word, the most frequent ones: each costs FTS5 a look into every segment
_LISTED = 1_000  # words a beginning is asked as, the most frequent ones; ten milliseconds
_OFTEN = 20_000  # times that more words than that may stand in stories for FTS5's own operator, which reads every place, to cost less
_LONG, _SHORT, _SHORTEST, _REST = 6, 4, 3, 3  # letters: found anywhere; at either end; where the rest is a word; what must be left
_LINKS = ("ens", "es", "en", "er", "s", "n", "e")  # between the parts of a compound
_COMMON = 1_000  # stories: below, no word is too common
_KEPT = 512  # meanings remembered


class Phrase(NamedTuple):
    """Words of the index, in this order."""

    parts: tuple[str, ...]
    prefix: bool = False  # the last one may go on


class Meaning(NamedTuple):
    """What one word or phrase of a query stands for."""

    exact: tuple[Phrase, ...]  # as asked, in every spelling and language; none where it holds no letter
    wider: tuple[Phrase, ...]  # compounds with it, and words that begin so; the most frequent first
    often: int  # about how often what is asked exactly stands in stories
    each: tuple[int, ...]  # the same for what is wider, one by one
    beginnings: tuple[Phrase, ...] = ()  # what is wider in short, where it is words that begin so

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """All of it."""
        return self.exact + self.wider

    @property
    def marked(self) -> tuple[Phrase, ...]:
        """All of it, for whoever reads a text and need not look each beginning up in a list."""
        return self.exact + (self.beginnings or self.wider)

    @property
    def stories(self) -> int:
        """In about how many stories it stands, at most."""
        return self.often + sum(self.each)

    def joined(self, other: "Meaning") -> "Meaning":
        """Give what stands for either."""
        often = self.often + other.often
        return Meaning(
            self.exact + other.exact, self.wider + other.wider, often, self.each + other.each, self.beginnings + other.beginnings
        )

    def narrowed(self, most: int) -> "Meaning":
        """Give the most frequent part of it."""
        return self._replace(wider=self.wider[:most], each=self.each[:most])


class Expanding:
    """Gives meanings, and remembers them for as long as the index has no new word. May be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stamp = -1
        self._known: dict[tuple[str, bool, bool, tuple[str, ...]], Meaning] = {}

    def meaning(self, rows: Connection, words: Words, languages: Sequence[str]) -> Meaning:
        """Give what words stand for in an archive that holds these languages."""
        spoken = tuple(dict.fromkeys(map(primary, languages)))
        driver = driver_of(rows)
        (stamp,) = driver.execute("SELECT coalesce(max(id), 0) FROM term").fetchone()
        key = (words.text, words.prefix, words.field == "author", spoken)
        with self._lock:
            if self._stamp != stamp or len(self._known) >= _KEPT:
                self._known.clear()
                self._stamp = stamp
            if key in self._known:
                return self._known[key]
        found = _meaning(driver, words, spoken)
        with self._lock:
            if self._stamp == stamp:
                self._known[key] = found
        return found


def _meaning(driver: Any, words: Words, languages: Sequence[str]) -> Meaning:
    written = {tuple(" ".join(terms(spelling, "")).split()): None for spelling in spellings(words.text)}
    stemmed = {
        tuple(" ".join(terms(spelling, language)).split()): language in COMPOUNDING
        for language in sorted(languages, key=COMPOUNDING.__contains__)  # where two languages have one stem, the one with compounds counts
        for spelling in spellings(words.text)
    }
    exact = tuple(Phrase(parts) for parts in {**written, **stemmed} if parts)
    if not exact:
        return Meaning((), (), 0, ())
    often = _frequency(driver, exact)
    beginnings: dict[tuple[str, ...], None] = {}
    if words.prefix:
        # what goes on is a beginning as written, not a stem; what stands before it in a phrase is whole
        beginnings = {
            (*firsts[:-1], last[-1]): None for firsts in {**written, **stemmed} for last in written if len(firsts) == len(last) > 0
        }
        found = _beginnings(driver, beginnings)
    elif words.field == "author" or _says_nothing(driver, often):  # a name is no part of another
        found = {}
    else:
        # as written too: `Hafen` is stemmed to haf, yet stands whole in Hafenmeister
        whole = dict.fromkeys(written, any(language in COMPOUNDING for language in languages))
        stems = [parts[0] for parts, compounds in {**whole, **stemmed}.items() if compounds and len(parts) == 1 and parts[0].isalpha()]
        found = {Phrase((term,)): held for stem in stems for term, held in _compounds(driver, stem)}
    most = sorted(found.keys() - set(exact), key=lambda phrase: (-found[phrase], phrase))[: _LISTED if words.prefix else _MOST]
    return Meaning(
        exact, tuple(most), often, tuple(found[phrase] for phrase in most), tuple(Phrase(parts, prefix=True) for parts in beginnings)
    )


def _says_nothing(driver: Any, stories: int) -> bool:
    """Tell whether a word is so common that it can be no part of a compound: der, die, und."""
    held = driver.execute("SELECT stories FROM tally WHERE kind = 'all' AND name = ''").fetchone()
    return stories > _COMMON and held is not None and stories > held[0] // 2


def _beginnings(driver: Any, beginnings: Iterable[tuple[str, ...]]) -> dict[Phrase, int]:
    """Give the words that begin so, or the beginning for FTS5's own operator where those are too many to list and stand seldom."""
    phrases: dict[Phrase, int] = {}
    for *firsts, last in beginnings:
        # not LIKE: the plain index has the words in the order of their code points
        among = (last, last + "\U0010ffff")
        found: list[tuple[str, int]] = driver.execute("SELECT term, stories FROM term WHERE term > ? AND term < ?", among).fetchall()
        if len(found) > _LISTED and (often := sum(held for _, held in found)) < _OFTEN:
            phrases[Phrase((*firsts, last), prefix=True)] = often
        else:
            phrases |= {Phrase((*firsts, term)): held for term, held in nlargest(_LISTED, found, key=_often)}
    return phrases


def _compounds(driver: Any, stem: str) -> list[tuple[str, int]]:
    """Give the most frequent compounds with that stem, each with about how often it stands."""
    if len(stem) < _SHORTEST:
        return []
    found: list[tuple[str, int]] = driver.execute(
        "SELECT term.term, term.stories FROM gram JOIN term ON term.id = gram.rowid WHERE gram.term LIKE ?", (f"%{stem}%",)
    ).fetchall()
    if len(stem) >= _LONG:
        return nlargest(_MOST, found, key=_often)
    ends = [each for each in found if len(each[0]) >= len(stem) + _REST and (each[0].startswith(stem) or each[0].endswith(stem))]
    if len(stem) >= _SHORT:
        return nlargest(_MOST, ends, key=_often)
    ends.sort(key=_often, reverse=True)
    sure: list[tuple[str, int]] = []
    for start in range(0, len(ends), _MOST):
        rests = {term: [*_rests(term, stem)] for term, _ in ends[start : start + _MOST]}
        known = _known(driver, {rest for some in rests.values() for rest in some if len(rest) >= _REST})
        sure += [each for each in ends[start : start + _MOST] if not known.isdisjoint(rests[each[0]])]
        if len(sure) >= _MOST:  # no more are asked
            break
    return sure[:_MOST]


def _often(held: tuple[str, int]) -> int:
    return held[1]


def _rests(term: str, stem: str) -> Iterator[str]:
    """Give what is left of a compound without its first or last part, and without what links them."""
    if term.startswith(stem):
        yield (rest := term[len(stem) :])
        if rest.startswith(_LINKS):
            yield from (rest[len(link) :] for link in _LINKS if rest.startswith(link))
    if term.endswith(stem):
        yield (rest := term[: -len(stem)])
        if rest.endswith(_LINKS):
            yield from (rest[: -len(link)] for link in _LINKS if rest.endswith(link))


def _known(driver: Any, words: Collection[str]) -> set[str]:
    """Give those that are words of the index."""
    found = driver.execute("SELECT term FROM term WHERE term IN (SELECT value FROM json_each(?))", (json.dumps([*words]),))
    return {word for (word,) in found}


def _frequency(driver: Any, phrases: Iterable[Phrase]) -> int:
    """Guess how many stories hold one of the phrases: each as many as the rarest of its words."""

    def held(part: str) -> int:
        row = driver.execute("SELECT stories FROM term WHERE term = ?", (part,)).fetchone()
        return int(row[0]) if row else 0

    return sum(min(map(held, phrase.parts)) for phrase in phrases)
