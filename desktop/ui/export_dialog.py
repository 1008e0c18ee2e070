"""Export: one dialog for every format, from what goes in to the finished file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.publishing import ExportSettings, ending, formats, styles_for
from desktop.ui.dialog_foot import add_foot
from desktop.ui.icons import drawing
from desktop.ui.theme import Theme
from desktop.ui.words import count, one_line, size, stories
from exports import Written

FORMATS = {
    "pdf": ("PDF", "Pages for print and the record: cover, contents, page numbers"),
    "epub": ("EPUB issue", "A book for reading devices, with sections and pictures"),
    "html": ("Web page", "One file that any browser shows, pictures inside"),
    "text": ("Plain text", "The words alone"),
    "jsonl": ("JSON Lines", "Every field, a story a line, for programs and for Pressmark itself"),
}
PAGES = ("A4", "A5", "Letter", "Legal", "A3", "B5")


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


class ExportDialog(QDialog):
    """Three pages: the form, the progress, the result. `ordered` starts the work, `cancel_asked` ends it."""

    ordered = Signal(object)
    cancel_asked = Signal()
    chosen = Signal(str)  # another set of stories

    def __init__(
        self, choices: Sequence[Choice], settings: ExportSettings, folder: Path, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """choices: the first is chosen. folder: where files are suggested to go."""
        super().__init__(parent)
        self.setObjectName("export")
        self.setWindowTitle("Export")
        self.setMinimumWidth(580)
        self._theme, self._folder, self._files = theme, folder, tuple[Written, ...]()
        self._named_by_hand = False
        self.what, self.format, self.style_, self.page = (self._combo(name) for name in ("Stories", "Format", "Style", "Page size"))
        for choice in choices:
            self.what.addItem(f"{choice.words}  ({choice.count:,})", choice.name)
        for name in formats():
            self.format.addItem(FORMATS.get(name, (name, ""))[0], name)
        self.page.addItems(list(PAGES))
        self.page.setCurrentText(settings.page)
        self.title, self.target = QLineEdit(settings.title), QLineEdit()
        self.title.setAccessibleName("Title")
        self.title.setPlaceholderText("As suggested by the stories")
        self.target.setAccessibleName("Save to")
        self.each = QCheckBox("One file a story, into a folder")
        self._about = QLabel()
        self._about.setProperty("tone", "soft")
        self._stages = QStackedWidget()
        self._progress_words, self.bar = QLabel(), QProgressBar()
        for stage in (self._form(), self._working(), self._result()):
            self._stages.addWidget(stage)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stages)
        self.format.currentIndexChanged.connect(self._format_chosen)
        self.what.currentIndexChanged.connect(lambda _: self.chosen.emit(self.what.currentData()))
        self.title.textEdited.connect(lambda _: self._suggest())
        self.target.textEdited.connect(lambda _: setattr(self, "_named_by_hand", True))
        self.each.toggled.connect(self._each_toggled)
        self.format.setCurrentIndex(max(0, self.format.findData(settings.format)))
        self._go.setDefault(True)
        self._format_chosen()
        if settings.style:
            self.style_.setCurrentIndex(max(0, self.style_.findData(settings.style)))

    @staticmethod
    def _combo(name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        return made

    def suggest_title(self, title: str) -> None:
        """Offer a title, which stands unless another is typed."""
        self.title.setPlaceholderText(title)
        self._suggest()

    def _form(self) -> QWidget:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        browse = QPushButton("Choose…")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.target, 1)
        where.addWidget(browse)
        how = QHBoxLayout()
        how.setSpacing(8)
        how.addWidget(self.style_, 1)
        how.addWidget(self.page)
        self._how = QWidget()
        self._how.setLayout(how)
        how.setContentsMargins(0, 0, 0, 0)
        for word, field in (
            ("Stories", self.what),
            ("Format", self.format),
            ("", self._about),
            ("Style", self._how),
            ("Title", self.title),
        ):
            form.addRow(_label(word), field)
        form.addRow(_label("Save to"), where)
        form.addRow(_label(""), self.each)
        self._go = QPushButton("Export")
        self._go.setObjectName("go")
        self._go.clicked.connect(self._order)
        cancel = QPushButton("Cancel")
        cancel.clicked.connect(self.reject)
        return _stage(form, (cancel, self._go), stretch=False)

    def _working(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addStretch(1)
        head = QLabel("Setting the pages")
        head.setProperty("tone", "heading")
        self._progress_words.setProperty("tone", "soft")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress")
        for part in (head, self.bar, self._progress_words):
            words.addWidget(part)
        words.addStretch(1)
        self._stop = QPushButton("Cancel")
        self._stop.setObjectName("stop")
        self._stop.clicked.connect(self._cancel)
        return _stage(words, (self._stop,))

    def _result(self) -> QWidget:
        body = QVBoxLayout()
        body.setSpacing(4)
        body.addStretch(1)
        self._done_icon, self.done_words, self._done_details, self.warnings = QLabel(), QLabel(), QLabel(), QLabel()
        self.done_words.setProperty("tone", "heading")
        self._done_details.setProperty("tone", "soft")
        self.warnings.setProperty("tone", "caution")
        for part in (self._done_icon, self.done_words, self._done_details, self.warnings):
            part.setWordWrap(True)
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(part)
        body.addStretch(1)
        self._show, self._open, close = QPushButton("Show in Folder"), QPushButton("Open"), QPushButton("Close")
        self._show.clicked.connect(lambda: self._visit(Path(self._files[0].path).parent))
        self._open.clicked.connect(lambda: self._visit(Path(self._files[0].path)))
        close.clicked.connect(self.accept)
        return _stage(body, (close, self._show, self._open))

    def _format_chosen(self) -> None:
        name = self.format.currentData()
        self._about.setText(FORMATS.get(name, ("", ""))[1])
        self.style_.clear()
        for style in styles_for(name):
            self.style_.addItem(style.replace("-", " ").title(), style)
        self.style_.setEnabled(self.style_.count() > 0)
        if not self.style_.count():
            self.style_.addItem("No style", None)
        self.page.setEnabled(name == "pdf")
        self._suggest()

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
            path = QFileDialog.getExistingDirectory(self, "Save To", self.target.text())
        else:
            suffix = ending(self.format.currentData())
            dialogue = QFileDialog.Option.DontConfirmOverwrite  # asked once, when Export is pressed
            path, _ = QFileDialog.getSaveFileName(self, "Save To", self.target.text(), f"*{suffix}", options=dialogue)
        if path:
            self._named_by_hand = True
            self.target.setText(path)

    def _order(self) -> None:
        target = Path(self.target.text()).expanduser()
        settings = ExportSettings(
            format=self.format.currentData(),
            style=self.style_.currentData(),
            page=self.page.currentText(),
            title=self.title.text().strip() or ("" if self.each.isChecked() else self.title.placeholderText()),
            each=self.each.isChecked(),
        )
        self.ordered.emit(Order(self.what.currentData(), target, settings))

    def show_working(self) -> None:
        """Show the progress."""
        self._stop.setEnabled(True)
        self._progress_words.setText("")
        self.bar.setRange(0, 0)
        self._stages.setCurrentIndex(1)

    def show_form(self) -> None:
        """Go back to what was asked, after a cancel or an error."""
        self._stages.setCurrentIndex(0)
        self._go.setDefault(True)

    def tell(self, done: int, total: int, what: str) -> None:
        """Show how far the work is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._progress_words.setText(self._progress_words.fontMetrics().elidedText(what, Qt.TextElideMode.ElideMiddle, 500))

    def show_result(self, files: Sequence[Written]) -> None:
        """Show what was written."""
        self._files = tuple(files)
        first = files[0]
        several = len(files) > 1
        self._done_icon.setPixmap(drawing("circle-check-big", self._theme.colours.fine, 40))
        self.done_words.setText(f"{count(len(files), 'file')} in {Path(first.path).parent.name}" if several else Path(first.path).name)
        held, pages = sum(each.stories for each in files), sum(each.pages or 0 for each in files)
        self._done_details.setText(one_line(stories(held), count(pages, "page") if pages else "", size(sum(each.bytes for each in files))))
        warnings = [warning for each in files for warning in each.warnings]
        more = [f"and {len(warnings) - 6:,} more"] if len(warnings) > 6 else []
        self.warnings.setText("\n".join([*warnings[:6], *more]))
        self.warnings.setVisible(bool(warnings))
        self._open.setVisible(not several)
        self._stages.setCurrentIndex(2)
        (self._show if several else self._open).setDefault(True)
        (self._show if several else self._open).setFocus()

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._progress_words.setText("Cancelling …")
        self.cancel_asked.emit()

    def reject(self) -> None:
        """Esc cancels the work before it closes the dialog."""
        if self._stages.currentIndex() == 1:
            self._cancel()
        else:
            super().reject()

    @staticmethod
    def _visit(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _label(word: str) -> QLabel:
    made = QLabel(word)
    made.setProperty("tone", "soft")
    return made


def _stage(body: QFormLayout | QVBoxLayout, buttons: Sequence[QPushButton], *, stretch: bool = True) -> QWidget:
    stage = QWidget()
    column = QVBoxLayout(stage)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    held = QVBoxLayout()
    held.setContentsMargins(24, 22, 24, 20)
    held.addLayout(body, 1)
    column.addLayout(held, 1)
    add_foot(column, buttons)
    return stage


def file_stem(title: str) -> str:
    """Make a file's name of a title, without what file systems mind."""
    kept = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in title)
    return " ".join(kept.split())[:80].rstrip(" .") or "Stories"
