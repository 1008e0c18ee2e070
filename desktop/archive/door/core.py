"""What every side of the archive's door stands on: the file, the journal, the index and the clock."""

from collections.abc import Callable, Sequence
from datetime import datetime

from desktop.archive.file.engine import ArchiveFile
from desktop.archive.journal.change import Change
from desktop.archive.journal.journal import Clock, Journal
from desktop.archive.search.facets import Ruler
from desktop.archive.search.full_text import FullText
from desktop.archive.story import changing
from desktop.story import Mark


class Door:
    """The base of the sides of the door; each is thin, and the modules of the room do the work."""

    def __init__(self, file: ArchiveFile, clock: Callable[[], datetime]) -> None:
        self.path = file.path
        self._file = file
        self._clock: Clock = lambda: clock().isoformat(timespec="seconds")
        self._index = FullText()
        self._ruler = Ruler()
        self.alphabet = ""  # the language (BCP 47) in whose order names and titles stand: that of whoever looks, not of the archive
        self._journal = Journal(file, self._index, self._clock)

    def _change(self, work: changing.Work) -> Change:
        with self._file.writing() as rows:
            what, edits = work(rows)
            return self._journal.make(rows, what, edits)


def numbers_of(marks: Sequence[Mark]) -> list[int]:
    """Give marks' numbers, each once."""
    return list(dict.fromkeys(mark.number for mark in marks))
