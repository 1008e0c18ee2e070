"""The right of the desk: the issue as it will be, as pages, as a book and by its cover."""

from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.publishing import IssueProofs
from desktop.story import Mark
from desktop.ui.issues.book_view import BookView
from desktop.ui.issues.cover_view import CoverView
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.issues.pages_view import PagesView
from desktop.ui.look.language import tr
from desktop.ui.shell.desk import Desk


class PreviewPane(QTabWidget):
    """Three tabs; only the one that is seen is kept up with the work."""

    def __init__(self, desk: Desk, proofs: IssueProofs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(tr("Preview"))
        self.pages, self.book, self.cover = PagesView(desk, proofs), BookView(desk, proofs), CoverView(desk, proofs)
        for view, words in ((self.pages, tr("Pages")), (self.book, tr("E-book")), (self.cover, tr("Cover"))):
            self.addTab(view, words)
        self._mark: Mark | None = None
        self.cover.drawn.connect(self.book.show_cover)
        self.currentChanged.connect(lambda _: self._look())

    def show_state(self, state: IssueState) -> None:
        """Take how the issue stands."""
        for view in (self.pages, self.book, self.cover):
            view.show_state(state)

    def look_at(self, mark: Mark) -> None:
        """Turn to the story that is worked at."""
        self._mark = mark
        self._look()

    def _look(self) -> None:
        if self._mark is not None:
            self.pages.look_at(self._mark)
            self.book.look_at(self._mark)

    def leave(self) -> None:
        """Give up what is being printed or drawn."""
        self.pages.leave()
        self.cover.leave()

    def end(self) -> None:
        """Let go of the files; no job may be at them."""
        self.pages.end()
