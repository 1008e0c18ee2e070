"""The left pane: the tree of places, taking dropped stories and collections."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from desktop.ui.look.language import tr
from desktop.ui.look.sides import sided
from desktop.ui.look.theme import Theme
from desktop.ui.places.place import ALL, SERIES, SHELVES, Place
from desktop.ui.places.place_delegate import PlaceDelegate, arrow_rect, depth, plus_rect
from desktop.ui.places.places import PlacesModel, place_of


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
            and place.key in {SHELVES, SERIES}
            and sided(plus_rect(self.visualRect(index)), self.visualRect(index), self).contains(event.position().toPoint())
        ):
            (self.create_asked if place.key == SHELVES else self.series_asked).emit()
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
