"""How stories come in."""

from desktop.archive.door.core import Door
from desktop.archive.intake.intake import ImportRun
from desktop.archive.journal.change import Change
from desktop.story import Draft


class ComingIn(Door):
    """Adding stories."""

    def add(self, draft: Draft) -> Change:
        """Add one story. A duplicate gives a Change without edits, whose mark is the kept story's."""
        with self.importing("Import story") as run:
            (outcome,) = run.add([draft])
            change = run.change
            return change if change.id else Change(0, change.what, (outcome.mark,))

    def importing(self, what: str, *, collection: int | None = None) -> ImportRun:
        """Begin an import: a context manager whose `add` takes batches of drafts, all under one Change named `what`.

        collection: where its stories are put, also those that were here already.
        """
        return ImportRun(self._file, self._journal, self._index, self._clock, what, collection)
