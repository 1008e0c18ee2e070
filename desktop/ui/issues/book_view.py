"""The issue as an e-book: its pages one by one, at the width of the device that is chosen, links between them followed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QImage, QShowEvent, QTextDocument
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QStackedWidget, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from desktop.archive import ArchiveError
from desktop.publishing import IssueProofs
from desktop.story import Mark, Picture
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.issues.reading_page import reading_page, reading_sheet
from desktop.ui.jobs.job import Latest
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.icons import icon
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.phrases import explained
from desktop.ui.look.picture_image import image_of
from desktop.ui.look.theme import SERIF, Theme
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
    "tablet": QT_TR_NOOP("Pictures for a tablet"),
    "eink": QT_TR_NOOP("Grey pictures for e-ink"),
    "original": QT_TR_NOOP("Pictures as they are"),
}


class BookPageView(QTextBrowser):
    """One page. Pictures come from the archive, and nothing from anywhere else."""

    def __init__(self, theme: Theme, picture: Callable[[str], Picture], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Page of the book"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(28)
        self._theme, self._picture = theme, picture
        self.cover = b""
        self.grey = False

    def show_page(self, xhtml: str, size: int) -> None:
        """Show a page, from its top where it is another one."""
        font = QFont(SERIF)
        font.setFamilies([SERIF, "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC"])
        font.setPixelSize(size)
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(reading_sheet(self._theme.colours, size))
        self.setHtml(reading_page(xhtml))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the archive, or the cover."""
        address = name.toString() if isinstance(name, QUrl) else name
        if kind != int(QTextDocument.ResourceType.ImageResource.value):
            return QByteArray()
        image = self._image(address)
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32)  # an empty answer would send Qt to look for a file of that name
            image.fill(0)
            return image
        room = max(120, self.viewport().width() - 2 * round(self.document().documentMargin()))
        image = image.scaledToWidth(min(room, image.width()), Qt.TransformationMode.SmoothTransformation)
        return image.convertToFormat(QImage.Format.Format_Grayscale8) if self.grey else image

    def _image(self, address: str) -> QImage:
        if address.startswith("pm:"):
            try:
                return image_of(self._picture(address.removeprefix("pm:")))
            except ArchiveError:  # the caption stays, as in the book
                return QImage()
        return QImage.fromData(self.cover) if address.endswith("cover.jpg") and self.cover else QImage()


class BookView(QWidget):
    """Style, pictures and device above; the page in the middle; the way on under it."""

    chosen = Signal(str, str)  # style, picture profile

    def __init__(self, desk: Desk, proofs: IssueProofs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._proofs = desk, proofs
        self._latest = Latest(desk.jobs, self._failed)
        self._state: IssueState | None = None
        self._shown: object = None
        self._looked_at: Mark | None = None
        self.book: BookProof | None = None
        self.name = ""  # the page that is shown
        self.style_, self.pictures, self.device = Chooser(), Chooser(), Chooser()
        self.back, self.on, self._where = QToolButton(), QToolButton(), QLabel()
        self.page = BookPageView(desk.theme, desk.archive.picture)
        self._empty = EmptyState(desk.theme, "tablet", tr("No book yet"), tr("Put a story in, and the e-book's pages stand here."))
        self._stack = QStackedWidget()
        self._lay_out()
        self.style_.activated.connect(lambda _: self._choose())
        self.pictures.activated.connect(lambda _: self._choose())
        self.device.activated.connect(lambda _: self._set())
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
            box.setMinimumContentsLength(9)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            head.addWidget(box, 1)
        self._where.setProperty("tone", "small")
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button, name in ((self.back, tr("Page before")), (self.on, tr("Next page"))):
            button.setAccessibleName(name)
            button.setToolTip(name)
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
        self.page.grey = self.pictures.currentData() == "eink"
        self._ask()

    def show_cover(self, picture: bytes) -> None:
        """Take the cover that was drawn."""
        self.page.cover = picture
        if self.name == "cover.xhtml":
            self._set()

    def look_at(self, mark: Mark) -> None:
        """Turn to a story."""
        self._looked_at = mark
        if self.book is not None and (found := next((page.name for page in self.book.pages if page.mark == mark), "")):
            self._go(found)

    def turn(self, by: int) -> None:
        """Turn to the page before or behind."""
        if self.book is None:
            return
        names = [page.name for page in self.book.pages]
        at = names.index(self.name) if self.name in names else 0
        self._go(names[min(max(at + by, 0), len(names) - 1)])

    def showEvent(self, event: QShowEvent) -> None:
        """Make what changed while nobody looked."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        state = self._state
        if state is None or not self.isVisible() or state.printed == self._shown:
            return
        if not state.stories:
            self.book, self._shown = None, state.printed
            self._stack.setCurrentWidget(self._empty)
            self._where.clear()
            return
        self._latest.ask(self._proofs.book, lambda book: self._take(book, state))

    def _take(self, book: "BookProof", state: IssueState) -> None:
        before = self.book
        mark: str = self._looked_at or ""
        if before is not None:
            mark = next((page.mark for page in before.pages if page.name == self.name), "")
        self.book, self._shown = book, state.printed
        names = [page.name for page in book.pages]
        same = next((page.name for page in book.pages if mark and page.mark == mark), self.name)
        self.name = same if same in names else next((page.name for page in book.pages if page.mark), names[0])
        self._stack.setCurrentIndex(1)
        self._set()

    def _go(self, name: str) -> None:
        if name != self.name:
            self.name = name
            self._set()
            self.page.verticalScrollBar().setValue(0)

    def _set(self) -> None:
        """Set the page that is looked at; it is made now, a page takes a few milliseconds."""
        width, size = DEVICES[self.device.currentData()]
        self.page.setMaximumWidth(width)
        if self.book is None:
            return
        bar = self.page.verticalScrollBar()
        height = bar.value()
        self.page.show_page(self.book.page(self.name), size)
        bar.setValue(height)
        pages = self.book.pages
        at = next(at for at, page in enumerate(pages) if page.name == self.name)
        self._where.setText(f"{pages[at].title}\u2002·\u2002{far_of(at + 1, len(pages))}")
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at + 1 < len(pages))

    def _follow(self, address: QUrl) -> None:
        name = address.toString().partition("#")[0]
        if self.book is not None and name in {page.name for page in self.book.pages}:
            self._go(name)

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
        self._set()
