"""Events: what happened to a story, in PREMIS terms. They are only ever added."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from desktop.archive.schema import event
from desktop.story import Event


def note(rows: Connection, stories: Sequence[int], kind: str, detail: str, when: str) -> None:
    """Add one line to each story's provenance; kind is an eventType of PREMIS 3.0 (id.loc.gov/vocabulary/preservation/eventType)."""
    if stories:
        rows.execute(insert(event), [{"story": story, "kind": kind, "occurred": when, "detail": detail} for story in stories])


def events_of(rows: Connection, story: int) -> tuple[Event, ...]:
    """Give a story's provenance, oldest first."""
    found = rows.execute(select(event.c.kind, event.c.occurred, event.c.detail).where(event.c.story == story).order_by(event.c.id))
    return tuple(Event(kind, when, detail) for kind, when, detail in found)
