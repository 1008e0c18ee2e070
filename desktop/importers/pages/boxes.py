"""What a page puts around and into its story: comments, newsletters, hints at other stories, cookie layers, known by what the site calls them."""

import re
from functools import lru_cache

from lxml import etree

from desktop.importers.pages.graph import elements
from desktop.importers.pages.shapes import hidden_boxes, menus, shaped_boxes, signs

_TELLING = "//*[@class or @id or @data-testid or @itemprop or @name or self::h1]"
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
_WHOLE = frozenset("html head body main".split())
_CONTENT = re.compile(
    r"article-?_*(?:body|text|content)|entry-content|story-?_*body|field--name-body|articleBody|post-?content", re.IGNORECASE
)
_OF_AMP = tuple(
    f"amp-{name}" for name in "ad embed sticky-ad video list sidebar consent analytics social-share user-notification next-page".split()
)  # amp.dev, components
_MOST = 0.5  # of a page's words: what holds more is no box, whatever it is called
_FEW = 120  # signs: a box named like a standfirst's ("teaser") and without a link may be one


def take_out_boxes(root: etree._Element) -> None:
    """Remove the page's boxes from its tree; what holds the headline, the text's own container, or most of the page's words is none."""
    whole = signs(root) - sum(len(script.text or "") for script in root.iter("script"))
    headlines = len(list(root.iter("h1")))
    for hidden in list(hidden_boxes(root)):
        if len(list(hidden.iter("h1"))) < max(headlines, 1):
            _take_out(hidden, whole)
    sacred: set[etree._Element] = set()
    named: list[etree._Element] = []
    for element in elements(root, _TELLING):
        calls = (element.get("class"), element.get("id"), element.get("data-testid"))
        if element.tag == "h1" or _holds_text(calls[0] or "") or "articleBody" in (element.get("itemprop"), element.get("name")):
            _up(element, sacred)
        elif element.tag != "article" and any(name and _is_box(name) for name in calls):
            named.append(element)
    for row in menus(root):
        if not any(each.get("itemprop") == "articleBody" or _holds_text(each.get("class") or "") for each in row[0].iterancestors()):
            for entry in row:
                if entry not in sacred:
                    _remove(entry)
    removed: set[etree._Element] = set()
    for box in (*named, *shaped_boxes(root, whole)):
        if box in sacred or box.tag in _WHOLE or _may_be_text(box) or any(above in removed for above in box.iterancestors()):
            continue
        if _take_out(box, whole):
            removed.add(box)


def _take_out(box: etree._Element, whole: int) -> bool:
    if box.getparent() is None or signs(box) > whole * _MOST:
        return False
    _remove(box)
    return True


def _remove(box: etree._Element) -> None:
    """Take an element out of the tree; the words after it stay, parted by a space."""
    parent = box.getparent()
    if parent is None:
        return
    tail, before = " " + (box.tail or ""), box.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(box)


def _may_be_text(box: etree._Element) -> bool:
    """Whether it is but a paragraph that leads nowhere: sites call their standfirst a teaser."""
    return (
        (box.tag in ("p", "strong", "em", "figure", "blockquote", "time", "span") or signs(box) < _FEW)
        and next(box.iter("a", "form", "button", "li", "input"), None) is None
        and re.search(r"teaser|promo|social|share", box.get("class") or "", re.IGNORECASE) is not None
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


def take_out_machinery(root: etree._Element) -> None:
    """Remove what only a browser reads: styles, drawings and scripts, but for the descriptions of the story in JSON-LD."""
    for script in list(root.iter("script")):
        if "ld+json" not in (script.get("type") or "").lower():
            script.tag = "style"
    etree.strip_elements(root, "style", "svg", *_OF_AMP, with_tail=False)
