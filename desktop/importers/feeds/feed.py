"""RSS, RDF and Atom (0.90 … 2.0, 0.3 and 1.0): each entry is a story, or what the feed tells of one."""

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.feeds.entries import Entry, Words, entry_draft
from desktop.importers.fields.dates import iso_date
from desktop.importers.mail.headers import mail_date
from desktop.importers.material import Material
from desktop.importers.pages.graph import line_of
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import Draft, Refusal

_ENTITY = re.compile(rb"<!ENTITY\s+(?:%\s*)?[^\s>]+\s+(?:\"([^\"]*)\"|'([^']*)')")
_DECLARED = re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_RECORD = re.compile(rb"<(?:[\w-]+:)?(item|entry)(?=[\s/>]).*?</(?:[\w-]+:)?\1\s*>", re.DOTALL | re.IGNORECASE)


def read_feed(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a feed's entries in its order. Raises UnreadableError for one that declares entities within entities, and for what is none."""
    report(0, 1, material.name)
    content = material.content(limits.FETCHED)
    _refuse_bombs(content, material.head)
    import feedparser

    try:
        parsed = feedparser.parse(io.BytesIO(_in_utf8(content, material.charset)), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # the edge: the library raises whatever broken markup makes it
        raise UnreadableError(f"it is a broken feed ({error})", "Fetch it again.") from error
    if not parsed.entries:
        if parsed.bozo:
            raise UnreadableError(f"it is a broken feed without entries ({parsed.get('bozo_exception')})", "Fetch it again.")
        return
    records = [found[0] for found in _RECORD.finditer(content)]
    if len(records) != len(parsed.entries):
        records = [content] * len(parsed.entries)
    for number, (given, record) in enumerate(zip(parsed.entries, records, strict=True), 1):
        report(number, len(parsed.entries), f"entry {number:,}")
        try:
            yield entry_draft(_entry(given, parsed.feed, material.address), record, material, "application/xml", number)
        except UnreadableError as error:
            yield Refusal(material.origin, f"entry {number:,}", error.why, error.remedy)


def _refuse_bombs(content: bytes, head: str) -> None:
    """Refuse entities that are made of entities: a few lines of them become gigabytes."""
    seen = [
        b"".join(found.groups(b"")) for found in _ENTITY.finditer(content if b"<!ENTITY" in content else head.encode("utf-8", "replace"))
    ]
    if any(re.search(rb"&(?!#)\w|%\w+;", value) or len(value) > 1_000 for value in seen) or len(seen) > 300:
        raise UnreadableError(
            "it declares entities within entities, which no feed needs and which may unfold without end", "Do not trust it."
        )


def _in_utf8(content: bytes, said: str) -> bytes:
    """Leave a feed alone that is in the encoding it says; bring any other to UTF-8 by what it looks like."""
    declared = _DECLARED.match(content[:300].lstrip(b"\xef\xbb\xbf"))
    name = declared[1].decode("ascii") if declared else said or "utf-8"
    if content.startswith((b"\xff\xfe", b"\xfe\xff", b"\0", b"<\0")):
        return content
    try:
        content.decode(name)
        return content if declared or name == "utf-8" else content.decode(name).encode("utf-8", "replace")
    except (UnicodeError, LookupError):
        text = decode(content, said=name).text
        return re.sub(r"^(\s*<\?xml[^>]*?)\s+encoding\s*=\s*[\"'][^\"']*[\"']", r"\1", text, count=1).encode("utf-8", "replace")


def _entry(given: Mapping[str, Any], feed: Mapping[str, Any], address: str) -> Entry:
    source = given.get("source") or {}
    link = given.get("feedburner_origlink") or given.get("link") or _permalink(given)
    return Entry(
        key=str(given.get("id") or link or ""),
        title=_line(given.get("title")),
        url=str(link or ""),
        published=_date(given, "published") or _date(given, "created") or _date(given, "updated"),
        authors=_authors(given),
        publication=_line(source.get("title")) or _line(feed.get("title")),
        tags=tuple(filter(None, (_line(tag.get("label") or tag.get("term")) for tag in given.get("tags") or ()))),
        language=str(given.get("language") or _language(given) or feed.get("language") or ""),
        rights=_line(given.get("rights")) or _line(feed.get("rights")),
        full=max((_words(each) for each in given.get("content") or ()), key=lambda words: len(words.text), default=Words()),
        summary=_words(given.get("summary_detail") or {}),
        pictures=tuple(dict.fromkeys(_media(given, "image"))),
        recordings=tuple(dict.fromkeys((*_media(given, "audio"), *_media(given, "video")))),
        base=address,
    )


def _line(given: Any) -> str:
    return line_of(given) if isinstance(given, str) else ""


def _words(given: Mapping[str, Any]) -> Words:
    text, kind = str(given.get("value") or ""), str(given.get("type") or "")
    return Words(
        text,
        is_html="html" in kind or re.search(r"<(?:p|br|div|a|img|b|i|em|strong|ul|h\d)\b", text) is not None,
        base=str(given.get("base") or ""),
    )


def _permalink(given: Mapping[str, Any]) -> str:
    number = str(given.get("id") or "")
    return number if number.lower().startswith(("http://", "https://")) and given.get("guidislink", True) else ""


def _date(given: Mapping[str, Any], name: str) -> str:
    """Give a date with the zone it was written in; where that cannot be read, as feedparser has it, in UTC."""
    if name not in list(given):  # asked otherwise, feedparser gives one date for another, and warns of it
        return ""
    written = str(given.get(name) or "")
    if written and (date := iso_date(written) or mail_date(written)):
        return date
    parsed = given.get(f"{name}_parsed")
    return "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+00:00".format(*parsed[:6]) if parsed else ""


def _authors(given: Mapping[str, Any]) -> tuple[str, ...]:
    whole = str(given.get("author") or "")
    if "@" in whole and "(" in whole:  # "post@bote.example (Anna Beispiel)", which feedparser parts only where it knows the domain
        return (whole,)
    names = [str(each.get("name") or "") for each in given.get("authors") or () if isinstance(each, Mapping)]
    return tuple(filter(None, names)) or tuple(filter(None, [whole]))


def _language(given: Mapping[str, Any]) -> str:
    details = (*(given.get("content") or ()), given.get("summary_detail") or {}, given.get("title_detail") or {})
    return next((str(each.get("language")) for each in details if each.get("language")), "")


def _media(given: Mapping[str, Any], kind: str) -> Iterator[str]:
    """Give the addresses of the pictures or recordings that an entry comes with."""
    for each in (*(given.get("enclosures") or ()), *(given.get("media_content") or ()), *(given.get("links") or ())):
        address = str(each.get("href") or each.get("url") or "")
        is_kind = str(each.get("type") or "").startswith(kind) or each.get("medium") == kind
        if is_kind and address.lower().startswith(("http://", "https://")):
            yield address
    for each in given.get("media_thumbnail") or () if kind == "image" else ():
        if str(each.get("url") or "").lower().startswith(("http://", "https://")):
            yield str(each["url"])
