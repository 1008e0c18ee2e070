"""Two near-duplicates side by side: which is kept, which is compared with it, and how their words differ."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollBar, QVBoxLayout, QWidget

from desktop.archive import Difference, DuplicateGroup
from desktop.story import Mark, Part, Story
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import alike, day, one_line
from desktop.ui.versions.compared_text import ComparedText


@dataclass(frozen=True, slots=True)
class Sides:
    """Two stories and how they differ."""

    kept: Story
    other: Story
    difference: Difference


Describe = Callable[[Mark], str]


class DuplicatesPage(QWidget):
    """The group that is looked at; `asked` wants two of its stories to be read and compared."""

    asked = Signal(object, object)

    def __init__(self, theme: Theme, describe: Describe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._group: DuplicateGroup | None = None
        self.kept, self.other = Chooser(), Chooser()
        self.left, self.right = ComparedText("removed", theme), ComparedText("added", theme)
        self._facts = {self.kept: QLabel(), self.other: QLabel()}
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        for words, box, text in ((tr("Keep"), self.kept, self.left), (tr("Compare with"), self.other, self.right)):
            whole.addLayout(self._column(words, box, text), 1)
        self.kept.activated.connect(self._kept_changed)
        self.other.activated.connect(lambda _: self._ask())
        for one, two in ((self.left, self.right), (self.right, self.left)):
            one.verticalScrollBar().valueChanged.connect(_follower(one.verticalScrollBar(), two.verticalScrollBar()))

    def _column(self, words: str, box: Chooser, text: ComparedText) -> QVBoxLayout:
        label, facts = QLabel(words), self._facts[box]
        label.setProperty("tone", "soft")
        label.setBuddy(box)
        facts.setProperty("tone", "soft")
        facts.setTextFormat(Qt.TextFormat.PlainText)
        box.setAccessibleName(words)
        box.setMinimumWidth(120)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        text.setAccessibleName(tr("{name}: text").format(name=words))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label)
        head.addWidget(box, 1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(facts)
        column.addWidget(text, 1)
        return column

    def show_group(self, group: DuplicateGroup) -> None:
        """Show a group: its kept story beside the likest of the others."""
        self._group = group
        self.kept.clear()
        for mark in group.marks:
            self.kept.addItem(self._describe(mark), mark)
        self._offer_others()

    @property
    def kept_mark(self) -> Mark:
        """The story that a merge keeps."""
        return Mark(self.kept.currentData())

    @property
    def other_mark(self) -> Mark:
        """The story that it is compared with."""
        return Mark(self.other.currentData())

    def show_sides(self, sides: Sides) -> None:
        """Show what was read, unless something else has been asked for since."""
        if (sides.kept.mark, sides.other.mark) != (self.kept_mark, self.other_mark):
            return
        titles = sides.difference.fields.get("title", (Part("same", sides.kept.title),))
        for text, box, story in ((self.left, self.kept, sides.kept), (self.right, self.other, sides.other)):
            text.show_parts(titles, sides.difference.body)
            self._facts[box].setText(one_line(day(story["published"], short=True), tr("%Ln word(s)", "", story.body.words)))

    def _kept_changed(self) -> None:
        self._offer_others()

    def _offer_others(self) -> None:
        assert self._group is not None
        shares = dict(self._group.members)
        self.other.clear()
        for mark in self._group.marks:
            if mark != self.kept_mark:
                share = alike(shares[mark]) if mark in shares and self.kept_mark == self._group.kept else ""
                self.other.addItem(one_line(self._describe(mark), share), mark)
        self._ask()

    def _ask(self) -> None:
        self.asked.emit(self.kept_mark, self.other_mark)


def _follower(leading: QScrollBar, following: QScrollBar) -> Callable[[int], None]:
    """Let one scroll bar stand where the other stands, in shares of their ways; setting the same value again tells nobody."""

    def follow(value: int) -> None:
        if leading.maximum():
            target = round(value / leading.maximum() * following.maximum())
            if not leading.signalsBlocked() and abs(following.value() - target) > 1:
                following.blockSignals(True)
                following.setValue(target)
                following.blockSignals(False)

    return follow
