"""What goes into an export and for whom: the fields that a format's options ask for, page size and look among them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.publishing import ExportSettings, Option, columns_for, options_for, pages_for, style_told, styles_for
from desktop.ui.exporting.export_words import option_words, value_words
from desktop.ui.exporting.page_field import PageField
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.flow_layout import FlowLayout
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded

_LETTERS = 12  # of a box: two stand in a line
PRESSED = ("colour", "marks", "booklet")  # what only a printing house wants


class OptionFields(QWidget):
    """The fields of one format; another format has others. `changed` says that one was set."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._several, self._style = ExportSettings(), True, ""
        self._said: dict[str, bool] = {}  # switches that a person has set; the others follow the stories and the style
        self.page, self.look = PageField(), Chooser()
        for box in (self.page, self.look):
            box.let_shrink(_LETTERS)
        self._exempt = QLabel(tr("Such files are for a printing house, and keep neither PDF/A nor PDF/UA."))
        self._exempt.setProperty("tone", "small")
        self.boxes: dict[str, QCheckBox] = {}
        self.combos: dict[str, QComboBox] = {}
        self.lines: dict[str, QLineEdit] = {}  # for words of one's own, parted by commas
        self._page_said = ""  # by the settings that are shown
        self._wrong = QLabel()
        self._wrong.setProperty("tone", "caution")
        self._wrong.setWordWrap(True)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._inner: QWidget | None = None
        self.page.sized.connect(self._sized)
        self.look.currentIndexChanged.connect(lambda _: self.changed.emit())

    def offer(self, settings: ExportSettings) -> None:
        """Show the fields of a format, set as these settings are."""
        self._settings = settings
        self._said = {name: value for name in ("front", "contents", "originals") if (value := getattr(settings, name)) is not None}
        inner = QWidget()
        self._grid = grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self._cell = 0  # two fields stand side by side
        self.boxes, self.combos, self.lines, self._page_said = {}, {}, {}, settings.page
        options = [option for option in options_for(settings.format) if option.name != "cover"]  # the gallery's
        if settings.format == "pdf":
            self._beside(tr("Page size"), self.page)
            self.page.show_page(settings.page)
        elif styles_for(settings.format):
            self._add_look(settings)
        for option in options:
            if option.values and option.name not in PRESSED:
                self._add_combo(option, getattr(settings, option.name))
        if settings.format == "pdf":
            self._across("", self._wrong)
        for option in options:
            if option.written:
                self._add_line(option.name, getattr(settings, option.name))
        switches = [option.name for option in options if not option.values and not option.written]
        self._add_switches(tr("Goes in"), [name for name in switches if name not in PRESSED])
        self._add_pressed(options, [name for name in switches if name in PRESSED])
        self._put_in_place(inner)
        self._follow()

    def _add_pressed(self, options: Sequence[Option], switches: Sequence[str]) -> None:
        """Add what only a printing house wants."""
        for option in options:
            if option.values and option.name in PRESSED:
                self._add_combo(option, getattr(self._settings, option.name))
        self._add_switches(tr("For a press"), switches)
        if switches:
            self._across("", self._exempt)

    def _put_in_place(self, inner: QWidget) -> None:
        """Show fields in the place of those of another format; what all formats use is taken out of those first."""
        if self._inner is not None:
            for kept in (self.page, self.look, self._exempt, self._wrong):
                if kept.parent() is self._inner:
                    kept.setParent(None)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = inner
        self._whole.addWidget(inner)

    def suit(self, style: str, *, several: bool) -> None:
        """Follow the style that was chosen, and whether a file holds more than one story."""
        other, self._style, self._several = style != self._style, style, several
        if style and self._settings.format == "pdf":
            self.page.suit(style, pages_for(style), keep=not other or bool(self._page_said))
            self._page_said = ""
        self._follow()

    @property
    def fault(self) -> str:
        """What is wrong with what was typed, in words; "" for nothing."""
        return self.page.fault if self._settings.format == "pdf" else ""

    @property
    def columns(self) -> str:
        """Say in how many columns the style runs on the page, or which pages it is made for."""
        if self._settings.format != "pdf" or not self._style:
            return ""
        page = self.page.page
        if page not in pages_for(self._style):
            return tr("It is made for {pages}.").format(pages=", ".join(pages_for(self._style)))
        return {1: tr("In one column."), 2: tr("In two columns."), 3: tr("In three columns.")}.get(columns_for(self._style, page), "")

    def settings(self, settings: ExportSettings) -> ExportSettings:
        """Give settings with what these fields say."""
        said: dict[str, Any] = {name: combo.currentData() for name, combo in self.combos.items()}
        said |= {name: box.isChecked() for name, box in self.boxes.items() if name not in _FOLLOWING}
        said |= {name: value for name, value in self._said.items() if name in self.boxes}
        if settings.format == "pdf":
            said["page"] = self.page.page
        said |= {name: tuple(dict.fromkeys(filter(None, map(str.strip, line.text().split(","))))) for name, line in self.lines.items()}
        return replace(settings, **said)

    def _add_look(self, settings: ExportSettings) -> None:
        self.look.setAccessibleName(tr("Look"))
        self.look.blockSignals(True)
        self.look.clear()
        for style in styles_for(settings.format):
            told = style_told(style)
            self.look.addItem(told.title, style)
            self.look.setItemData(self.look.count() - 1, worded(told.description), Qt.ItemDataRole.ToolTipRole)
        self.look.setCurrentIndex(max(0, self.look.findData(settings.style)))
        self.look.blockSignals(False)
        self._beside(tr("Look"), self.look)

    def _add_switches(self, words: str, names: Sequence[str]) -> None:
        """Put switches side by side, as many in a line as their words allow."""
        if not names:
            return
        held = QWidget()
        lines = FlowLayout(held, 22, 4)
        for name in names:
            lines.addWidget(self._switch(name))
        self._across(words, held)

    def _beside(self, words: str, field: QWidget) -> None:
        """Put a field into the next place, two of them in a line."""
        line, place = divmod(self._cell, 2)
        self._grid.addWidget(_label(words), line, 2 * place)
        self._grid.addWidget(field, line, 2 * place + 1)
        self._cell += 1

    def _across(self, words: str, field: QWidget) -> None:
        """Put a field into a line of its own."""
        line = -(-self._cell // 2)
        if words:  # an empty label would keep its line open where the field is hidden
            middle = isinstance(field, QLineEdit)
            self._grid.addWidget(_label(words), line, 0, Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, line, 1, 1, 3)
        self._cell = 2 * line + 2

    def _add_combo(self, option: Option, value: str) -> None:
        combo = Chooser()
        combo.let_shrink(_LETTERS)
        combo.setAccessibleName(option_words(option.name))
        for each in option.values:
            combo.addItem(value_words(option.name, each), each)
        combo.setCurrentIndex(max(0, combo.findData(value)))
        combo.currentIndexChanged.connect(lambda _: self._combo_chosen())
        self.combos[option.name] = combo
        self._beside(option_words(option.name), combo)

    def _add_line(self, name: str, words: Sequence[str]) -> None:
        line = QLineEdit(", ".join(words))
        line.setAccessibleName(option_words(name))
        line.setPlaceholderText(tr("Harbour, pilot*, Old Quay"))
        line.setToolTip(tr("Words parted by commas; one that ends in * finds all that begin so"))
        line.editingFinished.connect(self.changed)
        self.lines[name] = line
        self._across(option_words(name), line)

    def _sized(self) -> None:
        fault = self.page.fault
        self._wrong.setText(fault)
        self._wrong.setVisible(bool(fault))
        self.changed.emit()

    def _switch(self, name: str) -> QCheckBox:
        box = QCheckBox(option_words(name))
        box.setChecked(bool(getattr(self._settings, name)))
        box.clicked.connect(lambda on: self._switched(name, on=on))
        self.boxes[name] = box
        return box

    def _switched(self, name: str, *, on: bool) -> None:
        if name in _FOLLOWING:
            self._said[name] = on
        self._tell_exempt()
        self.changed.emit()

    def _combo_chosen(self) -> None:
        self._tell_exempt()
        self.changed.emit()

    def _follow(self) -> None:
        """Set the switches that nobody set as the press would decide, and say what a press file does not keep."""
        self._tell_exempt()
        for name, default in (
            ("front", self._several),
            ("contents", self._several),
            ("originals", bool(self._style) and self._settings.format == "pdf" and style_told(self._style).attaches),
        ):
            if name in self.boxes and name not in self._said:
                self.boxes[name].setChecked(default)

    def _tell_exempt(self) -> None:
        pressed = any(self.boxes[name].isChecked() for name in PRESSED if name in self.boxes)
        colours = self.combos.get("colour")
        self._exempt.setVisible(pressed or (colours is not None and colours.currentIndex() > 0))


_FOLLOWING = ("front", "contents", "originals")


def _label(words: str) -> QLabel:
    made = QLabel(words)
    made.setProperty("tone", "soft")
    made.setMinimumWidth(max(74, made.sizeHint().width()))
    return made
