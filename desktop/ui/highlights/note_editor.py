"""Writing a note at its passage: a small card over the page."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.highlights.swatches import swatch
from desktop.ui.look.colours import Colours
from desktop.ui.look.language import tr

_WIDTH, _HEIGHT, _GAP = 340, 190, 8  # pixels


class NoteEditor(QFrame):
    """Ctrl Return keeps the note, Esc leaves it as it was."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("note-editor")
        self.setProperty("kind", "float")
        self._mark, self._head = QLabel(), QLabel()
        self._head.setProperty("tone", "soft")
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Note"))
        self.text.setPlaceholderText(tr("What you have to say about it"))
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        cancel, keep = QPushButton(tr("Cancel")), QPushButton(tr("Keep Note"))
        keep.setToolTip(tr("Ctrl Return"))
        for button in (cancel, keep):
            button.setProperty("kind", "small")
        cancel.clicked.connect(self._leave)
        keep.clicked.connect(self._keep)
        head, foot, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(7)
        head.addWidget(self._mark)
        head.addWidget(self._head, 1)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(keep)
        whole.setContentsMargins(14, 11, 14, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.text, 1)
        whole.addLayout(foot)
        self.hide()

    def write(self, passage: QRect, colour: str, name: str, note: str, colours: Colours) -> None:
        """Open under a passage, in the parent's pixels, or over it where there is no room."""
        self._mark.setPixmap(swatch(colour, colours))
        self._head.setText(name)
        self.text.setPlainText(note)
        around = self._over.rect().adjusted(8, 8, -8, -8)
        width, height = min(_WIDTH, around.width()), min(_HEIGHT, around.height())
        left = min(max(passage.left(), around.left()), around.right() - width)
        top = passage.bottom() + _GAP
        if top + height > around.bottom():
            top = max(around.top(), passage.top() - _GAP - height)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
        self.text.setFocus()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def _close(self) -> None:
        self._over.setFocus()  # first: else the page's next link would get the keyboard, and the page scroll to it
        self.hide()

    def _keep(self) -> None:
        self._close()
        self.kept.emit(self.text.toPlainText().strip())

    def _leave(self) -> None:
        self._close()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, wherever within the card the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the note by Ctrl Return, leave it by Esc; every other key is the field's."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            keeps = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            leaves = event.key() == Qt.Key.Key_Escape
            if (keeps or leaves) and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if keeps or leaves:
                self._keep() if keeps else self._leave()
                return True
        return super().eventFilter(watched, event)
