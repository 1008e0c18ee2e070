"""What is not the story's is taken out of a page's tree, so that only the story is walked when it is cleaned."""

from collections.abc import Iterable

from lxml import etree

from desktop.importers.pages.body import Chunk

_MEAN_SOMETHING_EMPTY = frozenset({"br", "hr", "wbr", "tr", "td", "th", "thead", "tbody", "tfoot", "col", "colgroup"})


def prune(root: etree._Element, chunks: Iterable[Chunk], quotations: Iterable[etree._Element] = ()) -> None:
    """Take out the words of every chunk that is not kept, and every element that then holds neither words nor a picture.

    quotations: elements that stay although no chunk tells of them.
    """
    alive = _alive(root, chunks, quotations)
    for element in alive:
        for child in list(element):
            if child not in alive and child.tag not in _MEAN_SOMETHING_EMPTY:
                _take_out(element, child)


def _alive(root: etree._Element, chunks: Iterable[Chunk], quotations: Iterable[etree._Element]) -> set[etree._Element]:
    """Silence the chunks that are not kept; give what holds the others, and the pictures."""
    alive: set[etree._Element] = set()
    for chunk in chunks:
        for element, is_tail in chunk.slots:
            if chunk.kept:
                _keep(element.getparent() if is_tail else element, alive)
            elif is_tail:
                element.tail = " "
            else:
                element.text = None
    for img in root.iter("img"):
        if (img.get("src") or "").startswith("pm:"):
            _keep(img, alive)
    for quotation in quotations:
        for element in quotation.iter():
            _keep(element, alive)
    return alive


def _keep(element: etree._Element | None, alive: set[etree._Element]) -> None:
    while element is not None and element not in alive:
        alive.add(element)
        element = element.getparent()


def _take_out(parent: etree._Element, child: etree._Element) -> None:
    """Remove an element, but for the words after it; a space stands for it, which white space around it may need."""
    tail = " " + (child.tail or "")
    before = child.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(child)
