"""A page's tree as the parser leaves it is brought to what browsers show: pictures out of the elements that hide them, lists that are none made blocks."""

import re

from lxml import etree

_CAPTIONED = re.compile(
    r"(?:^|[\s_-])(?:caption|captions|legend|legende|credits?|copyright|bildunterschrift|photo|foto|images?|img|pic|pics|picture|media|bild|figure)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST_CAPTION = 350  # signs, its credit among them
_HOLDERS = 4  # elements from a picture up to what holds its caption, too
_NO_FIGURE = "a h1 h2 h3 h4 h5 h6 time form input ul ol table figure video iframe".split()


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


def mend_figures(root: etree._Element) -> None:
    """Make a figure of a picture and its caption where a page sets them in blocks of no meaning: some words, all after the picture, in blocks named for it."""
    for img in root.iter("img"):
        holder, text = None, ""
        for parent, _ in zip(img.iterancestors(), range(_HOLDERS), strict=False):
            if parent.tag not in ("div", "span", "picture", "section") or sum(1 for _ in parent.iter("img")) > 1:
                break
            said = " ".join("".join(map(str, parent.itertext())).split())
            if len(said) > _LONGEST_CAPTION or next(parent.iter(*_NO_FIGURE), None) is not None:
                break
            if said and not text:
                holder, text = parent, said
        if holder is not None and holder.tag != "picture" and any(_CAPTIONED.search(each.get("class") or "") for each in holder.iter()):
            holder.tag = "figure"
