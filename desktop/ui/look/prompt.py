"""Asking for one short text: a collection's name, a tag; or for one of several."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.ui.look.chooser import Chooser
from desktop.ui.look.completion import complete
from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.language import tr


class Prompt(QDialog):
    """A headline, one field and two buttons; it opens without holding up the program, and gives `text` when accepted."""

    def __init__(
        self, parent: QWidget, headline: str, label: str, *, accept: str, text: str = "", known: Sequence[str] = (), choose: bool = False
    ) -> None:
        """`known` is what the field completes to; with `choose` it must be one of them."""
        super().__init__(parent)
        self.setWindowTitle("Pressmark")
        self.setMinimumWidth(400)
        head, told = QLabel(headline), QLabel(label)
        head.setProperty("tone", "heading")
        told.setProperty("tone", "soft")
        for words in (head, told):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)  # a title or a name may hold markup
        self.field: QLineEdit | QComboBox
        self._accepting = QPushButton(accept)
        if choose:
            self.field = Chooser()
            self.field.addItems(list(known))
        else:
            self.field = QLineEdit(text)
            self.field.selectAll()
            complete(self.field, known)
            self.field.textChanged.connect(lambda words: self._accepting.setEnabled(bool(words.strip())))
        self.field.setAccessibleName(headline)
        self._accepting.setEnabled(choose or bool(text))
        cancel = QPushButton(tr("Cancel"))
        self._accepting.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        whole, inner = framed(self, below=22)
        for part in (head, told, self.field):
            inner.addWidget(part)
        whole.addLayout(inner)
        add_foot(whole, (cancel, self._accepting))
        self.field.setFocus()

    @property
    def text(self) -> str:
        """What was typed or chosen."""
        return self.field.currentText() if isinstance(self.field, QComboBox) else self.field.text().strip()
