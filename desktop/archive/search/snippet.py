"""A passage of a story around the words that were asked for, as plain text with the matched words marked."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.archive.intake.prepared import LEAD
from desktop.archive.search.expanding import Phrase
from desktop.archive.search.stems import Placed, beginning_with, keeps_initial, placed, stems

BEGIN, END = "\ue000", "\ue001"
_BEFORE = 40  # characters before the first hit
_FEW = 6  # letters with which words may begin, up to which only such words are looked at
_PASSAGE = 1600  # characters looked through at a time


class _Needle(NamedTuple):
    asked: int  # which of the query's words
    parts: tuple[str, ...]  # as the index has them
    prefix: bool  # the last part may go on


class _Hit(NamedTuple):
    asked: int
    begin: int
    end: int


class Needles:
    """What a query's words stand for, as the index compares them: the same list that the search asked."""

    def __init__(self, asked: Sequence[Sequence[Phrase]]) -> None:
        """asked: for each of the query's words, the phrases that it stands for."""
        self._by_first: dict[str, list[_Needle]] = {}
        self._prefixes: list[_Needle] = []  # single beginnings, which no dictionary finds
        self._count = sum(map(bool, asked))
        self._phrases = any(len(parts) > 1 for phrases in asked for parts, _ in phrases)
        for number, phrases in enumerate(asked):
            for parts, prefix in phrases:
                needle = _Needle(number, parts, prefix)
                known = self._prefixes if prefix and len(parts) == 1 else self._by_first.setdefault(parts[0], [])
                known.append(needle)
        initials = frozenset(parts[0][:1] for phrases in asked for parts, _ in phrases)
        self._beginning = (
            beginning_with(initials) if len(initials) <= _FEW and not self._phrases and all(map(str.isascii, initials)) else None
        )

    def hits(self, text: str, language: str) -> list[_Hit]:
        """Find the words in a text, in order; as far as the first passage that has them all, if one has."""
        found: list[_Hit] = []
        for begin, end in _passages(text):
            here = self._hits(text[begin:end], language)
            if len({hit.asked for hit in here}) == self._count:
                return [_Hit(asked, begin + first, begin + last) for asked, first, last in here]
            found += [_Hit(asked, begin + first, begin + last) for asked, first, last in here]
        if self._phrases and len(text) > _PASSAGE and len({hit.asked for hit in found}) < self._count:
            return self._hits(text, language)  # a phrase may run on from one passage into the next
        return found

    def every(self, text: str, language: str) -> list[tuple[int, int]]:
        """Find the words in all of a text: where each begins and ends, in order."""
        return [(begin, end) for _, begin, end in self._hits(text, language)]

    def _hits(self, text: str, language: str) -> list[_Hit]:
        cut = placed(text)
        if self._beginning and keeps_initial(language) and (near := cut.beginning(self._beginning)) is not None:
            return self._single(cut, self._beginning, near, language)
        words = stems(cut.words, language)
        if not self._prefixes and self._by_first.keys().isdisjoint(words):
            return []
        found = [(at, needle) for at in self._candidates(words) if (needle := self._at(words, at))]
        begins = cut.spans([at for at, _ in found])
        ends = begins
        if self._phrases:
            last = [at + len(needle.parts) - 1 for at, needle in found]
            known = dict(zip(sorted(set(last)), cut.spans(sorted(set(last))), strict=True))
            ends = [known[at] for at in last]
        return [_Hit(needle.asked, begin, end) for (_, needle), (begin, _), (_, end) in zip(found, begins, ends, strict=True)]

    def _single(self, cut: Placed, beginning: re.Pattern[bytes], near: Sequence[str], language: str) -> list[_Hit]:
        """Find what is asked for in one word each, among those that begin as it does: the others need not be stemmed."""
        words = stems(near, language)
        if not self._prefixes and self._by_first.keys().isdisjoint(words):
            return []
        found = zip(words, cut.spans_of(beginning), strict=True)
        return [_Hit(needle.asked, *span) for word, span in found if (needle := self._at([word], 0))]

    def _candidates(self, words: Sequence[str]) -> Iterator[int]:
        if self._prefixes:
            beginnings = (*(needle.parts[0] for needle in self._prefixes), *self._by_first)
            return (at for at, word in enumerate(words) if word.startswith(beginnings))
        return (at for at, word in enumerate(words) if word in self._by_first)

    def _at(self, words: Sequence[str], at: int) -> _Needle | None:
        for needle in [*self._by_first.get(words[at], []), *self._prefixes]:
            *firsts, last = needle.parts
            here = words[at : at + len(needle.parts)]
            if (
                len(here) == len(needle.parts)
                and here[:-1] == firsts
                and (here[-1].startswith(last) if needle.prefix else here[-1] == last)
            ):
                return needle
        return None


def _passages(text: str) -> Iterator[tuple[int, int]]:
    """Cut a long text between words; most snippets come from its beginning, and the rest need not be read."""
    begin = 0
    while len(text) - begin > _PASSAGE:
        end = text.find(" ", begin + _PASSAGE // 2)
        if not begin < end < len(text) - _PASSAGE // 2:
            break
        yield begin, end
        begin = end
    yield begin, len(text)


def snippet(text: str, language: str, needles: Needles) -> str:
    """Give about 160 characters around where most of the different words stand together; "" if none does."""
    hits = needles.hits(text, language)
    if not hits:
        return ""
    best = max(
        range(len(hits)), key=lambda i: (len({hit.asked for hit in hits[i : i + 20] if hit.begin < hits[i].begin + LEAD - _BEFORE}), -i)
    )
    begin, end = _window(text, hits[best])
    parts = ["…" if begin else ""]
    at = begin
    for hit in hits:
        if at <= hit.begin and hit.end <= end:
            parts += [text[at : hit.begin], BEGIN, text[hit.begin : hit.end], END]
            at = hit.end
    parts += [text[at:end], "…" if end < len(text) else ""]
    return " ".join("".join(parts).split())


def _window(text: str, hit: _Hit) -> tuple[int, int]:
    """Choose a passage around a hit that begins and ends between words, where the script has spaces."""
    begin = max(0, min(hit.begin - _BEFORE, len(text) - LEAD))
    if begin and not text[begin - 1].isspace():
        begin = next((at + 1 for at in range(begin, hit.begin) if text[at].isspace()), begin)
    end = min(len(text), max(begin + LEAD, hit.end))
    if end < len(text) and not text[end].isspace():
        end = next((at for at in range(end, max(hit.end, end - 30), -1) if text[at].isspace()), end)
    return begin, end
