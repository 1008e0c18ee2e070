"""A window's successor: built anew, in another language, where the one before it stood.

Hundreds of texts stand in widgets, models and menus that are made once. A window made anew cannot forget one; it takes the archive's file
and what was to be seen from the one before, which then closes.
"""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.look.language import Language
from desktop.ui.shell.window import MainWindow
from desktop.ui.stories.list_order import ListOrder
from desktop.ui.stories.story_rows import places_of, ranges

_LOOK = 200  # milliseconds between two looks whether everything is at rest
_LOSES_NOTHING = {"preferences", "query-help"}
_OWN = {Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool}


@dataclass(frozen=True, slots=True)
class Stand:
    """What was to be seen in a window."""

    place: tuple[str, str | int]
    search: str
    orders: ListOrder
    chosen: "array[int]"
    top: int  # pixels that the list was scrolled
    focus: str  # the name of what had the keyboard


def stand_of(window: MainWindow) -> Stand:
    """Tell what is to be seen in a window."""
    focus = window.focusWidget()
    top = window.list.verticalScrollBar().value()
    return Stand(
        window.places.place.key, window.search.text(), window.list_pane.orders, window.chosen(), top, focus.objectName() if focus else ""
    )


class Successor(QObject):
    """Brings a new window to where another stood, as soon as its places and stories have come."""

    def __init__(self, window: MainWindow, stand: Stand) -> None:
        super().__init__(window)
        self._window, self._stand = window, stand
        window.list_pane.orders = stand.orders
        window.search.setText(stand.search)
        window.places.go(stand.place)
        window.rows.arrived.connect(self._arrived)
        if (focus := window.findChild(QWidget, stand.focus or "list")) is not None:
            focus.setFocus()

    def _arrived(self) -> None:
        window, stand = self._window, self._stand
        if (window.list_pane.place.key, window.list_pane.search.strip()) != (stand.place, stand.search.strip()):
            return
        window.rows.arrived.disconnect(self._arrived)
        window.list.choose_ranges(ranges(places_of(stand.chosen, window.rows.ids)), scroll=False)
        window.list.verticalScrollBar().setValue(stand.top)
        self.deleteLater()


class Speaking(QObject):
    """Speaks another language as soon as nothing is under way: an import that waits to be accepted must not close with its window."""

    changes = Signal()  # every window is to be built anew

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language, self._choice = language, language.choice
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def waits(self) -> bool:
        """Whether another language was chosen and cannot be spoken yet."""
        return self._choice != self._language.choice

    def choose(self, choice: str) -> None:
        """Speak a language from now on, or from when it is possible."""
        self._choice = choice
        if self.waits:
            QTimer.singleShot(0, self, self._look)  # not while the box is at work in which it was chosen
            self._timer.start()

    def _look(self) -> None:
        if not self.waits:
            self._timer.stop()
        elif at_rest():
            self._timer.stop()
            self._language.choose(self._choice)
            QCoreApplication.sendPostedEvents()  # LanguageChange, before there are new windows to take it
            self.changes.emit()


def at_rest() -> bool:
    """Tell whether no window is at work, and none is open that would be lost with its main window."""
    if QApplication.activePopupWidget() is not None:
        return False
    for each in QApplication.topLevelWidgets():
        if not each.isVisible():
            continue
        if isinstance(each, MainWindow):
            if each.desk.jobs.told:
                return False
        elif each.windowType() in _OWN and each.objectName() not in _LOSES_NOTHING:
            return False
    return True
