"""The rows of an import's list: what was met, as it comes, and what of it is to be accepted."""

from bisect import bisect_left

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.ui.importing.draft_spool import OPEN, DraftSpool, State
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import one_line

HEAD = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class DraftRows(QAbstractListModel):
    """One row a draft, a duplicate or a refusal, of one state or of all; checked is what will be accepted."""

    changed = Signal()  # what is checked, or how many there are

    def __init__(self, spool: DraftSpool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spool = spool
        self._off: set[int] = set()
        self._shown: list[int] = []
        self._state: State | None = None
        self._seen = 0

    def catch_up(self) -> None:
        """Show what came since."""
        end = len(self._spool)
        fresh = [number for number in range(self._seen, end) if self._fits(number)]
        if fresh:
            self.beginInsertRows(_ROOT, len(self._shown), len(self._shown) + len(fresh) - 1)
            self._shown += fresh
            self._seen = end
            self.endInsertRows()
        if end != self._seen or fresh:
            self._seen = end
            self.changed.emit()

    def show_state(self, state: State | None) -> None:
        """Show those of one state alone, or all."""
        self.beginResetModel()
        self._state, self._seen = state, len(self._spool)
        self._shown = [number for number in range(self._seen) if self._fits(number)]
        self.endResetModel()

    def _fits(self, number: int) -> bool:
        return self._state is None or self._spool.heads[number].state == self._state

    def number(self, index: Index) -> int:
        """Give the number of a row's draft, -1 for none."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else -1

    def row_of(self, number: int) -> int:
        """Give where a draft stands in the list, -1 where it is not shown."""
        row = bisect_left(self._shown, number)
        return row if row < len(self._shown) and self._shown[row] == number else -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._shown)

    def chosen(self, *, sure: bool = False) -> list[int]:
        """Give the numbers of the drafts that are to be decided and checked; sure: those alone that ask for no look."""
        return [each for each in self._spool.open(lambda head: not sure or not head.doubtful) if each not in self._off]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a draft's title, whether it is checked, and its words for a screen reader."""
        number = self.number(index)
        if number < 0:
            return None
        head = self._spool.heads[number]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return head.title or head.file
            case Qt.ItemDataRole.CheckStateRole if head.state in OPEN:
                return Qt.CheckState.Unchecked if number in self._off else Qt.CheckState.Checked
            case Qt.ItemDataRole.AccessibleTextRole:
                out = tr("left out") if head.state in OPEN and number in self._off else ""
                return ", ".join(filter(None, (head.title or head.file, head.publication, tr(head.state), out, worded(head.message))))
            case Qt.ItemDataRole.ToolTipRole:
                from desktop.ui.look.words import tip

                return tip(one_line(head.origin, head.part))
        return head if role == HEAD else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or clear one draft."""
        number = self.number(index)
        if role != Qt.ItemDataRole.CheckStateRole or number < 0 or self._spool.heads[number].state not in OPEN:
            return False
        checked = value in {Qt.CheckState.Checked, Qt.CheckState.Checked.value, True}
        (self._off.discard if checked else self._off.add)(number)
        self.dataChanged.emit(index, index, [role])
        self.changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen; what is to be decided can be checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren

    def told(self, numbers: list[int]) -> None:
        """Show drafts anew after something became of them."""
        rows = [row for number in numbers if (row := self.row_of(number)) >= 0]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))
        self.changed.emit()
