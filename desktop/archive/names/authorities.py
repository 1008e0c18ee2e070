"""Authorities: publications, authors, sections and tags, each renamed, merged and given aliases in one place.

A name that is given up becomes an alias of the one that follows it: later imports come in under that, and a query for it finds the same.
Case never tells two names apart.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, text

from desktop.archive.content.packing import to_json
from desktop.archive.content.stored import several
from desktop.archive.errors import ArchiveError
from desktop.archive.intake.prepared import sound_text
from desktop.archive.journal.change import Edit
from desktop.archive.names.aliases import Aliases, known_kind, shown
from desktop.archive.schema import alias, story, tag, tally, version
from desktop.archive.schema.newest import NEWEST
from desktop.archive.search.conditions import names
from desktop.archive.search.stems import folded
from desktop.archive.story.changing import Made
from desktop.archive.story.versions import read_facts

_BYLINES = "SELECT each.value, count(*) FROM story, json_each(story.authors) AS each WHERE story.trashed IS NULL GROUP BY each.value"


@dataclass(frozen=True, slots=True)
class Authority:
    """A name that stories go by."""

    name: str
    stories: int  # not in the trash
    aliases: tuple[str, ...]  # as they were written


def authorities(rows: Connection, kind: str) -> tuple[Authority, ...]:
    """Give the names of a kind, in alphabetical order; also one that only has aliases left."""
    if known_kind(kind) == "author":
        counts = {name: stories for name, stories in rows.execute(text(_BYLINES))}  # noqa: C416 - a dict of rows is none of strings
    else:
        held = select(tally.c.name, tally.c.stories).where(tally.c.kind == kind, tally.c.stories > 0, tally.c.name != "")
        counts = {row.name: row.stories for row in rows.execute(held)}
    written: dict[str, list[str]] = {}
    for row in rows.execute(select(alias).where(alias.c.kind == kind).order_by(alias.c.variant)):
        if row.variant != folded(row.name):
            written.setdefault(row.name, []).append(row.written)
    found = [Authority(name, counts.get(name, 0), tuple(written.get(name, ()))) for name in {*counts, *written}]
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.name)))


def rename(rows: Connection, kind: str, name: str, new: str) -> Made:
    """Let a name be another one. Raises ArchiveError if there is no such name, or the new one is taken."""
    new = _clean(kind, new)
    _in_use(rows, known_kind(kind), name)
    if folded(new) != folded(name):
        if _spelled(rows, kind, {folded(new)}):
            raise ArchiveError(new, f"there is already a {kind} of that name", remedy="Merge the two.")
        _free(rows, kind, new, {folded(name)})
    return f"Rename {kind}", _become(rows, kind, [name], new)


def merge(rows: Connection, kind: str, given: Sequence[str], into: str) -> Made:
    """Let several names be one. Raises ArchiveError if there is no such name, or the one is an alias of yet another."""
    into = _clean(kind, into)
    olds = [name for name in given if folded(name) != folded(into)]
    for name in olds:
        _in_use(rows, known_kind(kind), name)
    _free(rows, kind, into, set(map(folded, olds)))
    return f"Merge {kind}s", _become(rows, kind, olds, into)


def add_alias(rows: Connection, kind: str, name: str, other: str) -> Made:
    """Let a name be written in another way, too; stories that have it so get the name. Raises ArchiveError if it means another name."""
    other = _clean(kind, other)
    held = _in_use(rows, known_kind(kind), name)
    if folded(other) == folded(held):
        raise ArchiveError(other, f"it is the {kind}'s own name")
    was = _row(rows, kind, other)
    if was is not None and was.name != held:
        raise ArchiveError(other, f"it is an alias of {was.name}", remedy="Remove that first.")
    return "Add alias", [] if was is not None else _become(rows, kind, [other], held)


def remove_alias(rows: Connection, kind: str, other: str) -> Made:
    """Let an alias mean nothing any more: stories whose source wrote it so show it again; tags stay as they are."""
    return "Remove alias", _split(rows, kind, [other])


def split(rows: Connection, kind: str, name: str, others: Sequence[str]) -> Made:
    """Let several aliases of a name be names of their own again. Raises ArchiveError for one that means another name."""
    for other in others:
        was = _row(rows, known_kind(kind), other)
        if was is not None and folded(was.name) != folded(name):
            raise ArchiveError(other, f"it is an alias of {was.name}, not of {name}")
    return f"Split {kind}", _split(rows, kind, others)


def _split(rows: Connection, kind: str, others: Sequence[str]) -> list[Edit]:
    held = {}
    for other in others:
        row = _row(rows, known_kind(kind), other)
        if row is None:
            raise ArchiveError(other, f"it is no alias of a {kind}")
        held[row.variant] = row
    edits = [
        Edit("alias", {"kind": kind, "variant": row.variant}, {"name": row.name, "written": row.written}, None) for row in held.values()
    ]
    if kind == "tag":
        return edits
    column = "authors" if kind == "author" else kind
    aliases = Aliases(rows, but=frozenset((kind, variant) for variant in held))
    numbers = {number: was for number, was in _showing(rows, kind, {folded(row.name) for row in held.values()})}  # noqa: C416
    for some in several(numbers):
        for number, facts in rows.execute(select(story.c.id, version.c.facts).select_from(NEWEST).where(story.c.id.in_(some))):
            now = shown(read_facts(facts)[0], aliases)[column]
            if now != numbers[number]:
                edits.append(Edit("story", {"id": number}, {column: numbers[number]}, {column: now}))
    return edits


def _become(rows: Connection, kind: str, olds: Sequence[str], new: str) -> list[Edit]:
    """Give every story that shows one of the old names, in whatever case, the new one; and make them its aliases."""
    doomed = {folded(name) for name in olds}
    spelled = {name: None for name in (*_spelled(rows, kind, doomed), *olds) if name != new}
    if kind == "tag":
        edits = _retagged(rows, spelled, new)
    elif kind == "author":
        edits = [
            Edit("story", {"id": number}, {"authors": was}, {"authors": now})
            for number, was in _showing(rows, kind, doomed)
            if (now := _byline(was, doomed, new)) != was
        ]
    else:
        edits = [Edit("story", {"id": number}, {kind: was}, {kind: new}) for number, was in _showing(rows, kind, doomed) if was != new]
    return [*edits, *_alias_edits(rows, kind, doomed, spelled, new)]


def _alias_edits(rows: Connection, kind: str, doomed: set[str], spelled: Collection[str], new: str) -> list[Edit]:
    edits: list[Edit] = []
    held: set[str] = set()
    for row in rows.execute(select(alias).where(alias.c.kind == kind)).all():
        if folded(row.name) not in doomed or row.name == new:
            held.add(row.variant)
            continue
        # Also that of the name's own letters, if there is one: sources may write them in another case.
        held.add(row.variant)
        edits.append(Edit("alias", {"kind": kind, "variant": row.variant}, {"name": row.name}, {"name": new}))
    for name in spelled:
        if folded(name) not in held:
            held.add(folded(name))
            edits.append(Edit("alias", {"kind": kind, "variant": folded(name)}, None, {"name": new, "written": name}))
    return edits


def _retagged(rows: Connection, spelled: Collection[str], new: str) -> list[Edit]:
    having = set(rows.scalars(select(tag.c.story).where(tag.c.name == new)))
    gone = [
        (number, name) for name in spelled for number in rows.scalars(select(tag.c.story).where(tag.c.name == name).order_by(tag.c.story))
    ]
    fresh = [number for number in dict.fromkeys(number for number, _ in gone) if number not in having]
    return [
        *(Edit("tag", {"story": number, "name": name}, {}, None) for number, name in gone),
        *(Edit("tag", {"story": number, "name": new}, None, {}) for number in fresh),
    ]


def _showing(rows: Connection, kind: str, wanted: set[str]) -> Iterator[tuple[int, str]]:
    """Give the stories that show one of some folded names, also in the trash, each with what its column holds."""
    if kind != "author":
        column = story.c[kind]
        for name in _spelled(rows, kind, wanted):
            yield from ((number, name) for number in rows.scalars(select(story.c.id).where(column == name).order_by(story.c.id)))
        return
    judged: dict[str, bool] = {}
    for number, authors in rows.execute(select(story.c.id, story.c.authors).where(story.c.authors != "[]").order_by(story.c.id)):
        if authors not in judged:
            judged[authors] = any(folded(each) in wanted for each in json.loads(authors))
        if judged[authors]:
            yield number, authors


def _byline(authors: str, doomed: set[str], new: str) -> str:
    return to_json(tuple(dict.fromkeys(new if folded(each) in doomed else each for each in json.loads(authors))))


def _spelled(rows: Connection, kind: str, wanted: set[str]) -> list[str]:
    """Give the spellings in use of some folded names."""
    if kind == "author":
        bylines = rows.scalars(select(story.c.authors).distinct())
        used: Collection[str] = dict.fromkeys(each for authors in bylines for each in json.loads(authors))
    else:
        used = names(rows, tag.c.name if kind == "tag" else story.c[kind])
    return [name for name in used if folded(name) in wanted]


def _in_use(rows: Connection, kind: str, name: str) -> str:
    """Give a name as it is spelled. Raises ArchiveError if no story goes by it; an alias is told with what it means."""
    wanted = folded(name)
    spelled = _spelled(rows, kind, {wanted})
    spelled += [each for each in rows.scalars(select(alias.c.name).where(alias.c.kind == kind)) if folded(each) == wanted]
    if spelled:
        return name if name in spelled else spelled[0]
    was = _row(rows, kind, name)
    raise ArchiveError(
        name,
        f"it is an alias of {was.name}" if was else f"no story has that {kind}",
        remedy=f"Write {was.name}." if was else f"Look at the list of {kind}s.",
    )


def _free(rows: Connection, kind: str, new: str, doomed: set[str]) -> None:
    was = _row(rows, kind, new)
    if was is not None and folded(was.name) not in doomed and was.name != new:
        raise ArchiveError(new, f"it is an alias of {was.name}", remedy=f"Write {was.name}, or remove the alias first.")


def _row(rows: Connection, kind: str, name: str) -> Any:
    return rows.execute(select(alias).where(alias.c.kind == kind, alias.c.variant == folded(name))).one_or_none()


def _clean(kind: str, name: str) -> str:
    clean = " ".join(sound_text(name).split())
    if not clean:
        raise ArchiveError(kind.capitalize(), "a name needs a letter")
    return clean
