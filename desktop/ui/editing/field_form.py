"""The fields of a story as a form: what was read, how sure that is, and what a person corrects."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.import_report import LOW
from desktop.story import FIELDS, Value
from desktop.story.fields import read_value
from desktop.ui.dates.date_aid import DateAid
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import field_word, right_to_left, tip

DATES = frozenset(("published", "updated"))
WANTED = ("title", "publication", "published")  # a citation needs them
_LINE, _BADGE = 30, 22  # pixels: a field of one line, and the word beside it
_SEVERAL_LINES = {"deck": 3, "note": 3}
HINTS = {
    "authors": QT_TR_NOOP("Names, parted by semicolons"),
    "tags": QT_TR_NOOP("Words, parted by semicolons"),
    "published": QT_TR_NOOP("2022, 2022-01, 2022-01-07 or 2022-01-07T09:30+01:00"),
    "updated": QT_TR_NOOP("2022, 2022-01, 2022-01-07 or 2022-01-07T09:30+01:00"),
    "language": QT_TR_NOOP("A code such as de, en-GB or zh-Hans"),
    "url": "https://…",
}


class _Lines(QPlainTextEdit):
    """A field of a few lines; Tab goes on rather than into the text."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc reach the dialog."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class FieldForm(QWidget):
    """One row a field: label, editor, and a badge with the confidence; what cannot be right is said under its row."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, origins: bool = False) -> None:
        """origins: whether each field says under it where it was read."""
        super().__init__(parent)
        self._origins = origins
        self._notes: dict[str, QLabel] = {}
        self._editors: dict[str, QLineEdit | _Lines] = {}
        self._badges: dict[str, QLabel] = {}
        self._faults: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._beside: dict[str, QVBoxLayout] = {}  # what holds each badge on its field's first line
        self._shown: dict[str, str] = {}
        self._filling = False
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(7)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in FIELDS:
            self._row(form, name)
        self.setFocusProxy(self._editors["title"])

    def _row(self, form: QFormLayout, name: str) -> None:
        editor: QLineEdit | _Lines
        editor = _Lines(_SEVERAL_LINES[name]) if name in _SEVERAL_LINES else QLineEdit()
        editor.textChanged.connect(lambda *_: self._typed(name))
        editor.setPlaceholderText(tr(HINTS.get(name, "")))
        editor.setObjectName(name)
        editor.setAccessibleName(field_word(name))
        if isinstance(editor, QLineEdit) and name in DATES:
            DateAid(editor)
        label, badge, fault = QLabel(field_word(name)), QLabel(), QLabel()
        label.setProperty("tone", "soft")
        label.setBuddy(editor)
        if not self._origins:
            badge.setFixedWidth(86)
        fault.setProperty("tone", "caution")
        fault.setWordWrap(True)
        fault.setTextFormat(Qt.TextFormat.PlainText)
        fault.hide()
        line, column = QHBoxLayout(), QVBoxLayout()
        line.setSpacing(10)
        line.addWidget(editor, 1)
        note, beside, below = QLabel(), QVBoxLayout(), QHBoxLayout()
        note.setProperty("tone", "small")
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.hide()
        column.setSpacing(3)
        column.addLayout(line)
        below.addWidget(note, 100)
        below.addStretch(1)
        if self._origins:  # the field then has the whole width
            badge.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            badge.setMinimumWidth(0)
            below.insertWidget(0, badge)
        else:
            beside.addWidget(badge)
            beside.addStretch(1)
            line.addLayout(beside)
        column.addLayout(below)
        column.addWidget(fault)
        form.addRow(label, column)
        self._editors[name], self._badges[name], self._faults[name] = editor, badge, fault
        self._notes[name] = note
        self._labels[name], self._beside[name] = label, beside
        self._align(name)

    def show_values(self, values: Mapping[str, Value], confidence: Mapping[str, float], origins: Mapping[str, str]) -> None:
        """Show fields as they were read; what is absent is empty."""
        self._filling = True
        for name, editor in self._editors.items():
            text = written(values.get(name, ""))
            self._shown[name] = text
            if isinstance(editor, QLineEdit):
                editor.setText(text)
                editor.setCursorPosition(0)
            else:
                editor.setPlainText(text)
            self._align(name)
            self._badge(name, confidence.get(name) if text else None, origins.get(name, ""), missing=not text and name in WANTED)
            self._complain(name, "")
        self._filling = False

    def changed(self) -> dict[str, Value]:
        """Give the fields that were corrected, read and well; a field with a fault is not among them."""
        corrected: dict[str, Value] = {}
        for name in self._editors:
            if self._text(name) != self._shown.get(name, ""):
                try:
                    corrected[name] = read_value(name, self._text(name))
                except ValueError:
                    continue
        return corrected

    def wrong(self) -> str:
        """Name the first field that cannot be kept as written, or ""."""
        for name in self._editors:
            if self._text(name) != self._shown.get(name, "") and _fault(name, self._text(name)):
                return name
        return ""

    def show_wrong(self, name: str) -> None:
        """Bring a field with a fault under the keyboard."""
        self._complain(name, _fault(name, self._text(name)))
        self._editors[name].setFocus()

    def _text(self, name: str) -> str:
        editor = self._editors[name]
        return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()

    def _align(self, name: str) -> None:
        """Set label and badge on the field's first line, which is as tall as its letters: Arabic's are taller."""
        editor = self._editors[name]
        height = _LINE
        if isinstance(editor, QLineEdit):
            editor.setProperty("rtl", right_to_left(editor.text()))
            editor.style().unpolish(editor)
            editor.style().polish(editor)
            height = max(height, editor.sizeHint().height())
        self._labels[name].setFixedHeight(height)
        self._badges[name].setFixedHeight(_BADGE)
        self._beside[name].setContentsMargins(0, (height - _BADGE) // 2, 0, 0)

    def _typed(self, name: str) -> None:
        if self._filling:
            return
        self._align(name)
        fault = _fault(name, self._text(name))
        if not fault or self._faults[name].isVisible():
            self._complain(name, fault)
        if self._text(name) != self._shown.get(name, ""):
            self._badge(name, 1.0, "corrected by hand", own=True)
        self.edited.emit(name)

    def _badge(self, name: str, confidence: float | None, origin: str, *, own: bool = False, missing: bool = False) -> None:
        badge = self._badges[name]
        kind = "missing" if missing else "own" if own else "" if confidence is None else "low" if confidence < LOW else "sure"
        word = {"missing": tr("not found"), "own": tr("corrected"), "": "", "low": tr("please check"), "sure": _sureness(confidence or 0)}[
            kind
        ]
        badge.setText(word)
        badge.setProperty("badge", kind)
        badge.style().unpolish(badge)
        badge.style().polish(badge)
        known = confidence is not None and not own and bool(origin)
        percent = round(100 * (confidence or 0))
        origin = worded(origin)
        told = tr("{percent} % sure; read from {origin}").format(percent=percent, origin=origin) if known else ""
        badge.setToolTip(tip(told))
        if self._origins:
            self._notes[name].setText(
                tr("{percent} % · {origin}").format(percent=percent, origin=origin) if told and confidence is not None else ""
            )
            self._notes[name].setVisible(bool(told))
            badge.setVisible(kind in {"low", "own", "missing"})
        self._editors[name].setAccessibleDescription(told or word)

    def _complain(self, name: str, fault: str) -> None:
        editor, label = self._editors[name], self._faults[name]
        label.setText(fault)
        label.setVisible(bool(fault))
        editor.setProperty("wrong", bool(fault))
        editor.style().unpolish(editor)
        editor.style().polish(editor)


def _sureness(confidence: float) -> str:
    return tr("sure") if confidence >= 0.85 else tr("fairly sure")


def _fault(name: str, text: str) -> str:
    try:
        read_value(name, text)
    except ValueError as error:
        return worded(str(error))
    return ""


def written(value: Value) -> str:
    """Give a value as a person writes it."""
    return value if isinstance(value, str) else "; ".join(value)
