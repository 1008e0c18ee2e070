"""The issue as rows: each section's title and under it its stories, with headline and deck as this issue prints them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.archive import IssueStory
from desktop.story import Mark, Summary
from desktop.story.reading_time import reading_minutes
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.look.language import tr
from desktop.ui.look.words import day, one_line, stories

ROW = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section's title."""

    title: str  # "" has none
    stories: int
    minutes: int
    shown: str = ""  # the title as it is printed, where it is a month

    @property
    def key(self) -> object:
        """What stays the same when it moves."""
        return ("section", self.title)

    @property
    def words(self) -> str:
        """What it is called."""
        return self.shown or self.title or tr("Without a section")


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story in its place."""

    mark: Mark
    section: str
    number: int  # from 1, through the issue
    headline: str
    own_headline: str  # the story's own
    deck: str
    own_deck: str
    changed: bool  # whether this issue says another headline or deck
    meta: str
    minutes: int
    fault: str  # why it will be left out, or that it ran before; "" is well
    pages: int = 0  # 0: not laid out yet

    @property
    def key(self) -> object:
        """What stays the same when it moves."""
        return self.mark


Row = SectionRow | StoryRow


class IssueRows(QAbstractListModel):
    """Sections and stories. It changes nothing itself: what a person edits in place is asked for, and comes back from the archive."""

    overridden = Signal(object, str, str)  # a Mark, the headline and the deck for this issue; "" is the story's own
    renamed = Signal(str, str)  # a section's title, and the new one

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._pages: Mapping[Mark, int] = {}

    def show(self, state: IssueState) -> None:
        """Show how the issue stands."""
        rows = tuple(self._with_pages(row) for row in _rows(state))
        if [row.key for row in rows] == [row.key for row in self.rows]:
            changed = [at for at, (new, old) in enumerate(zip(rows, self.rows, strict=True)) if new != old]
            self.rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def tell_pages(self, pages: Mapping[Mark, int]) -> None:
        """Say how many pages each story takes."""
        self._pages = pages
        self.rows = tuple(self._with_pages(row) for row in self.rows)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def find(self, key: object) -> QModelIndex:
        """Give the index of a row by its key, or an invalid one."""
        return next((self.index(at, 0) for at, row in enumerate(self.rows) if row.key == key), QModelIndex())

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count sections and stories."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a row, its words, or all of it for a screen reader."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return row.words if isinstance(row, SectionRow) else row.headline
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for what was edited in place: a section's title, or a story's headline and deck."""
        row = self.rows[index.row()]
        if isinstance(row, SectionRow):
            if (title := " ".join(str(value).split())) and title != row.title:
                self.renamed.emit(row.title, title)
            return False
        headline, deck = ("" if said == own else said for said, own in zip(value, (row.own_headline, row.own_deck), strict=True))
        before = ("" if row.headline == row.own_headline else row.headline, "" if row.deck == row.own_deck else row.deck)
        if (headline, deck) != before:
            self.overridden.emit(row.mark, headline, deck)
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows may be chosen, dragged and edited in place."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def _with_pages(self, row: Row) -> Row:
        return replace(row, pages=self._pages.get(row.mark, 0)) if isinstance(row, StoryRow) else row


def _rows(state: IssueState) -> list[Row]:
    months = state.issue.options.get("sections") == "month"
    entries = {each.mark: each for each in state.issue.stories}
    rows: list[Row] = []
    number = 0
    for title, held in state.outline.parts:
        told = [state.stories[mark] for mark in held if mark in state.stories]
        if title or len(state.outline.parts) > 1:
            minutes = sum(reading_minutes(each.words, each.language) for each in told)
            rows.append(SectionRow(title, len(told), minutes, day(title) if months else ""))
        for summary in told:
            number += 1
            rows.append(_story(state, entries[summary.mark], summary, number))
    return rows


def _story(state: IssueState, entry: IssueStory, summary: Summary, number: int) -> StoryRow:
    fault = ""
    if summary.trashed:
        fault = tr("In the trash: it will be left out")
    elif summary.mark in state.withheld:
        fault = tr("It may not leave the archive, and will be left out")
    elif (ran := state.ran.get(summary.mark)) is not None:
        fault = (tr("Ran in no. {number} too") if ran.published else tr("Is in no. {number} too")).format(number=ran.number)
    return StoryRow(
        mark=summary.mark,
        section=entry.section,
        number=number,
        headline=entry.headline or summary.title,
        own_headline=summary.title,
        deck=entry.deck or summary.deck,
        own_deck=summary.deck,
        changed=bool(entry.headline or entry.deck),
        meta=one_line(summary.publication, day(summary.published, short=True)),
        minutes=reading_minutes(summary.words, summary.language),
        fault=fault,
    )


def _spoken(row: Row) -> str:
    if isinstance(row, SectionRow):
        return tr("Section {title}, {stories}").format(title=row.words, stories=stories(row.stories))
    pages = tr("%Ln page(s)", "", row.pages) if row.pages else ""
    changed = tr("changed for this issue") if row.changed else ""
    parts = (row.headline, row.deck, row.meta, tr("%Ln minute(s)", "", row.minutes), pages, changed, row.fault)
    return ", ".join(filter(None, parts))
