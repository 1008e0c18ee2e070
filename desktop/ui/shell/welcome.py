"""What an empty archive shows: three ways in."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.look.icons import application_picture, drawing
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme


class Welcome(QWidget):
    """The icon, a greeting, and a card for each way in."""

    def __init__(
        self,
        theme: Theme,
        files: Callable[[], object],
        text: Callable[[], object],
        samples: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Welcome to Pressmark"))
        self._theme = theme
        self._pictures: list[tuple[QLabel, str]] = []
        picture, title, words = QLabel(), QLabel(tr("An archive for the stories you keep")), QLabel()
        picture.setPixmap(application_picture(72))
        title.setProperty("tone", "title")
        words.setText(tr("Every story keeps its original, gets a mark that never changes, and can be printed."))
        words.setProperty("tone", "soft")
        for label in (picture, title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not picture)
        self.cards = QHBoxLayout()
        self.cards.setSpacing(16)
        self.cards.addStretch(1)
        for name, icon_name, head, told, button, act in (
            (
                "files",
                "file-down",
                tr("Drop files here"),
                tr("Pages, mail, PDF, documents, or folders of them."),
                tr("Choose Files…"),
                files,
            ),
            (
                "text",
                "clipboard-paste",
                tr("Paste text or address"),
                tr("Copy an article, or its address, and press Ctrl+V."),
                tr("Paste"),
                text,
            ),
            (
                "samples",
                "package-open",
                tr("Look around"),
                tr("Two dozen stories in six languages, made for this."),
                tr("Open the Samples"),
                samples,
            ),
        ):
            self.cards.addWidget(self._card(name, icon_name, head, told, button, act), 100)
        self.cards.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 48)
        whole.setSpacing(6)
        whole.addStretch(2)
        whole.addWidget(picture)
        whole.addSpacing(10)
        whole.addWidget(title)
        whole.addWidget(words)
        whole.addSpacing(26)
        whole.addLayout(self.cards)
        whole.addStretch(3)
        theme.changed.connect(self._draw)
        self._draw()

    def _card(self, name: str, icon_name: str, head: str, told: str, button: str, act: Callable[[], object]) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setMinimumWidth(150)
        card.setMaximumWidth(220)
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        picture, title, words, press = QLabel(), QLabel(head), QLabel(told), QPushButton(button)
        title.setProperty("tone", "heading")
        title.setWordWrap(True)
        words.setProperty("tone", "soft")
        words.setWordWrap(True)
        words.setMinimumHeight(44)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        press.setObjectName(f"welcome-{name}")
        press.setAccessibleDescription(f"{head}. {told}")
        press.clicked.connect(lambda *_: act())  # not with the button's own "checked"
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 22, 18, 18)
        column.setSpacing(5)
        column.addWidget(picture)
        column.addSpacing(8)
        column.addWidget(title)
        column.addWidget(words, 1)
        column.addSpacing(8)
        column.addWidget(press)
        self._pictures.append((picture, icon_name))
        return card

    def _draw(self) -> None:
        for label, name in self._pictures:
            label.setPixmap(drawing(name, self._theme.colours.link, 32))
