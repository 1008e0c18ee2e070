"""One job as a row of the list of jobs: under way with its progress and its buttons, or ended with how it ended."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.history import Done
from desktop.ui.jobs.board import Watch
from desktop.ui.look.colours import Colours
from desktop.ui.look.icons import drawing, icon
from desktop.ui.look.language import tr
from desktop.ui.look.words import moment, one_line

OUTCOMES = {"done": "circle-check", "cancelled": "ban", "failed": "triangle-alert"}


class RunningRow(QWidget):
    """A job under way."""

    def __init__(self, watch: Watch, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch, self._colours = watch, colours
        self._what, self._pace, self.bar, self.pause, self.cancel = _line(), _line("small"), QProgressBar(), QToolButton(), QToolButton()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of {what}").format(what=watch.job.what))
        self.cancel.setIcon(icon("circle-x", colours, soft=True))
        self.cancel.setAccessibleName(tr("Cancel {what}").format(what=watch.job.what))
        self.cancel.setToolTip(tr("Cancel"))
        self.cancel.clicked.connect(watch.cancel)
        self.pause.clicked.connect(lambda: watch.rest(not watch.job.resting))
        line = QHBoxLayout()
        line.setSpacing(4)
        for part in (self.bar, self.pause, self.cancel):
            line.addWidget(part, 1 if part is self.bar else 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 8, 10, 8)
        whole.setSpacing(1)
        whole.addWidget(self._what)
        whole.addLayout(line)
        whole.addWidget(self._pace)
        watch.told.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        watch = self._watch
        self.bar.setRange(0, watch.total)
        self.bar.setValue(watch.done)
        self._what.setText(self._what.fontMetrics().elidedText(watch.words, Qt.TextElideMode.ElideMiddle, max(self._what.width(), 330)))
        self._pace.setText(watch.pace or " ")
        self.cancel.setEnabled(not watch.stopping)
        self.pause.setVisible(watch.job.pausable and not watch.stopping)
        resting = watch.job.resting
        self.pause.setIcon(icon("play" if resting else "pause", self._colours, soft=True))
        word = tr("Go on with {what}") if resting else tr("Pause {what}")
        self.pause.setAccessibleName(word.format(what=watch.job.what))
        self.pause.setToolTip(tr("Go On") if resting else tr("Pause"))


class EndedRow(QFrame):
    """A job that has ended; its button opens its report."""

    opened = Signal(object)  # the Done

    def __init__(self, done: Done, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        colour = {"done": colours.fine, "failed": colours.caution}.get(done.outcome, colours.soft)
        picture, what, how = QLabel(), _line(), _line("small")
        picture.setPixmap(drawing(OUTCOMES.get(done.outcome, "ban"), colour, 18))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        picture.setContentsMargins(0, 2, 0, 0)
        what.setText(what.fontMetrics().elidedText(done.what, Qt.TextElideMode.ElideMiddle, 270))
        how.setText(one_line(moment(done.began), outcome_words(done)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(what)
        words.addWidget(how)
        report = QPushButton(tr("Report"))
        report.setFlat(True)
        report.setAccessibleName(tr("Report of {what}, {when}").format(what=done.what, when=moment(done.began)))
        report.clicked.connect(lambda: self.opened.emit(done))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 5, 8, 5)
        line.setSpacing(10)
        line.addWidget(picture)
        line.addLayout(words, 1)
        line.addWidget(report)


def outcome_words(done: Done) -> str:
    """Say how a job ended, in a word."""
    return {"done": tr("done"), "cancelled": tr("cancelled"), "failed": tr("failed")}.get(done.outcome, done.outcome)


def _line(tone: str = "") -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    if tone:
        made.setProperty("tone", tone)
    return made
