"""What a story's fields and body become in the archive's rows; nothing here needs the file, so it runs before the file is locked."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from desktop.archive.annotation.anchoring import COLOURS, Quote
from desktop.archive.content.packing import pack, pack_facts, to_json
from desktop.archive.content.stored import Packed, sha256
from desktop.archive.errors import ArchiveError
from desktop.archive.intake.address import address_key, address_number
from desktop.archive.search.index import Entry
from desktop.archive.search.stems import cut
from desktop.story import FIELDS, SEVERAL, Body, BodyError, Draft, Former, Noted, Value, check, words_in

LEAD = 160  # characters of the body that a list shows where there is no deck
_MARKERS = {0xE000: None, 0xE001: None, 0: None}  # a snippet's own pair; and NUL, at which C programs end a text


class Content(NamedTuple):
    """A body that has been verified, ready to be stored."""

    sha256: str
    frame: bytes  # zstd
    text: str  # "" once it has been indexed: it need not cross processes
    lead: str  # its first words
    words: int
    pictures: tuple[str, ...]  # SHA-256, in order, each once

    @classmethod
    def of(cls, body: Body, where: str, dictionary: int = 0) -> "Content":
        """Verify a body. dictionary: by which it is packed, see packing. Raises ArchiveError, naming where it came from, if it is not in the body model."""
        try:
            check(body)
        except BodyError as error:
            raise ArchiveError(where, f"its body is not clean ({error})", remedy="Clean it with desktop.story.clean first.") from error
        html = body.html.encode()
        text = body.text
        return cls(sha256(html), pack(html, dictionary), text, lead_of(text), words_in(text), body.pictures)


class Facts(NamedTuple):
    """A version's fields and readings, ready to be stored."""

    sha256: str  # of their JSON
    frame: bytes

    @classmethod
    def of(cls, fields: Mapping[str, Value], readings: Mapping[str, tuple[float, str]]) -> "Facts":
        """Pack them; the order in which they were read does not matter."""
        ordered = dict(sorted(fields.items())), dict(sorted(readings.items()))
        return cls(sha256(to_json(ordered).encode()), pack_facts(*ordered))


class Prepared(NamedTuple):
    """A draft, verified, with all that can be worked out of it alone, and nothing else: it may come from another process."""

    where: str  # the source, for messages
    original: str  # SHA-256
    part: str
    source: Mapping[str, Any]  # the source's row, but for its story
    fields: Mapping[str, Value]  # the known ones
    readings: Mapping[str, tuple[float, str]]  # field → confidence, origin
    facts: Facts
    content: Content
    columns: Mapping[str, Any]  # of the story's row
    words: Entry  # for the index, without its number
    sketch: bytes
    blobs: tuple[Packed, ...]  # original and pictures
    pictures: tuple[Mapping[str, Any], ...]  # rows of the pictures that came along
    excerpt: bool = False  # only what a feed or a newsletter tells of the story
    former: Former | None = None  # what it was in the archive that it comes from
    highlights: tuple[Mapping[str, Any], ...] = ()  # rows of those that came along, without story and time

    @classmethod
    def of(cls, draft: Draft, dictionary: int = 0) -> "Prepared":
        """Verify and prepare. dictionary: by which its body is packed. Raises ArchiveError, naming the source, for what the archive cannot take."""
        from desktop.archive.likeness.sketches import sketch  # numerics, which who only reads need not load

        where = f"{draft.origin}: {draft.part}" if draft.part else draft.origin
        content = Content.of(draft.body, where, dictionary)
        for picture in draft.pictures:
            if sha256(picture.content) != picture.sha256:
                raise ArchiveError(where, f"a picture's bytes have another SHA-256 than it says ({picture.sha256[:12]}…)")
        given = {picture.sha256 for picture in draft.pictures}
        if absent := [name for name in content.pictures if name not in given]:
            raise ArchiveError(where, f"its body shows a picture that did not come along ({absent[0][:12]}…)")
        fields: dict[str, Value] = {}
        for name, reading in draft.fields.items():
            if value := sound(name, reading.value):
                fields[name] = value
        readings = {name: (reading.confidence, sound_text(reading.origin)) for name, reading in draft.fields.items() if name in fields}
        columns = {**listed(fields), **listed_content(content, deck=bool(fields.get("deck")))}
        original = Packed.of(draft.original)
        spoken = cut(content.text)
        return cls(
            where=where,
            original=original.sha256,
            part=draft.part,
            source=_source_row(draft, original.sha256),
            fields=fields,
            readings=readings,
            facts=Facts.of(fields, readings),
            content=content._replace(text=""),  # the index and the sketch have taken from it what they need
            columns=columns,
            words=Entry.of(columns["title"], columns["deck"], spoken, fields.get("authors", ()), columns["language"]),
            sketch=sketch(spoken),
            blobs=(original, *(Packed.of(picture.content) for picture in draft.pictures)),
            pictures=tuple({"sha256": p.sha256, "media_type": p.media_type, "width": p.width, "height": p.height} for p in draft.pictures),
            excerpt=draft.excerpt,
            former=draft.former,
            highlights=tuple(quoted(content.text, draft.former.highlights)) if draft.former else (),
        )


def _source_row(draft: Draft, original: str) -> dict[str, Any]:
    return {
        "sha256": original,
        "media_type": draft.media_type,
        "origin": draft.origin,
        "part": draft.part,
        "importer": draft.importer,
        "retrieved": draft.retrieved.isoformat(timespec="seconds"),
        "size": len(draft.original),
        "dropped": to_json([(dropped.text, dropped.why) for dropped in draft.dropped]) if draft.dropped else "[]",
        "warnings": to_json(draft.warnings) if draft.warnings else "[]",
        "container": draft.container,
        "offset": draft.offset,
    }


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
        "url_key": address_number(address_key(text("url"))) if "url" in fields else None,
    }


def listed_content(content: Content, *, deck: bool) -> dict[str, Any]:
    """Give what a list shows of the body; its first words only where there is no deck to show."""
    return {"lead": "" if deck else content.lead, "words": content.words, "images": len(content.pictures)}


def quoted(text: str, given: Sequence[Noted]) -> Iterator[dict[str, Any]]:
    """Give the rows of highlights that lie within a text; an unknown colour is the first."""
    for each in given:
        with suppress(ValueError):
            quote = Quote.of(text, each.start, each.end)
            colour = each.colour if each.colour in COLOURS else COLOURS[0]
            row = {"exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix, "start": each.start}
            yield {**row, "colour": colour, "note": sound_text(each.note).strip()}


def lead_of(text: str) -> str:
    """Give a text's first words, as many as a list shows."""
    return " ".join(text[: LEAD * 8].split())[:LEAD]
