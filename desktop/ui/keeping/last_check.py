"""What the check in the background remembers of an archive: where it goes on, when it last went through, and what it found.

It is kept with the settings, not in the archive: a damaged file is not written to.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.ui.shell.remembered import Remembered


@dataclass(frozen=True, slots=True)
class LastCheck:
    """How far the check is now, and how the last one that went through ended."""

    token: str = ""  # goes on from here; "" begins
    ended: datetime | None = None  # None: no check went through yet
    damaged: tuple[str, ...] = ()  # marks, and "archive" for what belongs to no story

    @classmethod
    def of(cls, remembered: Remembered, archive: Path) -> "LastCheck":
        """Read what is remembered; a damaged memory is a fresh start."""
        try:
            token, ended, *damaged = json.loads(remembered.settings.checks)[str(archive)]
            return cls(str(token), datetime.fromisoformat(ended) if ended else None, tuple(map(str, damaged)))
        except (ValueError, KeyError, TypeError):
            return cls()

    def keep(self, remembered: Remembered, archive: Path) -> None:
        """Remember it."""
        try:
            kept = dict(json.loads(remembered.settings.checks))
        except (ValueError, TypeError):
            kept = {}
        kept[str(archive)] = [self.token, self.ended.isoformat(timespec="seconds") if self.ended else "", *self.damaged]
        remembered.update(checks=json.dumps(kept))


def subjects(damaged: Sequence[object]) -> tuple[str, ...]:
    """Name what is damaged, each once; a hundred say enough."""
    return tuple(dict.fromkeys(str(getattr(each, "mark", each)) for each in damaged))[:100]
