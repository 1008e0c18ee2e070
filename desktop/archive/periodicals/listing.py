"""Issues in few words: for a list of them, for what ran where, and for what repeats a story of an issue."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, exists, func, or_, select

from desktop.archive.content.stored import several
from desktop.archive.schema import distinct_pair, issue, issue_file, issue_story, likeness, series
from desktop.archive.search.stems import folded
from desktop.story import Mark


@dataclass(frozen=True, slots=True)
class IssueHead:
    """An issue as a list shows it."""

    id: int
    series: int
    number: str
    title: str
    date: str
    stories: int
    published: bool  # whether it gave a file


@dataclass(frozen=True, slots=True)
class Ran:
    """Where a story stands in another issue of the series."""

    issue: int
    number: str
    published: bool


_PUBLISHED = exists(select(issue_file.c.id).where(issue_file.c.issue == issue.c.id))


def heads(rows: Connection) -> tuple[IssueHead, ...]:
    """Give every issue, those of a series together in the order in which they were made; no story is read."""
    counted = select(issue_story.c.issue, func.count().label("stories")).group_by(issue_story.c.issue).subquery()
    joined = issue.outerjoin(counted, counted.c.issue == issue.c.id)
    columns = (
        issue.c.id,
        issue.c.series,
        issue.c.number,
        issue.c.title,
        issue.c.date,
        func.coalesce(counted.c.stories, 0).label("stories"),
    )
    wanted = select(*columns, _PUBLISHED.label("published")).select_from(joined).order_by(issue.c.series, issue.c.id)
    return tuple(
        IssueHead(row.id, row.series, row.number, row.title, row.date, row.stories, bool(row.published)) for row in rows.execute(wanted)
    )


def ran(rows: Connection, within: int, *, besides: int = 0) -> dict[Mark, Ran]:
    """Give for every story of a series' issues, but for one, the latest that carries it; a published one goes before one that is not yet."""
    joined = issue_story.join(issue, issue.c.id == issue_story.c.issue)
    wanted = select(issue_story.c.story, issue.c.id, issue.c.number, _PUBLISHED.label("published")).select_from(joined)
    wanted = wanted.where(issue.c.series == within, issue.c.id != besides).order_by("published", issue.c.id)
    return {Mark.of(row.story): Ran(row.id, row.number, bool(row.published)) for row in rows.execute(wanted)}


def repeats(rows: Connection, numbers: Sequence[int]) -> dict[Mark, Mark]:
    """Give the near-duplicates of some stories that were noticed as they came in: each with the one of them that it repeats.

    What somebody told apart repeats nothing.
    """
    asked = frozenset(numbers)
    found: dict[Mark, Mark] = {}
    for some in several(list(numbers)):
        apart = select(distinct_pair.c.first).where(distinct_pair.c.first == likeness.c.first, distinct_pair.c.second == likeness.c.second)
        pair = or_(likeness.c.first.in_(some), likeness.c.second.in_(some))
        for row in rows.execute(select(likeness.c.first, likeness.c.second).where(pair, ~exists(apart))):
            one, other = (row.first, row.second) if row.first in asked else (row.second, row.first)
            if other not in asked:
                found[Mark.of(other)] = Mark.of(one)
    return found


def named(rows: Connection, path: str) -> list[int]:
    """Find issues by their series and number, written SERIES/NUMBER, or all of a series by its title; case does not count."""
    title, _, number = path.rpartition("/")
    joined = issue.join(series, series.c.id == issue.c.series)
    found = rows.execute(select(issue.c.id, issue.c.number, series.c.title).select_from(joined).order_by(issue.c.id)).all()
    wanted, whole = (folded(title), folded(number)), folded(path)
    return [row.id for row in found if (folded(row.title), folded(row.number)) == wanted or folded(row.title) == whole]
