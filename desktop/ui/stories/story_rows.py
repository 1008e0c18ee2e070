"""The list's rows: every row's id at once, the rest of a row when it comes into view."""

from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.archive import Query
from desktop.story import Summary
from desktop.ui.look.language import tr
from desktop.ui.look.rights_words import held_back
from desktop.ui.look.words import day
from desktop.ui.places.places import ARCHIVE_TYPE, STORIES_TYPE
from desktop.ui.stories.columns import COLUMNS, TITLE
from desktop.ui.stories.row_pages import PAGE, MakeLatest, RowPages, Summaries

SUMMARY, HEAD = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_ROOT = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
Index = QModelIndex | QPersistentModelIndex


class RowSource(Summaries, Protocol):
    """What the list asks of an archive."""

    def rows(self, query: Query, *, sort: str = ...) -> "array[int]":
        """Give the ids of the rows a query finds."""

    def grouped(self, query: Query, by: str, *, sort: str = ...) -> "tuple[array[int], list[tuple[str, int]]]":
        """Give the ids, and what neighbours share with how many they are."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over the first row of a group: what its rows share, how many they are, and which is the first."""

    by: str
    name: str
    count: int
    row: int


@dataclass(frozen=True, slots=True)
class _Found:
    """What a query gave: the rows, whether they are those shown already, where the wanted ones stand, and the first page of them."""

    ids: "array[int]"
    same: bool
    wanted: list[tuple[int, int]] | None
    first: list[Summary]
    heads: dict[int, Head]
    asked: "array[int]"


class StoryRows(QAbstractTableModel):
    """What a query finds, as one column of whole stories or as a table: fixed row heights let a million rows show at once."""

    arrived = Signal(object)  # after a reset where the wanted ids now stand, as ranges of rows; None where the rows are as they were
    failed = Signal(object)

    def __init__(
        self,
        source: RowSource,
        latest: MakeLatest,
        parent: QObject | None = None,
        *,
        archive: str = "",
    ) -> None:
        """Read from source; latest makes what asks it off the window's thread. archive: the file that dragged stories belong to."""
        self.archive = archive
        super().__init__(parent)
        self._source = source
        self._latest = latest(self.failed.emit)
        self.query, self.order = Query.parse(""), "newest"
        self.ids: array[int] = array("q")
        self.seen: set[int] = set()  # shown as read, whatever the archive says
        self.pages = RowPages(source, latest, self)
        self.pages.came.connect(self._came)
        self.pages.failed.connect(self.failed)
        self.heads: dict[int, Head] = {}  # by their row
        self.wanted: array[int] = array("q")  # what was to be found again among the rows
        self._tabular = False

    def show(self, query: Query, sort: str, wanted: "array[int] | None" = None, *, group: str = "") -> None:
        """Ask for a query's rows; they arrive later, with the places of the wanted ids among them. group: day, publication or section."""

        def find() -> _Found:
            if group:
                ids, groups = self._source.grouped(query, group, sort=sort)
            else:
                ids, groups = self._source.rows(query, sort=sort), []
            heads = _heads(group, groups)
            same = ids == self.ids and str(query) == str(self.query) and heads == self.heads
            places = None if same else ranges(places_of(wanted, ids)) if wanted else []
            return _Found(ids, same, places, self._source.summaries(ids[:PAGE], query), heads, wanted or array("q"))

        self._latest.ask(find, lambda found: self._take(query, sort, found))

    def _take(self, query: Query, sort: str, found: "_Found") -> None:
        self.order, self.wanted = sort, found.asked
        if found.same:  # the rows stand where they stood, though what they say may have changed
            self.pages.turn(found.ids, query, found.first, same=True)
            if found.ids:
                self._came(0, len(found.ids) - 1)
        else:
            self.beginResetModel()
            self.query, self.ids, self.heads = query, found.ids, found.heads
            self.pages.turn(found.ids, query, found.first)
            self.endResetModel()
        self.arrived.emit(found.wanted)

    def _came(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def known(self, row: int) -> Summary | None:
        """Give a row if it has been read; if not, it is read, and `dataChanged` says when it has come."""
        return self._as_seen(self.pages.known(row))

    def summary(self, row: int) -> Summary | None:
        """Give a row at once, or None for one that another process took away a moment ago."""
        return self._as_seen(self.pages.read(row))

    def _as_seen(self, found: Summary | None) -> Summary | None:
        return replace(found, read=True) if found is not None and found.mark.number in self.seen else found

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows; rows have no rows of their own."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One column, in which the delegate draws a story; as a table, all that there are."""
        return 0 if parent.isValid() else len(COLUMNS) if self._tabular else 1

    def set_tabular(self, tabular: bool) -> None:
        """Be a table, or one column. The rows, and what is selected of them, stay."""
        if tabular == self._tabular:
            return
        if tabular:
            self.beginInsertColumns(_ROOT, 1, len(COLUMNS) - 1)
            self._tabular = True
            self.endInsertColumns()
        else:
            self.beginRemoveColumns(_ROOT, 1, len(COLUMNS) - 1)
            self._tabular = False
            self.endRemoveColumns()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a column's words; those that an icon stands for too, which the header draws over them."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return ("" if column.icon else column.title) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a column says of a story, its Summary, the Head over it, or its words for a screen reader."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, SUMMARY, HEAD, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if role == HEAD:
            return self.heads.get(index.row())
        if role == SUMMARY:  # what is drawn may come later; what is said must be there
            return self.known(index.row())
        summary = self.summary(index.row())
        if summary is None:
            return None
        if index.column() != TITLE:
            return COLUMNS[index.column()].says(summary)
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        marks = ("" if summary.read else tr("unread"), tr("starred") if summary.starred else "")
        standing = (*marks, held_back(summary.restricted, summary.embargo))
        return ", ".join(filter(None, (summary.title, summary.publication, day(summary.published), summary.section, *standing)))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Stories may be chosen and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS

    def mimeTypes(self) -> list[str]:
        """What a dragged story is."""
        return [STORIES_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Give the ids of dragged rows."""
        return self.carried([index.row() for index in indexes])

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Take nothing: the list itself answers a drop, and the order changes only when the archive has."""
        return False

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Take nothing."""
        return False

    def some(self, rows: Sequence[int], most: int = 40) -> list[Summary]:
        """Give rows as they are shown, of many only one more than `most`; a row that another process took away is left out."""
        return [summary for row in rows[: most + 1] if (summary := self.summary(row)) is not None]

    def carried(self, rows: Sequence[int]) -> QMimeData:
        """Give the ids of rows as they are dragged."""
        carried = QMimeData()
        carried.setData(STORIES_TYPE, array("q", (self.ids[row] for row in rows)).tobytes())
        carried.setData(ARCHIVE_TYPE, self.archive.encode())
        return carried


def places_of(wanted: Collection[int], ids: Sequence[int]) -> list[int]:
    """Give where those wanted stand among all."""
    among = frozenset(wanted)
    return [row for row, each in enumerate(ids) if each in among]


def ranges(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Join neighbouring rows, given in order, into ranges; a selection of 100,000 pieces would take Qt minutes."""
    found: list[tuple[int, int]] = []
    first = last = -2
    for row in rows:
        if row != last + 1:
            if first >= 0:
                found.append((first, last))
            first = row
        last = row
    return [*found, (first, last)] if first >= 0 else found


def _heads(by: str, groups: Sequence[tuple[str, int]]) -> dict[int, Head]:
    begins = accumulate((number for _, number in groups), initial=0)
    return {row: Head(by, name, number, row) for row, (name, number) in zip(begins, groups, strict=False)}
