"""A mail taken apart: what is read, what is shown within it, what is attached, and the mails it holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from email.utils import collapse_rfc2231_value
from typing import Any

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.mail.headers import Headers, decoded, lenient
from desktop.importers.options import Resources

_OF_EXCHANGE = re.compile(r"att\d{3,6}\.(?:txt|html?)", re.IGNORECASE)  # a body that Exchange made an attachment of
_FROM_LINE = re.compile(rb"\s*>?From [^\n]*\n")


@dataclass(frozen=True, slots=True)
class Text:
    """A part that is read: HTML, or plain text with its manner."""

    words: str
    is_html: bool
    flowed: bool = False  # RFC 3676: a blank at a line's end goes on
    delsp: bool = False  # that blank is no blank of the text


@dataclass(frozen=True, slots=True)
class Attached:
    """A part that is a file of its own."""

    name: str
    media_type: str
    content: bytes
    shown: bool = False  # its sender wants it seen within the mail


@dataclass(slots=True)
class Letter:
    """A mail taken apart."""

    headers: Headers
    texts: list[Text] = field(default_factory=list)
    attached: list[Attached] = field(default_factory=list)
    held: list["Letter"] = field(default_factory=list)  # the mails within it
    digest: bool = False  # whether those are a digest's (RFC 2046, 5.1.5)
    warnings: list[str] = field(default_factory=list)
    within: dict[str, bytes] = field(default_factory=dict)  # pictures by cid: address and Content-Location

    @property
    def resources(self) -> Resources:
        """Give what its HTML may show."""
        return lambda address: self.within.get(address.strip(), b"")


def letter_of(content: bytes) -> Letter:
    """Take a mail apart; a broken part is left out, with a warning. Raises UnreadableError for one nested beyond reason."""
    try:
        return _taken_apart(_parsed(content), 0)
    except RecursionError as error:
        raise UnreadableError("it holds parts within parts without end", "Ask its sender for the text alone.") from error


def _parsed(content: bytes) -> "Message[str, str]":
    return message_from_bytes(_FROM_LINE.sub(b"", content, count=1) if _FROM_LINE.match(content) else content.lstrip(b"\r\n"))


def _taken_apart(message: "Message[str, str]", depth: int) -> Letter:
    letter = Letter(Headers.of(message))
    for count, part in enumerate(_leaves(message)):
        if count >= limits.MAIL_PARTS:
            letter.warnings.append(f"only the first {limits.MAIL_PARTS:,} parts of the mail were read")
            break
        if part.get_content_type() == "message/rfc822":
            _take_mail(letter, part, depth)
        else:
            _take(letter, part)
    letter.digest = any(part.get_content_type() == "multipart/digest" for part in _outer(message))
    return letter


def _leaves(message: "Message[str, str]") -> Iterator["Message[str, str]"]:
    """Give the parts that hold something, in order; of alternatives the one that says most, HTML before text."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        payload = _payload(part)
        if part.get_content_type() == "message/rfc822" or not isinstance(payload, list):
            yield part
            continue
        inner = [each for each in payload if isinstance(each, Message)]
        if part.get_content_type() == "multipart/alternative":
            inner = [max(inner, key=_worth)] if inner else []
        waiting += reversed(inner)


def _payload(part: "Message[str, str]") -> Any:
    """Give what a part holds, parts or its text undecoded; nothing where its charset is no name, of which the library raises."""
    try:
        return part.get_payload()
    except (ValueError, LookupError):
        return ""


def _outer(message: "Message[str, str]") -> Iterator["Message[str, str]"]:
    """Give a mail's own parts, not those of mails within it."""
    yield message
    if isinstance(_payload(message), list) and message.get_content_type() != "message/rfc822":
        yield from (part for part in _payload(message) if isinstance(part, Message))


def _worth(part: "Message[str, str]") -> int:
    kinds = {each.get_content_type() for each in part.walk()}
    size = sum(len(str(_payload(each))) for each in part.walk() if not each.is_multipart())
    if size < 8:  # an empty alternative
        return 0
    return 3 if "text/html" in kinds else 2 if "text/plain" in kinds else 1


def _take(letter: Letter, part: "Message[str, str]") -> None:
    kind = part.get_content_type()
    name = _name(part)
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return
    disposition = str(part.get("content-disposition") or "").lower()
    reads = kind in ("text/plain", "text/html", "text/enriched") or part.get("content-type") is None
    if reads and (not name or _OF_EXCHANGE.fullmatch(name)) and not disposition.startswith("attachment"):
        _take_text(letter, part, content, kind)
        return
    address = str(part.get("content-id") or "").strip().strip("<>").strip()
    if kind.startswith("image/") or (address and kind == "application/octet-stream"):
        for key in (f"cid:{address}" if address else "", str(part.get("content-location") or "").strip()):
            if key:
                letter.within[key] = content
    if kind.startswith("image/") and not name and not address:
        return
    letter.attached.append(Attached(name, kind, content, not disposition.startswith("attachment")))


def _take_text(letter: Letter, part: "Message[str, str]", content: bytes, kind: str) -> None:
    words, warnings = lenient(content, _parameter(part, "charset"))
    if not words.strip():
        return
    letter.warnings += warnings
    is_html = kind == "text/html" or re.match(r"\s*<(?:!doctype html|html|head|body)\b", words, re.IGNORECASE) is not None
    flowed = _parameter(part, "format").lower() == "flowed"
    letter.texts.append(Text(words, is_html, flowed, flowed and _parameter(part, "delsp").lower() == "yes"))


def _take_mail(letter: Letter, part: "Message[str, str]", depth: int) -> None:
    payload = _payload(part)
    inner = payload[0] if isinstance(payload, list) and payload and isinstance(payload[0], Message) else None
    if inner is None:
        return
    if depth >= limits.DEPTH:
        letter.warnings.append("it holds mails within mails without end; the innermost were left out")
        return
    if not inner.keys() and isinstance(_payload(inner), str):  # begins with a From_ line, which is no header
        letter.held.append(letter_of(str(_payload(inner)).encode("utf-8", "surrogateescape")))
        return
    letter.held.append(_taken_apart(inner, depth + 1))


def _name(part: "Message[str, str]") -> str:
    """Give a file's name, in any of the ways it is written (RFC 2183, 2231, 2047)."""
    for header, parameter in (("content-disposition", "filename"), ("content-type", "name")):
        try:
            given = part.get_param(parameter, header=header)
            if given:
                return decoded(collapse_rfc2231_value(given)).replace("\\", "/").rsplit("/", 1)[-1]
        except (LookupError, ValueError, UnicodeError, TypeError):
            continue
    return ""


def _parameter(part: "Message[str, str]", name: str) -> str:
    try:
        given = part.get_param(name)
        return collapse_rfc2231_value(given).strip() if given else ""
    except (LookupError, ValueError, UnicodeError, TypeError):
        return ""
