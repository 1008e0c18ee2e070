"""Where a person stopped in each story, and how they get back there.

A place is kept here as it is left, and written once a minute and when the window closes: a trace in the archive for each story
that one leafs through would make every window read its list again.
"""

import logging

from PySide6.QtCore import QObject, QTimer

from desktop.archive import Archive, ArchiveError
from desktop.story import Mark
from desktop.ui.reading.story_reader import StoryReader
from desktop.ui.shell.desk import Desk

_EVERY = 60_000  # milliseconds
_BEGUN, _DONE = 0.005, 0.995  # shares between which a story is half read; else one begins at its top
log = logging.getLogger("pressmark")


class ReadingPlaces(QObject):
    """Remembers how far each story was read in this window."""

    def __init__(self, desk: Desk, reader: StoryReader) -> None:
        super().__init__(reader)
        self._desk, self._reader = desk, reader
        self._left: dict[Mark, float] = {}
        self._unwritten: set[Mark] = set()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._write)
        self._timer.start()

    def leave(self) -> None:
        """Note where the story that is shown is being left."""
        story = self._reader.story
        if story is None or not story.mark.number:
            return
        share = self._reader.share
        if share != self._left.get(story.mark, 0.0):
            self._left[story.mark] = share
            self._unwritten.add(story.mark)

    def come(self, mark: Mark, kept: float) -> None:
        """Put back where a story was left; kept is what the archive knows of it."""
        share = self._left.setdefault(mark, kept)
        if _BEGUN < share < _DONE:
            self._reader.go_to_share(share)

    def close(self) -> None:
        """Write what is not written yet; the archive is about to close."""
        self._timer.stop()
        self.leave()
        _keep(self._desk.archive, self._taken())

    def _write(self) -> None:
        self.leave()
        if places := self._taken():
            self._desk.jobs.start(lambda _: _keep(self._desk.archive, places), lambda _: None, failed=self._desk.fail)

    def _taken(self) -> dict[Mark, float]:
        places = {mark: self._left[mark] for mark in self._unwritten}
        self._unwritten.clear()
        return places


def _keep(archive: Archive, places: dict[Mark, float]) -> None:
    for mark, share in places.items():
        try:
            archive.set_position(mark, share)
        except ArchiveError as error:  # read-only, or the story is gone: no reason to interrupt anybody
            log.info("where %s was left could not be kept: %s", mark, error)
