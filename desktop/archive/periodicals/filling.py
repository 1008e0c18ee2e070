"""A series' next issue, filled by its rules: every candidate with the reason why it is left out, so that a person can look it over."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date as day
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from desktop.archive.content.stored import several
from desktop.archive.errors import ArchiveError
from desktop.archive.periodicals import issuing
from desktop.archive.periodicals.numbering import next_number
from desktop.archive.periodicals.periodicals import Series
from desktop.archive.periodicals.rhythm import next_date
from desktop.archive.periodicals.rules import Rules
from desktop.archive.schema import issue, issue_story, story
from desktop.archive.search.finding import Finder
from desktop.archive.search.index import SearchIndex
from desktop.archive.search.query import Query
from desktop.archive.story.rights import withheld
from desktop.story import Mark
from desktop.story.fields import read_value
from desktop.story.reading_time import reading_minutes

_BEYOND = 200  # candidates shown that would be taken if there were room: a query may find a million
_LOOKED_AT = 20_000  # that have not run; then what is taken so far must do


class Barred(StrEnum):
    """Why a candidate is left out; TAKEN is falsy."""

    TAKEN = ""
    RAN = "ran"  # in an issue of the series
    ALIKE = "alike"  # a near-duplicate of what is taken, or of what ran
    WITHHELD = "withheld"  # restricted or under embargo
    EMPTY = "empty"  # a record without text
    SECTION = "section"  # its section is full
    MOST = "most"  # the issue has its stories
    MINUTES = "minutes"  # the reading time would be over


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story that the standing query finds."""

    mark: Mark
    title: str
    publication: str
    section: str  # of the issue, by the series' rule
    published: str
    minutes: int
    barred: Barred = Barred.TAKEN
    issue: str = ""  # the number of the issue in which it ran, or what it is like
    other: Mark | None = None  # what it is like
    likeness: float = 0.0
    why: str = ""  # of one that is withheld: "is under embargo until 2026-12-01"


@dataclass(frozen=True, slots=True)
class Filling:
    """What the next issue would be; nothing is made yet."""

    series: Series
    number: str
    date: str
    title: str
    candidates: tuple[Candidate, ...]  # in the order in which the rules look at them

    @property
    def taken(self) -> tuple[Candidate, ...]:
        """The stories of the draft, in the order in which they were taken."""
        return tuple(each for each in self.candidates if not each.barred)

    @property
    def minutes(self) -> int:
        """How long the draft takes to read."""
        return sum(each.minutes for each in self.taken)


class Asked(NamedTuple):
    """By which clock and words the next issue is filled."""

    now: str  # ISO 8601 with zone, what a query's relative dates are reckoned from
    today: day  # of the person here
    date: str = ""  # of the issue; "" is when it is due
    title: str = ""  # "" is the series' title and the number
    query: str | None = None  # for once, instead of the standing one


def fill(rows: Connection, index: SearchIndex, of: Series, asked: Asked) -> Filling:
    """Fill a series' next issue by its rules, and write nothing. Raises ArchiveError if the series has no standing query."""
    rules = Rules.of(of.design)
    if asked.query is not None:
        Query.parse(asked.query)
        rules = replace(rules, query=asked.query)
    if rules.query is None:
        raise ArchiveError(of.title, "it has no standing query", remedy=f"Give it one: pressmark series edit {of.title!r} --query …")
    return replace(heading(rows, of, asked), candidates=tuple(_judged(rows, index, of, rules, asked)))


def heading(rows: Connection, of: Series, asked: Asked) -> Filling:
    """Give the next issue's number, date and title, without its stories. Raises ArchiveError for a date that is none."""
    try:
        read_value("published", asked.date)
    except ValueError as error:
        raise ArchiveError("Issue", str(error)) from error
    dates = rows.scalars(select(issue.c.date).where(issue.c.series == of.id).order_by(issue.c.id)).all()
    date = asked.date or next_date(of.frequency, dates, asked.today)
    number = next_number(rows, of.id, date)
    return Filling(of, number, date, asked.title or f"{of.title} {number}", ())


def _judged(rows: Connection, index: SearchIndex, of: Series, rules: Rules, asked: Asked) -> Iterator[Candidate]:
    """Take or leave one candidate after the other."""
    from desktop.archive.likeness.repeats import Repeats

    ran = _ran(rows, of.id)
    repeats = None if rules.alike else Repeats(rows, list(ran))
    room = _Room(rules)
    among = dict(ran)  # what ran, and what is taken: the issue's number, "" the one being filled
    looked = 0
    for some in several(_ordered(rows, index, rules, asked.now)):
        fresh = [number for number in some if number not in ran]
        if repeats:
            repeats.show(fresh)
        kept_back = withheld(rows, fresh, asked.today.isoformat())
        for candidate in _read(rows, some, rules):
            number = candidate.mark.number
            judged = candidate
            if number in ran:
                judged = replace(candidate, barred=Barred.RAN, issue=ran[number])
            elif why := kept_back.get(candidate.mark):
                judged = replace(candidate, barred=Barred.WITHHELD, why=why)
            elif not candidate.minutes:
                judged = replace(candidate, barred=Barred.EMPTY)
            elif repeats and (alike := repeats.of(number, among.keys())):
                other, likeness = alike
                judged = replace(candidate, barred=Barred.ALIKE, other=Mark.of(other), likeness=likeness, issue=among[other])
            else:
                judged = replace(candidate, barred=room.barred(candidate))
            if not judged.barred:
                room.take(candidate)
                among[number] = ""
            looked += number not in ran
            yield judged
            if room.beyond >= _BEYOND or looked >= _LOOKED_AT:
                return


class _Room:
    """What still goes in."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._sections: Counter[str] = Counter()
        self._stories = self._minutes = 0
        self.beyond = 0  # candidates left out for want of room since the last that went in

    def barred(self, candidate: Candidate) -> Barred:
        """Tell which bound a candidate would break."""
        rules = self._rules
        found = Barred.TAKEN
        if rules.most and self._stories >= rules.most:
            found = Barred.MOST
        elif rules.each and self._sections[candidate.section] >= rules.each:
            found = Barred.SECTION
        elif rules.minutes and self._minutes + candidate.minutes > rules.minutes:
            found = Barred.MINUTES
        # A section that is full, or a story that is too long, says nothing of the next one: many others may go in yet.
        if found is Barred.MOST or (rules.minutes and self._minutes >= rules.minutes):
            self.beyond += 1
        return found

    def take(self, candidate: Candidate) -> None:
        """Count a candidate in."""
        self._stories += 1
        self._minutes += candidate.minutes
        self._sections[candidate.section] += 1


def _ran(rows: Connection, series: int) -> dict[int, str]:
    """Give the stories that ran in a series, with the number of the latest issue that carries each."""
    wanted = select(issue_story.c.story, issue.c.number).join(issue, issue.c.id == issue_story.c.issue)
    return {row.story: row.number for row in rows.execute(wanted.where(issue.c.series == series).order_by(issue.c.id))}


def _ordered(rows: Connection, index: SearchIndex, rules: Rules, now: str) -> Sequence[int]:
    """Give what the standing query finds, in the rules' order."""
    assert rules.query is not None
    finder = Finder(rows, index, Query.parse(rules.query), now)
    if rules.order != "longest":
        return finder.rows(sort=rules.order)
    found: Any = rows.execute(finder.found(story.c.id, story.c.words, story.c.language)).all()
    lengths = [(-reading_minutes(words, language), -words, place) for place, (_, words, language) in enumerate(found)]
    return [found[place][0] for *_, place in sorted(lengths)]


def _read(rows: Connection, numbers: Sequence[int], rules: Rules) -> Iterator[Candidate]:
    """Read stories as candidates, in the order given; sections are the issue's, or where it has none the stories' own."""
    sections = issuing.sections_of(rows, numbers, rules.sections if rules.sections != "none" else "section")
    columns = (story.c.id, story.c.title, story.c.publication, story.c.published, story.c.words, story.c.language)
    heads: Mapping[int, Any] = {row.id: row for row in rows.execute(select(*columns).where(story.c.id.in_(numbers)))}
    for number in numbers:
        row = heads[number]
        minutes = reading_minutes(row.words, row.language)
        yield Candidate(Mark.of(number), row.title, row.publication, sections[number], row.published, minutes)
