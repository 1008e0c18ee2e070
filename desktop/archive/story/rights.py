"""What may not leave the archive: restricted stories, and those under embargo until a day."""

from collections.abc import Sequence

from sqlalchemy import Connection

from desktop.archive.errors import ArchiveError
from desktop.archive.journal.change import Edit, marks_of
from desktop.archive.story.provenance import POLICY_ASSIGNMENT, note
from desktop.archive.story.resolving import resolved_all
from desktop.archive.story.standing import held, setting
from desktop.story import Mark
from desktop.story.fields import read_day


def restrict(rows: Connection, numbers: Sequence[int], now: str, *, restricted: bool) -> tuple[str, list[Edit]]:
    """Keep stories out of every export, or no longer."""
    what = "Restrict" if restricted else "Lift restriction"
    return _noted(rows, what, setting(rows, numbers, {"restricted": int(restricted)}), now)


def embargo(rows: Connection, numbers: Sequence[int], until: str, now: str) -> tuple[str, list[Edit]]:
    """Keep stories out of every export until a day, which is included; "" lifts the embargo."""
    what = f"Embargo until {_day(until)}" if until else "Lift embargo"
    return _noted(rows, what, setting(rows, numbers, {"embargo": until}), now)


def release(rows: Connection, numbers: Sequence[int], now: str) -> tuple[str, list[Edit]]:
    """Lift restriction and embargo."""
    return _noted(rows, "Release", setting(rows, numbers, {"restricted": 0, "embargo": ""}), now)


def withheld(rows: Connection, numbers: Sequence[int], today: str) -> dict[Mark, str]:
    """Give those stories that no export may take today (ISO 8601), each with the reason: "is restricted"."""
    found = held(rows, numbers, "restricted", "embargo")
    kept = {number: found[other] for number, other in resolved_all(rows, numbers).items()}  # also under the mark of a merged story
    return {
        Mark.of(number): "is restricted" if restricted else f"is under embargo until {until}"
        for number, (restricted, until) in kept.items()
        if restricted or (until and today <= until)
    }


def _noted(rows: Connection, what: str, edits: list[Edit], now: str) -> tuple[str, list[Edit]]:
    note(rows, marks_of(edits), POLICY_ASSIGNMENT, what, now)
    return what, edits


def _day(written: str) -> str:
    try:
        return read_day(written)
    except ValueError as error:
        raise ArchiveError("Embargo", str(error)) from error
