"""Changes to stories: each gives the menu's words and the edits, which the journal then makes."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, select

from desktop.archive import stored
from desktop.archive.change import Edit, marks_of
from desktop.archive.conditions import names
from desktop.archive.counting import take_numbers
from desktop.archive.errors import ArchiveError
from desktop.archive.prepared import Content, lead_of, sound
from desktop.archive.provenance import note
from desktop.archive.resolving import resolved
from desktop.archive.schema import body, picture, tag, version_picture
from desktop.archive.standing import known, since
from desktop.archive.stems import folded
from desktop.archive.versions import current, text_of, version_edits
from desktop.story import Body, Mark, Value
from desktop.story.fields import read_value

Made: TypeAlias = tuple[str, list[Edit]]
Work: TypeAlias = Callable[[Connection], Made]
_BY_HAND = (1.0, "edited by hand")


def edit(rows: Connection, number: int, given: Mapping[str, str | Sequence[str]], now: str) -> Made:
    """Correct fields, and with `body` the body. Raises ArchiveError for an unknown field or a value it cannot hold."""
    number = resolved(rows, number)
    was = current(rows, number)
    html = given.get("body")
    content = Content.of(Body(html), Mark.of(number)) if isinstance(html, str) else None
    if content and content.sha256 == was.body_sha256:
        content = None
    values = {name: _read(number, name, value) for name, value in given.items() if name != "body"}
    blank: Mapping[str, Value] = {"authors": (), "tags": ()}
    fresh = {name: value for name, value in values.items() if value != was.fields.get(name, blank.get(name, ""))}
    names = [*fresh, *(["body"] if content else [])]
    what = f"Edit {' and '.join(names)}" if len(names) < 3 else f"Edit {len(names)} fields"
    if not names:
        return what, []
    shown = rows.scalars(
        select(version_picture.c.sha256)
        .where(version_picture.c.story == number, version_picture.c.version == was.row["version"])
        .order_by(version_picture.c.position)
    ).all()
    body_id = _keep(rows, number, content) if content else None
    readings = {**was.readings, **dict.fromkeys(fresh, _BY_HAND)}
    fields = {**was.fields, **fresh}
    note(rows, [number], "modification", what, now)
    lead = _lead(rows, was.body, fields) if "deck" in fresh and not content else None
    return what, version_edits(was, what, now, fields, readings, content=content, body_id=body_id, pictures=shown, lead=lead)


def trash(rows: Connection, numbers: Sequence[int], now: str) -> Made:
    """Move stories to the trash; those in it already stay as they are."""
    edits = since(rows, numbers, "trashed", now)
    note(rows, marks_of(edits), "deaccession", "Move to trash", now)
    return "Move to trash", edits


def restore(rows: Connection, numbers: Sequence[int], now: str) -> Made:
    """Take stories out of the trash."""
    edits = since(rows, numbers, "trashed", None)
    note(rows, marks_of(edits), "accession", "Restore from trash", now)
    return "Restore from trash", edits


def tag_all(rows: Connection, numbers: Sequence[int], name: str) -> Made:
    """Give stories a tag; those that have it, in whatever case, stay as they are."""
    name = _tag_name(name)
    stories = known(rows, numbers)
    tagged = {number for number, _ in _tagged(rows, stories, name)}
    fresh = [number for number in stories if number not in tagged]
    return f"Tag “{name}”", [Edit("tag", {"story": number, "name": name}, None, {}) for number in fresh]


def untag_all(rows: Connection, numbers: Sequence[int], name: str) -> Made:
    """Take a tag from stories; those without it stay as they are."""
    name = _tag_name(name)
    held = _tagged(rows, known(rows, numbers), name)
    return f"Remove tag “{name}”", [Edit("tag", {"story": number, "name": each}, {}, None) for number, each in held]


def _tagged(rows: Connection, numbers: Sequence[int], name: str) -> list[tuple[int, str]]:
    wanted = folded(name)
    spellings = [each for each in names(rows, tag.c.name) if folded(each) == wanted]
    tagged = [set(rows.scalars(select(tag.c.story).where(tag.c.name == each))) for each in spellings]
    return [(number, each) for number in numbers for each, stories in zip(spellings, tagged, strict=True) if number in stories]


def _read(number: int, name: str, value: str | Sequence[str]) -> Value:
    try:
        return sound(name, read_value(name, value) if isinstance(value, str) else value)
    except ValueError as error:
        raise ArchiveError(Mark.of(number), str(error)) from error


def _tag_name(name: str) -> str:
    values = sound("tags", (" ".join(name.split()),))
    if not values:
        raise ArchiveError("Tag", "a tag needs a letter")
    return values[0]


def _lead(rows: Connection, body_id: int, fields: Mapping[str, Value]) -> str:
    frame = rows.execute(select(body.c.content).where(body.c.id == body_id)).scalar_one()
    return "" if fields.get("deck") else lead_of(Body(text_of(frame)).text)


def _keep(rows: Connection, number: int, content: Content) -> int:
    held = set(rows.scalars(select(picture.c.sha256).where(picture.c.sha256.in_(content.pictures))))
    if absent := [digest for digest in content.pictures if digest not in held]:
        raise ArchiveError(Mark.of(number), f"its body shows a picture that the archive does not have ({absent[0][:12]}…)")
    body_id = take_numbers(rows, "body", 1)
    stored.keep_bodies(rows, body_id, [(content.sha256, content.frame)])
    return body_id
