"""Print…: the pages as they will be, from the same press as the PDF export; then the printer."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.ui.exporting.page_steps import PageSteps
from desktop.ui.exporting.sending import Sending
from desktop.ui.look.alerts import alert
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import grouped


class PrintPreview(QDialog):
    """Real pages. The document is read from a file that lives as long as the dialog; `said` tells how the printing ended."""

    said = Signal(str)

    def __init__(self, pdf: Path, folder: "TemporaryDirectory[str]", headline: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print-preview")
        self.setWindowTitle(tr("Print"))
        self.resize(820, 860)
        self._folder = folder
        self._headline = headline
        self.document = QPdfDocument(self)
        self.document.load(str(pdf))
        self.view = QPdfView(self)
        self.view.setAccessibleName(tr("Pages"))
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setPageSpacing(18)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        note = QLabel()
        note.setProperty("tone", "soft")
        self._note, self.bar = note, QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.hide()
        self._sending: Sending | None = None
        self._cancel, self._print = QPushButton(tr("Cancel")), QPushButton(tr("Print…"))
        self._print.setObjectName("print-now")
        self._cancel.clicked.connect(self.reject)
        self._print.clicked.connect(self._ask_printer)
        beside = QWidget()
        line = QHBoxLayout(beside)
        line.setContentsMargins(0, 0, 0, 0)
        self.steps = PageSteps(self.view, theme)
        line.addWidget(self.steps)
        line.addWidget(note)
        line.setSpacing(14)
        line.addWidget(self.bar, 1)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.view, 1)
        add_foot(whole, (self._cancel, self._print), beside)

    def _ask_printer(self) -> None:
        printer = self.printer()
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.document.pageCount())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Send the pages, showing how far it is; Cancel and Esc stop it before the next page."""
        self._print.setEnabled(False)
        self._sending = Sending(self.document, printer, self)
        self._sending.printed.connect(self._tell)
        self._sending.ended.connect(self._ended)
        self._sending.failed.connect(self._failed)
        self._sending.start()

    def _tell(self, done: int, total: int) -> None:
        self.bar.show()
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._note.setText(tr("Page {number} of {total}").format(number=grouped(min(done + 1, total)), total=grouped(total)))

    def _ended(self, done: int, total: int) -> None:
        self._sending = None
        cut_off = tr("Printing cancelled after {done} of %Ln page(s)", "", total)
        self.said.emit(tr("%Ln page(s) printed", "", done) if done == total else cut_off.format(done=grouped(done)))
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._sending = None
        self.bar.hide()
        self._note.clear()
        self._print.setEnabled(True)
        self._cancel.setEnabled(True)
        alert(self, error, tr("The pages could not be printed"))

    def reject(self) -> None:
        """Stop the printing; while nothing is printed, close."""
        if self._sending is None:
            super().reject()
        else:
            self._cancel.setEnabled(False)
            self._note.setText(tr("Cancelling …"))
            self._sending.cancel()

    def printer(self) -> QPrinter:
        """Give a printer set to the pages' own size and to the whole sheet."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._headline)
        printer.setCreator("Pressmark")
        printer.setFullPage(True)
        points = self.document.pagePointSize(0)
        printer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        return printer

    def done(self, result: int) -> None:
        """Let go of the file."""
        self.document.close()
        self._folder.cleanup()
        super().done(result)
