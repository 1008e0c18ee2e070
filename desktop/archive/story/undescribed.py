"""Pictures without a text alternative: a screen reader says nothing of them, and PDF/UA-1 (ISO 14289-1, 7.3) asks for one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, select

from desktop.archive.report import Report, quiet
from desktop.archive.schema import body, story
from desktop.archive.schema.newest import TOLD
from desktop.archive.story.versions import text_of
from desktop.story import Body, Mark
from desktop.story.figures import figures

_MANY = 500  # stories read at a time


@dataclass(frozen=True, slots=True)
class Undescribed:
    """A picture of a story that has no text alternative."""

    mark: Mark
    title: str
    sha256: str
    place: int  # among the story's figures, from 0
    caption: str  # with the credit; "" has none
    before: str  # the words of the block before it


def undescribed(rows: Connection, numbers: Sequence[int], report: Report = quiet) -> Iterator[Undescribed]:
    """Yield them in the order of the stories; of a story without pictures no body is read. What `report` raises passes through."""
    done, remaining = 0, iter(numbers)
    while some := list(islice(remaining, _MANY)):
        report(done, len(numbers), "Looking at pictures")
        wanted = select(story.c.id, story.c.title, body.c.content).select_from(TOLD).where(story.c.id.in_(some), story.c.images > 0)
        held = {row.id: row for row in rows.execute(wanted)}
        for number in some:
            if (row := held.get(number)) is not None:
                for place, figure in enumerate(figures(Body(text_of(row.content)))):
                    if figure.undescribed:
                        yield Undescribed(Mark.of(number), row.title, figure.sha256, place, figure.words, figure.before)
        done += len(some)
