"""The issue desk's middle: what the issue is called, what is in it, how long it is, and whether it was published."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.ui.issues.issue_head import IssueHead
from desktop.ui.issues.issue_list import IssueList
from desktop.ui.issues.issue_rows import IssueRows
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import day, one_line, stories, tip

_WORDS_A_PAGE = 430  # of A4 in the Journal: what is guessed until the pages are laid out
_FRONT = 4  # pages: cover, contents, colophon and an empty one


class IssuePane(QWidget):
    """Shows an IssueState; what is done to it is the desk's."""

    def __init__(self, theme: Theme, archive: str) -> None:
        """archive: its path, so that only its own stories can be dropped."""
        super().__init__()
        self._theme = theme
        self.rows = IssueRows(self)
        self.list, self.head, self.empty = IssueList(self.rows, theme, archive), IssueHead(), EmptyState(theme)
        self._name, self.extent, self._standing = QLabel(), QLabel(), QLabel()
        self.undo, self.redo, self.section = QToolButton(), QToolButton(), QToolButton()
        self._stack = QStackedWidget()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top = QHBoxLayout()
        top.setContentsMargins(18, 12, 12, 0)
        top.setSpacing(4)
        names = QVBoxLayout()
        names.setSpacing(0)
        for label, tone in ((self._name, "heading"), (self.extent, "soft")):
            label.setProperty("tone", tone)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            names.addWidget(label)
        top.addLayout(names, 1)
        for button, name in ((self.section, tr("New section")), (self.undo, tr("Undo")), (self.redo, tr("Redo"))):
            button.setAccessibleName(name)
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._standing.setProperty("tone", "small")
        self._standing.setWordWrap(True)
        self._standing.setContentsMargins(18, 4, 18, 6)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(top)
        inner.addWidget(self.head)
        inner.addWidget(rule)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self._standing)
        self.empty.setAcceptDrops(True)
        self.empty.installEventFilter(self)

    def show_state(self, state: IssueState, pages: int | None) -> None:
        """Show how an issue stands. pages: as they are laid out, None until they are."""
        self._name.setText(one_line(state.issue.series_title, tr("No. {number}").format(number=state.issue.number)))
        self.head.show_issue(state.issue)
        self.rows.show(state)
        if not self.rows.rows:
            fills = isinstance(state.series.design.get("query"), str)
            words = tr("Choose stories at the left and press Return, drag them here, or press Fill.")
            self.empty.say(
                "book-dashed",
                tr("An empty issue"),
                words if fills else tr("Choose stories at the left and press Return, or drag them here."),
            )
        self._stack.setCurrentWidget(self.list if self.rows.rows else self.empty)
        self.tell_extent(state, pages)
        self._tell_standing(state)
        for button, words, what in ((self.undo, tr("Undo"), state.undo), (self.redo, tr("Redo"), state.redo)):
            button.setEnabled(what is not None)
            button.setToolTip(tip(f"{words}: {worded(what)}") if what else words)

    def tell_extent(self, state: IssueState, pages: int | None) -> None:
        """Say how many stories, pages and minutes there are. pages: as they are laid out, None for a guess."""
        if pages is not None:
            told = tr("%Ln page(s)", "", pages)
        else:
            guess = _FRONT + sum(max(1, round(each.words / _WORDS_A_PAGE)) for each in state.stories.values())
            told = tr("about %Ln page(s)", "", guess)
        said = (stories(len(state.stories)), told, tr("%Ln minute(s) of reading", "", state.minutes))
        self.extent.setText(one_line(*said) if state.stories else tr("Nothing in it yet"))

    def _tell_standing(self, state: IssueState) -> None:
        """Say what was published, and whether something changed since."""
        if not state.issue.files:
            self._standing.hide()
            return
        latest = {file.format: file for file in state.issue.files}
        made = max(file.made for file in latest.values())
        names = ", ".join(file.name for file in latest.values())
        since = max(state.modified, state.issue.changed) > made
        words = tr("Published {day}: {names}").format(day=day(made), names=names)
        self._standing.setText(one_line(words, tr("changed since; publishing again keeps its identity") if since else ""))
        self._standing.show()

    def _dress(self) -> None:
        colours = self._theme.colours
        for button, name in ((self.section, "list-plus"), (self.undo, "undo-2"), (self.redo, "redo-2")):
            button.setIcon(icon(name, colours))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let an empty issue take what is dropped on its words."""
        if isinstance(event, QDropEvent) and event.type() in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}:
            if event.type() == QEvent.Type.Drop:
                self.list.dropEvent(event)
            elif self.list.takes(event):
                event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)
