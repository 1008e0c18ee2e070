"""Printed pages as they are looked at: a new print takes the old one's place, at the story and the height where one was reading."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.look.language import tr

if TYPE_CHECKING:
    from exports.pdf import Proof


class ProofPages(QPdfView):
    """The pages one below the other, as wide as there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pages"))
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setPageSpacing(14)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.shown: QPdfDocument | None = None
        self.proof: Proof | None = None  # of the whole issue; None while one story alone is shown

    def put(self, proof: "Proof", *, alone: bool, story: str) -> None:
        """Show a print. alone: it is that of one story. story: the mark that is looked at, "" for none."""
        before, bar = self.proof, self.verticalScrollBar()
        height, at = bar.value(), self.pageNavigator().currentPage()
        document = QPdfDocument(self)  # a parent: one that is collected while it is shown crashes
        document.load(str(proof.path))
        old, self.shown = self.shown, document
        self.setDocument(document)
        self.proof = None if alone else proof
        if before is None or alone:
            self._jump(min(proof.places.get(story, 0), document.pageCount() - 1))
        else:
            here = _story_at(before, at)
            moved = proof.places.get(here, 0) - before.places.get(here, 0) if here is not None else 0
            bar.setValue(height + round(moved * self._pitch()))
        if old is not None:
            old.close()
            old.deleteLater()
        if before is not None:
            before.path.unlink(missing_ok=True)

    def look_at(self, story: str) -> None:
        """Turn to a story's first page, if it is printed."""
        if self.proof is not None and (page := self.proof.places.get(story)) is not None:
            self._jump(page)

    def close_file(self) -> None:
        """Let go of the file."""
        if self.shown is not None:
            self.shown.close()

    @property
    def place(self) -> tuple[int, int]:
        """The page that is seen, from 1, and how many there are; 0 and 0 where there are none."""
        count = self.shown.pageCount() if self.shown is not None else 0
        return (self.pageNavigator().currentPage() + 1, count) if count else (0, 0)

    def _jump(self, page: int) -> None:
        self.pageNavigator().jump(page, QPointF(), 0)

    def _pitch(self) -> float:
        """Give how far one page's top is from the next one's, in pixels."""
        return (self.verticalScrollBar().maximum() + self.viewport().height()) / max(self.place[1], 1)


def _story_at(proof: "Proof", page: int) -> str | None:
    """Give the story or part that a page belongs to: the one that begins last before it."""
    begun = [(place, name) for name, place in proof.places.items() if place <= page and (name in proof.lengths or place == page)]
    return max(begun, default=(0, None))[1]
