"""How many stories places hold, from the counts that are kept of them."""

from collections.abc import Sequence
from functools import cached_property

from sqlalchemy import Connection, func, select

from desktop.archive.schema import tally
from desktop.archive.search.conditions import Conditions
from desktop.archive.search.query import Node, Term

Place = tuple[str, tuple[str, ...]]  # its kind and names, as the kept counts have it
EVERYWHERE: Place = ("all", ("",))


class Held:
    """The counts within one view of the archive."""

    def __init__(self, rows: Connection, conditions: Conditions) -> None:
        self._rows, self._conditions = rows, conditions

    @cached_property
    def stories(self) -> int:
        """How many there are, but those in the trash."""
        return self.tallied(*EVERYWHERE)

    def tallied(self, kind: str, places: Sequence[str]) -> int:
        """Give how many stories places hold."""
        wanted = select(func.coalesce(func.sum(tally.c.stories), 0)).where(tally.c.kind == kind, tally.c.name.in_(places))
        return int(self._rows.scalar(wanted) or 0)

    def place(self, node: Node) -> Place | None:
        """Give the place that a part of a query names, if it names one whose stories are counted."""
        match node:
            case Term("publication" | "section" as field, value):
                return field, tuple(self._conditions.names(field, value))
            case Term("lang", value):
                return "language", tuple(self._conditions.names("lang", value))
            case Term("tag", value) if len(found := self._conditions.names("tag", value)) < 2:  # a story may have two tags
                return "tag", tuple(found)
            case Term("is", "trashed"):
                return "trashed", ("",)
        return None

    def narrowest(self, parts: Sequence[Node]) -> tuple[Node, int] | None:
        """Give the part that names the place with the fewest stories, and how many those are; tags aside, which no story's row knows."""
        places = [(part, self.tallied(*found)) for part in parts if (found := self.place(part)) and found[0] not in ("trashed", "tag")]
        return min(places, key=lambda each: each[1], default=None)
