"""Pages without holes: a figure that did not fit its page goes a few paragraphs later, and the text fills what it left."""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint.document import Document
from weasyprint.formatting_structure import boxes

_HOLE = 0.10  # of a page's height, from which a gap at its foot is filled


def closed_gaps(document: Document) -> bool:
    """Move, in the document's tree of elements, each figure that left a hole at the foot of the page before it.

    Returns whether something moved: the tree is then to be laid out again.
    """
    moved = False
    pages = [_blocks(page._page_box) for page in document.pages]
    for number, (here, there) in enumerate(zip(pages, pages[1:], strict=False)):
        if not here or not there or there[0].element_tag != "figure" or moved:
            continue
        page_box = document.pages[number]._page_box
        hole = page_box.content_box_y() + page_box.height - _notes(page_box) - max(box.position_y + box.margin_height() for box in here)
        if hole > _HOLE * page_box.height:
            moved = _later(there[0].element, there[1:], hole)
    return moved


def _later(figure: Element, following: list[Any], hole: float) -> bool:
    """Put a figure behind as many of the blocks that follow it as fill the hole."""
    filled, last = 0.0, None
    for box in following:
        if box.element_tag == "figure" or box.element is figure:
            break
        filled += box.margin_height()
        last = box
        if filled >= hole and not box.element_tag.startswith("h"):
            break
    if last is None or last.element is None or last.element_tag.startswith("h"):
        return False
    siblings: Element = last.body
    siblings.remove(figure)
    siblings.insert(list(siblings).index(last.element) + 1, figure)
    return True


def _blocks(page_box: Any) -> list[Any]:
    """The blocks of a story's body on a page, each knowing the element that holds it; for a page without a body, what it holds."""
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
