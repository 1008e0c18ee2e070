"""The journal redacted: what speaks of erased stories is cut out of every part, and the rest can still be undone.

A Change that spoke of nothing else goes altogether. What was undone can no longer be redone, as after any other act.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, select, update

from desktop.archive.content.packing import pack_json, unpack, unpack_json
from desktop.archive.content.stored import several
from desktop.archive.journal.journal import digest_of
from desktop.archive.schema import highlight, journal, journal_part, seal, source

Image = Mapping[str, Any] | None
Cut = Callable[[str, Mapping[str, Any], Image, Image], bool]
# Edits of these may speak of a story that their part's marks do not name.
_UNNAMED = (b'"highlight"', b'"distinct_pair"', b'"merged"')
_REMOVED = (b'["=","source"', b'["=","version"', b'["=","version_picture"')


@dataclass(slots=True)
class Named:
    """Content that the journal still needs: undoing an undo of an import brings its rows back, and they name it."""

    bodies: set[int] = field(default_factory=set)
    contents: set[str] = field(default_factory=set)  # SHA-256

    def add(self, table: str, image: Image) -> None:
        """Take in what a row's image names."""
        if not image:
            return
        if table == "version" and "body" in image:
            self.bodies.add(image["body"])
        elif table in ("source", "version_picture") and "sha256" in image:
            self.contents.add(image["sha256"])


def redact(rows: Connection, stories: Collection[int]) -> Named:
    """Cut stories out of the journal; call it while their rows still stand. Gives the content that what is left names."""
    doomed = set(stories)
    cut = _cut(doomed, _lost(rows, doomed))
    named = Named()
    for change, number in _parts(rows):
        same = (journal_part.c.journal == change) & (journal_part.c.number == number)
        row = rows.execute(select(journal_part.c.marks, journal_part.c.edits).where(same)).one()
        text = unpack(row.edits)
        marks = unpack_json(row.marks)
        concerned = not doomed.isdisjoint(marks) or any(word in text for word in _UNNAMED)
        if not concerned and not any(word in text for word in _REMOVED):
            continue
        groups = json.loads(text)
        left = _without(groups, cut) if concerned else groups
        for _, table, _, before, after in _edits(left):
            named.add(table, before)
            named.add(table, after)
        if left == groups:
            continue
        if left:
            frames = pack_json([mark for mark in marks if mark not in doomed]), pack_json(left)
            rows.execute(update(journal_part).where(same).values(marks=frames[0], edits=frames[1], digest=digest_of(*frames)))
        else:
            rows.execute(delete(journal_part).where(same))
            _drop_empty(rows, change)
    return named


def _parts(rows: Connection) -> Sequence[Any]:
    wanted = select(journal_part.c.journal, journal_part.c.number).order_by(journal_part.c.journal, journal_part.c.number)
    return rows.execute(wanted).all()


def _drop_empty(rows: Connection, change: int) -> None:
    if rows.scalar(select(journal_part.c.number).where(journal_part.c.journal == change).limit(1)) is None:
        rows.execute(delete(journal).where(journal.c.id == change))
        rows.execute(delete(seal).where(seal.c.name == "journal", seal.c.number == change))


def _lost(rows: Connection, doomed: set[int]) -> set[tuple[str, int]]:
    """Give the rows, known by a number of their own, that are these stories' or once were: those that are gone, by their images."""
    lost: set[tuple[str, int]] = set()
    for table in (source, highlight):
        for some in several(doomed):
            lost |= {(table.name, number) for number in rows.scalars(select(table.c.id).where(table.c.story.in_(some)))}
    for change, number in _parts(rows):
        same = (journal_part.c.journal == change) & (journal_part.c.number == number)
        row = rows.execute(select(journal_part.c.marks, journal_part.c.edits).where(same)).one()
        if doomed.isdisjoint(unpack_json(row.marks)):
            continue
        for _, name, key, before, after in _edits(unpack_json(row.edits)):
            if name in ("source", "highlight") and any(image and image.get("story") in doomed for image in (before, after)):
                lost.add((name, key["id"]))
    return lost


def _cut(doomed: set[int], lost: set[tuple[str, int]]) -> Cut:
    def cut(table: str, key: Mapping[str, Any], before: Image, after: Image) -> bool:
        if key.get("story") in doomed or (table == "story" and key["id"] in doomed) or (table, key.get("id")) in lost:
            return True
        if key.get("first") in doomed or key.get("second") in doomed:
            return True
        return any(image and (image.get("story") in doomed or image.get("merged") in doomed) for image in (before, after))

    return cut


def _without(groups: Sequence[Any], cut: Cut) -> list[Any]:
    left: list[Any] = []
    for kind, table, keys, rows in groups:
        kept = [row for row in rows if not cut(table, *_read(kind, keys, row))]
        if kept:
            left.append([kind, table, keys, kept])
    return left


def _edits(groups: Sequence[Any]) -> Iterator[tuple[str, str, Mapping[str, Any], Image, Image]]:
    for kind, table, keys, rows in groups:
        for row in rows:
            yield (kind, table, *_read(kind, keys, row))


def _read(kind: str, keys: Sequence[str], row: Sequence[Any]) -> tuple[Mapping[str, Any], Image, Image]:
    key = dict(zip(keys, row, strict=False))
    return (key, None, None) if kind == "+" else (key, row[-2], row[-1])
