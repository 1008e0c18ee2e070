"""How the journal writes a Change's row images down.

A row that was added is written as its key and a hash of the rest: while it stands, the row itself is its image, and the hash tells
whether it still is as it was. Undo then writes it out whole, since the row is gone and redo needs it. So the journal of an import
holds no second copy of the archive.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import blake2b
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table

from desktop.archive.content.packing import pack_json, unpack_json
from desktop.archive.file.driver import driver_of
from desktop.archive.journal.change import Edit, changed_since
from desktop.archive.schema import metadata

_DERIVED = {"story": frozenset({"docid"})}  # columns that no image holds
_LATER = {
    "source": frozenset({"container", "offset"})
}  # columns of later schemas: unsaid while they hold their default, so that hashes from before hold


def written(edits: Sequence[Edit], *, whole: bool = False) -> bytes:
    """Write edits down; `whole`: also what an added row holds."""
    again = {_row_of(edit) for edit in edits if edit.before is not None}  # a row that was added and then edited is not as it was added

    def shape(edit: Edit) -> tuple[str, bool, tuple[str, ...]]:
        short = edit.before is None and not whole and _row_of(edit) not in again
        return edit.table, short, tuple(edit.key)

    groups: list[Any] = []
    for (table, short, keys), alike in groupby(edits, key=shape):
        if short:
            groups.append(("+", table, keys, [(*edit.key.values(), row_hash(table, edit.after or {})) for edit in alike]))
        else:
            groups.append(("=", table, keys, [(*edit.key.values(), _plain(edit.before), _plain(edit.after)) for edit in alike]))
    return pack_json(groups)


def read(rows: Connection, frame: bytes, *, strict: bool = True) -> tuple[list[Edit], bool]:
    """Read edits back, in order; and whether any of them took its image from its row.

    Raises ArchiveError, naming the stories, for such a row that has changed since; unless strict, it is given as it is now.
    """
    edits: list[Edit] = []
    borrowed = False
    for kind, table, keys, images in unpack_json(frame):
        if kind == "+":
            borrowed = True
            edits += _added(rows, metadata.tables[table], keys, images, strict=strict)
        else:
            edits += [
                Edit(table, dict(zip(keys, image, strict=False)), _bytes(table, image[-2]), _bytes(table, image[-1])) for image in images
            ]
    return edits, borrowed


def row_hash(table: str, row: Mapping[str, Any]) -> int:
    """Give a hash of 63 bits of all that a row holds beside its key; a column that is not given has its default."""
    columns = _columns(table)
    if not columns:
        return 0
    later = _LATER.get(table, ())
    cells = [row.get(name, default) for name, default in columns if name not in later or row.get(name, default) != default]
    said = repr(cells).encode("utf-8", "backslashreplace")
    return int.from_bytes(blake2b(said, digest_size=8).digest()) >> 1


def _added(rows: Connection, table: Table, keys: Sequence[str], images: Sequence[Sequence[Any]], *, strict: bool) -> list[Edit]:
    names = [name for name, _ in _columns(table.name)]
    wanted = f"SELECT {', '.join(names) or '1'} FROM {table.name} WHERE {' AND '.join(f'{key} = ?' for key in keys)}"
    driver = driver_of(rows)
    edits: list[Edit] = []
    stale: list[Edit] = []
    for *key, digest in images:
        found = driver.execute(wanted, key).fetchone()
        row = dict(zip(names, found or (), strict=False))
        edit = Edit(table.name, dict(zip(keys, key, strict=True)), None, row)
        edits.append(edit)
        if found is None or row_hash(table.name, row) != digest:
            stale.append(edit)
    if strict and stale:
        raise changed_since(stale)
    return edits


def _row_of(edit: Edit) -> tuple[str, tuple[Any, ...]]:
    return edit.table, tuple(edit.key.values())


@cache
def _columns(table: str) -> tuple[tuple[str, Any], ...]:
    """Give a table's columns beside its key, with their defaults."""
    known = metadata.tables[table]
    left_out = _DERIVED.get(table, frozenset())
    plain = [column for column in known.columns if not column.primary_key and column.name not in left_out]
    return tuple((column.name, _default(column)) for column in plain)


def _default(column: Any) -> Any:
    if column.server_default is None:
        return None
    return int(column.server_default.arg) if column.type.python_type is int else column.server_default.arg


def _plain(image: Mapping[str, Any] | None) -> Any:
    if image is None:
        return None
    return {name: b64encode(value).decode() if isinstance(value, bytes) else value for name, value in image.items()}


def _bytes(table: str, image: Any) -> Any:
    binary = _binary(table)
    if not image or not binary:
        return image
    return {name: b64decode(value) if name in binary and value is not None else value for name, value in image.items()}


@cache
def _binary(table: str) -> frozenset[str]:
    return frozenset(column.name for column in metadata.tables[table].columns if isinstance(column.type, LargeBinary))
