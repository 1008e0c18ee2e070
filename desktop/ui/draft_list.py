"""The drafts of an import as a list with check boxes."""

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.draft_spool import DraftHead, DraftSpool
from desktop.ui.icons import drawing
from desktop.ui.theme import Theme
from desktop.ui.words import day, one_line

HEAD = Qt.ItemDataRole.UserRole + 1
_ROW, _BOX = 54, 16  # pixels
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class DraftRows(QAbstractListModel):
    """One row a draft; checked is what will be imported."""

    checked_changed = Signal()

    def __init__(self, spool: DraftSpool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spool = spool
        self._off: set[int] = set()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the drafts."""
        return 0 if parent.isValid() else len(self._spool)

    def chosen(self) -> list[int]:
        """Give the numbers of the drafts that are checked."""
        return [number for number in range(len(self._spool)) if number not in self._off]

    def check_all(self, checked: bool) -> None:
        """Check or clear every draft."""
        self._off = set() if checked else set(range(len(self._spool)))
        if len(self._spool):
            self.dataChanged.emit(self.index(0), self.index(len(self._spool) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.checked_changed.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a draft's title, whether it is checked, and its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self._spool):
            return None
        head = self._spool.heads[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return head.title or "Untitled"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if index.row() in self._off else Qt.CheckState.Checked
        if role == HEAD:
            return head
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (head.title or "Untitled", head.publication, "please check" if head.doubtful else "")))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or clear one draft."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        checked = value in {Qt.CheckState.Checked, Qt.CheckState.Checked.value, True}
        (self._off.discard if checked else self._off.add)(index.row())
        self.dataChanged.emit(index, index, [role])
        self.checked_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every draft can be chosen and checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren

    def told(self, number: int) -> None:
        """Show a draft anew after it was corrected."""
        self.dataChanged.emit(self.index(number), self.index(number))


class DraftDelegate(QStyledItemDelegate):
    """Draws a draft: check box, title, where it ran, and a sign where something asks for a look."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._title, self._small = QFont(view.font()), QFont(view.font())
        self._title.setWeight(QFont.Weight.DemiBold)
        self._small.setPointSizeF(view.font().pointSizeF() * 0.9)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a row's fixed height."""
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one draft."""
        head = index.data(HEAD)
        if not isinstance(head, DraftHead):
            return
        colours = self._theme.colours
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = chosen and self._view.hasFocus()
        ink, soft = (colours.on_accent, colours.on_accent) if strong else (colours.ink, colours.soft)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if strong else colours.hover))
            painter.drawRoundedRect(rect.adjusted(5, 1, -5, -1), 6, 6)
        self._box(painter, box_rect(rect), index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked, strong)
        room = rect.adjusted(40, 8, -14, -8)
        if head.doubtful:
            painter.drawPixmap(room.right() - 16, rect.center().y() - 8, drawing("circle-alert", ink if strong else colours.caution, 16))
            room.adjust(0, 0, -24, 0)
        half = room.height() // 2
        painter.setFont(self._title)
        painter.setPen(QColor(ink))
        title = QFontMetrics(self._title).elidedText(head.title or "Untitled", Qt.TextElideMode.ElideRight, room.width())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(room.left(), room.top(), room.width(), half), left, title)
        painter.setFont(self._small)
        painter.setPen(QColor(soft))
        meta = one_line(head.publication, day(head.published, short=True), f"{head.words:,} words" if not head.published else "")
        shown = QFontMetrics(self._small).elidedText(meta, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), room.top() + half, room.width(), half), left, shown)
        painter.restore()

    def _box(self, painter: QPainter, box: QRect, checked: bool, strong: bool) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.on_accent if strong else colours.accent if checked else colours.edge))
        painter.setBrush(QColor(colours.accent if checked else colours.paper))
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            painter.setPen(QPen(QColor(colours.on_accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            corner = QPointF(box.topLeft())
            painter.drawPolyline([corner + QPointF(x, y) for x, y in ((4.2, 8.6), (7.0, 11.4), (12.2, 5.2))])

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: QModelIndex) -> bool:  # type: ignore[override]
        """Check by a click on the box, or by the space bar."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if box_rect(option.rect).adjusted(-8, -12, 8, 12).contains(event.position().toPoint()):
            checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            return index.model().setData(
                index, Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
            )
        return False


def box_rect(row: QRect) -> QRect:
    """Give where a row's check box is drawn."""
    return QRect(row.left() + 14, row.center().y() - _BOX // 2, _BOX, _BOX)


class DraftList(QListView):
    """The list itself; the space bar checks and clears."""

    def __init__(self, rows: DraftRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drafts")
        self.setAccessibleName("Stories that were read")
        self.setModel(rows)
        self.setItemDelegate(DraftDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self._rows = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check with the space bar."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            index = self.currentIndex()
            checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            self._rows.setData(index, Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)
