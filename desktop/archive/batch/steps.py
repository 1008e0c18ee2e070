"""The steps of a batch: what each does to one story, told as before → after. Nothing is written here.

A step raises ValueError, in words, for a story that it cannot be done to.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from desktop.archive.errors import ArchiveError
from desktop.archive.intake.prepared import sound_text
from desktop.archive.search.stems import folded
from desktop.story import Value
from desktop.story.fields import read_day

Effect = tuple[str, str]  # before and after, in words


@dataclass(slots=True)
class Standing:
    """A story as a batch sees it, and as its steps leave it."""

    number: int
    now: str
    columns: dict[str, Any]  # trashed, read, starred, restricted, embargo
    fields: dict[str, Value] = field(default_factory=dict)  # the known ones, without tags
    tags: list[str] = field(default_factory=list)
    shelves: set[int] = field(default_factory=set)  # those of the collections asked about that it is in
    named: Callable[[str, Value], Value] = lambda _, value: value  # a field's value → with the names that the authorities have


class Step(Protocol):
    """One step of a batch."""

    @property
    def words(self) -> str:
        """Say what it does, as a menu would."""

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story; gives what was before and what is after, None where it is so already."""


@dataclass(frozen=True)
class AddTag:
    """Give stories a tag."""

    tag: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "tag", _tag(self.tag))

    @property
    def words(self) -> str:
        """Say what it does."""
        return f"Tag “{self.tag}”"

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story."""
        name = "".join(story.named("tags", (self.tag,)))
        if any(folded(each) == folded(name) for each in story.tags):
            return None
        story.tags.append(name)
        return "", name


@dataclass(frozen=True)
class RemoveTag:
    """Take a tag from stories, in whatever case they have it."""

    tag: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "tag", _tag(self.tag))

    @property
    def words(self) -> str:
        """Say what it does."""
        return f"Remove tag “{self.tag}”"

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story."""
        gone = [each for each in story.tags if folded(each) == folded(self.tag)]
        for each in gone:
            story.tags.remove(each)
        return (", ".join(gone), "") if gone else None


@dataclass(frozen=True)
class PutInto:
    """Put stories at a collection's end."""

    collection: int

    @property
    def words(self) -> str:
        """Say what it does."""
        return "Put in collection"

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story."""
        if self.collection in story.shelves:
            return None
        story.shelves.add(self.collection)
        return "", "in the collection"


@dataclass(frozen=True)
class TakeOut:
    """Take stories out of a collection."""

    collection: int

    @property
    def words(self) -> str:
        """Say what it does."""
        return "Take out of collection"

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story."""
        if self.collection not in story.shelves:
            return None
        story.shelves.remove(self.collection)
        return "in the collection", ""


@dataclass(frozen=True)
class MarkRead:
    """Mark stories as read, or as unread."""

    read: bool = True

    @property
    def words(self) -> str:
        """Say what it does."""
        return "Mark as read" if self.read else "Mark as unread"

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story."""
        return _since(story, "read", self.read, ("unread", "read"))


@dataclass(frozen=True)
class Star:
    """Star stories, or take their stars away."""

    starred: bool = True

    @property
    def words(self) -> str:
        """Say what it does."""
        return "Star" if self.starred else "Unstar"

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story."""
        return _since(story, "starred", self.starred, ("", "starred"))


@dataclass(frozen=True)
class Trash:
    """Move stories to the trash."""

    words = "Move to trash"

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story."""
        return _since(story, "trashed", True, ("", "in the trash"))


@dataclass(frozen=True)
class Restrict:
    """Keep stories out of every export, or no longer."""

    restricted: bool = True

    @property
    def words(self) -> str:
        """Say what it does."""
        return "Restrict" if self.restricted else "Lift restriction"

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story."""
        if bool(story.columns["restricted"]) == self.restricted:
            return None
        story.columns["restricted"] = int(self.restricted)
        return ("", "restricted") if self.restricted else ("restricted", "")


@dataclass(frozen=True)
class Embargo:
    """Keep stories out of every export until a day, which is included; "" lifts the embargo."""

    until: str

    def __post_init__(self) -> None:
        if self.until:
            try:
                read_day(self.until)
            except ValueError as error:
                raise ArchiveError("Embargo", str(error)) from error

    @property
    def words(self) -> str:
        """Say what it does."""
        return f"Embargo until {self.until}" if self.until else "Lift embargo"

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story."""
        before = story.columns["embargo"]
        story.columns["embargo"] = self.until
        return (before, self.until) if before != self.until else None


def _since(story: Standing, column: str, so: bool, words: tuple[str, str]) -> Effect | None:
    if (story.columns[column] is not None) == so:
        return None
    story.columns[column] = story.now if so else None
    return words if so else (words[1], words[0])


def _tag(name: str) -> str:
    clean = " ".join(sound_text(name).split())
    if not clean:
        raise ArchiveError("Tag", "a tag needs a letter")
    return clean
