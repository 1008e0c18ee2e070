"""Queries that are kept."""

from contextlib import suppress
from dataclasses import replace

from desktop.archive.door.finding import Finding
from desktop.archive.errors import ArchiveError, QueryError
from desktop.archive.journal.change import Change
from desktop.archive.search.query import Query
from desktop.archive.shelves import smart
from desktop.archive.shelves.smart import SmartCollection


class Smart(Finding):
    """Smart collections; each act is one Change."""

    def smart_collections(self) -> tuple[SmartCollection, ...]:
        """Give every smart collection in order, with how many stories it finds."""
        with self._file.reading() as rows:
            return tuple(map(self._counted, smart.all_smart(rows)))

    def smart_named(self, name: str) -> SmartCollection:
        """Find a smart collection by its name, with how many stories it finds. Raises ArchiveError if there is none."""
        with self._file.reading() as rows:
            found = smart.smart_named(rows, name)
        if found is None:
            raise ArchiveError(name, "there is no such smart collection", remedy="Look at the list of them, or create it.")
        return self._counted(found)

    def create_smart(self, name: str, query: str) -> Change:
        """Save a query under a name. Raises QueryError, which points at the place, for one that cannot be read."""
        return self._change(lambda rows: smart.create(rows, name, query))

    def rename_smart(self, id: int, name: str) -> Change:  # noqa: A002 - the contract's word
        """Give a smart collection another name."""
        return self._change(lambda rows: smart.rename(rows, id, name))

    def ask_smart(self, id: int, query: str) -> Change:  # noqa: A002
        """Let a smart collection ask another query. Raises QueryError, which points at the place, for one that cannot be read."""
        return self._change(lambda rows: smart.ask(rows, id, query))

    def move_smart(self, id: int, position: int) -> Change:  # noqa: A002
        """Put a smart collection at another place among them, counted from 0."""
        return self._change(lambda rows: smart.move(rows, id, position))

    def delete_smart(self, id: int) -> Change:  # noqa: A002
        """Delete a smart collection; the stories that it finds stay."""
        return self._change(lambda rows: smart.remove(rows, id))

    def _counted(self, each: SmartCollection) -> SmartCollection:
        with suppress(QueryError):  # saved by a newer program, whose language asks more
            return replace(each, count=self.find(Query.parse(each.query), limit=1).total)
        return each
