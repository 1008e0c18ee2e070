"""What a check of the archive found: that all is well, or what is damaged and what can be done; and the same as a text to keep."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.archive import CheckReport
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.word_table import word_table
from desktop.ui.look.words import moment, one_line, size, stories

_ARCHIVE = "archive"  # what stands for a mark where the damage is the file's own
_WIDTH, _HEIGHT = 640, 460  # pixels, where there is a list


class CheckReportDialog(QDialog):
    """A headline, the counts, and, where something is damaged, a line a damage. `asked` gives the mark of one to be looked at."""

    asked = Signal(str)
    kept = Signal()  # the report is to be saved

    def __init__(self, report: CheckReport, path: Path, made: datetime, theme: Theme, parent: QWidget | None = None) -> None:
        """path: the archive's file. made: when the check ended."""
        super().__init__(parent)
        self.setObjectName("check-report")
        self.setWindowTitle(tr("Check of the Archive"))
        self.report, self._path, self._made = report, path, made
        picture, self.headline = QLabel(), QLabel(headline(report))
        name, ink = ("shield-check", theme.colours.fine) if report.ok else ("shield-alert", theme.colours.caution)
        picture.setPixmap(drawing(name, ink, 38))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.headline.setProperty("tone", "heading")
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.headline)
        for line in told(report):
            label = QLabel(line)
            label.setProperty("tone", "soft")
            words.addWidget(label)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setContentsMargins(24, 22, 24, 18)
        top.setSpacing(16)
        top.addWidget(picture)
        top.addLayout(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        if not report.ok:
            whole.addLayout(self._damages(), 1)
        save, close = QPushButton(tr("Save Report…")), QPushButton(tr("Close"))
        save.clicked.connect(self.kept)
        close.clicked.connect(self.accept)
        add_foot(whole, (save, close))
        close.setFocus()
        self.setAccessibleName(self.headline.text())
        self.setMinimumWidth(480)
        if not report.ok:
            self.resize(_WIDTH, _HEIGHT)

    def _damages(self) -> QVBoxLayout:
        rows = [(tr("The file") if damage.mark == _ARCHIVE else damage.mark, worded(damage.what)) for damage in self.report.damaged]
        self.table = word_table(tr("Damage"), (tr("Where"), tr("What is wrong")), rows)
        self.table.activated.connect(lambda index: self._ask(index.row()))
        advice = QLabel(remedy(self.report))
        advice.setWordWrap(True)
        below = QVBoxLayout()
        below.setContentsMargins(24, 0, 24, 20)
        below.setSpacing(14)
        below.addWidget(self.table, 1)
        below.addWidget(advice)
        return below

    def _ask(self, row: int) -> None:
        if (mark := self.report.damaged[row].mark) != _ARCHIVE:
            self.asked.emit(mark)

    @property
    def text(self) -> str:
        """The report as text, to be kept."""
        lines = [
            tr("Check of {file}").format(file=self._path),
            moment(self._made.isoformat()),
            "",
            f"{headline(self.report)}.",
            *told(self.report),
        ]
        if not self.report.ok:
            lines += ["", *(f"{damage.mark}: {worded(damage.what)}" for damage in self.report.damaged), "", remedy(self.report)]
        return "\n".join([*lines, ""])


def headline(report: CheckReport) -> str:
    """Say in some words how the archive is."""
    if report.ok:
        return tr("All is well")
    hurt = Counter(damage.mark for damage in report.damaged)
    whole = hurt.pop(_ARCHIVE, 0)
    if not hurt:
        return tr("The archive's file is damaged")
    return tr("%Ln story(s) are damaged, and the file itself", "", len(hurt)) if whole else tr("%Ln story(s) are damaged", "", len(hurt))


def told(report: CheckReport) -> Iterator[str]:
    """Yield what was looked at, and how large it is."""
    yield one_line(stories(report.stories), tr("%Ln checksum(s) reckoned again", "", report.checked))
    yield one_line(
        tr("{size} of originals").format(size=size(report.source_bytes)),
        tr("{size} of everything else").format(size=size(report.rest_bytes)),
    )


def remedy(report: CheckReport) -> str:
    """Say what to do about damage."""
    advice = tr("Keep the file as it is, and copy it before anything else: what is damaged today may be worse tomorrow.")
    then = tr("Then take these stories from the latest backup, or import their sources again. The other stories can be read and used.")
    if all(damage.mark == _ARCHIVE for damage in report.damaged):
        then = tr("Then go back to the latest backup; without one, “pressmark salvage” on the command line rescues what can be read.")
    return f"{advice} {then}"
