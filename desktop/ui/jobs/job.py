"""Work off the window's thread."""

from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from exports import Report

_TELL_SECONDS = 0.05  # measured: 100,000 signals froze the window 0.7 s, a signal each 50 ms costs 16 ms in all


class Cancelled(Exception):  # noqa: N818 - it is no error
    """Raised by a Job's report once somebody cancelled; it ends the work wherever the report is called."""


class Job(QThread):
    """One long piece of work. Every signal leaves on the interface's thread, so that a plain function may listen."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()  # after one of the three

    _told = Signal(int, int, str)

    def __init__(self, work: Callable[[Report], Any], parent: QObject, what: str = "", *, pausable: bool = False) -> None:
        """what: what a person calls it; without, nobody needs to know of it. pausable: it may rest at any of its reports."""
        super().__init__(parent)
        self.what, self.pausable = what, pausable
        self._work = work
        self._last = 0.0
        self._going = Event()
        self._going.set()
        self._result: Any = None
        self._error: Exception | None = None
        self._stopped = False
        self._told.connect(self._tell)
        self.finished.connect(self._deliver)

    def cancel(self) -> None:
        """Ask the work to end at its next report."""
        self.requestInterruption()
        self._going.set()

    @property
    def resting(self) -> bool:
        """Whether it was asked to rest."""
        return not self._going.is_set()

    def rest(self, on: bool) -> None:
        """Let the work stop at its next report, or go on."""
        (self._going.clear if on else self._going.set)()

    def run(self) -> None:
        """Do the work; runs on the Job's own thread."""
        try:
            self._result = self._work(self._report)
        except Cancelled:
            self._stopped = True
        except Exception as error:  # the thread's edge: what is not carried to the alert dies unseen
            self._error = error

    def _report(self, done: int, total: int, what: str) -> None:
        self._going.wait()
        if self.isInterruptionRequested():
            raise Cancelled
        if (now := monotonic()) - self._last > _TELL_SECONDS:
            self._last = now
            while total > 1 << 30:  # a signal's int has 32 bits, and some report bytes
                done, total = done >> 10, total >> 10
            self._told.emit(done, total, what)

    def _tell(self, done: int, total: int, what: str) -> None:
        if self.isRunning():
            self.progressed.emit(done, total, what)

    def _deliver(self) -> None:
        self.wait()
        if self._stopped:
            self.cancelled.emit()
        elif self._error is not None:
            self.failed.emit(self._error)
        else:
            self.succeeded.emit(self._result)
        self.ended.emit()


class Jobs(QObject):
    """The jobs of one window: kept until they end, cancelled and waited for before it closes."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: list[Job] = []
        self._closed = False

    def start(
        self,
        work: Callable[[Report], Any],
        done: Callable[[Any], object],
        *,
        failed: Callable[[Exception], object],
        cancelled: Callable[[], object] | None = None,
        what: str = "",
        pausable: bool = False,
    ) -> Job:
        """Start work; one of the callables hears how it ended, unless the window has closed meanwhile. what, pausable: see Job."""
        job = Job(work, self, what, pausable=pausable)
        self._running.append(job)
        job.succeeded.connect(lambda result: None if self._closed else done(result))
        job.failed.connect(lambda error: None if self._closed else failed(error))
        job.cancelled.connect(lambda: None if self._closed or cancelled is None else cancelled())
        job.ended.connect(lambda: self._forget(job))
        job.start()
        self.changed.emit()
        return job

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs under way."""
        return tuple(self._running)

    @property
    def told(self) -> tuple[Job, ...]:
        """Those of them that a person knows by a name."""
        return tuple(job for job in self._running if job.what)

    @property
    def closed(self) -> bool:
        """Whether the window is closing: nothing is to be started any more."""
        return self._closed

    def close(self) -> None:
        """Cancel every job and wait until each has left things whole."""
        self._closed = True
        for job in self._running:
            job.cancel()
        for job in self._running:
            job.wait()

    def _forget(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
            self.changed.emit()
        job.deleteLater()


class Latest:
    """Asks one question at a time and answers the latest only: what is typed meanwhile replaces what waits."""

    def __init__(self, jobs: Jobs, failed: Callable[[Exception], object]) -> None:
        self._jobs, self._failed = jobs, failed
        self._job: Job | None = None
        self._waiting: tuple[Callable[[], Any], Callable[[Any], object]] | None = None

    def ask(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Do the work on a thread of its own and hand over what it gave, unless another question came; nothing in a window that closes."""
        if self._jobs.closed:
            return
        if self._job is not None:
            self._waiting = (work, done)
            return
        self._job = self._jobs.start(lambda _: work(), lambda result: self._answer(done, result), failed=self._fail)

    def drop(self) -> None:
        """Forget what was asked: its answer no longer matters."""
        self._waiting = ((lambda: None), (lambda _: None)) if self._job is not None else None

    def _answer(self, done: Callable[[Any], object], result: Any) -> None:
        if not self._next():
            done(result)

    def _fail(self, error: Exception) -> None:
        if not self._next():
            self._failed(error)

    def _next(self) -> bool:
        self._job = None
        if self._waiting is None:
            return False
        work, done = self._waiting
        self._waiting = None
        self.ask(work, done)
        return True
