"""Finished chunks, kept between runs, so that an edited story costs a chunk and an interrupted export goes on where it was.

An entry is a file under a name that says all its content depends on, so nothing in it is ever out of date; the folder may be deleted at any time.
Entries hold stories' words: the folder is the owner's alone, and `forget` empties it where stories are erased.
"""

import hashlib
import json
import os
import re
import shutil
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from secrets import token_hex
from typing import Any

from exports.errors import ExportError
from exports.pdf.jobs import Chunk, Laid, LayJob

LARGEST = 512 * 1024 * 1024  # bytes of all entries; a chunk takes some 400 kB
_LENGTH = 12  # digits, in which an entry says how long its first part is
_PICTURE = re.compile(r"pictures/[0-9a-f]{64}")
_GONE = ".gone-"  # what a folder of entries is called while it is deleted


class Cache:
    """Chunks in a folder. Reading and writing never raise: what cannot be read is laid out again, what cannot be written is not kept."""

    def __init__(self, folder: Path, depends: bytes, largest: int = LARGEST) -> None:
        """Open a cache; depends: a digest of what every chunk depends on.

        Entries lie in a folder within `folder` that has another name after `forget`: an export that was under way then keeps nothing
        of what was to be forgotten.
        """
        self._folder, self._depends, self._largest = folder, depends, largest
        self._entries = folder / "none"
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._entries = next(iter(_entries(folder)), folder / token_hex(8))
            self._entries.mkdir(mode=0o700, exist_ok=True)

    def key(self, job: LayJob, pictures: dict[str, str]) -> str:
        """Name a job by all its chunk depends on. pictures: their names on its pages → the digests of their bytes."""
        said = json.dumps(asdict(replace(job, chunk="")))
        shown = "".join(f"{name} {pictures.get(name)}\n" for name in sorted(set(_PICTURE.findall(said))))
        return hashlib.sha256(self._depends + shown.encode() + said.encode()).hexdigest()

    def take(self, key: str, chunk: str, folder: Path) -> Chunk | None:
        """Put a kept chunk's files into a folder, under the chunk's name; None where it is not kept, or damaged."""
        path = self._entries / key
        try:
            content = path.read_bytes()
            os.utime(path)  # it was used: others go before it
            whole, rest = content[:32], content[32:]
            if hashlib.sha256(rest).digest() != whole:
                path.unlink(missing_ok=True)
                return None
        except OSError:
            return None
        said, pages, heads = _parts(rest)
        told: dict[str, Any] = json.loads(said)
        at = folder / f"{chunk}.pdf"
        at.write_bytes(pages)
        strips = folder / f"{chunk}-heads.pdf" if heads else None
        if strips:
            strips.write_bytes(heads)
        return Chunk(at, strips, tuple(map(_laid, told["laid"])), tuple(told["faults"]))

    def keep(self, key: str, chunk: Chunk) -> None:
        """Keep a finished chunk, whole or not at all."""
        said = json.dumps({"laid": [asdict(one) for one in chunk.laid], "faults": chunk.faults}).encode()
        partial = self._entries / f"{key}.{token_hex(4)}.part"
        try:
            pages, heads = chunk.pages.read_bytes(), chunk.heads.read_bytes() if chunk.heads else b""
            rest = b"".join((*(f"{len(part):{_LENGTH}}".encode() for part in (said, pages)), said, pages, heads))
            partial.write_bytes(hashlib.sha256(rest).digest() + rest)
            partial.chmod(0o600)
            partial.replace(self._entries / key)
        except OSError:  # the disk is full, or the folder was emptied meanwhile
            with suppress(OSError):
                partial.unlink(missing_ok=True)

    def prune(self) -> None:
        """Let go of the entries that were not used for longest, until the rest is small enough."""
        found: list[tuple[int, int, Path]] = []
        for entries in _entries(self._folder):
            with suppress(OSError):
                found += [(seen.st_mtime_ns, seen.st_size, path) for path in entries.iterdir() if (seen := path.stat())]
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= self._largest:
                return
            with suppress(OSError):  # another process was quicker
                path.unlink(missing_ok=True)
            total -= size


def forget(folder: Path) -> None:
    """Delete all that a cache keeps, also what exports under way would have added.

    Raises ExportError where the disk refuses: something of what was to be forgotten may still lie there.
    """
    try:
        for entries in _entries(folder):
            entries.rename(folder / f"{_GONE}{token_hex(8)}")  # at once: nobody writes into it by its name any more
        for gone in folder.glob(f"{_GONE}*"):
            shutil.rmtree(gone)
    except FileNotFoundError:
        return  # another process forgets, too
    except OSError as error:
        why = f"pages of stories that are erased may still be in it ({error.strerror or error})"
        raise ExportError(folder, why, remedy="Delete this folder by hand.") from error


def _entries(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))


def _parts(content: bytes) -> tuple[bytes, bytes, bytes]:
    first, second = int(content[:_LENGTH]), int(content[_LENGTH : 2 * _LENGTH])
    begins = 2 * _LENGTH
    return content[begins : begins + first], content[begins + first : begins + first + second], content[begins + first + second :]


def _laid(told: dict[str, Any]) -> Laid:
    anchors = {name: (page, height) for name, (page, height) in told["anchors"].items()}
    return Laid(
        told["anchor"],
        told["name"],
        told["pages"],
        anchors,
        tuple(told["warnings"]),
        shares=told["shares"],
        starts=tuple((page, letters) for page, letters in told["starts"]),
    )
