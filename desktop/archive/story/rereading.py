"""A story is read again from its original: a new version, in which what a person corrected stays."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.archive.errors import ArchiveError
from desktop.archive.intake.prepared import Prepared
from desktop.archive.intake.taking import keep_content
from desktop.archive.journal.counting import take_numbers
from desktop.archive.schema import version, version_picture
from desktop.archive.story.changing import BY_HAND, Made, lead_beside
from desktop.archive.story.provenance import MODIFICATION, note
from desktop.archive.story.resolving import resolved
from desktop.archive.story.versions import Current, current, version_edits
from desktop.story import Mark, Value

_READ_AGAIN = "Read again"


@dataclass(frozen=True, slots=True)
class Corrected:
    """What of a story a person corrected: names of fields, and "body"."""

    names: frozenset[str]


def corrected(rows: Connection, number: int) -> Corrected:
    """Tell what of a story was corrected by hand, which no importer may put back."""
    was = current(rows, resolved(rows, number))
    names = {name for name, (_, origin) in was.readings.items() if origin == BY_HAND[1]}
    return Corrected(frozenset({*names, *({"body"} if _body_is_by_hand(rows, was) else ())}))


def read_again(rows: Connection, number: int, prepared: Prepared, now: str) -> Made:
    """Make a version of what was read again from the story's own original; without edits where all is as it was.

    What was corrected by hand stays, and so do tags. Raises ArchiveError for another original than the story's.
    """
    number = resolved(rows, number)
    was = current(rows, number)
    if was.source_row["sha256"] != prepared.original:
        raise ArchiveError(Mark.of(number), "what was read again is not this story's original")
    what = f"{_READ_AGAIN} with {prepared.source['importer']}"
    by_hand = corrected(rows, number).names
    fields = _fields(was, prepared.fields, by_hand)
    readings = {name: was.readings[name] if name in by_hand and name in was.readings else prepared.readings.get(name, was.readings.get(name, (0.0, ""))) for name in fields}  # fmt: skip
    content = None if "body" in by_hand or prepared.content.sha256 == was.body_sha256 else prepared.content
    if content is None and fields == {name: value for name, value in was.fields.items() if value}:
        return what, []
    of_version = (version_picture.c.story == number, version_picture.c.version == was.row["version"])
    shown = rows.scalars(select(version_picture.c.sha256).where(*of_version).order_by(version_picture.c.position)).all()
    body_id = None
    if content is not None:
        body_id = take_numbers(rows, "body", 1)
        keep_content(rows, [prepared], body_id)
    note(rows, [number], MODIFICATION, what, now)
    lead = lead_beside(rows, was.body, fields) if content is None and fields.get("deck") != was.fields.get("deck") else None
    return what, version_edits(was, what, now, fields, readings, content=content, body_id=body_id, pictures=shown, lead=lead)


def _fields(was: Current, read: Mapping[str, Value], by_hand: frozenset[str]) -> dict[str, Value]:
    """Give the fields as read again, but for what a person corrected; tags are joined, since many are given by hand."""
    fresh = dict(read)
    kept = {name: value for name, value in was.fields.items() if value and (name in by_hand or name == "note")}
    tags = tuple(dict.fromkeys((*was.fields.get("tags", ()), *was.aliases.fields(read).get("tags", ()))))
    return {name: value for name, value in {**fresh, **kept, "tags": tags}.items() if value}


def _body_is_by_hand(rows: Connection, was: Current) -> bool:
    """Whether the body is none that an importer made: neither the first of its source nor one that was read again."""
    found = rows.execute(
        select(version.c.what, version.c.body)
        .where(version.c.story == was.number, version.c.source == was.source)
        .order_by(version.c.number)
    ).all()
    made = {row.body for place, row in enumerate(found) if place == 0 or row.what.startswith(_READ_AGAIN)}
    return was.body not in made
