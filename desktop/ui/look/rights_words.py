"""How it is said that a story may not leave the archive."""

from datetime import UTC, datetime

from desktop.ui.look.language import tr
from desktop.ui.look.words import day


def held_back(restricted: bool, embargo: str) -> str:
    """Say in a word or two why no export takes a story today; "" where it is free. The day is the person's own, not Greenwich's."""
    if restricted:
        return tr("Restricted")
    if embargo and datetime.now(UTC).astimezone().date().isoformat() <= embargo:
        return tr("Until {day}").format(day=day(embargo, short=True))
    return ""
