"""How two texts differ, word by word, for a person to read.

Words that stand once in each text hold both together (patience diff, Bram Cohen); what lies between two of them is compared by difflib,
which is quadratic and therefore only given short passages. 10,000 words against 10,000 take some hundredths of a second.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice
from typing import Literal

Kind = Literal["same", "removed", "added"]
_Gap = tuple[int, int, int, int]  # from, to in the one text; from, to in the other

# A paragraph's end, a space, a sign of a script without spaces, a word with what joins it, or any other sign.
_TOKEN = re.compile(r"\n\s*\n|\s+|[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W_]+(?:['’.\-][^\W_]+)*|.", re.DOTALL)
_ANCHORS = (9, 1)  # tokens in a row that stand once in each text: first passages of some five words, then single ones
_LARGEST = 40_000  # tokens times tokens that difflib may compare; more than that without one word in common is another passage
_SLIDE = 200  # tokens that a passage may be moved by
_ISLAND = 2  # words: so many between two changes are no place for the eye to rest


@dataclass(frozen=True, slots=True)
class Part:
    """A passage that both texts have, or that only the first (removed) or the second (added) has."""

    kind: Kind
    text: str


def differences(before: str, after: str) -> tuple[Part, ...]:
    """Compare two texts word by word, and give what they share and what they do not, in reading order.

    The parts that are the same or removed make up `before`, letter for letter; those that are the same or added make up `after`.
    A few words that stayed between two changes are told as changed, but never across the end of a paragraph.
    Time grows with n log n of the words, whatever the texts.
    """
    first, second = _TOKEN.findall(before), _TOKEN.findall(after)
    return tuple(_parts(_slid(_joined(_runs(first, second)))))


@dataclass(slots=True)
class _Run:
    """Tokens on either side; `same` where they are equal."""

    same: bool
    removed: list[str]
    added: list[str]

    def has(self, words: int) -> bool:
        """Tell whether either side has that many words; of a long one only the first are looked at."""
        return any(sum(1 for _ in islice(filter(_is_word, side), words)) >= words for side in (self.removed, self.added))

    @property
    def island(self) -> bool:
        return self.same and _words(self.added) <= _ISLAND and not any("\n" in token for token in self.added)


def _runs(first: Sequence[str], second: Sequence[str]) -> list[_Run]:
    runs: list[_Run] = []
    at_first = at_second = 0
    for low, other, length in [*_matches(first, second), (len(first), len(second), 0)]:
        if low > at_first or other > at_second:
            runs.append(_Run(False, list(first[at_first:low]), list(second[at_second:other])))
        if length:
            shared = list(second[other : other + length])
            if runs and runs[-1].same:
                runs[-1].removed += shared
                runs[-1].added += shared
            else:
                runs.append(_Run(True, list(shared), shared))
        at_first, at_second = low + length, other + length
    return runs


def _joined(runs: Sequence[_Run]) -> list[_Run]:
    """Let a short island between two changes that are no shorter be a part of them."""
    joined: list[_Run] = []
    for place, run in enumerate(runs):
        between = bool(joined) and place + 1 < len(runs)
        words = _words(run.added) if run.same else 0
        drowned = run.island and between and joined[-1].has(words) and runs[place + 1].has(words)
        if joined and not joined[-1].same and (drowned or not run.same):
            joined[-1].removed += run.removed
            joined[-1].added += run.added
        else:
            joined.append(run)
    return joined


def _slid(runs: list[_Run]) -> list[_Run]:
    """Move what only one text has to where a reader would cut: ". Next free" before a full stop may as well be "Next free."."""
    for place, run in enumerate(runs):
        own = run.removed or run.added
        if run.same or (run.removed and run.added) or not own:
            continue
        before, behind = (runs[at].added if 0 <= at < len(runs) else [] for at in (place - 1, place + 1))
        if not (before and behind):
            continue  # at an end of the text it is cut well
        left, right = len(before) - (place > 1), len(behind) - (place + 2 < len(runs))  # what stands between two changes is not used up
        line = [*before, *own, *behind]
        low = high = len(before)
        while len(before) - low < min(left, _SLIDE) and line[low - 1] == line[low - 1 + len(own)]:
            low -= 1
        while high - len(before) < min(right, _SLIDE) and line[high] == line[high + len(own)]:
            high += 1
        best = max(range(low, high + 1), key=lambda at: (_cut(line, at) + _cut(line, at + len(own)), -abs(at - len(before))))
        _move(runs, place, line, best)
    return runs


def _move(runs: list[_Run], place: int, line: Sequence[str], at: int) -> None:
    run = runs[place]
    length = len(run.removed or run.added)
    if run.removed:
        run.removed = list(line[at : at + length])
    else:
        run.added = list(line[at : at + length])
    runs[place - 1].removed, runs[place - 1].added = list(line[:at]), list(line[:at])
    runs[place + 1].removed, runs[place + 1].added = list(line[at + length :]), list(line[at + length :])


def _cut(line: Sequence[str], at: int) -> int:
    """Tell how well a line of tokens is cut before a place: best between paragraphs, then between sentences, then between words."""
    if at in (0, len(line)) or "\n" in line[at - 1]:
        return 3
    if "\n" in line[at]:
        return 2
    return int(line[at - 1].isspace() or line[at].isspace())


def _parts(runs: Sequence[_Run]) -> Iterator[Part]:
    for run in runs:
        if run.same:
            if run.added:
                yield Part("same", "".join(run.added))
            continue
        if run.removed:
            yield Part("removed", "".join(run.removed))
        if run.added:
            yield Part("added", "".join(run.added))


def _matches(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int, int]]:
    """Give equal stretches in order, as place, other place, length."""
    found: list[tuple[int, int, int]] = []
    waiting: list[tuple[_Gap, int]] = [((0, len(first), 0, len(second)), 0)]
    while waiting:
        gap, step = waiting.pop()
        stretches, (low, high, other, top) = _ends(first, second, gap)
        found += stretches
        if low == high or other == top:
            continue
        anchors: list[tuple[int, int]] = []
        while step < len(_ANCHORS) and not (anchors := _anchors(first, second, (low, high, other, top), _ANCHORS[step])):
            step += 1
        if anchors:
            edges = [*anchors, (high, top)]
            for at, there in edges:  # each gap begins with the anchor before it, which `_ends` then takes as far as it goes
                waiting.append(((low, at, other, there), step))
                low, other = at, there
        elif (high - low) * (top - other) <= _LARGEST:
            blocks = SequenceMatcher(None, first[low:high], second[other:top], autojunk=False).get_matching_blocks()
            found += [(low + block.a, other + block.b, block.size) for block in blocks if block.size]
    return sorted(found)


def _ends(first: Sequence[str], second: Sequence[str], gap: _Gap) -> tuple[list[tuple[int, int, int]], _Gap]:
    """Take off what a gap begins and ends with on both sides."""
    low, high, other, top = gap
    start = low
    while low < high and other < top and first[low] == second[other]:
        low, other = low + 1, other + 1
    stretches = [(start, other - (low - start), low - start)] if low > start else []
    end = high
    while low < high and other < top and first[high - 1] == second[top - 1]:
        high, top = high - 1, top - 1
    return ([*stretches, (high, top, end - high)] if end > high else stretches), (low, high, other, top)


def _anchors(first: Sequence[str], second: Sequence[str], gap: _Gap, length: int) -> list[tuple[int, int]]:
    """Give the places of passages of that length which stand once on either side, as many as keep their order."""
    low, high, other, top = gap
    ours, theirs = _once(first, low, high, length), _once(second, other, top, length)
    pairs = sorted((place, theirs[passage]) for passage, place in ours.items() if passage in theirs)
    return _rising(pairs)


def _once(tokens: Sequence[str], low: int, high: int, length: int) -> dict[tuple[str, ...], int]:
    passages = [(tuple(tokens[place : place + length]), place) for place in range(low, high - length + 1) if tokens[place][0].isalnum()]
    counts = Counter(passage for passage, _ in passages)
    return {passage: place for passage, place in passages if counts[passage] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the longest part of the pairs in which both places rise (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []  # the pair on top of each pile
    below: list[int] = []
    for number, (_, there) in enumerate(pairs):
        pile = bisect_left(tops, there)
        below.append(piles[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(there)
            piles.append(number)
        else:
            tops[pile], piles[pile] = there, number
    chosen: list[tuple[int, int]] = []
    number = piles[-1] if piles else -1
    while number >= 0:
        chosen.append(pairs[number])
        number = below[number]
    return chosen[::-1]


def _words(tokens: Sequence[str]) -> int:
    return sum(map(_is_word, tokens))


def _is_word(token: str) -> bool:
    return token[0].isalnum()
