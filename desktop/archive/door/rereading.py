"""How a story is read again."""

from desktop.archive.door.core import Door
from desktop.archive.intake.prepared import Prepared
from desktop.archive.journal.change import Change
from desktop.archive.story import rereading
from desktop.story import Draft, Mark


class Rereading(Door):
    """New versions of what an importer reads today in a story's own original."""

    def corrected(self, mark: Mark) -> frozenset[str]:
        """Name the fields that a person corrected, and "body" where that is so of it; reading again leaves them as they are."""
        with self._file.reading() as rows:
            return rereading.corrected(rows, mark.number).names

    def read_again(self, mark: Mark, draft: Draft) -> Change:
        """Make a version of a draft that was read from the story's own original. A Change without edits where all is as it was."""
        prepared = Prepared.of(draft)
        return self._change(lambda rows: rereading.read_again(rows, mark.number, prepared, self._clock()))
