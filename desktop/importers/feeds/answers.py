"""What a feed's server gave, read; where it is a page, the feeds that the page names."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from io import BytesIO
from urllib.parse import urljoin

from desktop.importers.errors import UnreadableError
from desktop.importers.feeds.formats import FEEDS, is_opml
from desktop.importers.fetching import Fetched
from desktop.importers.material import Material
from desktop.importers.options import ReadingOptions
from desktop.importers.pages.graph import line_of
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal

_LINK = re.compile(r"<link\b[^>]{0,2000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))")
_KINDS = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")


def read_answer(fetched: Fetched, report: Report) -> Iterator[Draft | Refusal]:
    """Read the entries of a feed that was fetched. Raises UnreadableError for what is none, naming the feed where it is a page that has one."""
    material = material_of(fetched)
    for known in FEEDS:
        if not is_opml(material) and known.recognises(material):
            yield from known.read(material, report)
            return
    found = feeds_of(fetched)
    remedy = f"The page's own feed is {found[0]}; subscribe to that." if found else "Look for the feed's own address on the site."
    raise UnreadableError("it is no feed", remedy)


def material_of(fetched: Fetched) -> Material:
    """Make what was fetched a material; it has nothing beside it and may fetch nothing."""
    return Material(
        fetched.address,
        lambda: BytesIO(fetched.content),
        len(fetched.content),
        origin=fetched.address,
        address=fetched.address,
        retrieved=fetched.retrieved,
        charset=fetched.charset,
        options=ReadingOptions(),
    )


def feeds_of(fetched: Fetched) -> list[str]:
    """Give the addresses of the feeds that a page names in its head (rel=alternate), in its order."""
    found: list[str] = []
    for link in _LINK.findall(material_of(fetched).head):
        given = {name.lower(): unescape("".join(values)) for name, *values in _ATTRIBUTE.findall(link)}
        if "alternate" in given.get("rel", "").lower().split() and given.get("type", "").lower() in _KINDS and given.get("href"):
            found.append(urljoin(fetched.address, given["href"].strip()))
    return list(dict.fromkeys(address for address in found if address.lower().startswith(("http://", "https://"))))


def feed_title(drafts: Sequence[Draft | Refusal]) -> str:
    """Give what a feed calls itself, as its entries say."""
    return next((line_of(each.text_of("publication")) for each in drafts if isinstance(each, Draft)), "")
