"""How stories are changed."""

from collections.abc import Sequence

from desktop.archive import changing
from desktop.archive.change import Change
from desktop.archive.door.core import Door, numbers_of
from desktop.story import Mark


class Editing(Door):
    """Corrections, the trash and tags; each is one Change."""

    def edit(self, mark: Mark, **fields: str | Sequence[str]) -> Change:
        """Correct a story's fields: a new version, the one before is kept. `body` is a clean body's XHTML."""
        return self._change(lambda rows: changing.edit(rows, mark.number, fields, self._clock()))

    def trash(self, marks: Sequence[Mark]) -> Change:
        """Move stories to the trash; their originals and versions stay."""
        return self._change(lambda rows: changing.trash(rows, numbers_of(marks), self._clock()))

    def restore(self, marks: Sequence[Mark]) -> Change:
        """Take stories out of the trash."""
        return self._change(lambda rows: changing.restore(rows, numbers_of(marks), self._clock()))

    def tag(self, marks: Sequence[Mark], tag: str) -> Change:
        """Give stories a tag."""
        return self._change(lambda rows: changing.tag_all(rows, numbers_of(marks), tag))

    def untag(self, marks: Sequence[Mark], tag: str) -> Change:
        """Take a tag from stories."""
        return self._change(lambda rows: changing.untag_all(rows, numbers_of(marks), tag))
