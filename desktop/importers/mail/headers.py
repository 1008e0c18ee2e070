"""A mail's headers, decoded as leniently as mail programs wrote them: RFC 2047 words in odd forms, raw eight-bit text, broken dates."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from desktop.importers.errors import UnreadableError
from desktop.importers.fields.dates import read_date
from desktop.importers.text.encoding import decode

_WORD = re.compile(r"=\?([\w.:+-]+?)(?:\*[\w-]*)?\?([bBqQ])\?(.*?)\?=", re.DOTALL)
_GAP = re.compile(r"(\?=)\s+(?==\?[\w.:+*-]+\?[bBqQ]\?)")
_NAMED_ZONE = re.compile(r":\d\d\s+\(?[A-Z]{3,5}\)?\s*$")
_WHEN = re.compile(r";\s*([^;]+)$")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who a header names."""

    name: str  # "" where only the address stands
    address: str


class Headers:
    """A mail's headers, by name, decoded when asked."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._pairs = [(name.strip().lower(), value) for name, value in pairs]

    @classmethod
    def of(cls, message: "Message[str, str]") -> "Headers":
        """Take those of a parsed mail as they were written."""
        return cls([(name, str(value)) for name, value in message.raw_items()])

    def every(self, name: str) -> Iterator[str]:
        """Give each header of a name, decoded, on one line."""
        return (decoded(value) for key, value in self._pairs if key == name)

    def first(self, name: str) -> str:
        """Give the first header of a name; "" where there is none."""
        return next(self.every(name), "")

    def has(self, *names: str) -> bool:
        """Whether any of them is there."""
        return any(key in names for key, _ in self._pairs)

    def sender(self) -> Sender:
        """Give who wrote it: From, else Sender, else Reply-To."""
        for name in ("from", "sender", "reply-to"):
            for key, value in self._pairs:
                if key == name and (found := _sender(value)).address + found.name:
                    return found
        return Sender("", "")

    def date(self) -> tuple[str, float, str]:
        """Give when it was sent, ISO 8601 with its zone, how sure, and where that stands; "" where nothing tells."""
        for written in self.every("date"):
            if date := mail_date(written):
                return date, 1.0, "Date of the mail"
        for written in self.every("received"):
            if (found := _WHEN.search(written)) and (date := mail_date(found[1])):
                return date, 0.8, "Received of the mail"
        return "", 0.0, ""


def decoded(written: str) -> str:
    """Decode a header's value: eight-bit bytes by what they look like, encoded words by what they say; folds become blanks."""
    plain = _eight_bit(written)
    if "=?" in plain:
        plain = "".join(_words(_GAP.sub(r"\1", plain)))
    return " ".join(plain.split())


def mail_date(written: str) -> str:
    """Bring a mail's date to ISO 8601 with its zone, seconds kept; what is no RFC 5322 date is read as a newspaper writes it."""
    try:
        when = parsedate_to_datetime(written)
        if 1970 <= when.year <= 2100:
            if when.tzinfo is None and _NAMED_ZONE.search(written) and (date := read_date(written)):  # MEZ and its like
                return date
            return when.isoformat(timespec="seconds") + ("" if when.tzinfo else "+00:00")  # -0000 is UTC
    except (TypeError, ValueError, IndexError, OverflowError):
        pass
    return read_date(written)


def lenient(content: bytes, said: str) -> tuple[str, tuple[str, ...]]:
    """Decode a text that says its encoding rightly, wrongly or not; "" for what is no text."""
    try:
        found = decode(content, said=said)
    except UnreadableError:
        return "", ()
    return found.text, tuple(note for note in found.warnings if "does not say" not in note or not said)


def _eight_bit(written: str) -> str:
    """Undo the stdlib's surrogates: bytes beyond ASCII, which no header may hold and many do."""
    if written.isascii():
        return written
    try:
        return lenient(written.encode("ascii", "surrogateescape"), "")[0] or written.encode("utf-8", "replace").decode()
    except UnicodeEncodeError:
        return written.encode("utf-8", "replace").decode()


def _words(written: str) -> Iterator[str]:
    """Decode encoded words; neighbours in one encoding are joined first, since some programs cut signs in two."""
    place, held, charset = 0, b"", ""
    for found in _WORD.finditer(written):
        if found.start() > place or found[1].lower() != charset:
            yield lenient(held, charset)[0]
            yield written[place : found.start()]
            held, charset = b"", found[1].lower()
        held += _unpacked(found[2], found[3])
        place = found.end()
    yield lenient(held, charset)[0]
    yield written[place:]


def _unpacked(kind: str, written: str) -> bytes:
    raw = written.encode("utf-8", "replace")
    if kind in "qQ":
        return quopri.decodestring(raw.replace(b"_", b" "), header=False)
    try:
        return base64.b64decode(re.sub(rb"[^A-Za-z0-9+/]", b"", raw) + b"==", validate=False)
    except (binascii.Error, ValueError):
        return raw


def _sender(written: str) -> Sender:
    """Read the first name and address; names in quotes, in comments, encoded as a whole, or none at all."""
    plain = _eight_bit(written)
    name, address = next(((name, address) for name, address in getaddresses([plain]) if name or address), ("", ""))
    bracketed = re.search(r"^(.*?)<\s*([^<>\s]*@[^<>\s]*)\s*>\s*$", plain, re.DOTALL)
    if bracketed:  # also what the standard does not allow: a name with a comma or an @ outside of quotes
        name, address = bracketed[1], bracketed[2]
    name = decoded(name).strip(" \t\"'").replace('\\"', '"')
    if "@" in name and " " not in name:
        name = ""
    return Sender(name, address.strip() if "@" in address else "")
