"""Changes to stories: each gives the menu's words and the edits, which the journal then makes."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, select

from desktop.archive.content import stored
from desktop.archive.errors import ArchiveError
from desktop.archive.intake.prepared import Content, lead_of, sound, sound_text
from desktop.archive.journal.change import Edit, marks_of
from desktop.archive.journal.counting import take_numbers
from desktop.archive.names.aliases import preferred
from desktop.archive.schema import body, picture, source, tag, version, version_picture
from desktop.archive.search.conditions import names
from desktop.archive.search.stems import folded
from desktop.archive.story import custom
from desktop.archive.story.provenance import ACCESSION, DEACCESSION, MODIFICATION, note
from desktop.archive.story.resolving import resolved
from desktop.archive.story.standing import known, since
from desktop.archive.story.versions import current, read_facts, text_of, version_edits
from desktop.story import Body, Mark, Value
from desktop.story.fields import read_value

Made: TypeAlias = tuple[str, list[Edit]]
Work: TypeAlias = Callable[[Connection], Made]
OWN = "x:"  # before the name of a field of one's own
BY_HAND = (1.0, "edited by hand")


def edit(rows: Connection, number: int, given: Mapping[str, str | Sequence[str]], now: str) -> Made:
    """Correct fields, with `body` the body, and with `x:NAME` fields of one's own, which make no version.

    Raises ArchiveError for an unknown field or a value it cannot hold.
    """
    number = resolved(rows, number)
    was = current(rows, number)
    own = {name.removeprefix(OWN): typed(value) for name, value in given.items() if name.startswith(OWN)}
    own_edits = custom.setting(rows, [number], own)
    html = given.get("body")
    content = Content.of(Body(html), Mark.of(number)) if isinstance(html, str) else None
    if content and content.sha256 == was.body_sha256:
        content = None
    values = was.aliases.fields(
        {name: _read(number, name, value) for name, value in given.items() if name != "body" and not name.startswith(OWN)}
    )
    blank: Mapping[str, Value] = {"authors": (), "tags": ()}
    fresh = {name: value for name, value in values.items() if value != was.shown.get(name, blank.get(name, ""))}
    names = [*fresh, *(["body"] if content else [])]
    changing = [*names, *(str(each.key["name"]) for each in own_edits)]
    what = f"Edit {' and '.join(changing)}" if len(changing) < 3 else f"Edit {len(changing)} fields"
    if not names:
        return what, own_edits
    shown = rows.scalars(
        select(version_picture.c.sha256)
        .where(version_picture.c.story == number, version_picture.c.version == was.row["version"])
        .order_by(version_picture.c.position)
    ).all()
    body_id = _keep(rows, number, content) if content else None
    readings = {**was.readings, **dict.fromkeys(fresh, BY_HAND)}
    fields = {**was.fields, **fresh}
    note(rows, [number], MODIFICATION, what, now)
    lead = lead_beside(rows, was.body, fields) if "deck" in fresh and not content else None
    edits = version_edits(was, what, now, fields, readings, content=content, body_id=body_id, pictures=shown, lead=lead)
    return what, edits + own_edits


def amend(rows: Connection, number: int, amended: Body, what: str, now: str) -> Made:
    """Give a story another body, under the words of who did it; what they are not said in is "Correct the text"."""
    number = resolved(rows, number)
    was = current(rows, number)
    content = Content.of(amended, Mark.of(number))
    what = " ".join(sound_text(what).split()) or "Correct the text"
    if content.sha256 == was.body_sha256:
        return what, []
    note(rows, [number], MODIFICATION, what, now)
    return what, version_edits(was, what, now, was.fields, was.readings, content=content, body_id=_keep(rows, number, content))


def go_back(rows: Connection, number: int, wanted: int, now: str) -> Made:
    """Make a new version with the fields, the body and the pictures of an old one, and its source; the tags stay as they are.

    Raises ArchiveError for a version that the story does not have.
    """
    number = resolved(rows, number)
    was = current(rows, number)
    joined = version.join(body, body.c.id == version.c.body).join(source, source.c.id == version.c.source)
    found = select(version.c.facts, version.c.body, version.c.source, body.c.sha256, body.c.content).select_from(joined)
    old = rows.execute(found.where(version.c.story == number, version.c.number == wanted)).one_or_none()
    what = f"Back to version {wanted}"
    if old is None:
        why = f"it has no version {wanted}"
        raise ArchiveError(Mark.of(number), why, remedy=f"Its versions are numbered 1 to {was.row['version']}.")
    fields, readings = read_facts(old.facts)
    fields["tags"] = was.fields["tags"]
    if fields == was.fields and old.sha256 == was.body_sha256:
        return what, []
    content = Content.of(Body(text_of(old.content)), Mark.of(number))
    kept = rows.execute(select(source).where(source.c.id == old.source)).mappings().one()
    note(rows, [number], MODIFICATION, what, now)
    from_source = (old.source, dict(kept))
    return what, version_edits(was, what, now, fields, readings, content=content, body_id=old.body, from_source=from_source)


def trash(rows: Connection, numbers: Sequence[int], now: str) -> Made:
    """Move stories to the trash; those in it already stay as they are."""
    edits = since(rows, numbers, "trashed", now)
    note(rows, marks_of(edits), DEACCESSION, "Move to trash", now)
    return "Move to trash", edits


def restore(rows: Connection, numbers: Sequence[int], now: str) -> Made:
    """Take stories out of the trash."""
    edits = since(rows, numbers, "trashed", None)
    note(rows, marks_of(edits), ACCESSION, "Restore from trash", now)
    return "Restore from trash", edits


def tag_all(rows: Connection, numbers: Sequence[int], name: str) -> Made:
    """Give stories a tag; those that have it, in whatever case, stay as they are. An alias gives the tag that it goes by."""
    name = preferred(rows, "tag", _tag_name(name))
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


def typed(value: str | Sequence[str]) -> str:
    """Write a field as one line, as a person types it."""
    return value if isinstance(value, str) else "; ".join(value)


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


def lead_beside(rows: Connection, body_id: int, fields: Mapping[str, Value]) -> str:
    """Give the body's first words, which a list shows where these fields have no deck."""
    frame = rows.execute(select(body.c.content).where(body.c.id == body_id)).scalar_one()
    return "" if fields.get("deck") else lead_of(Body(text_of(frame)).text)


def _keep(rows: Connection, number: int, content: Content) -> int:
    held = set(rows.scalars(select(picture.c.sha256).where(picture.c.sha256.in_(content.pictures))))
    if absent := [digest for digest in content.pictures if digest not in held]:
        raise ArchiveError(Mark.of(number), f"its body shows a picture that the archive does not have ({absent[0][:12]}…)")
    body_id = take_numbers(rows, "body", 1)
    stored.keep_bodies(rows, body_id, [(content.sha256, content.frame)])
    return body_id
