"""What a person is told of stories beside their text: what they share, where they stand, what they lack."""

from collections.abc import Sequence

from sqlalchemy import select

from desktop.archive.door.core import numbers_of
from desktop.archive.door.finding import Finding
from desktop.archive.report import Report, quiet
from desktop.archive.schema import membership
from desktop.archive.search.query import Query
from desktop.archive.shelves.shelves import Collection, all_collections
from desktop.archive.story import custom
from desktop.archive.story.resolving import resolved
from desktop.archive.story.shared import Shared, shared
from desktop.archive.story.undescribed import Undescribed, undescribed
from desktop.story import Mark


class Inspecting(Finding):
    """Nothing here changes anything."""

    def shared(self, marks: Sequence[Mark]) -> Shared:
        """Tell what stories have in common."""
        with self._file.reading() as rows:
            return shared(rows, numbers_of(marks))

    def shelved(self, mark: Mark) -> tuple[Collection, ...]:
        """Give the collections that a story stands in, parents before their children."""
        with self._file.reading() as rows:
            held = set(rows.scalars(select(membership.c.collection).where(membership.c.story == resolved(rows, mark.number))))
            return tuple(each for each in all_collections(rows) if each.id in held) if held else ()

    def custom_names(self) -> tuple[str, ...]:
        """Give the names of all fields of one's own."""
        with self._file.reading() as rows:
            return tuple(custom.names_in_use(rows))

    def undescribed(self, stories: Query | Sequence[Mark], report: Report = quiet) -> tuple[Undescribed, ...]:
        """Give the pictures without a text alternative of the stories named or found, in their order. What `report` raises passes through."""
        numbers: Sequence[int] = self.rows(stories) if isinstance(stories, Query) else numbers_of(stories)
        with self._file.reading() as rows:
            return tuple(undescribed(rows, numbers, report))
