"""Keyboard Shortcuts: every action with its keys, to be found and changed; a clash is named before anything is taken from anything."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.naming import name_table
from desktop.ui.shell.action_table import actions
from desktop.ui.shell.keymap import Keymap

_ELSEWHERE = (
    ("j, k", QT_TR_NOOP("Next and previous story, in list and reader")),
    ("n, p", QT_TR_NOOP("The same, in the reader")),
    ("Space", QT_TR_NOOP("A page on; at the end the next unread story")),
    ("1 … 5", QT_TR_NOOP("Highlight what is selected in a colour")),
    (", .", QT_TR_NOOP("Previous and next highlight, in the reader")),
    ("Return", QT_TR_NOOP("Read the selected story")),
    ("Down", QT_TR_NOOP("Recent searches, in the empty search field")),
    ("Tab", QT_TR_NOOP("Take what is offered under the search field")),
    ("F1", QT_TR_NOOP("How queries are written, in the search")),
    ("Esc", QT_TR_NOOP("Clear the search, then go to the list")),
    ("Tab", QT_TR_NOOP("Go from pane to pane")),
)
_NAME = Qt.ItemDataRole.UserRole


class Shortcuts(QDialog):
    """A list that is filtered by words or keys, and a place to press other keys for the line that is marked."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(tr("Keyboard Shortcuts"))
        self.resize(640, 680)
        self._keymap = keymap
        self._words = {action.name: _plain(tr(action.words)) for action in actions() if action.name}
        self.filter, self.table, self.recorder = QLineEdit(), QTableWidget(0, 3), QKeySequenceEdit()
        self.filter.setPlaceholderText(tr("Find by words or keys"))
        self.filter.setAccessibleName(tr("Find a shortcut"))
        self.filter.textChanged.connect(self._filter)
        self._dress_table()
        self.of, self.told = QLabel(), QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.use, self.first = QPushButton(tr("Use These Keys")), QPushButton(tr("Reset"))
        self.recorder.setMaximumSequenceLength(1)
        self.recorder.setAccessibleName(tr("Press the new keys"))
        for field in self.recorder.findChildren(QLineEdit):
            field.setAccessibleName(tr("Press the new keys"))
            field.setPlaceholderText(tr("Press the new keys"))
        self.recorder.keySequenceChanged.connect(lambda _: self._look())
        self.use.clicked.connect(self._give)
        self.first.clicked.connect(self._reset)
        self.table.itemSelectionChanged.connect(self._chosen)
        self.table.doubleClicked.connect(lambda _: self.recorder.setFocus())
        self._lay_out()
        keymap.changed.connect(self._show_keys)
        self._fill()
        self.filter.setFocus()

    def _dress_table(self) -> None:
        name_table(self.table, tr("Shortcuts"))
        self.table.setProperty("framed", True)
        self.table.setHorizontalHeaderLabels([tr("Command"), tr("Menu"), tr("Keys")])
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(2, 170)
        self.table.verticalHeader().setDefaultSectionSize(30)

    def _lay_out(self) -> None:
        whole, inner = framed(self)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.recorder, 1)
        line.addWidget(self.use)
        line.addWidget(self.first)
        self.of.setProperty("tone", "heading")
        self.told.setMinimumHeight(self.told.fontMetrics().height())
        inner.addWidget(self.filter)
        inner.addWidget(self.table, 1)
        inner.addSpacing(4)
        inner.addWidget(self.of)
        inner.addLayout(line)
        inner.addWidget(self.told)
        whole.addLayout(inner)
        again, close = QPushButton(tr("Reset All")), QPushButton(tr("Close"))
        again.clicked.connect(self._keymap.reset_all)
        close.clicked.connect(self.accept)
        add_foot(whole, (again, close), tr("Changes take effect at once."))

    def _fill(self) -> None:
        for name, words, menu, keys in self._rows():
            row = self.table.rowCount()
            self.table.insertRow(row)
            for column, text in enumerate((words, menu, keys)):
                cell = QTableWidgetItem(text)
                cell.setData(_NAME, name)
                if not name:
                    cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(row, column, cell)
        self._show_keys()
        self.table.selectRow(0)

    def _rows(self) -> Iterator[tuple[str, str, str, str]]:
        for action in actions():
            if action.name in self._keymap.first:
                yield action.name, self._words[action.name], _plain(tr(action.menu)), ""
        for keys, words in _ELSEWHERE:
            yield (
                "",
                tr(words),
                tr("In the panes"),
                QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if ", " not in keys else keys,
            )

    def _show_keys(self) -> None:
        for row in range(self.table.rowCount()):
            cell = self.table.item(row, 2)
            if cell is not None and (name := cell.data(_NAME)):
                shown = self._keymap.shown(name)
                cell.setText(tr("{keys}  (yours)").format(keys=shown or tr("none")) if self._keymap.own(name) else shown)
        self._chosen()

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for row in range(self.table.rowCount()):
            cells = (self.table.item(row, column) for column in range(3))
            text = " ".join(cell.text() for cell in cells if cell is not None).casefold()
            self.table.setRowHidden(row, not all(word in text for word in wanted))
        shown = next((row for row in range(self.table.rowCount()) if not self.table.isRowHidden(row)), -1)
        self.table.selectRow(shown)

    @property
    def chosen(self) -> str:
        """The name of the action that is marked; "" for none."""
        cell = self.table.item(self.table.currentRow(), 0) if self.table.selectedItems() else None
        return str(cell.data(_NAME)) if cell is not None else ""

    def _chosen(self) -> None:
        name = self.chosen
        self.recorder.clear()
        self.recorder.setEnabled(bool(name))
        self.first.setEnabled(bool(name) and self._keymap.own(name))
        self.of.setText(tr("Keys for {command}").format(command=self._words[name]) if name else tr("These keys cannot be changed"))
        self._look()

    def _look(self) -> None:
        """Say what pressing the button would do."""
        name, keys = self.chosen, self.recorder.keySequence()
        other = self._keymap.clash(name, keys.toString()) if name else None
        said = ""
        if other:
            written = keys.toString(QKeySequence.SequenceFormat.NativeText)
            said = tr("{keys} is used by {command}, which would have no keys.").format(keys=written, command=self._words[other])
        self.told.setText(said)
        self.told.setProperty("tone", "caution" if other else "soft")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.use.setText(tr("Take Them") if other else tr("Use These Keys"))
        self.use.setEnabled(bool(name) and not keys.isEmpty())

    def _give(self) -> None:
        self._keymap.give(self.chosen, self.recorder.keySequence().toString())

    def _reset(self) -> None:
        self._keymap.reset(self.chosen)


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")
