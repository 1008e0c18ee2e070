"""What every step of a check gives, so that a check can be left off between two rows and taken up again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import pysqlite3
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from desktop.story import Mark

ARCHIVE = "archive"  # stands for a mark where the damage is the file's own
UNREADABLE = (DBAPIError, pysqlite3.Error)  # what SQLite raises at a page that it cannot read


@dataclass(frozen=True, slots=True)
class Damage:
    """What is damaged, and how."""

    mark: str  # a story's, or "archive"
    what: str


class Found(NamedTuple):
    """What looking at some rows found."""

    place: int  # the key of the last row that was looked at; a later look begins behind it
    rows: int  # of those that the check's total counts
    contents: int = 0  # of them, whose SHA-256 was reckoned
    damaged: tuple[Damage, ...] = ()


Looking: TypeAlias = Callable[[Connection, int], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Step:
    """One subject of a check."""

    name: str  # in the words of the report, and where a check that was left off goes on
    look: Looking  # (rows, place): goes on behind that place


def once(name: str, look: Callable[[Connection], list[Damage]]) -> Step:
    """Make a step of what is looked at in one go."""

    def looking(rows: Connection, place: int) -> Iterator[Found]:
        if place < 0:
            yield Found(0, 0, 0, tuple(look(rows)))

    return Step(name, looking)


def of_story(number: object, what: str) -> Damage:
    """Name the story, where the row tells of one."""
    what = what.encode("utf-8", "replace").decode()  # a damaged name may hold what cannot be printed
    return Damage(str(Mark.of(number)) if isinstance(number, int) and number > 0 else ARCHIVE, what)
