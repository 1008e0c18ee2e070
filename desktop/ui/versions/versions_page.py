"""The versions of a story: the list, and beside it the one that is selected, to be read or held against another."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.archive import Difference
from desktop.story import FIELDS, Picture, Story, Version
from desktop.ui.editing.field_form import written
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.word_table import word_table
from desktop.ui.look.words import field_word, moment
from desktop.ui.reading.page_pictures import PicturesAtHand
from desktop.ui.reading.page_view import PageView
from desktop.ui.versions.difference_view import DifferenceView

Compare = Callable[[int, int, Callable[[Difference], object]], None]  # two numbers, the earlier first; who is told the difference, later

_LIST_WIDTH, _FIELDS_HEIGHT = 250, 210  # pixels
_TOP = Qt.AlignmentFlag.AlignTop
_ZOOM = 0.8  # of the reader: the pane is narrow
_READ = 0  # stands for no other version: the one selected is read


class VersionsPage(QWidget):
    """Newest first, as the archive keeps them; the newest is selected. `went_back` asks for the selected one's number to be had again."""

    went_back = Signal(int)

    def __init__(
        self, story: Story, versions: Sequence[Version], picture: Callable[[str], Picture], compare: Compare, theme: Theme
    ) -> None:
        super().__init__()
        self._story, self._versions, self._compare = story, tuple(reversed(versions)), compare
        rows = [(str(version.number), f"{moment(version.made)}\n{worded(version.what)}") for version in self._versions]
        self.table = word_table(tr("Versions"), (tr("No."), tr("Made")), rows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setFixedWidth(_LIST_WIDTH)
        self.other = Chooser()
        self.other.setAccessibleName(tr("Compare with"))
        self.back = QPushButton(tr("Go Back to This Version"))
        self.back.setObjectName("go-back")
        self.back.setAutoDefault(False)
        self.fields = QScrollArea()
        self.fields.setWidgetResizable(True)
        self.fields.setProperty("framed", True)
        self.fields.setMaximumHeight(_FIELDS_HEIGHT)
        self.fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields.setAccessibleName(tr("Fields of the version"))
        self.reader = PageView(theme, PicturesAtHand(picture))
        self.reader.setAccessibleName(tr("Text of the version"))
        self.reader.setProperty("framed", True)
        self.reader.set_zoom(_ZOOM)
        self.difference = DifferenceView(theme)
        self.difference.setProperty("framed", True)
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._chosen)
        self.other.currentIndexChanged.connect(lambda _: self._show())
        self.back.clicked.connect(lambda: self.went_back.emit(self._version.number))
        if self._versions:
            self.table.selectRow(0)

    def _lay_out(self) -> None:
        reading = QWidget()
        read = QVBoxLayout(reading)
        read.setContentsMargins(0, 0, 0, 0)
        read.setSpacing(12)
        read.addWidget(self.fields)
        read.addWidget(self.reader, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(reading)
        self._stack.addWidget(self.difference)
        choice = QHBoxLayout()
        choice.setSpacing(10)
        label = QLabel(tr("Compare with"))
        label.setProperty("tone", "soft")
        label.setBuddy(self.other)
        choice.addWidget(label)
        choice.addWidget(self.other, 1)
        listed, beside = QVBoxLayout(), QVBoxLayout()
        listed.setSpacing(12)
        listed.addWidget(self.table, 1)
        listed.addWidget(self.back)
        beside.setSpacing(12)
        beside.addLayout(choice)
        beside.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(22, 18, 22, 18)
        whole.setSpacing(16)
        whole.addLayout(listed)
        whole.addLayout(beside, 1)

    @property
    def _version(self) -> Version:
        """The one that is selected."""
        chosen = self.table.selectionModel().selectedRows()
        return self._versions[chosen[0].row() if chosen else 0]

    def _chosen(self) -> None:
        """Offer the others to be compared with; what was compared with before stays so, if it is another one still."""
        number, held = self._version.number, self.other.currentData()
        self.other.blockSignals(True)
        self.other.clear()
        self.other.addItem(tr("No other: read this one") if len(self._versions) > 1 else tr("There is one version so far"), _READ)
        for version in self._versions:
            if version.number != number:
                self.other.addItem(
                    tr("Version {number}: {what}, {when}").format(
                        number=version.number, what=worded(version.what), when=moment(version.made)
                    ),
                    version.number,
                )
        self.other.setCurrentIndex(max(0, self.other.findData(held)))
        self.other.setEnabled(len(self._versions) > 1)
        self.other.blockSignals(False)
        self.back.setEnabled(number != self._versions[0].number)
        self._show()

    def _show(self) -> None:
        version, other = self._version, self.other.currentData()
        if other == _READ:
            fields = {name: version.fields.get(name, value) for name, value in self._story.fields.items()}
            self.fields.setWidget(_told(fields))
            self.reader.show_story(replace(self._story, fields=fields, body=version.body, dropped=()))
            self._stack.setCurrentIndex(0)
            return
        before, after = sorted((version.number, other))
        self._compare(before, after, lambda difference: self._show_difference(difference, before, after))

    def _show_difference(self, difference: Difference, before: int, after: int) -> None:
        if sorted((self._version.number, self.other.currentData())) == [before, after]:  # else another one was selected meanwhile
            self.difference.show_difference(
                difference, tr("version {number}").format(number=before), tr("version {number}").format(number=after)
            )
            self._stack.setCurrentWidget(self.difference)


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
            label, value = QLabel(field_word(name)), QLabel(text)
            label.setProperty("tone", "soft")
            label.setAlignment(_TOP | Qt.AlignmentFlag.AlignRight)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)  # else it sinks beside several lines
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setAlignment(_TOP | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            value.setAccessibleName(field_word(name))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(label, value)
    return held
