"""Draws a cell of the list as a table: one line, bold in the title while unread; the selection strong only where the keyboard is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.story import Summary
from desktop.ui.look.icons import filled
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import right_to_left
from desktop.ui.stories.columns import BY_NAME, COLUMNS, TITLE
from desktop.ui.stories.story_rows import SUMMARY

SIDE = 10  # pixels beside a cell's words; the header's too
_PADDING, _DOT, _STAR = 5, 7, 13
_READ, _STARRED = BY_NAME["read"], BY_NAME["starred"]


class CellDelegate(QStyledItemDelegate):
    """Rows of one line, full-bleed where they are selected."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._plain, self._bold = QFont(view.font()), QFont(view.font())
        self._bold.setWeight(QFont.Weight.DemiBold)
        self.height = QFontMetrics(self._bold).height() + 2 * _PADDING

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a row's fixed height."""
        return QSize(60, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw one cell."""
        summary = index.data(SUMMARY)
        colours = self._theme.colours
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = chosen and self._view.hasFocus()
        ink, soft = (colours.on_accent, colours.on_accent) if strong else (colours.ink, colours.soft)
        if chosen:
            painter.fillRect(rect, QColor(colours.accent if strong else colours.hover))
        else:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        if not isinstance(summary, Summary):
            if index.column() == TITLE:  # not read yet: a bar where the title will stand
                painter.fillRect(rect.left() + SIDE, rect.center().y() - 3, rect.width() // 2, 6, QColor(colours.line))
            return
        if index.column() == _READ:
            if not summary.read:
                self._dot(painter, rect, ink if strong else colours.accent)
        elif index.column() == _STARRED:
            if summary.starred:
                at = rect.center()
                painter.drawPixmap(at.x() - _STAR // 2, at.y() - _STAR // 2, filled("star", ink if strong else colours.caution, _STAR))
        else:
            self._words(painter, rect.adjusted(SIDE, 0, -SIDE, 0), index, summary, ink if index.column() == TITLE else soft)

    def _words(self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex, summary: Summary, ink: str) -> None:
        column = COLUMNS[index.column()]
        face = self._bold if index.column() == TITLE and not summary.read else self._plain
        said = column.says(summary)
        side = Qt.AlignmentFlag.AlignRight if column.number or right_to_left(said) else Qt.AlignmentFlag.AlignLeft
        painter.setFont(face)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(face).elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _dot(self, painter: QPainter, rect: QRect, colour: str) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(rect.center().x() - _DOT / 2 + 0.5, rect.center().y() - _DOT / 2 + 0.5, _DOT, _DOT))
        painter.restore()
