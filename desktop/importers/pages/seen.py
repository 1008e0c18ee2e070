"""What a reader sees around a page's headline: byline and date, where the page's head does not name them."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.fields.bylines import read_byline, split_names
from desktop.importers.fields.dates import is_date_line, read_date
from desktop.importers.fields.furniture import is_furniture
from desktop.importers.pages.body import Chunk, bare
from desktop.importers.pages.decks import is_deck
from desktop.story import Reading

_NEAR = 40  # chunks before the text's first among which byline and date stand
_PROFILE = re.compile(
    r"/(?:authors?|autor(?:en|es|in)?|auteurs?|autore|people|profile?|team|redakteure?|journalist|staff|by)/[^/]", re.IGNORECASE
)
_DECK = re.compile(
    r"(?:^|[\s_-])(?:deck|dek|standfirst|stand-?first|lead|lede|intro|vorspann|teaser-?text|subtitle|sub-?headline|subhead|chapo|sommario|entradilla|abstract|article-?summary|alternativeHeadline|description)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MARKED = re.compile(r"(?:^|[\s_-])(?:byline|authors?|autor(?:en|in)?|writer)(?:$|[\s_-])", re.IGNORECASE)


def read_seen(chunks: Sequence[Chunk], title: str, fields: dict[str, Reading]) -> None:
    """Fill in authors and date from the lines between the headline and the text, where they are not known."""
    near = list(_around_headline(chunks, title))
    lines = [line for chunk in near for line in chunk.lines]
    if "published" not in fields:
        for line in lines:
            if len(line) < 90 and (date := read_date(line)) and (is_date_line(line) or len(line) < 40):
                fields["published"] = reading(date, 0.7, "line at the headline")
                break
    if "authors" not in fields:
        found = next(filter(None, map(read_byline, lines)), ()) or _profiles(near)
        if found:
            fields["authors"] = reading(found, 0.7, "byline")


def read_deck(chunks: Sequence[Chunk], title: str, described: str, fields: dict[str, Reading]) -> None:
    """Find the deck among the lines between headline and text that the text does not have: what the page describes itself by, or calls a deck."""
    if "deck" in fields:
        return
    for chunk in _around_headline(chunks, title):
        if chunk.kept or not 30 <= len(chunk.text) <= 600 or is_furniture(chunk.text):
            continue
        if described and is_deck(chunk.text, described):
            fields["deck"] = reading(chunk.text, 0.9, "line under the headline")
            return
        if _is_called_deck(chunk):
            fields["deck"] = reading(chunk.text, 0.8, "line that the page calls its deck")
            return


def _is_called_deck(chunk: Chunk) -> bool:
    element = chunk.slots[0][0]
    for near, _ in zip((element, *element.iterancestors()), range(3), strict=False):
        if _DECK.search(f"{near.get('class') or ''} {near.get('itemprop') or ''} {near.get('id') or ''}"):
            return True
    return False


def _around_headline(chunks: Sequence[Chunk], title: str) -> Iterator[Chunk]:
    name = bare(title)
    first = next((number for number, chunk in enumerate(chunks) if chunk.kept and chunk.bare != name), 0)
    heads = [number for number, chunk in enumerate(chunks[:first]) if chunk.bare == name]
    start = max(heads[-1] - 4 if heads else first - 12, first - _NEAR, 0)
    yield from chunks[start : first + 3]


def _profiles(chunks: Sequence[Chunk]) -> tuple[str, ...]:
    """Give the names that link to a profile, or that the page's own classes call authors."""
    names: list[str] = []
    for chunk in chunks:
        for element, is_tail in chunk.slots:
            if not is_tail and len(words := " ".join((element.text or "").split())) <= 60 and _leads_to_profile(element):
                names += split_names(words)
    return tuple(dict.fromkeys(names))[:6]


def _leads_to_profile(element: etree._Element) -> bool:
    for near, _ in zip((element, *element.iterancestors()), range(3), strict=False):
        if near.tag == "a" and _PROFILE.search(near.get("href") or ""):
            return True
        if _MARKED.search(near.get("class") or "") or (near.get("itemprop") or "") == "author":
            return True
    return False
