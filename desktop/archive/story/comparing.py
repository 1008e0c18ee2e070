"""Two versions of a story, or two stories, told apart word by word."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from desktop.archive.errors import ArchiveError
from desktop.archive.story import reading
from desktop.story import FIELDS, Body, Mark, Part, Value, differences


@dataclass(frozen=True, slots=True)
class Difference:
    """What two texts have in common and what they have not, in reading order."""

    fields: Mapping[str, tuple[Part, ...]]  # those that differ, in the order of FIELDS
    body: tuple[Part, ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.fields and all(part.kind == "same" for part in self.body)


def of_versions(rows: Connection, number: int, before: int, after: int) -> Difference:
    """Compare two versions of a story. Raises ArchiveError for a number that it does not have."""
    held = {version.number: version for version in reading.versions_of(rows, number)}
    for wanted in (before, after):
        if wanted not in held:
            raise ArchiveError(Mark.of(number), f"it has no version {wanted}", remedy=f"Its versions are 1 to {max(held)}.")
    return _difference(held[before].fields, held[before].body, held[after].fields, held[after].body)


def of_stories(rows: Connection, one: int, other: int) -> Difference:
    """Compare two stories as they are now."""
    first, second = reading.whole(rows, one), reading.whole(rows, other)
    return _difference(first.fields, first.body, second.fields, second.body)


def _difference(fields: Mapping[str, Value], body: Body, other_fields: Mapping[str, Value], other_body: Body) -> Difference:
    lines = {name: (_line(fields[name]), _line(other_fields[name])) for name in FIELDS}
    told = {name: differences(before, after) for name, (before, after) in lines.items() if before != after}
    return Difference(told, differences(body.text, other_body.text))


def _line(value: Value) -> str:
    return value if isinstance(value, str) else "; ".join(value)
