"""The right side of the desk: the issue as its pages, as a book and by its cover."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.publishing import IssueProofs
from desktop.story import Mark
from desktop.ui.issues.book_view import BookView
from desktop.ui.issues.cover_view import CoverView
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.issues.pages_view import PagesView
from desktop.ui.look.language import tr
from desktop.ui.shell.desk import Desk


class PreviewPane(QTabWidget):
    """Three tabs. Each is furnished when it is first turned to, so that the desk opens at once; only the one that is seen follows the work."""

    proofed = Signal(object)  # a Proof of the whole issue
    chosen = Signal(str, dict)  # pdf, epub or cover, and what of it
    titled = Signal(str)

    def __init__(self, desk: Desk, proofs: IssueProofs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._proofs = desk, proofs
        self._state: IssueState | None = None
        self._mark: Mark | None = None
        self._pages: PagesView | None = None
        self._book: BookView | None = None
        self._cover: CoverView | None = None
        self._rooms: list[QVBoxLayout] = []
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(tr("Preview"))
        for words in (tr("Pages"), tr("E-book"), tr("Cover")):
            room = QWidget()
            self._rooms.append(QVBoxLayout(room))
            self._rooms[-1].setContentsMargins(0, 0, 0, 0)
            self.addTab(room, words)
        self.currentChanged.connect(lambda _: self._furnish())
        self._soon = QTimer(self, singleShot=True, interval=0)  # behind the desk's first picture
        self._soon.timeout.connect(self._furnish)
        self._soon.start()

    def _furnish(self) -> None:
        """Make what is turned to, where it is not there yet, and turn it to the story that is worked at."""
        (lambda: self.pages, lambda: self.book, lambda: self.cover)[self.currentIndex()]()
        self._look()

    @property
    def pages(self) -> PagesView:
        """The printed pages."""
        if self._pages is None:
            self._pages = view = PagesView(self._desk, self._proofs)
            view.proofed.connect(self.proofed)
            view.chosen.connect(lambda style, page: self.chosen.emit("pdf", {"style": style, "page": page}))
            self._put(0, view)
        return self._pages

    @property
    def book(self) -> BookView:
        """The e-book."""
        if self._book is None:
            self._book = view = BookView(self._desk, self._proofs)
            view.chosen.connect(lambda style, pictures: self.chosen.emit("epub", {"style": style, "pictures": pictures}))
            if self._cover is not None:
                view.show_cover(self._cover.image)
            self._put(1, view)
        return self._book

    @property
    def cover(self) -> CoverView:
        """The cover."""
        if self._cover is None:
            self._cover = view = CoverView(self._desk, self._proofs)
            view.choices.chosen.connect(lambda said: self.chosen.emit("cover", said))
            view.choices.titled.connect(self.titled)
            view.drawn.connect(lambda image: self._book.show_cover(image) if self._book is not None else None)
            self._put(2, view)
        return self._cover

    def _put(self, at: int, view: PagesView | BookView | CoverView) -> None:
        self._rooms[at].addWidget(view)
        if self._state is not None:
            view.show_state(self._state)

    @property
    def page_count(self) -> int | None:
        """How many pages the issue has; None before they are printed."""
        proof = self._pages.proof if self._pages is not None else None
        return proof.pages if proof is not None else None

    def show_state(self, state: IssueState) -> None:
        """Take how the issue stands."""
        self._state = state
        for view in (self._pages, self._book, self._cover):
            if view is not None:
                view.show_state(state)

    def look_at(self, mark: Mark) -> None:
        """Turn to the story that is worked at."""
        self._mark = mark
        self._look()

    def _look(self) -> None:
        for view in (self._pages, self._book):
            if view is not None and self._mark is not None:
                view.look_at(self._mark)

    def make_room(self) -> None:
        """Leave the cores to publishing."""
        if self._pages is not None:
            self._pages.make_room()

    def leave(self) -> None:
        """Give up what is being printed or drawn."""
        self._soon.stop()
        for view in (self._pages, self._cover):
            if view is not None:
                view.leave()

    def end(self) -> None:
        """Let go of the files; no job may be at them."""
        if self._pages is not None:
            self._pages.end()
