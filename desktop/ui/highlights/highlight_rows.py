"""The list of highlights as rows: a story's head, then its passages in the order of its text; narrowed by colour and words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.archive import Archive, Highlight, Query
from desktop.story import Mark, Summary
from desktop.ui.look.language import tr
from desktop.ui.look.words import day

ROW = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """A story whose passages follow."""

    mark: Mark
    title: str
    where: str  # its publication and day
    number: int  # of its passages that are listed


@dataclass(frozen=True, slots=True)
class Group:
    """A story with its highlights."""

    summary: Summary
    highlights: tuple[Highlight, ...]


def groups_of(archive: Archive, query: Query | None, marks: Sequence[Mark] | None) -> list[Group]:
    """Read highlights with their stories, the story marked last first; called on a Job's thread."""
    held: dict[Mark, list[Highlight]] = {}
    for each in archive.all_highlights(query, marks=marks):
        held.setdefault(each.mark, []).append(each)
    told = {summary.mark: summary for summary in archive.summaries([mark.number for mark in held])}
    return [
        Group(told[mark], tuple(sorted(some, key=lambda each: (each.place is None, each.place or (0, 0), each.id))))
        for mark, some in held.items()
        if mark in told and not told[mark].trashed
    ]


class HighlightRows(QAbstractListModel):
    """Heads and passages, as many as the filter leaves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[Group] = ()
        self._rows: list[Head | Highlight] = []
        self._colours: frozenset[str] = frozenset()
        self._words: tuple[str, ...] = ()
        self.names: dict[str, str] = {}

    def show(self, groups: Sequence[Group]) -> None:
        """List other highlights."""
        self._groups = groups
        self._filter()

    def narrow(self, colours: Iterable[str], words: str) -> None:
        """List those of some colours (of none: of all) that hold every word, in the passage, the note or the story's title."""
        self._colours, self._words = frozenset(colours), tuple(words.casefold().split())
        self._filter()

    def _filter(self) -> None:
        rows: list[Head | Highlight] = []
        for group in self._groups:
            left = [each for each in group.highlights if self._fits(each, group.summary.title)]
            if left:
                where = ", ".join(filter(None, (group.summary.publication, day(group.summary.published))))
                rows.append(Head(group.summary.mark, group.summary.title or tr("Untitled"), where, len(left)))
                rows += left
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _fits(self, each: Highlight, title: str) -> bool:
        if self._colours and each.colour not in self._colours:
            return False
        if not self._words:
            return True
        said = f"{each.exact} {each.note} {title}".casefold()
        return all(word in said for word in self._words)

    @property
    def listed(self) -> list[Highlight]:
        """The highlights that are listed, in the list's order."""
        return [row for row in self._rows if isinstance(row, Highlight)]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to narrow."""
        return not self._groups

    def row_of(self, number: int) -> int:
        """Give where a highlight stands, or -1."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, Highlight) and row.id == number), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows; rows have no rows of their own."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row, its words, or its words for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Head) else " ".join(row.exact.split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(row, Head):
                return ", ".join(filter(None, (row.title, row.where, tr("%Ln highlight(s)", "", n=row.number))))
            gone = tr("no longer in the story") if row.orphaned else ""
            return ", ".join(filter(None, (self.names.get(row.colour, row.colour), " ".join(row.exact.split()), row.note, gone)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Passages are chosen; heads are only read."""
        if not index.isValid() or isinstance(self._rows[index.row()], Head):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
