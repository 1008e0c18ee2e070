"""Editors that stand in their place like plain words until they are used; what is typed is given when the keyboard leaves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy

_STANDARD = QKeySequence.StandardKey
POPUPS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)  # a completion, or another window for a moment


class Line(QLineEdit):
    """One line. `left`: Return, or the keyboard went elsewhere; `taken_back`: Esc."""

    left = Signal()
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hint = ""  # how the field is written, shown while it is used
        self.setProperty("quiet", True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show how the field is written."""
        super().focusInEvent(event)
        self.setPlaceholderText(self.placeholderText() or self.hint)

    def written(self) -> str:
        """Give what stands in it."""
        return self.text()

    def write(self, text: str) -> None:
        """Show a text from its beginning; nothing of what was typed before can be had back by the field's own undo."""
        self.setText(text)
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where the field itself has nothing to take back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(_STANDARD.Undo) and not self.isUndoAvailable()
            if undo or (event.matches(_STANDARD.Redo) and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return gives what was typed, Esc takes it back; without a change both are the window's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give what was typed."""
        super().focusOutEvent(event)
        if self.placeholderText() == self.hint:
            self.setPlaceholderText("")
        if event.reason() not in POPUPS:
            self.setCursorPosition(0)
            self.left.emit()


class ReadLine(Line):
    """One line that stands in its place as a person reads it, and is written in its own way while it is used."""

    def __init__(self, read: Callable[[str], str]) -> None:
        """read: gives what is written as it is read; what it does not know stays as it is."""
        super().__init__()
        self._read = read
        self._kept = ""  # what is shown while the field is not used
        self._used = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the value as it is written."""
        if not self._used:
            self._used = True
            super().write(self._kept)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give what was typed, and show it as it is read."""
        super().focusOutEvent(event)
        if event.reason() not in POPUPS:
            self._kept, self._used = self.text(), False
            super().write(self._read(self._kept))

    def written(self) -> str:
        """Give what stands in it."""
        return self.text() if self._used else self._kept

    def write(self, text: str) -> None:
        """Show a value."""
        self._kept = text
        super().write(text if self._used else self._read(text))


class Lines(QPlainTextEdit):
    """A text that is as tall as its words; Tab leaves it. In a single paragraph Return gives what was typed, else Ctrl+Return does."""

    entered = Signal()  # by Return
    left = Signal()
    taken_back = Signal()

    def __init__(self, *, paragraphs: bool = False) -> None:
        super().__init__()
        self.hint = ""
        self._paragraphs = paragraphs
        self.setProperty("quiet", True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._fit)
        self._fit()

    def written(self) -> str:
        """Give what stands in it."""
        return self.toPlainText()

    def write(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)
        self.document().setModified(False)

    def isModified(self) -> bool:
        """Tell whether something was typed since."""
        return self.document().isModified()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where the text itself has nothing to take back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(_STANDARD.Undo) and not self.document().isUndoAvailable()
            if undo or (event.matches(_STANDARD.Redo) and not self.document().isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return gives what was typed, Esc takes it back."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (control or not self._paragraphs):
            self.entered.emit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.isModified():
                self.taken_back.emit()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give what was typed."""
        super().focusOutEvent(event)
        if event.reason() not in POPUPS:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = 0
        block = self.document().begin()
        while block.isValid():
            self.document().documentLayout().blockBoundingRect(block)  # lays the block out
            lines += max(1, block.layout().lineCount())
            block = block.next()
        height = lines * self.fontMetrics().lineSpacing() + 2 * 3 + 8
        if height != self.height():
            self.setFixedHeight(height)
