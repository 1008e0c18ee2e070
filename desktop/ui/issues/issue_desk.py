"""The issue desk: at the left what might go in, in the middle the issue, at the right its pages, its book and its cover."""

import base64
import json
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.archive import ArchiveError
from desktop.publishing import IssueProofs
from desktop.story import Mark
from desktop.ui.issues.arranger import Arranger
from desktop.ui.issues.candidates import Candidates
from desktop.ui.issues.issue_acts import IssueActs
from desktop.ui.issues.issue_pane import IssuePane
from desktop.ui.issues.issue_state import IssueState, read_state
from desktop.ui.issues.preview_pane import PreviewPane
from desktop.ui.issues.publish_flow import PublishFlow
from desktop.ui.jobs.job import Latest
from desktop.ui.look.alerts import confirm
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.shell.desk import Desk

if TYPE_CHECKING:
    from exports.pdf import Proof


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
        self.candidates, self.preview = Candidates(desk), PreviewPane(desk, self.proofs)
        self.middle = IssuePane(desk.theme, str(desk.archive.path))
        self.rows, self.list, self.head = self.middle.rows, self.middle.list, self.middle.head
        self.acts = IssueActs(self, issue, self.arranger, self.candidates, self.middle)
        self.said, self.publish = QLabel(), QPushButton(tr("&Publish…"))
        self._lay_out()
        self._connect()
        self._shortcuts()
        self._order_tabs()
        self._put_back()
        self.list.setFocus()
        self.refresh()

    def _lay_out(self) -> None:
        self.panes = QSplitter()
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        for pane, least in ((self.candidates, 240), (self.middle, 320), (self.preview, 300)):
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

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self.refresh)
        desk.said.connect(self._say)  # a method: it lets go when the desk does, a lambda would not
        self.head.said.connect(lambda said: self.arranger.say(**said))
        self.list.chose.connect(self._chose)
        self.preview.proofed.connect(self._proofed)
        self.preview.chosen.connect(lambda of, said: self.arranger.choose(of, **said))
        self.preview.titled.connect(lambda title: self.arranger.say(title=title))
        self.middle.undo.clicked.connect(lambda: self.arranger.act(lambda archive: archive.undo()))
        self.middle.redo.clicked.connect(lambda: self.arranger.act(lambda archive: archive.redo()))
        self.publish.clicked.connect(self.ask_publish)

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+Z", self.middle.undo.click),
            ("Ctrl+Shift+Z", self.middle.redo.click),
            ("Ctrl+Shift+N", self.acts.new_section),
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
        self.middle.section.setToolTip(tr("New section  ({keys})").format(keys=_native("Ctrl+Shift+N")))
        self.publish.setToolTip(_native("Ctrl+Return"))

    def _order_tabs(self) -> None:
        """Let the Tab key go from left to right: candidates, head, issue, preview, Publish."""
        left, head, pages = self.candidates, self.head, self.preview
        order = (
            *(left.source, left.search, left.fresh, left.list, left.add, left.fill),
            *(self.middle.section, self.middle.undo, self.middle.redo, head.number, head.date, head.title, head.editorial, self.list),
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
        self.middle.show_state(state, self.preview.page_count)
        self.candidates.show_state(state)
        self.preview.show_state(state)
        self.publish.setEnabled(bool(state.stories))
        self.acts.take_up(state)

    def _proofed(self, proof: "Proof") -> None:
        self.rows.tell_pages(
            {Mark(name): pages for name, pages in proof.lengths.items() if name.startswith("PM-") and name.count("-") == 1}
        )
        if self.state is not None:
            self.middle.tell_extent(self.state, proof.pages)

    def _chose(self) -> None:
        if marks := self.list.chosen_marks():
            self.preview.look_at(marks[0])

    def ask_publish(self) -> None:
        """Ask where, and publish."""
        self.head.commit()
        if self.state is not None and self.state.stories:
            self.preview.make_room()
            self.publishing.ask(self.state.issue, self, self.proofs)

    def _find(self) -> None:
        self.candidates.search.setFocus()
        self.candidates.search.selectAll()

    def _tab(self, by: int) -> None:
        self.preview.setCurrentIndex((self.preview.currentIndex() + by) % self.preview.count())

    def _say(self, words: str) -> None:
        self.said.setText(worded(words))

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
