"""Feeds, known by their root element or by what JSON Feed says it is."""

import re

from desktop.importers.format import Format
from desktop.importers.material import Material

_BEFORE = r"\s*(?:<\?xml[^>]*\?>\s*|(?><!--.*?-->)\s*|<!DOCTYPE(?:[^>\[]|\[.*?\]\s*(?=>))*>\s*|<\?[^>]*\?>\s*)*"
_ROOTS = ("<rss", "<feed", "<channel", "<rdf", ":rss", ":feed", ":channel", ":rdf")
_FEED = re.compile(_BEFORE + r"<(?:\w+:)?(?:rss|feed|channel|RDF)\b[^>]*>", re.IGNORECASE | re.DOTALL)
_RSS = re.compile(r"purl\.org/rss/|my\.netscape\.com/rdf|channel\.netscape\.com|<(?:\w+:)?channel\b", re.IGNORECASE)
_OPML = re.compile(_BEFORE + r"<opml\b", re.IGNORECASE | re.DOTALL)
_JSON = re.compile(r'\s*\{.{0,4000}?"version"\s*:\s*"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version', re.DOTALL)


def is_feed(material: Material) -> bool:
    """Whether it is RSS, Atom, or an RDF that is RSS: an RDF of a library is none."""
    if not any(root in material.low for root in _ROOTS):
        return False
    found = _FEED.match(material.head)
    if found is None:
        return False
    return "rdf" not in found[0][-400:].lower().split("xmlns", 1)[0] or _RSS.search(material.head) is not None


def is_json_feed(material: Material) -> bool:
    """Whether it is JSON and says that it is a JSON Feed."""
    return material.head.lstrip()[:1] == "{" and ("jsonfeed.org" in material.head) and _JSON.search(material.head) is not None


def is_opml(material: Material) -> bool:
    """Whether it is a list of feeds."""
    return "<opml" in material.low and _OPML.match(material.head) is not None


FEEDS = (
    Format("a list of feeds (OPML)", is_opml, "feeds.opml:read_opml"),
    Format("a feed", is_feed, "feeds.feed:read_feed"),
    Format("a JSON feed", is_json_feed, "feeds.json_feed:read_json_feed"),
)
