"""Lists of feeds, read and written (OPML 2.0): folders within folders."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree

from desktop.archive import Subscribing, Subscription
from desktop.importers import SourceError, read_stories
from desktop.story import FeedFound


def read_list(path: Path) -> Iterator[Subscribing]:
    """Give the feeds that a list names. Raises SourceError where it is no list of feeds."""
    found = list(read_stories(path, report=lambda _done, _total, _what: None))
    feeds = [each for each in found if isinstance(each, FeedFound)]
    if not feeds and found:
        why = str(getattr(found[0], "why", "it is no list of feeds"))
        raise SourceError(path, why, remedy="Export the feeds from your reader as OPML.")
    return (feeding(each) for each in feeds)


def feeding(found: FeedFound) -> Subscribing:
    """Make what a list says of a feed a subscription, refreshed by hand."""
    title = "" if found.title == found.address else found.title
    return Subscribing(found.address, title, found.site, found.folder)


def write_list(subscriptions: Sequence[Subscription], title: str = "Pressmark") -> bytes:
    """Write subscriptions as OPML 2.0; the same ones give the same bytes."""
    root = etree.Element("opml", {"version": "2.0"})
    etree.SubElement(etree.SubElement(root, "head"), "title").text = title
    folders: dict[str, etree._Element] = {"": etree.SubElement(root, "body")}
    for each in subscriptions:
        given = {"type": "rss", "text": each.name, "title": each.name, "xmlUrl": each.feed.address}
        if each.feed.site:
            given["htmlUrl"] = each.feed.site
        etree.SubElement(_folder(each.feed.folder, folders), "outline", {name: _sound(value) for name, value in given.items()})
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _folder(path: str, folders: dict[str, etree._Element]) -> etree._Element:
    if path not in folders:
        above, _, name = path.rpartition("/")
        folders[path] = etree.SubElement(_folder(above, folders), "outline", {"text": _sound(name)})
    return folders[path]


def _sound(words: str) -> str:
    return "".join(sign for sign in words if sign >= " " and not "\ud800" <= sign <= "\udfff" and sign not in "\ufffe\uffff")
