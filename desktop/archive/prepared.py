"""What a story's fields and body become in the archive's rows; nothing here needs the file, so it runs before the file is locked."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.archive.address import address_key
from desktop.archive.errors import ArchiveError
from desktop.archive.packing import pack
from desktop.archive.search import Entry
from desktop.archive.stored import sha256
from desktop.story import FIELDS, SEVERAL, Body, BodyError, Draft, Value, check

LEAD = 160  # characters of the body that a list shows where there is no deck
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)?")
_MARKERS = {0xE000: None, 0xE001: None, 0: None}  # a snippet's own pair; and NUL, at which C programs end a text


@dataclass(frozen=True, slots=True)
class Content:
    """A body that has been verified, ready to be stored."""

    sha256: str
    frame: bytes  # zstd
    text: str
    words: int
    pictures: tuple[str, ...]  # SHA-256, in order, each once

    @classmethod
    def of(cls, body: Body, where: str) -> "Content":
        """Verify a body. Raises ArchiveError, naming where it came from, if it is not in the body model."""
        try:
            check(body)
        except BodyError as error:
            raise ArchiveError(where, f"its body is not clean ({error})", remedy="Clean it with desktop.story.clean first.") from error
        html = body.html.encode()
        return cls(sha256(html), pack(html), body.text, body.words, body.pictures)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A draft, verified, with what can be worked out of it alone."""

    draft: Draft
    original: str  # SHA-256
    fields: Mapping[str, Value]  # the known ones
    readings: Mapping[str, tuple[float, str]]  # field → confidence, origin
    content: Content
    columns: Mapping[str, Any]  # of the story's row
    words: Entry  # for the index, numbered 0

    @classmethod
    def of(cls, draft: Draft) -> "Prepared":
        """Verify and prepare. Raises ArchiveError, naming the source, for what the archive cannot take."""
        where = f"{draft.origin}: {draft.part}" if draft.part else draft.origin
        content = Content.of(draft.body, where)
        given = {picture.sha256 for picture in draft.pictures}
        for picture in draft.pictures:
            if sha256(picture.content) != picture.sha256:
                raise ArchiveError(where, f"a picture's bytes have another SHA-256 than it says ({picture.sha256[:12]}…)")
        if absent := [name for name in content.pictures if name not in given]:
            raise ArchiveError(where, f"its body shows a picture that did not come along ({absent[0][:12]}…)")
        fields: dict[str, Value] = {}
        for name, reading in draft.fields.items():
            if value := sound(name, reading.value):
                fields[name] = value
        readings = {name: (reading.confidence, sound_text(reading.origin)) for name, reading in draft.fields.items() if name in fields}
        columns = {**listed(fields), **listed_content(content)}
        return cls(draft, sha256(draft.original), fields, readings, content, columns, entry(0, columns, fields, content.text))


def sound(name: str, value: str | Sequence[str]) -> Value:
    """Give a field's value in its shape: a tuple for authors and tags, else a text. Raises ArchiveError for an unknown field."""
    if name not in FIELDS:
        raise ArchiveError(name, "there is no such field", remedy=f"The fields are {', '.join(FIELDS)}.")
    if name in SEVERAL:
        values = (value,) if isinstance(value, str) else value
        return tuple(dict.fromkeys(clean for each in values if (clean := sound_text(each).strip())))
    return sound_text(value if isinstance(value, str) else ", ".join(value))


def sound_text(text: str) -> str:
    """Give a text that UTF-8 can hold: halves of surrogate pairs, which broken JSON brings, are joined or replaced."""
    if text.isascii() and "\0" not in text:
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").translate(_MARKERS)


def listed(fields: Mapping[str, Value]) -> dict[str, Any]:
    """Give the fields that a list shows or sorts by, as columns of the story's row."""

    def text(name: str) -> str:
        value = fields.get(name, "")
        return value if isinstance(value, str) else ", ".join(value)

    return {
        **{name: text(name) for name in ("title", "deck", "publication", "section", "published", "language")},
        "authors": to_json(fields.get("authors", ())),
        "published_sort": published_sort(text("published")),
        "url_key": address_key(text("url")) if "url" in fields else None,
    }


def listed_content(content: Content) -> dict[str, Any]:
    """Give what a list shows of the body."""
    lead = " ".join(content.text[: LEAD * 8].split())
    return {"lead": lead[:LEAD], "words": content.words, "images": len(content.pictures)}


def entry(number: int, columns: Mapping[str, Any], fields: Mapping[str, Value], text: str) -> Entry:
    """Stem a story's words for the index."""
    return Entry.of(number, columns["title"], columns["deck"], text, fields.get("authors", ()), columns["language"])


def published_sort(published: str) -> str:
    """Give a date's place in order, as a text: 2022 < 2022-01 < 2022-01-07 < 2022-01-07T09:30.

    It is the date as printed, without its zone: `date:2022-01` is what a reader sees as January, wherever the story was published.
    """
    found = _DATE.match(published)
    return found.group() if found else ""


def to_json(value: Any) -> str:
    """Write JSON as the archive's columns hold it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
