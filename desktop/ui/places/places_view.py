"""The left pane: the tree of places, drawn with its counts, taking dropped stories and collections."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from desktop.ui.look.colours import Colours
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.sides import sided
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import grouped
from desktop.ui.places.place import ALL, Place
from desktop.ui.places.places import PlacesModel, place_of

_SHELVES, _SERIES = ("group", "Collections"), ("group", "Series and Issues")
_ROW, _HEAD, _STEP = 30, 38, 16  # pixels: a place, a group's title, one level of nesting


class PlacesView(QTreeView):
    """The tree of places; `chosen` says which one is shown."""

    chosen = Signal(object)
    delete_asked = Signal()
    create_asked = Signal()
    fold_changed = Signal()
    series_asked = Signal()
    opened = Signal(object)  # a Place that was double-clicked, or Return pressed on it
    menu_asked = Signal(object, QPoint)  # the Place, or None beside the tree; and where on the screen

    def __init__(self, theme: Theme, archive: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places")
        self.setAccessibleName(tr("Places"))
        self.places = PlacesModel(archive, self)
        self.setModel(self.places)
        self.setHeaderHidden(True)
        self.header().setAccessibleName(tr("Places"))
        self.setRootIsDecorated(False)
        self.setIndentation(0)  # the branch area would be painted beside a rounded selection; the delegate indents
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(600)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(PlaceDelegate(theme, self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.places.rebuilt.connect(self._settle)
        self.selectionModel().currentChanged.connect(self._moved)
        self._wanted = self._shown = ALL.key
        self._closed: set[tuple[str, str | int]] = set()
        self._settling = False
        self.doubleClicked.connect(lambda index: self.opened.emit(place_of(index)) if place_of(index) else None)
        self.collapsed.connect(lambda index: self._fold(_key(index), closed=True))
        self.expanded.connect(lambda index: self._fold(_key(index), closed=False))

    @property
    def place(self) -> Place:
        """The place that is shown."""
        return place_of(self.currentIndex()) or ALL

    def fold_as(self, folded: Iterable[str]) -> None:
        """Close what was closed, as `folded` gave it."""
        for each in folded:
            kind, _, name = each.partition(" ")
            self._closed.add((kind, int(name) if kind == "collection" and name.isdigit() else name))

    @property
    def folded(self) -> tuple[str, ...]:
        """What is closed, as text: groups and collections with others inside."""
        return tuple(sorted(f"{kind} {name}" for kind, name in self._closed))

    def _fold(self, key: tuple[str, str | int], *, closed: bool) -> None:
        if self._settling:
            return
        (self._closed.add if closed else self._closed.discard)(key)
        self.fold_changed.emit()

    def go(self, key: tuple[str, str | int]) -> None:
        """Show a place by its key; one that comes only with the next refresh is shown then."""
        self._wanted = key
        if not (index := self.places.find(key)).isValid() and any(place.key == key for place in self.places.everything):
            self.places.shorten(replace(self.places.shortening, kept=key))  # one of a long group that was not shown
            index = self.places.find(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let the arrow keys pass over the groups' titles, which are no places."""
        found = super().moveCursor(action, modifiers)
        moves = QAbstractItemView.CursorAction
        up = action in {moves.MoveUp, moves.MovePrevious, moves.MovePageUp, moves.MoveLeft}
        while (place := place_of(found)) and place.kind in {"group", "more"}:
            found = self.indexAbove(found) if up else self.indexBelow(found)
        return found if found.isValid() else self.currentIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open and close a group, or a nested collection, by a click on its title or arrow."""
        index = self.indexAt(event.position().toPoint())
        place = place_of(index) if index.isValid() else None
        if (
            place
            and place.key in {_SHELVES, _SERIES}
            and sided(plus_rect(self.visualRect(index)), self.visualRect(index), self).contains(event.position().toPoint())
        ):
            (self.create_asked if place.key == _SHELVES else self.series_asked).emit()
            return
        if place and place.kind == "more":
            shortening = self.places.shortening
            self.places.shorten(replace(shortening, unfolded=shortening.unfolded ^ {place.name}))
            return
        opens = place and event.button() == Qt.MouseButton.LeftButton and self.places.hasChildren(index)
        if (
            place
            and opens
            and (
                place.kind == "group"
                or sided(arrow_rect(self.visualRect(index), depth(index)), self.visualRect(index), self).contains(
                    event.position().toPoint()
                )
            )
        ):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the Delete key: here it means the collection, never the stories selected in the list."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to delete the collection or issue, Return opens the place; the rest is the tree's."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.place)
        else:
            super().keyPressEvent(event)

    def _moved(self, current: QModelIndex) -> None:
        if not self._settling and (place := place_of(current)) and place.kind not in {"group", "more"}:
            self._wanted = self._shown = place.key
            self.places.shortening = replace(self.places.shortening, kept=place.key)  # it stays, though others become more frequent
            self.chosen.emit(place)

    def _settle(self) -> None:
        """After a rebuild: open what was open, and stay where one was."""
        self._settling = True
        self.expandAll()
        for key in tuple(self._closed):
            if (index := self._find(key)).isValid():
                self.collapse(index)
        index = self.places.find(self._wanted)
        gone = not index.isValid()
        self.setCurrentIndex(self.places.find(ALL.key) if gone else index)
        self._settling = False
        if gone or self._wanted != self._shown:
            self._moved(self.currentIndex())

    def _find(self, key: tuple[str, str | int]) -> QModelIndex:
        if key[0] != "group":
            return self.places.find(key)
        heads = (self.places.index(row, 0) for row in range(self.places.rowCount()))
        return next((head for head in heads if _key(head) == key), QModelIndex())

    def _ask_menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        place = place_of(index) if index.isValid() else None
        if place and place.kind not in {"group", "more"}:
            self.setCurrentIndex(index)
        self.menu_asked.emit(place, self.viewport().mapToGlobal(where))


def _key(index: QModelIndex) -> tuple[str, str | int]:
    place = place_of(index)
    return place.key if place else ("", "")


def depth(index: QModelIndex | QPersistentModelIndex) -> int:
    """Tell how deep a place is nested; a group's own places are at 0."""
    level, above = -1, index.parent()
    while above.isValid():
        level, above = level + 1, above.parent()
    return level


def arrow_rect(row: QRect, level: int) -> QRect:
    """Give where the arrow of a place with nested ones is drawn."""
    return QRect(row.left() + 6 + level * _STEP, row.top(), 16, row.height())


def plus_rect(row: QRect) -> QRect:
    """Give where the plus stands that makes a collection."""
    return QRect(row.right() - 36, row.top() + 8, 28, row.height() - 8)


class PlaceDelegate(QStyledItemDelegate):
    """Draws a place: icon, name, and its count at the right; the selection strong only where the keyboard is."""

    def __init__(self, theme: Theme, view: PlacesView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._small, self._head = QFont(view.font()), QFont(view.font())
        self._small.setPointSizeF(view.font().pointSizeF() * 0.88)
        self._head.setPointSizeF(view.font().pointSizeF() * 0.86)
        self._head.setWeight(QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a row's height; the width is the view's."""
        return QSize(120, _ROW if index.parent().isValid() else _HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw one row."""
        place = place_of(index)
        if place is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        rect: QRect = option.rect
        if place.kind == "group":
            self._paint_head(painter, rect, place)
        else:
            self._paint_place(painter, rect, option.state, place, index)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, place: Place) -> None:
        painter.setFont(self._head)
        painter.setPen(QColor(self._theme.colours.soft))
        painter.drawText(
            self._at(rect.adjusted(18, 10, -12, 0), rect), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, place.words
        )
        closed = not self._view.isExpanded(self._view.places.index(_row_of(self._view, place), 0))
        if place.key in {_SHELVES, _SERIES}:
            painter.drawPixmap(self._at(plus_rect(rect), rect).center() - QPoint(7, 7), drawing("plus", self._theme.colours.soft, 15))
        elif closed and self._view.places.hasChildren(self._view.places.index(_row_of(self._view, place), 0)):
            arrow = drawing("chevron-right", self._theme.colours.soft, 14)
            painter.drawPixmap(self._at(QRect(rect.right() - 26, rect.center().y() - 2, 14, 14), rect).topLeft(), arrow)

    def _paint_place(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, place: Place, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._theme.colours
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        strong = chosen and self._view.hasFocus()
        ink, soft = self._ground(painter, rect, state, colours)
        level = depth(index)
        left = rect.left() + 24 + level * _STEP
        if index.model().hasChildren(index):
            way = "chevron-down" if self._view.isExpanded(index) else "chevron-right"
            arrow = QRect(arrow_rect(rect, level).left() + 3, rect.center().y() - 6, 13, 13)
            painter.drawPixmap(self._at(arrow, rect).topLeft(), drawing(way, soft, 13))
        sign = drawing(place.icon, ink if strong else (colours.link if chosen else soft), 17)
        painter.drawPixmap(self._at(QRect(left, rect.center().y() - 8, 17, 17), rect).topLeft(), sign)
        number = grouped(place.count) if place.count and place.kind != "more" else ""
        room = QFontMetrics(self._small).horizontalAdvance(number)
        painter.setFont(self._small)
        painter.setPen(QColor(soft))
        painter.drawText(self._at(rect.adjusted(0, 0, -20, 0), rect), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        painter.setFont(self._view.font())
        painter.setPen(QColor(ink))
        words = QRect(left + 26, rect.top(), rect.right() - 28 - room - left - 26, rect.height())
        shown = QFontMetrics(self._view.font()).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(self._at(words, rect), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _at(self, piece: QRect, row: QRect) -> QRect:
        """Give where a piece of a row stands in a window that runs this way."""
        return sided(piece, row, self._view)

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, colours: Colours) -> tuple[str, str]:
        """Draw what lies behind a row, and give the inks that can be read on it."""
        chosen, over = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
        strong = bool(chosen) and self._view.hasFocus()
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if strong else colours.hover))
            painter.drawRoundedRect(rect.adjusted(8, 1, -8, -1), 6, 6)
        return (colours.on_accent, colours.on_accent) if strong else (colours.ink, colours.soft)

    def helpEvent(self, event: QEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex) -> bool:  # type: ignore[override]
        """Show a nested collection's whole path as a tool tip, and nothing elsewhere."""
        return super().helpEvent(event, view, option, index) if index.data(Qt.ItemDataRole.ToolTipRole) else False  # type: ignore[arg-type]


def _row_of(view: PlacesView, place: Place) -> int:
    return next((row for row in range(view.places.rowCount()) if place_of(view.places.index(row, 0)) == place), -1)
