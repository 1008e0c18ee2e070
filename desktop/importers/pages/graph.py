"""JSON-LD: what a page says of its story to machines, in whatever shape it says it."""

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any, cast

from lxml import etree

_ARTICLES = re.compile(r"(?:^|[/#:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|OpinionNewsArticle|SocialMediaPosting)$")
_MOST_NODES = 5_000  # of JSON-LD; a page that says more than that says nothing


def nodes_of(root: etree._Element) -> Iterator[Mapping[str, Any]]:
    """Give every object of the page's JSON-LD, in the order they stand, without recursion."""
    count = 0
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or len(script.text or "") > 2_000_000:
            continue
        waiting = [_loaded(script.text or "")]
        while waiting and count < _MOST_NODES:
            node = waiting.pop(0)
            count += 1
            if isinstance(node, list):
                waiting[:0] = node[:500]
            elif isinstance(node, dict):
                if "@type" in node:
                    yield {**node, "@type": _type(node["@type"])}
                waiting += [
                    node[key]
                    for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "liveBlogUpdate")
                    if isinstance(node.get(key), (list, dict))
                ]


def _loaded(written: str) -> Any:
    written = re.sub(r"^\s*(?:<!--|/\*.*?\*/|//<!\[CDATA\[|<!\[CDATA\[)+|(?://\s*)?(?:-->|\]\]>)\s*$", "", written.strip().rstrip(";"))
    try:
        return json.loads(written, strict=False)
    except (ValueError, RecursionError):
        try:
            return json.loads(re.sub(r",(\s*[}\]])", r"\1", written), strict=False)
        except (ValueError, RecursionError):
            return None


def _type(given: Any) -> str:
    kinds = given if isinstance(given, list) else [given]
    named = [str(kind) for kind in kinds if isinstance(kind, str)]
    return next((kind for kind in named if _ARTICLES.search(kind)), named[0] if named else "")


def is_article_type(written: str) -> bool:
    """Whether a type of schema.org is a story's."""
    return any(_ARTICLES.search(each) for each in written.split())


def article_of(nodes: list[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Choose the object that is the story: the article with most to say."""
    found = [node for node in nodes if _ARTICLES.search(str(node["@type"]))] or [
        node for node in nodes if node["@type"] in ("WebPage", "ItemPage") and "headline" in node
    ]
    keys = ("headline", "datePublished", "author", "publisher", "articleBody", "description", "url", "mainEntityOfPage")
    return max(found, key=lambda node: sum(bool(node.get(key)) for key in keys), default={})


def elements(root: etree._Element, path: str) -> list[etree._Element]:
    """Give the elements that an XPath finds."""
    return cast("list[etree._Element]", root.xpath(path))


def words_of(given: Any) -> str:
    """Give a value as one line, whatever shape it has."""
    if isinstance(given, list):
        return next((found for each in given[:20] if (found := words_of(each))), "")
    if isinstance(given, dict):
        return words_of(given.get("name") or given.get("@value") or given.get("alternateName"))
    return line_of(given) if isinstance(given, str) else ""


def said_in(element: etree._Element) -> str:
    """Give an element's words on one line, as they stand."""
    return " ".join("".join(map(str, element.itertext())).split())


def line_of(words: str) -> str:
    """Give words on one line, without markup and signs that no field may hold."""
    if "&" in words:
        words = unescape(unescape(words))
    if "<" in words:
        words = re.sub(r"</?[a-zA-Z][^>]*>", "", words)
    return re.sub(r"[\ue000\ue001\x00-\x1f\x7f-\x9f]|\s+", " ", words).strip().strip("\u200b\ufeff ")
