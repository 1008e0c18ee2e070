"""A page's story out of its own markup: what trafilatura takes for the text says which parts stay."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, groupby

from lxml import etree

_SILENT = frozenset(
    "script style head title noscript template iframe object embed applet audio video canvas svg math select button textarea input".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br img picture source".split()
)
_SIGNS = re.compile(r"[\W_]+")  # all that str.isalnum denies
_LINE_END = "\v"  # for a br; white space, so that it joins lines in `text`
_SHORT = 24  # signs; a shorter chunk must be a whole line of the text, or it may be anything


@dataclass(eq=False)
class Chunk:
    """Words between two block boundaries: where they stand in the tree, and what they say."""

    slots: list[tuple[etree._Element, bool]] = field(default_factory=list)  # an element's text, or its tail (True)
    words: list[str] = field(default_factory=list)
    figure: etree._Element | None = None
    kept: bool = False

    @cached_property
    def text(self) -> str:
        """The words on one line."""
        return " ".join("".join(self.words).split())

    @cached_property
    def bare(self) -> str:
        """Its letters and digits alone."""
        return bare(self.text)

    @property
    def lines(self) -> list[str]:
        """The words as the page breaks them into lines."""
        return [line for part in "".join(self.words).split(_LINE_END) if (line := " ".join(part.split()))]


def chunks_of(root: etree._Element) -> list[Chunk]:  # noqa: PLR0912 - one walk, a branch a kind of element
    """Part a page into chunks, in the order they stand."""
    chunks: list[Chunk] = []
    now = Chunk()
    figures: list[etree._Element] = []
    steps = etree.iterwalk(root, events=("start", "end"))

    def flush() -> None:
        nonlocal now
        if now.slots:
            chunks.append(now)
        now = Chunk(figure=figures[-1] if figures else None)

    for event, element in steps:
        tag = element.tag
        block = tag not in _INLINE
        if event == "start":
            if block:
                flush()
            if tag == "figure":
                figures.append(element)
                now.figure = element
            if tag in _SILENT:
                steps.skip_subtree()
            elif element.text and element.text.strip():
                now.slots.append((element, False))
                now.words.append(element.text)
            elif element.text:
                now.words.append(" ")
        else:
            if tag == "figure":
                figures.pop()
            if block:
                flush()
            elif tag == "br":
                now.words.append(_LINE_END)
            if element.tail and element.tail.strip():
                now.slots.append((element, True))
                now.words.append(element.tail)
            elif element.tail:
                now.words.append(" ")
    flush()
    return chunks


def bare(words: str) -> str:
    """Give letters and digits alone, so that white space, quotation marks and list signs do not matter."""
    return _SIGNS.sub("", words.casefold())


class Gate:
    """The text as trafilatura has it; says which chunks belong to it, and what no chunk gave."""

    def __init__(self, text: str) -> None:
        self._lines = [(line, bare(line)) for line in text.splitlines() if bare(line)]
        self._text = "".join(words for _, words in self._lines)
        self._starts = [0, *accumulate(len(words) for _, words in self._lines)]  # the last is the end
        self._places = {place: number for number, place in enumerate(self._starts)}
        self._given = bytearray(len(self._text))
        words = re.findall(r"\w+", text.casefold())
        self._threes = set(zip(words, words[1:], words[2:], strict=False))

    def admit(self, chunks: Sequence[Chunk]) -> list[tuple[int, Chunk]]:
        """Give the chunks that belong to the text, each with its place in it, in order.

        Long chunks are found anywhere; of those the longest chain that goes forward in page and text is taken, so that a teaser or
        a repeated quotation does not pull the text apart. Short ones must follow on what is next to them.
        """
        words = [chunk.bare for chunk in chunks]
        anchors = self._chain([(number, *found) for number, each in enumerate(words) for found in self._found(each, chunks[number])])
        admitted: list[tuple[int, Chunk]] = []
        at, before = 0, 0
        for number, place, length in [*anchors, (len(chunks), len(self._text), 0)]:
            for between in range(before, number):
                if (here := self._next(words[between], at, place)) >= 0:
                    self._give(here, len(words[between]))
                    admitted.append((here, chunks[between]))
                    at = here + len(words[between])
            if length:
                self._give(place, length)
                admitted.append((place, chunks[number]))
            at, before = place + length, number + 1
        return admitted

    def missing(self) -> Iterator[tuple[int, str]]:
        """Give the lines of the text that no chunk gave, each with its place."""
        for (line, words), start in zip(self._lines, self._starts, strict=False):
            if sum(self._given[start : start + len(words)]) < len(words) * 0.5:
                yield start, line

    def _give(self, place: int, length: int) -> None:
        self._given[place : place + length] = b"\1" * length

    def _found(self, words: str, chunk: Chunk) -> Iterator[tuple[int, int]]:
        """Give the places and lengths in the text that a long chunk may have."""
        if len(words) < _SHORT:
            return
        place = self._text.find(words)
        if place < 0 and len(words) > 60 and self._mostly(chunk.text):
            place = next((at for size in (50, 25) if (at := self._text.find(words[:size])) >= 0), -1)
            end = self._text.find(words[-25:], place) + 25 if place >= 0 else -1
            if place >= 0:
                yield place, (end - place if place + 25 < end <= place + len(words) else min(50, len(words)))
            return
        for _ in range(3):
            if place < 0:
                return
            yield place, len(words)
            place = self._text.find(words, place + 1)

    def _mostly(self, words: str) -> bool:
        """Whether a long chunk is nearly in the text: trafilatura left a part of it out."""
        parts = re.findall(r"\w+", words.casefold())
        threes = list(zip(parts, parts[1:], parts[2:], strict=False))
        return bool(threes) and sum(three in self._threes for three in threes) >= 0.8 * len(threes)

    def _next(self, words: str, at: int, end: int) -> int:
        """Give where a short chunk stands between two places; −1 where it does not."""
        if not words:
            return -1
        if (
            self._text.startswith(words, at)
            and at + len(words) <= end
            and (len(words) > 3 or at + len(words) in self._places or at not in self._places)
        ):
            return at
        for number in range(bisect_left(self._starts, at), len(self._lines)):
            if (start := self._starts[number]) >= end:
                break
            line = self._lines[number][1]
            if line == words or (len(words) >= 8 and line.startswith(words)):
                return start
        return -1

    def _chain(self, found: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        """Choose the heaviest chain of (chunk, place, length) in which chunk and place both go forward, in n log n steps."""
        places: list[int] = []  # rising, and the best weight from there on, falling
        best: list[tuple[int, int]] = []  # weight, index in found
        after = [-1] * len(found)
        for _, group in groupby(reversed(range(len(found))), key=lambda index: found[index][0]):
            entries = []
            for index in group:
                _, place, length = found[index]
                at = bisect_left(places, place + length)
                weight = length + (best[at][0] if at < len(best) else 0)
                after[index] = best[at][1] if at < len(best) else -1
                entries.append((place, weight, index))
            for place, weight, index in entries:
                at = bisect_left(places, place)
                if at < len(best) and best[at][0] >= weight:
                    continue
                cut = at
                while cut > 0 and best[cut - 1][0] <= weight:
                    cut -= 1
                until = at + 1 if at < len(places) and places[at] == place else at
                places[cut:until], best[cut:until] = [place], [(weight, index)]
        chain = []
        index = best[0][1] if best else -1
        while index >= 0:
            chain.append(found[index])
            index = after[index]
        return chain
