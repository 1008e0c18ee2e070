"""How a line is drawn of a list that opens over the window: its ground, and a quiet note at its other end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look.theme import Theme


class LineDelegate(QStyledItemDelegate):
    """Lines of one height; who derives from it draws what stands on them."""

    def __init__(self, theme: Theme, view: QListView, *, height: int, rounding: int) -> None:
        """Height and rounding: in pixels."""
        super().__init__(view)
        self._theme, self._height, self._rounding = theme, height, rounding

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a line's height."""
        return QSize(100, self._height)

    def ground(self, painter: QPainter, option: QStyleOptionViewItem) -> tuple[str, str]:
        """Draw what a line stands on; gives its ink, and the softer one of what is beside it."""
        colours, chosen = self._theme.colours, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if chosen else colours.hover))
            painter.drawRoundedRect(option.rect, self._rounding, self._rounding)
        return (colours.on_accent, colours.on_accent) if chosen else (colours.ink, colours.soft)

    def note(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, words: str, ink: str, *, gap: int) -> QRect:
        """Draw small words at a line's end; gives the room that is left before them."""
        small = small_font(option)
        painter.setFont(small)
        painter.setPen(QColor(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return room.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(words) - gap, 0)


def small_font(option: QStyleOptionViewItem) -> QFont:
    """Give the face of what is said beside a line."""
    small = QFont(option.font)
    small.setPointSizeF(option.font.pointSizeF() * 0.9)
    return small
