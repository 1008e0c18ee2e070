"""What the parts of one window share: its archive, its jobs, and the word that something changed."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from time import monotonic
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.archive import Archive, Change, Places, Query, SmartCollection, Subscription
from desktop.history import Done
from desktop.ui.jobs.job import Job, Jobs, Latest
from desktop.ui.look.alerts import alert
from desktop.ui.look.language import collator
from desktop.ui.look.phrases import explained
from desktop.ui.look.theme import Theme
from desktop.ui.places.issue_places import Periodical, periodicals
from desktop.ui.shell.remembered import Remembered
from exports import Report

_LOOK_EVERY = 1000  # milliseconds between two looks for what other processes changed
_REST = 3.0  # seconds from one such change to the next that is shown: an import elsewhere commits every second


@dataclass(frozen=True, slots=True)
class Followed:
    """A subscription, what finds the stories that it told of, and how many of them are unread."""

    subscription: Subscription
    asks: str  # a query
    unread: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How the archive stands: what the places, the menus and the window's foot show."""

    places: Places
    smart: tuple[SmartCollection, ...]
    feeds: tuple[Followed, ...]
    series: tuple[Periodical, ...]
    undo: str | None
    redo: str | None
    version: int


@dataclass(frozen=True, slots=True)
class Told:
    """What a job leaves for the history."""

    lines: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


class Desk(QObject):
    """One archive at work in one window."""

    changed = Signal()  # the archive differs from what is shown
    stood = Signal(object)  # a new Standing was read
    said = Signal(str)  # a line for the window's foot
    working = Signal(object, str)  # a Job worth showing, and what it does
    recorded = Signal(object)  # a Done that the history now has

    def __init__(self, archive: Archive, remembered: Remembered, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.archive, self.remembered, self.theme, self.window = archive, remembered, theme, window
        archive.alphabet = QLocale().bcp47Name()
        self.jobs = Jobs(self)
        self._reading: list[Job] = []  # those at work that change nothing
        self.standing: Standing | None = None
        self._standings = Latest(self.jobs, self.fail)
        self._version = archive.data_version()
        self._resting = 0.0  # until when no other process's change is looked for
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def fail(self, error: Exception) -> None:
        """Show an error of any room."""
        alert(self.window, error)

    def act(self, work: Callable[[Archive], Change | None], then: Callable[[Change], object] | None = None) -> Job:
        """Change the archive on a thread of its own; then refresh, and say what was done."""

        def done(change: Change | None) -> None:
            self.refresh()
            if change is not None:
                self.said.emit(change.what)
                if then is not None:
                    then(change)

        def failed(error: Exception) -> None:
            self.refresh()
            self.fail(error)

        return self.jobs.start(lambda _: work(self.archive), done, failed=failed)

    def work(
        self,
        what: str,
        work: Callable[[Report], Any],
        done: Callable[[Any], object],
        *,
        failed: Callable[[Exception], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        reads: bool = False,
        pausable: bool = False,
        told: Callable[[Any], Told] | None = None,
        kept: bool = True,
    ) -> Job:
        """Start a long piece of work that shows its progress at the window's foot and is kept in the history.

        reads: it changes nothing, so the window looks on. pausable: it may rest at any of its reports.
        told: what the history keeps of its result besides the line that `done` says. kept: whether it is kept there at all.
        """
        began, since = datetime.now().astimezone(), monotonic()

        def record(outcome: str, said: str, left: Told) -> None:
            if kept:
                self.record(what, began, monotonic() - since, said, left, outcome)

        def well(result: Any) -> None:
            said = self._listening(lambda: done(result))
            record("done", said, told(result) if told else Told())

        def badly(error: Exception) -> None:
            record("failed", explained(error), Told())
            (failed or self.fail)(error)

        def called_off() -> None:
            record("cancelled", self._listening(cancelled or (lambda: None)), Told())

        job = self.jobs.start(work, well, failed=badly, cancelled=called_off, what=what, pausable=pausable)
        if reads:
            self._reading.append(job)
            job.ended.connect(lambda: self._reading.remove(job))
        self.working.emit(job, what)
        return job

    def record(self, what: str, began: datetime, seconds: float, said: str, left: Told, outcome: str = "done") -> None:
        """Keep what was done in the history."""
        when = began.isoformat(timespec="seconds")
        done = Done(what, str(self.archive.path), when, round(seconds, 1), outcome, said, left.lines, left.files)
        self.remembered.history.add(done)
        self.recorded.emit(done)

    def _listening(self, act: Callable[[], object]) -> str:
        """Act, and give what is said meanwhile for the foot."""
        said: list[str] = []
        heard = self.said.connect(said.append)
        try:
            act()
        finally:
            self.said.disconnect(heard)
        return said[-1] if said else ""

    def refresh(self) -> None:
        """Read again what is shown, because it may have changed."""
        self.changed.emit()
        self._standings.ask(self._read, self._stand)

    def close(self) -> None:
        """End every job and the looking; the archive may be closed afterwards."""
        self._timer.stop()
        self.jobs.close()

    def _read(self) -> Standing:
        version = self.archive.data_version()  # first: a change that comes while the rest is read is then seen by the next look
        archive, places = self.archive, in_order(self.archive.places())
        feeds = tuple(_followed(archive, archive.subscriptions()))
        series = periodicals(archive.series(), archive.issue_heads())
        return Standing(places, archive.smart_collections(), feeds, series, archive.undo_words(), archive.redo_words(), version)

    def _stand(self, standing: Standing) -> None:
        self.standing, self._version = standing, standing.version
        self.stood.emit(standing)

    def _look(self) -> None:
        if monotonic() < self._resting or any(job not in self._reading for job in self.jobs.running):
            return
        if (version := self.archive.data_version()) != self._version:
            self._version, self._resting = version, monotonic() + _REST
            self.refresh()


def in_order(places: Places) -> Places:
    """Sort sections, publications and tags as the locale sorts names; on a job's thread, since ten thousand take a moment."""
    key = collator().sortKey
    sections, publications, tags = (
        tuple(sorted(counted, key=lambda each: key(each[0]))) for counted in (places.sections, places.publications, places.tags)
    )
    return replace(places, sections=sections, publications=publications, tags=tags)


def _followed(archive: Archive, every: Sequence[Subscription]) -> Iterator[Followed]:
    """Give each feed with what finds its stories: its title, or its address where another has the same."""
    titles = Counter(each.feed.title.casefold() for each in every)
    for each in every:
        asks = Query.of(feed=each.feed.address if titles[each.feed.title.casefold()] > 1 else each.name)
        yield Followed(each, str(asks), archive.count(Query.parse(f"{asks} is:unread")))
