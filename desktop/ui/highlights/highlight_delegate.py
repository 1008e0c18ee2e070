"""Draws the list of highlights: a story's head, a passage with its stripe, its note."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.archive import Highlight
from desktop.ui.highlights.highlight_rows import ROW, Head, HighlightRows, Index
from desktop.ui.look.language import tr
from desktop.ui.look.papers import SWATCHES, paper_name
from desktop.ui.look.theme import SERIF, Theme

_SIDE, _PAD = 20, 9  # pixels


class HighlightDelegate(QStyledItemDelegate):
    """A row is as tall as its words: of each only its length on one line is measured, since it has two at most."""

    def __init__(self, theme: Theme, view: QListView, rows: HighlightRows) -> None:
        super().__init__(view)
        self._theme, self._rows, self._view = theme, rows, view
        points = view.font().pointSizeF()
        self._head, self._passage, self._small = QFont(view.font()), QFont(SERIF), QFont(view.font())
        self._head.setWeight(QFont.Weight.DemiBold)
        self._passage.setPointSizeF(points * 1.04)
        self._small.setPointSizeF(points * 0.9)
        self._line = {
            name: QFontMetrics(font).lineSpacing()
            for name, font in (("head", self._head), ("passage", self._passage), ("small", self._small))
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Up to two lines for a passage, one for its name, up to two for a note."""
        row = index.data(ROW)
        if isinstance(row, Head):
            return QSize(200, self._line["head"] + self._line["small"] + 26)
        height = 2 * _PAD + self._line["small"] + 4
        if isinstance(row, Highlight):
            height += self._lines_of(row.exact, self._passage) * self._line["passage"]
            height += self._lines_of(row.note, self._small) * self._line["small"] + 2 if row.note else 0
        return QSize(200, height)

    def _lines_of(self, words: str, font: QFont) -> int:
        room = self._view.viewport().width() - 2 * _SIDE - 16
        return 1 if QFontMetrics(font).horizontalAdvance(" ".join(words[:400].split())) <= room else 2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row, rect = index.data(ROW), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Head):
            self._paint_head(painter, rect, row)
        elif isinstance(row, Highlight):
            self._paint_passage(painter, rect, option, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, head: Head) -> None:
        colours = self._theme.colours
        top = rect.top() + 14
        for words, font, ink in ((head.title, self._head, colours.ink), (head.where, self._small, colours.soft)):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            line = QRect(rect.left() + _SIDE, top, rect.width() - 2 * _SIDE, metrics.lineSpacing())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeading, metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width()))
            top += metrics.lineSpacing()

    def _paint_passage(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, row: Highlight) -> None:
        colours = self._theme.colours
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(rect.adjusted(10, 2, -10, -2), 7, 7)
        if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect.adjusted(10, 2, -10, -2)).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        stripe = rect.right() - _SIDE - 3 if rtl else rect.left() + _SIDE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(SWATCHES[paper_name(colours)][row.colour]))
        painter.drawRoundedRect(QRectF(stripe, rect.top() + _PAD + 2, 3, rect.height() - 2 * _PAD - 4), 1.5, 1.5)
        room = QRect(rect.left() + _SIDE + (0 if rtl else 16), rect.top() + _PAD, rect.width() - 2 * _SIDE - 16, rect.height())
        painter.setPen(QColor(colours.soft if row.orphaned else colours.ink))
        top = self._lines(painter, self._passage, " ".join(row.exact.split()), room)
        name = self._rows.names.get(row.colour, row.colour)
        words = tr("{name}, no longer in the story").format(name=name) if row.orphaned else name
        painter.setPen(QColor(colours.soft))
        top = self._lines(painter, self._small, words, QRect(room.left(), top + 2, room.width(), room.height()), most=1)
        if row.note:
            painter.setPen(QColor(colours.ink))
            self._lines(painter, self._small, " ".join(row.note.split()), QRect(room.left(), top + 2, room.width(), room.height()))

    @staticmethod
    def _lines(painter: QPainter, font: QFont, words: str, room: QRect, most: int = 2) -> int:
        """Draw words on as many lines as they may have, the last one cut with an ellipsis; gives where the next would stand."""
        layout, option, metrics = QTextLayout(words[:600], font), QTextOption(), QFontMetrics(font)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.beginLayout()
        top, starts = 0, []
        for _ in range(most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, top))
            starts.append(line.textStart())
            top += metrics.lineSpacing()
        cut = len(starts) == most and layout.createLine().isValid()
        layout.endLayout()
        if cut:
            last = metrics.elidedText(words[starts[-1] :], Qt.TextElideMode.ElideRight, room.width())
            rest = QTextLayout(words[: starts[-1]] + last, font)
            rest.setTextOption(option)
            rest.beginLayout()
            for number in range(most):
                line = rest.createLine()
                if line.isValid():
                    line.setLineWidth(room.width())
                    line.setPosition(QPointF(0, number * metrics.lineSpacing()))
            rest.endLayout()
            layout = rest
        layout.draw(painter, QPointF(room.topLeft()))
        return room.top() + top
