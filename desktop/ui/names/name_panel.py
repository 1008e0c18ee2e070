"""Beside the names: what can be done to the one that is selected, or to the several that are to be one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.archive import Authority
from desktop.ui.inspecting.in_place import Line
from desktop.ui.inspecting.section import empty, quiet
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import stories, tip


class NamePanel(QStackedWidget):
    """What a person asks for."""

    renamed = Signal(str, str)  # a name, and its new one
    merged = Signal(object, str)  # names, and the one that they become
    alias_added = Signal(str, str)
    split = Signal(str, object)  # a name, and those of its aliases that are names of their own again
    shown = Signal(str)  # a name whose stories are to be shown

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: tuple[Authority, ...] = ()
        self.field, self.rename, self.told = Line(), QPushButton(tr("Rename")), QLabel()
        self.aliases, self.alias, self.add = QVBoxLayout(), Line(), QPushButton(tr("Add"))
        self.show_stories, self.all = QPushButton(tr("Show Stories")), QPushButton(tr("Split All"))
        self.into, self.merge, self.merging = Chooser(), QPushButton(tr("Merge")), QLabel()
        self.addWidget(self._nothing())
        self.addWidget(self._one())
        self.addWidget(self._several())
        for field in (self.field, self.alias):
            field.setProperty("quiet", False)
        self.field.textChanged.connect(lambda text: self.rename.setEnabled(bool(text.strip()) and text.strip() != self._name))

    @property
    def _name(self) -> str:
        return self._names[0].name if self._names else ""

    def show_names(self, names: Sequence[Authority]) -> None:
        """Show what is selected."""
        self._names = tuple(names)
        self.setCurrentIndex(min(len(names), 2))
        if len(names) == 1:
            self._show_one(names[0])
        elif names:
            self._show_several(names)

    def _nothing(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(quiet(tr("Select a name to rename it or to say how else it is written; select several to make them one.")))
        column.addStretch(1)
        return held

    def _one(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.field.setAccessibleName(tr("Name"))
        self.field.left.connect(self.field.deselect)
        self.told.setProperty("tone", "soft")
        head = QLabel(tr("Also written"))
        head.setProperty("tone", "heading")
        self.alias.setPlaceholderText(tr("Another spelling"))
        self.alias.setAccessibleName(tr("Another spelling"))
        self.alias.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        self.add.setEnabled(False)
        for button in (self.rename, self.add, self.show_stories, self.all):
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
        self.rename.clicked.connect(lambda: self.renamed.emit(self._name, self.field.text().strip()))
        self.add.clicked.connect(self._add)
        self.all.clicked.connect(lambda: self.split.emit(self._name, self._names[0].aliases))
        self.show_stories.clicked.connect(lambda: self.shown.emit(self._name))
        naming, spelling = QHBoxLayout(), QHBoxLayout()
        naming.addWidget(self.field, 1)
        naming.addWidget(self.rename)
        spelling.addWidget(self.alias, 1)
        spelling.addWidget(self.add)
        self.aliases.setSpacing(2)
        column.addLayout(naming)
        column.addWidget(self.told)
        column.addWidget(self.show_stories, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(head)
        column.addLayout(self.aliases)
        column.addLayout(spelling)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return held

    def _several(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.merging.setProperty("tone", "heading")
        self.merging.setWordWrap(True)
        self.into.setEditable(True)
        self.into.setAccessibleName(tr("The one name"))
        if (line := self.into.lineEdit()) is not None:
            line.setAccessibleName(tr("The one name"))
        self.into.editTextChanged.connect(lambda text: self.merge.setEnabled(bool(text.strip())))
        self.merge.clicked.connect(lambda: self.merged.emit([each.name for each in self._names], self.into.currentText().strip()))
        column.addWidget(self.merging)
        column.addWidget(
            quiet(tr("All their stories go by this name; the others become its aliases, and undo or splitting parts them again."))
        )
        column.addWidget(self.into)
        column.addWidget(self.merge, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return held

    def _show_one(self, name: Authority) -> None:
        self.field.write(name.name)
        self.rename.setEnabled(False)
        self.told.setText(stories(name.stories))
        self.show_stories.setEnabled(name.stories > 0)
        self.alias.write("")
        empty(self.aliases)
        for alias in name.aliases:
            line, words, gone = QHBoxLayout(), quiet(alias), QToolButton()
            words.setProperty("tone", "")
            gone.setIcon(icon("x", self._theme.colours, soft=True))
            gone.setIconSize(QSize(12, 12))
            gone.setAccessibleName(tr("Split {name} off").format(name=alias))
            gone.setToolTip(tip(gone.accessibleName()))
            gone.clicked.connect(lambda _=False, alias=alias: self.split.emit(name.name, [alias]))
            line.addWidget(words, 1)
            line.addWidget(gone)
            self.aliases.addLayout(line)
        self.all.setVisible(len(name.aliases) > 1)

    def _show_several(self, names: Sequence[Authority]) -> None:
        self.merging.setText(tr("Make %Ln name(s) one", "", n=len(names)))
        self.into.clear()
        self.into.addItems([each.name for each in sorted(names, key=lambda each: (-each.stories, each.name))])
        self.into.setCurrentIndex(0)

    def _add(self) -> None:
        if self.alias.text().strip():
            self.alias_added.emit(self._name, self.alias.text().strip())
