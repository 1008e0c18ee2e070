"""Draws a story in the list: its title, where and when it ran, and a line of what it says with the matches marked."""

from functools import lru_cache, partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.story import Summary
from desktop.ui.look.colours import Colours
from desktop.ui.look.icons import drawing, filled
from desktop.ui.look.language import tr
from desktop.ui.look.rights_words import held_back
from desktop.ui.look.sides import sided
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import day, one_line, right_to_left
from desktop.ui.stories.group_head import HEIGHT, paint_head
from desktop.ui.stories.story_rows import HEAD, SUMMARY, Head

OPEN, CLOSE = "\ue000", "\ue001"  # around a match in a snippet; see Summary
_PADDING, _LEADING, _SIDE = 11, 3, 18  # pixels
_DOT, _STAR = 7, 13  # pixels: before an unread story's title; after a starred one's second line
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter) | int(
    Qt.TextFlag.TextForceLeftToRight
)
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_KEPT = 2_000  # shortened texts
_AFTER_MATCH = 36  # pixels kept for what follows a snippet's match


class RowDelegate(QStyledItemDelegate):
    """Three lines of fixed height, bold and with a dot while unread; the selection strong only where the keyboard is."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        base = view.font()
        self._title, self._small = QFont(base), QFont(base)
        self._title.setWeight(QFont.Weight.DemiBold)
        self._title.setPointSizeF(base.pointSizeF() * 1.05)
        self._small.setPointSizeF(base.pointSizeF() * 0.91)
        self._strong = QFont(self._small)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._read = QFont(self._title)
        self._read.setWeight(QFont.Weight.Normal)
        self._metrics = {"title": QFontMetrics(self._title), "read": QFontMetrics(self._read), "small": QFontMetrics(self._small)}
        self._title_height, self._small_height = self._metrics["title"].height(), self._metrics["small"].height()
        self._shown = lru_cache(maxsize=_KEPT)(self._elided)  # a list that is stepped through draws the same rows again and again
        self._day = lru_cache(maxsize=_KEPT)(partial(day, short=True))
        self.height = self._title_height + 2 * self._small_height + 2 * _PADDING + 2 * _LEADING

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a row's fixed height."""
        return QSize(200, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw one story."""
        summary = index.data(SUMMARY)
        colours = self._theme.colours
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        strong = chosen and self._view.hasFocus()
        painter.save()
        if isinstance(head := index.data(HEAD), Head):
            paint_head(painter, QRect(rect.left(), rect.top(), rect.width(), HEIGHT), head, self._theme, self._view.font())
            rect = rect.adjusted(0, HEIGHT, 0, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        self._ground(painter, rect, chosen, strong, bool(state & QStyle.StateFlag.State_MouseOver))
        ink, soft = (colours.on_accent, colours.on_accent) if strong else (colours.ink, colours.soft)
        room = rect.adjusted(_SIDE, _PADDING, -_SIDE, -_PADDING)
        if isinstance(summary, Summary):
            self._lines(painter, room, summary, ink, soft, None if strong else colours)
        else:
            self._bars(painter, room, colours.line)
        painter.restore()

    def _bars(self, painter: QPainter, room: QRect, colour: str) -> None:
        """Draw, where a row has not been read yet, where its title and its other lines will stand."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for top, share in ((6, 0.62), (self._title_height + _LEADING + 5, 0.38)):
            bar = QRect(room.left(), room.top() + top, round(room.width() * share), 8)
            painter.drawRoundedRect(sided(bar, room, self._view), 4, 4)

    def _ground(self, painter: QPainter, rect: QRect, chosen: bool, strong: bool, over: bool) -> None:
        colours = self._theme.colours
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if strong else colours.hover if chosen else colours.ground))
            painter.drawRoundedRect(rect.adjusted(6, 2, -6, -2), 7, 7)
        else:
            painter.fillRect(rect.left() + _SIDE, rect.bottom(), rect.width() - 2 * _SIDE, 1, QColor(colours.line))

    def _lines(self, painter: QPainter, room: QRect, summary: Summary, ink: str, soft: str, colours: Colours | None) -> None:
        """Draw the three lines; colours is None on the accent, where only ink is light enough."""
        line = QRect(room.left(), room.top(), room.width(), self._title_height)
        face = "read" if summary.read else "title"
        if not summary.read:
            self._dot(painter, line, colours.accent if colours else ink)
        painter.setFont(self._read if summary.read else self._title)
        painter.setPen(QColor(ink))
        title = self._shown(face, summary.title or tr("Untitled"), line.width())
        painter.drawText(line, _side(title), title)
        line = QRect(room.left(), line.bottom() + 1 + _LEADING, room.width(), self._small_height)
        painter.setFont(self._small)
        painter.setPen(QColor(soft))
        room_for_meta = line.width()
        if summary.starred:
            room_for_meta -= _STAR + 8
            star = filled("star", colours.caution if colours else ink, _STAR)
            corner = QRect(line.right() - _STAR + 1, line.center().y() - _STAR // 2, _STAR, _STAR)
            painter.drawPixmap(sided(corner, line, self._view).topLeft(), star)
        if held := held_back(summary.restricted, summary.embargo):
            room_for_meta -= self._held(painter, line, room_for_meta, held, colours.caution if colours else ink) + 8
            painter.setPen(QColor(soft))
        meta = one_line(summary.publication, self._day(summary.published), summary.section)
        shown = self._shown("small", meta or summary.mark, room_for_meta)
        painter.drawText(line, _MIDDLE, shown)
        line.moveTop(line.bottom() + 1 + _LEADING)
        self._snippet(painter, line, summary.snippet, soft, colours)

    def _held(self, painter: QPainter, line: QRect, room: int, words: str, colour: str) -> int:
        """Draw at a line's end, by an icon and a word, that no export takes the story; gives the width that this took."""
        width = self._metrics["small"].horizontalAdvance(words)
        left = line.left() + room - width
        painter.setPen(QColor(colour))
        told = sided(QRect(left, line.top(), width + 2, line.height()), line, self._view)
        sign = sided(QRect(left - _STAR - 4, line.center().y() - _STAR // 2, _STAR, _STAR), line, self._view)
        painter.drawText(told, Qt.AlignmentFlag.AlignVCenter, words)
        painter.drawPixmap(sign.topLeft(), drawing("lock", colour, _STAR))
        return width + _STAR + 4

    def _elided(self, face: str, text: str, room: int) -> str:
        return self._metrics[face].elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _dot(self, painter: QPainter, line: QRect, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        leftward = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = line.right() + 4.5 if leftward else line.left() - _DOT - 3.5
        painter.drawEllipse(QRectF(left, line.center().y() - _DOT / 2 + 1, _DOT, _DOT))

    def _snippet(self, painter: QPainter, line: QRect, snippet: str, soft: str, colours: Colours | None) -> None:
        """Draw a snippet with what matched marked; one without a match, or right to left, as plain text."""
        plain = snippet.replace(OPEN, "").replace(CLOSE, "")
        if OPEN not in snippet or right_to_left(plain):
            shown = self._shown("small", " ".join(plain.split()), line.width())
            painter.drawText(line, _side(plain), shown)
            return
        left, metrics, strong = float(line.left()), QFontMetricsF(self._small), QFontMetricsF(self._strong)
        pieces = snippet.replace("\n", " ").replace(CLOSE, OPEN).split(OPEN)
        spare = line.width() - strong.horizontalAdvance(pieces[1]) - _AFTER_MATCH
        if metrics.horizontalAdvance(pieces[0]) > spare:  # in a narrow list what leads to the match gives way, not the match
            pieces[0] = metrics.elidedText(pieces[0].rstrip(), Qt.TextElideMode.ElideLeft, max(spare, 0)) + " "
        for number, piece in enumerate(pieces):
            match = number % 2 == 1
            room = line.right() - left
            if room < 8:
                break
            shown = (strong if match else metrics).elidedText(piece, Qt.TextElideMode.ElideRight, room)
            width = (strong if match else metrics).horizontalAdvance(shown)
            if match and colours:
                painter.fillRect(QRectF(left - 1, line.top() + 1, width + 2, line.height() - 1), QColor(colours.mark))
            painter.setFont(self._strong if match else self._small)
            painter.setPen(QColor(colours.ink if match and colours else soft))
            painter.drawText(QRectF(left, line.top(), width + 2, line.height()), _LEFT, shown)
            left += width


def _side(text: str) -> int:
    """Right for text that is written from right to left."""
    if right_to_left(text):  # forced, so that the dots of a shortened line stand at its own end; Arabic letters overtop the line
        rtl = Qt.TextFlag.TextForceRightToLeft | Qt.TextFlag.TextDontClip
        return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter) | int(rtl)
    return _LEFT
