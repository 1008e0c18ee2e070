"""A window's successor: built anew, in another language, where the one before it stood.

Hundreds of texts stand in widgets, models and menus that are made once. A window made anew cannot forget one; it takes the archive's file
and what was to be seen from the one before, which then closes.
"""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.shell.window import MainWindow
from desktop.ui.stories.list_order import ListOrder
from desktop.ui.stories.story_rows import places_of, ranges


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
