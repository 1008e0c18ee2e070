"""Story Details: the fields to be corrected, and how the story came to be what it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.story import Event, Story, Version
from desktop.ui.dialog_foot import add_foot
from desktop.ui.field_form import FieldForm
from desktop.ui.naming import name_table
from desktop.ui.theme import Theme
from desktop.ui.words import count, moment, one_line, size, tip


@dataclass(frozen=True, slots=True)
class Particulars:
    """All that the archive knows of a story."""

    story: Story
    events: Sequence[Event]
    versions: Sequence[Version]


class DetailsDialog(QDialog):
    """Four pages: fields, provenance, source, versions. Accepted, `form.changed()` gives the corrections."""

    def __init__(self, particulars: Particulars, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setWindowTitle("Story Details")
        self.resize(690, 780)
        story = particulars.story
        self.form = FieldForm()
        self.form.show_values(story.fields, story.confidence, story.origins)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName("Story details")
        self.tabs.addTab(_scrolled(self.form), "Fields")
        self.tabs.addTab(_provenance(particulars.events), "Provenance")
        self.tabs.addTab(_source(story), "Source")
        self.tabs.addTab(_versions(particulars.versions), "Versions")
        head, line = QLabel(story.title or "Untitled"), QLabel()
        head.setProperty("tone", "heading")
        head.setWordWrap(True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        line.setText(
            one_line(story.mark, count(story.body.words, "word"), count(len(story.body.pictures), "picture") if story.body.pictures else "")
        )
        line.setProperty("tone", "soft")
        top = QVBoxLayout()
        top.setContentsMargins(22, 18, 22, 8)
        top.setSpacing(2)
        top.addWidget(head)
        top.addWidget(line)
        save = QPushButton("Save")
        save.setObjectName("save")
        self.form.setFocus()
        save.setEnabled(False)
        save.clicked.connect(self._try_accept)
        close = QPushButton("Close")
        close.clicked.connect(self.reject)
        self.form.edited.connect(lambda _: save.setEnabled(True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.tabs, 1)
        add_foot(whole, (close, save), "Saving makes a new version; the ones before are kept.")

    def _try_accept(self) -> None:
        if wrong := self.form.wrong():
            self.tabs.setCurrentIndex(0)
            self.form.show_wrong(wrong)
        else:
            self.accept()


def _scrolled(inside: QWidget) -> QScrollArea:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(22, 18, 14, 18)
    column.addWidget(inside)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(held)
    return scroll


def _provenance(events: Sequence[Event]) -> QWidget:
    rows = [(moment(event.when), event.kind.capitalize(), event.detail) for event in reversed(events)]
    return _table("Provenance", ("When", "What", "Details"), rows)


def _versions(versions: Sequence[Version]) -> QWidget:
    rows = []
    for version in reversed(versions):
        title = version.fields.get("title", "")
        rows.append((str(version.number), moment(version.made), version.what, title if isinstance(title, str) else ""))
    return _table("Versions", ("No.", "Made", "By", "Title"), rows)


def _table(name: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> QWidget:
    table = QTableWidget(len(rows), len(heads))
    name_table(table, name)
    table.setHorizontalHeaderLabels(list(heads))
    table.setProperty("framed", True)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            cell = QTableWidgetItem(text)
            cell.setToolTip(tip(text))
            table.setItem(row, column, cell)
    for column in range(len(heads) - 1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    held = QWidget()
    column_ = QVBoxLayout(held)
    column_.setContentsMargins(22, 18, 22, 18)
    column_.addWidget(table)
    return held


def _source(story: Story) -> QWidget:
    source = story.source
    held = QWidget()
    form = QFormLayout(held)
    form.setContentsMargins(22, 20, 22, 20)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
    for word, text in (
        ("Came from", source.origin),
        ("Part", source.part),
        ("Kind", source.media_type),
        ("Size", size(source.size)),
        ("Got", moment(source.retrieved)),
        ("Read by", source.importer),
        ("SHA-256", _in_groups(source.sha256)),
        ("Warnings", "\n".join(story.warnings)),
    ):
        if text:
            label, value = QLabel(word), QLabel(text)
            label.setProperty("tone", "soft")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setAccessibleName(word)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
            form.addRow(label, value)
    return held


def _in_groups(digest: str) -> str:
    """Part a checksum into groups of eight, so that two can be compared by eye."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
