"""Outlook's .msg files: a compound file whose streams are a mail's properties ([MS-OXMSG], [MS-OXPROPS])."""

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.utils import format_datetime

from olefile import OleFileIO

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.mail.encapsulated import html_of
from desktop.importers.mail.headers import Headers, lenient
from desktop.importers.mail.letter import Attached, Letter, Text
from desktop.importers.mail.mail import Kept, stories_of
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal

_SUBJECT, _HEADERS, _BODY, _HTML, _RTF = "0037", "007D", "1000", "1013", "1009"
_NAME, _ADDRESS, _SMTP, _ID = "0C1A", "0C1F", "5D01", "1035"
_SUBMITTED, _DELIVERED, _MADE = "0039", "0E06", "3007"
_DATA, _LONG_NAME, _SHORT_NAME, _MIME, _CONTENT_ID, _LOCATION = "3701", "3707", "3704", "370E", "3712", "3713"
_CODE_PAGES = ("3FFD", "3FDE")  # of the message's eight-bit strings, of its HTML
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_ATTACHMENT = "__attach_version1.0_#"


def read_outlook(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read an Outlook mail. Raises UnreadableError for a damaged one, and for what Outlook saves so that is no mail and says nothing."""
    report(0, 1, material.name)
    content = material.content(limits.MAIL)
    try:
        with OleFileIO(io.BytesIO(content)) as streams:
            letter = _letter(streams, (), 0)
    except UnreadableError:
        raise
    except Exception as error:  # the edge: the library raises whatever a damaged file makes it
        raise UnreadableError(f"it is a damaged Outlook mail ({error})", "Save it from Outlook again.") from error
    yield from stories_of(letter, Kept(material, content, "application/vnd.ms-outlook", part=material.part), report)


class _Properties:
    """The properties of a mail or an attachment: a storage's streams."""

    def __init__(self, streams: "OleFileIO", place: tuple[str, ...], header: int) -> None:
        self._streams, self._place = streams, place
        self._fixed = dict(_fixed(self._raw("__properties_version1.0"), header))
        page = self.number(_CODE_PAGES[0]) or self.number(_CODE_PAGES[1])
        self._charset = "utf-8" if page == 65001 else f"cp{page}" if page else "cp1252"

    def text(self, name: str) -> str:
        """Give a text property; "" where there is none."""
        if wide := self._raw(f"__substg1.0_{name}001F"):
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        return lenient(self._raw(f"__substg1.0_{name}001E").rstrip(b"\0"), self._charset)[0]

    def binary(self, name: str) -> bytes:
        """Give a binary property."""
        return self._raw(f"__substg1.0_{name}0102")

    def number(self, name: str) -> int:
        """Give a number."""
        return int.from_bytes(self._fixed.get(name, b"")[:4], "little")

    def time(self, name: str) -> str:
        """Give a time as a mail writes it; "" where there is none."""
        ticks = int.from_bytes(self._fixed.get(name, b""), "little")
        try:
            return format_datetime(_EPOCH + timedelta(microseconds=ticks // 10)) if ticks else ""
        except OverflowError:
            return ""

    def html(self) -> str:
        """Give the HTML body: as such, or as it is hidden in the rich text."""
        if raw := self.binary(_HTML):
            page = self.number(_CODE_PAGES[1])
            said = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", raw[:4096])
            return lenient(raw, "utf-8" if page == 65001 else f"cp{page}" if page else said[1].decode("ascii", "replace") if said else "")[
                0
            ]
        return self.text(_HTML) or html_of(self.binary(_RTF))

    def _raw(self, name: str) -> bytes:
        path = [*self._place, name]
        if not self._streams.exists(path):
            return b""
        with self._streams.openstream(path) as stream:
            return bytes(stream.read())


def _fixed(raw: bytes, header: int) -> Iterator[tuple[str, bytes]]:
    """Give the properties of fixed length: tag, flags, eight bytes ([MS-OXMSG] 2.4.2)."""
    for place in range(header, len(raw) - 15, 16):
        yield f"{int.from_bytes(raw[place : place + 4], 'little') >> 16:04X}", raw[place + 8 : place + 16]


def _letter(streams: "OleFileIO", place: tuple[str, ...], depth: int) -> Letter:
    properties = _Properties(streams, place, 24 if place else 32)
    letter = Letter(Headers(list(_headers(properties))))
    if html := properties.html():
        letter.texts.append(Text(html, is_html=True))
    elif words := properties.text(_BODY):
        letter.texts.append(Text(words, is_html=False))
    inner = {
        path[len(place)]
        for path in streams.listdir(streams=True, storages=True)
        if tuple(path[: len(place)]) == place and len(path) > len(place)
    }
    for name in sorted(name for name in inner if name.startswith(_ATTACHMENT))[: limits.MAIL_PARTS]:
        _attach(letter, streams, (*place, name), depth)
    return letter


def _headers(properties: _Properties) -> Iterator[tuple[str, str]]:
    """Give the headers as they came over the network; what is missing, from the properties."""
    came = message_from_string(properties.text(_HEADERS)).raw_items()
    given = [(name, str(value)) for name, value in came if not name.lower().startswith("content-")]
    names = {name.lower() for name, _ in given}
    yield from given
    if "subject" not in names and (subject := properties.text(_SUBJECT)):
        yield "Subject", subject
    if "from" not in names:
        address = properties.text(_SMTP) or properties.text(_ADDRESS)
        name = properties.text(_NAME)
        if name or address:
            yield "From", f"{name} <{address}>" if "@" in address else name and f'"{name}" <>'
    if "date" not in names and (sent := properties.time(_SUBMITTED) or properties.time(_DELIVERED) or properties.time(_MADE)):
        yield "Date", sent
    if "message-id" not in names and (number := properties.text(_ID)):
        yield "Message-ID", number


def _attach(letter: Letter, streams: "OleFileIO", place: tuple[str, ...], depth: int) -> None:
    within = (*place, f"__substg1.0_{_DATA}000D")
    if streams.exists([*within, "__properties_version1.0"]):
        if depth < limits.DEPTH:
            letter.held.append(_letter(streams, within, depth + 1))
        return
    properties = _Properties(streams, place, 8)
    content = properties.binary(_DATA)
    if not content:
        return
    name = properties.text(_LONG_NAME) or properties.text(_SHORT_NAME)
    for key in (f"cid:{number}" if (number := properties.text(_CONTENT_ID)) else "", properties.text(_LOCATION)):
        if key:
            letter.within[key] = content
    kind = properties.text(_MIME).lower() or _kind(content)
    letter.attached.append(Attached(name, kind, content, shown=False))


def _kind(content: bytes) -> str:
    return "image/unknown" if content.startswith((b"\xff\xd8\xff", b"\x89PNG", b"GIF8")) else "application/octet-stream"
