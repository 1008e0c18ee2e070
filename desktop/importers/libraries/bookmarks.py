"""Browsers' bookmarks: the Netscape file that all of them write, Firefox's JSON backup, Chrome's own file; also lists of links as Pocket's."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from desktop.importers.errors import UnreadableError
from desktop.importers.libraries.entry import Entry, moment
from desktop.importers.libraries.json_items import Item, text_of, texts_of, whole
from desktop.importers.libraries.reading_records import read_records
from desktop.importers.libraries.saved import to_json
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import Draft, Refusal

_TOKEN = re.compile(  # bounded and possessive: a file of a million broken tags takes its time once
    r"<(?P<tag>h[1-3]|a)\b(?P<attributes>(?:[^<>\"']++|\"[^\"]{0,200000}\"|'[^']{0,200000}'){0,60})>(?P<words>.{0,5000}?)</(?P=tag)\s{0,9}>"
    r"|<(?P<open>/?dl)\b[^<>]{0,500}>|<dd\b[^<>]{0,500}>(?P<remark>[^<]*)",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")
_ROOTS = frozenset(
    ("bookmarks", "bookmarks bar", "bookmarks toolbar", "bookmarks menu", "other bookmarks", "mobile bookmarks", "favorites bar", "menu", "toolbar",
     "unfiled", "mobile", "bookmark bar", "lesezeichen", "lesezeichenleiste", "lesezeichen-symbolleiste", "lesezeichen-menü", "weitere lesezeichen",
     "barre personnelle", "marque-pages", "barre de favoris", "autres favoris", "synced", "other")
)  # fmt: skip
_STATES = {"unread": "unread", "read archive": "read", "archive": "read", "starred": "starred", "read": "read"}
_SINCE_1601 = 11_644_473_600  # seconds from Chrome's epoch to 1970


def read_html(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a file of bookmarks, or a list of saved links."""
    content = material.content()
    text = decode(content, said="utf-8").text
    yield from read_records(
        _links(text), lambda item: item.value, material, content, report, importer="bookmarks 1", media_type="text/html"
    )


def read_json(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read Firefox's backup or Chrome's file; a bookmark's original is its own object, written anew."""
    content = material.content()
    tree = whole(content)
    if not isinstance(tree, Mapping):
        raise UnreadableError("it is JSON of no kind that is read", "Export it again.")
    roots = tree.get("roots")
    nodes = list(roots.values()) if isinstance(roots, Mapping) else [tree]
    yield from read_records(_leaves(nodes), lambda item: item.value, material, content, report, importer="bookmarks 1")


def _links(text: str) -> Iterator[Item]:
    """Walk a file's links in order; a link waits for the remark that may follow it."""
    is_netscape = "NETSCAPE-Bookmark-file" in text[:1000] or re.search(r"<dl\b", text[:100_000], re.IGNORECASE) is not None
    source = "Bookmarks" if is_netscape else "Pocket" if "time_added" in text[:100_000] else "Instapaper"
    place = _Place()
    waiting: Item | None = None
    offset = counted = 0
    for found in _TOKEN.finditer(text):
        if found["remark"] is not None:
            if waiting is not None and found["remark"].strip():
                waiting.value.remarks.append(" ".join(unescape(found["remark"]).split()))
            continue
        if waiting is not None:
            yield waiting
            waiting = None
        if found["open"] or found["tag"].lower() != "a":
            place.moved(found)
            continue
        offset += len(text[counted : found.start()].encode("utf-8", "surrogatepass"))
        counted = found.start()
        entry = _linked(found["attributes"], found["words"], source)
        place.tell(entry, is_netscape=is_netscape)
        if entry.url.lower().startswith(("http://", "https://")):  # javascript:, place:, data: are no addresses of stories
            waiting = Item(entry, found[0].encode("utf-8", "surrogatepass"), offset)
    if waiting is not None:
        yield waiting


class _Place:
    """Where a link stands: a heading opens a folder; in Pocket's and Instapaper's lists it tells the state."""

    def __init__(self) -> None:
        self._path: list[str] = []
        self._heading = ""

    def moved(self, found: re.Match[str]) -> None:
        """Take in a heading, or a list that begins or ends."""
        if not found["open"]:
            self._heading = " ".join(unescape(re.sub(r"<[^>]*>", "", found["words"])).split())
        elif found["open"].startswith("/"):
            self._path = self._path[:-1]
        else:
            self._path.append(self._heading)
            self._heading = ""

    def tell(self, entry: Entry, *, is_netscape: bool) -> None:
        """Put the place into a record."""
        if is_netscape:
            entry.tags += _folder(self._path)
        elif state := _STATES.get(self._heading.casefold()):
            entry.state.append(state)
        elif self._heading:
            entry.tags.append(self._heading)


def _linked(attributes: str, words: str, source: str) -> Entry:
    told = {found[1].lower(): unescape(found[2] or found[3] or found[4] or "") for found in _ATTRIBUTE.finditer(attributes)}
    title = " ".join(unescape(re.sub(r"<[^>]*>", "", words)).split())
    return Entry(
        source,
        title="" if title == told.get("href") else title,
        url=told.get("href", "").strip(),
        tags=[tag.strip() for tag in told.get("tags", "").split(",") if tag.strip()],
        added=moment(told.get("add_date") or told.get("time_added")),
    )


def _folder(path: list[str]) -> list[str]:
    named = [name for name in path if name and name.casefold() not in _ROOTS]
    return ["/".join(named)] if named else []


def _leaves(nodes: list[Any]) -> Iterator[Item]:
    waiting: list[tuple[Any, tuple[str, ...]]] = [(node, ()) for node in reversed(nodes)]
    while waiting:
        node, path = waiting.pop()
        if not isinstance(node, Mapping):
            continue
        title = text_of(node.get("title")) or text_of(node.get("name"))
        children = node.get("children")
        if isinstance(children, list):
            waiting += [(child, (*path, title)) for child in reversed(children)]
            continue
        url = text_of(node.get("uri")) or text_of(node.get("url"))
        if not url.lower().startswith(("http://", "https://")):
            continue
        entry = Entry(
            "Bookmarks", title=title, url=url, tags=[*texts_of(node.get("tags"), "title"), *_folder(list(path))], added=_added(node)
        )
        yield Item(entry, to_json(node), 0)


def _added(node: Mapping[str, Any]) -> Any:
    if "dateAdded" in node:  # Firefox: microseconds since 1970
        return moment(node["dateAdded"])
    written = text_of(node.get("date_added"))  # Chrome: microseconds since 1601
    return moment(str(int(written) / 1e6 - _SINCE_1601)) if written.isdigit() and int(written) > _SINCE_1601 * 1_000_000 else None
