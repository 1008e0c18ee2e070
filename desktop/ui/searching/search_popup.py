"""The list under the search field: what can be typed next, or what was searched for before. It never takes the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop.ui.look.language import tr
from desktop.ui.look.line_delegate import LineDelegate
from desktop.ui.look.theme import Theme

_BELOW, _ROW, _SIDE, _MARGIN = 4, 28, 10, 5  # pixels
_NOTE = Qt.ItemDataRole.UserRole + 1


class SearchPopup(QFrame):
    """`chosen` gives the place of the line that was clicked or accepted."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, field: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("search-popup")
        self.setProperty("kind", "popup")
        self._field = field
        self._lines = QStandardItemModel(self)
        self.list = QListView()
        self.list.setObjectName("offered")
        self.list.setAccessibleName(tr("Suggestions"))
        self.list.setModel(self._lines)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_Line(theme, self.list, height=_ROW, rounding=5))
        self.list.clicked.connect(lambda index: self.chosen.emit(index.row()))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.addWidget(self.list)
        window.installEventFilter(self)
        self.hide()

    def offer(self, lines: Sequence[tuple[str, str]], name: str) -> None:
        """Show lines, each with a quiet note at its end; none hide it. name: what they are, for a screen reader."""
        self._lines.clear()
        self.list.setAccessibleName(name)
        for words, note in lines:
            line = QStandardItem(words)
            line.setData(note, _NOTE)
            line.setAccessibleText(f"{words}, {note}" if note else words)
            self._lines.appendRow(line)
        self.setVisible(bool(lines))
        if lines:
            self._place()
            self.raise_()

    @property
    def current(self) -> int:
        """The line that the keyboard is on, -1 for none."""
        return self.list.currentIndex().row()

    def step(self, by: int) -> None:
        """Go a line on or back; back from the first is none."""
        row = min(self.current + by, self._lines.rowCount() - 1)
        self.list.setCurrentIndex(self._lines.index(row, 0) if row >= 0 else QModelIndex())

    def _place(self) -> None:
        height = _ROW * min(self._lines.rowCount(), 12) + 2 * _MARGIN + 4  # the frame, and what the list keeps for its own
        at = self._field.mapTo(self.window(), QPoint(0, self._field.height() + _BELOW))
        self.setGeometry(at.x(), at.y(), self._field.width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the field when the window becomes wider."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False


class _Line(LineDelegate):
    """A line: its words, and the note at the other end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw a line."""
        painter.save()
        ink, soft = self.ground(painter, option)
        rect = self.note(painter, option, QRect(option.rect).adjusted(_SIDE, 0, -_SIDE, 0), str(index.data(_NOTE) or ""), soft, gap=12)
        painter.setFont(option.font)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(option.font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.width())
        room = QStyle.visualRect(option.direction, option.rect, rect)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
