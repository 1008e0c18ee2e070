"""A pane with nothing in it says what goes there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.look.icons import drawing
from desktop.ui.look.theme import Theme


class EmptyState(QWidget):
    """An icon, a headline and a sentence, quiet and in the middle; under them buttons for what can be done."""

    def __init__(self, theme: Theme, icon_name: str = "", headline: str = "", words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._icon = theme, icon_name
        self._picture, self.headline, self.words = QLabel(), QLabel(), QLabel()
        self.headline.setProperty("tone", "heading")
        self.words.setProperty("tone", "soft")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 0, 28, 40)
        whole.setSpacing(6)
        whole.addStretch(2)
        for label in (self._picture, self.headline, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not self._picture)
            label.setTextFormat(Qt.TextFormat.PlainText)  # a collection may be called <b>
            whole.addWidget(label)
            if label is self._picture:
                whole.addSpacing(8)
        self.buttons: dict[str, QPushButton] = {}
        self._line = QHBoxLayout()
        self._line.setContentsMargins(0, 12, 0, 0)
        self._line.setSpacing(8)
        self._line.addStretch(1)
        self._line.addStretch(1)
        whole.addLayout(self._line)
        whole.addStretch(3)
        theme.changed.connect(self._draw)
        self.say(icon_name, headline, words)

    def say(self, icon_name: str, headline: str, words: str) -> None:
        """Say something else."""
        self._icon = icon_name
        self.headline.setText(headline)
        self.words.setText(words)
        self.setAccessibleName(f"{headline}. {words}")
        self._draw()

    def offer(self, actions: Sequence[QAction]) -> None:
        """Show a button for each of the window's actions; none for (). Those that were shown before are kept."""
        wanted = {action.objectName(): action for action in actions}
        for name, action in wanted.items():
            if name not in self.buttons:
                self.buttons[name] = self._button(action)
        for name, button in self.buttons.items():
            button.setVisible(name in wanted)

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text(), self)
        button.setObjectName(f"offer-{action.objectName()}")
        button.setProperty("kind", "small")
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setText(action.text().replace("&", ""))
            button.setToolTip(action.toolTip())
            button.setEnabled(action.isEnabled())

        action.changed.connect(follow)
        follow()
        self._line.insertWidget(self._line.count() - 1, button)
        return button

    def _draw(self) -> None:
        self._picture.setVisible(bool(self._icon))
        if self._icon:
            self._picture.setPixmap(drawing(self._icon, self._theme.colours.faint, 44))
