"""Print…: the pages as they will be, from the same press as the PDF export; then the printer."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.ui.dialog_foot import add_foot
from desktop.ui.words import count

_DPI = 300  # of the bitmaps a printer gets: QtPdf gives no vectors, and 300 is what office printers resolve in text


class PrintPreview(QDialog):
    """Real pages. The document is read from a file that lives as long as the dialog."""

    def __init__(self, pdf: Path, folder: "TemporaryDirectory[str]", headline: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print-preview")
        self.setWindowTitle("Print")
        self.resize(820, 860)
        self._folder = folder
        self._headline = headline
        self.document = QPdfDocument(self)
        self.document.load(str(pdf))
        self.view = QPdfView(self)
        self.view.setAccessibleName("Pages")
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setPageSpacing(18)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        note = QLabel(count(self.document.pageCount(), "page"))
        note.setProperty("tone", "soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.hide()
        cancel, printing = QPushButton("Cancel"), QPushButton("Print…")
        printing.setObjectName("print-now")
        cancel.clicked.connect(self.reject)
        printing.clicked.connect(self._ask_printer)
        beside = QWidget()
        line = QHBoxLayout(beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(note)
        line.addWidget(self._bar, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.view, 1)
        add_foot(whole, (cancel, printing), beside)

    def _ask_printer(self) -> None:
        printer = self.printer()
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.document.pageCount())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._bar.show()
            print_pages(self.document, printer, self._bar.setValue)
            self.accept()

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


def print_pages(document: QPdfDocument, printer: QPrinter, told: Callable[[int], object] = lambda _: None) -> int:
    """Print a document's pages, those alone that were asked for; gives how many were."""
    first, last = printer.fromPage() or 1, min(printer.toPage() or document.pageCount(), document.pageCount())
    pages = list(range(first - 1, last))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    painter = QPainter()
    if not pages or not painter.begin(printer):
        return 0
    try:
        for number, page in enumerate(pages):
            if number:
                printer.newPage()
            points: QSizeF = document.pagePointSize(page)
            sheet = printer.pageLayout().fullRectPixels(printer.resolution())
            image = document.render(page, QSize(round(points.width() * _DPI / 72), round(points.height() * _DPI / 72)))
            room = points.scaled(QSizeF(sheet.size()), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(_centred(room, QSizeF(sheet.size())), image)
            told(round(100 * (number + 1) / len(pages)))
    finally:
        painter.end()
    return len(pages)


def _centred(room: QSizeF, sheet: QSizeF) -> QRectF:
    """Give where a page stands in the middle of its sheet."""
    return QRectF((sheet.width() - room.width()) / 2, (sheet.height() - room.height()) / 2, room.width(), room.height())
