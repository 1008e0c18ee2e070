"""What a person should know of stories before they are exported: what is missing, doubtful, or may not leave."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.archive import Archive, ArchiveError
from desktop.story import Mark, Story
from desktop.story.figures import figures
from exports import Report, quiet

_DOUBTFUL = 0.6  # a date's confidence, below which it was guessed from the words around it
_MOST = 5_000  # stories looked over: more would take longer than the export
KINDS = ("withheld", "trashed", "picture", "undated", "date", "undescribed")
"""From what stops a story to what only a listener misses."""


@dataclass(frozen=True, slots=True)
class Caution:
    """One thing to know of one story."""

    kind: str  # of KINDS
    mark: Mark
    title: str
    detail: str = ""  # the importer's or the archive's own words, "" where the kind says it all


def cautions(archive: Archive, marks: Sequence[Mark], report: Report = quiet) -> list[Caution]:
    """Look over stories, at most the first five thousand; the weightier cautions stand first, each kind in the stories' order.

    report: called before each story; what it raises passes through. Raises ArchiveError for a mark that the archive does not know.
    """
    looked = marks[:_MOST]
    withheld = archive.withheld(looked)
    found: list[Caution] = []
    for done, mark in enumerate(looked):
        report(done, len(looked), mark)
        story = archive.story(mark)
        if why := withheld.get(mark):
            found.append(Caution("withheld", mark, story.title, why))
        else:
            found += _of(archive, story)
    return sorted(found, key=lambda caution: KINDS.index(caution.kind))


def _of(archive: Archive, story: Story) -> Iterator[Caution]:
    if story.trashed:
        yield Caution("trashed", story.mark, story.title)
    lost = [warning for warning in story.warnings if "picture" in warning]
    for sha256 in story.body.pictures:
        try:
            archive.picture(sha256)
        except ArchiveError as error:
            lost.append(error.why)
    if lost:
        yield Caution("picture", story.mark, story.title, "; ".join(lost))
    if not story["published"]:
        yield Caution("undated", story.mark, story.title)
    elif story.confidence.get("published", 1.0) < _DOUBTFUL:
        yield Caution("date", story.mark, story.title, story["published"])
    if any(figure.undescribed for figure in figures(story.body)):
        yield Caution("undescribed", story.mark, story.title)
