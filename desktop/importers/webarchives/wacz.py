"""WACZ (Web Archive Collection Zipped, 1.1): the WARC files within, and the list of pages that says which records are stories."""

import json
import tempfile
import zipfile
import zlib
from collections.abc import Generator, Iterator
from typing import BinaryIO, cast

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.importers.webarchives.hashing import Hashed
from desktop.importers.webarchives.index import key_of
from desktop.importers.webarchives.records import UnpartedError
from desktop.importers.webarchives.unfolding import copy
from desktop.importers.webarchives.warc import Reader
from desktop.importers.webarchives.window import Window
from desktop.story import Draft, Refusal

_DAMAGE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError)


def read_wacz(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read the stories of each WARC within. Raises UnreadableError where there is none, or the ZIP is damaged."""
    try:
        with material.open() as raw, zipfile.ZipFile(raw) as packed:
            material.budget.archive()
            with material.open() as again:
                container = Hashed(again).digest()
            listed = _listed(packed)
            given = yield from _read_all(material, packed, report, listed, container)
            if listed and not given:  # the list names what the records do not: each page is judged
                given = yield from _read_all(material, packed, report, frozenset(), container)
    except _DAMAGE as error:
        raise UnreadableError(f"it is a damaged web archive ({error})", "Fetch it again.") from error
    if not given:
        raise UnreadableError("it is a web archive without a story", "")


def _read_all(
    material: Material, packed: zipfile.ZipFile, report: Report, listed: frozenset[int], container: str
) -> Generator[Draft | Refusal, None, bool]:
    """Read each WARC; gives whether there was anything to tell."""
    given = False
    for member in packed.infolist():
        if not member.filename.startswith("archive/") or not member.filename.lower().endswith((".warc", ".warc.gz", ".arc", ".arc.gz")):
            continue
        try:
            for reading in _read(material, packed, member, report, listed, container):
                given = True
                yield reading
        except UnreadableError as error:
            if "none of them is a story" not in error.why:
                given = True
                yield Refusal(material.origin, member.filename, error.why, error.remedy)
    return given


def _read(
    material: Material, packed: zipfile.ZipFile, member: zipfile.ZipInfo, report: Report, listed: frozenset[int], container: str
) -> Iterator[Draft | Refusal]:
    """Read a WARC in its place where it is stored as it is, as the standard asks; else, or compressed as a whole, from a copy."""
    if member.compress_type == zipfile.ZIP_STORED and not member.flag_bits & 1:
        with material.open() as raw:
            window = Window(raw, _begin(raw, member), member.file_size)
            try:
                yield from Reader(
                    material, cast("BinaryIO", window), report, listed=listed, container=container, base=window.start
                ).stories()
                return
            except UnpartedError:
                pass
    with tempfile.TemporaryFile() as whole, packed.open(member) as stream:
        copy(cast("BinaryIO", stream), cast("BinaryIO", whole), material, member.compress_size)
        whole.seek(0)
        try:
            yield from Reader(material, cast("BinaryIO", whole), report, listed=listed, container=container).stories()
        except UnpartedError as error:
            raise UnreadableError("its records are compressed as a whole", "Expand it yourself, and import the WARC file.") from error


def _listed(packed: zipfile.ZipFile) -> frozenset[int]:
    """Read the addresses that pages/*.jsonl name."""
    keys = set()
    for member in packed.infolist():
        if member.filename.startswith("pages/") and member.filename.endswith(".jsonl") and member.file_size <= limits.LISTED:
            for line in packed.read(member).splitlines():
                try:
                    address = json.loads(line).get("url")
                except (ValueError, RecursionError, AttributeError):
                    continue
                if isinstance(address, str):
                    keys.add(key_of(address))
    return frozenset(keys)


def _begin(raw: BinaryIO, member: zipfile.ZipInfo) -> int:
    """Give where a member's bytes begin, behind its local head (APPNOTE 4.3.7)."""
    raw.seek(member.header_offset)
    head = raw.read(30)
    if len(head) < 30 or not head.startswith(b"PK\x03\x04"):
        raise UnreadableError("its directory leads nowhere", "Fetch it again.")
    return member.header_offset + 30 + int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little")
