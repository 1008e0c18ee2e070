"""EPUB: each chapter of the spine is a story, whatever its spine names twice is read once, cover and contents are none.

Source: EPUB 3.3 (W3C), sections 5 (package document) and 7 (navigation document); EPUB 2's NCX (OPF 2.0.1, 2.4.1).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from html.entities import html5

from lxml import etree, html

from desktop.importers import limits
from desktop.importers.documents.epub_record import Recorded, body_of_page, recorded
from desktop.importers.documents.heading import Said, headed, iso_day, plausible_authors, plausible_title
from desktop.importers.documents.package import Package, joined, xml_of
from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.pictures import verify
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import Draft, Dropped, Picture, Refusal, clean

IMPORTER = "epub 2"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_TYPE = "{http://www.idpf.org/2007/ops}type"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"})
_NO_STORY = re.compile(  # what a chapter's epub:type or its place in the guide says
    r"\b(?:cover|toc|title-?page|halftitlepage|copyright-page|landmarks|page-list|index|loi|lot|colophon|imprint)\b", re.IGNORECASE
)
_ENTITY = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,30});")
_ENCRYPTED = "META-INF/encryption.xml"


@dataclass(frozen=True, slots=True)
class _Book:
    """What the package document says."""

    folder: str  # the package document's own name
    said: Said
    publication: str
    rights: str
    chapters: tuple[str, ...]  # members, in reading order, each once
    titles: Mapping[str, str]  # member → as the contents call it
    types: Mapping[str, str]  # member → what the guide says it is


def read_epub(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read an EPUB's chapters as stories; a broken chapter is a Refusal.

    The original of each is its chapter's bytes. Raises UnreadableError for what is damaged, protected or has no chapters.
    """
    content = material.content()
    package = Package(content)
    digest = sha256(content).hexdigest()
    if told := recorded(package):
        yield from _told(package, told, material, digest, report)
        return
    book = _book(package)
    found = 0
    contents_pages = []
    for number, name in enumerate(book.chapters):
        report(number, len(book.chapters), name)
        try:
            draft = _chapter(package, book, name, material, digest)
        except UnreadableError as error:
            yield Refusal(material.origin, name, error.why, error.remedy)
            continue
        if draft is None:
            contents_pages.append(name)
            continue
        found += 1
        yield draft
    if not found and not contents_pages:
        raise UnreadableError("it is an EPUB without chapters", "Fetch it again.")
    if not found:
        raise UnreadableError("it is an EPUB without text: cover and contents alone", "Fetch it again.")


def _told(package: Package, told: Sequence[Recorded], material: Material, container: str, report: Report) -> Iterator[Draft | Refusal]:
    """Read a book that Pressmark made, by its record."""
    for number, story in enumerate(told):
        report(number, len(told), story.page)
        content = package.read(story.page, limits.XML)
        root = _parsed(content) if content else None
        markup = body_of_page(root) if root is not None else None
        if root is None or markup is None:
            yield Refusal(
                material.origin, story.page, "the page is damaged, or is not what the book's record says", "Export the book again."
            )
            continue
        pictures, warnings = _pictures(package, story.page, root)
        draft = drafted(
            story.fields,
            clean(markup, pictures=pictures),
            content,
            material.member(story.page, content, container=container),
            media_type="application/xhtml+xml",
            importer=IMPORTER,
            pictures=list(pictures.values()),
            warnings=warnings,
        )
        yield replace(draft, former=story.former)


def _book(package: Package) -> _Book:
    container = package.xml("META-INF/container.xml")
    root = container.find(f".//{_CONTAINER}rootfile") if container is not None else None
    name = (root.get("full-path") or "") if root is not None else ""
    name = name if name in package.names else next((each for each in sorted(package.names) if each.endswith(".opf")), "")
    opf = package.xml(name) if name else None
    if opf is None:
        raise UnreadableError("it is a damaged EPUB: it does not say what it holds", "Fetch it again.")
    if b"EncryptedData" in (encrypted := package.read(_ENCRYPTED)) and re.search(rb"\.x?html?[\"<]", encrypted):
        raise UnreadableError("it is protected against copying (DRM)", "Ask its seller for an open file.")
    items = {item.get("id"): item for item in opf.iter(f"{_OPF}item")}
    chapters: dict[str, None] = {}
    for reference in opf.iter(f"{_OPF}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or "nav" in (item.get("properties") or "").split() or reference.get("linear") == "no":
            continue
        member = joined(name, item.get("href") or "")
        if member and (item.get("media-type") in _PAGES or member.endswith((".xhtml", ".html", ".htm"))):
            chapters[member] = None
        if len(chapters) >= limits.CHAPTERS:
            break
    dates = opf.findall(f".//{_DC}date")
    publisher = " ".join((opf.findtext(f".//{_DC}publisher") or "").split())
    return _Book(
        name,
        Said(
            plausible_title(opf.findtext(f".//{_DC}title") or ""),
            tuple(dict.fromkeys(each for creator in opf.iter(f"{_DC}creator") for each in plausible_authors(creator.text or ""))),
            next((day for date in dates if (day := iso_day(date.text or ""))), ""),
            (opf.findtext(f".//{_DC}language") or "").strip(),
            tuple(dict.fromkeys(" ".join(each.text.split()) for each in opf.iter(f"{_DC}subject") if each.text and each.text.strip())),
            origin="the book",
        ),
        publisher,
        " ".join((opf.findtext(f".//{_DC}rights") or "").split()),
        tuple(chapters),
        _contents(package, name, opf),
        {joined(name, each.get("href") or ""): each.get("type") or "" for each in opf.iter(f"{_OPF}reference")},
    )


def _contents(package: Package, name: str, opf: etree._Element) -> dict[str, str]:
    """Give what the contents call each chapter: the navigation document, else the NCX."""
    titles: dict[str, str] = {}
    for item in opf.iter(f"{_OPF}item"):
        member = joined(name, item.get("href") or "")
        is_nav = "nav" in (item.get("properties") or "").split()
        if not is_nav and item.get("media-type") != "application/x-dtbncx+xml":
            continue
        contents = package.xml(member)
        for entry in contents.iter("{*}a", "{*}navPoint") if contents is not None else ():
            if entry.tag == "{http://www.daisy.org/z3986/2005/ncx/}navPoint":
                source, words = entry.find("{*}content"), entry.findtext("{*}navLabel/{*}text") or ""
                href = (source.get("src") or "") if source is not None else ""
            else:
                href, words = entry.get("href") or "", "".join(map(str, entry.itertext()))
            if (chapter := joined(member, href)) and words.strip():
                titles.setdefault(chapter, " ".join(words.split()))
    return titles


def _chapter(package: Package, book: _Book, name: str, material: Material, container: str) -> Draft | None:
    """Make a chapter's draft; None for cover, title page and contents."""
    content = package.read(name, limits.XML)
    if not content:
        raise UnreadableError("it is missing in the EPUB, damaged or too large", "Fetch the EPUB again.")
    root = _parsed(content)
    if root is None:
        raise UnreadableError("it is an empty chapter", "Fetch the EPUB again.")
    body = root.find(".//body")
    body = root if body is None else body
    kinds = " ".join(
        [book.types.get(name, ""), *(each.get(_TYPE) or each.get("epub:type") or "" for each in body.iter("body", "section", "nav"))]
    )
    words = " ".join("".join(map(str, body.itertext())).split())
    if (_NO_STORY.search(book.types.get(name, "")) or _NO_STORY.search(kinds)) and len(words) < 2_000:
        return None
    if not words and body.find(".//img") is None and len(book.chapters) > 1:
        return None
    if not words and _is_cover(body):
        return None
    pictures, warnings = _pictures(package, name, body)
    alone = len(book.chapters) == 1
    called = book.titles.get(name, "") or (book.said.title if alone else "")
    dropped: list[Dropped] = []
    fields, made = headed(
        body,
        replace(book.said, title=called, origin="the contents" if not alone else "the book"),
        pictures=pictures,
        dropped=dropped,
        name=name,
    )
    if alone and book.said.title:
        fields["title"] = reading(book.said.title, 0.9, "the book")
    if book.said.title and not alone:
        fields["publication"] = reading(book.said.title, 0.7, "the book's title")
    if book.rights:
        fields["rights"] = reading(book.rights, 0.9, "the book")
    if not made.html:
        warnings.append("there is a headline and no text")
    return drafted(
        fields,
        made,
        content,
        material.member(name, content, container=container),
        media_type="application/xhtml+xml",
        importer=IMPORTER,
        pictures=list(pictures.values()),
        dropped=dropped,
        warnings=warnings,
    )


def _parsed(content: bytes) -> etree._Element | None:
    """Parse a chapter as XML, its elements' names as HTML's; as HTML where it is no XML, in whatever encoding it is."""
    root = xml_of(_ENTITY.sub(_numbered, content))
    if root is None or (isinstance(root.tag, str) and not root.tag.endswith("html")):
        text = decode(content).text
        text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
        try:
            return html.document_fromstring(text) if text.strip() else None
        except (etree.ParserError, ValueError):
            return None
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rsplit("}", 1)[-1]
    return root


def _numbered(found: re.Match[bytes]) -> bytes:
    """Write an entity of HTML's (&nbsp;) as numbers: no DTD is loaded that would say what it is."""
    signs = html5.get(found[1].decode("ascii") + ";", "")
    return "".join(f"&#{ord(sign)};" for sign in signs).encode("ascii") if signs else found[0]


def _is_cover(body: etree._Element) -> bool:
    return next(body.iter("img", "image"), None) is not None


def _pictures(package: Package, name: str, body: etree._Element) -> tuple[dict[str, Picture], list[str]]:
    found: dict[str, Picture] = {}
    warnings: list[str] = []
    for image in list(body.iter("img", "image")):
        src = image.get("src") or image.get("{http://www.w3.org/1999/xlink}href") or ""
        member = joined(name, src)
        content = package.read(member) if member else b""
        if not content:
            if src:
                warnings.append(f"the picture {src[:60]} is not in the EPUB and was not fetched")
            continue
        verified = verify(content, member.rsplit("/", 1)[-1])
        warnings += filter(None, [verified.fault])
        if verified.picture is not None:
            found[src] = verified.picture
    return found, warnings
