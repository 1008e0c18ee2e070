"""The facets beside the list: what the stories found are made of. A click narrows to a name, Ctrl and a click leave it out."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.archive import Facets, Query, QueryError
from desktop.ui.jobs.job import Latest
from desktop.ui.look.icons import drawing, icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import grouped, stories, tip
from desktop.ui.searching.facet_rows import FacetRow, facet_rows, narrowed
from desktop.ui.shell.desk import Desk

_ROW, _HEAD, _SIDE = 27, 36, 18  # pixels
_KEPT = Qt.ItemDataRole.UserRole + 1
_NAMES = 500  # of each kind


class FacetsPane(QWidget):
    """`narrowed` gives the text of the search that was asked for."""

    narrowed = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, search: Callable[[], str], parent: QWidget | None = None) -> None:
        """search: gives what stands in the search field now; the numbers may still be those of what stood there before."""
        super().__init__(parent)
        self.setObjectName("facets")
        self._desk, self._search, self._asked = desk, search, Query("")
        self._facets: Facets | None = None
        self._unfolded: set[str] = set()
        self._latest = Latest(desk.jobs, desk.fail)
        self._lines = QStandardItemModel(self)
        self.list = _FacetList(self._lines, desk.theme)
        self.list.picked.connect(self._pick)
        self._close, self._about = QToolButton(), QLabel()
        self._close.setToolTip(tr("Close"))
        self._close.setAccessibleName(tr("Close the facets"))
        self._close.clicked.connect(self.closed)
        self._about.setProperty("tone", "small")
        self._about.setWordWrap(True)
        self._about.setContentsMargins(_SIDE, 6, 10, 8)
        self._lay_out()
        desk.theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        head, title = QHBoxLayout(), QLabel(tr("Narrow"))
        title.setProperty("tone", "heading")
        head.setContentsMargins(_SIDE, 10, 8, 4)
        head.addWidget(title, 1)
        head.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.list, 1)
        whole.addWidget(self._about)

    def ask(self, search: Query, listed: Query) -> None:
        """Count what is listed, in the background. search: the part of it that stands in the search field."""
        if not self.isVisibleTo(self.window()):
            return
        archive = self._desk.archive
        self._latest.ask(lambda: archive.facets(listed, limit=_NAMES), lambda facets: self._take(search, facets))

    def _take(self, search: Query, facets: Facets) -> None:
        self._facets, self._asked = facets, search
        self._fill()

    def _fill(self) -> None:
        if self._facets is None:
            return
        bar, row = self.list.verticalScrollBar().value(), self.list.currentIndex().row()
        about = "≈ " if self._facets.about else ""
        self._lines.clear()
        for line in facet_rows(self._facets, self._asked, self._unfolded):
            item = QStandardItem(line.words)
            item.setData(line, _KEPT)
            item.setData(f"{about}{grouped(line.count)}" if line.count else "", _KEPT + 1)
            item.setToolTip(tip(line.words))
            state = {"only": tr("only these"), "without": tr("without these")}.get(line.state, "")
            item.setAccessibleText(", ".join(filter(None, (line.words, stories(line.count) if line.count else "", state))))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled if line.head else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self._lines.appendRow(item)
        self.list.setCurrentIndex(self._lines.index(min(max(row, 1), self._lines.rowCount() - 1), 0))
        self.list.verticalScrollBar().setValue(bar)
        self._about.setText(tr("Numbers with ≈ are estimates.") if about else "")
        self._about.setVisible(bool(about))

    def _pick(self, line: FacetRow, excluding: bool) -> None:
        if line.more:
            self._unfolded ^= {line.kind}
            self._fill()
            return
        with suppress(QueryError):  # it is said under the field
            self.narrowed.emit(narrowed(Query.parse(self._search()), line, excluding=excluding).text)

    def _dress(self) -> None:
        self._close.setIcon(icon("x", self._desk.theme.colours, soft=True))


class _FacetList(QListView):
    """The lines; `picked` gives one, and whether it is to be left out."""

    picked = Signal(object, bool)

    def __init__(self, lines: QStandardItemModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("facet-list")
        self.setAccessibleName(tr("Facets"))
        self.setModel(lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_Drawing(theme, self))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the line under the pointer."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pick(self.indexAt(event.position().toPoint()), event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and the space bar pick; with Ctrl they leave out."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._pick(self.currentIndex(), event.modifiers())
        else:
            super().keyPressEvent(event)

    def _pick(self, index: QModelIndex, keys: Qt.KeyboardModifier) -> None:
        line = index.data(_KEPT) if index.isValid() else None
        if isinstance(line, FacetRow) and not line.head:
            self.picked.emit(line, bool(keys & Qt.KeyboardModifier.ControlModifier))


class _Drawing(QStyledItemDelegate):
    """A head, or a name with its count."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a line's height."""
        line = index.data(_KEPT)
        return QSize(100, _HEAD if isinstance(line, FacetRow) and line.head else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw a line."""
        line = index.data(_KEPT)
        if not isinstance(line, FacetRow):
            return
        colours, rect = self._theme.colours, QRect(option.rect)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.88)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if line.head:
            small.setWeight(QFont.Weight.DemiBold)
            painter.setFont(small)
            painter.setPen(QColor(colours.soft))
            painter.drawText(rect.adjusted(_SIDE, 8, -_SIDE, 0), left, line.words)
            painter.restore()
            return
        focused = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if focused else colours.hover))
            painter.drawRoundedRect(rect.adjusted(8, 1, -8, -1), 6, 6)
        ink = colours.on_accent if focused else colours.link if line.state or line.more else colours.ink
        rect.adjust(_SIDE, 0, -_SIDE, 0)
        if line.state:
            name = "check" if line.state == "only" else "ban"
            sign = QStyle.visualRect(option.direction, option.rect, QRect(rect.left(), rect.center().y() - 6, 13, 13))
            painter.drawPixmap(sign.topLeft(), drawing(name, ink, 13))
            rect.setLeft(rect.left() + 19)
        number = str(index.data(_KEPT + 1))
        painter.setFont(small)
        painter.setPen(QColor(colours.on_accent if focused else colours.soft))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        rect.setRight(rect.right() - QFontMetrics(small).horizontalAdvance(number) - 10)
        painter.setFont(option.font)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(option.font).elidedText(line.words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QStyle.visualRect(option.direction, option.rect, rect), left, shown)
        painter.restore()
