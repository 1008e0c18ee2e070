"""A story's body dressed for print: one picture leads, others stand where the text allows, links become notes, a first letter drops."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree, html

from exports.body import blocks_of
from exports.markup import escape, language_of
from exports.pdf.elements import remove, spelt, unwrap, within
from exports.pdf.figures import Shape, figure_of, leads
from exports.pdf.indexed import mark_words
from exports.pdf.notes import Note, note_links
from exports.pdf.quotes import Quote, place_quotes, quotes_of
from exports.pdf.refining import refine
from exports.pdf.words import Words
from exports.publication import Passage

_ATTRIBUTES: Mapping[str, frozenset[str]] = {
    "a": frozenset({"href"}),
    "img": frozenset({"src", "alt", "role"}),
    "th": frozenset({"scope", "colspan", "rowspan"}),
    "td": frozenset({"colspan", "rowspan"}),
    "span": frozenset({"class"}),
}
AT = "data-at"  # at a block: how many letters of the body stand before it
_EVERYWHERE = frozenset({"lang", "dir"})
_TAGS = frozenset(
    "h2 h3 h4 p blockquote ul ol li dl dt dd pre hr table caption thead tbody tr th td figure figcaption aside "
    "em strong b i sub sup s q cite code small mark br span a img".split()
)
_SILENT = frozenset({"script", "style", "link", "object", "iframe", "template"})
_DROPPED = ("LATIN", "CYRILLIC", "GREEK")  # scripts whose first letter may drop
_NUMBER = re.compile(r"[\s\d.,:%‰€$£+−–/-]*")  # what stands in a column of numbers, under a heading of words
_LONG_ENOUGH = 260  # characters: three lines beside a dropped letter, and one below


@dataclass(slots=True)
class PrintBody:
    """A body's fragments of HTML, and what a person should know of them."""

    lead: str
    text: str
    notes: list[Note]  # to be listed under it
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Dressing:
    """How bodies are dressed: what the style and the person who prints have chosen."""

    shape: Callable[[str], Shape | None]  # a picture's SHA-256 → how it looks and where its file is, None where there is none
    drops: bool = True  # whether the first letter may drop
    links: str = "footnotes"  # of notes.LINKS
    indexed: tuple[str, ...] = ()  # words that the index looks for
    refined: bool = False  # whether typewriter's signs become a typesetter's


def print_body(
    source: str, dressing: Dressing, *, anchor: str, level: int, language: str, words: Words, passages: Sequence[Passage] = ()
) -> PrintBody:
    """Dress a body for print.

    anchor, language: the story's. level: of its headline, 1 or 2; the body's headings follow on. passages: those that may be pulled out of it.
    """
    root = blocks_of(source)
    warnings: list[str] = []
    quotes: list[Quote] = quotes_of(root, source, passages)
    if _close_vocabulary(root):
        warnings.append("a picture outside a figure is left out")
    _number(root)
    if dressing.refined:
        refine(root, language)
    for heading in root.iter("h2", "h3", "h4"):
        heading.tag = f"h{int(heading.tag[1]) + level - 1}"
    figures = [figure_of(figure, dressing.shape, words, warnings) for figure in list(root.iter("figure"))]
    lead = _lead(root, figures)
    _tables(root)
    mark_words(root, dressing.indexed, anchor)
    notes = note_links(root, dressing.links, anchor)
    _first_paragraph(root, drops=dressing.drops)
    place_quotes(root, quotes)
    return PrintBody(_html(lead) if lead is not None else "", "".join(_html(block) for block in root), notes, warnings)


def _close_vocabulary(root: etree._Element) -> bool:
    """Keep the vocabulary's elements and attributes alone: what reaches the layout engine can ask for no file and no rule.

    Tells whether a picture had to go. The archive's door lets no other body in; this one stands for the day when it does.
    """
    lost = False
    for element in list(root.iter()):
        if element is root:
            continue
        if not isinstance(element.tag, str) or element.tag in _SILENT:
            remove(element)
        elif element.tag == "img" and not within(element, "figure"):
            remove(element)
            lost = True
        elif element.tag not in _TAGS:
            unwrap(element)
        else:
            allowed = _ATTRIBUTES.get(element.tag, frozenset()) | _EVERYWHERE
            for name in list(element.attrib):
                if name not in allowed:
                    del element.attrib[name]
            if (said := element.get("lang")) is not None:
                element.set("lang", language_of(said))
    return lost


def _number(root: etree._Element) -> None:
    """Say at each block how many letters stand before it, white space apart: by this is told where pages begin (see starts)."""
    count = 0
    for block in root:
        block.set(AT, str(count))
        count += len("".join((*"".join(map(str, block.itertext())).split(), *(block.tail or "").split())))


def _lead(root: etree._Element, figures: list[etree._Element]) -> etree._Element | None:
    """Take out the figure that goes above the text: the first, if it is landscape and stands near the beginning."""
    opening = list(root)[:4]
    if not figures or figures[0] not in opening or not leads(figures[0]):
        return None
    lead = figures[0]
    remove(lead)
    lead.set("class", "lead")
    return lead


def _tables(root: etree._Element) -> None:
    for table in root.iter("table"):
        columns = max((sum(int(cell.get("colspan") or 1) for cell in row) for row in table.iter("tr")), default=0)
        table.set("class", "wide" if columns > 5 else "narrow")
        for cell in table.iter("th"):  # ISO 14289-1 § 7.5: a header says what it heads
            if cell.get("scope") not in ("row", "col"):
                cell.set("scope", "col" if within(cell, "thead") else "row")
        rows = [list(row) for row in table.iter("tr")]
        for column in range(columns):
            cells = [row[column] for row in rows if len(row) == columns]
            values = [spelt(cell) for cell in cells if cell.tag == "td"]
            if values and all(map(_NUMBER.fullmatch, values)):
                for cell in cells:
                    cell.set("class", "number")


def _first_paragraph(root: etree._Element, *, drops: bool) -> None:
    """Mark the first paragraph, and drop its first letter where the script and the paragraph's length allow."""
    first = root[0] if len(root) else None
    if first is None or first.tag != "p":
        return
    first.set("class", "first")
    text = first.text or ""
    letter = text[:1]
    if not drops or len(spelt(first)) < _LONG_ENOUGH or not letter.isalpha() or first.get("dir") or not _drops(letter):
        return
    if text[1:2] and (unicodedata.combining(text[1]) or text[1] in "'’-."):  # L’été, O’Neill, E-Mail, J. Smith
        return
    span = etree.Element("span", {"class": "dropped"})
    span.text, span.tail, first.text = letter, text[1:], None
    first.insert(0, span)


def _drops(letter: str) -> bool:
    return letter.isupper() and unicodedata.name(letter, "").startswith(_DROPPED) and not unicodedata.decomposition(letter)


def _html(element: etree._Element) -> str:
    return str(html.tostring(element, encoding="unicode"))


def paragraphs(texts: Iterator[str]) -> str:
    """Set plain words as paragraphs: the form of a story that could not be laid out in any other."""
    return "".join(f"<p>{escape(words)}</p>" for words in texts)
