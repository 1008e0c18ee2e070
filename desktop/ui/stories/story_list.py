"""The middle pane's list: keys that step through it, and stories dragged out of it, into it and within it."""

from array import array
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.story import Summary
from desktop.ui.look.drag_card import drag_card
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import stories
from desktop.ui.places.places import belongs, carried_ids
from desktop.ui.stories.staying import Staying
from desktop.ui.stories.story_rows import StoryRows
from desktop.ui.stories.story_table import StoryTable


class Carrier(Protocol):
    """What a drag of stories asks, so that other programs can take them."""

    def carried(self, ours: QMimeData, stories: Sequence[Summary]) -> QMimeData:
        """Give what is dragged, the first few stories known by what a list shows of them."""

    def dropped(self, action: Qt.DropAction, *, outside: bool) -> None:
        """Hear that the drag is over; outside: over no window of ours."""


class StoryList(StoryTable):
    """A list that is worked with. `opened` says that a story was asked for by Return or double click."""

    opened = Signal()
    reordered = Signal(object, object)  # the row ids of dragged stories, and the id they land before, or None for the end
    menu_asked = Signal(QPoint)

    def __init__(self, rows: StoryRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(rows, theme, parent)
        self._staying = Staying(self, rows)
        self.orderable = False  # whether stories may be dragged to another place in the list
        self.carrier: Carrier | None = None  # gives what is dragged a form for other programs
        self._gap: int | None = None  # the row before which what is dragged would land
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)  # Qt's own frames rows; ours is a line between them
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def step(self, by: int) -> None:
        """Select the story `by` rows further on."""
        if count := self._rows.rowCount():
            self.choose([min(max(self.currentIndex().row() + by, 0), count - 1)])

    def neighbours(self) -> list[int]:
        """Give the ids of the stories before and behind the current one, and its own: what may be asked for next."""
        at = self.currentIndex().row()
        return list(self._rows.ids[max(at - 1, 0) : at + 2]) if at >= 0 else []

    def start_afresh(self) -> None:
        """Let the next rows be shown from their top."""
        self._staying.start_afresh()
        self.clearSelection()
        self.setCurrentIndex(self._rows.index(-1, 0))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected stories as one card that counts them."""
        rows = self.chosen_rows()
        if not rows:
            return
        drag = QDrag(self)
        carried = self.carrier.carried(self._rows.carried(rows), self._rows.some(rows)) if self.carrier else self._rows.carried(rows)
        drag.setMimeData(carried)
        drag.setPixmap(drag_card(stories(len(rows)), self, self._theme.colours))
        drag.setHotSpot(QPoint(-8, -8))
        action = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)
        if self.carrier is not None:
            self.carrier.dropped(action, outside=drag.target() is None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let stories of this list in, while it can be reordered; files go on to the window."""
        self._take(event, self._own(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the stories would land."""
        super().dragMoveEvent(event)  # scrolls near the edges
        own = self._own(event)
        self._show_gap(self._gap_at(event.position().toPoint().y()) if own else None)
        self._take(event, own)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        super().dragLeaveEvent(event)
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the stories to stand where they were let go."""
        super().dropEvent(event)  # ends the scrolling; the model takes nothing
        own, gap = self._own(event), self._gap_at(event.position().toPoint().y())
        self._show_gap(None)
        self._take(event, own)
        if own:
            moving = frozenset(own)
            self.reordered.emit(own, next((each for each in self._rows.ids[gap:] if each not in moving), None))

    @staticmethod
    def _take(event: QDropEvent, own: "array[int]") -> None:
        if own:
            event.setDropAction(Qt.DropAction.MoveAction)
        event.setAccepted(bool(own))

    def _own(self, event: QDropEvent) -> "array[int]":
        """Give what is dragged if it may be put elsewhere in this list, else nothing."""
        ids = carried_ids(event.mimeData())
        here = event.source() is None or event.source() is self
        ours = self.orderable and here and belongs(event.mimeData(), self._rows.archive) and set(ids) <= set(self._rows.ids)
        return ids if ours else array("q")

    def _gap_at(self, height: int) -> int:
        row = self.rowAt(height)
        if row < 0:
            return self._rows.rowCount() if height >= 0 else 0
        return row + (height > self.rowViewportPosition(row) + self.rowHeight(row) // 2)

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the line where what is dragged would land."""
        super().paintEvent(event)
        if self._gap is None or not self._rows.rowCount():
            return
        last = self._rows.rowCount() - 1
        top = self.rowViewportPosition(min(self._gap, last)) + (self.rowHeight(last) if self._gap > last else 0)
        height = min(max(top, 4), self.viewport().height() - 4)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.setBrush(QColor(self._theme.colours.paper))
        across = self.viewport().width()
        begin, end = (across - 14, 8) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (14, across - 8)
        painter.drawLine(begin, height, end, height)
        painter.drawEllipse(QPoint(begin + (3 if begin > end else -3), height), 3, 3)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, j and k step as readers of news know it; the rest is the table's."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_J if not event.modifiers():
                self.step(1)
            case Qt.Key.Key_K if not event.modifiers():
                self.step(-1)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected stories."""
        if self.chosen_ranges():
            self.menu_asked.emit(event.globalPos())
