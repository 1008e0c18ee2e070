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
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import one_line, size, stories
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
        self.setWindowTitle(tr("Export"))
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
        self._go, cancel = QPushButton(tr("Export")), QPushButton(tr("Cancel"))
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
        head = QLabel(tr("Setting the pages"))
        head.setProperty("tone", "heading")
        self._progress_words.setProperty("tone", "soft")
        self._progress_words.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        for part in (head, self.bar, self._progress_words):
            words.addWidget(part)
        words.addStretch(1)
        self._stop = QPushButton(tr("Cancel"))
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
        self._show, self._open, close = QPushButton(tr("Show in Folder")), QPushButton(tr("Open")), QPushButton(tr("Close"))
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
        self.done_words.setText(
            tr("%Ln file(s) in {folder}", "", len(files)).format(folder=Path(first.path).parent.name) if several else Path(first.path).name
        )
        held, pages = sum(each.stories for each in files), sum(each.pages or 0 for each in files)
        self._done_details.setText(
            one_line(stories(held), tr("%Ln page(s)", "", pages) if pages else "", size(sum(each.bytes for each in files)))
        )
        warnings = [warning for each in files for warning in each.warnings]
        more = [tr("and %Ln more", "", len(warnings) - 6)] if len(warnings) > 6 else []
        self.warnings.setText("\n".join([*warnings[:6], *more]))
        self.warnings.setVisible(bool(warnings))
        self._open.setVisible(not several)
        self._stages.setCurrentIndex(2)
        (self._show if several else self._open).setDefault(True)
        (self._show if several else self._open).setFocus()

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._progress_words.setText(tr("Cancelling …"))
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
