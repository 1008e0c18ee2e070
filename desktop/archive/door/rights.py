"""What may leave the archive."""

from collections.abc import Sequence
from datetime import datetime

from desktop.archive.door.core import Door, numbers_of
from desktop.archive.journal.change import Change
from desktop.archive.story import rights
from desktop.story import Mark


class Rights(Door):
    """Restriction and embargo; each act is one Change."""

    def restrict(self, marks: Sequence[Mark], restricted: bool = True) -> Change:
        """Keep stories out of every export, or no longer."""
        return self._change(lambda rows: rights.restrict(rows, numbers_of(marks), self._clock(), restricted=restricted))

    def embargo(self, marks: Sequence[Mark], until: str) -> Change:
        """Keep stories out of every export until a day (2026-12-01), which is included; "" lifts the embargo."""
        return self._change(lambda rows: rights.embargo(rows, numbers_of(marks), until, self._clock()))

    def release(self, marks: Sequence[Mark]) -> Change:
        """Lift restriction and embargo."""
        return self._change(lambda rows: rights.release(rows, numbers_of(marks), self._clock()))

    def withheld(self, marks: Sequence[Mark]) -> dict[Mark, str]:
        """Give those of the stories that no export may take today, each with the reason: "is under embargo until 2026-12-01"."""
        with self._file.reading() as rows:
            return rights.withheld(rows, numbers_of(marks), self._today())

    def _today(self) -> str:
        """Give the day it is for the person here: an embargo ends with their day, not with Greenwich's."""
        return datetime.fromisoformat(self._clock()).astimezone().date().isoformat()
