"""Finds a quoted passage again in a text that was edited since.

A quote is a TextQuoteSelector: the passage with what stood before and behind it; where it began is only a hint (a TextPositionSelector).
Source: W3C 2017, Web Annotation Data Model, sections 4.2.4 and 4.2.5, w3.org/TR/annotation-model; places are weighed as Hypothesis does.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from desktop.archive.annotation.approximate import ends, nearness, starts

COLOURS = ("yellow", "green", "blue", "pink", "purple")
CONTEXT = 32  # characters kept before and behind a passage, as Hypothesis does
_TELLING = 24  # bytes of a passage that is found by itself: 24 Latin letters or 8 Chinese signs. A shorter one needs its neighbours
_NEIGHBOURS = 0.5  # how much of its context must still be there then,
_NEIGHBOUR = 0.8  # or of what stood on one of its sides
_EDGE = "\0"  # where a text begins or ends; no body holds it
_CHANGED = 0.3  # share of a passage's letters that may have changed
_MANY = 400  # places looked at closely: the nearest to the hint, or those that differ least
_LONG = 24  # characters; a passage as long as this is also found by its beginning and its end


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage by its words."""

    exact: str
    prefix: str  # up to CONTEXT characters before it
    suffix: str
    start: int  # characters into the text in which it was made

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Quote":
        """Quote a part of a text. Raises ValueError where that is no part of it, or holds nothing to read."""
        if not 0 <= start < end <= len(text) or not text[start:end].strip():
            raise ValueError("there is no passage")
        return cls(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], start)


def place_of(quote: Quote, text: str) -> tuple[int, int] | None:
    """Give where a passage stands in a text now, from its first character to behind its last; None if it is gone.

    First its very words are sought, by their context and then by the hint where they stand twice; then what stands between its beginning
    and its end; then words that differ a little.
    """
    start, end = quote.start, quote.start + len(quote.exact)
    if text[start:end] == quote.exact:
        around = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        if around == (quote.prefix, quote.suffix) or _context(quote, text, start, end) == (1, 1):
            return start, end  # nothing has changed here; letters compared at once take a hundredth of the time of weighing them
    return _best(quote, text, _exact(quote, text)) or _between(quote, text) or _best(quote, text, _near(quote, text))


def _exact(quote: Quote, text: str) -> Iterator[tuple[int, int, int]]:
    found: list[int] = []
    at = text.find(quote.exact)
    while at >= 0:
        found.append(at)
        at = text.find(quote.exact, at + 1)
    found.sort(key=lambda begin: abs(begin - quote.start))
    yield from ((begin, begin + len(quote.exact), 0) for begin in found)


def _near(quote: Quote, text: str) -> Iterator[tuple[int, int, int]]:
    """Give the places where something a little different stands: of neighbouring ends those at the least distance."""
    found = ends(quote.exact, text, int(len(quote.exact) * _CHANGED))
    runs: list[list[tuple[int, int]]] = []
    for each in found:
        if runs and runs[-1][-1][0] == each[0] - 1:
            runs[-1].append(each)
        else:
            runs.append([each])
    for run in sorted(runs, key=lambda each: min(distance for _, distance in each)):
        least = min(distance for _, distance in run)
        for end in (end for end, distance in run if distance == least):
            yield from ((begin, end, least) for begin in starts(quote.exact, text, end, least))


def _best(quote: Quote, text: str, places: Iterable[tuple[int, int, int]]) -> tuple[int, int] | None:
    best: tuple[float, int, int] | None = None
    telling = len(quote.exact.encode("utf-8", "surrogatepass")) >= _TELLING
    for begin, end, distance in islice(places, _MANY):
        before, behind = _context(quote, text, begin, end)
        context = (before + behind) / 2
        if not (telling or context >= _NEIGHBOURS or max(before, behind) >= _NEIGHBOUR):
            continue
        far = abs(begin - quote.start) / max(len(text), 1)
        stretched = abs(end - begin - len(quote.exact)) / len(quote.exact)
        # the passage itself weighs most, then its neighbours, then that they touch it, then the hint, then its length
        worth = 4 * _touching(quote, text, begin, end) - 50 * distance / len(quote.exact) + 40 * context - 2 * far - stretched
        if best is None or worth > best[0]:
            best = worth, begin, end
    return best[1:] if best else None


def _between(quote: Quote, text: str) -> tuple[int, int] | None:
    exact = quote.exact
    if len(exact) < _LONG:
        return None
    part = min(CONTEXT, len(exact) // 2)
    first = Quote(exact[:part], quote.prefix, exact[part : part + CONTEXT], quote.start)
    last = Quote(exact[-part:], exact[-part - CONTEXT : -part], quote.suffix, quote.start + len(exact) - part)
    head, tail = (_best(each, text, _exact(each, text)) or _best(each, text, _near(each, text)) for each in (first, last))
    if head and tail and head[1] <= tail[0] and tail[1] - head[0] <= 2 * len(exact):
        return head[0], tail[1]
    return None


def _context(quote: Quote, text: str, begin: int, end: int) -> tuple[float, float]:
    """Tell how much of what stood before, and behind, stands near a place: 1 is all of it. Words put in between do no harm."""
    before, behind = _beside(text, begin, end, 2 * CONTEXT)
    prefix, suffix = _edged(quote)
    return nearness(prefix, before), nearness(suffix, behind)


def _touching(quote: Quote, text: str, begin: int, end: int) -> float:
    """Tell how much of the context stands right beside a place, letter by letter: 1 is all of it."""
    before, behind = _beside(text, begin, end, CONTEXT)
    prefix, suffix = _edged(quote)
    return (_alike(prefix[::-1], before[::-1]) + _alike(suffix, behind)) / (len(prefix) + len(suffix))


def _edged(quote: Quote) -> tuple[str, str]:
    """Give the context with the text's edges: a short prefix says that the text began there."""
    prefix = quote.prefix if len(quote.prefix) == CONTEXT else _EDGE + quote.prefix
    return prefix, quote.suffix if len(quote.suffix) == CONTEXT else quote.suffix + _EDGE


def _beside(text: str, begin: int, end: int, reach: int) -> tuple[str, str]:
    before, behind = text[max(0, begin - reach) : begin], text[end : end + reach]
    return before if begin > reach else _EDGE + before, behind if end + reach < len(text) else behind + _EDGE


def _alike(one: str, other: str) -> int:
    return next((count for count, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
