"""What may leave the archive: restriction and embargo, for one story or many."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from desktop.story.fields import read_day
from desktop.ui.dates.date_line import DateLine
from desktop.ui.inspecting.field_row import FieldRow
from desktop.ui.inspecting.section import Section, quiet
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme


class RightsSection(Section):
    """`restricted` and `embargoed` give what was set."""

    restricted = Signal(bool)
    embargoed = Signal(str)  # a day, or "" for none

    def __init__(self, theme: Theme) -> None:
        super().__init__("rights", tr("What may leave"), theme)
        self.keep_in = QCheckBox(tr("Restricted: no export takes it"))
        self.keep_in.setObjectName("inspect-restricted")
        self.keep_in.clicked.connect(self._clicked)
        self.until = FieldRow(tr("Embargo until"), DateLine(day_alone=True), _day, "2026-12-01")
        self.until.editor.setObjectName("inspect-embargo")
        self.until.saved.connect(lambda day: self.embargoed.emit(day.strip()))
        self.until.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.until.label)
        line.addWidget(self.until.place(), 1)
        self.told = quiet("")
        self.column.addWidget(self.keep_in)
        self.column.addLayout(line)
        self.column.addWidget(self.told)

    def show_rights(self, restricted: bool | None, embargo: str | None, told: str) -> None:
        """Show how it stands; None where several stories differ. told: what an export would say today, "" where it takes it."""
        self.keep_in.setTristate(restricted is None)
        states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked, None: Qt.CheckState.PartiallyChecked}
        self.keep_in.setCheckState(states[restricted])
        self.until.show_text(embargo)
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def keep(self) -> None:
        """Give a day that was typed and not left yet."""
        self.until.keep()

    def _clicked(self, _: bool) -> None:
        self.keep_in.setTristate(False)
        self.restricted.emit(self.keep_in.checkState() != Qt.CheckState.Unchecked)


def _day(written: str) -> str:
    return read_day(written.strip()) if written.strip() else ""
