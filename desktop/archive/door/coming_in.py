"""How stories come in."""

from sqlalchemy import func, literal_column, select

from desktop.archive.door.core import Door
from desktop.archive.intake.intake import ImportRun
from desktop.archive.journal.change import Change
from desktop.archive.schema import source
from desktop.archive.story.resolving import merged_into
from desktop.story import Draft, Mark


class ComingIn(Door):
    """Adding stories."""

    def add(self, draft: Draft) -> Change:
        """Add one story. A duplicate gives a Change without edits, whose mark is the kept story's."""
        with self.importing("Import story") as run:
            (outcome,) = run.add([draft])
            change = run.change
            return change if change.id else Change(0, change.what, (outcome.mark,))

    def keeps(self, sha256: str, part: str) -> Mark | None:
        """Give the mark of the story that has this original, for this part of its source: importing it again adds nothing."""
        near = func.substr(source.c.sha256, 1, literal_column("12")) == sha256[:12]  # as the index has it
        with self._file.reading() as rows:
            wanted = select(source.c.story).where(near, source.c.sha256 == sha256, source.c.part == part).limit(1)
            found = rows.execute(wanted).scalar_one_or_none()
            return None if found is None else Mark.of(merged_into(rows, [found]).get(found, found))

    def importing(self, what: str, *, collection: int | None = None, subscription: int | None = None) -> ImportRun:
        """Begin an import: a context manager whose `add` takes batches of drafts, all under one Change named `what`.

        collection: where its stories are put, subscription: what told of them; also of those that were here already.
        """
        return ImportRun(self._file, self._journal, self._index, self._clock, what, collection, subscription)
