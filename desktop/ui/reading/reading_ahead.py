"""Reads a story with what a person left in it; and its neighbours in the list before they are asked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.archive import Archive, ArchiveError, Highlight
from desktop.story import Mark, Story
from desktop.ui.jobs.job import Latest
from desktop.ui.reading.story_page import Page, Setting, page
from desktop.ui.shell.desk import Desk

_LONGEST = 400_000  # letters of a body that is still read ahead


@dataclass(frozen=True, slots=True)
class Read:
    """A story as the reader shows it."""

    story: Story
    highlights: tuple[Highlight, ...]
    position: float  # how far it has been read
    sizes: Mapping[str, tuple[int, int]]  # of its pictures
    ready: tuple[Setting, Page]  # its page, and for which setting it was set


@dataclass(frozen=True, slots=True)
class Settings:
    """How pages are set at this moment, without notes beside the text and with them."""

    alone: Setting
    beside: Setting


def noted(highlights: Iterable[Highlight]) -> bool:
    """Tell whether any of these stands beside the text."""
    return any(each.note or each.orphaned for each in highlights)


def read_story(archive: Archive, number: int, settings: Settings) -> Read:
    """Read a story by its row, and set its page; called on a Job's thread. Raises ArchiveError for one that is gone."""
    story = archive.story(Mark.of(number))
    highlights, sizes = archive.highlights(story.mark), archive.picture_sizes(story.body.pictures)
    setting = settings.beside if noted(highlights) else settings.alone
    return Read(story, highlights, archive.position(story.mark), sizes, (setting, page(story, setting, sizes.get)))


class ReadingAhead:
    """Keeps the next story and the one before; whatever changes in the archive empties it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._latest = Latest(desk.jobs, lambda _: None)  # what cannot be read ahead is told when it is asked for
        self._kept: dict[int, Read] = {}
        self._round = 0
        desk.changed.connect(self.forget)

    def forget(self) -> None:
        """Keep nothing: the archive differs."""
        self._round += 1
        self._kept.clear()

    def get(self, number: int) -> Read | None:
        """Give a story that was read ahead."""
        return self._kept.get(number)

    def keep(self, number: int, read: Read) -> None:
        """Keep a story that was read: a person goes to and fro."""
        self._kept[number] = read

    def look(self, numbers: Iterable[int], settings: Settings) -> None:
        """Read these while the person reads, and keep no others."""
        wanted = list(numbers)
        self._kept = {number: read for number, read in self._kept.items() if number in wanted}
        missing = [number for number in wanted if number not in self._kept]
        if not missing:
            return
        archive, began = self._desk.archive, self._round

        def work() -> dict[int, Read]:
            found = {}
            for number in missing:
                try:
                    found[number] = read_story(archive, number, settings)
                except ArchiveError:  # it went meanwhile
                    continue
            return found

        def done(found: dict[int, Read]) -> None:
            if began == self._round:
                self._kept |= {number: read for number, read in found.items() if len(read.story.body.html) < _LONGEST}

        self._latest.ask(work, done)
