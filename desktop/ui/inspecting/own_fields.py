"""Fields of one's own: a name and a text each, more of them as one likes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton

from desktop.ui.inspecting.field_row import FieldRow
from desktop.ui.inspecting.in_place import Line
from desktop.ui.inspecting.section import Section, empty
from desktop.ui.look.completion import complete
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import tip


class OwnFieldsSection(Section):
    """`edited` gives a field's name and its text; "" takes the field away."""

    edited = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("own", tr("Fields of your own"), theme)
        self._shown: Mapping[str, str | None] | None = None
        self.rows: dict[str, FieldRow] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self.new_name, self.new_text, self.more = Line(), Line(), QPushButton(tr("Add"))
        self.new_name.setPlaceholderText(tr("Name"))
        self.new_text.setPlaceholderText(tr("Text"))
        self.new_name.setAccessibleName(tr("Name of a new field"))
        self.new_text.setAccessibleName(tr("Text of a new field"))
        self.more.setProperty("kind", "small")
        self.more.setAccessibleName(tr("Add this field"))
        self.more.setEnabled(False)
        self.more.clicked.connect(self._add)
        self.new_text.left.connect(self._add)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.new_name, 2)
        line.addWidget(self.new_text, 3)
        line.addWidget(self.more)
        self.column.addLayout(self._grid)
        self.column.addLayout(line)
        for field in (self.new_name, self.new_text):
            field.taken_back.connect(field.clear)
            field.textChanged.connect(lambda _: self.more.setEnabled(self._complete))
        theme.changed.connect(self._again)

    def show_fields(self, fields: Mapping[str, str | None]) -> None:
        """Show fields; None where several stories differ."""
        if self._shown is not None and list(fields) == list(self._shown):
            for name, text in fields.items():
                self.rows[name].show_text(text)
            self._shown = dict(fields)
            return
        self._shown = dict(fields)
        empty(self._grid)
        self.rows = {}
        for line, (name, text) in enumerate(fields.items()):
            row = FieldRow(name, Line(), str)
            row.label.setTextFormat(Qt.TextFormat.PlainText)
            row.show_text(text)
            row.saved.connect(lambda text, name=name: self.edited.emit(name, text))
            gone = QToolButton()
            gone.setIcon(icon("x", self._theme.colours, soft=True))
            gone.setIconSize(QSize(12, 12))
            gone.setAccessibleName(tr("Remove the field {name}").format(name=name))
            gone.setToolTip(tip(gone.accessibleName()))
            gone.clicked.connect(lambda _=False, name=name: self.edited.emit(name, ""))
            self._grid.addWidget(row.label, line, 0)
            self._grid.addWidget(row.place(), line, 1)
            self._grid.addWidget(gone, line, 2, Qt.AlignmentFlag.AlignTop)
            self.rows[name] = row

    def offer(self, names: Sequence[str]) -> None:
        """Complete a new field's name to those that other stories have."""
        complete(self.new_name, names)

    def keep(self) -> None:
        """Give what was typed and has not been left yet."""
        for row in self.rows.values():
            row.keep()
        self._add()

    @property
    def _complete(self) -> bool:
        return bool(self.new_name.text().strip() and self.new_text.text().strip())

    def _add(self) -> None:
        if self._complete:
            name, value = self.new_name.text().strip(), self.new_text.text().strip()
            self.new_name.write("")
            self.new_text.write("")
            self.edited.emit(name, value)

    def _again(self) -> None:
        if self._shown is not None:
            shown, self._shown = self._shown, None
            self.show_fields(shown)
