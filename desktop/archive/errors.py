"""What can go wrong in the archive, in words for the person in front of it.

ArchiveError
└── QueryError   a query that cannot be read, with the place
"""

from functools import partial
from pathlib import Path
from typing import Any


class ArchiveError(Exception):
    """Something the archive did not do: on which file, mark or name, why, and what to do."""

    def __init__(self, where: Path | str, why: str, *, remedy: str = "") -> None:
        self.where, self.why, self.remedy = str(where), why.rstrip("."), remedy
        super().__init__(" ".join(filter(None, (f"{self.where}: {self.why}.", remedy))))

    def __reduce__(self) -> tuple[Any, ...]:
        """Let it come from another process as it was raised there."""
        return partial(type(self), remedy=self.remedy), (self.where, self.why)


class QueryError(ArchiveError):
    """A query that cannot be read: its text, the place (counted in characters from 0) and why."""

    def __init__(self, text: str, at: int, why: str) -> None:
        self.text, self.at = text, at
        place = f"At “{text[at : at + 20]}”" if text[at : at + 20].strip() else "At the end"
        super().__init__(f"{place} (character {at + 1} of the query)", why)

    def __reduce__(self) -> tuple[Any, ...]:
        """Let it come from another process as it was raised there."""
        return type(self), (self.text, self.at, self.why)
