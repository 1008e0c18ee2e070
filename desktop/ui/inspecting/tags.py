"""Tags as chips: one more is typed at their end, each is taken off by its cross or by Delete."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop.ui.inspecting.in_place import Line
from desktop.ui.inspecting.section import Section
from desktop.ui.look.completion import complete
from desktop.ui.look.flow_layout import FlowLayout
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import one_line, tip


class Chip(QFrame):
    """One tag. `removed`: its cross was pressed, or Delete on it."""

    removed = Signal(str)

    def __init__(self, tag: str, theme: Theme, on: str = "") -> None:
        """on: how many of several stories have it, in words; "" where all have."""
        super().__init__()
        self.tag = tag
        self.setProperty("kind", "chip")
        self.setProperty("part", bool(on))
        words, self.cross = QLabel(one_line(tag, on)), QToolButton()
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.cross.setIcon(icon("x", theme.colours, soft=True))
        self.cross.setIconSize(QSize(12, 12))
        self.cross.setAccessibleName(tr("Remove tag {tag}").format(tag=tag))
        self.cross.setToolTip(tip(self.cross.accessibleName()))
        self.cross.clicked.connect(lambda: self.removed.emit(tag))
        line = QHBoxLayout(self)
        line.setContentsMargins(9, 1, 2, 1)
        line.setSpacing(1)
        line.addWidget(words)
        line.addWidget(self.cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take the tag off."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.tag)
        else:
            super().keyPressEvent(event)


class TagsSection(Section):
    """`added` and `removed` give a tag."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("tags", tr("Tags"), theme)
        self._shown: tuple[Mapping[str, int], int] | None = None
        self.chips: list[Chip] = []
        held = QWidget()
        held.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._flow = FlowLayout(held)
        self.field = Line()
        self.field.setObjectName("inspect-tag")
        self.field.setPlaceholderText(tr("Add a tag"))
        self.field.setAccessibleName(tr("Add a tag"))
        self.field.setMinimumWidth(90)
        self.field.left.connect(self._add)
        self.field.taken_back.connect(self.field.clear)
        self._flow.addWidget(self.field)
        self.column.addWidget(held)
        theme.changed.connect(self._again)

    def show_tags(self, tags: Mapping[str, int], stories: int) -> None:
        """Show tags with how many of the stories have each."""
        if (tags, stories) == self._shown:
            return
        self._shown = (tags, stories)
        for chip in self.chips:
            chip.hide()
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = []
        for place, (tag, number) in enumerate(tags.items()):
            on = "" if number == stories else tr("{part} of {whole}").format(part=number, whole=stories)
            chip = Chip(tag, self._theme, on)
            chip.removed.connect(self.removed)
            self.chips.append(chip)
            self._flow.insert(place, chip)

    def offer(self, known: Sequence[str]) -> None:
        """Complete what is typed to tags that are known."""
        complete(self.field, known)

    def keep(self) -> None:
        """Give a tag that was typed and not left yet."""
        self._add()

    def _add(self) -> None:
        tag = " ".join(self.field.text().split())
        self.field.write("")
        if tag:
            self.added.emit(tag)

    def _again(self) -> None:
        if self._shown is not None:
            shown, self._shown = self._shown, None
            self.show_tags(*shown)
