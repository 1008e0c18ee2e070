"""The main window's reader: a marked page that answers to the keys that readers of news know, and to the mouse."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.archive import COLOURS
from desktop.ui.look.theme import Theme
from desktop.ui.reading.marked_page import MarkedPage

_SETTLED = 220  # milliseconds after which a selection made by keys counts as made
_TAKEN_ALONG = 2  # lines of the page before that stay in view
_COLOUR_KEYS = {getattr(Qt.Key, f"Key_{number}"): colour for number, colour in enumerate(COLOURS, 1)}
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_N: 1, Qt.Key.Key_K: -1, Qt.Key.Key_P: -1}


class StoryReader(MarkedPage):
    """A page that can be worked with. What is done to highlights is asked for by signals; the archive answers."""

    turned = Signal(int)  # the space bar, at the page's end: 1 for the next unread story
    stepped = Signal(int)  # j, n and k, p: the next and the previous story
    coloured = Signal(str)  # a key of a colour, for what is selected or active
    menu_asked = Signal(QPoint)  # where on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self.selected)
        self.selectionChanged.connect(self._selecting)

    def set_side(self, width: int) -> None:
        """Leave room for notes between the page and its scroll bar, in pixels."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(width if rtl else 0, 0, 0 if rtl else width, 0)

    @property
    def side(self) -> QRect:
        """Where that room is, in the reader's pixels."""
        page = self.viewport().geometry()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        margins = self.viewportMargins()
        if rtl:
            return QRect(page.left() - margins.left(), page.top(), margins.left(), page.height())
        return QRect(page.right() + 1, page.top(), margins.right(), page.height())

    def _selecting(self) -> None:
        if self.active is not None and self.textCursor().hasSelection():
            self.active = None
            self.lay()
        self._settled.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on a highlight, and a selection that was made."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._settled.stop()
        if not self.textCursor().hasSelection() and not self.anchorAt(event.position().toPoint()):
            self.activate(self.highlight_at(event.position()))
        else:
            self.selected.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is here: a highlight, the selection, a link."""
        if event.reason() == QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.activate(self.highlight_at(QPointF(event.pos())))
        self.menu_asked.emit(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Keep Select All for the words of the story while one reads; else the menu's would select every story of the list."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.SelectAll)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by space, stories by j, k, n and p, highlights by comma and full stop; a digit is a highlighter."""
        key, plain = Qt.Key(event.key()), event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key == Qt.Key.Key_Space:
            self._turn(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif plain and key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif plain and key in _COLOUR_KEYS:
            self.coloured.emit(_COLOUR_KEYS[key])
        elif plain and key in (Qt.Key.Key_Period, Qt.Key.Key_Comma):
            self.next_highlight(1 if key == Qt.Key.Key_Period else -1)
        elif key == Qt.Key.Key_Escape and (self.active is not None or self.textCursor().hasSelection()):
            self._let_go()
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        self.drop_selection()
        self.activate(None)

    def drop_selection(self) -> None:
        """Select nothing: what was selected is a highlight now."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _turn(self, way: int) -> None:
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            self.finish_layout()
        if way > 0 and bar.value() >= bar.maximum():
            self.turned.emit(way)
            return
        line = self.fontMetrics().height() * 1.5 * self.zoom
        bar.setValue(bar.value() + way * round(self.viewport().height() - _TAKEN_ALONG * line))
