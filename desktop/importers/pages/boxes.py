"""What a page puts around and into its story: comments, newsletters, hints at other stories, cookie layers, known by what the site calls them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

_SILENT = frozenset({"script", "style", "noscript", "template", "svg"})
_NAMES = "class id data-testid data-component data-type".split()
# Whole words of a class, an id or a test's mark, at its beginning or after a dash; what a site calls its own frame, in the languages of web makers.
_BOX = re.compile(
    r"(?:^|[\s_-])(?:comments?(?!able)|comment-?list|kommentare?|commentaires?|comentarios|commenti|disqus|respond|replies|"
    r"newsletter|nl-?box|sign-?up|subscribe-?box|related(?:posts?|articles?|content|links?|stories|inline)?|jp-relatedposts(?:-\w+)?|read-?(?:also|more|next)|also-?read|more-(?:on|from|stories|link|articles)|"
    r"article-?link-?box|recommend(?:ed|ations?|er)?|recirculation|most-?(?:read|popular|viewed)|trending|outbrain\w*|taboola\w*|zergnet|"
    r"share|shares|sharing|share-?(?:bar|buttons?|links?|tools?)|sharedaddy|social(?:-?(?:share|sharing|links?|media|bar|icons?))?|addtoany\w*|a2a|"
    r"cookies?(?:-?(?:notice|banner|layer|bar|consent|compliance))?|consent(?:-?(?:layer|banner|ui))?|gdpr|cmp|"
    r"advert(?:isement|ising|s)?|ads?|ad-?(?:slot|wrap(?:per)?|container|label|unit|block)|sponsored|dfp|anzeige|werbung|publicite|"
    r"breadcrumbs?|paywall-?(?:offer|teaser|box|banner|layer|overlay)|subscription-?(?:offer|box|banner)|piano-\w+|promo(?:-?box)?|side-?bar|widget|teaser-?(?:list|box|group)?)(?=$|[\s_-])",
    re.IGNORECASE,
)
_WHOLE = frozenset("html head body main article".split())
_CONTENT = re.compile(
    r"article-?_*(?:body|text|content)|entry-content|story-?_*body|field--name-body|articleBody|post-?content", re.IGNORECASE
)
_MOST = 0.5  # of a page's words: what holds more is no box, whatever it is called
_FEW = 120  # signs: a box named like a standfirst's ("teaser") and without a link may be one


def take_out_boxes(root: etree._Element) -> None:
    """Remove the page's boxes from its tree; what holds a headline, the text's own container, or most of the page's words is none."""
    sacred: set[etree._Element] = set()
    for element in root.iter():
        if element.tag == "h1" or (element.attrib and _is_content(element)):
            _up(element, sacred)
    boxes = [element for element in _named(root) if element not in sacred and element.tag not in _WHOLE]
    if not boxes:
        return
    whole = _signs(root) or 1
    for box in boxes:
        parent = box.getparent()
        if parent is None or _may_be_text(box):
            continue
        if _signs(box) <= whole * _MOST:
            tail, before = " " + (box.tail or ""), box.getprevious()
            if before is not None:
                before.tail = (before.tail or "") + tail
            else:
                parent.text = (parent.text or "") + tail
            parent.remove(box)


def _named(root: etree._Element) -> Iterator[etree._Element]:
    """Give the outermost elements that are called a box."""
    steps = etree.iterwalk(root, events=("start",))
    for _, element in steps:
        if element.tag in _SILENT:
            steps.skip_subtree()
        elif any(_is_box(element.attrib[name]) for name in _NAMES if name in element.attrib):
            yield element


def _may_be_text(box: etree._Element) -> bool:
    """Whether it is but a paragraph that leads nowhere: sites call their standfirst a teaser."""
    return (
        (box.tag in ("p", "strong", "em", "figure", "blockquote", "time", "span") or _signs(box) < _FEW)
        and next(box.iter("a", "form", "button", "li", "input"), None) is None
        and re.search(r"teaser|promo|social|share", box.get("class") or "", re.IGNORECASE) is not None
    )


def _is_content(element: etree._Element) -> bool:
    return (
        "articleBody" in (element.get("itemprop") or "") or element.get("name") == "articleBody" or _holds_text(element.get("class") or "")
    )


@lru_cache(maxsize=8_192)  # a site's pages call the same things the same
def _is_box(name: str) -> bool:
    return _BOX.search(name) is not None


@lru_cache(maxsize=8_192)
def _holds_text(name: str) -> bool:
    return bool(name) and _CONTENT.search(name) is not None


def _up(element: etree._Element | None, seen: set[etree._Element]) -> None:
    while element is not None and element not in seen:
        seen.add(element)
        element = element.getparent()


def _signs(element: etree._Element) -> int:
    """Count the signs a reader may see in an element, white space aside as far as it is cheap."""
    count = 0
    for each in element.iter():
        if each.tag not in _SILENT:
            count += len((each.text or "").strip())
        if each is not element:
            count += len((each.tail or "").strip())
    return count
