"""Preferences: the theme, the reader's size, and what an export starts with. Each takes effect at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from desktop.publishing import formats, styles_for
from desktop.ui.exporting.export_words import PAGES, format_told
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.language import LANGUAGES, QT_TR_NOOP, tr
from desktop.ui.shell.remembered import Remembered
from desktop.ui.shell.speaking import at_rest

_NOTE = QT_TR_NOOP("Changes take effect at once.")
_LATER = QT_TR_NOOP("The language changes once what is under way is done and other windows are closed.")
_THEMES = {"system": QT_TR_NOOP("As the system"), "light": QT_TR_NOOP("Light"), "dark": QT_TR_NOOP("Dark")}


class Preferences(QDialog):
    """A short form in two groups."""

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(tr("Preferences"))
        self.setMinimumWidth(460)
        self._remembered = remembered
        kept = remembered.settings
        self.theme, self.format, self.style_, self.page = Chooser(), Chooser(), Chooser(), Chooser()
        for name, words in _THEMES.items():
            self.theme.addItem(tr(words), name)
        self.theme.setCurrentIndex(self.theme.findData(kept.theme))
        self.language = Chooser()
        for name, words in {"system": tr("As the system"), **LANGUAGES}.items():
            self.language.addItem(words, name)
        self.language.setCurrentIndex(max(0, self.language.findData(kept.language)))
        self.note = QLabel(tr(_NOTE))
        self.note.setProperty("tone", "soft")
        self.note.setWordWrap(True)
        self.zoom = QSpinBox()
        self.zoom.setRange(70, 250)
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach the text of a spin box
        self.zoom.setValue(round(100 * kept.reader_zoom))
        for name in formats():
            self.format.addItem(format_told(name).title, name)
        self.format.setCurrentIndex(max(0, self.format.findData(kept.export_format)))
        self.page.addItems(list(PAGES))
        self.page.setCurrentText(kept.export_page)
        self._offer_styles(kept.export_style)
        self._lay_out()
        self.language.currentIndexChanged.connect(lambda _: self._language_chosen())
        self.theme.currentIndexChanged.connect(lambda _: remembered.update(theme=self.theme.currentData()))
        self.zoom.valueChanged.connect(lambda percent: remembered.update(reader_zoom=percent / 100))
        self.format.currentIndexChanged.connect(self._format_chosen)
        self.style_.currentIndexChanged.connect(lambda _: remembered.update(export_style=self.style_.currentData() or ""))
        self.page.currentTextChanged.connect(lambda page: remembered.update(export_page=page))

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(26, 22, 26, 20)
        inner.setSpacing(10)
        for title, rows in (
            (tr("Window"), ((tr("Language"), self.language),)),
            (tr("Reading", "heading of the preferences"), ((tr("Theme"), self.theme), (tr("Text size"), self.zoom))),
            (tr("Export starts with"), ((tr("Format"), self.format), (tr("Style"), self.style_), (tr("Page size"), self.page))),
        ):
            head = QLabel(title)
            head.setProperty("tone", "heading")
            inner.addWidget(head)
            form = QFormLayout()
            form.setContentsMargins(0, 0, 0, 14)
            form.setHorizontalSpacing(14)
            form.setVerticalSpacing(9)
            form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            for word, field in rows:
                label = QLabel(word)
                label.setProperty("tone", "soft")
                label.setMinimumWidth(90)
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                label.setBuddy(field)
                field.setAccessibleName(word)
                form.addRow(label, field)
            inner.addLayout(form)
        whole.addLayout(inner)
        whole.addStretch(1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        add_foot(whole, (close,), self.note)

    def _language_chosen(self) -> None:
        self._remembered.update(language=self.language.currentData())
        self.note.setText(tr(_NOTE if at_rest() else _LATER))

    def _format_chosen(self) -> None:
        self._remembered.update(export_format=self.format.currentData(), export_style="")
        self._offer_styles("")

    def _offer_styles(self, kept: str) -> None:
        self.style_.blockSignals(True)
        self.style_.clear()
        for style in styles_for(self.format.currentData()):
            self.style_.addItem(style.replace("-", " ").title(), style)
        self.style_.setEnabled(self.style_.count() > 0)
        self.style_.setCurrentIndex(max(0, self.style_.findData(kept)))
        self.style_.blockSignals(False)
        self.page.setEnabled(self.format.currentData() == "pdf")
