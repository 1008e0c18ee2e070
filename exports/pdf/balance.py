"""Pages without holes and without stragglers: what an editor does by hand when the columns come back from the typesetter.

A figure that did not fit its page goes a few paragraphs later, and the text fills what it left. Where a story ends with a few lines on a page
of their own, its pictures are cropped by as much, if that is little; else its type is set a shade smaller and they are cropped by more, if that
brings it in.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint.document import Document
from weasyprint.formatting_structure import boxes

_HOLE = 0.10  # of a page's depth, from which a gap at its foot is filled
_STRAGGLERS = 0.16, 0.22  # of a page's depth, up to which a story's end is drawn onto the page before: as designed, and set tighter
_CROP = 0.22, 0.36  # of a picture's height that may go at most
_SLACK = 20.0  # CSS pixels, a line: columns cannot be balanced to the last one
_TIGHTER = 0.035  # of the pages before, that type set tighter saves
_MOVABLE = ("figure", "table")


def balanced(document: Document, turn: int, *, tight: bool = False) -> bool:
    """Mend one page in the document's tree of elements; tells whether it did: the tree is then to be laid out again.

    turn: how often it was called for this story before; pictures are cropped once, for the first crop is measured on uncropped ones.
    """
    pages = [page._page_box for page in document.pages]
    for here, there in pairwise(pages):
        if _close_hole(here, there):
            return True
    return turn == 0 and len(pages) > 1 and _draw_in(pages[-1], pages[-2], _STRAGGLERS[tight], _CROP[tight])


def straggles(document: Document) -> bool:
    """Tell whether a story ends with so little on a page of its own that tighter type may bring it onto the page before."""
    pages = [page._page_box for page in document.pages]
    if len(pages) < 2 or (needed := _depth_of_end(pages[-1])) is None:
        return False
    saved = _TIGHTER * (len(pages) - 1) * pages[0].height + _CROP[True] * sum(box.height for box in _across(pages[-2]))
    return bool(needed < min(saved, _STRAGGLERS[True] * pages[0].height))


def _depth_of_end(last: Any) -> float | None:
    """How far a story's end reaches down its last page; None where its source is not on it."""
    ends = [
        box.position_y + box.margin_height()
        for box in _descendants(last)
        if box.element is not None and "source" in (box.element.get("class") or "").split()
    ]
    return max(ends) - last.content_box_y() + _notes(last) if ends else None


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


def _draw_in(last: Any, before: Any, stragglers: float, crop: float) -> bool:
    """Crop the pictures that run the full measure on the page before the last by as much as stands on the last."""
    if (needed := _depth_of_end(last)) is None:
        return False
    needed += _SLACK if crop > _CROP[0] else 0
    shown = _across(before)
    if needed > stragglers * before.height or not shown or needed > crop * sum(box.height for box in shown):
        return False
    share = needed / sum(box.height for box in shown)
    for box in shown:
        box.element.set("style", f"height:{box.height * (1 - share) - 1:.2f}px")
    return True


def _across(page_box: Any) -> list[Any]:
    """The pictures that run the full measure."""
    return [box for box in _descendants(page_box) if isinstance(box, boxes.ReplacedBox) and box.width > 0.8 * page_box.width]


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
