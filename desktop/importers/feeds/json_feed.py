"""JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1): each item is a story, or what the feed tells of one."""

import json
import re
from collections.abc import Iterator
from typing import Any

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.feeds.entries import Entry, Words, entry_draft
from desktop.importers.fields.dates import iso_date
from desktop.importers.material import Material
from desktop.importers.pages.graph import line_of
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import Draft, Refusal

_ITEMS = re.compile(r'"items"\s*:\s*\[\s*')
_BETWEEN = re.compile(r"\s*,?\s*")


def read_json_feed(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a JSON Feed's items in its order. Raises UnreadableError for what is not JSON."""
    report(0, 1, material.name)
    text = decode(material.content(limits.FETCHED), said=material.charset).text
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"it is a broken JSON feed ({error})", "Fetch it again.") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise UnreadableError("it is a JSON feed without items", "Fetch it again.")
    records = list(_records(text))
    if len(records) != len(items):
        records = [json.dumps(item, ensure_ascii=False) for item in items]
    for number, (item, record) in enumerate(zip(items, records, strict=True), 1):
        report(number, len(items), f"item {number:,}")
        try:
            if not isinstance(item, dict):
                raise UnreadableError("the item is no JSON object", "Fetch the feed again.")
            yield entry_draft(
                _entry(item, feed, material.address), record.encode("utf-8", "replace"), material, "application/feed+json", number
            )
        except UnreadableError as error:
            yield Refusal(material.origin, f"item {number:,}", error.why, error.remedy)


def _records(text: str) -> Iterator[str]:
    """Give each item as it is written."""
    decoder = json.JSONDecoder()
    for found in _ITEMS.finditer(text):
        place = found.end()
        try:
            while text[place] == "{":
                _, end = decoder.raw_decode(text, place)
                yield text[place:end]
                place = between.end() if (between := _BETWEEN.match(text, end)) else end
        except (ValueError, IndexError, RecursionError):
            pass
        return


def _entry(item: dict[str, Any], feed: dict[str, Any], address: str) -> Entry:
    said = _text(item, "content_html")
    attached = (
        [each for each in item.get("attachments") or () if isinstance(each, dict)] if isinstance(item.get("attachments"), list) else []
    )
    return Entry(
        key=str(item.get("id") or item.get("url") or ""),
        title=line_of(_text(item, "title")),
        url=_text(item, "url") or _text(item, "external_url") or (_text(item, "id") if _text(item, "id").startswith("http") else ""),
        published=iso_date(_text(item, "date_published") or _text(item, "date_modified")),
        authors=tuple(_authors(item)) or tuple(_authors(feed)),
        publication=line_of(_text(feed, "title")),
        tags=tuple(line_of(tag) for tag in item.get("tags") or () if isinstance(tag, str)) if isinstance(item.get("tags"), list) else (),
        language=_text(item, "language") or _text(feed, "language"),
        rights="",
        full=Words(said, is_html=True) if said.strip() else Words(_text(item, "content_text")),
        summary=Words(_text(item, "summary")),
        pictures=tuple(filter(None, dict.fromkeys((_text(item, "image"), _text(item, "banner_image"), *_of_kind(attached, "image"))))),
        recordings=tuple(dict.fromkeys((*_of_kind(attached, "audio"), *_of_kind(attached, "video")))),
        base=_text(feed, "home_page_url") or address,
    )


def _text(given: dict[str, Any], name: str) -> str:
    value = given.get(name)
    return value if isinstance(value, str) else ""


def _authors(given: dict[str, Any]) -> Iterator[str]:
    several = given.get("authors") if isinstance(given.get("authors"), list) else [given.get("author")]
    for each in several or ():
        if isinstance(each, dict) and isinstance(each.get("name"), str):
            yield each["name"]


def _of_kind(attached: list[dict[str, Any]], kind: str) -> Iterator[str]:
    return (_text(each, "url") for each in attached if _text(each, "mime_type").startswith(kind) and _text(each, "url"))
