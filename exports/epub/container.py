"""EbookLib's writer, bent at its hooks: finished pages, one at a time; our own contents; the same content gives the same bytes.

Why not as it comes (EbookLib 0.20): it parses pages again and pretty-prints them, which puts spaces between words; it gives an empty
file for a page it cannot parse; it dates entries with the clock; and it takes every footnote for a page of the page list.
"""

import re
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from ebooklib import epub
from lxml import etree

FOLDER = "EPUB"
_METADATA_ORDER = (
    "identifier",
    "title",
    "language",
    "creator",
    "contributor",
    "publisher",
    "date",
    "subject",
    "description",
    "source",
    "rights",
)
_PACKED_ALREADY = (".jpg", ".png")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class Entry(epub.EpubItem):  # type: ignore[misc]
    """A file of the book whose bytes are made when the zip asks for them, and let go at once."""

    def __init__(self, uid: str, name: str, media_type: str, make: Callable[[], bytes]) -> None:
        super().__init__(uid, name, media_type)
        self._make = make

    def get_content(self, default: object = None) -> bytes:
        """Make the bytes."""
        return self._make()


class Page(epub.EpubHtml):  # type: ignore[misc]
    """A page that is finished XHTML; only an EpubHtml may stand in EbookLib's spine."""

    def __init__(self, uid: str, name: str, make: Callable[[], bytes]) -> None:
        super().__init__(uid, name, "application/xhtml+xml")
        self._make = make

    def get_content(self, default: object = None) -> bytes:
        """Make the page."""
        return self._make()


class Nav(epub.EpubNav):  # type: ignore[misc]
    """The navigation document, made by us."""

    def __init__(self, name: str, title: str, make: Callable[[], bytes]) -> None:
        super().__init__("nav", name, title=title)
        self._make = make

    def get_content(self, default: object = None) -> bytes:
        """Make the page."""
        return self._make()


class CoverPicture(epub.EpubCover):  # type: ignore[misc]
    """The cover's picture; the manifest marks it as `cover-image`."""

    def __init__(self, uid: str, name: str, make: Callable[[], bytes]) -> None:
        super().__init__(uid, name)
        self.media_type = "image/jpeg"
        self._make = make

    def get_content(self) -> bytes:
        """Draw it."""
        return self._make()


class SteadyZip(zipfile.ZipFile):
    """A zip whose bytes follow from its entries alone: one time stamp, one mode, one system; what is packed already is only stored."""

    def put(self, name: str, content: bytes | str, *, store: bool = False) -> None:
        """Write an entry."""
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.create_system = 3  # Unix, on Windows too: the mode below is a Unix mode
        entry.external_attr = 0o644 << 16
        store = store or name.endswith(_PACKED_ALREADY)
        self.writestr(entry, content, zipfile.ZIP_STORED if store else zipfile.ZIP_DEFLATED, 6)


class BookWriter(epub.EpubWriter):  # type: ignore[misc]
    """Writes a book's entries in order, pictures before the page that asked for them, and the package document last.

    The package comes last because only then is known which pictures the pages showed, and what may truly be said of their descriptions.
    before: called when every entry but the package document is written, to tell the book its last metadata.
    """

    def __init__(
        self, target: IO[bytes] | Path, book: epub.EpubBook, *, modified: str, ncx: Callable[[], bytes], before: Callable[[], None]
    ) -> None:
        super().__init__(str(target), book, {"mtime": datetime.fromisoformat(modified).astimezone(UTC), "epub2_guide": False})
        self._ncx, self._before = ncx, before
        self.out: SteadyZip

    def write(self, beside: Mapping[str, Callable[[], bytes]]) -> None:
        """Write the whole file. beside: files that are no part of the publication, by their names in the container."""
        with SteadyZip(self.file_name, "w") as self.out:
            self.out.put("mimetype", "application/epub+zip", store=True)  # OCF 3.3 § 4.2.6.2: first, and not compressed
            self._write_container()
            for name, make in beside.items():
                self.out.put(name, make())
            self._write_items()
            self._before()
            self._write_opf()

    def add_picture(self, uid: str, name: str, media_type: str, content: bytes) -> None:
        """Write a picture now and list it in the manifest."""
        self.out.put(f"{FOLDER}/{name}", content)
        self.book.add_item(Entry(uid, name, media_type, bytes))

    def _write_container(self) -> None:
        self.out.put(epub.CONTAINER_PATH, epub.CONTAINER_XML % {"folder_name": FOLDER})

    def _write_items(self) -> None:
        for entry in tuple(self.book.get_items()):  # a copy: pictures join the book while its pages are written
            made = self._ncx() if isinstance(entry, epub.EpubNcx) else entry.get_content()
            self.out.put(f"{FOLDER}/{entry.file_name}", made)

    def _write_opf_file(self, root: etree._Element) -> None:
        root.attrib.pop("prefix", "")  # `rendition` is reserved; to declare it again is noise
        root.set(_XML_LANG, self.book.language)
        if self.book.direction:
            root.set("dir", self.book.direction)
        metadata = root.find("metadata")
        if metadata is not None:
            metadata[:] = sorted(metadata, key=_metadata_order)
        made = etree.tostring(root, pretty_print=True, encoding="utf-8", xml_declaration=True)
        self.out.put(f"{FOLDER}/content.opf", made)


def _metadata_order(element: etree._Element) -> int:
    name = re.sub(r"^\{.*\}", "", str(element.tag))
    return _METADATA_ORDER.index(name) if name in _METADATA_ORDER else len(_METADATA_ORDER)
