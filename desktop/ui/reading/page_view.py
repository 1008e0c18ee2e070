"""A story as a page worth reading. It can reach no network and no file: pictures come from the archive alone."""

from collections.abc import Iterator

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.story import Story
from desktop.ui.look.colours import Colours
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.papers import paper_of
from desktop.ui.look.picture_image import nothing
from desktop.ui.look.theme import Theme
from desktop.ui.reading import layers
from desktop.ui.reading.laying_out import LayingOut
from desktop.ui.reading.letters import Spread
from desktop.ui.reading.page_measure import MARGIN, MEASURE, bounded, column_in, place_column, set_type, stepped
from desktop.ui.reading.page_pictures import Pictures
from desktop.ui.reading.story_page import DROPPED, LOCK, PICTURE, Page, Setting, page


class PageView(QTextBrowser):
    """Shows one story."""

    followed = Signal(str)  # the address of a link that was clicked
    picture_asked = Signal(str)  # the SHA-256 of a picture that was clicked
    zoomed = Signal(float)
    laid_out = Signal()  # the page was set, or set again in another size; `laying_out` tells when all of it has its place

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(tr("Story"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.document().setDocumentMargin(0)
        self._theme, self._pictures = theme, pictures
        self._story: Story | None = None
        self._words: tuple[str, ...] = ()
        self._page = Page("", 0, ())
        self._ready: tuple[Setting, Page] | None = None
        self._set_for: Setting | None = None
        self._spread: Spread | None = None
        self._zoom, self._unfolded, self._paper, self._width = 1.0, False, "", "medium"
        self.laying_out = LayingOut(self)
        self._later = QTimer(self, singleShot=True, interval=40)
        self._later.timeout.connect(self._resized)
        self.anchorClicked.connect(self._clicked)
        theme.changed.connect(self._dress)

    def show_story(self, story: Story, words: tuple[str, ...] = (), ready: tuple[Setting, Page] | None = None) -> None:
        """Show a story from its top; words are marked wherever they stand. Showing the same one again keeps the place.

        ready: its page, if somebody has set it already off the window's thread, and the setting for which it was.
        """
        again = self._story is not None and story.mark == self._story.mark
        if again and story == self._story and words == self._words:
            return
        if not again:
            self._unfolded = False
            self._pictures.forget()
        self._story, self._words, self._ready = story, words, ready
        self._set(keep_place=again)

    @property
    def story(self) -> Story | None:
        """The story that is shown."""
        return self._story

    @property
    def spread(self) -> Spread:
        """Where the story's passages stand on its page."""
        if self._spread is None:
            text = self._story.body.text if self._story is not None else ""
            self._spread = Spread(text, self.document().toRawText(), self._page.head, self._page.added)
        return self._spread

    @property
    def colours(self) -> Colours:
        """The colours of the paper the story is read on."""
        return paper_of(self._paper, self._theme.colours)

    def clear_story(self) -> None:
        """Show nothing."""
        self._story = None
        self._page, self._spread = Page("", 0, ()), None
        self.clear()

    @property
    def zoom(self) -> float:
        """How much larger than at first the page is."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the page larger or smaller."""
        zoom = bounded(zoom)
        if zoom != self._zoom:
            self._zoom = zoom
            self._set_again()
            self.zoomed.emit(zoom)

    def zoom_by(self, steps: int) -> None:
        """Take the next larger or smaller size."""
        self.set_zoom(stepped(self._zoom, steps))

    def set_look(self, paper: str, width: str) -> None:
        """Show the page on a paper (PAPERS; any other word is the window's own), in a column of a width (WIDTHS)."""
        if (paper, width) != (self._paper, self._width):
            self._paper, self._width = paper, width
            self._dress()

    def _dress(self) -> None:
        colours = self.colours
        own = f"QTextBrowser {{ background: {colours.paper}; color: {colours.ink}; }}" if colours != self._theme.colours else ""
        if own != self.styleSheet():
            self.setStyleSheet(own)
        self._set_again()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the archive; anything else, from the network or a file, is nothing."""
        address = name.toString() if isinstance(name, QUrl) else name
        if kind != int(QTextDocument.ResourceType.ImageResource.value):
            return QByteArray()
        if address == LOCK:
            return drawing("lock", self.colours.caution, 14).toImage()
        if address.startswith("pm:"):
            image = self._pictures.image(address.removeprefix("pm:"), self.column, self.devicePixelRatioF())
            if image is not None:
                return image
        return nothing()

    def setting(self, room: int = 0) -> Setting:
        """How a page is set now, or would be with so much more room, in pixels."""
        return Setting(self.colours, self._zoom, column_in(self.viewport().width() + room, self._zoom, self._width))

    @property
    def column(self) -> int:
        """The column's width in pixels."""
        return column_in(self.viewport().width(), self._zoom, self._width)

    def _resized(self) -> None:
        if self._set_for != self.setting():  # a scroll bar that came or went leaves the column as it was
            self._set_again()

    def _set_again(self) -> None:
        if self._story is not None:
            self._set(keep_place=True)

    def _set(self, *, keep_place: bool) -> None:
        story = self._story
        if story is None:
            return
        share = self.share if keep_place and self._page.html else 0.0
        document = self.document()
        set_type(document, story, self._zoom)
        held, length = self.textCursor(), document.characterCount()
        anchor, place = held.anchor(), held.position()
        setting = self._set_for = self.setting()
        if self._ready is not None and self._ready[0] == setting and not self._unfolded:
            self._page = self._ready[1]
        else:
            self._page = page(story, setting, self._pictures.size, unfolded=self._unfolded)
        self._ready = None
        self._spread = None
        policy, bar = Qt.ScrollBarPolicy, self.verticalScrollBar()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if bar.isVisible() else policy.ScrollBarAsNeeded)
        self.setHtml(self._page.html)  # else the bar would go and come, and the page be measured twice more
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded)
        place_column(self.document(), self.viewport().width(), self.column)
        if keep_place and document.characterCount() == length:  # the same page in another size: what is selected stays so
            self._select(anchor, place)
        self.lay()
        bar.setValue(0)
        self.laying_out.begin()
        if share:
            self.go_to_share(share)
        self.laid_out.emit()

    def finish_layout(self) -> None:
        """Lay out the whole page now; until then its scroll bar knows only of what was laid out."""
        self.laying_out.finish()

    @property
    def share(self) -> float:
        """How far the story has been read: how much of its text stands above the pane's upper edge; 1 at its end."""
        bar = self.verticalScrollBar()
        if self._story is None or bar.value() <= 0:
            return 0.0
        if bar.value() >= bar.maximum():
            self.finish_layout()  # there may be more of it than Qt has laid out yet
        if bar.value() >= bar.maximum():
            return 1.0
        return self.spread.share(self.cursorForPosition(QPoint(self.viewport().width() // 2, 2)).position())

    def go_to_share(self, share: float) -> None:
        """Put a reading position back."""
        self.finish_layout()
        cursor = self.textCursor()
        cursor.setPosition(self.spread.of_share(share))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def _select(self, anchor: int, place: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def lay(self) -> None:
        """Lay over the page what lies over it."""
        self.setExtraSelections(list(self._layers()))

    def _layers(self) -> Iterator[layers.Selection]:
        yield from layers.searched(self.document(), self._words, self.colours)

    def _clicked(self, address: QUrl) -> None:
        words = address.toString()
        if words == DROPPED:
            self._unfolded = not self._unfolded
            self._set_again()
        elif words.startswith(PICTURE):
            self.picture_asked.emit(words.removeprefix(PICTURE))
        else:
            self.followed.emit(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the page to its new column, once the dragging pauses."""
        super().resizeEvent(event)
        if self._story is not None:
            place_column(self.document(), self.viewport().width(), self.column)
            if event.oldSize().width() != event.size().width():
                self._later.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel, as keys do; else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for a column with its margins."""
        return QSize(MEASURE + 2 * MARGIN, 600)
