"""What publishing gave: each file with what it holds, what was warned of, and what the referees say of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.archive import Issue
from desktop.ui.exporting.validation_view import ValidationView
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.outside import open_outside
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import one_line, size, stories
from desktop.ui.shell.desk import Desk
from exports import Written

_MOST_WARNINGS = 6


class PublishResult(QWidget):
    """A card a file; under them the warnings and, when it was asked for, the check."""

    def __init__(self, issue: Issue, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issue, self._desk = issue, desk
        self._written: tuple[str, ...] = ()
        self._done, self._files, self.warnings = QLabel(), QVBoxLayout(), QLabel()
        self.validation = ValidationView(desk)
        self.validate, self.show_in_folder, self.close_ = (
            QPushButton(tr("Validate")),
            QPushButton(tr("Show in Folder")),
            QPushButton(tr("Close")),
        )
        self._done.setProperty("tone", "heading")
        self._done.setTextFormat(Qt.TextFormat.PlainText)
        self._files.setSpacing(8)
        self.warnings.setProperty("tone", "caution")
        self.warnings.setWordWrap(True)
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.validate.setToolTip(tr("Ask veraPDF and epubcheck what they find"))
        self.validate.clicked.connect(self._validate)
        self.validation.ended.connect(lambda: self.validate.setEnabled(True))
        self._lay_out()

    def _lay_out(self) -> None:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._files)
        column.addWidget(self.warnings)
        column.addWidget(self.validation)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(held)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(tr("Files"))
        body, whole = QVBoxLayout(), QVBoxLayout(self)
        body.setContentsMargins(24, 22, 24, 20)
        body.setSpacing(10)
        body.addWidget(self._done)
        body.addWidget(scroll, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        add_foot(whole, (self.validate, self.show_in_folder, self.close_))

    def show_files(self, files: Sequence[Written]) -> None:
        """Show what was written."""
        self._written = tuple(str(file.path) for file in files)
        self._done.setText(tr("{name} is published").format(name=f"{self._issue.series_title} {self._issue.number}"))
        for file in files:
            self._files.addWidget(self._card(file))
        warnings = list(dict.fromkeys(worded(warning) for file in files for warning in file.warnings))
        more = [tr("and %Ln more", "", len(warnings) - _MOST_WARNINGS)] if len(warnings) > _MOST_WARNINGS else []
        self.warnings.setText("\n".join([*warnings[:_MOST_WARNINGS], *more]))
        self.warnings.setVisible(bool(warnings))

    def _validate(self) -> None:
        there = [file for file in self._written if Path(file).exists()]
        if there:
            self.validate.setEnabled(False)
            self.validation.validate(there)

    def _card(self, file: Written) -> QWidget:
        path = Path(file.path)
        card, name, said, opens = QFrame(), QLabel(path.name), QLabel(), QPushButton(tr("Open"))
        card.setProperty("kind", "card")
        name.setTextFormat(Qt.TextFormat.PlainText)
        pages = tr("%Ln page(s)", "", file.pages) if file.pages else ""
        said.setText(one_line(stories(file.stories), pages, size(file.bytes)))
        said.setProperty("tone", "small")
        opens.setAccessibleName(tr("Open {name}").format(name=path.name))
        opens.setAutoDefault(False)
        opens.clicked.connect(lambda: open_outside(path))
        picture = QLabel()
        picture.setPixmap(drawing("file-text" if path.suffix == ".pdf" else "tablet", self._desk.theme.colours.link, 26))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(said)
        line = QHBoxLayout(card)
        line.setContentsMargins(14, 10, 12, 10)
        line.setSpacing(12)
        line.addWidget(picture)
        line.addLayout(words, 1)
        line.addWidget(opens)
        return card
