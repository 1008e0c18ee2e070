"""Content by its SHA-256: originals and pictures in chunks, bodies as one frame; given back byte for byte."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import zstandard
from sqlalchemy import Connection, insert, select

from desktop.archive.counting import take_numbers
from desktop.archive.errors import ArchiveError
from desktop.archive.packing import pack, unpack
from desktop.archive.schema import blob, body, chunk

Some = TypeVar("Some", str, int)
CHUNK = 4 << 20  # bytes; a damaged page costs one chunk's reading, and no row needs much memory
_PAYS = 0.9  # a JPEG "compressed" to 99 % only costs time at each reading
_MANY = 500  # values in one IN list


def sha256(content: bytes) -> str:
    """Give the checksum as 64 hex digits."""
    return hashlib.sha256(content).hexdigest()


def keep(rows: Connection, contents: Mapping[str, bytes]) -> None:
    """Store contents by their SHA-256, each once."""
    known = {found for some in several(contents) for found in rows.scalars(select(blob.c.sha256).where(blob.c.sha256.in_(some)))}
    fresh = {digest: content for digest, content in contents.items() if digest not in known}
    if not fresh:
        return
    first = take_numbers(rows, "blob", len(fresh))
    heads = [{"id": first + i, "sha256": digest, "size": len(content)} for i, (digest, content) in enumerate(fresh.items())]
    rows.execute(insert(blob), heads)
    small = [piece for i, content in enumerate(fresh.values()) if len(content) <= CHUNK for piece in _pieces(first + i, content)]
    if small:
        rows.execute(insert(chunk), small)
    for i, content in enumerate(fresh.values()):
        if len(content) > CHUNK:
            for piece in _pieces(first + i, content):
                rows.execute(insert(chunk), [piece])


def fetch(rows: Connection, digest: str) -> bytes | None:
    """Give the content with that SHA-256, None if there is none. Raises ArchiveError if it is damaged."""
    number = rows.scalar(select(blob.c.id).where(blob.c.sha256 == digest))
    if number is None:
        return None
    try:
        content = b"".join(chunks_of(rows, number))
    except zstandard.ZstdError as error:
        raise ArchiveError(
            f"SHA-256 {digest}", "its stored bytes are damaged", remedy="Go back to a backup; run check for the others."
        ) from error
    if sha256(content) != digest:
        raise ArchiveError(f"SHA-256 {digest}", "its stored bytes are damaged", remedy="Go back to a backup; run check for the others.")
    return content


def chunks_of(rows: Connection, number: int) -> Iterator[bytes]:
    """Give a blob's bytes a chunk at a time."""
    parts = rows.scalars(select(chunk.c.number).where(chunk.c.blob == number).order_by(chunk.c.number)).all()
    for part in parts:
        row = rows.execute(select(chunk.c.zstd, chunk.c.content).where(chunk.c.blob == number, chunk.c.number == part)).one()
        yield unpack(row.content) if row.zstd else row.content


def keep_bodies(rows: Connection, first: int, frames: Sequence[tuple[str, bytes]]) -> None:
    """Store bodies, given as SHA-256 and zstd frame, under the ids from `first` on."""
    if frames:
        rows.execute(insert(body), [{"id": first + i, "sha256": digest, "content": frame} for i, (digest, frame) in enumerate(frames)])


def several(values: Iterable[Some]) -> Iterator[list[Some]]:
    """Cut many values into lists short enough for one IN."""
    everything = list(values)
    for start in range(0, len(everything), _MANY):
        yield everything[start : start + _MANY]


def _pieces(number: int, content: bytes) -> Iterator[dict[str, object]]:
    for part, start in enumerate(range(0, max(len(content), 1), CHUNK)):
        piece = content[start : start + CHUNK]
        frame = pack(piece)
        pays = len(frame) <= len(piece) * _PAYS
        yield {"blob": number, "number": part, "zstd": int(pays), "content": frame if pays else piece}
