"""What a page repeats above its text: headline, deck, section, byline and date are fields, not words of the story."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.fields.bylines import read_byline
from desktop.importers.fields.dates import is_date_line
from desktop.importers.fields.furniture import is_furniture
from desktop.importers.pages.body import Chunk, bare
from desktop.importers.pages.decks import is_deck
from desktop.importers.pages.linking import is_linked
from desktop.story import Dropped, Reading

_PARTED = re.compile(r"\s*[·|•/›»>:–—-]\s*")  # what stands between masthead and section in a kicker
_HEAD_LINES = 6  # lines of the text among which title, deck, byline and date may be repeated


def drop_head(chunks: Sequence[Chunk], title: str, described: str, fields: dict[str, Reading], dropped: list[Dropped]) -> None:
    """Take off the body what the fields say already: the headline, the deck, byline and date at its head."""
    name, kept = bare(title), [chunk for chunk in chunks if chunk.kept]
    known_authors = {bare(name) for name in fields["authors"].value} if "authors" in fields else set()
    known_places = {bare(str(fields[name].value)) for name in ("section", "publication") if name in fields}
    for number, chunk in enumerate(kept[:_HEAD_LINES]):
        words = chunk.text
        why = ""
        if is_headline(chunk, name):
            why = "the headline again"
        elif len(words) < 60 and len(kept) > number + 2 and not any(each.kept for each in kept[:number]) and is_linked(chunk):
            why = "a menu"
        elif number < 4 and described and len(kept) > number + 2 and is_deck(words, described) and _stands_apart(chunk, kept[number + 1 :]):
            fields.setdefault("deck", reading(words, 0.9, "line under the headline"))
            why = "the deck"
        elif (
            "deck" not in fields
            and _is_bold(chunk)
            and 30 <= len(words) <= 600
            and not any(map(_is_bold, kept[number + 1 :]))
            and len(kept) > number + 2
            and _is_first(kept, number)
        ):
            fields["deck"] = reading(words, 0.6, "bold paragraph under the headline")
            why = "the deck"
        elif all(bare(part) in known_places for part in _PARTED.split(words)):
            why = "the section, above the headline"
        elif len(chunk.lines) > 2 and (gone := _drop_lines(chunk, title, known_authors, known_places)):
            dropped += [Dropped(line, "a line of the page, not of the story") for line in gone]
            continue
        elif all(is_date_line(line) for line in chunk.lines):
            why = "the date line"
        elif all(read_byline(line) or bare(line) in known_authors or is_date_line(line) for line in chunk.lines):
            why = "the byline"
        if why:
            chunk.kept = False
            dropped.append(Dropped(words, why))


def is_headline(chunk: Chunk, name: str) -> bool:
    """Whether a line is the story's headline; in the page's heading a kicker or a badge may stand beside it. name: the title's letters alone."""
    if not name or chunk.bare == name:
        return bool(name)
    return name in chunk.bare and len(chunk.bare) <= 2 * len(name) and any(each.tag == "h1" for each in _around(chunk))


def _is_first(kept: Sequence[Chunk], number: int) -> bool:
    return not any(each.kept for each in kept[:number])


def _is_bold(chunk: Chunk) -> bool:
    """Whether all of a paragraph is set in bold."""
    return all(any(each.tag in ("b", "strong") for each in _around_slot(*slot)) for slot in chunk.slots)


def _around(chunk: Chunk) -> Iterator[etree._Element]:
    yield from _around_slot(*chunk.slots[0])


def _around_slot(element: etree._Element, is_tail: bool) -> Iterator[etree._Element]:
    if not is_tail:
        yield element
    yield from element.iterancestors()


def _drop_lines(chunk: Chunk, title: str, authors: set[str], places: set[str]) -> list[str]:
    """Take headline, byline, date and furniture out of a text that is broken by line ends alone; gives the lines."""
    gone = []
    for number, (element, is_tail) in enumerate(chunk.slots):
        words = " ".join(((element.tail if is_tail else element.text) or "").split())
        at_head = number < 2 * _HEAD_LINES and (
            bare(words) in {bare(title)} | authors | places or is_date_line(words) or (read_byline(words) and len(words) < 90)
        )
        if words and (at_head or is_furniture(words)):
            gone.append(words)
            if is_tail:
                element.tail = " "
            else:
                element.text = None
    return gone


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
