"""What a page puts around and into its story, known by its shape: rows of cards, what a heading says, forms, contents, what is hidden."""

import re
from collections.abc import Iterator

from lxml import etree

from desktop.importers.pages.graph import elements, said_in

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_COMMENTS = re.compile(
    r"(?:\d+\s+)?(?:(?:leser)?kommentare?|comments?|reader comments|discussion|commentaires?|comentarios|commenti|komentarze|комментарии|تعليقات|التعليقات|コメント|评论)(?:\s*[(:]?\s*\d*\s*\)?)",
    re.IGNORECASE,
)
_OFFERS = re.compile(  # headings of what is sold in the place of a story's rest
    r"(?:jetzt )?(?:weiterlesen|weiter lesen) mit\b|(?:lesen sie|jetzt) weiter\b|(?:subscribe|sign in|log in|register) to (?:continue|read|keep)|(?:to )?continue reading (?:with|for|this)|"
    r"(?:abonnez-vous )?pour lire la suite|(?:la suite|cet article) est réservée?|continua a leggere|(?:para )?(?:sigue|seguir) leyendo|czytaj dalej (?:z|w)\b|чтобы читать дальше|доступно по подписке",
    re.IGNORECASE,
)
_LONGEST_HEADING = 40  # signs
_LEAST_OF_DISCUSSION = 200  # signs; where no heading says "Comments" it may be their number, beside the byline
_MOST_OF_CARD = 0.15  # of a page's words: what holds more is a chapter under a linked headline
_CARD = 4  # elements from a headline up to its card
_MOST_OF_FORM = 400  # signs: what asks for an address says no more
_ASKS = frozenset({"email", "radio"})
_LEAST_MENU, _LONGEST_ENTRY = 12, 25  # links in a row; signs of one, on the average
_LEAST_HIDDEN = 60  # signs: a shorter hidden line is a sign, or doubles what is seen
_HIDES = frozenset("p div section article ul ol".split())


def shaped_boxes(root: etree._Element, whole: int) -> Iterator[etree._Element]:
    """Give the boxes, some perhaps within others. whole: signs of the page."""
    yield from _cards(root, whole * _MOST_OF_CARD)
    yield from _headed(root)
    yield from _forms(root)
    yield from _contents(root)


def hidden_boxes(root: etree._Element) -> Iterator[etree._Element]:
    """Give the blocks that a page hides from whoever reads it aloud: words blurred behind an offer, stories before and after the one that is shown."""
    for element in elements(root, "//*[@aria-hidden='true']"):
        if element.tag in _HIDES and signs(element) >= _LEAST_HIDDEN:
            yield element


def menus(root: etree._Element) -> Iterator[list[etree._Element]]:
    """Give rows of short links, a dozen or more beside each other, each with what holds it alone: a page's menus, its tags, its cities."""
    rows: dict[etree._Element, list[etree._Element]] = {}
    for link in root.iter("a"):
        entry, parent = link, link.getparent()
        while parent is not None and len(parent) == 1 and not _says(parent.text) and not _says(entry.tail) and parent.tag != "p":
            entry, parent = parent, parent.getparent()
        if parent is not None and parent.tag != "p" and not _says(entry.tail):
            rows.setdefault(parent, []).append(entry)
    for row in rows.values():
        if len(row) >= _LEAST_MENU and sum(map(signs, row)) <= len(row) * _LONGEST_ENTRY:
            yield row


def signs(element: etree._Element) -> int:
    """Count the signs in an element, white space aside."""
    return len("".join(etree.tostring(element, method="text", encoding="unicode", with_tail=False).split()))


def _cards(root: etree._Element, most: float) -> Iterator[etree._Element]:
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
    for cards in rows.values():
        alike = list(dict.fromkeys(cards))
        sizes = [signs(card) for card in alike]
        if len(alike) >= 3 and max(sizes) <= most:
            yield from alike
            if (around := alike[0].getparent()) is not None and signs(around) <= sum(sizes) + _LONGEST_HEADING:
                yield around  # with the line above them


def _leads_away(heading: etree._Element) -> bool:
    if any(parent.tag == "a" for parent in heading.iterancestors()):
        return True
    links = list(heading.iter("a"))
    return len(links) == 1 and said_in(links[0]) == said_in(heading) != ""


def _headed(root: etree._Element) -> Iterator[etree._Element]:
    """Give what stands under a heading that says "Comments" or sells the rest, whatever it is called; a line of its own may be the heading of a discussion."""
    for heading in root.iter(*_HEADINGS):
        words, parent = said_in(heading), heading.getparent()
        told = (len(words) <= _LONGEST_HEADING and _COMMENTS.fullmatch(words)) or _OFFERS.match(words)
        if told and parent is not None and _begins(parent, heading):
            yield parent
    for line in root.iter("b", "strong", "div", "p", "span"):
        written, parent = line.text or "", line.getparent()
        if len(line) or len(written) > 2 * _LONGEST_HEADING or parent is None or not _COMMENTS.fullmatch(written.strip()):
            continue
        if _begins(parent, line) and signs(parent) >= _LEAST_OF_DISCUSSION:
            yield parent


def _begins(parent: etree._Element, heading: etree._Element) -> bool:
    """Whether nothing is said in an element before its heading."""
    if (parent.text or "").strip():
        return False
    for child in parent:
        if child is heading:
            return True
        if said_in(child) or (child.tail or "").strip():
            return False
    return False


def _forms(root: etree._Element) -> Iterator[etree._Element]:
    """Give what asks for an address or an opinion: the largest element around the field that says no more than such a box does."""
    seen: set[etree._Element] = set()
    for field in root.iter("input"):
        if (field.get("type") or "").lower() not in _ASKS:
            continue
        box: etree._Element | None = None
        for parent in field.iterancestors():
            if parent in seen or parent.tag in ("body", "html") or signs(parent) > _MOST_OF_FORM:
                break
            seen.add(parent)
            box = parent
        if box is not None:
            yield box


def _contents(root: etree._Element) -> Iterator[etree._Element]:
    """Give a story's own contents: a list of nothing but links into this page, with the line above it."""
    for many in root.iter("ul", "ol"):
        links = list(many.iter("a"))
        if len(links) < 2 or any(not (link.get("href") or "").startswith("#") for link in links):
            continue
        said = signs(many)
        if sum(map(signs, links)) < said:
            continue  # notes have their words beside the link
        parent = many.getparent()
        yield (
            parent
            if parent is not None and parent.tag in ("div", "nav", "section", "aside") and signs(parent) <= said + _LONGEST_HEADING
            else many
        )


def _says(words: str | None) -> bool:
    return words is not None and bool(words.strip())
