"""Links in print: numbered notes at the foot of the page, or a list of them at the story's end, or none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from exports.markup import address, escape, shown, spoken
from exports.pdf.elements import spelt, unwrap
from exports.pdf.words import words_in

LINKS = ("footnotes", "endnotes", "collected", "none")
_LISTED = ("endnotes", "collected")  # where each has a number in the text and stands whole in a list
_HOLD_NO_NOTE = frozenset({"table", "figure", "pre", "h3", "h4", "h5", "h2", "dt", "aside"})
_MOST_NOTES = 40  # at the feet of a story's pages: a list of links would bury them; the links themselves stay
_NOTE_LENGTH = 64  # characters of an address that a note at a page's foot shows


@dataclass(frozen=True, slots=True)
class Note:
    """An address under its number, whole."""

    number: int
    href: str


def note_links(root: etree._Element, links: str, anchor: str) -> list[Note]:
    """Make a body's links fit for print, and give the notes that are to be listed under the story, in order.

    links: of LINKS. "footnotes" shortens an address at the page's foot, and lists the whole ones of those that it shortened; "endnotes" and
    "collected" list them all. An address has one note in a story, however often it is linked. "none" leaves links to be clicked and prints no address.
    anchor: the story's; its notes are `anchor-note-1` …
    """
    numbers: dict[str, int] = {}
    for link in list(root.iter("a")):
        href = address(link.get("href") or "")
        if not href:
            unwrap(link)
            continue
        link.set("href", href)
        for child in list(link):  # ISO 14289-1 § 7.18.5: an element within a link would become a link annotation of its own
            unwrap(child)
        if links == "none" or _says_itself(spelt(link).strip(), href):
            continue
        if links in _LISTED:
            first = href not in numbers
            _refer(link, numbers.setdefault(href, len(numbers) + 1), anchor, first=first)
        elif href not in numbers and len(numbers) < _MOST_NOTES and not any(each.tag in _HOLD_NO_NOTE for each in link.iterancestors()):
            numbers[href] = len(numbers) + 1
            _foot(link, href)
    return [Note(number, href) for href, number in numbers.items() if links in _LISTED or short(href) != shown(href)]


def notes_list(notes: list[Note], links: str, anchor: str, level: int, language: str) -> str:
    """Give the list of notes under a story as HTML, "" where there are none. level: of its heading."""
    if not notes or links == "collected":
        return ""
    words, spoke = words_in(language)
    heading = words.notes if links == "endnotes" else words.addresses
    return f'<section class="notes"><h{level}{spoken(spoke, language, xml=False)}>{escape(heading)}</h{level}>{_rows(notes, links, anchor)}</section>'


def collected_notes(stories: Sequence[tuple[str, str, str, Sequence[Note]]], language: str) -> str:
    """Give the notes of several stories as HTML, each story's under its headline. stories: anchor, headline, language, notes."""
    return "".join(
        f'<h2{spoken(spoke, language, xml=False)}><a href="pm:{anchor}">{escape(title)}</a></h2>{_rows(notes, "collected", anchor)}'
        for anchor, title, spoke, notes in stories
    )


def _rows(notes: Sequence[Note], links: str, anchor: str) -> str:
    rows = "".join(
        f'<li id="{anchor}-note-{note.number}">{_number(note, links, anchor)} <a dir="ltr" href="{escape(note.href)}">{escape(shown(note.href))}</a></li>'
        for note in notes
    )
    return f"<ol>{rows}</ol>"


def names_of_notes(anchors: Mapping[str, tuple[int, float]], language: str) -> dict[str, str]:
    """Say in words where links to notes and back from them lead, for those who hear them."""
    words, _ = words_in(language)
    return {
        name: words.note.format(number) for name in anchors for way in ("-note-", "-ref-") if (number := name.rpartition(way)[2]).isdigit()
    }


def short(href: str, most: int = _NOTE_LENGTH) -> str:
    """Shorten an address for a note: its host and its end stay, for they say most."""
    said = shown(href)
    if len(said) <= most:
        return said
    host, _, _ = said.partition("/")
    rest = most - len(host) - 4
    return f"{host}/…{said[-rest:]}" if rest > 12 else f"{said[: most - 1]}…"


def _number(note: Note, links: str, anchor: str) -> str:
    return (
        f'<a class="number" href="pm:{anchor}-ref-{note.number}">{note.number}</a>'
        if links in _LISTED
        else f'<span class="number">{note.number}</span>'
    )


def _says_itself(printed: str, href: str) -> bool:
    """Tell whether the linked words are the address."""
    said = shown(href)
    return said in (shown(printed), printed) or (said.startswith(printed) and len(said) - len(printed) < 2)


def _foot(link: etree._Element, href: str) -> None:
    note = etree.Element("span", {"class": "note"})
    target = etree.SubElement(note, "a", {"href": href})
    target.text = short(href)
    note.tail, link.tail = link.tail, None
    link.addnext(note)


def _refer(link: etree._Element, number: int, anchor: str, *, first: bool) -> None:
    call = etree.Element("sup", {"class": "noteref"} | ({"id": f"{anchor}-ref-{number}"} if first else {}))
    target = etree.SubElement(call, "a", {"href": f"pm:{anchor}-note-{number}"})
    target.text = str(number)
    call.tail, link.tail = link.tail, None
    link.addnext(call)
