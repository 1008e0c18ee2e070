"""What a person sets for an export: which stories, which format and look, and where the file goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.publishing import ExportSettings, ending, formats, pages_for, styles_for
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.words import grouped

FORMATS = {
    "pdf": ("PDF", QT_TR_NOOP("Pages for print and the record: cover, contents, page numbers")),
    "epub": (QT_TR_NOOP("EPUB issue"), QT_TR_NOOP("A book for reading devices, with sections and pictures")),
    "html": (QT_TR_NOOP("Web page"), QT_TR_NOOP("One file that any browser shows, pictures inside")),
    "text": (QT_TR_NOOP("Plain text"), QT_TR_NOOP("The words alone")),
    "jsonl": ("JSON Lines", QT_TR_NOOP("Every field, a story a line, for programs and for Pressmark itself")),
}
PAGES = ("A4", "A5", "A6", "B5", "A3", "Letter", "Legal", "Tabloid")


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
    """The fields. It suggests where the file goes, until a person says so."""

    chosen = Signal(str)  # another set of stories

    def __init__(self, choices: Sequence[Choice], settings: ExportSettings, folder: Path, parent: QWidget | None = None) -> None:
        """choices: the first is chosen. folder: where files are suggested to go."""
        super().__init__(parent)
        self._folder, self._named_by_hand = folder, False
        self.what, self.format, self.style_, self.page = (
            _combo(name) for name in (tr("Stories"), tr("Format"), tr("Style"), tr("Page size"))
        )
        for choice in choices:
            self.what.addItem(tr("{name}  ({number})").format(name=choice.words, number=grouped(choice.count)), choice.name)
        for name in formats():
            self.format.addItem(tr(FORMATS.get(name, (name, ""))[0]), name)
        self.page.addItems(list(PAGES))
        self.page.setCurrentText(settings.page)
        self.title, self.target = QLineEdit(settings.title), QLineEdit()
        self.title.setAccessibleName(tr("Title"))
        self.title.setPlaceholderText(tr("As suggested by the stories"))
        self.target.setAccessibleName(tr("Save to"))
        self.each = QCheckBox(tr("One file a story, into a folder"))
        self._about = QLabel()
        self._about.setProperty("tone", "soft")
        self._lay_out()
        self.format.currentIndexChanged.connect(self._format_chosen)
        self.style_.currentIndexChanged.connect(self._style_chosen)
        self.what.currentIndexChanged.connect(lambda _: self.chosen.emit(self.what.currentData()))
        self.title.textEdited.connect(lambda _: self._suggest())
        self.target.textEdited.connect(self._named)
        self.each.toggled.connect(self._each_toggled)
        self.format.setCurrentIndex(max(0, self.format.findData(settings.format)))
        self._format_chosen()
        if settings.style:
            self.style_.setCurrentIndex(max(0, self.style_.findData(settings.style)))

    def suggest_title(self, title: str) -> None:
        """Offer a title, which stands unless another is typed."""
        self.title.setPlaceholderText(title)
        self._suggest()

    def order(self) -> Order:
        """Give what was set."""
        settings = ExportSettings(
            format=self.format.currentData(),
            style=self.style_.currentData(),
            page=self.page.currentText(),
            title=self.title.text().strip() or ("" if self.each.isChecked() else self.title.placeholderText()),
            each=self.each.isChecked(),
        )
        return Order(self.what.currentData(), Path(self.target.text()).expanduser(), settings)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        browse = QPushButton(tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        where, how = QHBoxLayout(), QHBoxLayout()
        for line, parts in ((where, (self.target, browse)), (how, (self.style_, self.page))):
            line.setSpacing(8)
            line.addWidget(parts[0], 1)
            line.addWidget(parts[1])
        for word, field in ((tr("Stories"), self.what), (tr("Format"), self.format), ("", self._about)):
            form.addRow(_label(word), field)
        form.addRow(_label(tr("Style")), how)
        form.addRow(_label(tr("Title")), self.title)
        form.addRow(_label(tr("Save to")), where)
        form.addRow(_label(""), self.each)

    def _named(self) -> None:
        self._named_by_hand = True

    def _format_chosen(self) -> None:
        name = self.format.currentData()
        self._about.setText(tr(FORMATS.get(name, ("", ""))[1]))
        self.style_.clear()
        for style in styles_for(name):
            self.style_.addItem(style.replace("-", " ").title(), style)
        self.style_.setEnabled(self.style_.count() > 0)
        if not self.style_.count():
            self.style_.addItem(tr("No style"), None)
        self.page.setEnabled(name == "pdf")
        self._suggest()

    def _style_chosen(self) -> None:
        """Go over to a style's own page size where it is not made for the one that is set."""
        made_for = pages_for(self.style_.currentData()) if self.style_.currentData() else ()
        if made_for and self.page.currentText() not in made_for:
            self.page.setCurrentText(made_for[0])

    def _each_toggled(self, each: bool) -> None:
        self._named_by_hand = False
        self.title.setEnabled(not each)
        self._suggest()

    def _suggest(self) -> None:
        """Suggest where the file goes, until a person says so."""
        if not self._named_by_hand:
            stem = file_stem(self.title.text() or self.title.placeholderText())
            name = stem if self.each.isChecked() else stem + ending(self.format.currentData())
            self.target.setText(str(self._folder / name))
            self.target.setCursorPosition(len(self.target.text()))

    def _browse(self) -> None:
        if self.each.isChecked():
            path = QFileDialog.getExistingDirectory(self, tr("Save To"), self.target.text())
        else:
            suffix = ending(self.format.currentData())
            dialogue = QFileDialog.Option.DontConfirmOverwrite  # asked once, when Export is pressed
            path, _ = QFileDialog.getSaveFileName(self, tr("Save To"), self.target.text(), f"*{suffix}", options=dialogue)
        if path:
            self._named_by_hand = True
            self.target.setText(path)


def _combo(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    return made


def _label(word: str) -> QLabel:
    made = QLabel(word)
    made.setProperty("tone", "soft")
    return made


def file_stem(title: str) -> str:
    """Make a file's name of a title, without what file systems mind."""
    kept = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in title)
    return " ".join(kept.split())[:80].rstrip(" .") or tr("Stories")
