"""What goes into an export and for whom: the fields that a format's options ask for, page size and look among them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.publishing import ExportSettings, Option, columns_for, options_for, pages_for, style_told, styles_for
from desktop.ui.exporting.export_words import PAGES, option_words, value_words
from desktop.ui.look.language import tr

PRESSED = ("colour", "marks", "booklet")  # what only a printing house wants


class OptionFields(QWidget):
    """The fields of one format; another format has others. `changed` says that one was set."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._several, self._style = ExportSettings(), True, ""
        self._said: dict[str, bool] = {}  # switches that a person has set; the others follow the stories and the style
        self.page, self.look = QComboBox(), QComboBox()
        self._columns = QLabel()
        self._columns.setProperty("tone", "soft")
        self._exempt = QLabel(tr("Such files are for a printing house, and keep neither PDF/A nor PDF/UA."))
        self._exempt.setProperty("tone", "small")
        self.boxes: dict[str, QCheckBox] = {}
        self.combos: dict[str, QComboBox] = {}
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._inner: QWidget | None = None
        self.page.currentTextChanged.connect(lambda _: self._page_chosen())
        self.look.currentIndexChanged.connect(lambda _: self.changed.emit())

    def offer(self, settings: ExportSettings) -> None:
        """Show the fields of a format, set as these settings are."""
        self._settings = settings
        self._said = {name: value for name in ("front", "contents", "originals") if (value := getattr(settings, name)) is not None}
        inner = QWidget()
        form = QFormLayout(inner)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.boxes, self.combos = {}, {}
        options = [option for option in options_for(settings.format) if option.name != "cover"]  # the gallery's
        if settings.format == "pdf":
            self._add_page(form, settings.page)
        elif options:
            self._add_look(form, settings)
        for option in options:
            if option.values and option.name not in PRESSED:
                self._add_combo(form, option, getattr(settings, option.name))
        switches = [option.name for option in options if not option.values]
        self._add_switches(form, tr("Goes in"), [name for name in switches if name not in PRESSED])
        for option in options:
            if option.values and option.name in PRESSED:
                self._add_combo(form, option, getattr(settings, option.name))
        self._add_switches(form, tr("For a press"), [name for name in switches if name in PRESSED])
        if any(option.name in PRESSED for option in options):
            form.addRow(_label(""), self._exempt)
        if self._inner is not None:
            for kept in (self.page, self.look, self._columns, self._exempt):
                if kept.parent() is self._inner:
                    kept.setParent(None)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = inner
        self._whole.addWidget(inner)
        self._follow()

    def suit(self, style: str, *, several: bool) -> None:
        """Follow the style that was chosen, and whether a file holds more than one story."""
        self._style, self._several = style, several
        made_for = pages_for(style) if style and self._settings.format == "pdf" else ()
        if made_for and self.page.currentText() not in made_for:
            self.page.setCurrentText(made_for[0])
        self._follow()

    def settings(self, settings: ExportSettings) -> ExportSettings:
        """Give settings with what these fields say."""
        said: dict[str, Any] = {name: combo.currentData() for name, combo in self.combos.items()}
        said |= {name: box.isChecked() for name, box in self.boxes.items() if name not in _FOLLOWING}
        said |= {name: value for name, value in self._said.items() if name in self.boxes}
        if settings.format == "pdf":
            said["page"] = self.page.currentText()
        return replace(settings, **said)

    def _add_page(self, form: QFormLayout, page: str) -> None:
        self.page.setAccessibleName(tr("Page size"))
        self.page.blockSignals(True)
        self.page.clear()
        self.page.addItems(list(PAGES))
        if page and page not in PAGES:
            self.page.addItem(page)
        self.page.setCurrentText(page or PAGES[0])
        self.page.blockSignals(False)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.page)
        line.addWidget(self._columns, 1)
        form.addRow(_label(tr("Page size")), line)

    def _add_look(self, form: QFormLayout, settings: ExportSettings) -> None:
        self.look.setAccessibleName(tr("Look"))
        self.look.blockSignals(True)
        self.look.clear()
        for style in styles_for(settings.format):
            told = style_told(style)
            self.look.addItem(told.title, style)
            self.look.setItemData(self.look.count() - 1, told.description, Qt.ItemDataRole.ToolTipRole)
        self.look.setCurrentIndex(max(0, self.look.findData(settings.style)))
        self.look.blockSignals(False)
        self.look.setMinimumWidth(_COMBO)
        form.addRow(_label(tr("Look")), self.look)

    def _add_switches(self, form: QFormLayout, words: str, names: Sequence[str]) -> None:
        """Put switches three in a line."""
        if not names:
            return
        lines = QGridLayout()
        lines.setHorizontalSpacing(22)
        lines.setVerticalSpacing(4)
        for place, name in enumerate(names):
            lines.addWidget(self._switch(name), *divmod(place, _ACROSS))
        form.addRow(_label(words), lines)

    def _add_combo(self, form: QFormLayout, option: Option, value: str) -> None:
        combo = QComboBox()
        combo.setAccessibleName(option_words(option.name))
        for each in option.values:
            combo.addItem(value_words(option.name, each), each)
        combo.setCurrentIndex(max(0, combo.findData(value)))
        combo.currentIndexChanged.connect(lambda _: self._combo_chosen())
        combo.setMinimumWidth(_COMBO)
        self.combos[option.name] = combo
        form.addRow(_label(option_words(option.name)), combo)

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

    def _page_chosen(self) -> None:
        self._tell_columns()
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
        self._tell_columns()

    def _tell_exempt(self) -> None:
        pressed = any(self.boxes[name].isChecked() for name in PRESSED if name in self.boxes)
        colours = self.combos.get("colour")
        self._exempt.setVisible(pressed or (colours is not None and colours.currentIndex() > 0))

    def _tell_columns(self) -> None:
        if self._settings.format != "pdf" or not self._style:
            return
        page = self.page.currentText()
        if page not in pages_for(self._style):
            self._columns.setText(tr("The style is made for {pages}").format(pages=", ".join(pages_for(self._style))))
        else:
            columns = columns_for(self._style, page)
            self._columns.setText({1: tr("In one column"), 2: tr("In two columns"), 3: tr("In three columns")}.get(columns, ""))


_COMBO = 260  # pixels, so that fields under one another end together
_ACROSS = 3  # switches in a line
_FOLLOWING = ("front", "contents", "originals")


def _label(words: str) -> QLabel:
    made = QLabel(words)
    made.setProperty("tone", "soft")
    made.setMinimumWidth(74)
    return made
