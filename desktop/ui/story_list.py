"""The middle pane's list: choosing, dragging and keeping one's place while the archive changes."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QDrag, QFont, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.ui.naming import name_table
from desktop.ui.row_delegate import RowDelegate
from desktop.ui.story_rows import StoryRows
from desktop.ui.theme import Theme
from desktop.ui.words import stories


class StoryList(QTableView):
    """Rows of stories. `chose` says that the selection changed; `opened` that a story was asked for by Return or double click."""

    chose = Signal()
    opened = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, rows: StoryRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self._theme, self._rows = theme, rows
        self._first = 0
        self.setModel(rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        drawing = RowDelegate(theme, self)
        self.setItemDelegate(drawing)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setStretchLastSection(True)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # measured: 11 ms for a million rows, a list view takes 1.06 s
        down.setMinimumSectionSize(1)
        down.setDefaultSectionSize(drawing.height)
        across.hide()
        down.hide()
        name_table(self, "Stories")
        rows.modelAboutToBeReset.connect(self._keep)
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

    def choose(self, rows: Sequence[int]) -> None:
        """Select rows and bring the first into view."""
        chosen = QItemSelection()
        for top, bottom in _ranges(rows):
            chosen.select(self._rows.index(top, 0), self._rows.index(bottom, 0))
        if rows:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self._rows.index(rows[0], 0), flags.NoUpdate)
            self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(self._rows.index(rows[0], 0))

    def _keep(self) -> None:
        """Remember where one was, before the rows are replaced."""
        ranges = self.chosen_ranges()
        self._first = ranges[0][0] if ranges else 0

    def _return(self, wanted: list[int]) -> None:
        """Select again what was selected; if it is gone, what stands in its place."""
        if wanted:
            if wanted != self.chosen_rows():
                self.choose(wanted)
            else:
                self.chose.emit()
        elif count := self._rows.rowCount():
            self.choose([min(self._first, count - 1)])
        else:
            self.chose.emit()
        self._first = 0

    def start_afresh(self) -> None:
        """Let the next rows be shown from their top."""
        self.clearSelection()
        self.setCurrentIndex(self._rows.index(-1, 0))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected stories as one card that counts them."""
        rows = self.chosen_rows()
        if not rows:
            return
        drag = QDrag(self)
        drag.setMimeData(self._rows.carried(rows))
        drag.setPixmap(self._card(stories(len(rows))))
        drag.setHotSpot(QPoint(-8, -8))
        drag.exec(Qt.DropAction.CopyAction)

    def _card(self, words: str) -> QPixmap:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        ratio, width = self.devicePixelRatioF(), self.fontMetrics().horizontalAdvance(words) + 32
        card = QPixmap(round(width * ratio), round(28 * ratio))
        card.setDevicePixelRatio(ratio)
        card.fill(Qt.GlobalColor.transparent)
        painter = QPainter(card)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawRoundedRect(0, 0, width, 28, 8, 8)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.on_accent))
        painter.drawText(QRect(0, 0, width, 28), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        return card

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected stories."""
        if self.chosen_ranges():
            self.menu_asked.emit(event.globalPos())


def _ranges(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Join neighbouring rows, given in order, into ranges; a selection of 100,000 pieces would take Qt minutes."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
