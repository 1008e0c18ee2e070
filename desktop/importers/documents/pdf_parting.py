"""Several stories in one PDF: parted where every headline of one shape is followed by a byline or a date of its own; else it is one story."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.importers.documents.pdf_blocks import Block
from desktop.importers.documents.pdf_figures import Figure
from desktop.importers.fields.bylines import read_byline
from desktop.importers.fields.dates import is_date_line

_LEVELS = ("h1", "h2", "h3")
_SIGNED_WITHIN = 4  # blocks below a headline: a deck, a byline and a date
_LONGEST_SIGN = 160  # letters of a byline's block
_LONGEST_KICKER = 40  # letters
_LEAST = 25  # words of a story
_BESIDE = re.compile(r"\s*[|·•]\s*")


@dataclass(frozen=True, slots=True)
class Parted:
    """The blocks of each story; those that belong to none, and what is to be told where nothing says with certainty that there are several."""

    stories: list[list[Block]]
    beside: list[Block] = field(default_factory=list)
    doubt: str = ""


def parted(blocks: list[Block]) -> Parted:
    """Part a PDF's blocks into its stories, one where nothing else is certain.

    Beside the stories stand, where there are several: what comes before the first headline (a cover, a list of contents), and the
    heading of a section between two.
    """
    level = max(_LEVELS, key=lambda level: len(_signed(blocks, level)))  # of two alike the higher: a deck may look like a heading
    heads, signed = _heads(blocks, level), _signed(blocks, level)
    if len(signed) < 2:
        return Parted([blocks])
    parts = {begin: blocks[begin:end] for begin, end in pairwise((*heads, len(blocks)))}
    if any((_words(part) >= _LEAST) != (begin in signed) for begin, part in parts.items()):
        doubt = f"it may hold {len(signed)} stories; it was kept as one, since not every headline has a byline or a date"
        return Parted([blocks], doubt=doubt)
    stories = [parts[begin] for begin in signed]
    for story in stories:
        while story[-1].kind in _LEVELS[: _LEVELS.index(level)]:  # the heading of the next section
            story.pop()
    for before, after in pairwise(stories):
        if _is_kicker(before[-1]):
            after.insert(0, before.pop())
    kept = {id(block) for story in stories for block in story}
    return Parted(stories, [block for block in blocks if id(block) not in kept])


def _heads(blocks: Sequence[Block], level: str) -> list[int]:
    return [number for number, block in enumerate(blocks) if block.kind == level and (not number or blocks[number - 1].kind != level)]


def _signed(blocks: Sequence[Block], level: str) -> list[int]:
    return [number for number in _heads(blocks, level) if _is_signed(blocks, number)]


def figures_within(part: Sequence[Block], following: Sequence[Block], figures: Sequence[Figure], *, first: bool) -> list[Figure]:
    """Give the figures that stand among a story's blocks, before those of the next."""
    begin = (-1, 0.0) if first else _place(part[0])
    end = _place(following[0]) if following else (1 << 30, 0.0)
    return [figure for figure in figures if begin <= (figure.page, figure.top) < end]


def _is_signed(blocks: Sequence[Block], head: int) -> bool:
    for block in blocks[head + 1 : head + 1 + _SIGNED_WITHIN]:
        if block.kind == blocks[head].kind:
            return False
        line = " ".join(block.lines)
        if len(line) <= _LONGEST_SIGN and any(read_byline(part) or is_date_line(part) for part in _BESIDE.split(line)):
            return True
    return False


def _is_kicker(block: Block) -> bool:
    """Whether a block at a story's end is the word in capitals over the next one's headline."""
    line = " ".join(block.lines)
    return block.kind == "p" and line.isupper() and len(line) <= _LONGEST_KICKER


def _words(part: Sequence[Block]) -> int:
    """Count the words of its paragraphs: a list of contents has none."""
    return sum(len(line.split()) for block in part if block.kind == "p" for line in block.lines)


def _place(block: Block) -> tuple[int, float]:
    return block.page, block.top
