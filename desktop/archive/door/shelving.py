"""How stories are put together."""

from collections.abc import Sequence

from desktop.archive.door.core import Door, numbers_of
from desktop.archive.journal.change import Change
from desktop.archive.shelves import shelves
from desktop.archive.story import standing
from desktop.story import Mark


class Shelving(Door):
    """Collections; each act is one Change."""

    def create_collection(self, name: str, parent: int | None = None) -> Change:
        """Make a collection; its number is the Change's `collection`."""
        with self._file.writing() as rows:
            number, edits = shelves.create(rows, name, parent)
            return self._journal.make(rows, "Create collection", edits, collection=number)

    def rename_collection(self, id: int, name: str) -> Change:  # noqa: A002 - the contract's word
        """Give a collection another name."""
        return self._change(lambda rows: ("Rename collection", shelves.rename(rows, id, name)))

    def delete_collection(self, id: int) -> Change:  # noqa: A002
        """Delete a collection and those within it; the stories stay in the archive."""
        return self._change(lambda rows: ("Delete collection", shelves.remove(rows, id)))

    def move_collection(self, id: int, parent: int | None, position: int) -> Change:  # noqa: A002
        """Put a collection under another parent, or at another place among its own."""
        return self._change(lambda rows: ("Move collection", shelves.move(rows, id, parent, position)))

    def put(self, collection: int, marks: Sequence[Mark], position: int | None = None) -> Change:
        """Put stories into a collection: at its end, or so that the first stands at `position` (from 0); those in it are moved there."""
        return self._change(
            lambda rows: ("Put in collection", shelves.put(rows, collection, standing.known(rows, numbers_of(marks)), position))
        )

    def take(self, collection: int, marks: Sequence[Mark]) -> Change:
        """Take stories out of a collection; they stay in the archive."""
        return self._change(
            lambda rows: ("Take out of collection", shelves.take(rows, collection, standing.known(rows, numbers_of(marks))))
        )
