"""Read-later services that keep the text: Wallabag (1 and 2), Omnivore, and Readability's list."""

import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.libraries.entry import Entry, moment, people, quoted
from desktop.importers.libraries.json_items import Item, items_of, text_of, texts_of
from desktop.importers.libraries.reading_records import read_records
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal


def read_wallabag(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read Wallabag's JSON."""
    content = material.content()
    yield from read_records(items_of(content), lambda item: _wallabag(item.value), material, content, report, importer="wallabag 1")


def read_readability(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read Readability's JSON."""
    content = material.content()
    yield from read_records(
        items_of(content, "bookmarks"), lambda item: _readability(item.value), material, content, report, importer="readability 1"
    )


def read_omnivore(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read Omnivore's ZIP: lists of records, and each one's text and highlights beside them."""
    content = material.content()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            yield from read_records(
                _omnivore_items(packed), lambda item: _omnivore(item.value, packed), material, content, report, importer="omnivore 1"
            )
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise UnreadableError(f"it is a damaged ZIP ({error})", "Export it again.") from error


def _wallabag(value: Mapping[str, Any]) -> Entry:
    entry = Entry(
        "Wallabag",
        title=text_of(value.get("title")),
        authors=texts_of(value.get("published_by")),
        published=text_of(value.get("published_at")),
        language=text_of(value.get("language")),
        url=text_of(value.get("url")) or text_of(value.get("given_url")),
        tags=texts_of(value.get("tags"), "label", "slug"),
        added=moment(value.get("created_at")),
        html=text_of(value.get("content")),
    )
    if _is_so(value.get("is_archived", value.get("is_read"))):
        entry.state.append("read")
    if _is_so(value.get("is_starred", value.get("is_fav"))):
        entry.state.append("starred")
    entry.remarks += [
        quoted(text_of(each.get("quote")), text_of(each.get("text")))
        for each in value.get("annotations") or ()
        if isinstance(each, Mapping)
    ]
    return entry


def _is_so(value: Any) -> bool:
    return value in (True, 1, "1", "true")


def _readability(value: Mapping[str, Any]) -> Entry:
    entry = Entry(
        "Readability",
        title=text_of(value.get("article__title")),
        url=text_of(value.get("article__url")),
        abstract=_unescaped(text_of(value.get("article__excerpt"))),
        tags=texts_of(value.get("tags"), "text"),
        added=moment(value.get("date_added")),
    )
    entry.state += [label for label, name in (("read", "archive"), ("starred", "favorite")) if _is_so(value.get(name))]
    return entry


def _unescaped(text: str) -> str:
    from html import unescape

    return unescape(text)


def _omnivore_items(packed: zipfile.ZipFile) -> Iterator[Item]:
    names = sorted((name for name in packed.namelist() if re.search(r"(?:^|/)metadata_\d+_to_\d+\.json$", name)), key=_number)
    for name in names:
        yield from items_of(_member(packed, name))


def _number(name: str) -> int:
    return int(re.findall(r"\d+", name)[-2])


def _member(packed: zipfile.ZipFile, name: str) -> bytes:
    """Give a member's bytes, b"" where there is none. Raises UnreadableError beyond limits.STORY, as it comes out: what a ZIP says is not trusted."""
    try:
        with packed.open(name) as stream:
            content = stream.read(limits.STORY + 1)
    except (KeyError, OSError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError):
        return b""
    if len(content) > limits.STORY:
        raise UnreadableError(f"{name} expands to more than {limits.STORY >> 20} MB", "Unpack it yourself, if you trust it.")
    return content


def _omnivore(value: Mapping[str, Any], packed: zipfile.ZipFile) -> Entry:
    slug = text_of(value.get("slug"))
    entry = Entry(
        "Omnivore",
        title=text_of(value.get("title")),
        authors=people(text_of(value.get("author"))),
        published=text_of(value.get("publishedAt")),
        publication=text_of(value.get("siteName")),
        language=text_of(value.get("itemLanguage")),
        url=text_of(value.get("url")),
        abstract=text_of(value.get("description")),
        tags=texts_of(value.get("labels"), "name"),
        added=moment(value.get("savedAt")),
    )
    if (state := text_of(value.get("state")).casefold()) in ("archived", "completed"):
        entry.state.append("read")
    elif state:
        entry.state.append(state)
    if slug and "/" not in slug and ".." not in slug:
        entry.html = _member(packed, f"content/{slug}.html").decode("utf-8", "replace")
        entry.remarks += _marked(_member(packed, f"highlights/{slug}.md").decode("utf-8", "replace"))
    return entry


def _marked(markdown: str) -> Iterator[str]:
    """Give the passages of Omnivore's Markdown: a quotation each, a remark below it."""
    for part in re.split(r"\n(?=>)|\n\n(?!>)", markdown.replace("\r\n", "\n")):
        lines = part.strip().split("\n")
        passage = " ".join(line.lstrip("> ").strip() for line in lines if line.startswith(">"))
        remark = " ".join(line.strip() for line in lines if not line.startswith(">"))
        if passage or remark:
            yield quoted(re.sub(r"\s*\[⤴️\]\([^)]*\)", "", passage), remark)


def to_json(value: object) -> bytes:
    """Write a value as the original of a record that has no bytes of its own."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass")
