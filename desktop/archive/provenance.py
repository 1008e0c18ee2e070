"""Events: what happened to a story, in PREMIS terms. They are only ever added."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from desktop.archive.schema import event, version
from desktop.archive.seals import seal
from desktop.story import Event

DELETION = "deletion"


def note(rows: Connection, stories: Sequence[int], kind: str, detail: str, when: str) -> None:
    """Add one line to each story's provenance; kind is an eventType of PREMIS 3.0 (id.loc.gov/vocabulary/preservation/eventType)."""
    if not stories:
        return
    line = {"kind": kind, "occurred": when, "detail": detail}
    rows.exec_driver_sql(
        "INSERT INTO event (story, kind, occurred, detail) VALUES (?, ?, ?, ?)", [(story, kind, when, detail) for story in stories]
    )
    seal(rows, (("event", {"story": story}, None, line) for story in stories))


def events_of(rows: Connection, story: int) -> tuple[Event, ...]:
    """Give a story's provenance, oldest first. Where its versions came in is told by the versions themselves."""
    found = rows.execute(select(event.c.kind, event.c.occurred, event.c.detail).where(event.c.story == story).order_by(event.c.id))
    noted = [Event(kind, when, detail) for kind, when, detail in found]
    came: list[Event] = []
    last = None
    of_story = select(version.c.number, version.c.made, version.c.what, version.c.source).where(version.c.story == story)
    for number, made, what, source in rows.execute(of_story.order_by(version.c.number)):
        if source != last:
            came.append(Event("ingestion", made, what if number == 1 else f"{what}: version {number}"))
        last = source
    return tuple(sorted([*came, *noted], key=lambda each: each.when))
