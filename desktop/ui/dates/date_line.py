"""A date that stands in its place as a person reads it, and is written as ISO 8601 while it is used."""

from PySide6.QtGui import QFocusEvent

from desktop.ui.dates.date_aid import DateAid
from desktop.ui.inspecting.in_place import POPUPS, Line
from desktop.ui.look.words import instant


class DateLine(Line):
    """One line with a calendar. What is no date is shown as it was typed."""

    def __init__(self, *, day_alone: bool = False) -> None:
        super().__init__()
        self._kept = ""  # what is shown while the field is not used
        self._used = False
        self.aid = DateAid(self, day_alone=day_alone)
        self.aid.chosen.connect(self.left)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the date as it is written."""
        if not self._used:
            self._used = True
            super().write(self._kept)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give what was typed, and show it as it is read."""
        super().focusOutEvent(event)
        if event.reason() not in POPUPS:
            self._kept, self._used = self.text(), False
            super().write(instant(self._kept))

    def written(self) -> str:
        """Give what stands in it."""
        return self.text() if self._used else self._kept

    def write(self, text: str) -> None:
        """Show a date."""
        self._kept = text
        super().write(text if self._used else instant(text))
