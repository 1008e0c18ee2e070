"""A document that is a ZIP of XML (DOCX, ODT, EPUB): members read within bounds, XML without entities or network."""

import io
import posixpath
import zipfile
import zlib
from urllib.parse import unquote

from lxml import etree

from desktop.importers import limits
from desktop.importers.errors import UnreadableError

_FETCH_AGAIN = "Fetch it again, or open it and save it anew."
_RATIO = 400  # of a large member's size to its packed size; honest XML stays below 100, zeros reach 1,030
_LARGE = 8 << 20  # bytes
_FAILURES = (OSError, ValueError, EOFError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error)


class Package:
    """The members of a ZIP document, by name. Nothing is ever unpacked to the disk, so a name leads nowhere."""

    def __init__(self, content: bytes) -> None:
        """Raises UnreadableError for what is no ZIP, is encrypted, or would not stop."""
        self.content = content
        try:
            self._packed = zipfile.ZipFile(io.BytesIO(content))
        except _FAILURES as error:
            raise UnreadableError("it is a damaged ZIP, or was cut off", _FETCH_AGAIN) from error
        members = self._packed.infolist()
        if len(members) > limits.DOCUMENT_MEMBERS or sum(member.file_size for member in members) > limits.EXPANDED:
            raise UnreadableError(f"it expands to more than {limits.EXPANDED >> 20} MB", "Expand it yourself, if you trust it.")
        if any(member.file_size > _LARGE and member.file_size > _RATIO * max(1, member.compress_size) for member in members):
            raise UnreadableError("it is a ZIP that expands without measure", "Expand it yourself, if you trust it.")
        if any(member.flag_bits & 1 for member in members):
            raise UnreadableError("it is encrypted", "Open it with its password and save it without.")
        self._names = {member.filename: member for member in members}

    @property
    def names(self) -> frozenset[str]:
        """The members' names."""
        return frozenset(self._names)

    def read(self, name: str, bound: int = limits.PICTURE) -> bytes:
        """Give a member, b"" where it is missing, damaged or larger than the bound."""
        member = self._names.get(name)
        if member is None or member.file_size > bound:
            return b""
        try:
            return self._packed.read(member)
        except _FAILURES:
            return b""

    def xml(self, name: str) -> etree._Element | None:
        """Parse a member; None where it is missing or no XML."""
        content = self.read(name, limits.XML)
        return xml_of(content) if content else None


def xml_of(content: bytes) -> etree._Element | None:
    """Parse XML with entities, DTD and network off; what is slightly broken is mended, None for what is no XML."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def joined(base: str, href: str) -> str:
    """Give the member that a member's link leads to; "" for a link that leads out of the document."""
    address = unquote(href.split("#", 1)[0])
    if not address or ":" in address.split("/", 1)[0] or address.startswith(("/", "\\")):
        return ""
    name = posixpath.normpath(posixpath.join(posixpath.dirname(base), address))
    return "" if name.startswith("..") else name
