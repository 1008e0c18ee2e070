"""The main window's reader: passages highlighted, a search within the page, and the keys that readers of news know."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QKeyEvent, QMouseEvent, QTextDocument
from PySide6.QtWidgets import QWidget

from desktop.archive import COLOURS, Highlight
from desktop.story import Picture, Story
from desktop.ui.look.theme import Theme
from desktop.ui.reading import layers
from desktop.ui.reading.layers import Span
from desktop.ui.reading.reader import Reader
from desktop.ui.reading.story_page import Page, Setting

_SETTLED = 220  # milliseconds after which a selection made by keys counts as made
_FIRST = 24  # highlights that are placed at once: more than a screen holds
_TAKEN_ALONG = 2  # lines of the page before that stay in view
_COLOUR_KEYS = {getattr(Qt.Key, f"Key_{number}"): colour for number, colour in enumerate(COLOURS, 1)}
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_N: 1, Qt.Key.Key_K: -1, Qt.Key.Key_P: -1}


class StoryReader(Reader):
    """A page that can be worked with. What is done to highlights is asked for by signals; the archive answers."""

    turned = Signal(int)  # the space bar, at the page's end: 1 for the next unread story
    stepped = Signal(int)  # j, n and k, p: the next and the previous story
    coloured = Signal(str)  # a key of a colour, for what is selected or active
    selected = Signal()  # what is selected, or which highlight is active, has changed
    menu_asked = Signal(QPoint)  # where on the screen
    picture_wanted = Signal(str)  # a picture that the page needs, to be given by `take_picture`

    def __init__(self, theme: Theme, picture: Callable[[str], Picture], parent: QWidget | None = None) -> None:
        super().__init__(theme, picture, parent)
        self._highlights: tuple[Highlight, ...] = ()
        self._placed: list[tuple[Highlight, Span]] = []
        self._sizes: Mapping[str, tuple[int, int]] = {}
        self._drawn: dict[str, QImage] = {}
        self._drawn_for = 0
        self._found: list[Span] = []
        self._sought, self._current = "", -1
        self.active: int | None = None  # the highlight that was clicked
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self.selected)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._place_rest)
        self.selectionChanged.connect(self._selecting)

    def show_read(
        self,
        story: Story,
        words: tuple[str, ...] = (),
        highlights: tuple[Highlight, ...] = (),
        sizes: Mapping[str, tuple[int, int]] | None = None,
        ready: tuple[Setting, Page] | None = None,
    ) -> None:
        """Show a story with its highlights; sizes are those of its pictures. ready: see `show_story`."""
        another = self.story is None or self.story.mark != story.mark
        if another:
            self._drawn.clear()
            self._found, self._current, self.active = [], -1, None
        self._sizes = sizes or {}
        same = highlights == self._highlights
        self._highlights = highlights
        before = self._page
        self.show_story(story, words, ready)
        if self._page is before and not same:  # the page stands; what lies over it differs
            self._place_highlights()
            self.lay()
            self.laid_out.emit()

    def clear_story(self) -> None:
        """Show nothing."""
        super().clear_story()
        self._highlights, self._placed, self._found, self.active = (), [], [], None

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        """The story's highlights, those whose passage is gone too."""
        return self._highlights

    @property
    def placed(self) -> Sequence[tuple[Highlight, Span]]:
        """The highlights whose passage is there, with where it stands in the document."""
        return self._placed

    @property
    def passage(self) -> Span | None:
        """The passage of the story's text that is selected; None where nothing of it is."""
        cursor = self.textCursor()
        if self.story is None or not cursor.hasSelection():
            return None
        return self.spread.in_text(cursor.selectionStart(), cursor.selectionEnd())

    def activate(self, number: int | None) -> None:
        """Make a highlight the one that keys act on, or none."""
        if number != self.active:
            self.active = number
            self.lay()
        self.selected.emit()

    def reveal(self, number: int) -> None:
        """Bring a highlight into view and make it active."""
        if self._rest.isActive():
            self._rest.stop()
            self._place_rest()
        for each, (begin, _) in self._placed:
            if each.id == number:
                cursor = self.textCursor()
                cursor.setPosition(begin)
                self.setTextCursor(cursor)
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.cursorRect(cursor).top() - self.viewport().height() // 3)
                self.activate(number)

    def next_highlight(self, by: int) -> None:
        """Go to the next highlight, or the previous one."""
        numbers = [each.id for each, _ in self._placed]
        if not numbers:
            return
        if self.active in numbers:
            self.reveal(numbers[(numbers.index(self.active) + by) % len(numbers)])
            return
        ahead = [each.id for each, (begin, _) in self._placed if begin >= self.top]
        self.reveal((ahead[0] if ahead else numbers[0]) if by > 0 else numbers[-1])

    @property
    def top(self) -> int:
        """The place of the document that stands at the pane's upper edge."""
        self.finish_layout()
        return self.cursorForPosition(QPoint(0, 0)).position() if self.verticalScrollBar().value() else 0

    def find_text(self, text: str, origin: int) -> int:
        """Mark a text wherever it stands on the page, go to the first place at or behind the origin; tells how many there are."""
        self._sought = text
        self._found = layers.found(self.document(), text)
        self._current = next((place for place, (begin, _) in enumerate(self._found) if begin >= origin), 0 if self._found else -1)
        self._go_to_found()
        return len(self._found)

    def find_step(self, by: int) -> int:
        """Go to the next place that was found, or the previous; tells which it is, from 0, or -1."""
        if self._found:
            self._current = (self._current + by) % len(self._found)
            self._go_to_found()
        return self._current

    @property
    def found_at(self) -> int:
        """Which of the places found is the current one, from 0; -1 for none."""
        return self._current

    def _go_to_found(self) -> None:
        self.lay()
        if self._current >= 0:
            cursor = self.textCursor()
            cursor.setPosition(self._found[self._current][0])
            self.setTextCursor(cursor)
            rect, bar = self.cursorRect(cursor), self.verticalScrollBar()
            if not 40 < rect.top() < self.viewport().height() - 80:
                bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

    def shows_picture(self, sha256: str) -> bool:
        """Tell whether a picture belongs to the page that is shown."""
        return sha256 in self._sizes

    def set_side(self, width: int) -> None:
        """Leave room for notes between the page and its scroll bar, in pixels."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(width if rtl else 0, 0, 0 if rtl else width, 0)

    @property
    def side(self) -> QRect:
        """Where that room is, in the reader's pixels."""
        page = self.viewport().geometry()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        margins = self.viewportMargins()
        if rtl:
            return QRect(page.left() - margins.left(), page.top(), margins.left(), page.height())
        return QRect(page.right() + 1, page.top(), margins.right(), page.height())

    def take_picture(self, sha256: str, image: QImage) -> None:
        """Draw a picture that was wanted; its room on the page is there already."""
        self._drawn[sha256] = image
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"pm:{sha256}"), image)
        self.viewport().update()

    def lose_picture(self, sha256: str) -> None:
        """Say in words what a picture would have shown that cannot be drawn."""
        self._sizes = {name: size for name, size in self._sizes.items() if name != sha256}
        self._set_again()

    def _image(self, sha256: str) -> QImage | None:
        if sha256 not in self._sizes:
            return None
        if self._drawn_for != self.column:
            self._drawn.clear()
            self._drawn_for = self.column
        if sha256 not in self._drawn:
            self.picture_wanted.emit(sha256)
            room = QImage(1, 1, QImage.Format.Format_RGB32)
            room.fill(QColor(self.colours.ground))
            return room
        return self._drawn[sha256]

    def _size(self, sha256: str) -> tuple[int, int] | None:
        return self._sizes.get(sha256)

    def lay(self) -> None:
        """Lay over the page what lies over it; the places are those of the page as it is set now."""
        if self._spread is None:
            self._place_highlights(_FIRST)
            if len(self._highlights) > _FIRST:
                self._rest.start()
            self._found = layers.found(self.document(), self._sought) if self._sought else []
            self._current = min(self._current, len(self._found) - 1)
        super().lay()

    def _place_highlights(self, most: int | None = None) -> None:
        """Find where highlights stand on the page: the first of them at once, the rest when the page has been seen."""
        spread = self.spread if any(each.place for each in self._highlights) else None
        self._placed = [(each, spread.on_page(*each.place)) for each in self._highlights[:most] if each.place and spread]

    def _place_rest(self) -> None:
        self._place_highlights()
        self.lay()
        self.laid_out.emit()

    def _layers(self) -> Iterator[layers.Selection]:
        yield from layers.passages(self.document(), self._placed, self.colours, self.active)
        yield from super()._layers()
        yield from layers.sought(self.document(), self._found, self._current, self.colours)

    def stop_finding(self) -> None:
        """Mark nothing that was sought any more."""
        self._sought, self._found, self._current = "", [], -1
        self.lay()

    def _selecting(self) -> None:
        if self.active is not None and self.textCursor().hasSelection():
            self.active = None
            self.lay()
        self._settled.start()

    def highlight_at(self, point: QPointF) -> int | None:
        """Give the highlight that a point of the viewport lies on."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        place = self.document().documentLayout().hitTest(point + QPointF(across, down), Qt.HitTestAccuracy.ExactHit)
        hit = [(end - begin, each.id) for each, (begin, end) in self._placed if begin <= place < end]
        return min(hit)[1] if place >= 0 and hit else None  # the shortest, where one lies within another

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on a highlight, and a selection that was made."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._settled.stop()
        if not self.textCursor().hasSelection() and not self.anchorAt(event.position().toPoint()):
            self.activate(self.highlight_at(event.position()))
        else:
            self.selected.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is here: a highlight, the selection, a link."""
        if event.reason() == QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.activate(self.highlight_at(QPointF(event.pos())))
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by space, stories by j, k, n and p, highlights by comma and full stop; a digit is a highlighter."""
        key, plain = Qt.Key(event.key()), event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key == Qt.Key.Key_Space:
            self._turn(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif plain and key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif plain and key in _COLOUR_KEYS:
            self.coloured.emit(_COLOUR_KEYS[key])
        elif plain and key in (Qt.Key.Key_Period, Qt.Key.Key_Comma):
            self.next_highlight(1 if key == Qt.Key.Key_Period else -1)
        elif key == Qt.Key.Key_Escape and (self.active is not None or self.textCursor().hasSelection()):
            self._let_go()
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.activate(None)

    def drop_selection(self) -> None:
        """Select nothing: what was selected is a highlight now."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _turn(self, way: int) -> None:
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            self.finish_layout()
        if way > 0 and bar.value() >= bar.maximum():
            self.turned.emit(way)
            return
        line = self.fontMetrics().height() * 1.5 * self.zoom
        bar.setValue(bar.value() + way * round(self.viewport().height() - _TAKEN_ALONG * line))
