"""How stories are found."""

from array import array
from collections.abc import Sequence

from sqlalchemy import Connection

from desktop.archive.door.core import Door
from desktop.archive.errors import ArchiveError
from desktop.archive.search.facets import Facets, facets
from desktop.archive.search.finding import Finder
from desktop.archive.search.query import Query
from desktop.archive.search.sorting import Group
from desktop.archive.shelves import shelves
from desktop.archive.shelves.shelves import Collection
from desktop.archive.story import reading
from desktop.archive.story.reading import Page, Places
from desktop.story import Mark, Summary


class Finding(Door):
    """Queries, lists and places."""

    def find(self, query: Query, *, limit: int = 50, offset: int = 0, sort: str = "newest") -> Page:
        """Find stories: those of one page, and how many there are in all.

        sort: newest, oldest, relevance, or collection (the order of the collection that `in:` names).
        """
        with self._file.reading() as rows:
            finder = self._finder(rows, query)
            found = finder.rows(sort=sort, limit=limit, offset=offset)
            page = tuple(reading.summaries(rows, found, finder.needles()))
        last = len(found) < limit and (found or not offset)
        return Page(page, (lambda: offset + len(found)) if last else (lambda: self.count(query)))

    def count(self, query: Query) -> int:
        """Count the stories that a query finds."""
        with self._file.reading() as rows:
            return self._finder(rows, query).total()

    def facets(self, query: Query, *, limit: int = 20) -> Facets:
        """Count what a query finds by publication, section, language, year and tag; above 10,000 stories about, and saying so.

        limit: names of each kind, those with most stories.
        """
        with self._file.reading() as rows:
            return facets(self._finder(rows, query), self._ruler, limit)

    def rows(self, query: Query, *, sort: str = "newest") -> "array[int]":
        """Give the numbers of all stories found, in order, for a list that reads only what is seen.

        sort: as in `find`, or a column: title, author, publication, section, language, words, tags, mark, added, read or starred, with a
        minus before it from the last to the first, names in the order of `alphabet`. What is empty comes last; equals stand with the newest first.
        """
        with self._file.reading() as rows:
            return self._finder(rows, query).rows(sort=sort)

    def grouped(self, query: Query, by: str, *, sort: str = "newest") -> "tuple[array[int], list[Group]]":
        """Give `rows` with what neighbours share and how many they are, from the list's top. "" is what is not known.

        by: day (sort newest or oldest), or publication or section (sort by that column).
        """
        with self._file.reading() as rows:
            finder = self._finder(rows, query)
            return finder.rows(sort=sort), finder.groups(by, sort)

    def summaries(self, rows: Sequence[int], query: Query | None = None) -> list[Summary]:
        """Give list rows in the order asked, with snippets where the query has words; a story that is gone is left out."""
        with self._file.reading() as connection:
            return reading.summaries(connection, rows, self._finder(connection, query).needles() if query else None)

    def present(self, rows: Sequence[int]) -> list[Mark]:
        """Give the marks of rows in the order asked, without those that are gone; a hundred thousand at once, since nothing else is read."""
        with self._file.reading() as connection:
            return reading.present(connection, rows)

    def marks(self, query: Query) -> tuple[Mark, ...]:
        """Give the marks of all stories found: a collection's (`in:`) in its order, others newest first."""
        return tuple(Mark.of(number) for number in self.rows(query, sort="collection"))

    def places(self) -> Places:
        """Give every section, publication, tag and collection, with how many stories each has."""
        with self._file.reading() as rows:
            return reading.places(rows)

    def collection_named(self, name: str) -> Collection:
        """Find a collection by its name, or by its path where the name stands twice: Parent/Child."""
        with self._file.reading() as rows:
            found = shelves.collections_named(rows, name)
        if len(found) == 1:
            return found[0]
        if not found:
            raise ArchiveError(name, "there is no such collection", remedy="Look at the list of collections, or create it.")
        raise ArchiveError(name, f"{len(found)} collections have that name", remedy="Write its path: Parent/Child.")

    def matched(self, query: Query, text: str, language: str) -> list[tuple[int, int]]:
        """Give where a text holds what a query asks for, compounds and other forms included: where each word begins and ends."""
        with self._file.reading() as rows:
            needles = self._finder(rows, query).needles()
        return needles.every(text, language) if needles else []

    def _finder(self, rows: Connection, query: Query) -> Finder:
        return Finder(rows, self._index, query, self._clock(), alphabet=self.alphabet)
