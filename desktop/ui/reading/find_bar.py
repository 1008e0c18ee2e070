"""Find in the story: a field over the page, how many there are, and the next and the previous one."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.reading.layers import MOST_FOUND
from desktop.ui.reading.story_reader import StoryReader

_SOON = 60  # milliseconds after the last letter


class FindBar(QFrame):
    """Hidden until it is asked for; Esc hides it and takes the marks away."""

    def __init__(self, reader: StoryReader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._reader, self._theme = reader, theme
        self._origin = self._number = 0
        self.field, self.count = QLineEdit(), QLabel()
        self.field.setAccessibleName(tr("Find in the story"))
        self.field.setPlaceholderText(tr("Find in the story"))
        self.field.setObjectName("find-in-story-field")
        self.field.setMaximumWidth(320)
        self.count.setProperty("tone", "soft")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = {
            "chevron-up": self._button(tr("Previous match"), lambda: self.step(-1)),
            "chevron-down": self._button(tr("Next match"), lambda: self.step(1)),
            "x": self._button(tr("Close the search in the story"), self.leave),
        }
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 8, 6)
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(self._buttons["chevron-up"])
        line.addWidget(self._buttons["chevron-down"])
        line.addSpacing(8)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self._buttons["x"])
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._find)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.field.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _button(self, words: str, does: object) -> QToolButton:
        made = QToolButton()
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(does)
        return made

    def ask(self) -> None:
        """Show the field, with what is selected in the story."""
        selected = self._reader.textCursor().selectedText()
        if selected and "\u2029" not in selected and len(selected) < 80:
            self.field.setText(selected)
        self._origin = self._reader.top  # while one types, the search begins where it did with the first letter
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._find()

    def leave(self) -> None:
        """Hide it, and mark nothing any more."""
        self._soon.stop()
        self.hide()
        self._reader.stop_finding()
        self._reader.setFocus()

    def again(self) -> None:
        """Search another story for the same."""
        self._origin = 0
        if self.isVisible():
            self._find()

    def step(self, by: int) -> None:
        """Go to the next match, or the previous one; asks for words where none were given."""
        if not self.isVisible():
            self.ask()
            return
        if self._soon.isActive():
            self._soon.stop()
            self._find()
            return
        self._reader.find_step(by)
        self._tell(self._number)

    def _find(self) -> None:
        self._number = self._reader.find_text(self.field.text(), self._origin)
        self._tell(self._number)

    def _tell(self, number: int) -> None:
        wrong = bool(self.field.text().strip()) and not number
        if bool(self.field.property("wrong")) != wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)
        if not self.field.text().strip():
            words = ""
        elif not number:
            words = tr("Not in this story")
        elif number >= MOST_FOUND:
            words = tr("{place} of more than {number}").format(place=self._reader.found_at + 1, number=number)
        else:
            words = tr("{place} of {number}").format(place=self._reader.found_at + 1, number=number)
        self.count.setText(words)
        for name in ("chevron-up", "chevron-down"):
            self._buttons[name].setEnabled(number > 1)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Return goes on, Shift Return back, Esc leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name, self._theme.colours))
