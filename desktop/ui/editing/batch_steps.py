"""The steps of a batch edit as a form: a line a step, what is done, to which field, and with which words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.archive.batch.field_steps import FIELD_NAMES, Replace, SetField
from desktop.archive.batch.steps import AddTag, RemoveTag, Step
from desktop.ui.editing.field_form import HINTS
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.completion import complete
from desktop.ui.look.icons import icon
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import field_word

_KINDS = {
    "set": QT_TR_NOOP("Set"),
    "clear": QT_TR_NOOP("Clear"),
    "replace": QT_TR_NOOP("Replace in"),
    "tag": QT_TR_NOOP("Add tag"),
    "untag": QT_TR_NOOP("Remove tag"),
}
_FIRST_FIELD = "section"
_LEAST = 120  # pixels of a field for words


class StepLine(QWidget):
    """One step. What its kind does not need is hidden."""

    edited = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme, tags: Sequence[str], parent: QWidget | None = None) -> None:
        """tags: those that are known, for completion."""
        super().__init__(parent)
        self.kind, self.field = Chooser(), Chooser()
        self.value, self.old, self.pattern, self._drop = QLineEdit(), QLineEdit(), QCheckBox(tr("Pattern")), QToolButton()
        for name, words in _KINDS.items():
            self.kind.addItem(tr(words), name)
        for name in FIELD_NAMES:
            self.field.addItem(field_word(name), name)
        self.field.setCurrentIndex(self.field.findData(_FIRST_FIELD))
        self.old.setPlaceholderText(tr("Find"))
        self.pattern.setToolTip(tr("What is to be found is a regular expression"))
        self._drop.setIcon(icon("x", theme.colours, soft=True))
        self._drop.setToolTip(tr("Leave this step out"))
        for part, name in (
            (self.kind, tr("What is done")),
            (self.field, tr("Field")),
            (self.old, tr("Find")),
            (self._drop, tr("Leave this step out")),
        ):
            part.setAccessibleName(name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        parts: tuple[QWidget, ...] = (self.kind, self.field, self.old, self.value, self.pattern, self._drop)
        for each in parts:
            line.addWidget(each, 1 if isinstance(each, QLineEdit) else 0)
        self._tags = tags
        self._connect()
        self._shape()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _: self._shape())
        self.field.currentIndexChanged.connect(lambda _: self._shape())
        for field in (self.value, self.old):
            field.setMinimumWidth(_LEAST)
            field.textChanged.connect(lambda _: self.edited.emit())
        self.pattern.toggled.connect(lambda _: self.edited.emit())
        self._drop.clicked.connect(self.dropped)

    def _shape(self) -> None:
        kind = self.kind.currentData()
        about_tags = kind in {"tag", "untag"}
        self.field.setVisible(not about_tags)
        self.old.setVisible(kind == "replace")
        self.pattern.setVisible(kind == "replace")
        self.value.setVisible(kind != "clear")
        words = tr("Replace with") if kind == "replace" else tr("Tag") if about_tags else tr("Value")
        self.value.setAccessibleName(words)
        self.value.setPlaceholderText(tr(HINTS.get(self.field.currentData(), "")) or words if kind == "set" else words)
        complete(self.value, self._tags if about_tags else ())
        self.edited.emit()

    def drop_allowed(self, allowed: bool) -> None:
        """Show the button that leaves the step out, or not: the only step stays."""
        self._drop.setVisible(allowed)

    def step(self) -> Step | None:
        """Give the step, None while it is not filled in. Raises ArchiveError for what the field cannot hold."""
        kind, field, value = self.kind.currentData(), self.field.currentData(), self.value.text().strip()
        match kind:
            case "clear":
                return SetField(field, "")
            case "replace":  # spaces count in what is found and in what replaces it
                return Replace(field, self.old.text(), self.value.text(), self.pattern.isChecked()) if self.old.text() else None
            case "set":
                return SetField(field, value) if value else None
        if not value:
            return None
        return AddTag(value) if kind == "tag" else RemoveTag(value)


class StepsForm(QWidget):
    """The steps, done one after the other from the top."""

    edited = Signal()

    def __init__(self, theme: Theme, tags: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tags = theme, tags
        self.lines: list[StepLine] = []
        self._more = QPushButton(tr("Add a step"))
        self._more.setFlat(True)
        self._more.setAutoDefault(False)
        self._more.clicked.connect(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(self._more)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.add()

    def add(self) -> None:
        """Add an empty step, and put the keyboard on it."""
        line = StepLine(self._theme, self._tags)
        line.edited.connect(self.edited)
        line.dropped.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._column.insertWidget(len(self.lines) - 1, line)
        self._tell()
        line.kind.setFocus()

    def steps(self) -> list[Step]:
        """Give the steps that are filled in. Raises ArchiveError for what a field cannot hold."""
        return [step for line in self.lines if (step := line.step()) is not None]

    def _remove(self, line: StepLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.deleteLater()
        self._tell()

    def _tell(self) -> None:
        for line in self.lines:
            line.drop_allowed(len(self.lines) > 1)
        self.edited.emit()
