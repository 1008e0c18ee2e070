"""Documents, known by their first bytes, or by the members of their ZIP."""

import re

from desktop.importers.errors import UnreadableError
from desktop.importers.format import Format
from desktop.importers.material import Material

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NAMED_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_FRONT_MATTER = re.compile(
    r"---[ \t]*\r?\n(?:[^\n]*\n){0,200}?[A-Za-z_]+[ \t]*:[^\n]*\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)"
)
_MARKED_UP = re.compile(  # what a plain text hardly has: a heading, a link or a picture, a fence
    r"^#{1,4} \S|^={3,}\s*$|!?\[[^\]\n]+\]\([^)\s]+\)|^```|^\*\*[^*\n]+\*\*$|^[*-] \S.*\n[*-] \S", re.MULTILINE
)


def is_pdf(material: Material) -> bool:
    """Whether it is a PDF; its mark may stand within the first kilobyte (ISO 32000-2, annex I)."""
    return b"%PDF-" in material.first[:1024]


def is_docx(material: Material) -> bool:
    """Whether it is a text of Word's, since 2007."""
    return "word/document.xml" in material.names or ("[Content_Types].xml" in material.names and _has(material, "word/"))


def is_odt(material: Material) -> bool:
    """Whether it is an OpenDocument text."""
    return b"mimetypeapplication/vnd.oasis.opendocument.text" in material.first[:200] or (
        "content.xml" in material.names and "META-INF/manifest.xml" in material.names and not _is_other_opendocument(material)
    )


def is_epub(material: Material) -> bool:
    """Whether it is an EPUB."""
    return b"mimetypeapplication/epub+zip" in material.first[:200] or "META-INF/container.xml" in material.names


def is_rtf(material: Material) -> bool:
    """Whether it is rich text."""
    return material.first.lstrip().startswith(b"{\\rtf")


def is_markdown(material: Material) -> bool:
    """Whether it is Markdown: it has front matter, or is both named and marked up so."""
    head = material.head.lstrip("\ufeff")
    if head.lstrip().startswith(("<", "{")):
        return False
    if _FRONT_MATTER.match(head):
        return True
    return material.suffix in _NAMED_MARKDOWN and _MARKED_UP.search(head) is not None


def is_old_office(material: Material) -> bool:
    """Whether it is a document of Word's before 2007, or any office document under a password (both MS-CFB); an Outlook message is known before."""
    if not material.first.startswith(_OLD_OFFICE):
        return False
    directory = _directory(material)
    return any(name.encode("utf-16-le") in directory for name in ("WordDocument", "EncryptedPackage"))


def is_scan(material: Material) -> bool:
    """Whether it is a picture of a clipping: only where a person named it, for a folder's pictures belong to its pages."""
    return material.alone and _PICTURE.match(material.first) is not None


def _has(material: Material, beginning: str) -> bool:
    return any(name.startswith(beginning) for name in material.names)


def _is_other_opendocument(material: Material) -> bool:
    found = re.match(rb"PK.{28}mimetypeapplication/vnd\.oasis\.opendocument\.([a-z-]+)", material.first, re.DOTALL)
    return found is not None and found[1] != b"text"


def _directory(material: Material) -> bytes:
    try:
        return material.content()
    except UnreadableError:
        return material.first


_PICTURE = re.compile(rb"\xff\xd8\xff|\x89PNG\r\n|RIFF....WEBP|II\*\0|MM\0\*|BM.{4}\0\0\0\0|\0\0\0.ftyp(?:avif|heic|heix|mif1)", re.DOTALL)

DOCUMENTS = (
    Format("a PDF", is_pdf, "documents.pdf:read_pdf"),
    Format("a Word document", is_docx, "documents.docx:read_docx"),
    Format("an OpenDocument text", is_odt, "documents.odt:read_odt"),
    Format("an EPUB", is_epub, "documents.epub:read_epub"),
    Format("rich text", is_rtf, "documents.rtf:read_rtf"),
    Format("an old Word document", is_old_office, "documents.refused:read_old_office"),
    Format("a picture of a clipping", is_scan, "documents.scan:read_scan"),
    Format("Markdown", is_markdown, "documents.markdown:read_markdown"),
)
