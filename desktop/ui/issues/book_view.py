"""The issue as an e-book: its pages one by one, in its look and on the device that is chosen, links between them followed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.archive import Archive, ArchiveError
from desktop.publishing import IssueProofs
from desktop.story import Mark
from desktop.ui.issues.book_page import COVER, BookPageView, Setting
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.issues.reading_page import paper_of
from desktop.ui.jobs.job import Latest
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.icons import icon
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.phrases import explained
from desktop.ui.look.picture_image import image_of
from desktop.ui.look.words import far_of
from desktop.ui.shell.desk import Desk

if TYPE_CHECKING:
    from exports.epub import BookProof

DEVICES = {  # a name → the width of its page and the size of its type, pixels
    QT_TR_NOOP("E-reader, 6 inches"): (430, 17),
    QT_TR_NOOP("Telephone"): (330, 16),
    QT_TR_NOOP("Tablet"): (620, 18),
}
PICTURES = {
    "tablet": QT_TR_NOOP("Tablet pictures"),
    "eink": QT_TR_NOOP("E-ink pictures"),
    "kindle": QT_TR_NOOP("Kindle pictures"),
    "original": QT_TR_NOOP("Full-size pictures"),
}
_PICTURE = re.compile(r'src="pm:([0-9a-f]{64})"')


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A page that is ready to be shown: making it and decoding its pictures takes up to 100 ms, so a Job does it."""

    name: str
    xhtml: str
    pictures: Mapping[str, QImage]  # by the address in the page


class BookView(QWidget):
    """Style, pictures and device above; the page in the middle; the way on under it."""

    chosen = Signal(str, str)  # style, picture profile

    def __init__(self, desk: Desk, proofs: IssueProofs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._proofs = desk, proofs
        self._books, self._leaves = Latest(desk.jobs, self._failed), Latest(desk.jobs, self._failed)
        self._state: IssueState | None = None
        self._shown: object = None
        self._looked_at: Mark | None = None
        self.book: BookProof | None = None
        self.name = ""  # the page that is turned to
        self._leaf: _Leaf | None = None  # the page that is seen
        self._cover = QImage()
        self.style_, self.pictures, self.device = Chooser(), Chooser(), Chooser()
        self.back, self.on, self._where = QToolButton(), QToolButton(), QLabel()
        self.page = BookPageView()
        self._empty = EmptyState(desk.theme, "tablet", tr("No book yet"), tr("Put a story in, and the e-book's pages stand here."))
        self._stack = QStackedWidget()
        self._lay_out()
        self.style_.activated.connect(lambda _: self._choose())
        self.pictures.activated.connect(lambda _: self._choose())
        self.device.activated.connect(lambda _: self._turn_to(self.name))
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.page.anchorClicked.connect(self._follow)
        desk.theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        for profile, words in PICTURES.items():
            self.pictures.addItem(tr(words), profile)
        for words in DEVICES:
            self.device.addItem(tr(words), words)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 8)
        head.setSpacing(8)
        for box, name in ((self.style_, tr("Style of the book")), (self.pictures, tr("Pictures")), (self.device, tr("Reading device"))):
            box.setAccessibleName(name)
            box.let_shrink(9)
            head.addWidget(box, 1)
        self._where.setProperty("tone", "small")
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button, name in ((self.back, tr("Page before")), (self.on, tr("Next page"))):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setEnabled(False)
        foot.setContentsMargins(14, 4, 14, 8)
        for part in (self.back, self._where, self.on):
            foot.addWidget(part, 1 if part is self._where else 0)
        ground = QFrame()
        ground.setProperty("kind", "ground")
        around = QHBoxLayout(ground)
        around.setContentsMargins(0, 12, 0, 12)
        around.addStretch(1)
        around.addWidget(self.page, 1000)
        around.addStretch(1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        whole.addLayout(foot)

    def show_state(self, state: IssueState) -> None:
        """Take how the issue stands; the book is made again if it differs, once it is seen."""
        self._state = state
        said = dict(state.issue.options.get("epub") or {})
        if not self.style_.count():
            for each in state.book_styles:
                self.style_.addItem(each.replace("-", " ").title(), each)
        style = str(said.get("style") or state.series.design.get("style") or "")
        self.style_.setCurrentIndex(max(0, self.style_.findData(style)))
        self.pictures.setCurrentIndex(max(0, self.pictures.findData(str(said.get("pictures", "tablet")))))
        self._ask()

    def show_cover(self, picture: QImage) -> None:
        """Take the cover that was drawn."""
        self._cover = picture
        if self.name == COVER:
            self._turn_to(COVER)

    def look_at(self, mark: Mark) -> None:
        """Turn to a story."""
        self._looked_at = mark
        if self.book is not None and (found := next((page.name for page in self.book.pages if page.mark == mark), "")):
            self._turn_to(found)

    def turn(self, by: int) -> None:
        """Turn to the page before or behind."""
        if self.book is None:
            return
        names = [page.name for page in self.book.pages]
        at = names.index(self.name) if self.name in names else 0
        self._turn_to(names[min(max(at + by, 0), len(names) - 1)])

    def showEvent(self, event: QShowEvent) -> None:
        """Make what changed while nobody looked."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        state = self._state
        if state is None or not self.isVisible() or state.printed == self._shown:
            return
        if not state.stories:
            self.book, self._leaf, self._shown = None, None, state.printed
            self._empty.say("tablet", tr("No book yet"), tr("Put a story in, and the e-book's pages stand here."))
            self._stack.setCurrentWidget(self._empty)
            self._tell()
            return
        self._books.ask(self._proofs.book, lambda book: self._take(book, state))

    def _take(self, book: "BookProof", state: IssueState) -> None:
        before = self.book
        mark: str = self._looked_at or ""
        if before is not None:
            mark = next((page.mark for page in before.pages if page.name == self.name), "")
        self.book, self._shown = book, state.printed
        names = [page.name for page in book.pages]
        same = next((page.name for page in book.pages if mark and page.mark == mark), self.name)
        self._turn_to(same if same in names else next((page.name for page in book.pages if page.mark), names[0]))

    def _turn_to(self, name: str) -> None:
        if (book := self.book) is None or not name:
            return
        self.name = name
        archive, cover, room = self._desk.archive, self._cover, DEVICES[self.device.currentData()][0]
        self._leaves.ask(lambda: _leaf_of(book, name, archive, cover, room), self._show)

    def _show(self, leaf: _Leaf) -> None:
        """Show a page, from its top where it is another one."""
        width, size = DEVICES[self.device.currentData()]
        bar = self.page.verticalScrollBar()
        height = bar.value() if self._leaf is not None and self._leaf.name == leaf.name else 0
        self._leaf = leaf
        paper = paper_of(str(self.pictures.currentData()), self._desk.theme.colours)
        self.page.show_page(leaf.xhtml, leaf.pictures, Setting(paper, str(self.style_.currentData()), width, size))
        bar.setValue(height)
        self._stack.setCurrentIndex(1)
        self._tell()

    def _tell(self) -> None:
        """Say which page of how many is seen."""
        pages = self.book.pages if self.book is not None and self._leaf is not None else ()
        at = next((at for at, page in enumerate(pages) if self._leaf is not None and page.name == self._leaf.name), -1)
        self._where.setText(f"{pages[at].title}\u2002·\u2002{far_of(at + 1, len(pages))}" if at >= 0 else "")
        self.back.setEnabled(at > 0)
        self.on.setEnabled(0 <= at < len(pages) - 1)

    def _follow(self, address: QUrl) -> None:
        name = address.toString().partition("#")[0]
        if self.book is not None and name in {page.name for page in self.book.pages}:
            self._turn_to(name)

    def _choose(self) -> None:
        self.chosen.emit(self.style_.currentData(), self.pictures.currentData())

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ArchiveError):
            self._empty.say("tablet", tr("No book"), explained(error))
            self._stack.setCurrentWidget(self._empty)
        else:
            self._desk.fail(error)

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.back.setIcon(icon("chevron-left", colours))
        self.on.setIcon(icon("chevron-right", colours))
        self._turn_to(self.name)


def _leaf_of(book: "BookProof", name: str, archive: Archive, cover: QImage, room: int) -> _Leaf:
    """Make a page, and its pictures no wider than the room, in pixels."""
    xhtml, pictures = book.page(name), dict[str, QImage]()
    for sha256 in dict.fromkeys(_PICTURE.findall(xhtml)):
        try:
            image = image_of(archive.picture(sha256))
        except ArchiveError:  # the caption stays, as in the book
            continue
        if not image.isNull():
            pictures[f"pm:{sha256}"] = image.scaledToWidth(min(room, image.width()), Qt.TransformationMode.SmoothTransformation)
    if name == COVER and not cover.isNull():
        pictures["pictures/cover.jpg"] = cover
    return _Leaf(name, xhtml, pictures)
