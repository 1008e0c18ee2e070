"""A story's versions: its fields and body at one time. A new one is added beside the old ones, and the list row follows."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from desktop.archive.change import Edit, changed
from desktop.archive.errors import ArchiveError
from desktop.archive.packing import unpack
from desktop.archive.prepared import Content, listed, listed_content, to_json
from desktop.archive.schema import body, story, tag, version
from desktop.story import SEVERAL, Mark, Value


@dataclass(frozen=True, slots=True)
class Current:
    """A story as its rows have it now."""

    number: int
    row: Mapping[str, Any]
    fields: Mapping[str, Value]  # the known ones; tags as they are now
    readings: Mapping[str, tuple[float, str]]
    source: int
    body: int
    body_sha256: str


def current(rows: Connection, number: int) -> Current:
    """Read a story's newest version. Raises ArchiveError for a mark that the archive does not know."""
    newest = (version.c.story == story.c.id) & (version.c.number == story.c.version)
    joined = story.join(version, newest).join(body, body.c.id == version.c.body)
    wanted = select(story, version.c.fields, version.c.readings, version.c.source, version.c.body, body.c.sha256.label("body_sha256"))
    row = rows.execute(wanted.select_from(joined).where(story.c.id == number)).mappings().one_or_none()
    if row is None:
        raise unknown(number)
    fields = read_fields(row["fields"])
    fields["tags"] = tuple(rows.scalars(select(tag.c.name).where(tag.c.story == number).order_by(tag.c.name)))
    readings = {name: (confidence, origin) for name, (confidence, origin) in json.loads(row["readings"]).items()}
    return Current(number, dict(row), fields, readings, row["source"], row["body"], row["body_sha256"])


def unknown(number: int) -> ArchiveError:
    """Make the error for a mark that the archive does not know."""
    return ArchiveError(Mark.of(number), "the archive has no such story", remedy="Look it up with search.")


def read_fields(written: str) -> dict[str, Value]:
    """Read the fields of a version."""
    return {name: tuple(value) if name in SEVERAL else value for name, value in json.loads(written).items()}


def version_edits(
    was: Current,
    what: str,
    made: str,
    fields: Mapping[str, Value],
    readings: Mapping[str, tuple[float, str]],
    *,
    content: Content | None = None,  # None: the body stays
    body_id: int | None = None,
    source_id: int | None = None,  # None: edited by hand, the source stays
    pictures: Sequence[str] = (),
) -> list[Edit]:
    """Add a version to a story, and bring its list row and its tags to it."""
    number = int(was.row["version"]) + 1
    known = {name: value for name, value in fields.items() if value}
    after = {**listed(known), "version": number, **(listed_content(content) if content else {})}
    shown = content.pictures if content else pictures
    return [
        Edit("story", {"id": was.number}, *changed(was.row, after)),
        new_version(was.number, number, what, made, known, readings, source_id or was.source, body_id or was.body),
        *picture_edits(was.number, number, shown),
        *tag_edits(was.number, was.fields["tags"], known.get("tags", ())),
    ]


def new_version(
    number: int,
    version_number: int,
    what: str,
    made: str,
    fields: Mapping[str, Value],
    readings: Mapping[str, tuple[float, str]],
    source_id: int,
    body_id: int,
) -> Edit:
    """Add the version's own row."""
    image = {"made": made, "what": what, "fields": to_json(fields), "readings": to_json(readings), "source": source_id, "body": body_id}
    return Edit("version", {"story": number, "number": version_number}, None, image)


def picture_edits(number: int, version_number: int, pictures: Sequence[str]) -> list[Edit]:
    """Note which pictures a version shows."""
    return [
        Edit("version_picture", {"story": number, "version": version_number, "position": i}, None, {"sha256": digest})
        for i, digest in enumerate(pictures)
    ]


def tag_edits(number: int, before: Value, after: Value) -> list[Edit]:
    """Bring a story's tags from one set to another."""
    gone = [Edit("tag", {"story": number, "name": name}, {}, None) for name in before if name not in after]
    return gone + [Edit("tag", {"story": number, "name": name}, None, {}) for name in after if name not in before]


def text_of(frame: bytes) -> str:
    """Give a stored body's XHTML."""
    return unpack(frame).decode()
