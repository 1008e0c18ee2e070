"""A page's tree as the parser leaves it is brought to what browsers show: pictures out of the elements that hide them, lists that are none made blocks."""

from lxml import etree


def mend_pictures(root: etree._Element) -> None:
    """Make the pictures of `picture`, AMP and lazy loading plain images.

    libxml2 does not know that `source` is empty (WHATWG HTML, 4.8.2), so it nests what follows within it.
    """
    for source in reversed(list(root.iter("source", "track"))):
        parent = source.getparent()
        if parent is not None and len(source):
            at = parent.index(source)
            for child in reversed(list(source)):
                parent.insert(at + 1, child)
    for amp in list(root.iter("amp-img", "amp-anim")):
        for child in list(amp):
            amp.remove(child)
        amp.tag = "img"
    for hidden in list(root.iter("noscript")):
        parent = hidden.getparent()
        if (
            parent is not None
            and parent.find("img") is None
            and parent.find("picture") is None
            and next(hidden.iter("img"), None) is not None
        ):
            hidden.tag = "span"


def mend_lists(root: etree._Element) -> None:
    """Make plain blocks of lists whose entries hold headings, pictures or chapters: entries of a live report, slides of a gallery."""
    for many in list(root.iter("ul", "ol")):
        entries = [child for child in many if child.tag == "li"]
        if any(next(entry.iter("h2", "h3", "h4", "figure"), None) is not None for entry in entries):
            for each in (many, *entries):
                each.tag = "div"
