"""A Change: what one action did, as row images, enough to walk back; and the one way in which rows change."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table

from desktop.archive.errors import ArchiveError
from desktop.archive.schema import metadata
from desktop.archive.search import docids
from desktop.story import Mark

Row = Mapping[str, Any]
PLACE = "docid"  # beside a date in an image of a story: the place that it had by it (see docids), to which undo brings it back


@dataclass(frozen=True, slots=True)
class Edit:
    """A row before and after: before None is a new row, after None a removed one, else the columns that changed."""

    table: str
    key: Row  # the primary key
    before: Row | None
    after: Row | None

    @property
    def backwards(self) -> "Edit":
        """The edit that undoes this one."""
        return replace(self, before=self.after, after=self.before)

    @property
    def story(self) -> int | None:
        """The story's accession number, where the row belongs to one."""
        if self.table == "story":
            return int(self.key["id"])
        found = self.key.get("story", (self.after or self.before or {}).get("story"))
        return None if found is None else int(found)


@dataclass(frozen=True)
class Change:
    """What one action did to the archive; `Archive.revert` undoes it, also after a restart.

    id 0: nothing had to be done, and nothing is in the journal.
    """

    id: int
    what: str  # the menu's words: "Move to trash"
    marks: tuple[Mark, ...]
    collection: int | None = None  # the one that was made, if one was
    undone: bool = False  # this is what an undo gave: reverting it is redo
    _read: Callable[[], tuple[Edit, ...]] = field(default=tuple, repr=False, compare=False)

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The row images in order; read from the journal when asked, since an import may have a million."""
        return self._read()

    def made(self, table: str) -> int | None:
        """Give the number of the row that the change added to a table, such as "issue"; None if it added none."""
        return next((int(edit.key["id"]) for edit in self.edits if edit.table == table and edit.before is None), None)


def apply(rows: Connection, edits: Iterable[Edit]) -> None:
    """Change the rows, each only if it still is as the edit says it was.

    Raises ArchiveError if one is not; the caller's transaction is then rolled back, so nothing has happened.
    """
    for shape, alike in groupby(edits, key=_shape):
        _apply_alike(rows, metadata.tables[shape[0]], list(alike))


def changed(before: Row, after: Row) -> tuple[dict[str, Any], dict[str, Any]]:
    """Reduce two images of a row to the columns in which they differ."""
    names = [name for name in after if before[name] != after[name]]
    return {name: before[name] for name in names}, {name: after[name] for name in names}


def marks_of(edits: Iterable[Edit]) -> tuple[int, ...]:
    """Give the accession numbers of the stories that were touched, each once, in order."""
    return tuple(dict.fromkeys(number for edit in edits if (number := edit.story) is not None))


def _shape(edit: Edit) -> tuple[str, tuple[str, ...] | None, tuple[str, ...] | None]:
    return edit.table, None if edit.before is None else tuple(edit.before), None if edit.after is None else tuple(edit.after)


def _apply_alike(rows: Connection, table: Table, edits: Sequence[Edit]) -> None:
    first = edits[0]
    if first.before is None:
        _insert(rows, table, edits)
        return
    # Compare and set: an undo must not sweep away what somebody did in between.
    same = " AND ".join([f"{name} = ?" for name in first.key] + [f"{name} IS NOT DISTINCT FROM ?" for name in _said(first.before)])
    if first.after is None:
        statement = f"DELETE FROM {table.name} WHERE {same}"
    else:
        statement = f"UPDATE {table.name} SET {', '.join(f'{name} = ?' for name in _said(first.after))} WHERE {same}"
    if first.after is None or first.after:
        values = [(*_said(edit.after).values(), *edit.key.values(), *_said(edit.before).values()) for edit in edits]
        found = rows.exec_driver_sql(statement, values).rowcount  # the driver's own means here, too: a batch has 50,000 of them
        if found != len(edits):
            raise changed_since(edits, found)
    if table.name == "story" and first.after and "published" in first.after:
        images = [edit.after or {} for edit in edits]
        fresh = docids.give(rows, [image["published"] for image in images], [image.get(PLACE) for image in images])
        moved = [(docid, edit.key["id"]) for docid, edit in zip(fresh, edits, strict=True)]
        rows.exec_driver_sql("UPDATE story SET docid = ? WHERE id = ?", moved)


def _said(image: Row | None) -> Row:
    """Give what an image says of its row, and not which place the story had."""
    return {name: value for name, value in (image or {}).items() if name != PLACE}


def _insert(rows: Connection, table: Table, edits: Sequence[Edit]) -> None:
    """Insert rows by the driver's own means: an import has a dozen for each story."""
    images: list[Row] = [{**edit.key, **(edit.after or {})} for edit in edits]
    names = list(images[0])
    values = [tuple(image.values()) for image in images]
    if table.name == "story":
        names.append("docid")
        fresh = docids.give(rows, [image["published"] for image in images])
        values = [(*image, docid) for image, docid in zip(values, fresh, strict=True)]
    statement = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    rows.exec_driver_sql(statement, values)


def changed_since(edits: Sequence[Edit], found: int = 0) -> ArchiveError:
    """Make the error for rows of one table that are no longer as a change left them, but for `found` of them."""
    stories = marks_of(edits)
    where = str(Mark.of(stories[0])) if len(stories) == 1 else f"{len(stories):,} stories" if stories else edits[0].table.capitalize()
    why = f"{found:,} of {len(edits):,} are as they were; the rest has changed since" if found else "it has changed since"
    return ArchiveError(where, why, remedy="Undo the later change first.")
