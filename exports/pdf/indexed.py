"""Chosen words in a body: each gets a place that the index can point at, so that the layout says on which page it landed."""

import re
from collections.abc import Sequence
from itertools import count

from lxml import etree

PLACE = re.compile(r"(.+)-w(\d+)-\d+")  # an anchor that mark_words made: the story's, the word's number, its own
_MOST = 400  # places in one run of words: who looks for "the" has chosen the wrong word
_WHOLE = "\u2e80"  # from here on scripts part no words, so that a word has no edge


def mark_words(root: etree._Element, words: Sequence[str], anchor: str) -> None:
    """Put a place to link to around each of the chosen words in a body: as a whole word, in any case, or as a beginning if it ends in `*`."""
    if not words:
        return
    pattern = any_of(words)
    numbers = count()
    for element in list(root.iter()):
        if element.tag == "a":  # a link holds words alone: it is a place itself
            if (hit := pattern.search("".join(map(str, element.itertext())))) and not element.get("id"):
                element.set("id", _name(anchor, hit, numbers))
        elif not any(around.tag == "a" for around in element.iterancestors()):
            _mark_text(element, pattern, anchor, numbers)
        parent = element.getparent()
        if element is not root and parent is not None and not any(around.tag == "a" for around in element.iterancestors()):
            _mark_tail(element, parent, pattern, anchor, numbers)


def any_of(words: Sequence[str]) -> re.Pattern[str]:
    """Find any of the words, whole and in any case, or as a beginning if it ends in `*`; the longer first, so that a name is found before its part."""
    parts = []
    for number, word in sorted(enumerate(words), key=lambda each: -len(each[1])):
        said = " ".join(word.removesuffix("*").split())
        before = r"(?<!\w)" if said[:1] < _WHOLE else ""
        behind = "" if word.endswith("*") or said[-1:] >= _WHOLE else r"(?!\w)"
        inside = r"\s+".join(map(re.escape, said.split()))
        parts.append(rf"(?P<w{number}>{before}{inside}{behind})" if said else "(?!)")
    return re.compile("|".join(parts), re.IGNORECASE)


def which(hit: re.Match[str]) -> int:
    """Give the number of the word that was found."""
    return int(str(hit.lastgroup)[1:])


def _name(anchor: str, hit: re.Match[str], numbers: "count[int]") -> str:
    return f"{anchor}-w{which(hit)}-{next(numbers)}"


def _mark_text(element: etree._Element, pattern: re.Pattern[str], anchor: str, numbers: "count[int]") -> None:
    """Mark the words within an element before its first child."""
    text = element.text or ""
    hit = pattern.search(text)
    if hit and not hit.start() and element.tag == "p" and element.getprevious() is None and not element.get("id"):
        element.set("id", _name(anchor, hit, numbers))  # its first letter may drop; the paragraph is the place
        hit = pattern.search(text, hit.end())
    if hit is None:
        return
    element.text, spans = _parted(text, hit, pattern, anchor, numbers)
    for at, span in enumerate(spans):
        element.insert(at, span)


def _mark_tail(element: etree._Element, parent: etree._Element, pattern: re.Pattern[str], anchor: str, numbers: "count[int]") -> None:
    """Mark the words behind an element."""
    text = element.tail or ""
    if (hit := pattern.search(text)) is None:
        return
    element.tail, spans = _parted(text, hit, pattern, anchor, numbers)
    for at, span in enumerate(spans, parent.index(element) + 1):
        parent.insert(at, span)


def _parted(
    text: str, first: re.Match[str], pattern: re.Pattern[str], anchor: str, numbers: "count[int]"
) -> tuple[str, list[etree._Element]]:
    """Part words at the hits: what stands before the first, and a span a hit, each with what follows it."""
    spans: list[etree._Element] = []
    hit: re.Match[str] | None = first
    while hit:
        span = etree.Element("span", {"id": _name(anchor, hit, numbers)})
        span.text = hit[0]
        following = pattern.search(text, hit.end()) if len(spans) < _MOST else None
        span.tail = text[hit.end() : following.start() if following else len(text)]
        spans.append(span)
        hit = following
    return text[: first.start()], spans
