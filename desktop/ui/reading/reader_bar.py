"""The slim bar over the page: what can be done with the text, at the right; nothing that shouts."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from desktop.ui.look.colours import Colours
from desktop.ui.look.icons import icon

_DRAWN = {
    "pictures": "images",
    "highlight": "highlighter",
    "notes-beside": "message-square-text",
    "find-in-story": "text-search",
    "appearance": "a-large-small",
}


class ReaderBar(QFrame):
    """Buttons for the window's own actions; each is enabled, checked and named as its action is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader-bar")
        self.buttons: dict[str, QToolButton] = {}
        self._worn: Colours | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(10, 5, 10, 0)
        self._line.setSpacing(2)
        self._line.addStretch(1)

    def offer(self, actions: Iterable[QAction]) -> None:
        """Show a button for each action that has one here, in this bar's order."""
        self._worn = None  # the new buttons have no icons yet
        by_name = {action.objectName(): action for action in actions}
        for name in _DRAWN:
            action, button = by_name[name], QToolButton()
            button.setObjectName(f"reader-{name}")
            button.setAutoRaise(True)
            button.setIconSize(QSize(18, 18))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(action.iconText())
            button.setCheckable(action.isCheckable())
            button.clicked.connect(action.trigger)
            action.changed.connect(lambda button=button, action=action: self._follow(button, action))
            self._follow(button, action)
            self._line.addWidget(button)
            self.buttons[name] = button

    @staticmethod
    def _follow(button: QToolButton, action: QAction) -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())  # with the keys that it has now
        if action.isCheckable():
            button.setChecked(action.isChecked())

    def dress(self, colours: Colours) -> None:
        """Be of the page's paper."""
        if colours == self._worn:
            return
        self._worn = colours
        self.setStyleSheet(
            f"#reader-bar {{ background: {colours.paper}; }} QToolButton:hover, QToolButton:checked {{ background: {colours.hover}; }}"
        )
        for name, button in self.buttons.items():
            button.setIcon(icon(_DRAWN[name], colours, soft=True))
