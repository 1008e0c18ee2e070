"""Rows of a list of passages: some words, and under them in soft ink what is said of them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look.theme import Theme

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
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
        painter.setPen(QColor(colours.ink))
        painter.drawText(words, wrap, str(index.data()))
        painter.setPen(QColor(colours.soft))
        painter.drawText(why, wrap, str(index.data(WHY)))
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
