"""Read, unread and starred: by a key, and by a story having stood open for a while.

What was merely seen is shown as read at once, and written in one Change when the window closes: a Change each would bury under itself
what a person might want to undo, and would end redo.
"""

import logging
from array import array
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.archive import Archive, ArchiveError, Change
from desktop.story import Mark, Story
from desktop.ui.shell.desk import Desk

_DWELL = 3000  # milliseconds that a story stands open before it counts as read
log = logging.getLogger("pressmark")


class ReadingMarks(QObject):
    """Keeps what was seen in this window. `seen` holds row ids, and is shared with the list, which shows them as read."""

    changed = Signal()

    def __init__(self, desk: Desk, chosen: Callable[[], "array[int]"], seen: set[int]) -> None:
        super().__init__(desk)
        self._desk, self._chosen, self._seen = desk, chosen, seen
        self._open: Story | None = None
        self.dwell = QTimer(self, singleShot=True, interval=_DWELL)
        self.dwell.timeout.connect(self._see)

    def opened(self, story: Story | None) -> None:
        """Take note that another story is shown, or none; being shown again as it was begins no new wait."""
        another = self._open is None or story is None or story.mark != self._open.mark
        self._open = story
        if another:
            self.dwell.stop()
            if story is not None and not story.read and not story.trashed:
                self.dwell.start()

    def toggle_read(self) -> None:
        """Mark the selected stories as read; if all are, as unread."""
        self.dwell.stop()
        if not (ids := self._chosen()):
            return
        unread = [number for number in ids if number in self._seen]
        self._seen.difference_update(unread)

        def work(archive: Archive) -> Change:
            told = archive.summaries(ids)
            read = all(each.read or each.mark.number in unread for each in told)
            return archive.mark_read([each.mark for each in told], not read)

        self._desk.act(work)

    def toggle_star(self) -> None:
        """Star the selected stories; if all are starred, take the stars away."""
        if ids := self._chosen():
            self._desk.act(lambda archive: _starred(archive, ids))

    def finish(self) -> None:
        """Take note that the story was read to its end, however quickly."""
        self.dwell.stop()
        if self._open is not None and not self._open.read and not self._open.trashed:
            self._see()

    def keep(self) -> None:
        """Write what was seen. Left out where something could still be redone, which a Change would end."""
        standing = self._desk.standing
        if not self._seen or (standing is not None and standing.redo is not None):
            return
        try:
            self._desk.archive.mark_read([Mark.of(number) for number in sorted(self._seen)])
        except ArchiveError as error:  # read-only, or a story is gone: no reason to hold up a closing window
            log.info("what was read could not be kept: %s", error)

    def _see(self) -> None:
        if self._open is not None:
            self._seen.add(self._open.mark.number)
            self.changed.emit()


def _starred(archive: Archive, ids: "array[int]") -> Change:
    told = archive.summaries(ids)
    return archive.star([each.mark for each in told], not all(each.starred for each in told))
