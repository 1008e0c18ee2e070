"""Mail, known by its headers, its From_ lines, or Outlook's own streams."""

import re
from io import BytesIO

from desktop.importers.format import Format
from desktop.importers.material import Material

_FROM_LINE = re.compile(rb"From [^\n]{1,300}\n(?=>?From |[!-9;-~]+:)")
_HEADER = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
_TELLING = frozenset(b"from sender received return-path message-id mime-version delivered-to x-original-to dkim-signature".split())
_USUAL = _TELLING | frozenset(b"to cc subject date reply-to content-type content-transfer-encoding list-id list-unsubscribe".split())
_EMLX = re.compile(rb"\d{1,10} *\r?\n(?=[!-9;-~]+:)")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAM = "__properties_version1.0".encode("utf-16-le")


def is_mailbox(material: Material) -> bool:
    """Whether it begins with a From_ line and a header (RFC 4155)."""
    return _FROM_LINE.match(material.first.lstrip(b"\r\n")) is not None


def is_letter(material: Material) -> bool:
    """Whether it begins with the headers of a mail (RFC 5322): two that mails have, one of them that nothing else has."""
    return _is_letter(material.first)


def is_emlx(material: Material) -> bool:
    """Whether it is Apple Mail's: the length in bytes, the mail, a property list."""
    found = _EMLX.match(material.first)
    return found is not None and _is_letter(material.first[found.end() :])


def is_outlook(material: Material) -> bool:
    """Whether it is a compound file whose directory has a mail's streams ([MS-CFB] 2.2, [MS-OXMSG] 2.4)."""
    first = material.first
    if not first.startswith(_OLE) or len(first) < 512:
        return False
    size = 1 << min(int.from_bytes(first[30:32], "little"), 16)
    with material.open() as stream:
        stream.seek((int.from_bytes(first[48:52], "little") + 1) * size)
        return _STREAM in stream.read(max(size, 4096))


def _is_letter(first: bytes) -> bool:
    seen: set[bytes] = set()
    for number, line in enumerate(BytesIO(first.lstrip(b"\r\n"))):
        if not line.strip():
            break
        if line[:1] in b" \t" or (number == 0 and line.startswith((b"From ", b">From "))):
            continue
        found = _HEADER.match(line)
        if found is None:
            return False
        seen.add(found[1].lower())
    return len(seen & _USUAL) >= 2 and bool(seen & _TELLING)


MAIL = (
    Format("an Outlook mail", is_outlook, "mail.outlook:read_outlook"),
    Format("a mailbox", is_mailbox, "mail.mailbox:read_mailbox"),
    Format("an Apple mail", is_emlx, "mail.mail:read_emlx"),
    Format("a mail", is_letter, "mail.mail:read_mail"),
)
