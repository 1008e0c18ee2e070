"""What the list's rows say, in pages: those on view and their neighbours are read beside the interface's thread."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.archive import Query
from desktop.story import Summary
from desktop.ui.jobs.job import Latest

PAGE = 24  # rows read at a time: 12 ms with snippets; 64 took 28
_KEPT = 128  # pages kept: some 3,000 summaries
_AT_ONCE = 3  # pages on view that are read in one go; what was passed by meanwhile is left out
MakeLatest = Callable[[Callable[[Exception], object]], Latest]


class Summaries(Protocol):
    """What the pages ask of an archive."""

    def summaries(self, rows: Sequence[int], query: Query | None = ...) -> list[Summary]:
        """Give rows by their ids."""


class RowPages(QObject):
    """Gives what is known of a row, and reads what is not; `came` says from which row to which something came."""

    came = Signal(int, int)
    failed = Signal(object)

    def __init__(self, source: Summaries, latest: MakeLatest, parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._latest = source, latest(self._fail)
        self._ids, self._query = array("q"), Query.parse("")
        self._pages: OrderedDict[int, list[Summary]] = OrderedDict()
        self._stale: set[int] = set()  # pages that may say something else by now; until they are read again they are shown
        self._wanted: list[int] = []  # pages that were looked for and are not there, the latest last
        self._here = 0  # the page looked at last
        self._round = 0  # counts the turns: what was read for rows that are gone is dropped
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_wanted)

    def turn(self, ids: "array[int]", query: Query, first: list[Summary], *, same: bool = False) -> None:
        """Take other rows, with their first page; same: they are the same stories, of which something may have changed."""
        self._ids, self._query = ids, query
        self._round += 1
        self._wanted.clear()
        if same:
            self._stale = set(self._pages)
        else:
            self._pages.clear()
            self._stale.clear()
        self._put(0, first)

    def known(self, row: int) -> Summary | None:
        """Give a row as far as it was read; what was not, is read and comes."""
        number = row // PAGE
        if number not in self._pages or number in self._stale:
            self._want(number)
        elif number != self._here:
            self._soon.start()  # for its neighbours
        self._here = number
        return self._in(self._pages.get(number, []), row)

    def read(self, row: int) -> Summary | None:
        """Give a row at once; None for one that another process took away a moment ago."""
        number = row // PAGE
        if number not in self._pages:
            self._put(number, self._source.summaries(self._ids[number * PAGE : (number + 1) * PAGE], self._query))
        self._pages.move_to_end(number)
        return self._in(self._pages[number], row)

    @staticmethod
    def _in(page: list[Summary], row: int) -> Summary | None:
        return page[row % PAGE] if row % PAGE < len(page) else None

    def _put(self, number: int, page: list[Summary]) -> None:
        self._pages[number] = page
        self._stale.discard(number)
        if len(self._pages) > _KEPT:
            self._pages.popitem(last=False)

    def _want(self, number: int) -> None:
        if number in self._wanted:
            self._wanted.remove(number)
        self._wanted.append(number)
        if not self._busy:
            self._soon.start()

    def _read_wanted(self) -> None:
        """Read what is on view; if all of it is there, what lies before and behind it."""
        if self._busy:
            return
        numbers, last = self._wanted[-_AT_ONCE:], (len(self._ids) - 1) // PAGE
        self._wanted.clear()
        if not numbers:
            beside = (number for number in (self._here + 1, self._here - 1) if 0 <= number <= last)
            numbers = [number for number in beside if number not in self._pages]
        if not numbers:
            return
        self._busy, round_ = True, self._round
        source, query = self._source, self._query
        asked = {number: self._ids[number * PAGE : (number + 1) * PAGE] for number in numbers}

        def work() -> dict[int, list[Summary]]:
            return {number: source.summaries(ids, query) for number, ids in asked.items()}

        self._latest.ask(work, lambda found: self._take(found, round_))

    def _take(self, found: dict[int, list[Summary]], round_: int) -> None:
        self._busy = False
        if round_ == self._round:
            for number, page in found.items():
                self._put(number, page)
                if page:
                    self.came.emit(number * PAGE, number * PAGE + len(page) - 1)
        self._soon.start()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)
