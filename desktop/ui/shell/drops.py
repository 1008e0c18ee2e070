"""Files and text dropped onto the window."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.places.places import COLLECTION_TYPE, SMART_TYPE, STORIES_TYPE


def importable(mime: QMimeData) -> bool:
    """Tell whether what is dragged could be stories from outside."""
    ours = any(mime.hasFormat(kind) for kind in (STORIES_TYPE, COLLECTION_TYPE, SMART_TYPE))
    return not ours and (any(url.isLocalFile() for url in mime.urls()) or mime.hasText())


class Drops(QObject):
    """Watches a window for what is dragged over it, and veils it meanwhile."""

    dropped = Signal(object)  # the QMimeData

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._veil = _Veil(window, theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the window's drag events."""
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent) and importable(event.mimeData()):
                self._veil.show_over()
                event.acceptProposedAction()
                return True
            case QEvent.Type.DragLeave:
                self._veil.hide()
            case QEvent.Type.Drop if isinstance(event, QDropEvent) and importable(event.mimeData()):
                self._veil.hide()
                event.acceptProposedAction()
                self.dropped.emit(event.mimeData())
                return True
        return False


class _Veil(QWidget):
    """A frame over the window that says what letting go will do."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop to import"))
        self.hide()

    def show_over(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.paper)
        veil.setAlphaF(0.92)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(18, 18, -18, -18), 12, 12)
        middle = self.rect().center()
        card = QRect(0, 0, 300, 150)
        card.moveCenter(middle - QPoint(0, 8))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.paper))
        painter.drawRoundedRect(card, 12, 12)
        painter.drawPixmap(middle.x() - 24, middle.y() - 60, drawing("file-down", colours.link, 48))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        painter.drawText(QRect(0, middle.y(), self.width(), 40), Qt.AlignmentFlag.AlignCenter, tr("Drop to import"))
        painter.end()
