"""Surgery on a body's elements: words stay where they stood, whatever is taken away around them."""

from lxml import etree


def spelt(element: etree._Element) -> str:
    """The words of an element and of those within it."""
    return "".join(map(str, element.itertext()))


def within(element: etree._Element, tag: str) -> bool:
    """Tell whether an element of this name is around another."""
    return any(around.tag == tag for around in element.iterancestors())


def unwrap(element: etree._Element) -> None:
    """Put an element's content in its place."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.text:
        if before is not None:
            before.tail = (before.tail or "") + element.text
        else:
            parent.text = (parent.text or "") + element.text
    at = parent.index(element)
    for child in list(element):
        parent.insert(at, child)
        at += 1
    remove(element)


def remove(element: etree._Element) -> None:
    """Take an element away; what follows it stays."""
    parent, before, tail = element.getparent(), element.getprevious(), element.tail
    if parent is None:
        return
    if tail:
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
    element.tail = None
    parent.remove(element)
