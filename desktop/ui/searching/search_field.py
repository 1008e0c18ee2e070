"""The search field: finds as one types, and says in place what is wrong with a query."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from desktop.archive import QueryError
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import explained
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import tip
from desktop.ui.searching.search_popup import SearchPopup

_WAIT = 120  # milliseconds after the last key: a fast typist's pause between words


class SearchField(QLineEdit):
    """`searched` gives the text once the typing pauses; Return and Down go on to the list, Down in the empty field to what was searched for before. `helped` asks how a query is written."""

    searched = Signal(str)
    left = Signal()
    helped = Signal()
    edited = Signal()  # by a person, and not by the program
    entered = Signal()  # the keyboard came here
    history_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(tr("Search"))
        self.setPlaceholderText(tr("Search titles and text"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(180)
        self.setMaximumWidth(340)
        self._theme = theme
        self._popup: SearchPopup | None = None
        self._glass = QAction(tr("Recent searches"), self)
        self._glass.triggered.connect(self.history_asked)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._help = QAction(tr("How queries are written"), self)
        self._help.setToolTip(tr("How queries are written  (F1)"))
        self._help.triggered.connect(self.helped)
        self.addAction(self._help, QLineEdit.ActionPosition.TrailingPosition)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._wait.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda _: self._wait.start())
        self.textEdited.connect(lambda _: self.edited.emit())
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._glass.setIcon(icon("search", self._theme.colours, soft=True))
        self._help.setIcon(icon("circle-question-mark", self._theme.colours, soft=True))
        for button in self.findChildren(QToolButton):
            clears = button.defaultAction() not in {self._glass, self._help}
            button.setAccessibleName(tr("Clear the search") if clears else button.defaultAction().text())
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            if clears:
                button.setIcon(icon("x", self._theme.colours, soft=True))

    def search_for(self, text: str) -> None:
        """Take a query from elsewhere, and search for it at once."""
        self.setText(text)
        self._wait.stop()
        self.searched.emit(text)

    def complain(self, error: QueryError | None) -> None:
        """Show that the query is wrong, and why; None shows that it is well."""
        words = explained(error) if error else ""
        if self.property("wrong") != bool(words):
            self.setProperty("wrong", bool(words))
            self.style().unpolish(self)
            self.style().polish(self)
        self.setToolTip(tip(words))
        self.setAccessibleDescription(words)

    def help_with(self, popup: SearchPopup) -> None:
        """Let the keys go to the list under the field while it is shown."""
        self._popup = popup

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard came here."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list under the field away."""
        super().focusOutEvent(event)
        if self._popup is not None:
            self._popup.hide()

    def _offered(self, key: int) -> bool:
        """Let the list under the field have a key; tells whether it took it."""
        popup = self._popup
        if popup is None or not popup.isVisible():
            return False
        match key:
            case Qt.Key.Key_Down:
                popup.step(1)
            case Qt.Key.Key_Up:
                popup.step(-1)
            case Qt.Key.Key_Escape:
                popup.hide()
            case Qt.Key.Key_Tab:
                popup.chosen.emit(max(popup.current, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if popup.current >= 0:
                popup.chosen.emit(popup.current)
            case _:
                return False
        return True

    def event(self, event: QEvent) -> bool:
        """Take F1 for the help on queries, and Tab for what is offered, while the keyboard is here."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._offered(event.key()):
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, and a second time leaves; Return and Down go to what was found."""
        match event.key():
            case Qt.Key.Key_Escape:
                if self.text():
                    self.clear()
                else:
                    self.left.emit()
            case Qt.Key.Key_Down if not self.text():
                self.history_asked.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                if self._wait.isActive():
                    self._wait.stop()
                    self.searched.emit(self.text())
                self.left.emit()
            case Qt.Key.Key_F1 if not event.modifiers():
                self.helped.emit()
            case _:
                super().keyPressEvent(event)
