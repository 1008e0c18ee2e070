"""The right pane: a story as a page worth reading. It can reach no network and no file: pictures come from the archive alone."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRegularExpression, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QFont, QImage, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from desktop.story import Picture, Story
from desktop.ui.look.icons import drawing
from desktop.ui.look.picture_image import image_of
from desktop.ui.look.theme import SERIF, Theme
from desktop.ui.look.words import right_to_left
from desktop.ui.reading.story_page import DROPPED, LOCK, Setting, page

_MEASURE = 640  # pixels at zoom 1: some 66 characters, the line Bringhurst calls satisfactory
_NARROWEST_MARGIN, _TOP, _BOTTOM = 32, 40, 70
_BODY = 18.0  # pixels
_ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5)
_MOST_MARKED = 500  # matches marked in a story; more would be a page of marker


class Reader(QTextBrowser):
    """Shows one story."""

    followed = Signal(str)  # the address of a link that was clicked
    zoomed = Signal(float)

    def __init__(self, theme: Theme, picture: Callable[[str], Picture], parent: QWidget | None = None) -> None:
        """`picture` gives a picture by its SHA-256, or raises."""
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName("Story")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.document().setDocumentMargin(0)
        self._theme, self._ask = theme, picture
        self._pictures: dict[str, Picture | None] = {}
        self._story: Story | None = None
        self._words: tuple[str, ...] = ()
        self._zoom, self._unfolded = 1.0, False
        self._later = QTimer(self, singleShot=True, interval=40)
        self._later.timeout.connect(self._set_again)
        self.anchorClicked.connect(self._clicked)
        theme.changed.connect(self._set_again)

    def show_story(self, story: Story, words: tuple[str, ...] = ()) -> None:
        """Show a story from its top; words are marked wherever they stand. Showing the same one again keeps the place."""
        again = self._story is not None and story.mark == self._story.mark
        if again and story == self._story and words == self._words:
            return
        if not again:
            self._unfolded = False
            self._pictures.clear()
        self._story, self._words = story, words
        self._set(keep_place=again)

    @property
    def story(self) -> Story | None:
        """The story that is shown."""
        return self._story

    def clear_story(self) -> None:
        """Show nothing."""
        self._story = None
        self.clear()

    @property
    def zoom(self) -> float:
        """How much larger than at first the page is."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the page larger or smaller."""
        zoom = min(max(zoom, _ZOOMS[0]), _ZOOMS[-1])
        if zoom != self._zoom:
            self._zoom = zoom
            self._set_again()
            self.zoomed.emit(zoom)

    def zoom_by(self, steps: int) -> None:
        """Take the next larger or smaller size."""
        if steps > 0:
            self.set_zoom(next((each for each in _ZOOMS if each > self._zoom + 0.01), _ZOOMS[-1]))
        else:
            self.set_zoom(next((each for each in reversed(_ZOOMS) if each < self._zoom - 0.01), _ZOOMS[0]))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the archive; anything else, from the network or a file, is nothing."""
        address = name.toString() if isinstance(name, QUrl) else name
        if kind != int(QTextDocument.ResourceType.ImageResource.value):
            return QByteArray()
        if address == LOCK:
            return drawing("lock", self._theme.colours.caution, 14).toImage()
        if address.startswith("pm:") and (picture := self._picture(address.removeprefix("pm:"))) is not None:
            return self._scaled(image_of(picture))
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)  # an empty answer would send Qt to look for a file of that name
        nothing.fill(0)
        return nothing

    def _scaled(self, image: QImage) -> QImage:
        """Scale a large picture smoothly to the column, in the screen's own pixels; Qt alone would scale it coarsely."""
        ratio = self.devicePixelRatioF()
        if image.width() > self._column() * ratio:
            image = image.scaledToWidth(round(self._column() * ratio), Qt.TransformationMode.SmoothTransformation)
        return image

    def _picture(self, sha256: str) -> Picture | None:
        if sha256 not in self._pictures:
            try:
                self._pictures[sha256] = self._ask(sha256)
            except Exception:  # whatever is wrong with a picture, the story can be read
                self._pictures[sha256] = None
        return self._pictures[sha256]

    def _column(self) -> int:
        return min(round(_MEASURE * self._zoom), max(160, self.viewport().width() - 2 * _NARROWEST_MARGIN))

    def _set_again(self) -> None:
        if self._story is not None:
            self._set(keep_place=True)

    def _set(self, *, keep_place: bool) -> None:
        story = self._story
        if story is None:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if keep_place and bar.maximum() else 0.0
        font = QFont(SERIF)
        font.setFamilies([SERIF, "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", "Noto Sans CJK SC"])
        font.setPixelSize(round(_BODY * self._zoom))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        document = self.document()
        document.setDefaultFont(font)
        option = QTextOption()
        rtl = right_to_left(story.title or story.body.html)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self.setHtml(page(story, Setting(self._theme.colours, self._zoom, self._column()), self._picture, unfolded=self._unfolded))
        self._place_column()
        self._mark_words()
        bar.setValue(round(share * bar.maximum()))

    def _place_column(self) -> None:
        """Centre the column by the page's own margins: the wheel turns and text is selected beside it too."""
        side = max(_NARROWEST_MARGIN, (self.viewport().width() - self._column()) // 2)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        if round(shape.leftMargin()) != side or not shape.topMargin():
            shape.setLeftMargin(side)
            shape.setRightMargin(side)
            shape.setTopMargin(_TOP)
            shape.setBottomMargin(_BOTTOM)
            frame.setFrameFormat(shape)

    def _mark_words(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.colours.mark))
        look.setForeground(QColor(self._theme.colours.ink))
        if self._words:
            words = "|".join(QRegularExpression.escape(word.rstrip("*")) for word in self._words if word.rstrip("*"))
            pattern = QRegularExpression(
                rf"\b(?:{words})\w*",
                QRegularExpression.PatternOption.CaseInsensitiveOption | QRegularExpression.PatternOption.UseUnicodePropertiesOption,
            )
            found = self.document().find(pattern, 0) if words else QTextCursor()
            while not found.isNull() and len(marks) < _MOST_MARKED:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = found, look
                marks.append(mark)
                found = self.document().find(pattern, found)
        self.setExtraSelections(marks)

    def _clicked(self, address: QUrl) -> None:
        if address.toString() == DROPPED:
            self._unfolded = not self._unfolded
            self._set_again()
        else:
            self.followed.emit(address.toString())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the page to its new column, once the dragging pauses."""
        super().resizeEvent(event)
        if self._story is not None:
            self._place_column()
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
        return QSize(_MEASURE + 2 * _NARROWEST_MARGIN, 600)
