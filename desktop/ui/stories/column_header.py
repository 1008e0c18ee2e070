"""The head of the list as a table: a click sorts, dragging orders and widens, the menu chooses columns; all of it is remembered."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import in_menu
from desktop.ui.stories.columns import COLUMNS, TITLE, Arrangement, sorted_by

_ICON, _ARROW = 15, 13  # pixels
_NARROWEST = 34


class ColumnHeader(QHeaderView):
    """`asked` gives the order that a click on a column asks for; `arranged` that columns were chosen, moved or widened."""

    asked = Signal(str)
    arranged = Signal()

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme, self._table, self._sorted = theme, table, (-1, False)
        self._least = COLUMNS[TITLE].width
        self._pressed, self._from = -1, QPoint()
        self._setting = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_NARROWEST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda where: self.menu().exec(self.mapToGlobal(where)))
        self.sectionMoved.connect(lambda *_: self._tell())
        self.sectionResized.connect(self._widened)

    def arrange(self, arrangement: Arrangement) -> None:
        """Show columns in an order, with their widths."""
        self._setting = True
        for place, column in enumerate(COLUMNS[: self.count()]):
            self.resizeSection(place, arrangement.widths.get(column.name, column.width))
            self.setSectionHidden(place, column.name not in arrangement.shown)
        names = [column.name for column in COLUMNS]
        order = [*arrangement.shown, *(name for name in names if name not in arrangement.shown)]
        for place, name in enumerate(order):
            self.moveSection(self.visualIndex(names.index(name)), place)
        self._setting = False
        self._least = arrangement.widths.get(COLUMNS[TITLE].name, COLUMNS[TITLE].width)
        self.fit()

    def fit(self) -> None:
        """Let the title be as wide as the other columns leave it, and never narrower than it was made."""
        others = self.length() - self.sectionSize(TITLE)
        room = self._table.viewport().width()
        if self.count() > 1 and room - others != self.sectionSize(TITLE):
            before, self._setting = self._setting, True
            self.resizeSection(TITLE, max(self._least, room - others))
            self._setting = before

    def arrangement(self) -> Arrangement:
        """Give which columns are shown, in which order and how wide."""
        order = [self.logicalIndex(place) for place in range(self.count())]
        shown = [place for place in order if not self.isSectionHidden(place)]
        widths = {COLUMNS[place].name: self._least if place == TITLE else self.sectionSize(place) for place in shown}
        return Arrangement(tuple(COLUMNS[place].name for place in shown), widths)

    def show_sorted(self, sort: str) -> None:
        """Show which column the list is ordered by."""
        self._sorted = sorted_by(sort) or (-1, False)
        self.viewport().update()

    def menu(self) -> QMenu:
        """Make the menu that chooses columns."""
        menu = QMenu(self)
        for place, column in enumerate(COLUMNS):
            if place != TITLE:
                action = menu.addAction(in_menu(column.title))
                action.setCheckable(True)
                action.setChecked(not self.isSectionHidden(place))
                action.toggled.connect(lambda on, place=place: self._choose(place, shown=on))
        menu.addSeparator()
        again = QAction(tr("Reset Columns"), menu)
        again.triggered.connect(self._as_at_first)
        menu.addAction(again)
        return menu

    def _widened(self, place: int, _: int, width: int) -> None:
        if not self._setting:
            if place == TITLE:
                self._least = width
            self._tell()

    def _choose(self, place: int, *, shown: bool) -> None:
        self.setSectionHidden(place, not shown)
        if shown and self.sectionSize(place) < _NARROWEST:
            self.resizeSection(place, COLUMNS[place].width)
        self.fit()
        self._tell()

    def _as_at_first(self) -> None:
        self.arrange(Arrangement())
        self._tell()

    def _tell(self) -> None:
        if not self._setting:
            self.arranged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Sort by a column that was clicked, and not dragged."""
        place, widening = self._pressed, self.cursor().shape() == Qt.CursorShape.SplitHCursor
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._from).manhattanLength()
        if event.button() == Qt.MouseButton.LeftButton and place >= 0 and moved < 4 and not widening:
            first, second = COLUMNS[place].sorts
            self.asked.emit(second if self._sorted == (place, False) else first)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note which column is pressed."""
        self._from = event.position().toPoint()
        self._pressed = self.logicalIndexAt(self._from)
        super().mousePressEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own word
        """Draw a column's words or icon, and an arrow where the list is ordered by it."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        colours, column = self._theme.colours, COLUMNS[logicalIndex]
        if column.icon:
            at = rect.center() - QPoint(_ICON // 2, _ICON // 2)
            painter.drawPixmap(at, drawing(column.icon, colours.link if self._sorted[0] == logicalIndex else colours.soft, _ICON))
        elif self._sorted[0] == logicalIndex:
            arrow = drawing("chevron-down" if self._descends(logicalIndex) else "chevron-up", colours.ink, _ARROW)
            left = rect.left() + 4 if column.number else rect.right() - _ARROW - 4
            painter.drawPixmap(left, rect.center().y() - _ARROW // 2, arrow)

    def _descends(self, place: int) -> bool:
        """Tell whether the greatest, the latest or the last of the alphabet comes first."""
        sort = COLUMNS[place].sorts[self._sorted[1]]
        return sort == "newest" or sort.startswith("-")
