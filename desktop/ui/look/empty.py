"""A pane with nothing in it says what goes there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui.look.icons import drawing
from desktop.ui.look.theme import Theme


class EmptyState(QWidget):
    """An icon, a headline and a sentence, quiet and in the middle."""

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

    def _draw(self) -> None:
        if self._icon:
            self._picture.setPixmap(drawing(self._icon, self._theme.colours.faint, 44))
