"""Seals: sums over what the archive's rows say, kept beside them with every change, so that `check` finds a flipped letter in any of them.

A version has a digest of its own (SHA-256). What changes more often, such as tags and collections, is sealed cell by cell: a table's
seal for a story is the sum of its cells' hashes, so that an edit adds what it brings and takes what it removes, and reads nothing else.
Source of the sum: Bellare and Micciancio 1997, A New Paradigm for Collision-Free Hashing (AdHash), doi:10.1007/3-540-69053-0_13;
against accidents, not against forgers, 61 bits do.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b, sha256
from typing import Any, NamedTuple

from sqlalchemy import Connection

Row = Mapping[str, Any]
_BLANK = (None, "", 0, "{}", "[]")  # what a column holds that an image leaves out
MODULUS = (1 << 61) - 1  # two of them still add up within SQLite's integers


class Sealed(NamedTuple):
    """What of a table is sealed."""

    owner: str  # the key column that a seal's number is; a seal is of all the owner's rows
    columns: tuple[str, ...]
    row: bool = True  # whether the row's being there counts, too


SEALED: Mapping[str, Sealed] = {
    # the rest of a story's row follows from its newest version
    "story": Sealed("id", ("trashed", "merged", "read", "starred", "restricted", "embargo"), row=False),
    "custom_field": Sealed("story", ("value",)),
    "tag": Sealed("story", ()),
    "collection": Sealed("id", ("name", "parent", "position")),
    "membership": Sealed("collection", ("position",)),
    "smart_collection": Sealed("id", ("name", "query", "position")),
    "alias": Sealed("", ("name", "written")),
    "distinct_pair": Sealed("first", ()),
    "highlight": Sealed("id", ("story", "exact", "prefix", "suffix", "start", "colour", "note", "made")),
    "series": Sealed("id", ("title", "subtitle", "frequency", "language", "editor", "design", "identifier")),
    "issue": Sealed("id", ("series", "number", "date", "title", "editorial", "options", "identifier", "changed")),
    "issue_story": Sealed("issue", ("position", "section", "headline", "deck")),
    "issue_file": Sealed("id", ("issue", "format", "name", "sha256", "size", "made", "versions")),
    "event": Sealed("story", ("kind", "occurred", "detail")),
    "journal": Sealed("id", ("what", "made", "state", "collection")),
    "tombstone": Sealed("story", ("erased", "reason")),
    "picture": Sealed("", ("media_type", "width", "height")),
    "subscription": Sealed("id", ("address", "title", "site", "folder", "collection", "minutes", "at_start", "full_text")),
    "feed_story": Sealed("story", ()),
    "site_rule": Sealed("", ("rules",)),
    "counter": Sealed("", ("value",), row=False),
}


def seal(rows: Connection, steps: Iterable[tuple[str, Row, Row | None, Row | None]]) -> None:
    """Bring the seals to rows that changed, each given as (table, key, before or None, after or None); partial images will do."""
    sums: Counter[tuple[str, int]] = Counter()
    for table, key, before, after in steps:
        if (sealed := SEALED.get(table)) is None:
            continue
        change = sum_of(table, key, after) - sum_of(table, key, before)
        if change:
            sums[table, int(key[sealed.owner]) if sealed.owner else 0] += change
    written = [(table, number, change % MODULUS) for (table, number), change in sums.items() if change % MODULUS]
    if written:
        rows.exec_driver_sql(
            f"INSERT INTO seal VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sum = (sum + excluded.sum) % {MODULUS}",
            written,
        )


def sum_of(table: str, key: Row, row: Row | None) -> int:
    """Give what a row, or the part of it that is given, adds to its owner's seal; nothing for a row that is not there."""
    if row is None:
        return 0
    sealed = SEALED[table]
    begun = f"{table}\n{sorted(key.items())!r}\n"
    # A row's being there is the cell without a name; an update leaves it as it is, since it stands on both sides.
    total = _hash(begun, "", None) if sealed.row else 0
    for name in sealed.columns:
        value = row.get(name)
        if value not in _BLANK:
            total += _hash(begun, name, value)
    return total % MODULUS


def version_digest(story: int, number: int, made: str, what: str, facts: str, body: str, pictures: Sequence[str], source: Row) -> bytes:
    """Give the SHA-256 of all that a version says.

    facts: the SHA-256 of its fields and readings as JSON; body: that of its XHTML; pictures: those that it shows, in order.
    source: its source's row. Raises KeyError where that lacks a column.
    """
    said = (story, number, made, what, facts, body, *pictures, *(source[name] for name in SOURCE if name not in _STOOD))
    if source["container"]:  # said only where there is one: digests from before there were containers hold on
        said += tuple(source[name] for name in _STOOD)
    return sha256("\n".join(f"{len(text)}:{text}" for text in map(str, said)).encode()).digest()


SOURCE = ("sha256", "media_type", "origin", "part", "importer", "retrieved", "size", "dropped", "warnings", "container", "offset")
_STOOD = ("container", "offset")


def _hash(row: str, name: str, value: Any) -> int:
    # repr parts 1 from "1", and 1.0 from 1, as STRICT tables do
    said = f"{row}{name}\n{value!r}".encode("utf-8", "backslashreplace")
    return int.from_bytes(blake2b(said, digest_size=8).digest()) % MODULUS
