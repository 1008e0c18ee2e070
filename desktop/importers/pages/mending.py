"""A page's tree as the parser leaves it is brought to what browsers show: pictures out of the elements that hide them, lists that are none made blocks."""

import re

from lxml import etree

from desktop.importers.pages.graph import elements, said_in

_CAPTIONED = re.compile(
    r"(?:^|[\s_-])(?:caption|captions|legend|legende|credits?|copyright|bildunterschrift|photo|foto|images?|img|pic|pics|picture|media|bild|figure)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CALLED_CAPTION = "//*[contains(@class, 'caption') or contains(@class, 'legend') or contains(@class, 'bildunterschrift')]"
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
    """Make figures of pictures and their captions where a page sets them otherwise."""
    for caption in elements(root, _CALLED_CAPTION):
        _join_to_picture(caption)
    for img in root.iter("img"):
        holder = _holder_of(img)
        if holder is not None and any(_CAPTIONED.search(each.get("class") or "") for each in holder.iter()):
            holder.tag = "figure"


def _join_to_picture(caption: etree._Element) -> None:
    """Put a line that is called a caption into one figure with the picture before it."""
    picture, parent = caption.getprevious(), caption.getparent()
    if (
        picture is None
        or parent is None
        or caption.tag not in ("p", "div", "span")
        or next(caption.iterancestors("figure"), None) is not None
    ):
        return
    if (
        picture.tag not in ("img", "picture", "a", "div", "p", "span")
        or said_in(picture)
        or (picture.tail or "").strip()
        or _pictures(picture) != 1
    ):
        return
    if not 0 < len(said_in(caption)) <= _LONGEST_CAPTION:
        return
    figure = etree.Element("figure")
    picture.addprevious(figure)
    figure.tail, caption.tail = caption.tail, None
    figure.extend([picture, caption])


def _holder_of(img: etree._Element) -> etree._Element | None:
    """Give the nearest element that holds a picture and some words after it, and nothing else."""
    for parent, _ in zip(img.iterancestors(), range(_HOLDERS), strict=False):
        if (
            parent.tag not in ("div", "span", "picture", "section")
            or _pictures(parent) > 1
            or next(parent.iterancestors("figure"), None) is not None
        ):
            return None
        said = said_in(parent)
        if len(said) > _LONGEST_CAPTION or next(parent.iter(*_NO_FIGURE), None) is not None:
            return None
        if said:
            return None if parent.tag == "picture" else parent
    return None


def _pictures(element: etree._Element) -> int:
    """Count the pictures; what stands for one where no script runs is the same once more."""
    return sum(1 for img in element.iter("img") if next(img.iterancestors("noscript"), None) is None)
