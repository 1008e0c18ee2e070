"""What browsers, desktops and crawlers keep, known by its beginning; and archives of any files, which are asked last."""

import re

from desktop.importers.format import Format
from desktop.importers.material import Material

_FIELD = re.compile(r"^([A-Za-z][A-Za-z0-9-]*):", re.MULTILINE)
_SAVED = re.compile(r"^(?:Snapshot-Content-Location:|From:[ \t]*[\"<]*Saved by\b)", re.IGNORECASE | re.MULTILINE)
_RELATED = re.compile(r"^Content-Type:\s*(?:multipart/related|multipart/alternative|text/html)\b", re.IGNORECASE | re.MULTILINE)
_OF_MAILS = frozenset(
    "from to cc bcc sender received message-id reply-to return-path delivered-to list-id list-unsubscribe dkim-signature".split()
)
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_LINK = re.compile(r"\s*\[(?:InternetShortcut|Desktop Entry)\]", re.IGNORECASE)
_WEBLOC = re.compile(r"<plist[^>]*>\s*<dict>\s*<key>URL</key>")
_OFFICE = ("[Content_Types].xml", "mimetype", "META-INF/container.xml")


def is_warc(material: Material) -> bool:
    """Whether it begins with a record."""
    return material.first.startswith((b"WARC/", b"filedesc://"))


def is_wacz(material: Material) -> bool:
    """Whether it is a ZIP with a crawl in it."""
    names = material.names
    return "datapackage.json" in names and any(name.startswith("archive/") for name in names)


def is_mhtml(material: Material) -> bool:
    """Whether its head is that of a mail which no one sent: a saved page."""
    if not _FIELD.match(material.head.lstrip()):
        return False
    head = re.split(r"\r?\n\r?\n", material.head.lstrip(), maxsplit=1)[0]
    if not _RELATED.search(head):
        return False
    return bool(_SAVED.search(head)) or not _OF_MAILS & {name.lower() for name in _FIELD.findall(head)}


def is_link(material: Material) -> bool:
    """Whether it is a desktop's link to an address."""
    return bool(_LINK.match(material.head)) and "url=" in material.head[:8192].lower()


def is_webloc(material: Material) -> bool:
    """Whether it is a Macintosh's link: a small property list, as XML or binary, whose key URL stands at its top; a browser's bookmarks have many."""
    if material.size > 1 << 14:
        return False
    if material.first.startswith(b"bplist00"):
        return b"SURL" in material.first[:40]  # a string of three signs, right behind the dictionary
    return b"<plist" in material.first[:400] and _WEBLOC.search(material.head) is not None


def is_list(material: Material) -> bool:
    """Whether every line of its beginning is an address, or a remark between them."""
    if material.low.lstrip()[:1] not in ("h", "#"):
        return False  # most sources: their lines need not be parted
    lines = [line.strip() for line in material.head.splitlines()]
    if material.size > len(material.first):
        lines = lines[:-1]  # the last may be cut
    lines = [line for line in lines if line and not line.startswith("#")]
    return bool(lines) and all(_ADDRESS.fullmatch(line) for line in lines)


def is_zip(material: Material) -> bool:
    """Whether it is a ZIP, and no document made as one."""
    return material.first.startswith((b"PK\x03\x04", b"PK\x05\x06")) and not any(name in material.names for name in _OFFICE)


def is_tar(material: Material) -> bool:
    """Whether it begins with the head of a TAR (POSIX.1: `ustar` at 257), .gz or not."""
    return material.first[257:262] == b"ustar"


def is_compressed(material: Material) -> bool:
    """Whether it is a .bz2, .xz or .zst."""
    return material.first.startswith((b"BZh", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd"))


WEB_ARCHIVES = (
    Format("a web archive (WARC)", is_warc, "webarchives.warc:read_warc"),
    Format("a web archive (WACZ)", is_wacz, "webarchives.wacz:read_wacz"),
    Format("an archive of files (TAR)", is_tar, "webarchives.files:read_tar"),
    Format("a compressed file", is_compressed, "webarchives.files:read_compressed"),
    Format("a saved page (MHTML)", is_mhtml, "webarchives.mhtml:read_mhtml"),
    Format("a link", is_link, "webarchives.links:read_ini"),
    Format("a link", is_webloc, "webarchives.links:read_webloc"),
    Format("a list of addresses", is_list, "webarchives.links:read_list"),
)
ARCHIVES = (Format("an archive of files (ZIP)", is_zip, "webarchives.files:read_zip"),)  # after all that is made as a ZIP
