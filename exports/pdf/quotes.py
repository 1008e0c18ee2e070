"""Pull quotes: passages that a person marked, set large beside the text. They say nothing new, so no reader reads them aloud."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from exports.body import text_of
from exports.pdf.elements import spelt
from exports.publication import Passage

PULLED = "pull"  # the class by which `tagging` knows them
_SHORTEST, _LONGEST = 30, 240  # characters: less is no thought, more is a paragraph
_APART = 1_500  # letters of text between two of them: about a page
_NEAR = 7  # blocks after its own, among which a quote looks for a paragraph to stand beside
_HOLDERS = ("p", "blockquote")


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage, and the block of the body that it stands in."""

    words: str
    block: etree._Element


def quotes_of(root: etree._Element, source: str, passages: Sequence[Passage]) -> list[Quote]:
    """Choose the passages that may be pulled out of a body: short enough to be large, and no two on a page.

    root: the body `source`, as it came; letters are counted without white space, so that it does not matter how blocks are parted.
    """
    if not passages:
        return []
    text = text_of(source)
    blocks = list(_ends(root))
    quotes: list[Quote] = []
    last = -_APART
    for passage in sorted(passages, key=lambda each: (each.start, -each.end)):
        words = " ".join(text[passage.start : passage.end].split())
        at = _letters(text[: passage.start])
        if not _SHORTEST <= len(words) <= _LONGEST or at - last < _APART:
            continue
        block = next((block for end, block in blocks if at < end), None)
        if block is not None and block.tag in _HOLDERS:
            quotes.append(Quote(words, block))
            last = at
    return quotes


def place_quotes(root: etree._Element, quotes: list[Quote]) -> None:
    """Set quotes beside a paragraph that follows theirs, else beside their own: words said twice in one breath are once too often."""
    for quote in quotes:
        if quote.block.getparent() is not root:  # cleaned away since
            continue
        beside = next(filter(_takes, islice(quote.block.itersiblings(), _NEAR)), quote.block)
        if beside is root[0]:  # where a story begins, its first letter drops
            continue
        pulled = etree.Element("div", {"class": PULLED} | {name: said for name in ("lang", "dir") if (said := quote.block.get(name))})
        pulled.text = quote.words
        beside.addprevious(pulled)


def _takes(block: etree._Element) -> bool:
    """Tell whether a quote may stand beside a block: never between a heading and its text."""
    before = block.getprevious()
    return block.tag == "p" and (before is None or before.tag not in ("h2", "h3", "h4", "h5"))


def _ends(root: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    """Give each block with the number of letters up to its end."""
    count = 0
    for block in root:
        count += _letters(spelt(block))
        yield count, block


def _letters(words: str) -> int:
    return len("".join(words.split()))
