"""How an issue stands, read at once and off the window's thread: what its desk shows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from desktop.archive import Archive, Issue, Outline, Ran, Series
from desktop.publishing import cover_colours, pages_for, styles_for
from desktop.story import Mark, Summary
from desktop.story.reading_time import reading_minutes
from desktop.ui.look.language import tr


@dataclass(frozen=True, slots=True)
class IssueState:
    """One issue, its series, its stories in few words, and what is so of stories that might go in."""

    issue: Issue
    series: Series
    outline: Outline
    stories: Mapping[Mark, Summary]
    withheld: Mapping[Mark, str]  # why a story may not leave the archive today
    ran: Mapping[Mark, Ran]  # where stories stand in other issues of the series
    repeats: Mapping[Mark, Mark]  # near-duplicates of what is in
    modified: str  # when a story of it was changed last
    undo: str | None
    redo: str | None
    papers: Mapping[str, tuple[str, ...]]  # the styles of pages, and the sizes that each is made for
    book_styles: tuple[str, ...]
    colours: tuple[str, ...]  # that a cover may have

    @property
    def name(self) -> str:
        """What the issue is called: `Lesesaal 14`."""
        return f"{self.issue.series_title} {self.issue.number}"

    @property
    def printed(self) -> object:
        """What its pages depend on; equal while none of it changed."""
        said = replace(self.issue, files=(), changed="")
        return said, self.series, self.modified, tuple(self.stories.items()), tuple(self.withheld.items())

    @property
    def minutes(self) -> int:
        """How long all of it takes to read."""
        return sum(reading_minutes(each.words, each.language) for each in self.stories.values())

    def note_on(self, mark: Mark) -> str:
        """Say of a candidate why it is greyed: it is in, it ran, or it repeats what is in; "" for none of these."""
        if mark in self.stories:
            return tr("In this issue")
        if (ran := self.ran.get(mark)) is not None:
            return (tr("Ran in no. {number}") if ran.published else tr("Is in no. {number}")).format(number=ran.number)
        if (other := self.repeats.get(mark)) is not None:
            return tr("Says nearly the same as “{title}”, which is in").format(title=self.stories[other].title)
        return ""


def read_state(archive: Archive, number: int) -> IssueState:
    """Read how an issue stands. Raises ArchiveError where there is none of that number any more."""
    issue = archive.issue(number)
    marks = [each.mark for each in issue.stories]
    summaries = archive.summaries([mark.number for mark in marks])
    return IssueState(
        issue=issue,
        series=archive.series_named(issue.series_title),
        outline=Outline.of(issue),
        stories={each.mark: each for each in summaries},
        withheld=archive.withheld(marks),
        ran=archive.ran(issue.series, besides=number),
        repeats=archive.repeats(marks),
        modified=archive.modified(marks) if marks else "",
        undo=archive.undo_words(),
        redo=archive.redo_words(),
        papers=_papers(),
        book_styles=styles_for("epub"),
        colours=cover_colours(),
    )


@cache
def _papers() -> Mapping[str, tuple[str, ...]]:
    """Read what every style prints on; here, since the window's thread should not load a press."""
    return {style: pages_for(style) for style in styles_for("pdf")}
