"""The rules by which a series' next issue is filled, as its design keeps them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from desktop.archive.errors import ArchiveError

ORDERS = ("newest", "oldest", "longest")  # which of what the query finds is taken first
SECTIONS = ("section", "publication", "tag", "month", "none")  # what an issue's sections are made from
NUMBERINGS = ("running", "year", "month", "week", "day")  # 15 · 2026-15 · 2026-07 · 2026-W27 · 2026-07-04
_MOST = 24  # stories, where a series says nothing of stories or minutes


@dataclass(frozen=True, slots=True)
class Rules:
    """What the next issue takes: of what the query finds nothing that ran in the series, and within these bounds."""

    query: str | None = None  # None: the series has no standing query
    most: int = 0  # stories; 0 is no bound, here and below
    minutes: int = 0  # of reading, all stories together
    each: int = 0  # stories of one section
    order: str = "newest"
    alike: bool = False  # whether a near-duplicate of what is taken, or of what ran, is taken too
    sections: str = "section"
    numbers: str = "running"

    @classmethod
    def of(cls, design: Mapping[str, Any]) -> Self:
        """Read them from a series' design, which may hold more. Raises ArchiveError for a rule that cannot be kept."""
        said = {name: design[name] for name in cls.__slots__ if design.get(name) is not None}
        for name, known in (("order", ORDERS), ("sections", SECTIONS), ("numbers", NUMBERINGS)):
            if said.get(name, known[0]) not in known:
                raise ArchiveError(f"{said[name]}", f"it is no rule for {name}", remedy=f"Choose one of {', '.join(known)}.")
        for name in ("most", "minutes", "each"):
            bound = said.get(name, 0)
            if not isinstance(bound, int) or isinstance(bound, bool) or bound < 0:
                raise ArchiveError(f"{bound}", f"it is no bound for {name}", remedy="Write a whole number; 0 is no bound.")
        if "most" not in said and not said.get("minutes"):
            said["most"] = _MOST
        return cls(**said)
