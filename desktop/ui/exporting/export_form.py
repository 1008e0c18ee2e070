"""What a person sets for an export: which stories, which format and look, what goes in, and where the files go."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

import resources
from desktop.publishing import ExportSettings, Leading, options_for, pages_for, style_told, styles_for
from desktop.ui.exporting.cautions_view import CautionsView
from desktop.ui.exporting.export_words import format_told, value_words
from desktop.ui.exporting.file_fields import FileFields
from desktop.ui.exporting.format_list import FormatList
from desktop.ui.exporting.option_fields import OptionFields
from desktop.ui.exporting.preset_bar import PresetBar
from desktop.ui.exporting.specimens import Wanted
from desktop.ui.exporting.style_gallery import Card, StyleGallery
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import grouped
from desktop.ui.shell.desk import Desk

_LEFT = 208  # pixels: the formats' column


@dataclass(frozen=True, slots=True)
class Choice:
    """A set of stories that can be exported: what it is called, and how many there are."""

    name: str  # selection, collection or listed
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Order:
    """What a person asked for."""

    choice: str
    target: Path
    settings: ExportSettings


class ExportForm(QWidget):
    """The fields. `chosen` says that other stories were, `wanted` which thumbnails are looked at."""

    chosen = Signal(str)
    wanted = Signal(list)  # of Wanted, the most urgent first

    def __init__(
        self, choices: Sequence[Choice], settings: ExportSettings, folder: Path, desk: Desk, parent: QWidget | None = None
    ) -> None:
        """choices: the first is chosen. folder: where files are suggested to go."""
        super().__init__(parent)
        self._leading: Leading | None = None
        self._shown: frozenset[Wanted] = frozenset()  # the thumbnails that are on the cards or will be
        self._settings, self._counts = settings, {choice.name: choice.count for choice in choices}
        self._styles: dict[str, str] = {settings.format: settings.style or ""}  # a format → the style chosen for it
        self.what, self.formats = Chooser(), FormatList(_LEFT - 20, desk.theme)
        self._title, self._about, self._style_words = QLabel(), QLabel(), QLabel()
        self.gallery, self.options, self.files = StyleGallery(desk.theme), OptionFields(), FileFields(folder)
        self.cautions = CautionsView(desk.theme)
        self.presets = PresetBar(desk.remembered, desk.theme, self.settings)
        for choice in choices:
            self.what.addItem(tr("{stories}  ({number})").format(stories=choice.words, number=grouped(choice.count)), choice.name)
        self._lay_out()
        self._connect()
        self.show_settings(settings)

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(lambda _: self._other_stories())
        self.formats.currentRowChanged.connect(lambda _: self._format_chosen())
        self.gallery.chosen.connect(self._card_chosen)
        self.options.changed.connect(self._option_changed)
        self.files.changed.connect(self._follow)
        self.files.pattern.textEdited.connect(lambda _: self.presets.follow())
        self.presets.chosen.connect(self.show_settings)

    def _lay_out(self) -> None:
        self._sheet = QScrollArea()
        self._sheet.setWidgetResizable(True)
        self._sheet.setFrameShape(QFrame.Shape.NoFrame)
        self._sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet.setAccessibleName(tr("Settings"))
        self._sheet.setWidget(self._main())
        upright, level = QFrame(), QFrame()
        upright.setProperty("kind", "upright")
        level.setProperty("kind", "rule")
        self.files.setContentsMargins(24, 12, 22, 14)
        settings, whole = QVBoxLayout(), QHBoxLayout(self)
        for column in (settings, whole):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        settings.addWidget(self._sheet, 1)
        settings.addWidget(level)
        settings.addWidget(self.files)  # always in view: where it goes is what a person looks at last
        whole.addWidget(self._side())
        whole.addWidget(upright)
        whole.addLayout(settings, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_LEFT)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 18, 10, 16)
        column.setSpacing(6)
        column.addWidget(self.formats, 100)
        column.addStretch(1)
        column.addWidget(self.presets)
        return side

    def _main(self) -> QWidget:
        main = QWidget()
        column, head, said = QVBoxLayout(main), QHBoxLayout(), QVBoxLayout()
        column.setContentsMargins(24, 18, 22, 16)
        column.setSpacing(12)
        self._title.setProperty("tone", "heading")
        for label in (self._about, self._style_words):
            label.setProperty("tone", "soft")
            label.setWordWrap(True)
        self.what.setAccessibleName(tr("Stories"))
        self.what.setMinimumWidth(230)
        said.setSpacing(0)
        said.addWidget(self._title)
        said.addWidget(self._about)
        head.setSpacing(16)
        head.addLayout(said, 1)
        head.addWidget(self.what, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for part in (self.cautions, self.gallery, self._style_words, self.options):
            column.addWidget(part)
        column.addStretch(1)
        return main

    @property
    def format(self) -> str:
        """The chosen format's name."""
        return self.formats.format

    def choose_format(self, name: str) -> None:
        """Choose a format."""
        self.formats.choose(name)

    def show_settings(self, settings: ExportSettings) -> None:
        """Set the fields as these settings are."""
        self._settings = settings
        if settings.style:
            self._styles[settings.format] = settings.style
        self.files.offer(settings.format, each=settings.each, pattern=settings.pattern)
        if self.format == settings.format and self.formats.currentRow() >= 0:
            self._format_chosen()
        else:
            self.choose_format(settings.format)

    def settings(self) -> ExportSettings:
        """Give what is set."""
        name = self.format
        style = self.options.look.currentData() if _has_covers(name) else self.gallery.name
        each = self.files.each.isChecked()
        said = replace(self._settings, format=name, style=style or None, each=each, pattern=self.files.pattern.text())
        if _has_covers(name):
            said = replace(said, cover=self.gallery.name)
        title = self.files.title.text().strip() or ("" if each else self.files.title.placeholderText() if self._leading else "")
        return replace(self.options.settings(said), title=title)

    def order(self) -> Order:
        """Give what was set."""
        return Order(self.what.currentData(), self.files.path, self.settings())

    def know(self, leading: Leading) -> None:
        """Learn what the stories are: for the title, the example of a name, and the thumbnails."""
        self._leading = leading
        self.files.know(leading.article, leading.title)
        self._follow()

    def show_image(self, wanted: Wanted, image: QImage) -> None:
        """Put a thumbnail on its card, if it is still looked at."""
        if wanted in self._looked_at():
            self.gallery.show_image(wanted.name, image)

    def _other_stories(self) -> None:
        self._leading = None
        self.gallery.forget()
        self.chosen.emit(self.what.currentData())

    def _format_chosen(self) -> None:
        name = self.format
        told = format_told(name)
        self._title.setText(told.title)
        self._about.setText(told.words)
        self._settings = replace(self._settings, format=name, style=self._styles.get(name) or None)
        if _has_covers(name):
            self.gallery.offer([Card(each, value_words("cover", each)) for each in resources.covers()], self._settings.cover, tr("Cover"))
        else:
            cards = [Card(each.name, each.title, worded(each.description)) for each in map(style_told, styles_for(name))]
            self.gallery.offer(cards, self._settings.style or "", tr("Style"))
        self._shown = frozenset()
        self.options.offer(self._settings)
        self.files.offer(name, each=self.files.each.isChecked(), pattern=self.files.pattern.text())
        self._follow()

    def _card_chosen(self, name: str) -> None:
        if not _has_covers(self.format):
            self._styles[self.format] = name
        self._follow()

    def _option_changed(self) -> None:
        if _has_covers(self.format):
            self._styles[self.format] = str(self.options.look.currentData() or "")
        self._settings = replace(self.settings(), title="")
        self._follow()

    def _follow(self) -> None:
        """Bring what depends on the rest to how things stand."""
        name = self.format
        style = "" if _has_covers(name) else self.gallery.name
        several = self._counts.get(str(self.what.currentData()), 0) > 1 and not self.files.each.isChecked()
        self.options.suit(style, several=several)
        description = worded(style_told(style).description) if style else ""
        self._style_words.setText(" ".join(filter(None, (description, self.options.columns))))
        self._style_words.setVisible(bool(description))
        self.presets.follow()
        wanted = self._looked_at()
        if frozenset(wanted) != self._shown:
            self._shown = frozenset(wanted)
            self.gallery.forget()
        self.wanted.emit(wanted)

    def _looked_at(self) -> list[Wanted]:
        """Name the thumbnails on the cards, the chosen one first."""
        if self._leading is None:
            return []
        mark, version, covers = str(self._leading.marks[0]), self._leading.version, _has_covers(self.format)
        title = self.files.title.text().strip() or self._leading.title
        names = [str(self.gallery.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.gallery.count())]
        names.sort(key=lambda name: name != self.gallery.name)
        if covers:
            return [Wanted(name, "", mark, version, title) for name in names]
        return [Wanted(name, self._page_for(name), mark, version) for name in names] if self.format == "pdf" else []

    def _page_for(self, style: str) -> str:
        """Give the page that is set, or a style's own where it is not made for that."""
        page, made_for = self.options.page.page, pages_for(style)
        return page if page in made_for or style == self.gallery.name else made_for[0]


def _has_covers(format_name: str) -> bool:
    return any(option.name == "cover" for option in options_for(format_name))
