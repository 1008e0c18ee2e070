"""The left of the desk: what might go in, by the standing query, a place or words typed; what ran or repeats is greyed, with the reason."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QTableView, QVBoxLayout, QWidget

from desktop.archive import Query, QueryError
from desktop.story import Mark, Summary
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.jobs.job import Latest
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.colours import Colours
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import stories
from desktop.ui.searching.search_field import SearchField
from desktop.ui.searching.unfinished import as_typed
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.row_delegate import RowDelegate
from desktop.ui.stories.story_list import StoryList
from desktop.ui.stories.story_rows import StoryRows


class CandidatePainting(RowDelegate):
    """A story as the list draws it; one that should not go in is pale, and says why instead of what it begins with."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(theme, view)
        self.state: IssueState | None = None

    def _lines(self, painter: QPainter, room: QRect, summary: Summary, ink: str, soft: str, colours: Colours | None) -> None:
        note = self.state.note_on(summary.mark) if self.state is not None else ""
        shown = replace(summary, read=True, starred=False)
        if note:
            shown, ink = replace(shown, snippet=f"— {note}"), soft
        super()._lines(painter, room, shown, ink, soft, colours)


class Candidates(QWidget):
    """`wanted` asks for stories to be put in: by Return, double click or the button; dragging does as well."""

    wanted = Signal(object)  # marks
    filled = Signal()  # the standing query is to fill the issue
    helped = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._state: IssueState | None = None
        self.source, self.search, self.fresh = Chooser(), SearchField(desk.theme), QCheckBox(tr("Only what did not run"))
        self.source.setAccessibleName(tr("Where candidates come from"))
        self.search.setPlaceholderText(tr("Search the candidates"))
        self.search.setMaximumWidth(16_777_215)
        self.rows = StoryRows(desk.archive, lambda failed: Latest(desk.jobs, failed), self, archive=str(desk.archive.path))
        self.list = StoryList(self.rows, desk.theme)
        self.list.setObjectName("candidates")
        self.list.setAccessibleName(tr("Candidates"))
        self._painting = CandidatePainting(desk.theme, self.list)
        self.list.setItemDelegate(self._painting)
        self._empty = EmptyState(desk.theme)
        self._count = QLabel()
        self._count.setProperty("tone", "small")
        self.add, self.fill = QPushButton(tr("Add to Issue")), QPushButton(tr("Fill"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 10)
        head.setSpacing(8)
        title = QLabel(tr("Candidates"))
        title.setProperty("tone", "heading")
        line = QHBoxLayout()
        line.addWidget(title, 1)
        line.addWidget(self._count)
        for part in (line, self.source, self.search, self.fresh):
            if isinstance(part, QHBoxLayout):
                head.addLayout(part)
            else:
                head.addWidget(part)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 14, 10)
        foot.setSpacing(8)
        for button, hint in (
            (self.add, tr("Put the selected stories in  (Return)")),
            (self.fill, tr("Fill the issue by the series' standing query  (Ctrl+L)")),
        ):
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.setToolTip(hint)
            foot.addWidget(button)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.source.activated.connect(lambda _: self.refresh(afresh=True))
        self.search.searched.connect(lambda _: self.refresh(afresh=True))
        self.search.left.connect(self.list.setFocus)
        self.search.helped.connect(self.helped)
        self.fresh.toggled.connect(lambda _: self.refresh(afresh=True))
        self.rows.arrived.connect(self._arrived)
        self.rows.failed.connect(self._failed)
        self.list.opened.connect(self._want)
        self.list.chose.connect(self._chose)
        self.add.clicked.connect(self._want)
        self.fill.clicked.connect(self.filled)
        self._desk.changed.connect(self.refresh)
        self._desk.stood.connect(lambda _: self._offer())

    def show_state(self, state: IssueState) -> None:
        """Take how the issue stands: what is in, what ran, what repeats."""
        anew = self._state is None or self._state.series != state.series
        self._state = self._painting.state = state
        self.fill.setEnabled(isinstance(state.series.design.get("query"), str))
        if anew:
            self._offer()
            self.refresh()
        self.list.viewport().update()

    def leave(self) -> None:
        """List nothing any more."""
        self._state = None

    def chosen_marks(self) -> list[Mark]:
        """Give the selected stories."""
        return [Mark.of(number) for number in self.list.chosen_ids()]

    def refresh(self, *, afresh: bool = False) -> None:
        """List the candidates again, keeping what is selected."""
        if self._state is None:
            return
        try:
            query = Query.parse(str(self.source.currentData() or ""))
            if text := self.search.text().strip():
                query = query & Query.parse(as_typed(self.search.text() if text else ""))
            if self.fresh.isChecked():
                series = self._state.issue.series_title
                query = query & Query.parse(f"-{Query.of(issue=series)}")
        except QueryError as error:
            self.search.complain(error)
            return
        self.search.complain(None)
        if afresh:
            self.list.start_afresh()
        self.rows.show(query, "newest", None if afresh else self.list.chosen_ids())

    def _offer(self) -> None:
        """Offer where candidates may come from, keeping what is chosen."""
        if self._state is None:
            return
        kept = self.source.currentText() if self.source.count() else ""
        offered: list[tuple[str, str]] = []
        if isinstance(asked := self._state.series.design.get("query"), str):
            offered.append((tr("Standing query: {query}").format(query=asked or tr("every story")), asked))
        offered.append((tr("All stories"), ""))
        if (standing := self._desk.standing) is not None:
            paths: dict[int, str] = {}
            for each in standing.places.collections:
                paths[each.id] = each.name if each.parent is None else f"{paths[each.parent]}/{each.name}"
                offered.append((tr("Collection {name}").format(name=paths[each.id]), str(Query.of(**{"in": paths[each.id]}))))
            offered += [(tr("Smart collection {name}").format(name=each.name), each.query) for each in standing.smart]
        if [self.source.itemText(at) for at in range(self.source.count())] == [words for words, _ in offered]:
            return
        self.source.clear()
        for words, asks in offered:
            self.source.addItem(words, asks)
        self.source.let_shrink(12)
        self.source.setCurrentIndex(max(0, self.source.findText(kept)))

    def _arrived(self) -> None:
        number = self.rows.rowCount()
        self._count.setText(stories(number))
        if not number:
            self._empty.say(*self._nothing())
        self._stack.setCurrentWidget(self.list if number else self._empty)
        self._chose()

    def _nothing(self) -> tuple[str, str, str]:
        if self.search.text().strip():
            return "search-x", tr("Nothing found"), tr("Try fewer words, or look in all stories.")
        if self.fresh.isChecked():
            return "book-check", tr("All of it ran"), tr("Untick the box to see what ran, or look in all stories.")
        return (
            "inbox",
            tr("No candidates"),
            tr("Stories that the series may carry stand here. Look in all stories, or change the standing query."),
        )

    def _chose(self) -> None:
        self.add.setEnabled(self.list.chosen_count() > 0 and self.rows.rowCount() > 0)

    def _want(self) -> None:
        if marks := self.chosen_marks():
            self.wanted.emit(marks)

    def fit(self, marks: Sequence[Mark]) -> list[Mark]:
        """Give those of some stories that nothing speaks against."""
        return [mark for mark in marks if self._state is not None and not self._state.note_on(mark)]

    def _failed(self, error: Exception) -> None:
        if isinstance(error, QueryError):
            self.search.complain(error)
        else:
            self._desk.fail(error)
