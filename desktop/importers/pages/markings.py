"""What a page's own elements say of the story: microdata and hAtom, given in the shape that JSON-LD has.

Sources: WHATWG HTML, Microdata; microformats.org, hAtom 0.1 and h-entry.
"""

import re
from collections.abc import Collection, Iterator
from typing import Any

from lxml import etree

from desktop.importers.pages.graph import elements, is_article_type, line_of

_ENTRY = frozenset({"hentry", "h-entry", "hnews"})
_HATOM = {
    "entry-title": "headline",
    "p-name": "headline",
    "published": "datePublished",
    "dt-published": "datePublished",
    "updated": "dateModified",
    "dt-updated": "dateModified",
    "fn": "author",
    "p-author": "author",
}
_MOST = 2_000  # elements that say something; a page that has more is no page of one story


def said_by_elements(root: etree._Element, known: Collection[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give what microdata says of the first article, then what hAtom says of the first entry; each with its name for people.

    known: what is known of the article already; where headline, date and author are, hAtom is not looked for.
    """
    if microdata := _microdata(root):
        yield "microdata", microdata
    if not {"headline", "datePublished", "author"} <= set(known) and (hatom := _hatom(root)):
        yield "hAtom", hatom


def _microdata(root: etree._Element) -> dict[str, Any]:
    scope = next(iter(_articles(root)), None)
    if scope is None:
        return {}
    found: dict[str, Any] = {}
    for count, element in enumerate(elements(scope, ".//*[@itemprop]")):
        if count > _MOST:
            break
        if _scope_of(element) is not scope:
            continue
        value = _value(element)
        for name in (element.get("itemprop") or "").split():
            if name in ("author", "creator"):
                found.setdefault("author", []).append(value)
            elif value:
                found.setdefault(name, value)
    return found if found.keys() & {"headline", "datePublished", "author", "articleBody", "name"} else {}


def _articles(root: etree._Element) -> Iterator[etree._Element]:
    for element in elements(root, "//*[@itemscope and @itemtype]"):
        if is_article_type(element.get("itemtype") or ""):
            yield element


def _scope_of(element: etree._Element) -> etree._Element | None:
    return next((parent for parent in element.iterancestors() if parent.get("itemscope") is not None), None)


def _value(element: etree._Element) -> Any:
    """Give a property's value: a thing of its own with its type and name, or words."""
    if element.get("itemscope") is not None:
        kind = (element.get("itemtype") or "").rstrip("/").rsplit("/", 1)[-1]
        named = next((inner for inner in elements(element, ".//*[@itemprop]") if inner.get("itemprop") in ("name", "url")), None)
        name = _plain(named) if named is not None and named.get("itemprop") == "name" else line_of(" ".join(map(str, element.itertext())))
        return {"@type": kind, "name": name}
    return _plain(element)


def _plain(element: etree._Element) -> str:
    for name in ("content", "datetime"):
        if written := element.get(name):
            return line_of(written)
    if element.tag in ("a", "link") and (element.get("itemprop") or "") in ("url", "mainEntityOfPage"):
        return element.get("href") or ""
    return line_of(" ".join(map(str, element.itertext())))[:2_000]


def _hatom(root: etree._Element) -> dict[str, Any]:
    entry = next((element for element in elements(root, "//*[@class]") if _ENTRY & set((element.get("class") or "").split())), None)
    if entry is None:
        return {}
    found: dict[str, Any] = {}
    for element in elements(entry, ".//*[@class]")[:_MOST]:
        for name in (element.get("class") or "").split():
            if name not in _HATOM or _HATOM[name] in found:
                continue
            words = line_of(" ".join(map(str, element.itertext())))
            if name in ("published", "updated", "dt-published", "dt-updated"):
                words = element.get("datetime") or element.get("title") or words
            if words and len(words) < 300 and not _in_comments(element, entry):
                found[_HATOM[name]] = words
    return found


def _in_comments(element: etree._Element, entry: etree._Element) -> bool:
    for parent in element.iterancestors():
        if parent is entry:
            return False
        if re.search(r"\bcomment", f"{parent.get('class') or ''} {parent.get('id') or ''}"):
            return True
    return False
