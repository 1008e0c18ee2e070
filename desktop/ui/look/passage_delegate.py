"""Rows of a list of passages: some words, and under them in soft ink what is said of them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look.theme import Theme
from desktop.ui.look.words import right_to_left

WHY = Qt.ItemDataRole.UserRole + 1
_PADDING, _ICON = 8, 20  # pixels


class PassageDelegate(QStyledItemDelegate):
    """Draws both, each over as many lines as it needs; a row that is done has an icon at its end."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of both."""
        words, why = self._rooms(QRect(0, 0, self._view.viewport().width(), 10_000), index)
        return QSize(words.width(), words.height() + why.height() + 2 * _PADDING + 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw them."""
        colours, rect = self._theme.colours, QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colours.accent))
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(rect.adjusted(2, 1, -3, -2)), 6, 6)
        else:
            painter.fillRect(rect.left() + _PADDING, rect.bottom(), rect.width() - 2 * _PADDING, 1, QColor(colours.line))
        words, why = self._rooms(rect, index)
        painter.setPen(QColor(colours.ink))
        painter.drawText(words, _set(str(index.data())), str(index.data()))
        painter.setPen(QColor(colours.soft))
        painter.drawText(why, _set(str(index.data(WHY))), str(index.data(WHY)))
        mark = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(mark, QIcon) and not mark.isNull():
            mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = rect.left() + 4 if mirrored else rect.right() - _ICON
            mark.paint(painter, QRect(left, rect.top() + _PADDING, 16, 16))
        painter.restore()

    def _rooms(self, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> tuple[QRect, QRect]:
        metrics, wrap = self._view.fontMetrics(), Qt.TextFlag.TextWordWrap
        room = rect.adjusted(_PADDING, _PADDING, -_PADDING - _ICON, 10_000)
        words = metrics.boundingRect(room, wrap, str(index.data()))
        words.setWidth(room.width())
        why = metrics.boundingRect(room.adjusted(0, words.height() + 2, 0, 0), wrap, str(index.data(WHY)))
        why.setWidth(room.width())
        return words, why


def _set(text: str) -> int:
    """Break lines; what is written from right to left stands at the right."""
    if right_to_left(text):
        return int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading)
