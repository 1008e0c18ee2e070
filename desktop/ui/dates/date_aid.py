"""A calendar for a field in which a date can be typed: one widget for every such field."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop.ui.dates.calendar_popup import CalendarPopup
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr


class DateAid(QObject):
    """Puts a button into a field that opens a calendar, as Alt+Down does. `chosen`: a date was taken from it and stands in the field."""

    chosen = Signal()

    def __init__(self, field: QLineEdit, *, day_alone: bool = False) -> None:
        """day_alone: the field holds whole days only."""
        super().__init__(field)
        self._field, self._day_alone = field, day_alone
        self.action = QAction(tr("Choose from a calendar"), self)
        self.action.setToolTip(tr("Choose from a calendar (Alt+Down)"))
        self.action.triggered.connect(self.open)
        field.addAction(self.action, QLineEdit.ActionPosition.TrailingPosition)
        for button in field.findChildren(QToolButton):
            button.setAccessibleName(self.action.text())
        field.installEventFilter(self)
        self._draw()

    def open(self) -> None:
        """Open the calendar under the field."""
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        popup = CalendarPopup(self._field.text().strip(), self._field, day_alone=self._day_alone)
        popup.chosen.connect(self._take)
        popup.show_under(self._field)

    def _take(self, date: str) -> None:
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._field.setText(date)
        self._field.setModified(True)
        self.chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open by Alt+Down, as a box does; take the theme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        elif isinstance(event, QKeyEvent) and _asks(event):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.open()
            return True
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        colour = self._field.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self.action.setIcon(QIcon(drawing("calendar", colour, 16)))


def _asks(event: QKeyEvent) -> bool:
    pressed = event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
    return pressed and event.key() == Qt.Key.Key_Down and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
