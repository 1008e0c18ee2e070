"""Which story a mark finds: its own, or the one that it was merged into."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from desktop.archive.content.stored import several
from desktop.archive.schema import story


def resolved(rows: Connection, number: int) -> int:
    """Give the number of the story that a mark finds today; an unknown number is given back."""
    return resolved_all(rows, [number])[number]


def resolved_all(rows: Connection, numbers: Iterable[int]) -> dict[int, int]:
    """Give for each number that of the story which it finds today."""
    asked = list(numbers)
    merged = merged_into(rows, asked)
    return {number: merged.get(number, number) for number in asked}


def merged_into(rows: Connection, numbers: Iterable[int]) -> dict[int, int]:
    """Give for those stories that were merged the one that is kept, at the end of the line; mostly there are none."""
    kept: dict[int, int] = {}
    for some in several(set(numbers)):
        wanted = select(story.c.id, story.c.merged).where(story.c.id.in_(some), story.c.merged.is_not(None))
        kept |= {row.id: row.merged for row in rows.execute(wanted)}
    if kept:
        further = merged_into(rows, kept.values())
        kept = {number: further.get(other, other) for number, other in kept.items()}
    return kept


def merged_of(rows: Connection, numbers: Sequence[int]) -> list[int]:
    """Give the stories that were merged into some others, also by way of a third, in the order of accession."""
    found: list[int] = []
    waiting = list(numbers)
    while waiting:
        waiting = [number for some in several(waiting) for number in rows.scalars(select(story.c.id).where(story.c.merged.in_(some)))]
        found += waiting
    return sorted(found)
