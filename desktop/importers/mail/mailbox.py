"""A mailbox (RFC 4155, and what came before it): mails one after the other, each begun by a From_ line; held one at a time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.mail.headers import Headers
from desktop.importers.mail.letter import letter_of
from desktop.importers.mail.mail import Kept, stories_of
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.importers.webarchives.hashing import Hashed
from desktop.story import Draft, Refusal

_BLOCK = 4 << 20  # bytes that are read at once
_SLACK = 4 << 10  # bytes at a block's end that may hold half a From_ line and the header after it
# A From_ line follows an empty line, ends with a time and a year, and a header follows it: text that only begins with "From" does not.
_FROM = re.compile(
    rb"From [^\r\n]{0,400}?(?:\d{1,2}:\d\d[^\r\n]{0,60}?\d{4}|\d{4}[^\r\n]{0,60}?\d{1,2}:\d\d)[^\r\n]{0,40}\r?\n(?=>?From |[!-9;-~]+:)"
)
_WHEN = re.compile(rb"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*)$")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_LENGTH = re.compile(rb"^content-length:[ \t]*(\d{1,12})[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
_HEADERS_END = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class Record:
    """A mail as it lies in the mailbox."""

    offset: int  # bytes from the beginning, behind the From_ line
    envelope: bytes  # the From_ line
    content: bytes  # b"" where it is larger than any mail
    size: int


def read_mailbox(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a mailbox's mails in order, each with the mailbox's SHA-256 and its place; a broken one is a Refusal, and the rest goes on."""
    report(0, max(material.size, 1), f"{material.name}: verifying")
    with material.raw() as raw:
        container = material.container or Hashed(raw).digest()
    seen: set[int] = set()
    with material.open() as stream:
        for number, record in enumerate(records(stream), 1):
            report(record.offset, max(material.size, record.offset), f"mail {number:,}")
            named = f"mail {number:,}"
            try:
                if not record.content:
                    raise UnreadableError(f"it is larger than {limits.MAIL >> 20} MB", "Save its attachments from your mail program.")
                letter = letter_of(_QUOTED.sub(rb"\1", record.content))
                part = _name(letter.headers, named, seen)
                member = material.member(named, record.content, part=part, container=container, offset=record.offset)
                when = _WHEN.search(record.envelope.strip())
                kept = Kept(member, record.content, part=member.part, envelope=when[0].decode("ascii", "replace") if when else "")
                yield from stories_of(letter, kept, report)
            except UnreadableError as error:
                yield Refusal(material.origin, named, error.why, error.remedy)


def records(stream: BinaryIO) -> Iterator[Record]:
    """Part a mailbox. A mail ends where a From_ line begins the next, or where its Content-Length says and one does."""
    held, base = b"", 0  # a stretch of the mailbox, and where it begins
    envelope, start, let_go = (
        b"",
        -1,
        0,
    )  # of the mail that is open: its From_ line, where it begins in `held`, bytes of it that were let go
    searched = 0
    while True:
        block = stream.read(_BLOCK)
        held += block
        until = len(held) - _SLACK if block else len(held)
        while (found := _next(held, searched, until, first=start < 0 and base == 0)) is not None:
            if start >= 0:
                yield _record(base + start - let_go, envelope, held[start : found.start()], let_go)
            envelope, start, let_go = found[0], found.end(), 0
            searched = max(start, _skipped(held, start))
        if not block:
            break
        searched = max(searched, until - _SLACK)
        cut = max(start, 0) if len(held) - max(start, 0) <= limits.MAIL + _BLOCK else max(until - _SLACK, 0)
        if start >= 0:
            let_go += cut - start
            start = 0
        held, base, searched = held[cut:], base + cut, max(searched - cut, 0)
    if start >= 0:
        yield _record(base + start - let_go, envelope, held[start:], let_go)


def _next(held: bytes, start: int, until: int, *, first: bool) -> re.Match[bytes] | None:
    """Find the next From_ line that begins before `until`: at the mailbox's beginning, or after an empty line."""
    if first and (found := _FROM.match(held, len(held) - len(held.lstrip(b"\r\n")))):
        return found
    place = held.find(b"\nFrom ", max(start - 1, 0), until)
    while place >= 0:
        if held[max(place - 2, 0) : place].endswith((b"\n", b"\n\r")) and (found := _FROM.match(held, place + 1)):
            return found
        place = held.find(b"\nFrom ", place + 1, until)
    return None


def _record(offset: int, envelope: bytes, content: bytes, let_go: int) -> Record:
    content = content.rstrip(b"\r\n") + b"\n"
    size = len(content) + let_go
    return Record(offset, envelope, b"" if let_go or size > limits.MAIL else content, size)


def _skipped(held: bytes, start: int) -> int:
    """Give where a mail ends by its own Content-Length, where that leads to a From_ line within what is held; else 0 (mboxcl)."""
    end = _HEADERS_END.search(held, start, start + limits.MAIL_HEADERS)
    length = _LENGTH.search(held, start, end.start()) if end else None
    if end is None or length is None:
        return 0
    place = end.end() + int(length[1])
    after = held[place : place + 2 + _SLACK]
    bare = after.lstrip(b"\r\n")
    leads_on = bare.startswith(b"From ") or not bare  # nothing: the end, or all that is held
    return place if place <= len(held) and len(after) - len(bare) <= 4 and leads_on else 0


def _name(headers: Headers, named: str, seen: set[int]) -> str:
    """Name a mail by its Message-ID, which stays where a mailbox grows or is packed; by its number where that is missing or repeated."""
    written = headers.first("message-id")
    if not 3 <= len(written) <= 250 or (key := hash(written)) in seen:
        return named
    seen.add(key)
    return written
