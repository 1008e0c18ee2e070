"""A download cut into the bytes of its stories, so that each keeps its own original."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise

from desktop.importers.material import Material
from desktop.importers.text.encoding import decode

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A story's bytes within a download, and where they begin."""

    content: bytes
    offset: int


def cut_at(content: bytes, starts: Sequence[int], end: int | None = None) -> Iterator[Piece]:
    """Cut at each start, up to the next one, or the end; nothing where nothing starts."""
    for start, stop in pairwise((*starts, len(content) if end is None else end)):
        yield Piece(content[start:stop], start)


def balanced(piece: Piece, tag: bytes) -> Piece:
    """Cut a piece that begins with an element at that element's own end; all of it where it does not end."""
    depth = 0
    for found in re.finditer(rb"<(/?)" + tag + rb"\b[^>]*>", piece.content, re.IGNORECASE):
        depth += -1 if found[1] else 1
        if depth == 0:
            return Piece(piece.content[: found.end()], piece.offset)
    return piece


def in_bytes(content: bytes) -> tuple[bytes, str]:
    """Give a download in an encoding in which ASCII is ASCII, and that encoding's name: UTF-16 becomes UTF-8."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in content[:200]:
        return decode(content).text.encode(), "utf-8"
    return content, ""


def encoding_of(content: bytes, charset: str = "", *, is_page: bool = False) -> tuple[str, tuple[str, ...]]:
    """Give the encoding of a whole download, and what to tell of it: a single story may be too short to know it by."""
    said = _CHARSET.search(content[:8192]) if is_page else None
    decoded = decode(content, said=said[1].decode("ascii") if said else charset)
    return decoded.encoding, decoded.warnings


def member(material: Material, whole: bytes, piece: Piece, *, count: int, part: str) -> Material:
    """Give a story's place: within its download where that holds many, the download itself where it is the only one."""
    if count == 1:
        return material
    return material.member(part, piece.content, part=part, container=sha256(whole).hexdigest(), offset=piece.offset)
