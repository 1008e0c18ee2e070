"""The window's foot: what was done last, a running job with its progress, and the door to all jobs."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from desktop.ui.jobs.board import Board, Watch
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import grouped
from desktop.ui.shell.desk import Desk

_SOON = 250  # milliseconds: what ends sooner need not flash by
_SAID = 30_000  # milliseconds
_WIDTH, _PACE = 340, 250  # pixels of its words


class ProgressStrip(QWidget):
    """Shows the job that started last of those that run; hidden while none does."""

    def __init__(self, desk: Desk, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._board = desk, board
        self._watch: Watch | None = None
        self._words, self._pace, self.bar, self.pause, self.cancel = QLabel(), QLabel(), QProgressBar(), QToolButton(), QToolButton()
        for label in (self._words, self._pace):
            label.setProperty("tone", "soft")
            label.setTextFormat(Qt.TextFormat.PlainText)
        # Of fixed size: a label that grows with its words lays out and paints the whole window, twenty times a second.
        self._words.setFixedSize(_WIDTH, self._words.fontMetrics().height() + 4)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._pace.setFixedSize(_PACE, self._words.fontMetrics().height() + 4)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(150)
        self.bar.setAccessibleName(tr("Progress"))
        self.pause.setObjectName("pause-job")
        self.pause.clicked.connect(self._rest)
        self.cancel.setAccessibleName(tr("Cancel"))
        self.cancel.setToolTip(tr("Cancel"))
        self.cancel.setObjectName("cancel-job")
        self.cancel.clicked.connect(lambda: self._watch.cancel() if self._watch else None)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 2, 0)
        line.setSpacing(10)
        for part in (self._words, self.bar, self._pace, self.pause, self.cancel):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.show)
        self.hide()
        board.changed.connect(self._choose)
        desk.theme.changed.connect(self._dress)
        self._dress()

    def _choose(self) -> None:
        latest = self._board.watches[-1] if self._board.watches else None
        if latest is self._watch:
            return
        if self._watch is not None:
            self._watch.told.disconnect(self._tell)
        self._watch = latest
        if latest is None:
            self._soon.stop()
            self.hide()
            return
        latest.told.connect(self._tell)
        self._tell()
        self._dress()
        if not self.isVisible():
            self._soon.start()

    def _tell(self) -> None:
        watch = self._watch
        if watch is None:
            return
        self.bar.setRange(0, watch.total)  # 0, 0 moves to and fro: how much there is is not known
        self.bar.setValue(watch.done)
        self._words.setText(self._words.fontMetrics().elidedText(watch.words, Qt.TextElideMode.ElideMiddle, _WIDTH))
        self._pace.setText(watch.pace)
        self.cancel.setEnabled(not watch.stopping)
        self.pause.setVisible(watch.job.pausable and not watch.stopping)

    def _rest(self) -> None:
        if self._watch is not None:
            self._watch.rest(not self._watch.job.resting)
            self._dress()

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        resting = self._watch is not None and self._watch.job.resting
        word = tr("Go On") if resting else tr("Pause")
        self.pause.setAccessibleName(word)
        self.pause.setToolTip(word)
        self.pause.setIcon(icon("play" if resting else "pause", colours, soft=True))
        self.cancel.setIcon(icon("circle-x", colours, soft=True))


class Foot(QStatusBar):
    """The status bar with its progress strip; what was done is said for a while, what holds as long as it does."""

    jobs_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(tr("Status"))
        self._theme = desk.theme
        self.board = Board(desk)
        self.said, self.chosen, self.jobs = QLabel(), QLabel(), QToolButton()
        self.said.setProperty("tone", "soft")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen.setProperty("tone", "soft")
        self.said.setContentsMargins(12, 0, 0, 0)
        self.chosen.setContentsMargins(0, 0, 4, 0)
        self.jobs.setObjectName("jobs-door")
        self.jobs.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.jobs.clicked.connect(self.jobs_asked)
        self.strip = ProgressStrip(desk, self.board, self)
        self.addWidget(self.said, 1)
        self.addPermanentWidget(self.strip)
        self.addPermanentWidget(self.chosen)
        self.addPermanentWidget(self.jobs)
        self._over = QTimer(self, singleShot=True, interval=_SAID)
        self._over.timeout.connect(self.said.clear)
        desk.said.connect(self._tell)
        desk.theme.changed.connect(self._dress)
        self.board.changed.connect(self._dress)
        self._dress()

    def say(self, words: str) -> None:
        """Say what holds, until something else is said."""
        self._over.stop()
        self.said.setText(worded(words))

    def _tell(self, words: str) -> None:
        """Say what was done; later it is old news, which the journal and the menu's Undo keep."""
        self.say(words)
        self._over.start()

    def _dress(self) -> None:
        number = len(self.board.watches)
        self.jobs.setIcon(icon("list-todo", self._theme.colours, soft=True))
        self.jobs.setText(grouped(number) if number > 1 else "")
        self.jobs.setAccessibleName(tr("Jobs: {number} running").format(number=number) if number else tr("Jobs"))
        self.jobs.setToolTip(tr("Jobs, running and done"))
