"""How stories are compared with each other, and near-duplicates made one."""

from collections.abc import Sequence

from desktop.archive.door.core import Door, numbers_of
from desktop.archive.journal.change import Change
from desktop.archive.likeness import merging
from desktop.archive.likeness.groups import THRESHOLD, DuplicateGroup
from desktop.archive.report import Report, quiet
from desktop.archive.story import comparing
from desktop.archive.story.comparing import Difference
from desktop.story import Mark, Source


class Comparing(Door):
    """Differences and near-duplicates."""

    def difference(self, mark: Mark, before: int, after: int) -> Difference:
        """Tell word by word how two versions of a story differ, given by their numbers."""
        with self._file.reading() as rows:
            return comparing.of_versions(rows, mark.number, before, after)

    def compare(self, one: Mark, other: Mark) -> Difference:
        """Tell word by word how two stories differ."""
        with self._file.reading() as rows:
            return comparing.of_stories(rows, one.number, other.number)

    def duplicates(self, threshold: float = THRESHOLD, report: Report = quiet) -> tuple[DuplicateGroup, ...]:
        """Find all groups of near-duplicates that are not in the trash, the largest first.

        threshold: above 0, up to 1, of the share of the shorter text that stands in the longer (see likeness). What `report` raises passes through.
        """
        from desktop.archive.likeness import duplicates

        with self._file.reading() as rows:
            return duplicates.find(rows, threshold, report)

    def suspects(self, limit: int = 1000) -> tuple[DuplicateGroup, ...]:
        """Give the near-duplicates that were noticed as they were imported, and that nobody has settled since; no text is read.

        limit: pairs at most, the latest first.
        """
        from desktop.archive.likeness import duplicates

        with self._file.reading() as rows:
            return duplicates.noticed(rows, limit)

    def merge(self, kept: Mark, marks: Sequence[Mark]) -> Change:
        """Merge stories into the one kept, which gets all that people gave them; their marks then find it. One Change."""
        return self._change(lambda rows: merging.merge(rows, kept.number, numbers_of(marks), self._clock()))

    def not_duplicates(self, marks: Sequence[Mark], *, of: Sequence[Mark] = ()) -> Change:
        """Remember that none of these stories is a duplicate of another, or, if others are given, of any of those. One Change."""
        return self._change(lambda rows: merging.tell_apart(rows, numbers_of(marks), numbers_of(of)))

    def sources(self, mark: Mark) -> tuple[Source, ...]:
        """Give every source of a story, the oldest first, and then those of the stories that were merged into it."""
        with self._file.reading() as rows:
            return merging.sources_of(rows, mark.number)
