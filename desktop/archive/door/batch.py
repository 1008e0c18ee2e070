"""The same steps on many stories at once."""

from collections.abc import Sequence

from desktop.archive.batch import batch
from desktop.archive.batch.batch import Plan
from desktop.archive.batch.steps import Step
from desktop.archive.door.core import numbers_of
from desktop.archive.door.finding import Finding
from desktop.archive.journal.change import Change
from desktop.archive.search.query import Query
from desktop.archive.story import standing
from desktop.story import Mark


class Batch(Finding):
    """Batch edit: planned first, then one Change."""

    def plan(self, stories: Query | Sequence[Mark], steps: Sequence[Step]) -> Plan:
        """Show what steps, one after the other, would do to the stories named or found; nothing is written."""
        numbers: Sequence[int] = self.rows(stories) if isinstance(stories, Query) else numbers_of(stories)
        with self._file.reading() as rows:
            return batch.plan(rows, standing.known(rows, numbers), steps, self._clock())

    def carry_out(self, plan: Plan) -> Change:
        """Do what was planned, all of it or nothing, as one Change. Raises ArchiveError if a story has changed since in what matters."""
        with self._file.writing() as rows:
            number = batch.carry_out(rows, self._journal, plan, self._clock())
        return Change(0, plan.what, ()) if number is None else self._journal.change(number)
