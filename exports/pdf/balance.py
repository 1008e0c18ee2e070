"""Pages without holes and without stragglers: what an editor does by hand when the columns come back from the typesetter.

A figure that did not fit its page goes a few paragraphs later, and the text fills what it left. Where a story ends with a few lines on a page
of their own, its pictures are cropped by as much, if that is little.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint.document import Document
from weasyprint.formatting_structure import boxes

_HOLE = 0.10  # of a page's depth, from which a gap at its foot is filled
_STRAGGLERS = 0.16  # of a page's depth, up to which a story's end is drawn onto the page before
_CROP = 0.22  # of a picture's height that may go at most
_MOVABLE = ("figure", "table")


def balanced(document: Document, turn: int) -> bool:
    """Mend one page in the document's tree of elements; tells whether it did: the tree is then to be laid out again.

    turn: how often it was called for this story before; pictures are cropped once, for the first crop is measured on uncropped ones.
    """
    pages = [page._page_box for page in document.pages]
    for here, there in pairwise(pages):
        if _close_hole(here, there):
            return True
    return turn == 0 and len(pages) > 1 and _draw_in(pages[-1], pages[-2])


def _close_hole(here: Any, there: Any) -> bool:
    above, below = _blocks(here), _blocks(there)
    if not above or not below or below[0].element_tag not in _MOVABLE:
        return False
    hole = here.content_box_y() + here.height - _notes(here) - max(box.position_y + box.margin_height() for box in above)
    return hole > _HOLE * here.height and _later(below[0].element, below[1:], hole)


def _later(figure: Element, following: list[Any], hole: float) -> bool:
    """Put a figure behind as many of the blocks that follow it as fill the hole."""
    filled, last = 0.0, None
    for box in following:
        if box.element_tag in _MOVABLE or box.element is figure:
            break
        filled += box.margin_height()
        last = box
        if filled >= hole and not box.element_tag.startswith("h"):
            break
    if last is None or last.element_tag.startswith("h"):
        return False
    siblings: Element = last.body
    siblings.remove(figure)
    siblings.insert(list(siblings).index(last.element) + 1, figure)
    return True


def _draw_in(last: Any, before: Any) -> bool:
    """Crop the pictures that run the full measure on the page before the last by as much as stands on the last."""
    ends = [
        box.position_y + box.margin_height()
        for box in _descendants(last)
        if box.element is not None and box.element.get("class") == "source"
    ]
    if not ends:
        return False
    needed = max(ends) - last.content_box_y() + _notes(last)
    shown = [box for box in _descendants(before) if isinstance(box, boxes.ReplacedBox) and box.width > 0.8 * before.width]
    if needed > _STRAGGLERS * before.height or not shown or needed > _CROP * sum(box.height for box in shown):
        return False
    share = needed / sum(box.height for box in shown)
    for box in shown:
        box.element.set("style", f"height:{box.height * (1 - share) - 1:.2f}px")
    return True


def _blocks(page_box: Any) -> list[Any]:
    """The blocks of a story's body on a page, each knowing the element that holds it."""
    for box in _descendants(page_box):
        if box.element is not None and box.element.get("class") == "body" and isinstance(box, boxes.BlockBox):
            inside = [child for child in box.children if child.element is not None and child.element is not box.element]
            for child in inside:
                child.body = box.element
            return inside
    return []


def _notes(page_box: Any) -> float:
    return float(sum(child.margin_height() for child in page_box.children if isinstance(child, boxes.FootnoteAreaBox)))


def _descendants(box: Any) -> Iterator[Any]:
    for child in getattr(box, "children", ()):
        if isinstance(child, boxes.MarginBox):
            continue
        yield child
        yield from _descendants(child)
