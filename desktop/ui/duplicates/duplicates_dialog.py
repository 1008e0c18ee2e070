"""Review Duplicates: group by group, two texts side by side; merge, tell apart or skip, and take it back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.archive import DuplicateGroup
from desktop.story import Mark, Summary
from desktop.ui.duplicates.duplicates_page import DuplicatesPage
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.word_table import word_table
from desktop.ui.look.words import alike, one_line, stories, tip

_LIST_WIDTH = 290  # pixels
REVIEW, SEARCHING, EMPTY = range(3)


class DuplicatesDialog(QDialog):
    """What is asked of the archive leaves as a signal; the flow answers by `show_groups`, `settled` and `page.show_sides`."""

    merge_asked = Signal(object, object)  # the mark to keep, the others
    apart_asked = Signal(object, object)  # a mark, those of which it is no duplicate
    undo_asked = Signal()
    search_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duplicates")
        self.setWindowTitle(tr("Review Duplicates"))
        self.resize(1180, 760)
        self._groups: list[DuplicateGroup] = []
        self._summaries: dict[Mark, Summary] = {}
        self.page = DuplicatesPage(theme, self._described)
        self.table: QTableWidget = word_table(tr("Groups of duplicates"), (tr("Groups"),), ())
        self.empty = EmptyState(theme)
        self._working_words, self.bar = QLabel(), QProgressBar()
        self.stages = QStackedWidget()
        for stage in (self._review(), self._searching(), self.empty):
            self.stages.addWidget(stage)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.stages, 1)
        self.search, self.undo = QPushButton(tr("Search the Whole &Archive")), QPushButton(tr("&Undo"))
        self.skip, self.apart, self.merge = QPushButton(tr("&Skip")), QPushButton(tr("&Not a Duplicate")), QPushButton(tr("&Merge"))
        note = QWidget()
        left = QHBoxLayout(note)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.search)
        left.addStretch(1)
        add_foot(whole, (self.undo, self.skip, self.apart, self.merge), note)
        self._connect()

    def _connect(self) -> None:
        for name, keys, button, slot in (
            ("search", "", self.search, self.search_asked.emit),
            ("undo", "Ctrl+Z", self.undo, self.undo_asked.emit),
            ("skip", "S", self.skip, self._skip),
            ("apart", "N", self.apart, self._tell_apart),
            ("merge", "M", self.merge, self._merge),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
            if keys:
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.activated.connect(button.click)
                shown = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
                button.setToolTip(tip(f"{button.text().replace('&', '')}  ({shown})"))
        self.undo.setEnabled(False)
        self.table.itemSelectionChanged.connect(self._show)
        self._allow()

    def _review(self) -> QWidget:
        stage = QWidget()
        line = QHBoxLayout(stage)
        line.setContentsMargins(22, 18, 22, 16)
        line.setSpacing(16)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setFixedWidth(_LIST_WIDTH)
        self.table.horizontalHeader().hide()
        line.addWidget(self.table)
        line.addWidget(self.page, 1)
        return stage

    def _searching(self) -> QWidget:
        stage = QWidget()
        column = QVBoxLayout(stage)
        column.setContentsMargins(140, 0, 140, 0)
        column.setSpacing(12)
        head = QLabel(tr("Searching for duplicates"))
        head.setProperty("tone", "heading")
        self._working_words.setProperty("tone", "soft")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setObjectName("stop")
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._cancel)
        column.addStretch(1)
        for part in (head, self.bar, self._working_words):
            column.addWidget(part)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return stage

    def show_working(self) -> None:
        """Show the progress of a search."""
        self.bar.setRange(0, 0)
        self._working_words.setText("")
        self.stop.setEnabled(True)
        self._turn_to(SEARCHING)
        self.stop.setFocus()

    def tell(self, done: int, total: int, what: str) -> None:
        """Show how far the search is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._working_words.setText(worded(what))

    def show_groups(self, groups: Sequence[DuplicateGroup], summaries: Sequence[Summary], *, whole: bool) -> None:
        """Show what was found; whole: in the whole archive, not only as stories were imported."""
        self._groups = list(groups)
        self._summaries = {summary.mark: summary for summary in summaries}
        self.table.setRowCount(0)
        for row, group in enumerate(self._groups):
            self._insert(row, group)
        if whole:
            self.empty.say("copy-check", tr("No duplicates"), tr("No two stories of this archive say the same."))
        else:
            self.empty.say(
                "copy-check",
                tr("Nothing to review"),
                tr("No duplicates were noticed as stories were imported. Search the whole archive to be sure."),
            )
        self.show_review()

    def show_review(self) -> None:
        """Go back to the groups, or say that there are none."""
        self._turn_to(REVIEW if self._groups else EMPTY)
        if self._groups:
            if not self.table.selectedItems():
                self.table.selectRow(0)
            self.table.setFocus()

    def settled(self, group: DuplicateGroup, rest: DuplicateGroup | None) -> None:
        """Take a group off the list, or leave of it what is still to be settled."""
        if group not in self._groups:
            return
        row = self._groups.index(group)
        self.table.blockSignals(True)
        self.table.removeRow(row)
        del self._groups[row]
        if rest is not None:
            self._groups.insert(row, rest)
            self._insert(row, rest)
        self.table.blockSignals(False)
        self._after(row)

    def unsettled(self, group: DuplicateGroup, rest: DuplicateGroup | None) -> None:
        """Put a group back that was settled."""
        if rest in self._groups:
            row = self._groups.index(rest)
            self.table.removeRow(row)
            del self._groups[row]
        else:
            row = max(0, self.table.currentRow())
        self._groups.insert(row, group)
        self._insert(row, group)
        self._after(row)

    @property
    def groups(self) -> tuple[DuplicateGroup, ...]:
        """What is still to be settled."""
        return tuple(self._groups)

    @property
    def group(self) -> DuplicateGroup | None:
        """The group that is looked at."""
        chosen = self.table.selectionModel().selectedRows()
        return self._groups[chosen[0].row()] if chosen and self.stages.currentIndex() == REVIEW else None

    def allow_undo(self, *, possible: bool) -> None:
        """Say whether there is something to take back."""
        self.undo.setEnabled(possible)

    def reject(self) -> None:
        """Esc cancels a search before it closes the dialog."""
        if self.stages.currentIndex() == SEARCHING:
            self._cancel()
        else:
            super().reject()

    def _after(self, row: int) -> None:
        if not self._groups:
            self.empty.say("copy-check", tr("All settled"), tr("Nothing is left to review here."))
        else:
            self.table.clearSelection()
            self.table.selectRow(min(row, len(self._groups) - 1))
        self.show_review()

    def _insert(self, row: int, group: DuplicateGroup) -> None:
        summary = self._summaries.get(group.kept)
        title = (summary.title if summary else "") or tr("Untitled")
        words = one_line(stories(len(group.marks)), alike(max(share for _, share in group.members)))
        cell = QTableWidgetItem(f"{title}\n{words}")
        cell.setToolTip(tip(title))
        self.table.insertRow(row)
        self.table.setItem(row, 0, cell)

    def _described(self, mark: Mark) -> str:
        summary = self._summaries.get(mark)
        return one_line(mark, summary.publication) if summary else mark

    def _show(self) -> None:
        if (group := self.group) is not None:
            self.page.show_group(group)
        self._allow()

    def _allow(self) -> None:
        group = self.group
        for button in (self.skip, self.apart, self.merge):
            button.setEnabled(group is not None)
        self.merge.setText(tr("&Merge %Ln Story(s)", "", len(group.marks)) if group else tr("&Merge"))

    def _turn_to(self, stage: int) -> None:
        self.stages.setCurrentIndex(stage)
        self.search.setEnabled(stage != SEARCHING)
        self._allow()

    def _skip(self) -> None:
        self.table.selectRow((self.table.currentRow() + 1) % max(1, len(self._groups)))

    def _merge(self) -> None:
        if (group := self.group) is not None:
            kept = self.page.kept_mark
            self.merge_asked.emit(kept, [mark for mark in group.marks if mark != kept])

    def _tell_apart(self) -> None:
        if (group := self.group) is not None:
            other = self.page.other_mark
            self.apart_asked.emit(other, [mark for mark in group.marks if mark != other])

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self._working_words.setText(tr("Cancelling …"))
        self.cancel_asked.emit()
