"""Story Details: the fields to be corrected, and how the story came to be what it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.story import Event, Picture, Story, Version
from desktop.ui.editing.field_form import FieldForm
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.word_table import word_table
from desktop.ui.look.words import event_word, moment, one_line, size
from desktop.ui.versions.versions_page import Compare, VersionsPage


@dataclass(frozen=True, slots=True)
class Particulars:
    """All that the archive knows of a story."""

    story: Story
    events: Sequence[Event]
    versions: Sequence[Version]
    picture: Callable[[str], Picture]  # by its SHA-256
    compare: Compare


class DetailsDialog(QDialog):
    """Four pages: fields, provenance, source, versions. Accepted, `form.changed()` gives the corrections."""

    def __init__(self, particulars: Particulars, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setWindowTitle(tr("Story Details"))
        self.resize(820, 780)
        story = particulars.story
        self.form = FieldForm()
        self.form.show_values(story.fields, story.confidence, story.origins)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Story details"))
        self.tabs.addTab(_scrolled(self.form), tr("Fields"))
        self.tabs.addTab(_provenance(particulars.events), tr("Provenance"))
        self.tabs.addTab(_source(story), tr("Source"))
        self.versions = VersionsPage(story, particulars.versions, particulars.picture, particulars.compare, theme)
        self.tabs.addTab(self.versions, tr("Versions"))
        head, line = QLabel(story.title or tr("Untitled")), QLabel()
        head.setProperty("tone", "heading")
        head.setWordWrap(True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        line.setText(
            one_line(
                story.mark,
                tr("%Ln word(s)", "", story.body.words),
                tr("%Ln picture(s)", "", len(story.body.pictures)) if story.body.pictures else "",
            )
        )
        line.setProperty("tone", "soft")
        top = QVBoxLayout()
        top.setContentsMargins(22, 18, 22, 8)
        top.setSpacing(2)
        top.addWidget(head)
        top.addWidget(line)
        save = QPushButton(tr("Save"))
        save.setObjectName("save")
        self.form.setFocus()
        save.setEnabled(False)
        save.clicked.connect(self._try_accept)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.form.edited.connect(lambda _: save.setEnabled(True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.tabs, 1)
        add_foot(whole, (close, save), tr("Saving makes a new version; the ones before are kept."))

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
    rows = [(moment(event.when), event_word(event.kind), event.detail) for event in reversed(events)]
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(22, 18, 22, 18)
    column.addWidget(word_table(tr("Provenance"), (tr("When"), tr("What"), tr("Details")), rows))
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
        (tr("Came from"), source.origin),
        (tr("Part"), source.part),
        (tr("Kind"), source.media_type),
        (tr("Size"), size(source.size)),
        (tr("Got"), moment(source.retrieved)),
        (tr("Read by"), source.importer),
        ("SHA-256", _in_groups(source.sha256)),
        (tr("Warnings"), "\n".join(story.warnings)),
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
