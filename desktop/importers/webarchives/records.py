"""The records of a WARC (ISO 28500) or an ARC, also where some are damaged."""

import io
import logging
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.fetching.answer import content_type
from desktop.importers.fetching.expanding import expanded

_NEXT = re.compile(rb"\x1f\x8b\x08[\0-\x1f]|(?<=\n)WARC/1\.[01]\r?\n")
_WINDOW = 1 << 20
_DAMAGE = (ArchiveLoadFailed, ValueError, KeyError, IndexError, AttributeError, TypeError, zlib.error, EOFError)  # what warcio raises


@dataclass(frozen=True, slots=True)
class Head:
    """What a record says of itself."""

    kind: str  # response, resource, revisit, request …
    address: str
    retrieved: datetime | None
    status: int  # of HTTP; 200 for a resource, 0 where there is none
    media_type: str
    charset: str
    leads_to: str  # where a redirect goes, or which address a revisit refers to; as written
    offset: int
    length: int = 0


@dataclass(frozen=True, slots=True)
class Damage:
    """A stretch that is no record: from where, and why."""

    offset: int
    why: str


class UnpartedError(Exception):
    """A .gz in which the records are not compressed each by itself: it must be expanded before one can go to a record."""


class _Quiet(ArchiveIterator):  # type: ignore[misc]
    """warcio's reader, which else tells stderr of records of a wrong length; they are told here."""

    INC_RECORD = ""


def heads(stream: BinaryIO) -> Iterator[Head | Damage]:
    """Give the heads of all records, from where the stream stands; after a damaged one it goes on with the next that can be found.

    Raises UnpartedError for a .gz that must be expanded first.
    """
    logging.getLogger("warcio.recordloader").setLevel(logging.CRITICAL)
    start: int | None = stream.tell()
    given = False  # a record in the midst of which a .gz is damaged looks the same to warcio
    while start is not None:
        stream.seek(start)
        records = _Quiet(stream)
        at = start
        try:
            for record in records:
                at = records.offset
                head = head_of(record, at)
                faults = records.err_count
                offset, length = records.get_record_offset(), records.get_record_length()
                if length <= 0 and not given:
                    raise UnpartedError
                given = True
                if record.raw_stream.limit > 0 or records.err_count > faults:
                    yield Damage(offset, "a record is cut off, or longer than it says")
                elif not (head.kind.isascii() and head.kind.isalpha()):
                    yield Damage(offset, "a record does not say what it is")
                else:
                    yield replace(head, length=length)
                at = records.offset
            return
        except _DAMAGE as error:
            if "non-chunked gzip" in str(error) and not given:
                raise UnpartedError from error
            yield Damage(at, _words(error))
        start = _next(stream, max(at, start) + 1)


def head_of(record: ArcWarcRecord, offset: int) -> Head:
    """Read what a record says of itself."""
    headers, http = record.rec_headers, record.http_headers
    written = http.get_header("Content-Type", "") if http is not None else record.content_type or ""
    media_type, charset = content_type(written or "")
    code = (http.get_statuscode() or "") if http is not None else "200" if record.rec_type == "resource" else ""
    leads_to = headers.get_header("WARC-Refers-To-Target-URI") if record.rec_type == "revisit" else None
    if leads_to is None and http is not None and code.startswith("3"):
        leads_to = http.get_header("Location")
    return Head(
        record.rec_type or "",
        (headers.get_header("WARC-Target-URI") or "").strip("<> "),
        _time(headers.get_header("WARC-Date") or ""),
        int(code) if code.isdigit() and code.isascii() else 0,
        media_type,
        charset,
        leads_to or "",
        offset,
    )


def payload(stream: BinaryIO, offset: int) -> tuple[Head, bytes]:
    """Give a record's head and what it carries, its transfer and content codings undone.

    Raises UnreadableError where that is damaged, or larger than limits.RECORD.
    """
    stream.seek(offset)
    try:
        record = next(iter(_Quiet(stream)))
        head = head_of(record, offset)
        http = record.http_headers
        pieces = record.raw_stream
        if http is not None and "chunked" in (http.get_header("Transfer-Encoding") or "").lower():
            pieces = ChunkedDataReader(pieces, decomp_type=None)
        return head, expanded(_pieces(pieces), (http.get_header("Content-Encoding") or "") if http is not None else "", limits.RECORD)
    except StopIteration as error:
        raise UnreadableError("there is no record", "Fetch the web archive again.") from error
    except _DAMAGE as error:
        raise UnreadableError(f"its record is damaged ({_words(error)})", "Fetch it again.") from error


def _pieces(stream: io.RawIOBase) -> Iterator[bytes]:
    while piece := stream.read(1 << 16):
        yield piece


def _next(stream: BinaryIO, start: int) -> int | None:
    """Give where the next record begins at or after a place, None where there is none."""
    while True:
        stream.seek(max(start - 1, 0))
        window = stream.read(_WINDOW)
        base = max(start - 1, 0)
        for found in _NEXT.finditer(window):
            place = base + found.start()
            if place >= start and _begins(stream, place):
                return place
        if len(window) < _WINDOW:
            return None
        start = base + len(window) - 16


def _begins(stream: BinaryIO, place: int) -> bool:
    stream.seek(place)
    content = stream.read(1 << 12)
    if content.startswith(b"\x1f\x8b"):
        try:
            content = zlib.decompressobj(wbits=31).decompress(content, 64)
        except zlib.error:
            return False
    return content.startswith(b"WARC/")


def _time(written: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(written.replace("Z", "+00:00"))
    except ValueError:
        return None
    return time.astimezone() if time.tzinfo else None


def _words(error: BaseException) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
