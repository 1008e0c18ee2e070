"""A page with what lies over it: passages highlighted, and a text that is sought in it."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget

from desktop.archive import Highlight
from desktop.story import Story
from desktop.ui.look.theme import Theme
from desktop.ui.reading import layers
from desktop.ui.reading.layers import Span
from desktop.ui.reading.page_pictures import PicturesToCome
from desktop.ui.reading.page_view import PageView
from desktop.ui.reading.story_page import Page, Setting

_FIRST = 24  # highlights that are placed at once: more than a screen holds


class MarkedPage(PageView):
    """Shows a story with its highlights, one of them active; its pictures come when they are decoded."""

    selected = Signal()  # what is selected, or which highlight is active, has changed

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.pictures = PicturesToCome(lambda: self.colours.ground)
        super().__init__(theme, self.pictures, parent)
        self.pictures.setParent(self)
        self._highlights: tuple[Highlight, ...] = ()
        self._placed: list[tuple[Highlight, Span]] = []
        self._found: list[Span] = []
        self._sought, self._current = "", -1
        self.active: int | None = None  # the highlight that was clicked
        self._rest = False  # whether highlights behind the first ones are still to be placed
        self.laying_out.finished.connect(self._place_rest)

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
            self._found, self._current, self.active = [], -1, None
        self.pictures.sizes = sizes or {}
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
        self.finish_layout()
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

    def take_picture(self, sha256: str, image: QImage) -> None:
        """Draw a picture that was wanted; its room on the page is there already."""
        self.pictures.take(sha256, image)
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"pm:{sha256}"), image)
        self.viewport().update()

    def lose_picture(self, sha256: str) -> None:
        """Say in words what a picture would have shown that cannot be drawn."""
        self.pictures.lose(sha256)
        self._set_again()

    def lay(self) -> None:
        """Lay over the page what lies over it; the places are those of the page as it is set now."""
        if self._spread is None:
            self._place_highlights(_FIRST)
            self._rest = len(self._highlights) > _FIRST
            self._found = layers.found(self.document(), self._sought) if self._sought else []
            self._current = min(self._current, len(self._found) - 1)
        super().lay()

    def _place_highlights(self, most: int | None = None) -> None:
        """Find where highlights stand on the page: the first of them at once, the rest when the page has been seen."""
        spread = self.spread if any(each.place for each in self._highlights) else None
        self._placed = [(each, spread.on_page(*each.place)) for each in self._highlights[:most] if each.place and spread]

    def _place_rest(self) -> None:
        if not self._rest:
            return
        self._rest = False
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

    def highlight_at(self, point: QPointF) -> int | None:
        """Give the highlight that a point of the viewport lies on."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        place = self.document().documentLayout().hitTest(point + QPointF(across, down), Qt.HitTestAccuracy.ExactHit)
        hit = [(end - begin, each.id) for each, (begin, end) in self._placed if begin <= place < end]
        return min(hit)[1] if place >= 0 and hit else None  # the shortest, where one lies within another
