"""The window's foot: what was done last, and a running Job with its progress and a way to cancel it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from desktop.ui.jobs.job import Job
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.shell.desk import Desk

_SOON = 250  # milliseconds: what ends sooner need not flash by


class ProgressStrip(QWidget):
    """Shows the Job that started last; hidden while none runs."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._what = ""
        self._words, self.bar, self.cancel = QLabel(), QProgressBar(), QToolButton()
        self._words.setProperty("tone", "soft")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel.setAccessibleName(tr("Cancel"))
        self.cancel.setToolTip(tr("Cancel"))
        self.cancel.setObjectName("cancel-job")
        self.cancel.clicked.connect(self._cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 6, 0)
        line.setSpacing(10)
        for part in (self._words, self.bar, self.cancel):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.show)
        self.hide()
        desk.working.connect(self._take)
        desk.theme.changed.connect(self._dress)
        self._dress()

    def _take(self, job: Job, what: str) -> None:
        self._job, self._what = job, what
        self._words.setText(tr("{what} …").format(what=what))
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        job.progressed.connect(lambda done, total, words: self._tell(job, done, total, words))
        job.ended.connect(lambda: self._end(job))
        self._soon.start()

    def _tell(self, job: Job, done: int, total: int, words: str) -> None:
        if job is self._job:
            self.bar.setRange(0, total)  # 0, 0 moves to and fro: how much there is is not known
            self.bar.setValue(done)
            text = tr("{what}: {words}").format(what=self._what, words=words) if words else tr("{what} …").format(what=self._what)
            self._words.setText(self._words.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 420))

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._soon.stop()
            self.hide()

    def _cancel(self) -> None:
        if self._job is not None:
            self._words.setText(tr("Cancelling …"))
            self.cancel.setEnabled(False)
            self._job.cancel()

    def _dress(self) -> None:
        self.cancel.setIcon(icon("circle-x", self._desk.theme.colours, soft=True))


class Foot(QStatusBar):
    """The status bar with its progress strip; what is said stays until something else is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(tr("Status"))
        self.said, self.chosen = QLabel(), QLabel()
        self.said.setProperty("tone", "soft")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen.setProperty("tone", "soft")
        self.said.setContentsMargins(12, 0, 0, 0)
        self.chosen.setContentsMargins(0, 0, 12, 0)
        self.strip = ProgressStrip(desk, self)
        self.addWidget(self.said, 1)
        self.addPermanentWidget(self.strip)
        self.addPermanentWidget(self.chosen)
        desk.said.connect(self.say)

    def say(self, words: str) -> None:
        """Say what was done."""
        self.said.setText(words)
