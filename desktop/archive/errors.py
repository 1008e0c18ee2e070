"""What can go wrong in the archive, in words for the person in front of it.

ArchiveError
└── QueryError   a query that cannot be read, with the place
"""

from pathlib import Path


class ArchiveError(Exception):
    """Something the archive did not do: on which file, mark or name, why, and what to do."""

    def __init__(self, where: Path | str, why: str, *, remedy: str = "") -> None:
        self.where, self.why, self.remedy = str(where), why.rstrip("."), remedy
        super().__init__(" ".join(filter(None, (f"{self.where}: {self.why}.", remedy))))


class QueryError(ArchiveError):
    """A query that cannot be read: its text, the place (counted in characters from 0) and why."""

    def __init__(self, text: str, at: int, why: str) -> None:
        self.text, self.at = text, at
        place = f"At “{text[at : at + 20]}”" if text[at : at + 20].strip() else "At the end"
        super().__init__(f"{place} (character {at + 1} of the query)", why)
