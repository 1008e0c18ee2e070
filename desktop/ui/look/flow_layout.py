"""A layout that sets widgets one after the other and breaks lines as a text does; mirrored where one writes from right to left."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines as wide as there is room; what it holds is as wide as it asks, never wider than a line."""

    def __init__(self, parent: QWidget, spacing: int = 6, leading: int = 6) -> None:
        """spacing, leading: pixels between two widgets of a line, and between two lines."""
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._between, self._leading = spacing, leading
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Add a widget at a place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())

    def count(self) -> int:
        """Tell how many it holds."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give what stands at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take out what stands at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Tell how tall the lines are in that width."""
        return self._set(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Set everything into its place."""
        super().setGeometry(rect)
        self._set(rect, place=True)

    def sizeHint(self) -> QSize:
        """Ask for the least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Tell the least: the height of a line."""
        return QSize(40, max((item.sizeHint().height() for item in self._items), default=0))

    def _set(self, rect: QRect, *, place: bool) -> int:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, top, tall = rect.left(), rect.top(), 0
        for item in self._items:
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if left > rect.left() and left + width > rect.right() + 1:
                left, top, tall = rect.left(), top + tall + self._leading, 0
            if item.expandingDirections() & Qt.Orientation.Horizontal:
                width = rect.right() + 1 - left
            if place:
                at = rect.right() + 1 - (left - rect.left()) - width if mirrored else left
                item.setGeometry(QRect(QPoint(at, top), QSize(width, size.height())))
            left += width + self._between
            tall = max(tall, size.height())
        return top + tall - rect.top()
