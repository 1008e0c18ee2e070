"""Lines as a typesetter looks at them: hyphens that stand below each other like a ladder's rungs, and lines with holes between their words.

WeasyPrint 70 knows no `hyphenate-limit-lines`. A word whose hyphen would be one rung too many is kept whole, and the story is laid out again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint.document import Document
from weasyprint.formatting_structure import boxes

_HYPHENS = ("\u2010", "-")
_MOST_RUNGS = 3
_LOOSE = 0.25  # of the type's size, added to each space: as much again as a space is wide
_CONTEXT = 3  # words on either side of the one to be kept whole, by which it is found


@dataclass(frozen=True, slots=True)
class Lines:
    """What was counted on some pages."""

    lines: int
    hyphens: int  # lines that end with one
    ladders: int  # of three rungs and more
    longest: int  # rungs of the longest ladder
    loose: int


def counted(pages: list[Any]) -> Lines:
    """Count lines, hyphens, ladders and loose lines. pages: WeasyPrint's."""
    lines = hyphens = ladders = longest = loose = rungs = 0
    for line in _lines(pages):
        lines += 1
        rungs = rungs + 1 if _hyphenated(line) else 0
        hyphens += rungs > 0
        ladders += rungs == _MOST_RUNGS
        longest = max(longest, rungs)
        loose += any(box.justification_spacing > _LOOSE * box.style["font_size"] for box in line)
    return Lines(lines, hyphens, ladders, longest, loose)


def without_ladders(document: Document) -> bool:
    """Keep words whole in the document's tree where ladders grow too long; tells whether it did: the tree is then to be laid out again."""
    changed, rungs = False, 0
    before: list[Any] = []
    for line in _lines(document.pages):
        if before and rungs > _MOST_RUNGS and _keep_whole(before[-1], line[0]):
            changed, rungs = True, 0
        rungs = rungs + 1 if _hyphenated(line) else 0
        before = line
    return changed


def _lines(pages: list[Any]) -> Iterator[list[Any]]:
    """Give the boxes of text of each line, page by page."""
    for page in pages:
        for box in _descendants(page._page_box):
            if isinstance(box, boxes.LineBox) and (text := [each for each in _descendants(box) if isinstance(each, boxes.TextBox)]):
                yield text


def _hyphenated(line: list[Any]) -> bool:
    return bool(line[-1].text.rstrip().endswith(_HYPHENS))


def _keep_whole(last: Any, first: Any) -> bool:
    """Put a word that is parted between two lines into an element that parts no words."""
    element: Element | None = last.element
    if element is None or first.element is not element or not (after := first.text.split()):
        return False
    *before, fragment = last.text.rstrip().rstrip("".join(_HYPHENS)).split() or [""]
    word = fragment + after[0]
    return any(
        _put_apart(element, _sought(some_before, word, some_after))
        # A word may stand in a paragraph twice, and near another that was kept whole: as many words around it as can be had.
        for some_before, some_after in ((before, after[1:]), ([], after[1:]), (before, []))
        if some_before or some_after
    )


def _sought(before: list[str], word: str, after: list[str]) -> re.Pattern[str]:
    parts = [*map(re.escape, before[-_CONTEXT:]), f"({re.escape(word)})", *map(re.escape, after[:_CONTEXT])]
    return re.compile(r"\s+".join(parts))


def _put_apart(element: Element, sought: re.Pattern[str]) -> bool:
    whole = Element("span", {"style": "hyphens:manual"})
    if element.text and (hit := sought.search(element.text)):
        element.insert(0, whole)
        element.text, whole.text, whole.tail = _parted(element.text, hit)
        return True
    for at, child in enumerate(list(element), 1):
        if child.tail and (hit := sought.search(child.tail)):
            element.insert(at, whole)
            child.tail, whole.text, whole.tail = _parted(child.tail, hit)
            return True
    return False


def _parted(text: str, hit: re.Match[str]) -> tuple[str, str, str]:
    return text[: hit.start(1)], hit[1], text[hit.end(1) :]


def _descendants(box: Any) -> Iterator[Any]:
    for child in getattr(box, "children", ()):
        if not isinstance(child, boxes.MarginBox):
            yield child
            yield from _descendants(child)
