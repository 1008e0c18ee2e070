"""Counts letters through two texts that are parted differently: a body's own, and the page on which it is set.

White space is not counted, and neither is what Qt puts between blocks: so it does not matter how blocks are parted. EPUB's notes are placed alike.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

_CHUNK = 128  # characters counted at once
_WORD = re.compile(r"\S+")
_NO_LETTER = "\ufdd0\ufdd1\ufffc\ufeff"  # Qt's edges of a cell, a picture; a byte order mark
_ASTRAL = re.compile(r"[\U00010000-\U0010ffff]")


def letters_in(text: str) -> int:
    """Count what is no white space."""
    return len("".join(text.split()))


def _plain(text: str) -> str:
    for sign in _NO_LETTER:
        text = text.replace(sign, " ")
    return text


class Letters:
    """A text whose letters can be counted from either end of a place; it is counted only as far as somebody asked."""

    def __init__(self, text: str) -> None:
        self._text = text if text.isascii() else _plain(text)
        self._before = [0]  # the letters before each chunk

    def _count_on(self) -> bool:
        """Count one chunk more; tells whether there was one."""
        at = (len(self._before) - 1) * _CHUNK
        if at >= len(self._text):
            return False
        self._before.append(self._before[-1] + letters_in(self._text[at : at + _CHUNK]))
        return True

    @property
    def total(self) -> int:
        """All letters of the text."""
        while self._count_on():
            pass
        return self._before[-1]

    def before(self, place: int) -> int:
        """Count the letters before a place, in characters."""
        place = max(0, min(place, len(self._text)))
        chunk = place // _CHUNK
        while len(self._before) <= chunk and self._count_on():
            pass
        return self._before[chunk] + letters_in(self._text[chunk * _CHUNK : place])

    def place(self, number: int) -> int:
        """Give the place of a letter, counted from 0; the text's end where there are not so many."""
        if number < 0:
            return 0
        while self._before[-1] <= number:
            if not self._count_on():
                return len(self._text)
        chunk = bisect_right(self._before, number) - 1
        left = number - self._before[chunk]
        for word in _WORD.finditer(self._text, chunk * _CHUNK):
            if left < word.end() - word.start():
                return word.start() + left
            left -= word.end() - word.start()
        return len(self._text)


class Spread:
    """Where the passages of a body stand on its page, and the other way round."""

    def __init__(self, text: str, raw: str, head: int, added: Sequence[tuple[int, int]]) -> None:
        """text: Body.text. raw: QTextDocument.toRawText(), whose signs Qt counts in UTF-16. head, added: see Page."""
        self._text, self._page, self._head = Letters(text), Letters(raw), head
        self._at = [at for at, _ in added]
        self._sums = [0, *accumulate(count for _, count in added)]
        self._astral = [found.start() for found in _ASTRAL.finditer(raw)] if not raw.isascii() else []
        self._units = [at + number for number, at in enumerate(self._astral)]  # the same in UTF-16

    def on_page(self, start: int, end: int) -> tuple[int, int]:
        """Give a passage's places in the document: from its first letter to behind its last."""
        first, behind = self._text.before(start), self._text.before(end)
        if behind <= first:
            return 0, 0
        return self._qt(self._page.place(self._of_page(first))), self._qt(self._page.place(self._of_page(behind - 1)) + 1)

    def in_text(self, begin: int, end: int) -> tuple[int, int] | None:
        """Give the passage of the body between two places of the document; None where none of its letters stand there."""
        first, behind = self._of_body(self._page.before(self._plain(begin))), self._of_body(self._page.before(self._plain(end)))
        if behind <= first:
            return None
        return self._text.place(first), self._text.place(behind - 1) + 1

    def share(self, place: int) -> float:
        """Tell how much of the body stands before a place of the document, 0 … 1."""
        return self._of_body(self._page.before(self._plain(place))) / self._text.total if self._text.total else 0.0

    def of_share(self, share: float) -> int:
        """Give the place of the document before which that much of the body stands."""
        return self._qt(self._page.place(self._of_page(min(round(share * self._text.total), max(self._text.total - 1, 0)))))

    def _of_page(self, letter: int) -> int:
        return self._head + letter + self._sums[bisect_right(self._at, letter)]

    def _of_body(self, letter: int) -> int:
        """Give how many of the body's letters stand before a letter of the page."""
        rest, seen = letter - self._head, 0
        for index, at in enumerate(self._at):
            if rest - seen <= at:
                break
            seen += min(self._sums[index + 1] - self._sums[index], rest - seen - at)
        return max(0, min(rest - seen, self._text.total))

    def _qt(self, place: int) -> int:
        return place + bisect_left(self._astral, place)

    def _plain(self, place: int) -> int:
        return place - bisect_left(self._units, place)
