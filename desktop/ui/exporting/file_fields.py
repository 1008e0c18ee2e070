"""One file or one for each story, what it or they are called, and where they go."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desktop.publishing import PATTERN, PLACES, Names, PatternError, check_pattern, ending, safe_stem
from desktop.ui.exporting.export_words import place_words
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import explained
from exports import Article


class FileFields(QWidget):
    """It suggests names until a person says another. `changed` says that one file became many, or the other way."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._format, self._by_hand = folder, "pdf", False
        self._article: Article | None = None
        self.one, self.each = QRadioButton(tr("One file")), QRadioButton(tr("One file for each story"))
        self.title, self.pattern, self.target = QLineEdit(), QLineEdit(PATTERN), QLineEdit()
        self.example = QLabel()
        self.example.setProperty("tone", "small")
        self.example.setWordWrap(True)
        self._place, self._browse = QPushButton(tr("Insert")), QPushButton(tr("Choose…"))
        self._named = {True: _label(tr("Name")), False: _label(tr("Title"))}
        self._lay_out()
        self.title.textEdited.connect(lambda _: self._suggest())
        self.pattern.textChanged.connect(lambda _: self._show_example())
        self.target.textEdited.connect(lambda _: self._take_by_hand())
        self.each.toggled.connect(lambda _: self._turned())
        self._browse.clicked.connect(self._ask)
        self._turned()

    def _lay_out(self) -> None:
        many, group = QHBoxLayout(), QButtonGroup(self)
        many.setSpacing(18)
        for button in (self.one, self.each):
            group.addButton(button)
            many.addWidget(button)
        many.addStretch(1)
        self.one.setChecked(True)
        for field, name in ((self.title, tr("Title")), (self.pattern, tr("Name of each file")), (self.target, tr("Save to"))):
            field.setAccessibleName(name)
        self.title.setPlaceholderText(tr("As suggested by the stories"))
        menu = QMenu(self._place)
        for place in PLACES:
            menu.addAction(place_words(place)).triggered.connect(lambda _=False, place=place: self._insert(place))
        self._place.setMenu(menu)
        self._place.setAccessibleName(tr("Insert a place into the name"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        names, where = QHBoxLayout(), QHBoxLayout()
        for line, parts in ((names, (self.pattern, self._place)), (where, (self.target, self._browse))):
            line.setSpacing(8)
            line.addWidget(parts[0], 1)
            line.addWidget(parts[1])
        for pressed in (self._place, self._browse):
            pressed.setAutoDefault(False)
        form.addRow(_label(tr("Files")), many)
        form.addRow(self._named[False], self.title)
        form.addRow(self._named[True], names)
        form.addRow(_label(""), self.example)
        form.addRow(_label(tr("Save to")), where)
        self._form = form

    def offer(self, format_name: str, *, each: bool, pattern: str) -> None:
        """Show another format's endings, or another preset's names."""
        self._format = format_name
        (self.each if each else self.one).setChecked(True)
        self.pattern.setText(pattern)
        self._suggest()

    def know(self, article: Article, title: str) -> None:
        """Take the first story for the example, and a title that stands unless another is typed."""
        self._article = article
        self.title.setPlaceholderText(title)
        self._suggest()

    def write_to(self, path: Path) -> None:
        """Let it go there; nothing else is suggested then."""
        self._by_hand = True
        self.target.setText(str(path))

    @property
    def path(self) -> Path:
        """Where it goes: a file, or the folder of many."""
        return Path(self.target.text()).expanduser()

    @property
    def fault(self) -> str:
        """What is wrong with the pattern, in words; "" for nothing."""
        if not self.each.isChecked():
            return ""
        try:
            check_pattern(self.pattern.text())
        except PatternError as error:
            return explained(error)
        return ""

    def _turned(self) -> None:
        each = self.each.isChecked()
        self._form.setRowVisible(1, not each)
        self._form.setRowVisible(2, each)
        self._form.setRowVisible(3, each)
        self._by_hand = False
        self._suggest()
        self.changed.emit()

    def _take_by_hand(self) -> None:
        self._by_hand = True

    def _suggest(self) -> None:
        """Suggest where the file goes, until a person says so."""
        if not self._by_hand:
            stem = file_stem(self.title.text() or self.title.placeholderText())
            name = stem if self.each.isChecked() else stem + ending(self._format)
            self.target.setText(str(self._folder / name))
            self.target.setCursorPosition(len(self.target.text()))
        self._show_example()

    def _show_example(self) -> None:
        fault = self.fault
        self.pattern.setProperty("wrong", bool(fault))
        self.pattern.style().unpolish(self.pattern)
        self.pattern.style().polish(self.pattern)
        if fault or self._article is None:
            self.example.setText(fault)
            return
        if self.each.isChecked():
            name = Names(self.pattern.text(), ending(self._format)).of(self._article)
            self.example.setText(tr("For example {name}").format(name=name))

    def _insert(self, place: str) -> None:
        self.pattern.insert(f"{{{place}}}")
        self.pattern.setFocus()

    def _ask(self) -> None:
        if self.each.isChecked():
            path = QFileDialog.getExistingDirectory(self, tr("Save To"), self.target.text())
        else:
            suffix = ending(self._format)
            dialogue = QFileDialog.Option.DontConfirmOverwrite  # asked once, when Export is pressed
            path, _ = QFileDialog.getSaveFileName(self, tr("Save To"), self.target.text(), f"*{suffix}", options=dialogue)
        if path:
            self.write_to(Path(path))


def _label(word: str) -> QLabel:
    made = QLabel(word)
    made.setProperty("tone", "soft")
    made.setMinimumWidth(max(74, made.sizeHint().width()))
    return made


def file_stem(title: str) -> str:
    """Make a file's name of a title, without what file systems mind."""
    return safe_stem(title, "")[:80].rstrip(" .") or "Stories"
