"""Draws the issue: a section's title on a rule of its own, and a story with its place, headline, deck and extent."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.issues.issue_rows import ROW, SectionRow, StoryRow
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.theme import SERIF, Theme
from desktop.ui.look.words import grouped, one_line, right_to_left, stories

SIDE, NUMBER = 18, 30  # pixels: the margin, and the room of a story's number
_PADDING, _LEADING, _HEAD = 9, 2, 42


class RowPainting(QStyledItemDelegate):
    """The rows' looks; the selection is strong only where the keyboard is."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        base = view.font()
        self.title, self.small, self._head = QFont(base), QFont(base), QFont(base)
        self.title.setFamilies([SERIF, "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC"])
        self.title.setWeight(QFont.Weight.DemiBold)
        self.title.setPointSizeF(base.pointSizeF() * 1.12)
        self.small.setPointSizeF(base.pointSizeF() * 0.91)
        self._head.setWeight(QFont.Weight.DemiBold)
        self._title_height, self._small_height = QFontMetrics(self.title).height(), QFontMetrics(self.small).height()
        self._story_height = self._title_height + 2 * self._small_height + 2 * _PADDING + 2 * _LEADING + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a row's height."""
        return QSize(200, _HEAD if isinstance(index.data(ROW), SectionRow) else self._story_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw one row."""
        row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, soft, strong = self._ground(painter, rect, state)
        if isinstance(row, SectionRow):
            self._section(painter, rect, row, ink, soft)
        elif isinstance(row, StoryRow):
            self._story(painter, rect, row, ink, soft, strong)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> tuple[str, str, bool]:
        colours = self._theme.colours
        chosen, over = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        strong = chosen and self._view.hasFocus()
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if strong else colours.hover if chosen else colours.ground))
            painter.drawRoundedRect(rect.adjusted(6, 2, -6, -2), 7, 7)
        return (colours.on_accent, colours.on_accent, True) if strong else (colours.ink, colours.soft, False)

    def _section(self, painter: QPainter, rect: QRect, row: SectionRow, ink: str, soft: str) -> None:
        line = rect.adjusted(SIDE, 12, -SIDE, 0)
        told = one_line(stories(row.stories), tr("{minutes} min").format(minutes=grouped(row.minutes))) if row.stories else tr("empty")
        painter.setFont(self.small)
        painter.setPen(QColor(soft))
        room = QFontMetrics(self.small).horizontalAdvance(told) + 12
        painter.drawText(line, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, told)
        painter.setFont(self._head)
        painter.setPen(QColor(ink if row.title else soft))
        words = _without(line, room, self._view.layoutDirection())
        shown = QFontMetrics(self._head).elidedText(row.words, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.fillRect(rect.left() + SIDE, rect.bottom() - 1, rect.width() - 2 * SIDE, 2, QColor(self._theme.colours.edge))

    def _story(self, painter: QPainter, rect: QRect, row: StoryRow, ink: str, soft: str, strong: bool) -> None:
        colours, way = self._theme.colours, self._view.layoutDirection()
        room = rect.adjusted(SIDE, _PADDING, -SIDE, -_PADDING)
        side = _leading(room, NUMBER, way)
        painter.setFont(self.small)
        painter.setPen(QColor(soft))
        painter.drawText(side.adjusted(0, 3, 0, 0), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, grouped(row.number))
        room = _without(room, NUMBER, way, leading=True)
        extent = self._extent(painter, room, row)
        line = QRect(room.left(), room.top(), room.width(), self._title_height)
        line = _without(line, extent, way)
        if row.changed:  # said by a sign, not by colour alone
            sign = _leading(line, 20, way)
            painter.drawPixmap(sign.left(), line.center().y() - 7, drawing("pencil-line", ink if strong else colours.link, 14))
            line = _without(line, 20, way, leading=True)
        _words(painter, line, row.headline or str(row.mark), self.title, ink)
        line = QRect(room.left(), room.top() + self._title_height + _LEADING, room.width(), self._small_height)
        _words(painter, _without(line, extent, way), row.deck or tr("No deck"), self.small, soft, slanted=not row.deck)
        line.moveTop(line.bottom() + 1 + _LEADING)
        if row.fault:
            inked = ink if strong else colours.caution
            sign = _leading(line, 20, way)
            painter.drawPixmap(sign.left(), line.center().y() - 7, drawing("triangle-alert", inked, 14))
            _words(painter, _without(line, 20, way, leading=True), row.fault, self.small, inked)
        else:
            _words(painter, line, row.meta, self.small, soft)
        if not (strong or rect.bottom() >= self._view.viewport().height()):
            painter.fillRect(rect.left() + SIDE + NUMBER, rect.bottom(), rect.width() - 2 * SIDE - NUMBER, 1, QColor(colours.line))

    def _extent(self, painter: QPainter, room: QRect, row: StoryRow) -> int:
        """Write pages and minutes at the end of the line; gives the room that they take."""
        pages = tr("{pages} p.").format(pages=grouped(row.pages)) if row.pages else ""
        metrics = QFontMetrics(self.small)
        told = (pages, tr("{minutes} min").format(minutes=grouped(row.minutes)))
        width = max(map(metrics.horizontalAdvance, told)) + 14
        for at, words in enumerate(told):
            line = QRect(room.left(), room.top() + 2 + at * (self._title_height + _LEADING - 2), room.width(), self._small_height)
            painter.drawText(line, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, words)
        return width


def _words(painter: QPainter, room: QRect, words: str, font: QFont, ink: str, *, slanted: bool = False) -> None:
    face = QFont(font)
    face.setItalic(slanted)
    painter.setFont(face)
    painter.setPen(QColor(ink))
    shown = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    if right_to_left(words):
        rtl = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(rtl) | int(Qt.TextFlag.TextForceRightToLeft) | int(Qt.TextFlag.TextDontClip), shown)
    else:
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def _leading(room: QRect, width: int, way: Qt.LayoutDirection) -> QRect:
    """Give the first so many pixels of a line, from the side where reading begins."""
    left = room.right() - width + 1 if way == Qt.LayoutDirection.RightToLeft else room.left()
    return QRect(left, room.top(), width, room.height())


def _without(room: QRect, width: int, way: Qt.LayoutDirection, *, leading: bool = False) -> QRect:
    """Give a line without so many pixels at its end, or at its beginning."""
    at_left = leading != (way == Qt.LayoutDirection.RightToLeft)
    return room.adjusted(width, 0, 0, 0) if at_left else room.adjusted(0, 0, -width, 0)
