"""Telling a person what went wrong, and asking before what cannot be taken back: one way for the whole window."""

import logging

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.archive import ArchiveError, QueryError
from desktop.importers import SourceError
from desktop.ui.look.colours import DARK, LIGHT
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import explained
from exports import ExportError

_WIDTH = 400  # pixels
_OURS = (ArchiveError, QueryError, SourceError, ExportError)
log = logging.getLogger("pressmark")


class Notice(QDialog):
    """A short message with an icon, a headline, an explanation and its buttons."""

    def __init__(self, parent: QWidget | None, icon_name: str, headline: str, explanation: str, *, accept: str, reject: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle("Pressmark")
        colours = DARK if self.palette().window().color().lightness() < 128 else LIGHT
        picture = QLabel()
        picture.setPixmap(drawing(icon_name, colours.link, 30))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QLabel(headline)
        head.setProperty("tone", "heading")
        self.words = QLabel(explanation)
        for label in (head, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)  # an error may quote markup
            label.setWordWrap(True)
            label.setFixedWidth(_WIDTH)  # else a wrapped label asks for more height than it needs
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.accepting = QPushButton(accept)
        self.accepting.clicked.connect(self.accept)
        buttons = [self.accepting]
        if reject:
            buttons.insert(0, QPushButton(reject))
            buttons[0].clicked.connect(self.reject)
        text = QVBoxLayout()
        text.setSpacing(6)
        text.addWidget(head)
        text.addWidget(self.words)
        text.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(picture)
        body.addLayout(text, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        body.setContentsMargins(24, 22, 26, 22)
        whole.addLayout(body)
        add_foot(whole, buttons)
        self.setAccessibleName(headline)
        self.setAccessibleDescription(explanation)


def alert(parent: QWidget | None, error: BaseException, headline: str = "") -> None:
    """Show an error in words: a room's own as it stands, any other calmly, with the details in the log."""
    if isinstance(error, _OURS):
        explanation = explained(error)
    else:
        log.error("not expected", exc_info=error)
        words = tr("Something went wrong that nobody expected ({error}). Your archive is as it was after the last finished change.")
        explanation = words.format(error=error)
        headline = headline or tr("That did not work")
    Notice(parent, "circle-alert", headline or tr("That could not be done"), explanation, accept=tr("Close")).exec()


def confirm(parent: QWidget | None, headline: str, explanation: str, *, accept: str, icon_name: str = "circle-question-mark") -> bool:
    """Ask before something is replaced or leaves the program; `accept` says what the button does."""
    return Notice(parent, icon_name, headline, explanation, accept=accept, reject=tr("Cancel")).exec() == QDialog.DialogCode.Accepted
