"""The head over a group of rows: drawn over its first row, and held at the list's top while the rest of it is on view."""

from bisect import bisect_right

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QTableView, QWidget

from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import day, grouped
from desktop.ui.stories.story_rows import Head, StoryRows

HEIGHT = 30  # pixels
_SIDE = 18


def words_of(head: Head) -> str:
    """Name a group."""
    if head.by == "day":
        return day(head.name) if head.name else tr("Without a date")
    return head.name or (tr("Without a publication") if head.by == "publication" else tr("Without a section"))


def paint_head(painter: QPainter, rect: QRect, head: Head, theme: Theme, font: QFont) -> None:
    """Draw a head: its words, and how many stories it stands over."""
    colours = theme.colours
    painter.fillRect(rect, QColor(colours.ground))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
    small, strong = QFont(font), QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    strong.setPointSizeF(font.pointSizeF() * 0.91)
    strong.setWeight(QFont.Weight.DemiBold)
    number = grouped(head.count)
    inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
    painter.setFont(small)
    painter.setPen(QColor(colours.soft))
    painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
    inner.setRight(inner.right() - QFontMetrics(small).horizontalAdvance(number) - 12)
    painter.setFont(strong)
    painter.setPen(QColor(colours.ink))
    shown = QFontMetrics(strong).elidedText(words_of(head), Qt.TextElideMode.ElideRight, inner.width())
    room = QStyle.visualRect(painter.layoutDirection(), rect, inner)  # a mirrored window has the count at the left
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class HeldHead(QWidget):
    """The head of the group whose rows are at the top; the next one pushes it away."""

    def __init__(self, table: QTableView, rows: StoryRows, theme: Theme) -> None:
        super().__init__(table)
        self._table, self._rows, self._theme = table, rows, theme
        self._begins: list[int] = []
        self._head: Head | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        table.verticalScrollBar().valueChanged.connect(lambda _: self.follow())
        table.viewport().installEventFilter(self)
        theme.changed.connect(self.update)

    def take(self, begins: list[int]) -> None:
        """Take the rows that have heads, from the top; none where the list is not grouped."""
        self._begins = begins
        self.follow()

    def follow(self) -> None:
        """Show the head of what is at the top."""
        top = self._table.rowAt(0) if self._begins else -1
        if top < 0:
            self._head = None
            self.hide()
            return
        at = bisect_right(self._begins, top) - 1
        self._head = self._rows.heads.get(self._begins[at])
        after = self._begins[at + 1] if at + 1 < len(self._begins) else None
        room = HEIGHT if after is None else self._table.rowViewportPosition(after)
        viewport = self._table.viewport().geometry()
        self.setGeometry(viewport.left(), viewport.top() + min(0, room - HEIGHT), viewport.width(), HEIGHT)
        self.setVisible(self._head is not None)
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as wide as the list."""
        if event.type() == QEvent.Type.Resize:
            self.follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the head."""
        if self._head is not None:
            painter = QPainter(self)
            paint_head(painter, self.rect(), self._head, self._theme, self._table.font())
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the group's first row."""
        if self._head is not None:
            self._table.scrollTo(self._rows.index(self._head.row, 0), QTableView.ScrollHint.PositionAtTop)
