"""The middle pane's list, as rows or as a table: choosing, dragging and keeping one's place while the archive changes."""

from array import array
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.story import Summary
from desktop.ui.look.drag_card import drag_card
from desktop.ui.look.language import tr
from desktop.ui.look.naming import name_table
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import stories
from desktop.ui.places.places import belongs, carried_ids
from desktop.ui.stories.cell_delegate import CellDelegate
from desktop.ui.stories.column_header import ColumnHeader
from desktop.ui.stories.columns import Arrangement
from desktop.ui.stories.group_head import HEIGHT, HeldHead
from desktop.ui.stories.row_delegate import RowDelegate
from desktop.ui.stories.story_rows import StoryRows, ranges

_NEAR = 4096  # rows around its old place in which a story is looked for first


class Carrier(Protocol):
    """What a drag of stories asks, so that other programs can take them."""

    def carried(self, ours: QMimeData, stories: Sequence[Summary]) -> QMimeData:
        """Give what is dragged, the first few stories known by what a list shows of them."""

    def dropped(self, action: Qt.DropAction, *, outside: bool) -> None:
        """Hear that the drag is over; outside: over no window of ours."""


class StoryList(QTableView):
    """Rows of stories. `chose` says that the selection changed; `opened` that a story was asked for by Return or double click."""

    chose = Signal()
    opened = Signal()
    reordered = Signal(object, object)  # the row ids of dragged stories, and the id they land before, or None for the end
    menu_asked = Signal(QPoint)

    def __init__(self, rows: StoryRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self._theme, self._rows = theme, rows
        self._first, self._fresh = 0, True
        self._kept = array("q")  # what was selected before the rows were replaced
        self._top = self._top_row = self._above = 0  # the story that was at the top, its row, and where that began
        self._tall: list[int] = []  # rows with a group's head over them
        self.tabular = False
        self.orderable = False  # whether stories may be dragged to another place in the list
        self.carrier: Carrier | None = None  # gives what is dragged a form for other programs
        self._gap: int | None = None  # the row before which what is dragged would land
        self.setModel(rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)  # Qt's own frames rows; ours is a line between them
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._row_drawing, self._cell_drawing = RowDelegate(theme, self), CellDelegate(theme, self)
        self.head = ColumnHeader(theme, self)
        self.setHorizontalHeader(self.head)
        self.held_head = HeldHead(self, rows, theme)
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # measured: 11 ms for a million rows, a list view takes 1.06 s
        down.setMinimumSectionSize(1)
        down.hide()
        self._arrangement = Arrangement()
        self._shape()
        name_table(self, tr("Stories"))
        rows.modelAboutToBeReset.connect(self._keep)
        rows.modelReset.connect(self._raise_heads)
        rows.arrived.connect(self._return)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chose.emit())

    def chosen_ranges(self) -> list[tuple[int, int]]:
        """Give the selected rows as ranges from top to bottom, ends included: a million selected rows are one."""
        return sorted((piece.top(), piece.bottom()) for piece in self.selectionModel().selection().toList())

    def chosen_count(self) -> int:
        """Count the selected rows."""
        return sum(bottom - top + 1 for top, bottom in self.chosen_ranges())

    def chosen_rows(self) -> list[int]:
        """Give the selected rows from top to bottom."""
        return [row for top, bottom in self.chosen_ranges() for row in range(top, bottom + 1)]

    def chosen_ids(self) -> "array[int]":
        """Give the row ids of the selected stories, in the list's order."""
        found = array("q")
        for top, bottom in self.chosen_ranges():
            found += self._rows.ids[top : bottom + 1]
        return found

    def step(self, by: int) -> None:
        """Select the story `by` rows further on."""
        if count := self._rows.rowCount():
            self.choose([min(max(self.currentIndex().row() + by, 0), count - 1)])

    def neighbours(self) -> list[int]:
        """Give the ids of the stories before and behind the current one, and its own: what may be asked for next."""
        at = self.currentIndex().row()
        return list(self._rows.ids[max(at - 1, 0) : at + 2]) if at >= 0 else []

    def choose(self, rows: Sequence[int]) -> None:
        """Select rows, given in order, and bring the first into view."""
        self.choose_ranges(ranges(rows))

    def choose_ranges(self, pieces: Sequence[tuple[int, int]], *, scroll: bool = True) -> None:
        """Select ranges of rows, ends included."""
        chosen, last = QItemSelection(), self._rows.columnCount() - 1
        for top, bottom in pieces:
            chosen.select(self._rows.index(top, 0), self._rows.index(bottom, last))
        if pieces:
            flags, first = QItemSelectionModel.SelectionFlag, self._rows.index(pieces[0][0], 0)
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.selectionModel().select(chosen, flags.ClearAndSelect)
            if scroll:
                self.scrollTo(first)

    def set_tabular(self, tabular: bool, arrangement: Arrangement) -> None:
        """Be a table with these columns, or rows of three lines."""
        if self.tabular and tabular:
            self.head.arrange(arrangement)
        self._arrangement = arrangement
        if tabular == self.tabular:
            return
        chosen, top = self.chosen_ranges(), max(0, self.rowAt(0))
        self.tabular = tabular
        self._rows.set_tabular(tabular)
        self._shape()
        self._raise_heads()
        if chosen:
            self.choose_ranges(chosen, scroll=False)
        seen = chosen[0][0] if chosen else top
        self.scrollTo(self._rows.index(seen, 0), self.ScrollHint.PositionAtCenter if chosen else self.ScrollHint.PositionAtTop)

    def _shape(self) -> None:
        """Give rows their height, and columns theirs."""
        self.setItemDelegate(self._cell_drawing if self.tabular else self._row_drawing)
        self.verticalHeader().setDefaultSectionSize(self._cell_drawing.height if self.tabular else self._row_drawing.height)
        scrolls = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(scrolls.ScrollBarAsNeeded if self.tabular else scrolls.ScrollBarAlwaysOff)
        self.head.setVisible(self.tabular)
        if self.tabular:
            self.head.arrange(self._arrangement)
        else:
            self.head.resizeSection(0, 1)  # a stretched column is never narrower than it was before, as the title of a table
        self.head.setStretchLastSection(not self.tabular)  # in a table the title takes what is left

    def _raise_heads(self) -> None:
        """Make room over the first row of each group."""
        wanted = [] if self.tabular else sorted(self._rows.heads)
        down, height = self.verticalHeader(), self._row_drawing.height
        if self._tall or wanted:
            down.setUpdatesEnabled(False)  # else each row's new height would move all that are beneath it
            down.blockSignals(True)
            for row in self._tall:
                if row < self._rows.rowCount():
                    down.resizeSection(row, self._cell_drawing.height if self.tabular else height)
            for row in wanted:
                down.resizeSection(row, height + HEIGHT)
            down.blockSignals(False)
            down.setUpdatesEnabled(True)
            self._tall = wanted
            self.updateGeometries()
            self.viewport().update()
        self.held_head.take(wanted)

    def _keep(self) -> None:
        """Remember where one was, before the rows are replaced."""
        pieces, top = self.chosen_ranges(), self.rowAt(0)
        self._first = pieces[0][0] if pieces else 0
        self._kept = self.chosen_ids()
        self._top, self._top_row = self._rows.ids[top] if 0 <= top < len(self._rows.ids) else 0, top
        self._above = self.rowViewportPosition(top) if top >= 0 else 0

    def _return(self, wanted: list[tuple[int, int]] | None) -> None:
        """Select again what was selected; if it is gone, what stands in its place. None: the rows stand as they stood."""
        fresh, self._fresh = self._fresh, False
        if wanted is None and (self.chosen_ranges() or not self._rows.rowCount()):
            self.chose.emit()
            return
        if not fresh and wanted is not None:
            self._stay()
            if len(self._kept) == 1 and self._kept != self._rows.wanted:  # another was selected while the rows were read
                wanted = ranges(self._place_of(self._kept[0], self._first))
        if wanted:
            self.choose_ranges(wanted, scroll=fresh)
        elif count := self._rows.rowCount():
            self.choose([min(self._first, count - 1)])
        else:
            self.chose.emit()
        self._first = 0

    def _stay(self) -> None:
        """Keep on view what was on view, though rows came above it."""
        if self._top and (place := self._place_of(self._top, self._top_row)) and self.verticalScrollBar().value() > 0:
            self.scrollTo(self._rows.index(place[0], 0), self.ScrollHint.PositionAtTop)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - self._above)

    def _place_of(self, number: int, near: int) -> list[int]:
        ids, begin = self._rows.ids, max(0, near - _NEAR)
        for first, some in ((begin, ids[begin : near + _NEAR]), (0, ids)):
            try:
                return [first + some.index(number)]
            except ValueError:
                continue
        return []

    def start_afresh(self) -> None:
        """Let the next rows be shown from their top."""
        self._fresh = True
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

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would read every row for a title that begins so; the search field finds it without."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a table's title what the other columns leave."""
        super().resizeEvent(event)
        if self.tabular:
            self.head.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a group's head selects the group; the rest is the table's."""
        point = event.position().toPoint()
        head = self._rows.heads.get(self.rowAt(point.y())) if self._tall else None
        if head and event.button() == Qt.MouseButton.LeftButton and point.y() < self.rowViewportPosition(head.row) + HEIGHT:
            self.choose_ranges([(head.row, head.row + head.count - 1)], scroll=False)
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected stories."""
        if self.chosen_ranges():
            self.menu_asked.emit(event.globalPos())
