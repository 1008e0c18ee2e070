"""How a place is drawn in the tree: icon, name, and its count at the right; and where in its row one clicks."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from desktop.ui.look.colours import Colours
from desktop.ui.look.icons import drawing
from desktop.ui.look.sides import sided
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import grouped
from desktop.ui.places.place import SERIES, SHELVES, Place
from desktop.ui.places.places import place_of

_ROW, _HEAD, _STEP = 30, 38, 16  # pixels: a place, a group's title, one level of nesting


def depth(index: QModelIndex | QPersistentModelIndex) -> int:
    """Tell how deep a place is nested; a group's own places are at 0."""
    level, above = -1, index.parent()
    while above.isValid():
        level, above = level + 1, above.parent()
    return level


def arrow_rect(row: QRect, level: int) -> QRect:
    """Give where the arrow of a place with nested ones is drawn."""
    return QRect(row.left() + 6 + level * _STEP, row.top(), 16, row.height())


def plus_rect(row: QRect) -> QRect:
    """Give where the plus stands that makes a collection."""
    return QRect(row.right() - 36, row.top() + 8, 28, row.height() - 8)


class PlaceDelegate(QStyledItemDelegate):
    """Draws a place: icon, name, and its count at the right; the selection strong only where the keyboard is."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._small, self._head = QFont(view.font()), QFont(view.font())
        self._small.setPointSizeF(view.font().pointSizeF() * 0.88)
        self._head.setPointSizeF(view.font().pointSizeF() * 0.86)
        self._head.setWeight(QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a row's height; the width is the view's."""
        return QSize(120, _ROW if index.parent().isValid() else _HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw one row."""
        place = place_of(index)
        if place is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        rect: QRect = option.rect
        if place.kind == "group":
            self._paint_head(painter, rect, place, index)
        else:
            self._paint_place(painter, rect, option.state, place, index)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, place: Place, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.setFont(self._head)
        painter.setPen(QColor(self._theme.colours.soft))
        painter.drawText(
            self._at(rect.adjusted(18, 10, -12, 0), rect), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, place.words
        )
        closed = not self._view.isExpanded(index)
        if place.key in {SHELVES, SERIES}:
            painter.drawPixmap(self._at(plus_rect(rect), rect).center() - QPoint(7, 7), drawing("plus", self._theme.colours.soft, 15))
        elif closed and index.model().hasChildren(index):
            arrow = drawing("chevron-right", self._theme.colours.soft, 14)
            painter.drawPixmap(self._at(QRect(rect.right() - 26, rect.center().y() - 2, 14, 14), rect).topLeft(), arrow)

    def _paint_place(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, place: Place, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._theme.colours
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        strong = chosen and self._view.hasFocus()
        ink, soft = self._ground(painter, rect, state, colours)
        level = depth(index)
        left = rect.left() + 24 + level * _STEP
        if index.model().hasChildren(index):
            way = "chevron-down" if self._view.isExpanded(index) else "chevron-right"
            arrow = QRect(arrow_rect(rect, level).left() + 3, rect.center().y() - 6, 13, 13)
            painter.drawPixmap(self._at(arrow, rect).topLeft(), drawing(way, soft, 13))
        sign = drawing(place.icon, ink if strong else (colours.link if chosen else soft), 17)
        painter.drawPixmap(self._at(QRect(left, rect.center().y() - 8, 17, 17), rect).topLeft(), sign)
        number = grouped(place.count) if place.count and place.kind != "more" else ""
        room = QFontMetrics(self._small).horizontalAdvance(number)
        painter.setFont(self._small)
        painter.setPen(QColor(soft))
        painter.drawText(self._at(rect.adjusted(0, 0, -20, 0), rect), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        painter.setFont(self._view.font())
        painter.setPen(QColor(ink))
        words = QRect(left + 26, rect.top(), rect.right() - 28 - room - left - 26, rect.height())
        shown = QFontMetrics(self._view.font()).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(self._at(words, rect), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _at(self, piece: QRect, row: QRect) -> QRect:
        """Give where a piece of a row stands in a window that runs this way."""
        return sided(piece, row, self._view)

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, colours: Colours) -> tuple[str, str]:
        """Draw what lies behind a row, and give the inks that can be read on it."""
        chosen, over = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
        strong = bool(chosen) and self._view.hasFocus()
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if strong else colours.hover))
            painter.drawRoundedRect(rect.adjusted(8, 1, -8, -1), 6, 6)
        return (colours.on_accent, colours.on_accent) if strong else (colours.ink, colours.soft)

    def helpEvent(self, event: QEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex) -> bool:  # type: ignore[override]
        """Show a nested collection's whole path as a tool tip, and nothing elsewhere."""
        return super().helpEvent(event, view, option, index) if index.data(Qt.ItemDataRole.ToolTipRole) else False  # type: ignore[arg-type]
