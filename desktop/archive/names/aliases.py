"""Authority control: a name as sources write it, and the name that it goes by here.

What a version says its source printed stays as it was read. What lists, search, exports and readers see of a story has the preferred
names; `shown` is the one place that tells what that is.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from desktop.archive.errors import ArchiveError
from desktop.archive.file.driver import driver_of
from desktop.archive.intake.prepared import listed
from desktop.archive.search.stems import folded
from desktop.story import Value

KINDS = ("publication", "author", "section", "tag")
_KIND_OF = {"publication": "publication", "authors": "author", "section": "section", "tags": "tag"}


class Aliases:
    """Names looked up within one transaction, and remembered for it."""

    def __init__(self, rows: Connection, *, but: frozenset[tuple[str, str]] = frozenset()) -> None:
        """but: aliases, as kind and folded variant, that are to count no longer."""
        driver = driver_of(rows)
        self._driver = driver
        self._known: dict[tuple[str, str], str] = {}
        self._but = but
        self._none = driver.execute("SELECT 1 FROM alias LIMIT 1").fetchone() is None

    def preferred(self, kind: str, name: str) -> str:
        """Give the name that a name goes by; mostly that is itself."""
        if self._none:
            return name
        found = self._known.get((kind, name))
        if found is None:
            key = (kind, folded(name))
            row = (
                None if key in self._but else self._driver.execute("SELECT name FROM alias WHERE kind = ? AND variant = ?", key).fetchone()
            )
            found = self._known[kind, name] = row[0] if row else name
        return found

    def fields(self, fields: Mapping[str, Value]) -> Mapping[str, Value]:
        """Give fields with the names that they go by; the very same mapping where nothing differs."""
        if self._none:
            return fields
        fresh: dict[str, Value] = {}
        for field, kind in _KIND_OF.items():
            if value := fields.get(field):
                named = (
                    self.preferred(kind, value)
                    if isinstance(value, str)
                    else tuple(dict.fromkeys(self.preferred(kind, each) for each in value))
                )
                if named != value:
                    fresh[field] = named
        return {**fields, **fresh} if fresh else fields


def shown(fields: Mapping[str, Value], aliases: Aliases) -> dict[str, Any]:
    """Give the columns of a story's row that follow from its newest version's fields."""
    return listed(aliases.fields(fields))


def preferred(rows: Connection, kind: str, name: str) -> str:
    """Give the name that a publication, author, section or tag goes by. Raises ArchiveError for another kind."""
    return Aliases(rows).preferred(known_kind(kind), name)


def known_kind(kind: str) -> str:
    """Give a kind of names back. Raises ArchiveError for one that there is not."""
    if kind not in KINDS:
        raise ArchiveError(kind, "it is no kind of names", remedy=f"Choose one of {', '.join(KINDS)}.")
    return kind
