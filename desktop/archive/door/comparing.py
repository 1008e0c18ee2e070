"""How stories are compared with each other, and near-duplicates made one."""

from desktop.archive import comparing, duplicates
from desktop.archive.comparing import Difference
from desktop.archive.door.core import Door
from desktop.archive.duplicates import DuplicateGroup
from desktop.archive.fixity import Report, quiet
from desktop.archive.likeness import THRESHOLD
from desktop.story import Mark


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
        with self._file.reading() as rows:
            return duplicates.find(rows, threshold, report)
