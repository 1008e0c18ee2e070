"""The issue desk: at the left what might go in, in the middle the issue, at the right its pages, its book and its cover."""

import base64
import json
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.archive import ArchiveError
from desktop.publishing import IssueProofs
from desktop.story import Mark
from desktop.ui.issues.arranger import Arranger
from desktop.ui.issues.candidates import Candidates
from desktop.ui.issues.filling import fill
from desktop.ui.issues.issue_head import IssueHead
from desktop.ui.issues.issue_list import IssueList
from desktop.ui.issues.issue_rows import IssueRows, StoryRow
from desktop.ui.issues.issue_state import IssueState, read_state
from desktop.ui.issues.preview_pane import PreviewPane
from desktop.ui.issues.publish_flow import PublishFlow
from desktop.ui.jobs.job import Latest
from desktop.ui.look.alerts import confirm
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import day, one_line, stories, tip
from desktop.ui.shell.desk import Desk

_WORDS_A_PAGE = 430  # of A4 in the Journal: what is guessed until the pages are laid out
_FRONT = 4  # pages: cover, contents, colophon and an empty one


class IssueDesk(QWidget):
    """One issue at work, in a window of its own."""

    closed = Signal()

    def __init__(self, desk: Desk, issue: int) -> None:
        super().__init__(desk.window, Qt.WindowType.Window)
        self.setObjectName("issue-desk")
        self.resize(1440, 860)
        self.setMinimumSize(900, 520)
        self._desk, self.issue = desk, issue
        self.state: IssueState | None = None
        self.leaving = self._asked = False
        self.proofs = IssueProofs(desk.archive, issue)
        self.arranger = Arranger(desk, issue)
        self.publishing = PublishFlow(desk)
        self._latest = Latest(desk.jobs, self._lost)
        self._edit_next: object = None  # the key of a row to be edited once it is there
        self.rows = IssueRows(self)
        self.list = IssueList(self.rows, desk.theme, str(desk.archive.path))
        self.candidates, self.head, self.preview = Candidates(desk), IssueHead(), PreviewPane(desk, self.proofs)
        self._empty = EmptyState(desk.theme)
        self._name, self._extent, self._standing, self.said = QLabel(), QLabel(), QLabel(), QLabel()
        self.undo, self.redo, self.section, self.publish = QToolButton(), QToolButton(), QToolButton(), QPushButton(tr("&Publish…"))
        self._lay_out()
        self._connect()
        self._shortcuts()
        self._order_tabs()
        self._dress()
        self._put_back()
        self.list.setFocus()
        self.refresh()

    def _lay_out(self) -> None:
        self.panes = QSplitter()
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        for pane, least in ((self.candidates, 240), (self._middle(), 320), (self.preview, 300)):
            pane.setMinimumWidth(least)
            self.panes.addWidget(pane)
        self.panes.setSizes([340, 560, 540])
        self.panes.setStretchFactor(1, 1)
        self.panes.setStretchFactor(2, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.panes, 1)
        self.said.setProperty("tone", "soft")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        add_foot(whole, (self.publish,), self.said)

    def _middle(self) -> QWidget:
        middle = QWidget()
        middle.setProperty("kind", "paper")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top = QHBoxLayout()
        top.setContentsMargins(18, 12, 12, 0)
        top.setSpacing(4)
        names = QVBoxLayout()
        names.setSpacing(0)
        for label, tone in ((self._name, "heading"), (self._extent, "soft")):
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
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._standing.setProperty("tone", "small")
        self._standing.setWordWrap(True)
        self._standing.setContentsMargins(18, 4, 18, 6)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(top)
        inner.addWidget(self.head)
        inner.addWidget(rule)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self._standing)
        self._empty.setAcceptDrops(True)
        self._empty.installEventFilter(self)
        return middle

    def _connect(self) -> None:
        desk, list_ = self._desk, self.list
        desk.changed.connect(self.refresh)
        desk.theme.changed.connect(self._dress)
        desk.said.connect(self._say)  # a method: it lets go when the desk does, a lambda would not
        self.candidates.wanted.connect(self._add)
        self.candidates.filled.connect(self.fill)
        self.head.said.connect(lambda said: self.arranger.say(**said))
        list_.chose.connect(self._chose)
        list_.moved.connect(self._move)
        list_.taken.connect(self._take)
        list_.dropped.connect(self.arranger.put)
        list_.section_dropped.connect(lambda title, by: self.arranger.arrange(lambda outline: outline.section_moved(title, by)))
        list_.menu_asked.connect(self._menu)
        self.rows.overridden.connect(self._override)
        self.rows.renamed.connect(lambda old, new: self.arranger.arrange(lambda outline: outline.renamed(old, new)))
        pages, book, cover = self.preview.pages, self.preview.book, self.preview.cover
        pages.proofed.connect(self._proofed)
        pages.chosen.connect(lambda style, page: self.arranger.choose("pdf", style=style, page=page))
        book.chosen.connect(lambda style, pictures: self.arranger.choose("epub", style=style, pictures=pictures))
        cover.chosen.connect(lambda said: self.arranger.choose("cover", **said))
        cover.titled.connect(lambda title: self.arranger.say(title=title))
        self.section.clicked.connect(self.new_section)
        self.undo.clicked.connect(lambda: self.arranger.act(lambda archive: archive.undo()))
        self.redo.clicked.connect(lambda: self.arranger.act(lambda archive: archive.redo()))
        self.publish.clicked.connect(self.ask_publish)

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+Z", self.undo.click),
            ("Ctrl+Shift+Z", self.redo.click),
            ("Ctrl+Shift+N", self.new_section),
            ("Ctrl+L", self.candidates.fill.click),
            ("Ctrl+F", self._find),
            ("Ctrl+Return", self.publish.click),
            ("Ctrl+1", self.candidates.list.setFocus),
            ("Ctrl+2", self.list.setFocus),
            ("Ctrl+3", self.preview.setFocus),
            ("Ctrl+W", self.close),
            ("Ctrl+PgDown", lambda: self._tab(1)),
            ("Ctrl+PgUp", lambda: self._tab(-1)),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self.section.setToolTip(tr("New section  ({keys})").format(keys=_native("Ctrl+Shift+N")))
        self.publish.setToolTip(_native("Ctrl+Return"))

    def _order_tabs(self) -> None:
        """Let the Tab key go from left to right: candidates, head, issue, preview, Publish."""
        left, head, pages = self.candidates, self.head, self.preview
        order = (
            *(left.source, left.search, left.fresh, left.list, left.add, left.fill),
            *(self.section, self.undo, self.redo, head.number, head.date, head.title, head.editorial, self.list),
            *(pages.tabBar(), self.publish),
        )
        for one, other in pairwise(order):
            self.setTabOrder(one, other)

    def refresh(self) -> None:
        """Read again how the issue stands."""
        if self.leaving:
            return
        archive, issue = self._desk.archive, self.issue
        self._latest.ask(lambda: read_state(archive, issue), self._show)

    def _show(self, state: IssueState) -> None:
        self.state = state
        self.setWindowTitle(tr("{issue} – Issue Desk").format(issue=state.name))
        self._name.setText(one_line(state.issue.series_title, tr("No. {number}").format(number=state.issue.number)))
        self.head.show_issue(state.issue)
        self.rows.show(state)
        self.candidates.show_state(state)
        self.preview.show_state(state)
        if not self.rows.rows:
            fills = isinstance(state.series.design.get("query"), str)
            words = tr("Choose stories at the left and press Return, drag them here, or press Fill.")
            self._empty.say(
                "book-dashed",
                tr("An empty issue"),
                words if fills else tr("Choose stories at the left and press Return, or drag them here."),
            )
        self._stack.setCurrentWidget(self.list if self.rows.rows else self._empty)
        self.publish.setEnabled(bool(state.stories))
        self._tell_extent()
        self._tell_standing()
        for button, words, what in ((self.undo, tr("Undo"), state.undo), (self.redo, tr("Redo"), state.redo)):
            button.setEnabled(what is not None)
            button.setToolTip(tip(f"{words}: {worded(what)}") if what else words)
        if self._edit_next is not None and self.rows.find(self._edit_next).isValid():
            self.list.choose([self._edit_next])
            self.list.setFocus()
            self.list.edit_here()
            self._edit_next = None
        elif self.list.currentIndex().row() < 0 and self.rows.rows:
            self.list.choose([next((row.key for row in self.rows.rows if isinstance(row, StoryRow)), self.rows.rows[0].key)])

    def _tell_extent(self) -> None:
        state, proof = self.state, self.preview.pages.proof
        if state is None:
            return
        if proof is not None:
            pages = tr("%Ln page(s)", "", proof.pages)
        else:
            guess = _FRONT + sum(max(1, round(each.words / _WORDS_A_PAGE)) for each in state.stories.values())
            pages = tr("about %Ln page(s)", "", guess)
        said = (stories(len(state.stories)), pages, tr("%Ln minute(s) of reading", "", state.minutes))
        self._extent.setText(one_line(*said) if state.stories else tr("Nothing in it yet"))

    def _tell_standing(self) -> None:
        """Say what was published, and whether something changed since."""
        state = self.state
        if state is None or not state.issue.files:
            self._standing.hide()
            return
        latest = {file.format: file for file in state.issue.files}
        made = max(file.made for file in latest.values())
        names = ", ".join(file.name for file in latest.values())
        since = max(state.modified, state.issue.changed) > made
        words = tr("Published {day}: {names}").format(day=day(made), names=names)
        self._standing.setText(one_line(words, tr("changed since; publishing again keeps its identity") if since else ""))
        self._standing.show()

    def _proofed(self, proof: object) -> None:
        lengths = self.preview.pages.proof.lengths if self.preview.pages.proof is not None else {}
        self.rows.tell_pages({Mark(name): pages for name, pages in lengths.items() if name.startswith("PM-") and name.count("-") == 1})
        self._tell_extent()

    def _chose(self) -> None:
        if marks := self.list.chosen_marks():
            self.preview.look_at(marks[0])

    def _add(self, marks: list[Mark]) -> None:
        """Put candidates in; those that ran, or repeat what is in, only if a person says so."""
        if self.state is None:
            return
        fit = self.candidates.fit(marks)
        again = [mark for mark in marks if mark not in fit and mark not in self.state.stories]
        if not fit and again:
            reasons = "\n".join(dict.fromkeys(self.state.note_on(mark) for mark in again[:5]))
            if not confirm(self, tr("Put {stories} in all the same?").format(stories=stories(len(again))), reasons, accept=tr("Put In")):
                return
            fit = again
        if fit:
            self.arranger.put(fit)
            self.list.choose([])

    def fill(self) -> None:
        """Fill the issue by the series' standing query."""
        self.arranger.act(lambda archive: fill(archive, self.issue))

    def _move(self, by: int) -> None:
        title = self.list.chosen_section()
        if title is not None:
            self.arranger.arrange(lambda outline: outline.section_moved(title, by))
        elif marks := self.list.chosen_marks():
            self.arranger.arrange(lambda outline: outline.up(marks) if by < 0 else outline.down(marks))

    def _take(self) -> None:
        title = self.list.chosen_section()
        if title is not None:
            self.arranger.arrange(lambda outline: outline.dissolved(title))
        elif marks := self.list.chosen_marks():
            self.arranger.arrange(lambda outline: outline.take(marks))

    def _override(self, mark: Mark, headline: str, deck: str) -> None:
        self.arranger.act(lambda archive: archive.override(self.issue, mark, headline=headline, deck=deck))

    def _own_again(self, marks: list[Mark]) -> None:
        for mark in marks:
            self._override(mark, "", "")

    def new_section(self) -> None:
        """Add a section behind the one that the keyboard is in, and let its title be written."""
        taken = set(self.state.outline.titles) if self.state is not None else set()
        number, title = 1, tr("New section")
        while title in taken:
            number += 1
            title = tr("New section {number}").format(number=number)
        behind = self.list.section_here()
        self._edit_next = ("section", title)
        self.arranger.arrange(lambda outline: outline.with_section(title, behind))

    def _menu(self, where: QPoint) -> None:
        menu, marks, title = QMenu(self), self.list.chosen_marks(), self.list.chosen_section()
        if title is not None:
            menu.addAction(tr("&Rename Section"), self.list.edit_here)
            menu.addAction(tr("Move &Up"), lambda: self._move(-1))
            menu.addAction(tr("Move Do&wn"), lambda: self._move(1))
            menu.addSeparator()
            menu.addAction(tr("Remove &Section"), self._take)
        elif marks:
            menu.addAction(tr("&Edit Headline and Deck"), self.list.edit_here)
            changed = [row.mark for row in self.list.chosen() if isinstance(row, StoryRow) and row.changed]
            menu.addAction(tr("&Back to Its Own Headline"), lambda: self._own_again(changed)).setEnabled(bool(changed))
            menu.addSeparator()
            menu.addAction(tr("Move &Up"), lambda: self._move(-1))
            menu.addAction(tr("Move Do&wn"), lambda: self._move(1))
            to = menu.addMenu(tr("Move &to Section"))
            for section in self.state.outline.titles if self.state is not None else ():
                to.addAction(section or tr("Without a section"), partial(self.arranger.put, marks, section))
            menu.addSeparator()
            menu.addAction(tr("Take &Out"), self._take)
        menu.addSeparator()
        menu.addAction(tr("&New Section"), self.new_section)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def ask_publish(self) -> None:
        """Ask where, and publish."""
        self.head.commit()
        if self.state is not None and self.state.stories:
            self.preview.pages.make_room()
            self.publishing.ask(self.state.issue, self, self.proofs)

    def _find(self) -> None:
        self.candidates.search.setFocus()
        self.candidates.search.selectAll()

    def _tab(self, by: int) -> None:
        self.preview.setCurrentIndex((self.preview.currentIndex() + by) % self.preview.count())

    def _say(self, words: str) -> None:
        self.said.setText(worded(words))

    def _dress(self) -> None:
        colours = self._desk.theme.colours
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

    def _lost(self, error: Exception) -> None:
        """Close where the issue is gone: it was deleted, or its making undone."""
        if isinstance(error, ArchiveError):
            self.close()
        else:
            self._desk.fail(error)

    def _put_back(self) -> None:
        try:
            kept = json.loads(self._desk.remembered.settings.issue_desk)
            self.restoreGeometry(QByteArray(base64.b64decode(kept["geometry"])))
            self.panes.restoreState(QByteArray(base64.b64decode(kept["panes"])))
            self.preview.setCurrentIndex(int(kept["tab"]))
        except (ValueError, KeyError, TypeError):
            return
        self.panes.setHandleWidth(1)

    def leave(self) -> bool:
        """Ask before publishing that is under way is given up; tell whether the desk may close."""
        job = self.publishing.job
        if job is None or self._asked:
            return True
        if not confirm(
            self,
            tr("Stop publishing?"),
            tr("The issue is being written. What is there already stays whole."),
            accept=tr("Stop"),
        ):
            return False
        job.cancel()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was written and where things stood; the presses end once nobody is at them any more."""
        if self.leaving or not self.leave():
            event.setAccepted(self.leaving)
            return
        self.head.commit()
        self._remember()
        self.leaving = True
        super().closeEvent(event)
        self.preview.leave()
        self.candidates.leave()
        self.closed.emit()
        self._desk.jobs.changed.connect(self._let_go)
        self._let_go()

    def shut(self) -> None:
        """Close without asking."""
        self._asked = True
        self.close()

    def _let_go(self) -> None:
        """Go once no job runs that might still have something to show here."""
        if not self._desk.jobs.running:
            self._desk.jobs.changed.disconnect(self._let_go)
            self.end()
            self.deleteLater()

    def end(self) -> None:
        """Let go of the presses and their files; no job may be at them."""
        self.preview.end()
        self.proofs.close()

    def _remember(self) -> None:
        kept = {
            "geometry": base64.b64encode(self.saveGeometry().data()).decode(),
            "panes": base64.b64encode(self.panes.saveState().data()).decode(),
            "tab": self.preview.currentIndex(),
        }
        self._desk.remembered.update(issue_desk=json.dumps(kept))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
