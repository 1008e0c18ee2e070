"""Web pages: fields from what the page says of itself, the body from its own markup, gated by trafilatura's text."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.fields.bylines import split_names
from desktop.importers.fields.language import detect_language
from desktop.importers.material import Material
from desktop.importers.pages.body import Gate, bare, chunks_of
from desktop.importers.pages.choice import choose, choose_pictures, drop_furniture, drop_head
from desktop.importers.pages.fields import Page, description, iso_date, language_said, read_fields
from desktop.importers.pages.pictures import Pictures
from desktop.importers.pages.seen import read_seen
from desktop.importers.pages.whence import base_of, resources_of, saved_from
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import Body, Draft, Dropped, Picture, Reading, clean

IMPORTER = "web-page 1"
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_UTF7_TAG = re.compile(r"\+ADw-.{0,2000}?\+AD4-", re.DOTALL)
_LARGEST_FOR_TRAFILATURA = 4_000_000  # signs without pictures; beyond it no publisher's page goes, and it would take minutes
_DATA = re.compile(r"data:[a-zA-Z0-9.+/;=-]{0,100};base64,[A-Za-z0-9+/=\s]{200,}")
_NESTING = re.compile(
    r"<(/?)(?:div|span|section|article|b|i|em|strong|font|a|ul|ol|li|table|tr|td|blockquote|center|main)\b", re.IGNORECASE
)
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


def read_page(material: Material, report: Report) -> Iterator[Draft]:
    """Read a web page as one story.

    Raises UnreadableError where the page holds no words.
    """
    report(0, 1, material.name)
    content = material.content()
    said = _CHARSET.search(content[:4096]) or _XML_ENCODING.match(content[:200].lstrip())
    decoded = decode(content, said=material.charset or (said[1].decode("ascii") if said else ""))
    html, notes = decoded.text, list(decoded.warnings)
    if said and said[1].lower().replace(b"-", b"").replace(b"_", b"").endswith(b"utf7"):
        html = _UTF7_TAG.sub(" ", html)
        notes.append("the page says that it is in UTF-7, in which markup hides as text; it was not read so, and what hid was left out")
    root = parsed(html)
    if root is None:
        raise UnreadableError("it is an empty page", "Save the page again.")
    yield page_draft(root, html, content, material, notes)


def parsed(html: str) -> etree._Element | None:
    """Parse a page; None where there is nothing in it."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    return etree.fromstring(_NO_XML.sub("", html).encode(), parser) if html.strip("\x00 \t\r\n") else None


def page_draft(root: etree._Element, html: str, original: bytes, material: Material, warnings: Sequence[str]) -> Draft:
    """Make a draft of a parsed page."""
    page = Page(root)
    fields = read_fields(page)
    address, saved = saved_from(html)
    address, material.retrieved = material.address or address, material.retrieved or saved
    if address and "url" not in fields:
        fields["url"] = reading(address, 0.8, "where it was fetched from")
    url = base_of(root, address or (str(fields["url"].value) if "url" in fields else ""))
    pictures = Pictures(resources_of(material, url))
    dropped: list[Dropped] = []
    body, shown = _body(root, html, fields, description(page), url, pictures, dropped)
    if not body.html and "title" not in fields:
        raise UnreadableError("there are no words in the page", "Save the page again when it is fully shown.")
    if body.html and not {"published", "authors"} <= fields.keys():
        _guess(html, fields)
    _settle_language(page, body, fields)
    notes = [*warnings, *pictures.warnings]
    if "title" not in fields:
        fields["title"] = reading(body.text.split("\n")[0][:120], 0.2, "first words")
    if not body.html:
        notes.append("there is a headline and no text")
    return drafted(
        fields,
        body,
        original,
        material,
        media_type="text/html",
        importer=IMPORTER,
        pictures=shown,
        dropped=dropped,
        warnings=notes,
    )


def _body(
    root: etree._Element, html: str, fields: dict[str, Reading], described: str, url: str, pictures: Pictures, dropped: list[Dropped]
) -> tuple[Body, list[Picture]]:
    title = str(fields["title"].value) if "title" in fields else ""
    if _is_deep(html):
        return clean(html, base=url), []
    chunks = chunks_of(root)
    text = _main_text(html)
    if not text:
        for element in root.iter("nav", "footer", "form", "button"):
            element.clear(keep_tail=True)  # type: ignore[call-arg]
        chunks = chunks_of(root)
        for chunk in chunks:
            chunk.kept = True
    else:
        choose(chunks, Gate(text))
    read_seen(chunks, title, fields)
    drop_head(chunks, title, described, fields, dropped)
    drop_furniture(chunks, dropped)
    shown = choose_pictures(root, chunks, title, pictures, dropped)
    for silent in list(root.iter("button", "textarea", "select", "input")):
        silent.clear(keep_tail=True)  # type: ignore[call-arg]
    for chunk in chunks:
        if not chunk.kept:
            for element, is_tail in chunk.slots:
                if is_tail:
                    element.tail = " "
                else:
                    element.text = None
    markup = etree.tostring(root, encoding="unicode", method="html")
    return clean(markup, base=url, pictures={f"pm:{picture.sha256}": picture for picture in shown}), shown


def _is_deep(html: str) -> bool:
    """Whether a page nests deeper than the parser reads: 2,048 elements."""
    if html.count("<") < 2_048:
        return False
    deep = deepest = 0
    for found in _NESTING.finditer(html):
        deep += -1 if found[1] else 1
        deepest = max(deep, deepest)
    return deepest > 1_500


def _main_text(html: str) -> str:
    """Give what trafilatura takes for the story; "" where it finds none."""
    html = _DATA.sub("data:,", html)  # a page saved into one file carries its pictures
    if len(html) > _LARGEST_FOR_TRAFILATURA:
        return ""
    import logging

    from trafilatura import extract

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        return extract(html, include_comments=False, include_formatting=False) or ""
    except (RecursionError, ValueError, AttributeError, TypeError):  # markup that it cannot walk; the whole page's words are kept then
        return ""


def _guess(html: str, fields: dict[str, Reading]) -> None:
    """Let trafilatura guess date and authors, where neither the page's head nor what stands at the headline tells."""
    html = _DATA.sub("data:,", html)
    if len(html) > _LARGEST_FOR_TRAFILATURA or _is_deep(html):
        return
    from trafilatura import extract_metadata

    try:
        guessed = extract_metadata(html)
    except (RecursionError, ValueError, AttributeError, TypeError):
        return
    if "published" not in fields:
        date = iso_date(str(getattr(guessed, "date", None) or ""))
        if date and not date.endswith("-01-01"):  # the first of January is a year found somewhere
            fields["published"] = reading(date, 0.5, "guessed from the page")
    if "authors" not in fields and (written := getattr(guessed, "author", None)):
        names = tuple(name for part in str(written).split(";") for name in split_names(part.strip()))
        publication = fields["publication"].value if "publication" in fields else ""
        if names := tuple(name for name in names if bare(name) != bare(str(publication))):
            fields["authors"] = reading(names, 0.5, "guessed from the page")


def _settle_language(page: Page, body: Body, fields: dict[str, Reading]) -> None:
    """Believe the page, unless the text is plainly in another language: templates often say "en"."""
    said = language_said(page)
    found, sure = detect_language(f"{fields['title'].value if 'title' in fields else ''} {body.text[:4000]}")
    if said and (said.split("-")[0].lower() == found or sure < 0.85 or body.words < 40):
        fields["language"] = reading(said, 0.95 if said.split("-")[0].lower() == found else 0.7, "the page")
    elif found:
        fields["language"] = reading(found, sure, "detected from the text")
