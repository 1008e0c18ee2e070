"""Web pages: fields from what the page says of itself, the body from its own markup, gated by trafilatura's text."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from lxml import etree

from desktop.importers.bylines import read_byline, split_names
from desktop.importers.dates import is_date_line
from desktop.importers.drafting import drafted, reading
from desktop.importers.encoding import decode
from desktop.importers.errors import Unreadable
from desktop.importers.language import detect_language
from desktop.importers.page_body import Chunk, Gate, bare, chunks_of
from desktop.importers.page_fields import Page, description, iso_date, language_said, read_fields
from desktop.importers.page_pictures import Pictures
from desktop.importers.page_seen import read_seen
from desktop.story import Body, Draft, Dropped, Picture, Reading, clean

IMPORTER = "web-page 1"
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_HEAD_LINES = 6  # lines of the text among which title, deck, byline and date may be repeated
_UTF7_TAG = re.compile(r"\+ADw-.{0,2000}?\+AD4-", re.DOTALL)
_HOLDERS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure div section article body".split())
_SHORTEST_LINE = 20  # signs; a shorter line of the text that no chunk gave is a stray word
_LARGEST_FOR_TRAFILATURA = 4_000_000  # signs without pictures; beyond it no publisher's page goes, and it would take minutes
_DATA = re.compile(r"data:[a-zA-Z0-9.+/;=-]{0,100};base64,[A-Za-z0-9+/=\s]{200,}")
_NESTING = re.compile(r"<(/?)(?:div|span|section|article|b|i|em|strong|font|a|ul|ol|li|table|tr|td|blockquote|center|main)\b", re.IGNORECASE)
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


def read_page(content: bytes, file: Path) -> Iterator[Draft]:
    """Read a web page as one story.

    Raises Unreadable where the page holds no words.
    """
    said = _CHARSET.search(content[:4096]) or _XML_ENCODING.match(content[:200].lstrip())
    decoded = decode(content, said=said[1].decode("ascii") if said else "")
    html, notes = decoded.text, list(decoded.warnings)
    if said and said[1].lower().replace(b"-", b"").replace(b"_", b"").endswith(b"utf7"):
        html = _UTF7_TAG.sub(" ", html)
        notes.append("the page says that it is in UTF-7, in which markup hides as text; it was not read so, and what hid was left out")
    root = parsed(html)
    if root is None:
        raise Unreadable("it is an empty page", "Save the page again.")
    yield page_draft(root, html, content, file, notes)


def parsed(html: str) -> etree._Element | None:
    """Parse a page; None where there is nothing in it."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    return etree.fromstring(_NO_XML.sub("", html).encode(), parser) if html.strip("\x00 \t\r\n") else None


def page_draft(root: etree._Element, html: str, original: bytes, file: Path, warnings: Sequence[str]) -> Draft:
    """Make a draft of a parsed page."""
    page = Page(root)
    fields = read_fields(page)
    url = str(fields["url"].value) if "url" in fields else ""
    pictures = Pictures(file)
    dropped: list[Dropped] = []
    body, shown = _body(root, html, fields, description(page), url, pictures, dropped)
    if not body.html and "title" not in fields:
        raise Unreadable("there are no words in the page", "Save the page again when it is fully shown.")
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
        media_type="text/html",
        origin=str(file),
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
            element.clear(keep_tail=True)
        chunks = chunks_of(root)
        for chunk in chunks:
            chunk.kept = True
    else:
        _choose(chunks, Gate(text))
    read_seen(chunks, title, fields)
    _drop_head(chunks, title, described, fields, dropped)
    shown = _choose_pictures(root, chunks, title, pictures, dropped)
    for silent in list(root.iter("button", "textarea", "select", "input")):
        silent.clear(keep_tail=True)
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


def _choose(chunks: Sequence[Chunk], gate: Gate) -> None:
    """Keep the chunks that are in the text; put in, as paragraphs, the lines that no chunk gave."""
    admitted = gate.admit(chunks)
    places = [(place, chunk) for place, chunk in admitted if chunk.figure is None]
    for _, chunk in places:
        chunk.kept = True
    captions = {bare(chunk.text) for chunk in chunks if chunk.figure is not None}
    for place, line in gate.missing():
        if len(bare(line)) <= _SHORTEST_LINE or not places or any(bare(line) in caption for caption in captions):
            continue
        after = next((chunk for at, chunk in places if at > place), None)
        element = (after or places[-1][1]).slots[0][0]
        while element.tag not in _HOLDERS and (parent := element.getparent()) is not None:
            element = parent
        paragraph = etree.Element("p")
        paragraph.text = line
        if after is not None:
            element.addprevious(paragraph)
        else:
            paragraph.tail, element.tail = element.tail, None
            element.addnext(paragraph)


def _drop_head(chunks: Sequence[Chunk], title: str, described: str, fields: dict[str, Reading], dropped: list[Dropped]) -> None:
    """Take off the body what the fields say already: the headline, the deck, byline and date at its head."""
    kept = [chunk for chunk in chunks if chunk.kept]
    known_authors = {bare(name) for name in fields["authors"].value} if "authors" in fields else set()
    for number, chunk in enumerate(kept[:_HEAD_LINES]):
        words = chunk.text
        why = ""
        if title and bare(words) == bare(title):
            why = "the headline again"
        elif number < 4 and described and len(kept) > number + 2 and _is_deck(words, described) and _stands_apart(chunk, kept[number + 1 :]):
            fields.setdefault("deck", reading(words, 0.9, "line under the headline"))
            why = "the deck"
        elif names := read_byline(words):
            if "authors" not in fields:
                fields["authors"] = reading(names, 0.75, "byline")
            why = "the byline"
        elif bare(words) in known_authors:
            why = "the byline"
        elif is_date_line(words):
            why = "the date line"
        if why:
            chunk.kept = False
            dropped.append(Dropped(words, why))


def _is_deck(words: str, described: str) -> bool:
    """Whether a line is what the page calls its description, and not merely the text's beginning cut off."""
    one, other = bare(words), bare(described)
    if not one or len(words) > 600 or described.rstrip().endswith(("…", "...")):
        return False
    return one == other or (min(len(one), len(other)) > 40 and SequenceMatcher(None, one[:600], other[:600], autojunk=False).ratio() > 0.9)


def _stands_apart(chunk: Chunk, following: Sequence[Chunk]) -> bool:
    """Whether a line is set otherwise than the paragraphs after it: a deck, not the text's first paragraph."""
    like = _setting(chunk)
    return all(_setting(other) != like for other in following[:4])


def _setting(chunk: Chunk) -> tuple[object, str, str]:
    """Give what tells how a chunk is set: the element around its block, the block's tag and class."""
    element = chunk.slots[0][0]
    if chunk.slots[0][1]:
        element = parent if (parent := element.getparent()) is not None else element
    while element.tag in ("a", "b", "em", "font", "i", "span", "strong") and (parent := element.getparent()) is not None:
        element = parent
    return element.getparent(), str(element.tag), element.get("class") or ""


def _choose_pictures(root: etree._Element, chunks: Sequence[Chunk], title: str, pictures: Pictures, dropped: list[Dropped]) -> list[Picture]:
    """Keep the pictures that stand between the headline and the text's end, with their captions."""
    order = {element: number for number, element in enumerate(root.iter())}
    kept = [order[chunk.slots[0][0]] for chunk in chunks if chunk.kept and chunk.slots[0][0] in order]
    if not kept:
        return []
    heads = [order[chunk.slots[0][0]] for chunk in chunks if bare(chunk.text) == bare(title) and chunk.slots[0][0] in order]
    start = max((head for head in heads if head < kept[0]), default=kept[0])
    captions: dict[etree._Element, list[Chunk]] = {}
    for chunk in chunks:
        if chunk.figure is not None:
            captions.setdefault(chunk.figure, []).append(chunk)
    shown: list[Picture] = []
    for img in list(root.iter("img")):
        within = start <= order.get(img, -1) <= kept[-1] and not _is_aside(img)
        picture = pictures.of(img) if within else None
        if picture is None:
            img.attrib.pop("src", None)
            img.attrib.pop("alt", None)
            continue
        img.set("src", f"pm:{picture.sha256}")
        shown.append(picture)
        figure = next((parent for parent in img.iterancestors("figure")), None)
        for chunk in captions.pop(figure, []) if figure is not None else []:
            chunk.kept = True
    for figure, lines in captions.items():
        if start <= order.get(figure, -1) <= kept[-1] and (words := " ".join(line.text for line in lines if line.text)) and not any(line.kept for line in lines):
            dropped.append(Dropped(words, "the caption of a picture that is not here"))
    return shown


def _is_aside(img: etree._Element) -> bool:
    """Whether a picture belongs to the page's frame, or to a teaser of another story."""
    return any(parent.tag in ("nav", "header", "footer", "aside", "form") for parent in img.iterancestors("nav", "footer", "aside", "form"))


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
