"""One note beside the text."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.archive import Highlight
from desktop.ui.look.colours import Colours
from desktop.ui.look.language import tr
from desktop.ui.look.papers import SWATCHES, paper_name

_BAR = 3  # pixels: the stripe in the highlight's colour
_QUOTED = 120  # characters of a passage that is gone


class NoteCard(QFrame):
    """A stripe in the highlight's colour, its name, and the note; a passage that is gone is quoted."""

    chosen = Signal(int)
    edit_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, highlight: Highlight, name: str, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.highlight, self._colours = highlight, colours
        self._stripe = QColor(SWATCHES[paper_name(colours)][highlight.colour])
        self.active = False
        head, note = QLabel(name), QLabel(highlight.note)
        for label, ink in ((head, colours.soft), (note, colours.ink)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setStyleSheet(f"color: {ink};{' font-size: 9pt; font-weight: 600;' if label is head else ''}")
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(13, 6, 10, 8)
        whole.setSpacing(2)
        whole.addWidget(head)
        words = " ".join(highlight.exact.split())
        if highlight.orphaned:
            shown = words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…"
            quote = QLabel(tr("“{words}”").format(words=shown))
            quote.setTextFormat(Qt.TextFormat.PlainText)
            quote.setWordWrap(True)
            quote.setStyleSheet(f"color: {colours.soft}; font-style: italic;")
            quote.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            whole.addWidget(quote)
        if highlight.note:
            whole.addWidget(note)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        gone = tr("its passage is no longer in the story") if highlight.orphaned else ""
        self.setAccessibleName(", ".join(filter(None, (name, highlight.note, gone))))
        self.setAccessibleDescription(words)
        self.setToolTip("" if highlight.orphaned else tr("Double-click to edit"))

    def height_for(self, width: int) -> int:
        """Tell how tall the card is at a width."""
        return self._whole.totalHeightForWidth(width)

    def set_active(self, active: bool) -> None:
        """Show which note belongs to the highlight in hand."""
        if active != self.active:
            self.active = active
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card's ground and its stripe."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._colours.ink if self.hasFocus() else self._colours.edge if self.active else self._colours.line))
        painter.setBrush(QColor(self._colours.raised if self.active or self.hasFocus() else self._colours.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._stripe)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _BAR - 4 if rtl else 4
        painter.drawRoundedRect(QRectF(left, 6, _BAR, self.height() - 12), 1.5, 1.5)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the passage."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(self.highlight.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the note."""
        self.edit_asked.emit(self.highlight.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the passage, whose bar has what can be done."""
        self.chosen.emit(self.highlight.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return edits, space shows the passage, Delete removes the highlight."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.edit_asked.emit(self.highlight.id)
            case Qt.Key.Key_Space:
                self.chosen.emit(self.highlight.id)
            case Qt.Key.Key_Delete:
                self.remove_asked.emit(self.highlight.id)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be seen to have the keyboard."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be seen to have it no more."""
        super().focusOutEvent(event)
        self.update()
