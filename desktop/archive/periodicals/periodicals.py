"""Series and their issues, as the archive gives them back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from desktop.archive.content.stored import several
from desktop.archive.errors import ArchiveError
from desktop.archive.schema import issue, issue_file, issue_story, series
from desktop.archive.search.stems import folded
from desktop.story import Mark


@dataclass(frozen=True, slots=True)
class Series:
    """A periodical of one's own."""

    id: int
    title: str
    subtitle: str
    frequency: str  # in the editor's own words: weekly, monthly …
    language: str  # BCP 47; "" is that of most stories
    editor: str
    design: Mapping[str, Any]  # what Rules reads, and "cover" and "style": how its issues look
    identifier: str  # urn:uuid


@dataclass(frozen=True, slots=True)
class IssueStory:
    """A story's place in an issue."""

    mark: Mark
    section: str  # "" has none
    headline: str  # of this issue alone; "" is the story's own
    deck: str


@dataclass(frozen=True, slots=True)
class IssueFile:
    """A file that an issue gave."""

    format: str
    name: str
    sha256: str
    size: int  # bytes
    versions: tuple[tuple[Mark, int], ...]  # of the stories that it carries, in order
    made: str = ""  # ISO 8601 with zone; the archive says when
    starts: tuple[
        tuple[tuple[str, int], ...], ...
    ] = ()  # of a printed file, story by story: a page's label, the letters of the body before it


@dataclass(frozen=True, slots=True)
class Issue:
    """A numbered edition of a series."""

    id: int
    series: int
    series_title: str
    number: str
    date: str  # as in a story's published
    title: str
    editorial: str
    options: Mapping[str, Any]
    identifier: str  # urn:uuid, kept when it is made again
    changed: str  # when what it says itself was changed last
    stories: tuple[IssueStory, ...] = field(default=())  # in order
    files: tuple[IssueFile, ...] = field(default=())  # oldest first

    @property
    def sections(self) -> tuple[tuple[str, tuple[IssueStory, ...]], ...]:
        """The stories under their sections' titles, in order."""
        return tuple((title, tuple(held)) for title, held in groupby(self.stories, key=lambda each: each.section))


def all_series(rows: Connection) -> tuple[Series, ...]:
    """Give every series, by title."""
    found = [_series(row) for row in rows.execute(select(series))]
    return tuple(sorted(found, key=lambda each: (each.title.casefold(), each.id)))


def series_of(rows: Connection, number: int) -> Series:
    """Give a series. Raises ArchiveError if there is none of that number."""
    row = rows.execute(select(series).where(series.c.id == number)).one_or_none()
    if row is None:
        raise ArchiveError(f"Series {number}", "there is no such series", remedy="It may have been deleted; undo brings it back.")
    return _series(row)


def series_named(rows: Connection, title: str) -> Series | None:
    """Find a series by its title; case does not count."""
    return next((each for each in all_series(rows) if folded(each.title) == folded(title)), None)


def issues(rows: Connection, within: int | None = None) -> tuple[Issue, ...]:
    """Give every issue, or those of a series, in the order in which they were made."""
    return _issues(rows, issue.c.series == within if within is not None else issue.c.id == issue.c.id)


def issue_of(rows: Connection, number: int) -> Issue:
    """Give an issue by its own number in the archive. Raises ArchiveError if there is none."""
    found = _issues(rows, issue.c.id == number)
    if not found:
        raise ArchiveError(f"Issue {number}", "there is no such issue", remedy="Look at the list of issues.")
    return found[0]


def ran_in(rows: Connection, story: int) -> tuple[Issue, ...]:
    """Give the issues that carry a story, in the order in which they were made."""
    return _issues(rows, issue.c.id.in_(select(issue_story.c.issue).where(issue_story.c.story == story)))


def _issues(rows: Connection, which: ColumnElement[bool]) -> tuple[Issue, ...]:
    joined = issue.join(series, series.c.id == issue.c.series)
    heads = rows.execute(select(issue, series.c.title.label("series_title")).select_from(joined).where(which).order_by(issue.c.id)).all()
    stories: dict[int, list[IssueStory]] = {}
    files: dict[int, list[IssueFile]] = {}
    for some in several([head.id for head in heads]):
        held = select(issue_story).where(issue_story.c.issue.in_(some)).order_by(issue_story.c.position, issue_story.c.story)
        for row in rows.execute(held):
            stories.setdefault(row.issue, []).append(IssueStory(Mark.of(row.story), row.section, row.headline, row.deck))
        for row in rows.execute(select(issue_file).where(issue_file.c.issue.in_(some)).order_by(issue_file.c.id)):
            files.setdefault(row.issue, []).append(_file(row))
    return tuple(_issue(head, stories.get(head.id, ()), files.get(head.id, ())) for head in heads)


def _issue(row: Any, stories: Sequence[IssueStory], files: Sequence[IssueFile]) -> Issue:
    said = (row.number, row.date, row.title, row.editorial, json.loads(row.options), row.identifier, row.changed)
    return Issue(row.id, row.series, row.series_title, *said, tuple(stories), tuple(files))


def _file(row: Any) -> IssueFile:
    carried = json.loads(row.versions)
    versions = tuple((Mark.of(story), version) for story, version, *_ in carried)
    starts = tuple(tuple((label, letters) for label, letters in pages) for _, _, *more in carried for pages in more)
    return IssueFile(row.format, row.name, row.sha256, row.size, versions, row.made, starts)


def _series(row: Any) -> Series:
    return Series(
        row.id, row.title, row.subtitle, row.frequency, row.language, row.editor, json.loads(row.design), row.identifier
    )  # fmt: skip
