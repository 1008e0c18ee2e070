"""Web pages: fields from what the page says of itself, the body from its own markup, gated by trafilatura's text."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree
from lxml.html import HtmlElement

from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.fields.language import detect_language
from desktop.importers.material import Material
from desktop.importers.pages.authors import PAPER_SIGNS, may_be_outdone
from desktop.importers.pages.body import Gate, chunks_of
from desktop.importers.pages.boxes import take_out_boxes, take_out_machinery
from desktop.importers.pages.choice import choose, fill_column, fill_in, keep_to_column
from desktop.importers.pages.described import Page
from desktop.importers.pages.embeds import embeds_of, place_embeds
from desktop.importers.pages.fields import description, language_said, read_fields
from desktop.importers.pages.heads import drop_head
from desktop.importers.pages.illustrations import choose_pictures
from desktop.importers.pages.joining import joined
from desktop.importers.pages.main_text import guess, is_large, main_text
from desktop.importers.pages.mending import mend_figures, mend_lists, mend_pictures
from desktop.importers.pages.parts import continues_another, following, may_continue
from desktop.importers.pages.pictures import Pictures
from desktop.importers.pages.pruning import prune
from desktop.importers.pages.sections import read_trail
from desktop.importers.pages.seen import read_deck, read_seen
from desktop.importers.pages.strays import drop_biographies, drop_furniture, sign_at_end
from desktop.importers.pages.whence import base_of, resources_of, saved_from
from desktop.importers.reading import Report
from desktop.importers.rules.applying import apply_cuts, apply_fields, apply_lines
from desktop.importers.rules.rule import SiteRule, rule_for
from desktop.importers.text.encoding import decode
from desktop.story import Body, Draft, Dropped, Picture, Reading, clean

IMPORTER = "web-page 1"
_TONGUE = 800  # signs of a story that tell its language as surely as more of them
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_UTF7_TAG = re.compile(r"\+ADw-.{0,2000}?\+AD4-", re.DOTALL)
_NESTING = re.compile(
    r"<(/?)(?:div|span|section|article|b|i|em|strong|font|a|ul|ol|li|table|tr|td|blockquote|center|main)\b", re.IGNORECASE
)
# trafilatura wants lxml.html's elements; its parser asks Python for the class of each, a tenth of the time of a page
_ELEMENTS = etree.ElementDefaultClassLookup(element=HtmlElement)
_NO_XML = bytes((*range(9), 11, 12, *range(14, 32)))  # control characters


def read_page(material: Material, report: Report) -> Iterator[Draft]:
    """Read a web page as one story; the pages beside it on which an article goes on are read with its first.

    Raises UnreadableError where the page holds no words.
    """
    report(0, 1, material.name)
    content = material.content()
    html, notes = _decoded(content, material.charset)
    root = parsed(html)
    if root is None:
        raise UnreadableError("it is an empty page", "Save the page again.")
    onwards = may_continue(root)
    if onwards and continues_another(material, html):
        material.elsewhere = True
        return
    draft = page_draft(root, html, content, material, notes)
    parts = [draft, *(_parts(material, following(material)) if onwards else ())]
    yield joined(parts) if len(parts) > 1 else draft


def _parts(material: Material, files: Sequence[Path]) -> Iterator[Draft]:
    """Read the pages on which an article goes on, up to the first that is none."""
    for file in files:
        try:
            part = Material.of_file(file, material.options, alone=False)
            html, notes = _decoded(content := part.content(), part.charset)
            if (root := parsed(html)) is None:
                return
            yield page_draft(root, html, content, part, notes)
        except (UnreadableError, OSError):
            return


def decoded_page(content: bytes) -> str:
    """Give a page's text. Raises UnreadableError for bytes that are none."""
    return _decoded(content)[0]


def _decoded(content: bytes, charset: str = "") -> tuple[str, list[str]]:
    """Read a page's bytes, and give what to tell of how. charset: as whoever sent it said, or none."""
    said = _CHARSET.search(content[:4096]) or _XML_ENCODING.match(content[:200].lstrip())
    decoded = decode(content, said=charset or (said[1].decode("ascii") if said else ""))
    html, notes = decoded.text, list(decoded.warnings)
    if said and said[1].lower().replace(b"-", b"").replace(b"_", b"").endswith(b"utf7"):
        html = _UTF7_TAG.sub(" ", html)
        notes.append("the page says that it is in UTF-7, in which markup hides as text; it was not read so, and what hid was left out")
    return html, notes


def parsed(html: str) -> etree._Element | None:
    """Parse a page; None where there is nothing in it."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    parser.set_element_class_lookup(_ELEMENTS)
    return etree.fromstring(html.encode("utf-8", "ignore").translate(None, _NO_XML), parser) if html.strip("\x00 \t\r\n") else None


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
    rule = rule_for(material.options.rules, url, material.address)
    if rule is not None:
        apply_fields(rule, root, fields)
        apply_cuts(rule, root, dropped)
    body, shown = _body(root, html, fields, description(page), url, pictures, dropped, rule)
    if not body.html and "title" not in fields:
        raise UnreadableError("there are no words in the page", "Save the page again when it is fully shown.")
    if "language" not in fields:
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
    root: etree._Element,
    html: str,
    fields: dict[str, Reading],
    described: str,
    url: str,
    pictures: Pictures,
    dropped: list[Dropped],
    rule: SiteRule | None,
) -> tuple[Body, list[Picture]]:
    title = str(fields["title"].value) if "title" in fields else ""
    if _is_deep(html):
        return clean(html, base=url), []
    take_out_machinery(root)
    mend_pictures(root)
    take_out_boxes(root)
    mend_lists(root)
    mend_figures(root)
    chunks = chunks_of(root)
    embeds = embeds_of(root)
    large = is_large(html)
    text = "" if large else main_text(root, chunks)
    if not text:
        for element in root.iter("nav", "footer", "form", "button"):
            element.clear(keep_tail=True)  # type: ignore[call-arg]
        chunks = chunks_of(root)
        for chunk in chunks:
            chunk.kept = True
    else:
        choose(chunks, Gate(text))
        fill_in(chunks)
        fill_column(chunks)
        keep_to_column(chunks)
    signed = fields.pop("authors") if "authors" in fields and may_be_outdone(fields["authors"]) else None
    read_seen(chunks, title, fields)
    read_trail(chunks, title, fields)
    asked = {"published"} | ({"authors"} if signed is None or signed.confidence <= PAPER_SIGNS else set())
    if not large and any(chunk.kept for chunk in chunks) and not asked <= fields.keys():
        guess(root, fields, asked)
    read_deck(chunks, title, described, fields)
    drop_head(chunks, title, described, fields, dropped)
    drop_furniture(chunks, url, dropped)
    sign_at_end(chunks, fields, dropped)
    if signed is not None:
        fields.setdefault("authors", signed)
    drop_biographies(chunks, list(fields["authors"].value) if "authors" in fields else (), dropped)
    if rule is not None:
        apply_lines(rule, chunks, dropped)
    quotations = place_embeds(root, chunks, embeds)
    shown = choose_pictures(root, chunks, title, pictures, dropped)
    for silent in list(root.iter("button", "textarea", "select", "input")):
        silent.clear(keep_tail=True)  # type: ignore[call-arg]
    prune(root, chunks, quotations)
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


def _settle_language(page: Page, body: Body, fields: dict[str, Reading]) -> None:
    """Believe the page, unless the text is plainly in another language: templates often say "en"."""
    said = language_said(page)
    found, sure = detect_language(f"{fields['title'].value if 'title' in fields else ''} {body.text[:_TONGUE]}")
    if said and (said.split("-")[0].lower() == found or sure < 0.85 or body.words < 40):
        agreed = said.split("-")[0].lower() == found
        doubtful = sure < 0.4 and body.words > 100  # so long a text in a language that the model knows is told surely
        fields["language"] = reading(said, 0.4 if doubtful else 0.95 if agreed else 0.7, "the page")
    elif found:
        fields["language"] = reading(found, sure, "detected from the text")
