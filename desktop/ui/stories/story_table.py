"""The list as it is drawn: rows of three lines or a table, heads over groups, and what is selected, as ranges of rows."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.ui.look.language import tr
from desktop.ui.look.naming import name_table
from desktop.ui.look.theme import Theme
from desktop.ui.stories.cell_delegate import CellDelegate
from desktop.ui.stories.column_header import ColumnHeader
from desktop.ui.stories.columns import Arrangement
from desktop.ui.stories.group_head import HEIGHT, HeldHead
from desktop.ui.stories.row_delegate import RowDelegate
from desktop.ui.stories.story_rows import StoryRows, ranges


class StoryTable(QTableView):
    """Shows rows of stories at any number of them. `chose` says that the selection changed."""

    chose = Signal()

    def __init__(self, rows: StoryRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self._theme, self._rows = theme, rows
        self._tall: list[int] = []  # rows with a group's head over them
        self.tabular = False
        self.setModel(rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
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
        rows.modelReset.connect(self._raise_heads)
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
        down, height, number = self.verticalHeader(), self._row_drawing.height, self._rows.rowCount()
        if self._tall or wanted:
            down.setUpdatesEnabled(False)  # else each row's new height would move all that are beneath it
            down.blockSignals(True)
            for row in self._tall:
                if row < number:
                    down.resizeSection(row, self._cell_drawing.height if self.tabular else height)
            for row in wanted:
                down.resizeSection(row, height + HEIGHT)
            down.blockSignals(False)
            down.setUpdatesEnabled(True)
            self._tall = wanted
            self.updateGeometries()
            self.viewport().update()
        self.held_head.take(wanted)

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
