"""What a page puts around and into its story: comments, newsletters, hints at other stories, cookie layers, known by what the site calls them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

_NAMELESS = (None, None, None)
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
_COMMENTS = re.compile(
    r"(?:\d+\s+)?(?:(?:leser)?kommentare?|comments?|reader comments|discussion|commentaires?|comentarios|commenti|komentarze|комментарии|تعليقات|التعليقات|コメント|评论)(?:\s*[(:]?\s*\d*\s*\)?)",
    re.IGNORECASE,
)
_MOST_OF_CARD = 0.15  # of a page's words: what holds more is a chapter under a linked headline
_CARD = 4  # elements from a headline up to its card
_MOST = 0.5  # of a page's words: what holds more is no box, whatever it is called
_FEW = 120  # signs: a box named like a standfirst's ("teaser") and without a link may be one


def take_out_boxes(root: etree._Element) -> None:
    """Remove the page's boxes from its tree; what holds a headline, the text's own container, or most of the page's words is none."""
    sacred: set[etree._Element] = set()
    named: list[etree._Element] = []
    for element in root.iter():
        calls = (element.get("class"), element.get("id"), element.get("data-testid"))
        if element.tag == "h1" or _holds_text(calls[0] or "") or "articleBody" in (element.get("itemprop"), element.get("name")):
            _up(element, sacred)
        elif calls != _NAMELESS and any(name and _is_box(name) for name in calls):
            named.append(element)
    boxes = [element for element in (*named, *_cards(root), *_discussions(root)) if element not in sacred and element.tag not in _WHOLE]
    if not boxes:
        return
    whole = _signs(root) - sum(len(script.text or "") for script in root.iter("script"))
    removed: set[etree._Element] = set()
    for box in boxes:
        parent = box.getparent()
        if parent is None or _may_be_text(box) or any(above in removed for above in box.iterancestors()):
            continue
        if _signs(box) <= whole * _MOST:
            tail, before = " " + (box.tail or ""), box.getprevious()
            if before is not None:
                before.tail = (before.tail or "") + tail
            else:
                parent.text = (parent.text or "") + tail
            parent.remove(box)
            removed.add(box)


def _cards(root: etree._Element) -> Iterator[etree._Element]:
    """Give the cards of lists of other stories, whatever they are called: three or more alike in a row, each with a headline that is a link."""
    rows: dict[tuple[etree._Element, str, str], list[etree._Element]] = {}
    for heading in root.iter("h2", "h3", "h4", "h5"):
        if not _leads_away(heading):
            continue
        card: etree._Element | None = heading
        for _ in range(_CARD):
            parent = card.getparent() if card is not None else None
            if card is None or parent is None:
                break
            if card is not heading and card.tag in ("div", "li", "article", "section", "td"):
                rows.setdefault((parent, str(card.tag), card.get("class") or ""), []).append(card)
            card = parent
    whole = _signs(root)
    for cards in rows.values():
        alike = list(dict.fromkeys(cards))
        if len(alike) >= 3 and max(map(_signs, alike)) <= whole * _MOST_OF_CARD:
            yield from alike


def _leads_away(heading: etree._Element) -> bool:
    if any(parent.tag == "a" for parent in heading.iterancestors()):
        return True
    links = list(heading.iter("a"))
    return len(links) == 1 and "".join(map(str, links[0].itertext())).strip() == "".join(map(str, heading.itertext())).strip() != ""


def _discussions(root: etree._Element) -> Iterator[etree._Element]:
    """Give what stands under a heading that says "Comments", whatever it is called."""
    for heading in root.iter("h2", "h3", "h4"):
        words = " ".join("".join(map(str, heading.itertext())).split())
        parent = heading.getparent()
        if len(words) <= 40 and parent is not None and _COMMENTS.fullmatch(words) and _begins(parent, heading):
            yield parent


def _begins(parent: etree._Element, heading: etree._Element) -> bool:
    """Whether nothing is said in an element before its heading."""
    if (parent.text or "").strip():
        return False
    for child in parent:
        if child is heading:
            return True
        if "".join(map(str, child.itertext())).strip() or (child.tail or "").strip():
            return False
    return False


def _may_be_text(box: etree._Element) -> bool:
    """Whether it is but a paragraph that leads nowhere: sites call their standfirst a teaser."""
    return (
        (box.tag in ("p", "strong", "em", "figure", "blockquote", "time", "span") or _signs(box) < _FEW)
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


def _signs(element: etree._Element) -> int:
    """Count the signs in an element, white space aside."""
    return len("".join(etree.tostring(element, method="text", encoding="unicode", with_tail=False).split()))


def take_out_machinery(root: etree._Element) -> None:
    """Remove what only a browser reads: styles, drawings and scripts, but for the descriptions of the story in JSON-LD."""
    for script in list(root.iter("script")):
        if "ld+json" not in (script.get("type") or "").lower():
            script.tag = "style"
    etree.strip_elements(root, "style", "svg", with_tail=False)
