"""What a reader sees around a page's headline: byline and date, where the page's head does not name them."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.fields.bylines import read_byline, split_names
from desktop.importers.fields.dates import is_date_line, read_date
from desktop.importers.pages.body import Chunk, bare
from desktop.story import Reading

_NEAR = 40  # chunks before the text's first among which byline and date stand
_PROFILE = re.compile(
    r"/(?:authors?|autor(?:en|es|in)?|auteurs?|autore|people|profile?|team|redakteure?|journalist|staff|by)/[^/]", re.IGNORECASE
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
