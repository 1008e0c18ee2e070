"""What the archive gives back: list rows, whole stories, and the places where stories stand."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, func, select

from desktop.archive.content.stored import several
from desktop.archive.erasure.tombstones import absent
from desktop.archive.schema import body, story, tag, tally, version
from desktop.archive.schema.newest import NEWEST, TOLD
from desktop.archive.search.snippet import BEGIN, END, Needles, snippet
from desktop.archive.shelves.shelves import Collection, all_collections
from desktop.archive.story.custom import of_story
from desktop.archive.story.resolving import resolved
from desktop.archive.story.versions import current, read_facts, text_of
from desktop.story import FIELDS, SEVERAL, Body, Dropped, Mark, Source, Story, Summary, Value, Version

_SHOWN = (
    "id", "title", "deck", "lead", "authors", "publication", "section", "published", "language", "words", "images", "trashed", "version", "read", "starred",
    "restricted", "embargo", "added",
)  # fmt: skip


@dataclass(frozen=True)
class Page:
    """Some of the stories that a query found, in order."""

    summaries: tuple[Summary, ...]
    count: Callable[[], int]

    @cached_property
    def total(self) -> int:
        """How many the query finds in all: counted when it is first asked, since a common word's count takes longer than its page.

        So it tells of that moment: another process may have added stories since the page was read.
        Raises ArchiveError if the archive has been closed and the page was not the last one.
        """
        return self.count()

    def __iter__(self) -> Iterator[Summary]:
        return iter(self.summaries)

    def __len__(self) -> int:
        """How many are on this page."""
        return len(self.summaries)

    def __getitem__(self, place: int) -> Summary:
        return self.summaries[place]


@dataclass(frozen=True, slots=True)
class Places:
    """Where stories stand, with how many; those in the trash count only as such."""

    all: int
    trashed: int
    sections: tuple[tuple[str, int], ...]
    publications: tuple[tuple[str, int], ...]
    tags: tuple[tuple[str, int], ...]
    collections: tuple[Collection, ...]  # parents before their children


def summaries(rows: Connection, numbers: Sequence[int], needles: Needles | None) -> list[Summary]:
    """Give list rows in the order asked, with the passage where the needles are; a number that is no story's is left out."""
    found: dict[int, Any] = {}
    for some in several(numbers):
        wanted = select(*(story.c[name] for name in _SHOWN)).where(story.c.id.in_(some))
        found |= {row.id: row for row in rows.execute(wanted)}
    texts = _texts(rows, [number for number in numbers if number in found]) if needles else {}
    tags = _tags(rows, list(found))
    return [_summary(found[number], needles, texts.get(number, ""), tags.get(number, ())) for number in numbers if number in found]


def present(rows: Connection, numbers: Sequence[int]) -> list[Mark]:
    """Give the marks of those stories that there are, in the order asked."""
    held: set[int] = set()
    for some in several(numbers):
        held.update(rows.scalars(select(story.c.id).where(story.c.id.in_(some))))
    return [Mark.of(number) for number in numbers if number in held]


def whole(rows: Connection, number: int) -> Story:
    """Give a story with everything that is known of it. Raises ArchiveError for a mark that the archive does not know."""
    number = resolved(rows, number)
    was = current(rows, number)
    kept = was.source_row
    html = text_of(rows.execute(select(body.c.content).where(body.c.id == was.body)).scalar_one())
    return Story(
        mark=Mark.of(number),
        fields=_complete(was.shown),
        confidence={name: confidence for name, (confidence, _) in was.readings.items()},
        origins={name: origin for name, (_, origin) in was.readings.items()},
        body=Body(html),
        source=Source(
            *(kept[name] for name in ("sha256", "media_type", "origin", "part", "importer", "retrieved", "size", "container", "offset"))
        ),
        dropped=tuple(Dropped(text, why) for text, why in json.loads(kept["dropped"])),
        warnings=tuple(json.loads(kept["warnings"])),
        trashed=was.row["trashed"] is not None,
        version=was.row["version"],
        read=was.row["read"] is not None,
        starred=was.row["starred"] is not None,
        restricted=bool(was.row["restricted"]),
        embargo=was.row["embargo"],
        custom=of_story(rows, number),
    )


def versions_of(rows: Connection, number: int) -> tuple[Version, ...]:
    """Give a story's versions, oldest first. Raises ArchiveError for a mark that the archive does not know."""
    number = resolved(rows, number)
    wanted = select(version, body.c.content).join(body, body.c.id == version.c.body).where(version.c.story == number)
    found = rows.execute(wanted.order_by(version.c.number)).all()
    if not found:
        raise absent(rows, number)
    return tuple(Version(row.number, row.made, row.what, _complete(read_facts(row.facts)[0]), Body(text_of(row.content))) for row in found)


def modified(rows: Connection, numbers: Sequence[int]) -> str:
    """Give the time of the latest version among stories, "" for none of them; no body is read for it."""
    times = []
    for some in several(numbers):
        latest = select(func.max(version.c.made)).select_from(NEWEST)
        times.append(rows.scalar(latest.where(story.c.id.in_(some))))
    return max(filter(None, times), default="")


def places(rows: Connection) -> Places:
    """Give the stories of every place, in the order of names; a place that is empty is left out. The counts are kept, so this is quick."""
    held: dict[str, list[tuple[str, int]]] = {}
    for kind, name, count in rows.execute(select(tally).where(tally.c.stories > 0)):
        held.setdefault(kind, []).append((name, count))

    def one(kind: str) -> int:
        return held[kind][0][1] if kind in held else 0

    def named(kind: str) -> tuple[tuple[str, int], ...]:
        return _by_name((name, count) for name, count in held.get(kind, ()) if name)

    return Places(one("all"), one("trashed"), named("section"), named("publication"), named("tag"), all_collections(rows))


def _by_name(counts: Iterable[Any]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(((name, number) for name, number in counts if number), key=lambda each: (each[0].casefold(), each[0])))


def _tags(rows: Connection, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
    given: dict[int, tuple[str, ...]] = {}
    for some in several(numbers):
        for number, name in rows.execute(select(tag.c.story, tag.c.name).where(tag.c.story.in_(some)).order_by(tag.c.story, tag.c.name)):
            given[number] = (*given.get(number, ()), name)
    return given


def _texts(rows: Connection, numbers: Sequence[int]) -> dict[int, str]:
    wanted = select(story.c.id, body.c.content).select_from(TOLD)
    texts: dict[int, str] = {}
    for some in several(numbers):
        for row in rows.execute(wanted.where(story.c.id.in_(some))):
            texts[row.id] = Body(text_of(row.content)).text.replace(BEGIN, "").replace(END, "")
    return texts


def _summary(row: Any, needles: Needles | None, text: str, tags: tuple[str, ...]) -> Summary:
    passage = ""
    if needles:
        passage = snippet(text, row.language, needles) or snippet(row.deck, row.language, needles)
    return Summary(
        mark=Mark.of(row.id),
        title=row.title,
        deck=row.deck,
        authors=tuple(json.loads(row.authors)),
        publication=row.publication,
        section=row.section,
        published=row.published,
        language=row.language,
        words=row.words,
        images=row.images,
        trashed=row.trashed is not None,
        snippet=passage or row.deck or row.lead,
        read=row.read is not None,
        starred=row.starred is not None,
        restricted=bool(row.restricted),
        embargo=row.embargo,
        added=row.added,
        tags=tags,
    )


def _complete(fields: Any) -> dict[str, Value]:
    """Give every name of FIELDS a value; what is unknown is "" or ()."""
    return {name: fields.get(name, () if name in SEVERAL else "") for name in FIELDS}
