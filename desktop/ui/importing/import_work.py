"""What an import does off the window's thread: reading into the spool, and adding what was accepted; paused and cancelled by the report."""

import hashlib
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from typing import TypeAlias

from desktop.archive import Archive, ArchiveError, Outcome
from desktop.gathering.returning import Returned, Returning
from desktop.gathering.teaching import rules_of
from desktop.import_report import ImportReport
from desktop.importers import KEPT, ReadingOptions
from desktop.story import Draft, FeedFound, FormerIssue, Refusal
from desktop.ui.importing.draft_spool import DraftSpool, State
from desktop.ui.look.language import tr
from exports import Report

Source: TypeAlias = Callable[[Report, ReadingOptions], Iterator[Draft | Refusal]]
_LOOK = 0.05  # seconds between two looks while paused, or while nothing is there to add


class ImportWork:
    """One import, from its sources to the archive."""

    def __init__(self, archive: Archive, source: Source, name: str) -> None:
        self.spool = DraftSpool()
        self.name = name
        self.read = False  # whether reading is over
        self.paused = threading.Event()
        self.tally: Counter[str] = Counter()
        self.feeds: list[FeedFound] = []
        self.returning = Returning()  # the issues whose books were met
        self.anew = False  # whether these are to be made anew, too
        self.returned: dict[FormerIssue, Returned] = {}
        self._complaints: list[ArchiveError] = []
        self._archive, self._source = archive, source
        self._accepted: deque[int] = deque()
        self._follow = threading.Event()  # what is yet to come is accepted, too

    def reading(self, report: Report) -> None:
        """Read everything into the spool."""
        tell = self._pausing(report)
        known, rules = (lambda sha256, part: self._archive.keeps(sha256, part) is not None), rules_of(self._archive)
        try:
            for each in self._source(tell, ReadingOptions(known=known, rules=rules)):
                if isinstance(each, FeedFound):
                    self.spool.found(each)
                    self.feeds.append(each)
                elif isinstance(each, Refusal):
                    self.spool.refuse(each)
                elif each.importer == KEPT and (mark := self._archive.keeps(hashlib.sha256(each.original).hexdigest(), each.part)):
                    self.spool.keep(each, mark, self._archive.story(mark).title)
                else:
                    self.returning.meet(each)
                    self.spool.add(each)
                    if self._follow.is_set():
                        self._accepted.append(len(self.spool) - 1)
        finally:
            self.read = True

    def accept(self, numbers: list[int], *, follow: bool = False) -> None:
        """Hand over what is to be added; follow: also all that is yet to come."""
        if follow:
            self._follow.set()
        self._accepted.extend(numbers)

    @property
    def waiting(self) -> int:
        """How many are accepted and not yet added."""
        return len(self._accepted)

    def adding(self, report: Report, settled: Callable[[int], object]) -> None:
        """Add what was accepted as one Change, and what is accepted meanwhile. settled: told the number of each that is committed."""
        tell = self._pausing(report)
        number = len(self._accepted)  # the journal's words are the same in whatever language the window speaks
        what = f"Import {number:,} {'story' if number == 1 else 'stories'}" if self.read else f"Import from {self.name}"
        done = 0

        def drafts(numbers: deque[int]) -> Iterator[Draft]:
            for _ in range(len(self._accepted)):
                numbers.append(self._accepted.popleft())
                tell(done + len(numbers), done + len(numbers) + len(self._accepted), tr("Adding"))
                yield self.spool.draft(numbers[-1])

        with self._archive.importing(what) as run:
            while self._accepted or (self._follow.is_set() and not self.read):
                if not self._accepted:
                    tell(0, 0, tr("Waiting for the next"))
                    time.sleep(_LOOK)
                    continue
                numbers: deque[int] = deque()
                for draft, outcome in run.stream(drafts(numbers)):
                    if isinstance(outcome, Outcome):
                        self.returning.note(draft, outcome.mark)
                    self._settle(numbers.popleft(), outcome, settled)
                    done += 1
            for each in self.returning.bring_back(run) if self.anew else ():
                before = self.returned.get(each.issue)
                if before is None or each.number is not None:  # one that was made is not said to be there already
                    self.returned[each.issue] = each
                    self._complaints += filter(None, (each.error,))
        self._follow.clear()

    def _settle(self, number: int, outcome: Outcome | ArchiveError, settled: Callable[[int], object]) -> None:
        if isinstance(outcome, ArchiveError):
            self.spool.settle(number, State.REFUSED, "", str(outcome))
            self.tally["refused"] += 1
        else:
            state = {"added": State.ADDED, "version": State.VERSION, "duplicate": State.DUPLICATE}[outcome.status]
            self.spool.settle(number, state, outcome.mark, outcome.message)
            self.tally[outcome.status] += 1
            self.tally["similar"] += bool(outcome.similar)
        settled(number)

    def complaints(self) -> list[ArchiveError]:
        """Give why issues could not be made anew, each once."""
        told, self._complaints = self._complaints, []
        return told

    def stop(self) -> None:
        """Forget what was accepted and is not yet added."""
        self._follow.clear()
        self._accepted.clear()

    def _pausing(self, report: Report) -> Report:
        def tell(done: int, total: int, what: str) -> None:
            report(done, total, what)
            while self.paused.is_set():
                time.sleep(_LOOK)
                report(done, total, what)

        return tell

    def report(self) -> ImportReport:
        """Give what became of each thing so far."""
        made = ImportReport()
        for head in tuple(self.spool.heads):
            status = {State.ADDED: "added", State.VERSION: "version", State.DUPLICATE: "duplicate", State.REFUSED: "refused"}
            made.note(head.origin, head.part, status.get(head.state, "read"), head.mark, head.title, head.doubtful, head.message)
        return made
