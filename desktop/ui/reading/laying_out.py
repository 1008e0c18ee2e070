"""A long page laid out in slices: Qt's own steps double in length, so that the last of them lays out half the page at once."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTextEdit

_SLICE = 4_000  # letters: some 3 ms


class LayingOut(QObject):
    """Lays a view's document out behind what is seen of it; nothing that needs a place far down should ask before it is whole."""

    finished = Signal()

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._reached = 0  # letters
        self.whole = True
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Begin with a document that was set anew."""
        self._reached, self.whole = 0, False
        self._turn.start()

    def finish(self) -> None:
        """Lay out all that is left at once: a place far down is wanted now."""
        if not self.whole:
            self._view.document().pageCount()
            self._end()

    def _go_on(self) -> None:
        document = self._view.document()
        self._reached += _SLICE
        block = document.findBlock(self._reached)
        document.documentLayout().blockBoundingRect(block if block.isValid() else document.lastBlock())  # lays out all up to it
        if not block.isValid():
            self._end()

    def _end(self) -> None:
        self._turn.stop()
        self.whole = True
        self.finished.emit()
