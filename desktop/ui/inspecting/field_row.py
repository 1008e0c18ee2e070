"""One field of the inspector: its word, its editor, how sure it is, and what is wrong with what was typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui.inspecting.in_place import Line, Lines
from desktop.ui.look.completion import complete
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import explained
from desktop.ui.look.words import right_to_left, tip

Checked = Callable[[str], object]  # raises ValueError, in words, for what the field cannot hold


class FieldRow(QObject):
    """`saved` gives what was typed, once the keyboard has left the field and it can be kept."""

    saved = Signal(str)

    def __init__(self, words: str, editor: Line | Lines, read: Checked, hint: str = "") -> None:
        super().__init__(editor)
        self.label, self.editor, self.sign, self.fault = QLabel(words), editor, QLabel(), QLabel()
        self._read, self._shown = read, ""
        self._differs = False
        editor.setAccessibleName(words)
        editor.hint = hint
        self.label.setProperty("tone", "soft")
        self.label.setBuddy(editor)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.label.setContentsMargins(0, 6, 0, 0)
        self.sign.setProperty("badge", "low")
        self.sign.hide()
        self.fault.setProperty("tone", "caution")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.hide()
        editor.left.connect(self.keep)
        editor.taken_back.connect(self.take_back)
        editor.textChanged.connect(self._typed)

    def place(self) -> QWidget:
        """Give the editor with what may stand under it."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.editor)
        column.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.fault)
        return held

    def show_text(self, text: str | None, *, doubtful: str = "", origin: str = "") -> None:
        """Show a value; None where several stories differ. What is being typed stays. doubtful: a word on a reading that is not sure."""
        self._differs = text is None
        fresh = text or ""
        if self.typing and fresh == self._shown:
            return
        self._shown = fresh
        self.editor.setPlaceholderText(tr("Different values") if self._differs else self.editor.hint if self.editor.hasFocus() else "")
        self.editor.write(fresh)
        self._complain("")
        self.sign.setText(doubtful)
        self.sign.setVisible(bool(doubtful))
        self.editor.setToolTip(tip(origin))
        self.editor.setAccessibleDescription(doubtful or origin)

    @property
    def typing(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self.editor.written() != self._shown

    def offer(self, known: Sequence[str]) -> None:
        """Complete what is typed to words that are known."""
        if isinstance(self.editor, Line):
            complete(self.editor, known)

    def keep(self) -> None:
        """Give what was typed, unless it cannot be kept, which is then said under the field."""
        if not self.typing:
            return
        written = self.editor.written()
        try:
            self._read(written)
        except ValueError as error:
            self._complain(explained(error))
            return
        self._shown = written
        self.editor.write(written)
        self.saved.emit(written)

    def take_back(self) -> None:
        """Show again what was there before anything was typed."""
        self.editor.write(self._shown)
        self._complain("")
        if isinstance(self.editor, Line):
            self.editor.selectAll()

    def _typed(self) -> None:
        if isinstance(self.editor, Line):
            rtl = right_to_left(self.editor.text())
            if self.editor.property("rtl") != rtl:
                self.editor.setProperty("rtl", rtl)
                self._polish()
        if self.fault.isVisible():
            try:
                self._read(self.editor.written())
            except ValueError as error:
                self._complain(explained(error))
            else:
                self._complain("")

    def _complain(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if bool(self.editor.property("wrong")) != bool(fault):
            self.editor.setProperty("wrong", bool(fault))
            self._polish()

    def _polish(self) -> None:
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
