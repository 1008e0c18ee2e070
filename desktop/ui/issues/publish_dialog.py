"""Publish: both formats at once, into the folder and under the names that were used last; then the files, to be opened or shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.archive import Issue
from desktop.publishing import NAME_PATTERN, issue_file_name
from desktop.ui.issues.publish_result import PublishResult
from desktop.ui.look.dialog_foot import stage
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.outside import open_outside
from desktop.ui.shell.desk import Desk
from exports import Written

FORMATS = {
    "pdf": QT_TR_NOOP("PDF, for print and the record"),
    "epub": QT_TR_NOOP("EPUB, for reading devices"),
    "kepub": QT_TR_NOOP("EPUB in Kobo's own form"),
}


@dataclass(frozen=True, slots=True)
class Publishing:
    """What a person wants written."""

    formats: tuple[str, ...]
    folder: Path
    pattern: str


class PublishDialog(QDialog):
    """Three pages: what is wanted, the progress, the result."""

    ordered = Signal(object)  # a Publishing
    cancel_asked = Signal()

    def __init__(self, issue: Issue, wanted: Publishing, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("publish")
        self.setWindowTitle(tr("Publish {name}").format(name=f"{issue.series_title} {issue.number}"))
        self.setMinimumWidth(560)
        self._issue = issue
        self.formats = {name: QCheckBox(tr(words)) for name, words in FORMATS.items()}
        for name, box in self.formats.items():
            box.setChecked(name in wanted.formats)
        self.folder, self.pattern, self._names = QLineEdit(str(wanted.folder)), QLineEdit(wanted.pattern), QLabel()
        self.folder.setAccessibleName(tr("Folder"))
        self.pattern.setAccessibleName(tr("Names of the files"))
        self.pattern.setToolTip(tr("It may hold {series}, {number}, {date} and {title}"))
        self._words, self.bar = QLabel(), QProgressBar()
        self._stages, self.given = QStackedWidget(), PublishResult(issue, desk)
        self.given.show_in_folder.clicked.connect(lambda: open_outside(self.wanted.folder))
        self.given.close_.clicked.connect(self.accept)
        for each in (self._asking(), self._working(), self.given):
            self._stages.addWidget(each)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stages)
        for edited in (self.folder, self.pattern):
            edited.textChanged.connect(lambda _: self._told())
        for box in self.formats.values():
            box.toggled.connect(lambda _: self._told())
        self._told()
        self.go.setFocus()

    @property
    def wanted(self) -> Publishing:
        """What was set."""
        chosen = tuple(name for name, box in self.formats.items() if box.isChecked())
        return Publishing(chosen, Path(self.folder.text()).expanduser(), self.pattern.text().strip() or NAME_PATTERN)

    @property
    def finished_well(self) -> bool:
        """Whether the result is shown."""
        return self._stages.currentIndex() == 2

    def targets(self) -> dict[str, Path]:
        """Give the file of each format."""
        wanted = self.wanted
        return {name: wanted.folder / issue_file_name(wanted.pattern, self._issue, name) for name in wanted.formats}

    def _asking(self) -> QWidget:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        browse = QPushButton(tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.folder, 1)
        where.addWidget(browse)
        boxes = QVBoxLayout()
        boxes.setSpacing(2)
        for box in self.formats.values():
            boxes.addWidget(box)
        self._names.setProperty("tone", "small")
        self._names.setWordWrap(True)
        self._names.setTextFormat(Qt.TextFormat.PlainText)
        for word, field in ((tr("Formats"), boxes), (tr("Folder"), where), (tr("Names"), self.pattern), ("", self._names)):
            label = QLabel(word)
            label.setProperty("tone", "soft")
            form.addRow(label, field)
        self.go, cancel = QPushButton(tr("Publish")), QPushButton(tr("Cancel"))
        self.go.setObjectName("publish-now")
        self.go.clicked.connect(lambda: self.ordered.emit(self.wanted))
        cancel.clicked.connect(self.reject)
        return stage(form, (cancel, self.go), margins=(24, 22, 24, 20))

    def _working(self) -> QWidget:
        body = QVBoxLayout()
        body.setSpacing(12)
        body.addStretch(1)
        self._head = QLabel()
        self._head.setProperty("tone", "heading")
        self._words.setProperty("tone", "soft")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        for part in (self._head, self.bar, self._words):
            body.addWidget(part)
        body.addStretch(1)
        self.stop = QPushButton(tr("Cancel"))
        self.stop.clicked.connect(self._cancel)
        return stage(body, (self.stop,), margins=(24, 22, 24, 20))

    def show_working(self) -> None:
        """Show the progress."""
        self._head.setText(tr("Publishing"))
        self._words.clear()
        self.stop.setEnabled(True)
        self.bar.setRange(0, 0)
        self._stages.setCurrentIndex(1)

    def show_form(self) -> None:
        """Go back to what was asked, after a cancel or an error."""
        self._stages.setCurrentIndex(0)
        self.go.setDefault(True)

    def tell(self, done: int, total: int, words: str) -> None:
        """Show how far it is."""
        if self.stop.isEnabled():
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self._words.setText(self._words.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, 480))

    def show_result(self, files: Sequence[Written]) -> None:
        """Show what was written."""
        self.given.show_files(files)
        self._stages.setCurrentIndex(2)

    def _told(self) -> None:
        targets = self.targets()
        self._names.setText("\n".join(path.name for path in targets.values()))
        self.go.setEnabled(bool(targets) and bool(self.folder.text().strip()))

    def _browse(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, tr("Publish Into"), self.folder.text()):
            self.folder.setText(path)

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self._words.setText(tr("Cancelling …"))
        self.cancel_asked.emit()

    def reject(self) -> None:
        """Esc cancels the work before it closes the dialog."""
        if self._stages.currentIndex() == 1:
            self._cancel()
        elif self.given.validation.busy:
            self.given.validation.cancel()
        else:
            super().reject()
