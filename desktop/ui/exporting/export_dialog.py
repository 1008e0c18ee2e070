"""Export: one dialog for every format, from what goes in to the finished file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.publishing import ExportSettings
from desktop.ui.exporting.export_form import Choice, ExportForm
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.icons import drawing
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import count, one_line, size, stories
from exports import Written


class ExportDialog(QDialog):
    """Three pages: the form, the progress, the result. `ordered` starts the work, `cancel_asked` ends it."""

    ordered = Signal(object)
    cancel_asked = Signal()
    chosen = Signal(str)  # another set of stories

    def __init__(
        self, choices: Sequence[Choice], settings: ExportSettings, folder: Path, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """choices: the first is chosen. folder: where files are suggested to go."""
        super().__init__(parent)
        self.setObjectName("export")
        self.setWindowTitle("Export")
        self.setMinimumWidth(580)
        self._theme, self._files = theme, tuple[Written, ...]()
        self.form = ExportForm(choices, settings, folder)
        self._stages = QStackedWidget()
        self._progress_words, self.bar = QLabel(), QProgressBar()
        for stage in (self._asking(), self._working(), self._result()):
            self._stages.addWidget(stage)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stages)
        self.form.chosen.connect(self.chosen)
        self._go.setDefault(True)

    def _asking(self) -> QWidget:
        self._go, cancel = QPushButton("Export"), QPushButton("Cancel")
        self._go.setObjectName("go")
        self._go.clicked.connect(lambda: self.ordered.emit(self.form.order()))
        cancel.clicked.connect(self.reject)
        held = QVBoxLayout()
        held.addWidget(self.form)
        return _stage(held, (cancel, self._go))

    def _working(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addStretch(1)
        head = QLabel("Setting the pages")
        head.setProperty("tone", "heading")
        self._progress_words.setProperty("tone", "soft")
        self._progress_words.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress")
        for part in (head, self.bar, self._progress_words):
            words.addWidget(part)
        words.addStretch(1)
        self._stop = QPushButton("Cancel")
        self._stop.setObjectName("stop")
        self._stop.clicked.connect(self._cancel)
        return _stage(words, (self._stop,))

    def _result(self) -> QWidget:
        body = QVBoxLayout()
        body.setSpacing(4)
        body.addStretch(1)
        self._done_icon, self.done_words, self._done_details, self.warnings = QLabel(), QLabel(), QLabel(), QLabel()
        self.done_words.setProperty("tone", "heading")
        self._done_details.setProperty("tone", "soft")
        self.warnings.setProperty("tone", "caution")
        for part in (self._done_icon, self.done_words, self._done_details, self.warnings):
            part.setWordWrap(True)
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(part)
            if part is self._done_icon:
                body.addSpacing(10)
        body.addStretch(1)
        self._show, self._open, close = QPushButton("Show in Folder"), QPushButton("Open"), QPushButton("Close")
        self._show.clicked.connect(lambda: self._visit(Path(self._files[0].path).parent))
        self._open.clicked.connect(lambda: self._visit(Path(self._files[0].path)))
        close.clicked.connect(self.accept)
        return _stage(body, (close, self._show, self._open))

    def show_working(self) -> None:
        """Show the progress."""
        self._stop.setEnabled(True)
        self._progress_words.setText("")
        self.bar.setRange(0, 0)
        self._stages.setCurrentIndex(1)

    def show_form(self) -> None:
        """Go back to what was asked, after a cancel or an error."""
        self._stages.setCurrentIndex(0)
        self._go.setDefault(True)

    def tell(self, done: int, total: int, what: str) -> None:
        """Show how far the work is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._progress_words.setText(self._progress_words.fontMetrics().elidedText(what, Qt.TextElideMode.ElideMiddle, 500))

    def show_result(self, files: Sequence[Written]) -> None:
        """Show what was written."""
        self._files = tuple(files)
        first = files[0]
        several = len(files) > 1
        self._done_icon.setPixmap(drawing("circle-check-big", self._theme.colours.fine, 40))
        self.done_words.setText(f"{count(len(files), 'file')} in {Path(first.path).parent.name}" if several else Path(first.path).name)
        held, pages = sum(each.stories for each in files), sum(each.pages or 0 for each in files)
        self._done_details.setText(one_line(stories(held), count(pages, "page") if pages else "", size(sum(each.bytes for each in files))))
        warnings = [warning for each in files for warning in each.warnings]
        more = [f"and {len(warnings) - 6:,} more"] if len(warnings) > 6 else []
        self.warnings.setText("\n".join([*warnings[:6], *more]))
        self.warnings.setVisible(bool(warnings))
        self._open.setVisible(not several)
        self._stages.setCurrentIndex(2)
        (self._show if several else self._open).setDefault(True)
        (self._show if several else self._open).setFocus()

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._progress_words.setText("Cancelling …")
        self.cancel_asked.emit()

    def reject(self) -> None:
        """Esc cancels the work before it closes the dialog."""
        if self._stages.currentIndex() == 1:
            self._cancel()
        else:
            super().reject()

    @staticmethod
    def _visit(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _stage(body: QVBoxLayout, buttons: Sequence[QPushButton]) -> QWidget:
    stage = QWidget()
    column = QVBoxLayout(stage)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    held = QVBoxLayout()
    held.setContentsMargins(24, 22, 24, 20)
    held.addLayout(body, 1)
    column.addLayout(held, 1)
    add_foot(column, buttons)
    return stage
