"""What the inspector shows, read in one go on a thread of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.archive import Archive, Collection, Issue, Shared, Subscription
from desktop.story import Event, Mark, Story, Version

MOST_COMPARED = 2_000  # stories, about half a second of reading; more than that are not held against each other


@dataclass(frozen=True, slots=True)
class One:
    """All that is shown of one story."""

    story: Story
    events: Sequence[Event]
    versions: Sequence[Version]
    issues: Sequence[Issue]
    collections: Sequence[Collection]
    feeds: Sequence[Subscription]  # that told of it
    withheld: str  # why no export takes it today, "" where it does
    custom_names: Sequence[str]


@dataclass(frozen=True, slots=True)
class Several:
    """What is shown of several stories; `shared` is None where they are too many to be compared."""

    stories: int
    shared: Shared | None
    custom_names: Sequence[str]


def read(archive: Archive, ids: Sequence[int]) -> One | Several | None:
    """Read what is selected; None where it is gone."""
    names = archive.custom_names()
    if len(ids) != 1:
        marks = [Mark.of(number) for number in ids]
        return Several(len(ids), archive.shared(marks) if len(ids) <= MOST_COMPARED else None, names)
    if not archive.summaries(ids):
        return None
    mark = Mark.of(ids[0])
    return One(
        archive.story(mark),
        archive.events(mark),
        archive.versions(mark),
        archive.ran_in(mark),
        archive.shelved(mark),
        archive.told_by(mark),
        archive.withheld([mark]).get(mark, ""),
        names,
    )
