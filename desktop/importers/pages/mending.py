"""A page's tree as the parser leaves it is brought to what browsers show: pictures out of the elements that hide them."""

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
