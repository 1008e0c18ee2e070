"""What came of an export: the files, what was to be warned of, and what the referees find; shown at once and again from the history."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from desktop.history import Done
from desktop.ui.exporting.validation_view import CHECKED, ValidationView, fit_rows
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.outside import open_outside
from desktop.ui.look.words import one_line, size, stories
from desktop.ui.shell.desk import Desk
from exports import Written


@dataclass(frozen=True, slots=True)
class Result:
    """An export that ended well."""

    files: tuple[str, ...]
    details: str
    warnings: tuple[str, ...]

    @classmethod
    def of(cls, written: Sequence[Written]) -> "Result":
        """Sum up what was written."""
        held, pages = sum(each.stories for each in written), sum(each.pages or 0 for each in written)
        details = one_line(stories(held), tr("%Ln page(s)", "", pages) if pages else "", size(sum(each.bytes for each in written)))
        return cls(tuple(each.path for each in written), details, tuple(warning for each in written for warning in each.warnings))

    @classmethod
    def again(cls, done: Done) -> "Result":
        """Give what the history kept of one."""
        return cls(done.files, done.said, done.lines)


class ResultPage(QWidget):
    """The page, and the buttons that belong into its dialog's foot."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._result = desk, Result((), "", ())
        self._where = QLabel()
        self._icon, self.headline, self._details, self._known = QLabel(), QLabel(), QLabel(), QLabel()
        self.files, self.warnings = QListWidget(), QListWidget()
        self.validation = ValidationView(desk)
        self.validate, self.show_in_folder, self.open = (
            QPushButton(tr("Validate")),
            QPushButton(tr("Show in Folder")),
            QPushButton(tr("Open")),
        )
        self.buttons = (self.validate, self.show_in_folder, self.open)
        self._lay_out()
        self.validate.clicked.connect(self._validate)
        self.validation.ended.connect(lambda: self.validate.setEnabled(True))
        self.show_in_folder.clicked.connect(lambda: open_outside(Path(self._result.files[0]).parent))
        self.open.clicked.connect(lambda: open_outside(Path(self._result.files[0])))
        self.files.itemActivated.connect(lambda item: open_outside(Path(self._result.files[self.files.row(item)])))

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "result")
        head, words = QHBoxLayout(card), QVBoxLayout()
        head.setContentsMargins(22, 18, 22, 18)
        self.headline.setProperty("tone", "heading")
        self._details.setProperty("tone", "soft")
        self._where.setProperty("tone", "small")
        words.setSpacing(1)
        for label in (self.headline, self._details, self._where):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        head.setSpacing(14)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._known.setProperty("tone", "group")
        self.files.setAccessibleName(tr("Files"))
        self.files.setToolTip(tr("Press Enter on a file to open it"))
        self.warnings.setAccessibleName(tr("What to know"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(card)
        whole.addSpacing(6)
        for listed in (self.files, self.warnings):
            listed.setProperty("framed", True)
            listed.setWordWrap(listed is self.warnings)
        for part in (self.files, self._known, self.warnings, self.validation):
            whole.addWidget(part)
        whole.addStretch(1)

    def show_result(self, result: Result) -> None:
        """Show one; the button that Enter presses is what a person will most likely do next."""
        self._result = result
        first, several = Path(result.files[0]), len(result.files) > 1
        colours = self._desk.theme.colours
        self._icon.setPixmap(drawing("circle-check-big", colours.fine, 36))
        words = tr("{files} in {folder}").format(files=tr("%Ln file(s)", "", len(result.files)), folder=first.parent.name)
        self.headline.setText(words if several else first.name)
        self._details.setText(result.details)
        self._where.setText(tr("in {folder}").format(folder=first.parent))
        self.files.clear()
        self.files.addItems([Path(file).name for file in result.files])
        self.files.setVisible(several)
        fit_rows(self.files)
        self.warnings.clear()
        self.warnings.addItems(list(result.warnings))
        for part in (self._known, self.warnings):
            part.setVisible(bool(result.warnings))
        self._known.setText(tr("Worth knowing"))
        fit_rows(self.warnings)
        there = any(Path(file).exists() for file in result.files)
        self.open.setVisible(not several)
        self.open.setEnabled(there)
        self.show_in_folder.setEnabled(first.parent.is_dir())
        self.validate.setEnabled(there)
        self.validate.setVisible(any(file.lower().endswith(CHECKED) for file in result.files))
        self.validation.hide()
        if not there:
            self._details.setText(one_line(result.details, tr("no longer where it was written")))

    @property
    def next(self) -> QPushButton:
        """The button that Enter presses."""
        return self.show_in_folder if len(self._result.files) > 1 else self.open

    def _validate(self) -> None:
        self.validate.setEnabled(False)
        self.validation.validate([file for file in self._result.files if Path(file).exists()])
