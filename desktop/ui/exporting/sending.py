"""Sending pages to a printer, one in each turn of the event loop, so that the window answers meanwhile."""

from contextlib import ExitStack, suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from desktop.ui.jobs.job import Cancelled
from desktop.ui.look.language import tr
from desktop.ui.look.words import grouped
from exports import ExportError
from exports.saving import saving

_DPI = 300  # of the bitmaps a printer gets: QtPdf gives no vectors, and 300 is what office printers resolve in text


class Sending(QObject):
    """One printing of a document: the pages that were asked for, from `start` to `ended` or `failed`.

    Printed to a file, it is written whole or not at all. A real printer may still bring out the pages it had before a cancel.
    """

    printed = Signal(int, int)  # how many pages, of how many
    ended = Signal(int, int)
    failed = Signal(object)

    def __init__(self, document: QPdfDocument, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._printer, self._painter = document, printer, QPainter()
        first, last = printer.fromPage() or 1, min(printer.toPage() or document.pageCount(), document.pageCount())
        self._pages = list(range(first - 1, last))
        if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
            self._pages.reverse()
        self._done = 0
        self._file = ExitStack()  # where the printer is a file, what makes it whole
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._next)

    def start(self) -> None:
        """Begin; the first page is sent in the next turn."""
        try:
            if name := self._printer.outputFileName():
                self._printer.setOutputFileName(str(self._file.enter_context(saving(Path(name), overwrite=True))))
        except (ExportError, OSError) as error:
            self.failed.emit(error)
            return
        if not self._pages or not self._painter.begin(self._printer):
            self._drop()
            self.failed.emit(
                self._refused(tr("it takes no pages") if self._pages else tr("none of the pages asked for is in the document"))
            )
            return
        self.printed.emit(0, len(self._pages))
        self._turn.start()

    def cancel(self) -> None:
        """Send no further page."""
        if self._turn.isActive():
            self._turn.stop()
            self._printer.abort()
            self._painter.end()
            self._drop()
            self.ended.emit(self._done, len(self._pages))

    def _next(self) -> None:
        if self._done and not self._printer.newPage():
            self._turn.stop()
            self._painter.end()
            self._drop()
            self.failed.emit(self._refused(tr("it took {done} of %Ln page(s)", "", len(self._pages)).format(done=grouped(self._done))))
            return
        self._send(self._pages[self._done])
        self._done += 1
        self.printed.emit(self._done, len(self._pages))
        if self._done == len(self._pages) and self._turn.isActive():
            self._turn.stop()
            self._finish()

    def _finish(self) -> None:
        try:
            if not self._painter.end():
                raise self._refused(tr("it did not take the pages"))
            self._file.close()
        except (ExportError, OSError) as error:
            self._drop()
            self.failed.emit(error)
        else:
            self.ended.emit(self._done, len(self._pages))

    def _refused(self, why: str) -> ExportError:
        return ExportError(
            self._printer.printerName() or tr("Printer"), why, remedy=tr("See that it is on and has room, or choose another.")
        )

    def _drop(self) -> None:
        """Leave no half-written file behind."""
        with suppress(Cancelled):
            self._file.__exit__(Cancelled, Cancelled(), None)

    def _send(self, page: int) -> None:
        points: QSizeF = self._document.pagePointSize(page)
        sheet = QSizeF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()).size())
        image = self._document.render(page, QSize(round(points.width() * _DPI / 72), round(points.height() * _DPI / 72)))
        self._painter.drawImage(_centred(points.scaled(sheet, Qt.AspectRatioMode.KeepAspectRatio), sheet), image)


def _centred(room: QSizeF, sheet: QSizeF) -> QRectF:
    """Give where a page stands in the middle of its sheet."""
    return QRectF((sheet.width() - room.width()) / 2, (sheet.height() - room.height()) / 2, room.width(), room.height())
