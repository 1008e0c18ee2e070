"""What is under way in a window: each job with how far it is, how fast it goes and how long it will still take."""

from PySide6.QtCore import QLocale, QObject, Signal

from desktop.importers.pace import Pace
from desktop.ui.jobs.job import Job
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import far_of, grouped, one_line
from desktop.ui.shell.desk import Desk

_BYTES = 1 << 20  # a total as large as that counts bytes, and its rate says nothing to a person


class Watch(QObject):
    """One job as it is seen."""

    told = Signal()

    def __init__(self, job: Job, parent: QObject) -> None:
        super().__init__(parent)
        self.job, self.done, self.total, self.now = job, 0, 0, ""
        self.pace = ""  # how far, how fast, how long
        self.stopping = False
        self._pace = Pace()
        job.progressed.connect(self._tell)

    def cancel(self) -> None:
        """Ask it to end."""
        self.stopping = True
        self.job.cancel()
        self.told.emit()

    def rest(self, on: bool) -> None:
        """Let it rest, or go on."""
        self.job.rest(on)
        self._pace.restart()
        self.pace = tr("Paused") if on else ""
        self.told.emit()

    @property
    def words(self) -> str:
        """What it does at the moment."""
        if self.stopping:
            return tr("Cancelling …")
        return (
            tr("{what}: {now}").format(what=self.job.what, now=worded(self.now)) if self.now else tr("{what} …").format(what=self.job.what)
        )

    def _tell(self, done: int, total: int, now: str) -> None:
        self.done, self.total, self.now = done, total, now
        if not self.job.resting:
            far = far_of(done, total) if 1 < total < _BYTES else ""
            if total >= _BYTES:
                far = tr("{percent} %").format(percent=100 * done // total)
            self.pace = one_line(far, *_speed(self._pace.reckon(done, total), total) if total > 1 else ())
        self.told.emit()


class Board(QObject):
    """The jobs of a window that a person knows of, the latest last."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.watches: list[Watch] = []
        desk.working.connect(self._take)

    def _take(self, job: Job, _what: str) -> None:
        watch = Watch(job, self)
        self.watches.append(watch)
        job.ended.connect(lambda: self._drop(watch))
        self.changed.emit()

    def _drop(self, watch: Watch) -> None:
        if watch in self.watches:
            self.watches.remove(watch)
            watch.deleteLater()
            self.changed.emit()


def _speed(reckoned: tuple[float, float] | None, total: int) -> tuple[str, ...]:
    """Say how fast it goes and how long it will take, as far as that can be known."""
    if reckoned is None:
        return ()
    rate, rest = reckoned
    said = tr("{rate} a second").format(rate=grouped(round(rate)) if rate >= 10 else QLocale().toString(rate, "f", 1))
    if rate < 1:
        said = tr("{rate} a minute").format(rate=grouped(round(rate * 60)))
    return ("" if total >= _BYTES else said, tr("{time} left").format(time=_time(rest)) if rest else "")


def _time(seconds: float) -> str:
    if seconds < 60:
        return tr("{number} s", "seconds").format(number=max(1, round(seconds)))
    if seconds < 3600:
        return tr("{number} min", "minutes").format(number=round(seconds / 60))
    return tr("{number} h", "hours").format(number=QLocale().toString(seconds / 3600, "f", 1))
