"""What the referees say of exported files: asked when a person presses Validate, in processes that Cancel ends."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.publishing import Verdict, check_file
from desktop.ui.jobs.job import Job
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.shell.desk import Desk, Told
from exports import Report

CHECKED = (".pdf", ".epub")
_MOST_ROWS = 7  # of a list, without scrolling


class ValidationView(QWidget):
    """Hidden until it is asked to validate; then the progress, then a line a file and a line a finding."""

    ended = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self.words, self.found, self.bar, self.stop = QLabel(), QListWidget(), QProgressBar(), QPushButton(tr("Cancel"))
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.found.setProperty("framed", True)
        self.found.setWordWrap(True)
        self.found.setAccessibleName(tr("What the check found"))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop.setObjectName("stop-validating")
        self.stop.setProperty("kind", "small")
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.cancel)
        self._working = QWidget()
        line = QHBoxLayout(self._working)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        for part in (self.words, self._working, self.found):
            whole.addWidget(part)
        self.hide()

    def validate(self, files: Sequence[str]) -> None:
        """Ask the referees about files."""
        paths = [Path(file) for file in files if file.lower().endswith(CHECKED)]
        self.words.setText(tr("Checking what was written …"))
        self.words.setProperty("tone", "soft")
        self._redraw()
        self.bar.setRange(0, len(paths) if len(paths) > 1 else 0)
        self.stop.setEnabled(True)
        self._working.show()
        self.found.hide()
        self.show()
        job = self._desk.work(
            tr("Validating {files}").format(files=paths[0].name if len(paths) == 1 else tr("%Ln file(s)", "", len(paths))),
            partial(_asked, paths),
            self.show_verdicts,
            failed=self._failed,
            cancelled=lambda: self._end(tr("The check was cancelled."), "soft"),
            reads=True,
            told=lambda verdicts: Told(tuple(line for each in verdicts for line in verdict_lines(each))),
        )
        self._job = job
        job.progressed.connect(lambda done, total, _: self.bar.setValue(done) if total > 1 else None)

    def cancel(self) -> None:
        """End the asking."""
        if self._job is not None:
            self.stop.setEnabled(False)
            self._job.cancel()

    @property
    def busy(self) -> bool:
        """Whether the referees are being asked."""
        return self._job is not None

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show what was found."""
        colours = self._desk.theme.colours
        icons = {"clean": ("circle-check", colours.fine), "faulty": ("triangle-alert", colours.caution)}
        self.found.clear()
        several = len(verdicts) > 1 or any(each.findings for each in verdicts)
        for each in verdicts if several else ():
            picture = QIcon(drawing(*icons.get(each.standing, ("circle-question-mark", colours.soft)), 16))
            for line in verdict_lines(each):
                self.found.addItem(QListWidgetItem(picture, line) if line[:1] != " " else QListWidgetItem(line.strip()))
        fit_rows(self.found)
        self.found.setVisible(several)
        standing = {each.standing for each in verdicts}
        tone = "caution" if "faulty" in standing else "fine" if standing == {"clean"} else "soft"
        self._end(summed_up(verdicts), tone)
        self._desk.said.emit(self.words.text())

    def _failed(self, error: Exception) -> None:
        self._end(tr("The check could not be made."), "soft")
        self._desk.fail(error)

    def _end(self, words: str, tone: str) -> None:
        self._job = None
        self._working.hide()
        self.words.setText(words)
        self.words.setProperty("tone", tone)
        self._redraw()
        self.ended.emit()

    def _redraw(self) -> None:
        style = self.words.style()
        style.unpolish(self.words)
        style.polish(self.words)


def fit_rows(listed: QListWidget) -> None:
    """Give a list the height of its rows, of many only of the first."""
    row = max(20, listed.sizeHintForRow(0))
    listed.setFixedHeight(row * max(1, min(listed.count(), _MOST_ROWS)) + 2 * listed.frameWidth() + 8)


def summed_up(verdicts: Sequence[Verdict]) -> str:
    """Say in a sentence what the referees found."""
    first = verdicts[0]
    if any(each.standing == "faulty" for each in verdicts):
        found = tr("%Ln fault(s)", "", sum(len(each.findings) for each in verdicts))
        return tr("{referee} found {faults}.").format(referee=first.referee, faults=found)
    if absent := next((each for each in verdicts if each.standing == "absent"), None):
        words = tr("{referee} is not installed here, so nothing was checked. How to get it: {remedy}")
        return words.format(referee=absent.referee, remedy=absent.remedy)
    if all(each.standing == "clean" for each in verdicts):
        return tr("{referee} checked it against {standards} and found nothing.").format(referee=first.referee, standards=first.against)
    return tr("There is no referee for this kind of file.")


def verdict_lines(verdict: Verdict) -> list[str]:
    """Give a verdict as lines: one for the file, then one a finding, set in."""
    name = Path(verdict.path).name
    words = {
        "clean": tr("{name}: nothing was found ({standards})").format(name=name, standards=verdict.against),
        "faulty": tr("{name}: {faults}").format(name=name, faults=tr("%Ln fault(s)", "", len(verdict.findings))),
        "absent": tr("{name}: not checked, {referee} is not installed").format(name=name, referee=verdict.referee),
    }.get(verdict.standing, tr("{name}: no referee knows it").format(name=name))
    return [words, *(f"  {each.rule}  {each.words}  {each.where}".rstrip() for each in verdict.findings)]


def _asked(paths: Sequence[Path], report: Report) -> list[Verdict]:
    return [check_file(path, partial(_within, report, done, len(paths), path.name)) for done, path in enumerate(paths)]


def _within(report: Report, done: int, total: int, name: str, *_: object) -> None:
    """Report one file of several, so that Cancel need not wait for its end."""
    report(done, total, name)
