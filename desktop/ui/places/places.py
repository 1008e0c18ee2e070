"""The places of an archive as a tree: all stories and the trash, collections within collections, sections, publications, tags."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop.archive import Collection, Places, SmartCollection
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import grouped, stories, tip
from desktop.ui.places.issue_places import Periodical, issue_places, standing_of
from desktop.ui.places.place import ALL, Place
from desktop.ui.shell.desk import Followed

STORIES_TYPE = "application/x-pressmark-stories"  # row ids of dragged stories, 8 bytes each
COLLECTION_TYPE = "application/x-pressmark-collection"  # a dragged collection's id, in digits
SMART_TYPE = "application/x-pressmark-smart"  # a dragged smart collection's
ARCHIVE_TYPE = "application/x-pressmark-archive"  # the file that either belongs to: in another window's archive the ids are others'
PLACE = Qt.ItemDataRole.UserRole + 1
_COLLECTIONS, _SMART, _SERIES = "Collections", "Smart Collections", "Series and Issues"  # the groups' names, before they are translated
_COPY_OR_MOVE = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


Member = tuple[Place, tuple[str, str | int] | None]  # a place, and the key of the one that it is nested in
LONG = ("section", "publication", "tag")
MOST, _FOUND = 14, 200  # lines of a long group; and of what letters find in one


def place_of(index: QModelIndex | QPersistentModelIndex) -> Place | None:
    """Give the place that an index of the tree stands for."""
    place = index.data(PLACE)
    return place if isinstance(place, Place) else None


def belongs(mime: QMimeData, archive: str) -> bool:
    """Tell whether what is dragged is of an archive: its ids mean nothing in another."""
    return mime.data(ARCHIVE_TYPE).data() == archive.encode()


def carried_ids(data: QMimeData) -> "array[int]":
    """Give the row ids of dragged stories; none where something else is dragged."""
    rows = array("q")
    if data.hasFormat(STORIES_TYPE):
        rows.frombytes(bytes(data.data(STORIES_TYPE).data()))
    return rows


@dataclass(frozen=True, slots=True)
class Shortening:
    """How long groups are shown: those unfolded whole, else the names with most stories; with `wanted` only names that hold it."""

    unfolded: frozenset[str] = frozenset()  # section, publication, tag
    wanted: str = ""
    kept: tuple[str, str | int] = ("", "")  # the place that stays whatever is asked


def shortened(members: Sequence[Member], how: Shortening) -> list[Member]:
    """Give what is shown of a group; where that is not all, a last line stands for the rest."""
    kind = members[0][0].kind if members else ""
    if how.wanted:
        letters = how.wanted.casefold()
        found = [each for each in members if letters in each[0].name.casefold() or each[0].key == how.kept]
        return _with_parents(members, found[:_FOUND]) if kind == "collection" else found[:_FOUND]
    if kind not in LONG or len(members) <= MOST or kind in how.unfolded:
        fewer = [(Place("more", kind, -len(members)), None)] if kind in LONG and len(members) > MOST else []
        return [*members, *fewer]
    frequent = sorted(members, key=lambda each: -each[0].count)[: MOST - 2]
    shown = {place.key for place, _ in frequent} | {how.kept}
    return [*(each for each in members if each[0].key in shown), (Place("more", kind, len(members)), None)]


def _with_parents(members: Sequence[Member], found: Sequence[Member]) -> list[Member]:
    above = {place.key: parent for place, parent in members}
    wanted = {place.key for place, _ in found}
    for key in tuple(wanted):
        while (parent := above.get(key)) is not None:
            wanted.add(parent)
            key = parent  # noqa: PLW2901 - up the line
    return [each for each in members if each[0].key in wanted]


class PlacesModel(QStandardItemModel):
    """The tree. It is rebuilt only when a place came or went; changed counts alone leave it standing."""

    stories_dropped = Signal(object, object)  # a collection's or an issue's Place, the row ids as array("q")
    collection_dropped = Signal(int, object, int)  # a collection's id, its new parent's id or None, and its place there
    smart_dropped = Signal(int, int)  # a smart collection's id, and its place among them
    rebuilt = Signal()

    def __init__(self, archive: str, parent: QObject | None = None) -> None:
        """archive: the file whose stories and collections may be dropped here."""
        super().__init__(parent)
        self._archive = archive
        self._items: dict[tuple[str, str | int], QStandardItem] = {}
        self._shape: list[tuple[object, ...]] = []
        self._told: tuple[Places, Sequence[SmartCollection], Sequence[Followed], Sequence[Periodical]] | None = None
        self.shortening = Shortening()
        self.everything: list[Place] = []  # also those that a long group does not show

    def show(
        self,
        places: Places,
        smart: Sequence[SmartCollection] = (),
        feeds: Sequence[Followed] = (),
        series: Sequence[Periodical] = (),
    ) -> None:
        """Show how the archive stands."""
        self._told = (places, smart, feeds, series)
        whole = list(_groups(places, smart, feeds, series))
        self.everything = [place for _, members in whole for place, _ in members]
        groups = [(title, shortened(members, self.shortening)) for title, members in whole]
        groups = [each for each in groups if each[1] or (each[0] in {_COLLECTIONS, _SERIES} and not self.shortening.wanted)]
        shape: list[tuple[object, ...]] = [(title, *(place.key for place, _ in members)) for title, members in groups]
        shape.append(tuple((each.id, each.parent) for each in places.collections))
        anew = shape != self._shape
        if anew:
            self._rebuild(groups)
            self._shape = shape
        for _, members in groups:
            for place, _ in members:
                if self._items[place.key].data(PLACE) != place:  # thousands are counted anew each second of an import
                    _dress(self._items[place.key], place)
        if anew:
            self.rebuilt.emit()

    def shorten(self, shortening: Shortening) -> None:
        """Show long groups otherwise: whole, or only what has certain letters."""
        if shortening != self.shortening:
            self.shortening = shortening
            if self._told is not None:
                self.show(*self._told)

    def key_of(self, words: str, kind: str = "") -> tuple[str, str | int] | None:
        """Give the key of a place by its name."""
        return next((place.key for place in self.everything if place.name == words and kind in {"", place.kind}), None)

    def find(self, key: tuple[str, str | int]) -> QModelIndex:
        """Give the index of a place, or an invalid one."""
        item = self._items.get(key)
        return item.index() if item else QModelIndex()

    def _rebuild(self, groups: Iterable[tuple[str, Sequence[tuple[Place, tuple[str, str | int] | None]]]]) -> None:
        self.clear()
        self._items.clear()
        for title, members in groups:
            head = QStandardItem()
            _dress(head, Place("group", title))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled)
            self.appendRow(head)
            for place, parent in members:
                item = QStandardItem()
                item.setFlags(_flags(place))
                self._items[place.key] = item
                (self._items[parent] if parent else head).appendRow(item)

    def supportedDropActions(self) -> Qt.DropAction:
        """Stories are put (copied), collections are moved."""
        return _COPY_OR_MOVE

    def mimeTypes(self) -> list[str]:
        """What may be dropped on a place."""
        return [STORIES_TYPE, COLLECTION_TYPE, SMART_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Give a dragged collection."""
        carried = QMimeData()
        if indexes and (place := place_of(indexes[0])) and place.kind in {"collection", "smart"}:
            carried.setData(COLLECTION_TYPE if place.kind == "collection" else SMART_TYPE, str(place.id).encode())
            carried.setData(ARCHIVE_TYPE, self._archive.encode())
        return carried

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Stories go onto collections; collections go onto collections, or among them, but never into themselves."""
        place = place_of(parent)
        if place is None or not belongs(data, self._archive):
            return False
        if data.hasFormat(STORIES_TYPE):
            return place.kind in {"collection", "issue"} and row < 0
        if data.hasFormat(SMART_TYPE):
            return place.kind == "group" and place.name == _SMART and row >= 0
        if not data.hasFormat(COLLECTION_TYPE) or not (
            place.kind == "collection" or (place.kind == "group" and place.name == _COLLECTIONS)
        ):
            return False
        moved = int(data.data(COLLECTION_TYPE).data())
        ancestor: QModelIndex | QPersistentModelIndex = parent
        while ancestor.isValid():
            if (above := place_of(ancestor)) and above.kind == "collection" and above.id == moved:
                return False
            ancestor = ancestor.parent()
        return True

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Ask for what was dropped; the tree itself changes only when the archive has."""
        if not self.canDropMimeData(data, action, row, column, parent) or (place := place_of(parent)) is None:
            return False
        if data.hasFormat(STORIES_TYPE):
            self.stories_dropped.emit(place, carried_ids(data))
        elif data.hasFormat(SMART_TYPE):
            moved = int(data.data(SMART_TYPE).data())
            was = self.find(("smart", moved)).row()
            self.smart_dropped.emit(moved, row - (0 <= was < row))  # the archive counts without the one that moves
        else:
            among = row if row >= 0 else self.rowCount(parent)
            self.collection_dropped.emit(int(data.data(COLLECTION_TYPE).data()), place.id or None, among)
        return False  # else the view removes the dragged row itself


def _flags(place: Place) -> Qt.ItemFlag:
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    if place.kind == "smart":
        flags |= Qt.ItemFlag.ItemIsDragEnabled
    if place.kind == "collection":
        flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
    elif place.kind == "issue":
        flags |= Qt.ItemFlag.ItemIsDropEnabled
    return flags


def _dress(item: QStandardItem, place: Place) -> None:
    item.setData(place, PLACE)
    if place.kind == "more":
        item.setText(tr("all {number}…").format(number=grouped(place.count)) if place.count > 0 else tr("fewer"))
        item.setAccessibleText(item.text())
        return
    item.setText(place.words)
    item.setToolTip(tip(place.fault or (place.path if place.kind == "subscription" else place.asks or place.path)))
    number = tr("%Ln story(s) unread", "", place.count) if place.kind == "subscription" else stories(place.count)
    item.setAccessibleText(
        place.words if place.kind == "group" else ", ".join(filter(None, (place.words, number, standing_of(place), place.fault)))
    )


def _groups(
    places: Places, smart: Sequence[SmartCollection], feeds: Sequence[Followed], series: Sequence[Periodical]
) -> Iterator[tuple[str, list[tuple[Place, tuple[str, str | int] | None]]]]:
    """Yield each group's title and its places, each with the key of the place it is nested in."""
    yield QT_TR_NOOP("Archive"), [(Place("all", ALL.name, places.all), None), (Place("trash", QT_TR_NOOP("Trash"), places.trashed), None)]
    yield QT_TR_NOOP("Collections"), list(_collections(places.collections))
    if smart:
        yield (
            QT_TR_NOOP("Smart Collections"),
            [(Place("smart", each.name, each.count or 0, each.id, asks=each.query), None) for each in smart],
        )
    yield QT_TR_NOOP("Series and Issues"), list(issue_places(series))
    if feeds:
        yield QT_TR_NOOP("Subscriptions"), [(_feed(each), None) for each in feeds]
    for kind, title, counted in (
        ("section", QT_TR_NOOP("Sections"), places.sections),
        ("publication", QT_TR_NOOP("Publications"), places.publications),
        ("tag", QT_TR_NOOP("Tags"), places.tags),
    ):
        if members := [(Place(kind, name, number), None) for name, number in counted if name]:
            yield title, list(members)


def _feed(followed: Followed) -> Place:
    subscription = followed.subscription
    return Place(
        "subscription",
        subscription.name,
        followed.unread,
        subscription.id,
        path=subscription.feed.address,
        asks=followed.asks,
        fault=worded(subscription.answer.fault),
    )


def _collections(collections: Iterable[Collection]) -> Iterator[tuple[Place, tuple[str, str | int] | None]]:
    paths: dict[int, str] = {}
    for each in collections:
        paths[each.id] = each.name if each.parent is None else f"{paths[each.parent]}/{each.name}"
        place = Place("collection", each.name, each.count, each.id, paths[each.id])
        yield place, None if each.parent is None else ("collection", each.parent)
