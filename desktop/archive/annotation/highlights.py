"""Highlights and notes: passages of a story's text, kept by their words, so that they survive an edit of the body."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from desktop.archive.annotation.anchoring import COLOURS, Quote, place_of
from desktop.archive.content.stored import several
from desktop.archive.erasure.tombstones import absent
from desktop.archive.errors import ArchiveError
from desktop.archive.intake.prepared import sound_text
from desktop.archive.journal.change import Edit, changed
from desktop.archive.journal.counting import take_numbers
from desktop.archive.schema import body, highlight, story
from desktop.archive.schema.newest import TOLD
from desktop.archive.story.versions import text_of
from desktop.story import Body, Mark

Made = tuple[str, list[Edit]]


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked passage, with or without a note."""

    id: int
    mark: Mark
    exact: str  # the passage as it was marked; this never changes
    prefix: str  # what stood before it, and behind it
    suffix: str
    colour: str  # one of COLOURS
    note: str
    made: str  # ISO 8601 with zone
    place: tuple[int, int] | None  # from … to in the characters of Body.text as it is now; None: the passage is gone

    @property
    def orphaned(self) -> bool:
        """Whether its passage is gone from the story; it comes back with the passage."""
        return self.place is None


def make(rows: Connection, number: int, start: int, end: int, colour: str, note: str, now: str) -> Made:
    """Mark a passage of a story's text. Raises ArchiveError for an unknown story or colour, or where there is no passage."""
    texts = _texts(rows, [number])
    if number not in texts:
        raise absent(rows, number)
    try:
        quote = Quote.of(texts[number], start, end)
    except ValueError as error:
        length = len(texts[number])
        raise ArchiveError(
            Mark.of(number), f"{error} from character {start} to {end} of its {length:,}", remedy="Mark some words."
        ) from error
    row = {"story": number, "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix, "start": start}
    row |= {"colour": _colour(colour), "note": _note(note), "made": now}
    return "Highlight", [Edit("highlight", {"id": take_numbers(rows, "highlight", 1)}, None, row)]


def edit(rows: Connection, id_: int, colour: str | None, note: str | None) -> Made:
    """Give a highlight another colour or note; None leaves it as it is."""
    was = _row(rows, id_)
    after = {"colour": was["colour"] if colour is None else _colour(colour), "note": was["note"] if note is None else _note(note)}
    before, after = changed(was, after)
    what = "Edit note" if "note" in after else "Colour highlight"
    # the story stands in both images, so that the Change knows whose highlight it is
    return what, [Edit("highlight", {"id": id_}, {"story": was["story"], **before}, {"story": was["story"], **after})] if after else []


def remove(rows: Connection, id_: int) -> Made:
    """Take a highlight away."""
    was = _row(rows, id_)
    return "Remove highlight", [Edit("highlight", {"id": id_}, {name: value for name, value in was.items() if name != "id"}, None)]


def of_story(rows: Connection, number: int) -> tuple[Highlight, ...]:
    """Give a story's highlights in the order of its text; those whose passage is gone stand last."""
    if rows.scalar(select(story.c.id).where(story.c.id == number)) is None:
        raise absent(rows, number)
    found = rows.execute(select(highlight).where(highlight.c.story == number)).mappings().all()
    placed = _placed(found, _texts(rows, [number]) if found else {})
    return tuple(sorted(placed, key=lambda each: (each.place is None, each.place or (0, 0), each.id)))


def of_stories(rows: Connection, numbers: Sequence[int] | None) -> tuple[Highlight, ...]:
    """Give the highlights of stories, or of all that are not in the trash, the newest first."""
    wanted = select(highlight).join(story, story.c.id == highlight.c.story)
    if numbers is None:
        found = list(rows.execute(wanted.where(story.c.trashed.is_(None))).mappings())
    else:
        chosen = set(numbers)
        found = [row for row in rows.execute(wanted).mappings() if row["story"] in chosen]
    texts: dict[int, list[Highlight]] = {}
    for some in several(sorted({row["story"] for row in found})):  # so that few bodies are held at a time
        within = set(some)
        texts[some[0]] = list(_placed([row for row in found if row["story"] in within], _texts(rows, some)))
    return tuple(sorted((each for placed in texts.values() for each in placed), key=lambda each: each.id, reverse=True))


def _placed(found: Iterable[Mapping[Any, Any]], texts: Mapping[int, str]) -> Iterable[Highlight]:
    for row in found:
        quote = Quote(row["exact"], row["prefix"], row["suffix"], row["start"])
        place = place_of(quote, texts.get(row["story"], ""))
        mark = Mark.of(row["story"])
        yield Highlight(row["id"], mark, quote.exact, quote.prefix, quote.suffix, row["colour"], row["note"], row["made"], place)


def _texts(rows: Connection, numbers: Sequence[int]) -> dict[int, str]:
    wanted = select(story.c.id, body.c.content).select_from(TOLD).where(story.c.id.in_(numbers))
    return {number: Body(text_of(content)).text for number, content in rows.execute(wanted)}


def _row(rows: Connection, id_: int) -> dict[str, Any]:
    found = rows.execute(select(highlight).where(highlight.c.id == id_)).mappings().one_or_none()
    if found is None:
        raise ArchiveError(f"Highlight {id_}", "there is no such highlight", remedy="It may have been removed; undo brings it back.")
    return dict(found)


def _colour(name: str) -> str:
    if name not in COLOURS:
        raise ArchiveError(name or "Highlight", "there is no such colour", remedy=f"The colours are {', '.join(COLOURS)}.")
    return name


def _note(written: str) -> str:
    return sound_text(written).strip()
