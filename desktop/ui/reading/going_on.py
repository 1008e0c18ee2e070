"""Going through what is unread by one key: the page down, and at its end the next unread story."""

from array import array
from itertools import chain

from desktop.archive import Query
from desktop.ui.jobs.job import Latest
from desktop.ui.look.language import tr
from desktop.ui.reading.reading_marks import ReadingMarks
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.list_pane import ListPane

_NEAR = 24  # rows looked at at once: they have been read for the list already, or are read in a moment


class GoingOn:
    """Finds the next unread story of the list."""

    def __init__(self, desk: Desk, list_pane: ListPane, marks: ReadingMarks) -> None:
        self._desk, self._list_pane, self._marks = desk, list_pane, marks
        self._latest = Latest(desk.jobs, desk.fail)

    def turn(self) -> None:
        """Go on from a story that was read to its end."""
        self._marks.finish()
        self.next_unread()

    def next_unread(self) -> None:
        """Show the next unread story below; from the list's end it goes on at its top."""
        rows, at = self._list_pane.rows, self._list_pane.list.currentIndex().row()
        for row in range(at + 1, min(at + 1 + _NEAR, rows.rowCount())):
            if (summary := rows.known(row)) is None:  # it is asked of the archive, off the window's thread
                break
            if not summary.read:
                self._list_pane.list.choose([row])
                return
        archive, query, ids, seen = self._desk.archive, rows.query, array("q", rows.ids), frozenset(rows.seen)

        def find() -> int | None:
            unread = set(archive.rows(query & Query.parse("is:unread"))) - seen
            return next((row for row in chain(range(at + 1, len(ids)), range(min(at, len(ids)))) if ids[row] in unread), None)

        def go(row: int | None) -> None:
            if row is None:
                self._desk.said.emit(tr("No unread story is left here"))
            elif rows.ids == ids:
                self._list_pane.list.choose([row])

        self._latest.ask(find, go)
