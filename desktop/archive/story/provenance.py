"""Events: what happened to a story, in PREMIS terms. They are only ever added."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from desktop.archive.errors import ArchiveError
from desktop.archive.journal.seals import seal
from desktop.archive.schema import event, source, version
from desktop.story import Event

# Terms of PREMIS 3.0, id.loc.gov/vocabulary/preservation/eventType. What is done to the archive as a whole, such as a fixity check of
# every story, or a name that changes for all, is the journal's to tell: no line of a single story's provenance.
INGESTION = "ingestion"  # it came, or came again: a source was read
MODIFICATION = "modification"  # an edit, an undo, a redo
DEACCESSION = "deaccession"  # into the trash
ACCESSION = "accession"  # out of it again
MERGING = "information package merging"  # with near-duplicates
POLICY_ASSIGNMENT = "policy assignment"  # restricted, under embargo, released
EXPORTING = "exporting"  # printed or written to a file
FIXITY_CHECK = "fixity check"
DELETION = "deletion"  # erased; all that is left is the tombstone
KINDS = frozenset(
    (INGESTION, MODIFICATION, DEACCESSION, ACCESSION, MERGING, POLICY_ASSIGNMENT, EXPORTING, FIXITY_CHECK, DELETION)
)  # fmt: skip


def note(rows: Connection, stories: Sequence[int], kind: str, detail: str, when: str) -> None:
    """Add one line to each story's provenance; kind is an eventType of PREMIS 3.0 (id.loc.gov/vocabulary/preservation/eventType)."""
    if kind not in KINDS:
        raise ArchiveError(kind, "it is no event of a story's provenance", remedy=f"Choose one of {', '.join(sorted(KINDS))}.")
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
    seen: set[int] = set()  # a version that goes back to an earlier source came from nowhere
    read = select(version.c.number, version.c.made, version.c.what, source.c.id, source.c.importer).join(
        source, source.c.id == version.c.source
    )
    for number, made, what, original, importer in rows.execute(read.where(version.c.story == story).order_by(version.c.number)):
        if original not in seen:
            came.append(Event(INGESTION, made, what if number == 1 else f"{what}: version {number}", importer))
        seen.add(original)
    return tuple(sorted([*came, *noted], key=lambda each: each.when))
