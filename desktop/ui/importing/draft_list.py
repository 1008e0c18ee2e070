"""An import's list: each thing that was met, with what is so of it in an icon and in words."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop.ui.importing.draft_rows import HEAD, DraftRows
from desktop.ui.importing.draft_spool import OPEN, DraftHead, State
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.naming import name_table
from desktop.ui.look.phrases import worded
from desktop.ui.look.sides import sided
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import day, one_line

_ROW, _BOX = 54, 16  # pixels
Index = QModelIndex | QPersistentModelIndex
ICONS = {
    State.READY: "circle-check",
    State.DOUBTFUL: "circle-alert",
    State.DUPLICATE: "copy-check",
    State.REFUSED: "file-x",
    State.ADDED: "check",
    State.VERSION: "history",
    State.FEED: "rss",
}


class DraftDelegate(QStyledItemDelegate):
    """Draws a row: a check box while it is to be decided, else a sign; the title; and its state with where it ran."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._title, self._small, self._settled = QFont(view.font()), QFont(view.font()), QFont(view.font())
        self._title.setWeight(QFont.Weight.DemiBold)
        self._small.setPointSizeF(view.font().pointSizeF() * 0.9)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a row's fixed height."""
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        head = index.data(HEAD)
        if not isinstance(head, DraftHead):
            return
        colours = self._theme.colours
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = chosen and self._view.hasFocus()
        soft = colours.on_accent if strong else colours.soft
        ink = colours.on_accent if strong else colours.ink if head.state in OPEN else colours.soft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if strong else colours.hover))
            painter.drawRoundedRect(rect.adjusted(5, 1, -5, -1), 6, 6)
        else:
            painter.fillRect(sided(QRect(rect.left() + 40, rect.bottom(), rect.width() - 54, 1), rect, self._view), QColor(colours.line))
        if head.state in OPEN:
            self._box(
                painter,
                sided(box_rect(rect), rect, self._view),
                index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked,
                strong,
            )
        else:
            sign = soft if strong else self._colour(head.state)
            painter.drawPixmap(sided(box_rect(rect), rect, self._view).topLeft(), drawing(ICONS[head.state], sign, _BOX))
        self._words(painter, sided(rect.adjusted(40, 8, -14, -8), rect, self._view), head, ink, soft, strong=strong)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, head: DraftHead, ink: str, soft: str, *, strong: bool) -> None:
        half = room.height() // 2
        face = self._title if head.state in OPEN else self._settled
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(face)
        painter.setPen(QColor(ink))
        title = QFontMetrics(face).elidedText(head.title or head.file, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), room.top(), room.width(), half), left, title)
        below, metrics = QRect(room.left(), room.top() + half, room.width(), half), QFontMetrics(self._small)
        painter.setFont(self._small)
        if head.state == State.DOUBTFUL:
            colour = soft if strong else self._theme.colours.caution
            sign = QRect(below.left(), below.center().y() - 7, 14, 14)
            painter.drawPixmap(sided(sign, room, self._view).topLeft(), drawing(ICONS[head.state], colour, 14))
            below.adjust(19, 0, 0, 0)
        state = state_words(head)
        painter.setPen(QColor(soft if strong else self._colour(head.state)))
        shown = metrics.elidedText(state, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(sided(below, room, self._view), left, shown)
        below.setLeft(below.left() + metrics.horizontalAdvance(f"{shown}  "))
        rest = one_line("", head.publication, day(head.published, short=True)) if head.state != State.REFUSED else ""
        if rest and below.width() > 40:
            painter.setPen(QColor(soft))
            painter.drawText(
                sided(below, room, self._view), left, metrics.elidedText(f"·  {rest}", Qt.TextElideMode.ElideRight, below.width())
            )

    def _colour(self, state: State) -> str:
        colours = self._theme.colours
        return {State.DOUBTFUL: colours.caution, State.REFUSED: colours.link, State.ADDED: colours.fine, State.VERSION: colours.fine}.get(
            state, colours.soft
        )

    def _box(self, painter: QPainter, box: QRect, checked: bool, strong: bool) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.on_accent if strong else colours.accent if checked else colours.edge))
        painter.setBrush(QColor(colours.accent if checked else colours.paper))
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            painter.setPen(QPen(QColor(colours.on_accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            corner = QPointF(box.topLeft())
            painter.drawPolyline([corner + QPointF(x, y) for x, y in ((4.2, 8.6), (7.0, 11.4), (12.2, 5.2))])

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: QModelIndex) -> bool:  # type: ignore[override]
        """Check by a click on the box."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if sided(box_rect(option.rect), option.rect, self._view).adjusted(-8, -12, 8, 12).contains(event.position().toPoint()):
            return _turn(index)
        return False


def state_words(head: DraftHead) -> str:
    """Say what is so of a row."""
    match head.state:
        case State.DOUBTFUL:
            return tr("Please check")
        case State.DUPLICATE:
            return tr("Kept as {mark}").format(mark=head.mark)
        case State.ADDED:
            return tr("Added as {mark}").format(mark=head.mark)
        case State.VERSION:
            return tr("New version of {mark}").format(mark=head.mark)
        case State.FEED:
            return tr("A feed")
        case State.REFUSED:
            return tr("Not read: {why}").format(why=worded(head.message))
    return tr("Ready")


def box_rect(row: QRect) -> QRect:
    """Give where a row's check box is drawn."""
    return QRect(row.left() + 14, row.center().y() - _BOX // 2, _BOX, _BOX)


def _turn(index: QModelIndex) -> bool:
    checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    return index.model().setData(index, Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


class DraftList(QTableView):
    """The list itself; the space bar checks and clears. A table, since a list view lays ten thousand rows out anew for each that comes."""

    shown = Signal(int)  # the number of the draft that is under the keyboard, -1 for none

    def __init__(self, rows: DraftRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drafts")
        self.setModel(rows)
        self.setItemDelegate(DraftDelegate(theme, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setStretchLastSection(True)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(_ROW)
        across.hide()
        down.hide()
        name_table(self, tr("What was read"))
        self._rows = rows
        self.selectionModel().currentChanged.connect(lambda current, _: self.shown.emit(rows.number(current)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check with the space bar."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            _turn(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def go(self, row: int) -> None:
        """Put the keyboard on a row."""
        if 0 <= row < self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(row))

    def step(self, by: int) -> None:
        """Go on by rows."""
        self.go(min(max(self.currentIndex().row() + by, 0), self._rows.rowCount() - 1))

    def next_doubtful(self) -> None:
        """Go to the next one that asks for a look, beginning again at the top."""
        total, here = self._rows.rowCount(), self.currentIndex().row()
        for step in range(1, total + 1):
            row = (here + step) % total
            head = self._rows.index(row).data(HEAD)
            if isinstance(head, DraftHead) and head.state == State.DOUBTFUL:
                self.go(row)
                return
