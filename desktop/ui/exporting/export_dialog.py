"""Export: one dialog for every format, from what goes in to the finished file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.publishing import ExportSettings
from desktop.ui.exporting.export_form import Choice, ExportForm
from desktop.ui.exporting.result_page import Result, ResultPage
from desktop.ui.jobs.board import Watch
from desktop.ui.look.dialog_foot import add_foot, stage
from desktop.ui.look.language import tr
from desktop.ui.shell.desk import Desk
from exports import Written

ASKING, WORKING, RESULT = range(3)
_READABLE = 640  # pixels


class ExportDialog(QDialog):
    """Three pages: the form, the progress, the result. `ordered` starts the work, `cancel_asked` ends it."""

    ordered = Signal(object)
    cancel_asked = Signal()

    def __init__(self, choices: Sequence[Choice], settings: ExportSettings, folder: Path, desk: Desk) -> None:
        """choices: the first is chosen. folder: where files are suggested to go."""
        super().__init__(desk.window)
        self.setObjectName("export")
        self.setWindowTitle(tr("Export"))
        self.resize(900, 820)
        self.setMinimumSize(820, 460)
        self.form, self.page = ExportForm(choices, settings, folder, desk), ResultPage(desk)
        self._stages = QStackedWidget()
        self._words, self._pace, self.bar = QLabel(), QLabel(), QProgressBar()
        for each in (self._asking(), self._working(), self._result()):
            self._stages.addWidget(each)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stages)
        self.form.files.pattern.textChanged.connect(lambda _: self._allow())
        self.form.files.each.toggled.connect(lambda _: self._allow())
        self.form.options.changed.connect(self._allow)
        self._go.setDefault(True)
        self.form.formats.setFocus()

    @property
    def stage(self) -> int:
        """Which page is shown: ASKING, WORKING or RESULT."""
        return self._stages.currentIndex()

    def _asking(self) -> QWidget:
        self._go, cancel = QPushButton(tr("Export")), QPushButton(tr("Cancel"))
        self._go.setObjectName("go")
        self._go.clicked.connect(lambda: self.ordered.emit(self.form.order()))
        cancel.clicked.connect(self.reject)
        stage = QWidget()
        column = QVBoxLayout(stage)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form, 1)
        add_foot(column, (cancel, self._go))
        return stage

    def _working(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addStretch(1)
        head = QLabel(tr("Writing what you asked for"))
        head.setProperty("tone", "heading")
        for label in (self._words, self._pace):
            label.setProperty("tone", "soft")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        for part in (head, self.bar, self._words, self._pace):
            words.addWidget(part)
        words.addStretch(2)
        self._stop, self._leave = QPushButton(tr("Cancel")), QPushButton(tr("Continue in the Background"))
        self._stop.setObjectName("stop")
        self._leave.setObjectName("leave")
        self._stop.clicked.connect(self._cancel)
        self._leave.clicked.connect(self.hide)
        return stage(words, (self._stop, self._leave), margins=(28, 24, 28, 20))

    def _result(self) -> QWidget:
        body = QVBoxLayout()
        self.page.setFixedWidth(_READABLE)
        body.addStretch(2)
        body.addWidget(self.page, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(3)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        return stage(body, (close, *self.page.buttons), margins=(28, 24, 28, 20))

    def _allow(self) -> None:
        self._go.setEnabled(not self.form.files.fault and not self.form.options.fault)

    def show_working(self) -> None:
        """Show the progress."""
        self._stop.setEnabled(True)
        self._words.clear()
        self._pace.clear()
        self.bar.setRange(0, 0)
        self._stages.setCurrentIndex(WORKING)
        self._leave.setDefault(True)
        self._stop.setFocus()

    def show_form(self) -> None:
        """Go back to what was asked, after a cancel or an error."""
        self._stages.setCurrentIndex(ASKING)
        self._go.setDefault(True)

    def tell(self, watch: Watch) -> None:
        """Show how far the work is."""
        self.bar.setRange(0, watch.total)
        self.bar.setValue(watch.done)
        words = tr("Cancelling …") if watch.stopping else watch.now
        self._words.setText(self._words.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, 600))
        self._pace.setText(watch.pace)

    def show_result(self, files: Sequence[Written]) -> None:
        """Show what was written."""
        self.page.show_result(Result.of(files))
        self._stages.setCurrentIndex(RESULT)
        self.page.next.setDefault(True)
        self.page.next.setFocus()

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._words.setText(tr("Cancelling …"))
        self.cancel_asked.emit()

    def reject(self) -> None:
        """Esc cancels the work before it closes the dialog."""
        if self.stage == WORKING:
            self._cancel()
        else:
            self.page.validation.cancel()
            super().reject()

    def accept(self) -> None:
        """End what the referees are still asked."""
        self.page.validation.cancel()
        super().accept()
