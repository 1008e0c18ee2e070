"""The middle of the desk: the issue's sections and stories, ordered by drag and by key, edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
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
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.story import Mark
from desktop.ui.issues.carrying import carried, carried_section, section_of
from desktop.ui.issues.headline_editor import RowEditing
from desktop.ui.issues.issue_rows import IssueRows, Row, SectionRow, StoryRow
from desktop.ui.look.drag_card import drag_card
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import stories
from desktop.ui.places.places import belongs, carried_ids

_ALT = Qt.KeyboardModifier.AltModifier


class IssueList(QListView):
    """The rows. It asks for what a person wants done; it changes when the archive has."""

    chose = Signal()
    moved = Signal(int)  # the chosen stories or section: one up (-1) or down (1)
    taken = Signal()  # the chosen stories, or the chosen section
    dropped = Signal(object, object, object)  # marks, the section or None for the issue's rule, the Mark that they land before or None
    section_dropped = Signal(str, int)  # a section's title, and how many places it moves
    menu_asked = Signal(QPoint)

    def __init__(self, rows: IssueRows, theme: Theme, archive: str, parent: QWidget | None = None) -> None:
        """archive: the file whose stories may be dropped here."""
        super().__init__(parent)
        self.setObjectName("issue-list")
        self.setAccessibleName(tr("The issue"))
        self._theme, self._rows, self._archive = theme, rows, archive
        self._gap: int | None = None  # the row before which what is dragged would land
        self._held: list[object] = []  # keys of what was chosen before a reset
        self._first = 0
        self.setModel(rows)
        self.setItemDelegate(RowEditing(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)  # ours is a line between rows
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        rows.modelAboutToBeReset.connect(self._keep)
        rows.modelReset.connect(self._return)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chose.emit())

    def chosen(self) -> list[Row]:
        """Give the chosen rows from top to bottom."""
        return [self._rows.rows[row] for row in sorted(index.row() for index in self.selectionModel().selectedIndexes())]

    def chosen_marks(self) -> list[Mark]:
        """Give the chosen stories, in order."""
        return [row.mark for row in self.chosen() if isinstance(row, StoryRow)]

    def chosen_section(self) -> str | None:
        """Give the section whose title is chosen, and nothing else with it."""
        chosen = self.chosen()
        return chosen[0].title if len(chosen) == 1 and isinstance(chosen[0], SectionRow) else None

    def section_here(self) -> str | None:
        """Give the section that the keyboard is in."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        row = self._rows.rows[index.row()]
        return row.title if isinstance(row, SectionRow) else row.section

    def choose(self, keys: Sequence[object]) -> None:
        """Choose rows by their keys, and bring the first into view."""
        found = [index for key in keys if (index := self._rows.find(key)).isValid()]
        flags = QItemSelectionModel.SelectionFlag
        for at, index in enumerate(found):
            self.selectionModel().select(index, flags.Select if at else flags.ClearAndSelect)
        if found:
            self.selectionModel().setCurrentIndex(found[0], flags.NoUpdate)
            self.scrollTo(found[0])

    def edit_here(self) -> None:
        """Edit the row that the keyboard is on in place."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def _keep(self) -> None:
        chosen = self.chosen()
        self._held = [row.key for row in chosen]
        self._first = min((index.row() for index in self.selectionModel().selectedIndexes()), default=0)

    def _return(self) -> None:
        """Choose again what was chosen; where it is gone, what stands in its place."""
        held = [key for key in self._held if self._rows.find(key).isValid()]
        if not held and self._held and self._rows.rows:
            held = [self._rows.rows[min(self._first, len(self._rows.rows) - 1)].key]
        self.choose(held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves, Del takes out, Return and F2 edit in place; the rest is the list's."""
        key, keys = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and keys == _ALT:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not keys:
            self.taken.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and not keys:
            self.edit_here()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menu_asked.emit(event.globalPos())

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the chosen stories, or a section, as one card."""
        marks, section = self.chosen_marks(), self.chosen_section()
        if not marks and section is None:
            return
        drag = QDrag(self)
        drag.setMimeData(carried_section(section, self._archive) if section is not None else carried(marks, self._archive))
        words = stories(len(marks)) if section is None else section or tr("Without a section")
        drag.setPixmap(drag_card(words, self, self._theme.colours))
        drag.setHotSpot(QPoint(-8, -8))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let stories of this archive in, and sections of this issue."""
        self._take(event, self.takes(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where what is dragged would land."""
        super().dragMoveEvent(event)  # scrolls near the edges
        known = self.takes(event)
        self._show_gap(self._gap_at(event.position().toPoint(), sections=section_of(event.mimeData()) is not None) if known else None)
        self._take(event, known)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        super().dragLeaveEvent(event)
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for what was let go to stand there."""
        known, mime = self.takes(event), event.mimeData()
        title = section_of(mime)
        gap = self._gap_at(event.position().toPoint(), sections=title is not None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self._show_gap(None)
        self._take(event, known)
        if not known:
            return
        if title is not None:
            self._drop_section(title, gap)
        else:
            section, before = self._landing(gap)
            self.dropped.emit([Mark.of(number) for number in carried_ids(mime)], section, before)

    def _drop_section(self, title: str, gap: int) -> None:
        titles = [row.title for row in self._rows.rows if isinstance(row, SectionRow)]
        to = sum(1 for row in self._rows.rows[:gap] if isinstance(row, SectionRow))
        if title in titles and (by := to - titles.index(title) - (to > titles.index(title))):
            self.section_dropped.emit(title, by)

    def _landing(self, gap: int) -> tuple[str | None, Mark | None]:
        """Give the section, and the story before which what is dropped at a gap lands."""
        rows = self._rows.rows
        if not rows:
            return None, None
        above = rows[max(gap - 1, 0)]
        title = above.title if isinstance(above, SectionRow) else above.section
        below = rows[gap] if gap < len(rows) else None
        return title, below.mark if isinstance(below, StoryRow) else None

    def takes(self, event: QDropEvent) -> bool:
        """Tell whether what is dragged may be let go here: stories of this archive, a section of this issue."""
        mime = event.mimeData()
        own = section_of(mime) is not None and event.source() in {None, self}
        return belongs(mime, self._archive) and (own or bool(carried_ids(mime)))

    @staticmethod
    def _take(event: QDropEvent, known: bool) -> None:
        if known:
            event.setDropAction(
                Qt.DropAction.MoveAction if event.possibleActions() & Qt.DropAction.MoveAction else Qt.DropAction.CopyAction
            )
        event.setAccepted(known)

    def _gap_at(self, point: QPoint, *, sections: bool) -> int:
        index = self.indexAt(QPoint(self.viewport().width() // 2, point.y()))
        rows = self._rows.rows
        if not index.isValid():
            gap = len(rows) if point.y() >= 0 else 0
        else:
            gap = index.row() + (point.y() > self.visualRect(index).center().y())
        if sections:  # only before a section's title, or behind all
            while gap < len(rows) and not isinstance(rows[gap], SectionRow):
                gap += 1
        elif gap == 0 and rows and isinstance(rows[0], SectionRow):
            gap = 1  # above the first section there is nothing to stand in
        return gap

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the line where what is dragged would land."""
        super().paintEvent(event)
        if self._gap is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.setBrush(QColor(self._theme.colours.paper))
        height = min(max(self._height_of(self._gap), 4), self.viewport().height() - 4)
        across = self.viewport().width()
        begin, end = (across - 14, 8) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (14, across - 8)
        painter.drawLine(begin, height, end, height)
        painter.drawEllipse(QPoint(begin + (3 if begin > end else -3), height), 3, 3)
        painter.end()

    def _height_of(self, gap: int) -> int:
        count = self._rows.rowCount()
        if not count:
            return 4
        last: QModelIndex = self._rows.index(min(gap, count) - 1 if gap >= count else gap, 0)
        rect = self.visualRect(last)
        return rect.bottom() if gap >= count else rect.top()
