"""What an editor does to an issue at its desk: put in, move, take out, write over, and the menu of it all."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.story import Mark
from desktop.ui.issues.arranger import Arranger
from desktop.ui.issues.candidates import Candidates
from desktop.ui.issues.filling import fill
from desktop.ui.issues.issue_pane import IssuePane
from desktop.ui.issues.issue_rows import StoryRow
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import tr
from desktop.ui.look.words import stories


class IssueActs:
    """Acts on what is chosen in the issue or among its candidates; the archive answers by another state."""

    def __init__(self, window: QWidget, issue: int, arranger: Arranger, candidates: Candidates, pane: IssuePane) -> None:
        self._window, self._issue, self._arranger, self._candidates = window, issue, arranger, candidates
        self._list, self._rows = pane.list, pane.rows
        self.state: IssueState | None = None
        self._edit_next: object = None  # the key of a row to be edited once it is there
        candidates.wanted.connect(self.add)
        candidates.filled.connect(self.fill)
        pane.section.clicked.connect(self.new_section)
        pane.list.moved.connect(self._move)
        pane.list.taken.connect(self._take)
        pane.list.dropped.connect(arranger.put)
        pane.list.section_dropped.connect(lambda title, by: arranger.arrange(lambda outline: outline.section_moved(title, by)))
        pane.list.menu_asked.connect(self._menu)
        pane.rows.overridden.connect(self._override)
        pane.rows.renamed.connect(lambda old, new: arranger.arrange(lambda outline: outline.renamed(old, new)))

    def take_up(self, state: IssueState) -> None:
        """Go on with another state, which is shown by now: edit what was just added, or choose something."""
        self.state = state
        if self._edit_next is not None and self._rows.find(self._edit_next).isValid():
            self._list.choose([self._edit_next])
            self._list.setFocus()
            self._list.edit_here()
            self._edit_next = None
        elif self._list.currentIndex().row() < 0 and self._rows.rows:
            self._list.choose([next((row.key for row in self._rows.rows if isinstance(row, StoryRow)), self._rows.rows[0].key)])

    def add(self, marks: list[Mark]) -> None:
        """Put candidates in; those that ran, or repeat what is in, only if a person says so."""
        if self.state is None:
            return
        fit = self._candidates.fit(marks)
        again = [mark for mark in marks if mark not in fit and mark not in self.state.stories]
        if not fit and again:
            reasons = "\n".join(dict.fromkeys(self.state.note_on(mark) for mark in again[:5]))
            if not confirm(
                self._window, tr("Put {stories} in all the same?").format(stories=stories(len(again))), reasons, accept=tr("Put In")
            ):
                return
            fit = again
        if fit:
            self._arranger.put(fit)
            self._list.choose([])

    def fill(self) -> None:
        """Fill the issue by the series' standing query."""
        self._arranger.act(lambda archive: fill(archive, self._issue))

    def _move(self, by: int) -> None:
        title = self._list.chosen_section()
        if title is not None:
            self._arranger.arrange(lambda outline: outline.section_moved(title, by))
        elif marks := self._list.chosen_marks():
            self._arranger.arrange(lambda outline: outline.up(marks) if by < 0 else outline.down(marks))

    def _take(self) -> None:
        title = self._list.chosen_section()
        if title is not None:
            self._arranger.arrange(lambda outline: outline.dissolved(title))
        elif marks := self._list.chosen_marks():
            self._arranger.arrange(lambda outline: outline.take(marks))

    def _override(self, mark: Mark, headline: str, deck: str) -> None:
        self._arranger.act(lambda archive: archive.override(self._issue, mark, headline=headline, deck=deck))

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
        behind = self._list.section_here()
        self._edit_next = ("section", title)
        self._arranger.arrange(lambda outline: outline.with_section(title, behind))

    def _menu(self, where: QPoint) -> None:
        menu, marks, title = QMenu(self._window), self._list.chosen_marks(), self._list.chosen_section()
        if title is not None:
            menu.addAction(tr("&Rename Section"), self._list.edit_here)
            menu.addAction(tr("Move &Up"), lambda: self._move(-1))
            menu.addAction(tr("Move Do&wn"), lambda: self._move(1))
            menu.addSeparator()
            menu.addAction(tr("Remove &Section"), self._take)
        elif marks:
            menu.addAction(tr("&Edit Headline and Deck"), self._list.edit_here)
            changed = [row.mark for row in self._list.chosen() if isinstance(row, StoryRow) and row.changed]
            menu.addAction(tr("&Back to Its Own Headline"), lambda: self._own_again(changed)).setEnabled(bool(changed))
            menu.addSeparator()
            menu.addAction(tr("Move &Up"), lambda: self._move(-1))
            menu.addAction(tr("Move Do&wn"), lambda: self._move(1))
            to = menu.addMenu(tr("Move &to Section"))
            for section in self.state.outline.titles if self.state is not None else ():
                to.addAction(section or tr("Without a section"), partial(self._arranger.put, marks, section))
            menu.addSeparator()
            menu.addAction(tr("Take &Out"), self._take)
        menu.addSeparator()
        menu.addAction(tr("&New Section"), self.new_section)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)
