"""The names of a kind as rows: the name, its stories, its aliases; filtered by any of their letters."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from desktop.archive import Authority
from desktop.ui.look.language import tr
from desktop.ui.look.words import grouped, tip

Index = QModelIndex | QPersistentModelIndex
SORTED = Qt.ItemDataRole.UserRole + 1  # what a column is sorted by
_ROOT = QModelIndex()


class NameRows(QAbstractTableModel):
    """Three columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[Authority, ...] = ()

    def show(self, names: Sequence[Authority]) -> None:
        """Show other names."""
        self.beginResetModel()
        self.names = tuple(names)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Tell how many names there are."""
        return 0 if parent.isValid() else len(self.names)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Name, stories, aliases."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's words, or what it is sorted by."""
        if not index.isValid():
            return None
        name = self.names[index.row()]
        cells = (name.name, grouped(name.stories), ", ".join(name.aliases))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tip(cells[index.column()])
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == 1:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return (name.name, name.stories, len(name.aliases))[index.column()] if role == SORTED else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Name"), tr("Stories"), tr("Also written"))[section]
        return None


class NamesFound(QSortFilterProxyModel):
    """Those names that hold, or have an alias that holds, what is looked for, in whatever case."""

    def __init__(self, rows: NameRows) -> None:
        super().__init__(rows)
        self._rows, self._wanted = rows, ""
        self.setSourceModel(rows)
        self.setSortRole(SORTED)
        self.setSortLocaleAware(True)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def look_for(self, text: str) -> None:
        """Show those alone that hold it."""
        self.beginFilterChange()
        self._wanted = text.strip().casefold()
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Look into the name and its aliases."""
        name = self._rows.names[row]
        return not self._wanted or any(self._wanted in each.casefold() for each in (name.name, *name.aliases))

    def name(self, row: int) -> Authority:
        """Give the name of a row as it is shown."""
        return self._rows.names[self.mapToSource(self.index(row, 0)).row()]
