"""The second schema's forms of what is stored, as they were when it came: digests, hashes of rows, and facts."""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b, sha256
from itertools import islice
from typing import Any, TypeVar

import zstandard

from desktop.archive.content.packing import pack_facts, to_json, unpack
from desktop.archive.intake.address import address_number
from desktop.story import Body

Row = Mapping[str, Any]
Some = TypeVar("Some")
SOURCE = ("sha256", "media_type", "origin", "part", "importer", "retrieved", "size", "dropped", "warnings")
_LEAD = 160
_MANY = 1000
# A table's columns beside its key, with their defaults; of those tables that the first schema's journal tells of.
_COLUMNS: Mapping[str, tuple[tuple[str, Any], ...]] = {
    "story": (
        ("title", ""), ("deck", ""), ("lead", ""), ("authors", "[]"), ("publication", ""), ("section", ""), ("published", ""), ("language", ""),
        ("url_key", None), ("words", 0), ("images", 0), ("version", 0), ("added", ""), ("trashed", None), ("merged", None), ("read", None),
        ("starred", None), ("restricted", 0), ("embargo", ""),
    ),
    "version": (("made", ""), ("what", ""), ("facts", None), ("source", None), ("body", None), ("digest", None)),
    "version_picture": (("sha256", ""),),
    "source": (
        ("story", None), ("sha256", ""), ("media_type", ""), ("origin", ""), ("part", ""), ("importer", ""), ("retrieved", ""), ("size", 0),
        ("dropped", "[]"), ("warnings", "[]"),
    ),
    "tag": (),
    "collection": (("name", ""), ("parent", None), ("position", 0)),
    "membership": (("position", None),),
}  # fmt: skip


def facts_of(fields: str, readings: str) -> tuple[bytes, str]:
    """Give a version's facts, packed, and the SHA-256 of their JSON."""
    ordered = tuple(dict(sorted(json.loads(each).items())) for each in (fields, readings))
    return pack_facts(*ordered), sha256(to_json(ordered).encode()).hexdigest()


def version_digest(story: int, number: int, made: str, what: str, facts: str, body: str, pictures: Sequence[str], source: Row) -> bytes:
    """Give the SHA-256 of all that a version says."""
    said = (story, number, made, what, facts, body, *pictures, *(source[name] for name in SOURCE))
    return sha256("\n".join(f"{len(text)}:{text}" for text in map(str, said)).encode()).digest()


def row_hash(table: str, row: Row) -> int:
    """Give a hash of 63 bits of all that a row holds beside its key."""
    columns = _COLUMNS[table]
    if not columns:
        return 0
    said = repr([row.get(name, default) for name, default in columns]).encode("utf-8", "backslashreplace")
    return int.from_bytes(blake2b(said, digest_size=8).digest()) >> 1


def story_columns(image: Row) -> dict[str, Any]:
    """Give columns of a story's row as the second schema has them; its first words stay for who knows whether there is a deck."""
    columns = {name: value for name, value in image.items() if name != "published_sort"}
    if "url_key" in columns:
        columns["url_key"] = address_number(columns["url_key"])
    return columns


def lead_of(frame: bytes | None) -> str:
    """Give a body's first words; none of one that is damaged."""
    try:
        text = Body(unpack(frame or b"").decode()).text
    except (zstandard.ZstdError, UnicodeDecodeError):
        return ""
    return " ".join(text[: _LEAD * 8].split())[:_LEAD]


def by_thousands(found: Iterator[Some]) -> Iterator[list[Some]]:
    """Cut rows into batches."""
    while some := list(islice(found, _MANY)):
        yield some
