"""Content by its SHA-256: originals and pictures in chunks, bodies as one frame; given back byte for byte."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

import zstandard
from sqlalchemy import Connection, select

from desktop.archive.content.packing import pack, unpack
from desktop.archive.errors import ArchiveError
from desktop.archive.journal.counting import take_numbers
from desktop.archive.schema import blob, chunk

Some = TypeVar("Some", str, int)
CHUNK = 4 << 20  # bytes; a damaged page costs one chunk's reading, and no row needs much memory
_PAYS = 0.9  # a JPEG "compressed" to 99 % only costs time at each reading
_MANY = 500  # values in one IN list


def sha256(content: bytes) -> str:
    """Give the checksum as 64 hex digits."""
    return hashlib.sha256(content).hexdigest()


class Packed(NamedTuple):
    """Content ready to be stored."""

    sha256: str
    size: int
    pieces: tuple[tuple[int, bytes], ...]  # each at most CHUNK: 1 and a zstd frame, or 0 and the bytes themselves

    @classmethod
    def of(cls, content: bytes) -> "Packed":
        """Compress content where that pays."""
        pieces = (content[start : start + CHUNK] for start in range(0, max(len(content), 1), CHUNK))
        return cls(sha256(content), len(content), tuple(map(_piece, pieces)))


def keep(rows: Connection, contents: Iterable[Packed]) -> None:
    """Store contents by their SHA-256, each once."""
    given = {content.sha256: content for content in contents}
    known = {found for some in several(given) for found in rows.scalars(select(blob.c.sha256).where(blob.c.sha256.in_(some)))}
    fresh = [content for digest, content in given.items() if digest not in known]
    if not fresh:
        return
    first = take_numbers(rows, "blob", len(fresh))
    heads = [(first + i, content.sha256, content.size) for i, content in enumerate(fresh)]
    rows.exec_driver_sql("INSERT INTO blob (id, sha256, size) VALUES (?, ?, ?)", heads)
    pieces = [(first + i, part, *piece) for i, content in enumerate(fresh) for part, piece in enumerate(content.pieces)]
    rows.exec_driver_sql("INSERT INTO chunk (blob, number, zstd, content) VALUES (?, ?, ?, ?)", pieces)


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
        values = [(first + i, digest, frame) for i, (digest, frame) in enumerate(frames)]
        rows.exec_driver_sql("INSERT INTO body (id, sha256, content) VALUES (?, ?, ?)", values)


def several(values: Iterable[Some]) -> Iterator[list[Some]]:
    """Cut many values into lists short enough for one IN."""
    everything = list(values)
    for start in range(0, len(everything), _MANY):
        yield everything[start : start + _MANY]


def _piece(content: bytes) -> tuple[int, bytes]:
    frame = pack(content)
    pays = len(frame) <= len(content) * _PAYS
    return int(pays), frame if pays else content
