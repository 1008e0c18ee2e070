"""The versions of a story: the list, and beside it the fields and the text of the one that is selected, to be read."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFormLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.story import FIELDS, Picture, Story, Version
from desktop.ui.field_form import written
from desktop.ui.reader import Reader
from desktop.ui.theme import Theme
from desktop.ui.word_table import word_table
from desktop.ui.words import FIELD_WORDS, moment

_LIST_WIDTH, _FIELDS_HEIGHT = 250, 210  # pixels
_TOP = Qt.AlignmentFlag.AlignTop
_ZOOM = 0.8  # of the reader: the pane is narrow


class VersionsPage(QWidget):
    """Newest first, as the archive keeps them; the newest is selected."""

    def __init__(self, story: Story, versions: Sequence[Version], picture: Callable[[str], Picture], theme: Theme) -> None:
        super().__init__()
        self._story, self._versions = story, tuple(reversed(versions))
        rows = [(str(version.number), f"{moment(version.made)}\n{version.what}") for version in self._versions]
        self.table = word_table("Versions", ("No.", "Made"), rows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setFixedWidth(_LIST_WIDTH)
        self.fields = QScrollArea()
        self.fields.setWidgetResizable(True)
        self.fields.setProperty("framed", True)
        self.fields.setMaximumHeight(_FIELDS_HEIGHT)
        self.fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields.setAccessibleName("Fields of the version")
        self.reader = Reader(theme, picture)
        self.reader.setAccessibleName("Text of the version")
        self.reader.setProperty("framed", True)
        self.reader.set_zoom(_ZOOM)
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.fields)
        beside.addWidget(self.reader, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(22, 18, 22, 18)
        whole.setSpacing(16)
        whole.addWidget(self.table)
        whole.addLayout(beside, 1)
        self.table.itemSelectionChanged.connect(self._show)
        if self._versions:
            self.table.selectRow(0)

    def _show(self) -> None:
        chosen = self.table.selectionModel().selectedRows()
        if not chosen:
            return
        version = self._versions[chosen[0].row()]
        fields = {name: version.fields.get(name, value) for name, value in self._story.fields.items()}
        self.fields.setWidget(_told(fields))
        self.reader.show_story(replace(self._story, fields=fields, body=version.body, dropped=()))


def _told(fields: dict[str, str | tuple[str, ...]]) -> QWidget:
    """Lay out the fields that say something."""
    held = QWidget()
    form = QFormLayout(held)
    form.setContentsMargins(14, 10, 14, 10)
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(5)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    for name in FIELDS:
        if text := written(fields.get(name, "")):
            label, value = QLabel(FIELD_WORDS[name]), QLabel(text)
            label.setProperty("tone", "soft")
            label.setAlignment(_TOP | Qt.AlignmentFlag.AlignRight)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)  # else it sinks beside several lines
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setAlignment(_TOP | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            value.setAccessibleName(FIELD_WORDS[name])
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(label, value)
    return held
