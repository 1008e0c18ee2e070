"""Names: a kind of them with their counts, filtered, renamed, merged and split; and those that may be one."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.archive import Authority
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.language import tr
from desktop.ui.look.naming import name_table
from desktop.ui.look.passage_delegate import WHY, PassageDelegate
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import in_menu
from desktop.ui.names.name_panel import NamePanel
from desktop.ui.names.name_rows import NameRows, NamesFound

_SIDE, _GROUPS = 300, 150  # pixels: of the panel's width, of the list of groups


class NamesDialog(QDialog):
    """`asked` wants the names of a kind; what is to be done to them is the panel's to say."""

    asked = Signal(str)
    undone = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("names")
        self.setWindowTitle(tr("Names"))
        self.resize(920, 680)
        self.rows = NameRows(self)
        self.found = NamesFound(self.rows)
        self.kinds, self.filter, self.table, self.panel = QTabBar(), QLineEdit(), QTableView(), NamePanel(theme)
        self.groups, self._groups_head = QListWidget(), QLabel()
        self.undo = QPushButton(tr("Undo"))
        self._groups: tuple[tuple[str, ...], ...] = ()
        for kind, words in (
            ("publication", tr("Publications")),
            ("author", tr("Authors")),
            ("section", tr("Sections")),
            ("tag", tr("Tags")),
        ):
            self.kinds.addTab(words)
            self.kinds.setTabData(self.kinds.count() - 1, kind)
        self._dress(theme)
        self._lay_out()
        self.kinds.currentChanged.connect(lambda _: self._ask())
        self.filter.textChanged.connect(self.found.look_for)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._chose())
        self.groups.itemSelectionChanged.connect(self._choose_group)
        self.undo.clicked.connect(self.undone)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undone.emit)
        QShortcut(QKeySequence("Ctrl+F"), self, self.filter.setFocus)
        self.show_undo(None)
        self.filter.setFocus()

    @property
    def kind(self) -> str:
        """The kind that is shown."""
        return str(self.kinds.tabData(self.kinds.currentIndex()))

    @property
    def chosen(self) -> list[Authority]:
        """The names that are selected."""
        return [self.found.name(index.row()) for index in self.table.selectionModel().selectedRows()]

    def show_names(self, names: Sequence[Authority], groups: Sequence[tuple[str, ...]]) -> None:
        """Show a kind's names, and which of them may be one; what was selected stays so."""
        held = {each.name for each in self.chosen}
        self.rows.show(names)
        self._groups = tuple(groups)
        self.groups.blockSignals(True)
        self.groups.clear()
        for group in groups:
            item = QListWidgetItem(group[0])
            item.setData(WHY, ", ".join(group[1:]))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(group))
            self.groups.addItem(item)
        self.groups.blockSignals(False)
        self.groups.setVisible(bool(groups))
        self._groups_head.setText(
            tr("%Ln group(s) of names that may be one", "", n=len(groups)) if groups else tr("No two names look like one.")
        )
        self.choose(held)

    def show_undo(self, what: str | None) -> None:
        """Say what undo would take back."""
        self.undo.setEnabled(what is not None)
        self.undo.setText(tr("Undo: {what}").format(what=in_menu(worded(what))) if what else tr("Undo"))

    def choose(self, names: set[str]) -> None:
        """Select names, and show the first of them."""
        chosen = QItemSelection()
        first = None
        for row in range(self.found.rowCount()):
            if self.found.name(row).name in names:
                index = self.found.index(row, 0)
                chosen.select(index, index)
                first = first or index
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if first is not None:
            self.table.scrollTo(first)
        self.panel.show_names(self.chosen)

    def _chose(self) -> None:
        chosen = self.chosen
        self.panel.show_names(chosen)
        row = self.groups.currentRow()
        if self.groups.selectedItems() and {each.name for each in chosen} != set(self._groups[row]):
            self.groups.clearSelection()

    def _choose_group(self) -> None:
        row = self.groups.currentRow()
        if 0 <= row < len(self._groups) and self.groups.selectedItems():
            self.filter.clear()
            self.choose(set(self._groups[row]))

    def _ask(self) -> None:
        self.rows.show(())
        self.groups.clear()
        self._groups_head.setText("")
        self.panel.show_names(())
        self.asked.emit(self.kind)

    def _dress(self, theme: Theme) -> None:
        self.kinds.setAccessibleName(tr("Kind of names"))
        self.kinds.setDocumentMode(True)
        self.kinds.setExpanding(False)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the names"))
        self.filter.setClearButtonEnabled(True)
        table = self.table
        table.setModel(self.found)
        name_table(table, tr("Names"))
        table.setProperty("framed", True)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 80)
        self.groups.setItemDelegate(PassageDelegate(theme, self.groups))
        self.groups.setProperty("framed", True)
        self.groups.setMaximumHeight(_GROUPS)
        self.groups.setAccessibleName(tr("Names that may be one"))
        self._groups_head.setProperty("tone", "soft")

    def _lay_out(self) -> None:
        inner, left, right, top, whole = QHBoxLayout(), QVBoxLayout(), QWidget(), QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(14, 10, 24, 0)
        top.addWidget(self.kinds, 1)
        top.addWidget(self.filter)
        self.filter.setFixedWidth(220)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        left.setSpacing(10)
        left.addWidget(self.table, 1)
        left.addWidget(self._groups_head)
        left.addWidget(self.groups)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        right.setFixedWidth(_SIDE)
        inner.setContentsMargins(24, 16, 24, 18)
        inner.setSpacing(20)
        inner.addLayout(left, 1)
        inner.addWidget(right)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(rule)
        whole.addLayout(inner, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        add_foot(whole, (self.undo, close), tr("What a story's source printed stays as it is; only what it goes by here changes."))
        close.setDefault(False)  # Return in the filter closes nothing
