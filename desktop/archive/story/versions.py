"""A story's versions: its fields and body at one time. A new one is added beside the old ones, and the list row follows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from desktop.archive.content.packing import unpack, unpack_facts
from desktop.archive.content.stored import several
from desktop.archive.erasure.tombstones import absent
from desktop.archive.file.driver import driver_of
from desktop.archive.intake.prepared import Content, Facts, listed_content
from desktop.archive.journal.change import Edit, changed
from desktop.archive.journal.seals import version_digest
from desktop.archive.names.aliases import Aliases, shown
from desktop.archive.schema import body, source, story, tag, version
from desktop.archive.schema.newest import TOLD
from desktop.story import SEVERAL, Value


@dataclass(frozen=True, slots=True)
class Current:
    """A story as its rows have it now."""

    number: int
    row: Mapping[str, Any]
    fields: Mapping[str, Value]  # the known ones, as its newest version has them; tags as they are now
    readings: Mapping[str, tuple[float, str]]
    source: int
    source_row: Mapping[str, Any]
    body: int
    body_sha256: str
    aliases: Aliases

    @property
    def shown(self) -> Mapping[str, Value]:
        """The fields with the names that they go by here: what a reader gets."""
        return self.aliases.fields(self.fields)


def current(rows: Connection, number: int) -> Current:
    """Read a story's newest version. Raises ArchiveError for a mark that the archive does not know."""
    return currents(rows, [number])[0]


def currents(rows: Connection, numbers: Sequence[int]) -> list[Current]:
    """Read stories' newest versions, in the order asked. Raises ArchiveError for a mark that the archive does not know."""
    joined = TOLD.join(source, source.c.id == version.c.source)
    named = [column.label(f"source_{column.name}") for column in source.columns]
    wanted = select(story, version.c.facts, version.c.source, version.c.body, body.c.sha256.label("body_sha256"), *named)
    found: dict[int, Mapping[str, Any]] = {}
    tags: dict[int, list[str]] = {}
    for some in several(numbers):
        found |= {row["id"]: dict(row) for row in rows.execute(wanted.select_from(joined).where(story.c.id.in_(some))).mappings()}
        for number, name in rows.execute(select(tag.c.story, tag.c.name).where(tag.c.story.in_(some)).order_by(tag.c.story, tag.c.name)):
            tags.setdefault(number, []).append(name)
    for number in numbers:
        if number not in found:
            raise absent(rows, number)
    aliases = Aliases(rows)
    return [_current(number, found[number], tags.get(number, ()), aliases) for number in numbers]


def _current(number: int, row: Mapping[str, Any], tags: Sequence[str], aliases: Aliases) -> Current:
    fields, readings = read_facts(row["facts"])
    fields["tags"] = tuple(tags)
    source_row = {column.name: row[f"source_{column.name}"] for column in source.columns}
    return Current(number, row, fields, readings, row["source"], source_row, row["body"], row["body_sha256"], aliases)


def bodies(rows: Connection, numbers: Iterable[int]) -> dict[int, int]:
    """Give the body's id of the newest version of those stories that there are."""
    driver = driver_of(rows)
    newest = "SELECT body FROM version JOIN story ON story.id = version.story AND story.version = version.number WHERE story.id = ?"
    found = ((number, driver.execute(newest, (number,)).fetchone()) for number in numbers)
    return {number: row[0] for number, row in found if row}


def read_facts(frame: bytes) -> tuple[dict[str, Value], dict[str, tuple[float, str]]]:
    """Read the fields of a version, and for each how sure it is and where it was read."""
    fields, readings = unpack_facts(frame)
    shaped: dict[str, Value] = {name: tuple(value) if name in SEVERAL else value for name, value in fields.items()}
    return shaped, {name: (confidence, origin) for name, (confidence, origin) in readings.items()}


def version_edits(
    was: Current,
    what: str,
    made: str,
    fields: Mapping[str, Value],
    readings: Mapping[str, tuple[float, str]],
    *,
    content: Content | None = None,  # None: the body stays
    body_id: int | None = None,
    source_edit: Edit | None = None,  # the source that the version was read from; None: edited by hand, the source stays
    from_source: tuple[int, Mapping[str, Any]] | None = None,  # or the one of an earlier version: its id and row
    pictures: Sequence[str] = (),
    lead: str | None = None,  # where the deck came or went, and the body stays
) -> list[Edit]:
    """Add a version to a story, and bring its list row and its tags to it."""
    number = int(was.row["version"]) + 1
    known = {name: value for name, value in fields.items() if value}
    after = {**shown(known, was.aliases), "version": number, **(listed_content(content, deck=bool(known.get("deck"))) if content else {})}
    if lead is not None:
        after["lead"] = lead
    printed = content.pictures if content else pictures
    facts = Facts.of(known, readings)
    if source_edit:
        from_source = source_edit.key["id"], source_edit.after or {}
    from_body = (body_id or was.body, content.sha256 if content else was.body_sha256)
    return [
        Edit("story", {"id": was.number}, *changed(was.row, after)),
        new_version(was.number, number, what, made, facts, from_source or (was.source, was.source_row), from_body, printed),
        *picture_edits(was.number, number, printed),
        *tag_edits(was.number, was.fields["tags"], was.aliases.fields(known).get("tags", ())),
    ]


def new_version(
    story_number: int,
    number: int,
    what: str,
    made: str,
    facts: Facts,
    from_source: tuple[int, Mapping[str, Any]],  # its id and row
    from_body: tuple[int, str],  # its id and SHA-256
    pictures: Sequence[str],
) -> Edit:
    """Add the version's own row, with the digest of all that it says."""
    digest = version_digest(story_number, number, made, what, facts.sha256, from_body[1], pictures, from_source[1])
    image = {"made": made, "what": what, "facts": facts.frame, "source": from_source[0], "body": from_body[0], "digest": digest}
    return Edit("version", {"story": story_number, "number": number}, None, image)


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
