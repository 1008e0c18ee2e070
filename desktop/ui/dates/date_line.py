"""A date in its place: as a person reads it, and as ISO 8601 while it is used."""

from desktop.ui.dates.date_aid import DateAid
from desktop.ui.inspecting.in_place import ReadLine
from desktop.ui.look.words import instant


class DateLine(ReadLine):
    """One line with a calendar. What is no date is shown as it was typed."""

    def __init__(self, *, day_alone: bool = False) -> None:
        super().__init__(instant)
        self.aid = DateAid(self, day_alone=day_alone)
        self.aid.chosen.connect(self.left)
