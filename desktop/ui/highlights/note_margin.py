"""The notes beside the text, each at its passage; what lost its passage stands under them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.archive import Highlight
from desktop.ui.highlights.note_card import NoteCard
from desktop.ui.look.language import tr
from desktop.ui.reading.story_reader import StoryReader

WIDTH = 232  # pixels
_SIDE, _BETWEEN = 10, 8


class NoteMargin(QWidget):
    """Scrolls with the page. Highlights without a note are seen in the text and have no card."""

    chosen = Signal(int)
    edit_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, reader: StoryReader) -> None:
        """It lies within the reader, between the page and its scroll bar."""
        super().__init__(reader)
        self.setObjectName("notes")
        self.setAccessibleName(tr("Notes"))
        self.setFixedWidth(WIDTH)
        self._reader = reader
        self._cards: list[NoteCard] = []
        self._tops: list[int] = []  # where each card stands on the page, in pixels from its top
        self._gone = QLabel(tr("No longer in the story"), self)
        self._gone.setProperty("tone", "small")
        self._gone.setWordWrap(True)
        self._gone_top = 0
        self._made_of: object = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._align)
        reader.viewport().installEventFilter(self)
        reader.laid_out.connect(self._soon.start)
        reader.laying_out.finished.connect(self._soon.start)
        reader.selected.connect(self._tell_active)
        reader.verticalScrollBar().valueChanged.connect(lambda _: self._scroll())
        reader.document().documentLayout().documentSizeChanged.connect(lambda _: self._soon.start())

    def follow(self) -> None:
        """Keep to the reader's side."""
        side = self._reader.side
        if side.width():
            self.setGeometry(side)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page in size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.follow()
        return super().eventFilter(watched, event)

    @property
    def cards(self) -> Sequence[NoteCard]:
        """The notes that are shown, from the top."""
        return self._cards

    def show_notes(self, names: Mapping[str, str]) -> None:
        """Show the notes of the reader's story; names are those of the colours."""
        shown = [each for each in self._reader.highlights if each.note or each.orphaned]
        made_of = (tuple(shown), tuple(names.items()), self._reader.colours)
        if made_of == self._made_of:
            self._soon.start()
            return
        self._made_of = made_of
        focused = next((card.highlight.id for card in self._cards if card.hasFocus()), None)
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [self._card(each, names) for each in shown]
        self._gone.setVisible(any(each.orphaned for each in shown))
        self._gone.setStyleSheet(f"color: {self._reader.colours.soft};")
        for card in self._cards:
            if card.highlight.id == focused:
                card.setFocus()
        self._tell_active()
        self._align()

    def _card(self, highlight: Highlight, names: Mapping[str, str]) -> NoteCard:
        card = NoteCard(highlight, names[highlight.colour], self._reader.colours, self)
        card.chosen.connect(self.chosen)
        card.edit_asked.connect(self.edit_asked)
        card.remove_asked.connect(self.remove_asked)
        card.show()
        return card

    def _align(self) -> None:
        """Put each card at its passage, or as near below the one before it as it can stand."""
        if not self.isVisible() or not self._reader.laying_out.whole:  # a place far down would have the page laid out at once
            return
        scrolled, width = self._reader.verticalScrollBar().value(), self.width() - 2 * _SIDE
        placed = {each.id: begin for each, (begin, _) in self._reader.placed}
        cursor = self._reader.textCursor()
        self._tops, lowest, orphans = [], 0, False
        for card in self._cards:
            top = lowest
            if (begin := placed.get(card.highlight.id)) is not None:
                cursor.setPosition(begin)
                top = max(lowest, self._reader.cursorRect(cursor).top() + scrolled - 4)
            elif not orphans:
                orphans = True
                self._gone_top = lowest + 2 * _BETWEEN
                top = self._gone_top + self._gone.heightForWidth(width) + _BETWEEN // 2
            card.resize(width, card.height_for(width))
            self._tops.append(top)
            lowest = top + card.height() + _BETWEEN
        self._scroll()

    def _scroll(self) -> None:
        scrolled = self._reader.verticalScrollBar().value()
        for card, top in zip(self._cards, self._tops, strict=False):
            card.move(_SIDE, top - scrolled)
        self._gone.setGeometry(
            _SIDE, self._gone_top - scrolled, self.width() - 2 * _SIDE, self._gone.heightForWidth(self.width() - 2 * _SIDE)
        )

    def _tell_active(self) -> None:
        for card in self._cards:
            card.set_active(card.highlight.id == self._reader.active)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Be of the same paper as the page."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._reader.colours.paper))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Align again."""
        super().resizeEvent(event)
        self._soon.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page."""
        QApplication.sendEvent(self._reader.verticalScrollBar(), event)
