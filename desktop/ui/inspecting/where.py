"""Where a story was printed, and in which collections it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.archive import Collection, Issue
from desktop.story import Mark
from desktop.ui.inspecting.section import Section, empty, quiet
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import day, one_line


class WhereSection(Section):
    """`asked` gives the number of a collection that a person wants to see."""

    asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__("where", tr("Where it stands"), theme)
        self._shown: object = None

    def show_places(self, mark: Mark, issues: Sequence[Issue], collections: Sequence[Collection], paths: dict[int, str]) -> None:
        """Show the issues that carry a story, the latest first, and its collections by their paths."""
        told = (mark, tuple(issues), tuple(each.id for each in collections), tuple(paths.items()))
        if told == self._shown:
            return
        self._shown = told
        empty(self.column)
        for issue in reversed(issues):
            self.column.addWidget(_issue(issue, mark))
        if not issues:
            self.column.addWidget(quiet(tr("Not issued yet.")))
        for each in collections:
            button = QPushButton(paths.get(each.id, each.name).replace("&", "&&"))
            button.setFlat(True)
            button.setProperty("kind", "bare")
            button.setAccessibleName(tr("Go to the collection {name}").format(name=each.name))
            button.clicked.connect(lambda _=False, number=each.id: self.asked.emit(number))
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not collections:
            self.column.addWidget(quiet(tr("In no collection.")))


def _issue(issue: Issue, mark: Mark) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 4)
    column.setSpacing(0)
    name = QLabel(tr("{series} no. {number}").format(series=issue.series_title, number=issue.number))
    name.setProperty("tone", "strong")
    name.setTextFormat(Qt.TextFormat.PlainText)
    name.setWordWrap(True)
    column.addWidget(name)
    place = next((each for each in issue.stories if each.mark == mark), None)
    printed = tr("%Ln file(s) written", "", n=len(issue.files)) if issue.files else tr("not published yet")
    for words in (one_line(day(issue.date), place.section if place else "", printed), place.headline if place else ""):
        if words:
            line = quiet(words)
            line.setProperty("tone", "small")
            column.addWidget(line)
    held.setAccessibleName(f"{name.text()}, {day(issue.date)}")
    return held
