"""What a source holds, told by its content, never by its name; and who reads it.

Families of formats are asked in this order, the narrower first: a Nexis download is also a page, and a page is also text.
"""

import json
import re
from collections.abc import Iterator

from desktop.importers import limits
from desktop.importers.documents.formats import DOCUMENTS, is_scan
from desktop.importers.errors import UnreadableError
from desktop.importers.feeds.formats import FEEDS
from desktop.importers.format import Format
from desktop.importers.keeping import is_known, kept
from desktop.importers.libraries.formats import LIBRARIES
from desktop.importers.mail.formats import MAIL
from desktop.importers.material import Material
from desktop.importers.newsdb.formats import NEWSDB
from desktop.importers.pages.formats import PAGES
from desktop.importers.reading import Report
from desktop.importers.text.formats import JSON_LINES
from desktop.importers.webarchives.formats import ARCHIVES, WEB_ARCHIVES
from desktop.story import Draft, Refusal

FORMATS: tuple[Format, ...] = (*WEB_ARCHIVES, *NEWSDB, *LIBRARIES, *MAIL, *FEEDS, *JSON_LINES, *DOCUMENTS, *ARCHIVES, *PAGES)

_PICTURES = re.compile(
    rb"\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|RIFF....WEBP|II\*\0|MM\0\*|BM....\0\0\0\0|\0\0\x01\0|\0\0\0.ftyp(?:avif|heic|heix|mif1|msf1)",
    re.DOTALL,
)
_SVG = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]", re.DOTALL | re.IGNORECASE)
_SITEMAP = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:(?><!--.*?-->)\s*|<!DOCTYPE[^>]*>\s*|<\?[^>]*\?>\s*)*<(urlset|sitemapindex)\b",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(r"\s*<(?:\?xml\b|!DOCTYPE\b)", re.IGNORECASE)
_KNOWN = (
    (b"7z\xbc\xaf\x27\x1c", "an archive that has to be unpacked first (7z)"),
    (b"Rar!\x1a\x07", "an archive that has to be unpacked first (RAR)"),
    (b"PK\x03\x04", "a ZIP that is no document known here"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3", "a database"),
)
_BINARY_NAMES = frozenset(
    ".epub .zip .docx .odt .xlsx .pptx .pdf .wacz .warc .jpg .jpeg .png .gif .webp .avif .mp3 .mp4 .m4a .avi .mov .exe .7z .rar .tar .bz2 .xz".split()
)
_LATER = "This format is not read yet; save the story as a web page or as text."


def read_material(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a source's stories, whatever it is; containers ask it again for what they hold.

    Raises UnreadableError where it holds no story, OSError where it cannot be opened.
    """
    material.check = material.check or (lambda: report(0, 1, material.name))
    if material.depth == 1 and not material.options.turn():
        return  # another process reads it
    if is_known(material):
        yield kept(material)
        return
    if not material.first.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe") and material.size <= limits.SNIFFED:
        raise UnreadableError("it is empty", "Remove it, or save the article again.")
    is_picture = _PICTURES.match(material.first) or _SVG.match(material.first)
    if is_picture and not is_scan(material):
        if material.alone:
            raise UnreadableError("it is a picture, not a story", "Import the page that shows it.")
        return
    for known in FORMATS:
        if known.recognises(material):
            given = False
            for each in known.read(material, report):
                given = True
                yield each
            if not given and not material.elsewhere:
                raise UnreadableError(f"it is {known.name}, and nothing is in it that can be read", "Look into it, or export it again.")
            return
    _refuse(material)
    from desktop.importers.text.plain_text import read_plain_text

    yield from read_plain_text(material, report)


def format_of(material: Material) -> str:
    """Name what a source is, for people."""
    return next((known.name for known in FORMATS if known.recognises(material)), "plain text")


def _refuse(material: Material) -> None:
    """Raise UnreadableError for what is known and not read, and for what is no text."""
    for mark, what in _KNOWN:
        if material.first.startswith(mark):
            raise UnreadableError(f"it is {what}", _LATER)
    if found := _SITEMAP.match(material.head):
        raise UnreadableError(f"it is a map of a site ({found[1]})", _LATER)
    if _XML.match(material.head):
        raise UnreadableError("it is an XML document of no kind that is read", _LATER)
    if material.suffix in _BINARY_NAMES:
        raise UnreadableError(
            f"it is named {material.suffix} and is none", "Fetch it again: often it is an error message that was saved in its place."
        )
    if material.head.lstrip().startswith(("{", "[")) and _is_json(material.content()):
        raise UnreadableError("it is JSON, but not a story a line", "Write each story as one JSON object on a line of its own.")


def _is_json(content: bytes) -> bool:
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True
