"""Left and right for what draws itself: in a window that runs from right to left, what is drawn changes sides within its row."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget


def leftward() -> bool:
    """Tell whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def sided(piece: QRect, row: QRect, over: QWidget) -> QRect:
    """Give where a piece of a row stands: as it is, or mirrored within the row if the widget runs from right to left."""
    return QStyle.visualRect(over.layoutDirection(), row, piece)
