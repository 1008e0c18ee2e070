"""How stories go for good: the only two acts that cannot be undone."""

from desktop.archive.door.core import Door
from desktop.archive.erasure import erasing
from desktop.archive.erasure.erasing import Emptied
from desktop.archive.erasure.tombstones import absent, buried
from desktop.archive.errors import ArchiveError
from desktop.archive.journal.counting import take_numbers
from desktop.archive.report import Report, quiet
from desktop.archive.story.resolving import resolved
from desktop.story import Mark


class Erasing(Door):
    """Emptying the trash, and erasure. What was undone before can no longer be redone."""

    def empty_trash(self, report: Report = quiet) -> Emptied:
        """Take what is in the trash out for good. Cannot be undone; the marks are not given again."""
        before = self._size()
        with self._file.writing() as rows:
            numbers = erasing.family(rows, erasing.in_trash(rows))
            self._journal.drop_undone(rows)
            erasing.erase(rows, self._index, numbers, erasing.FROM_TRASH, self._clock(), report)
        self._rewrite(report)
        return Emptied(tuple(Mark.of(number) for number in numbers), max(0, before - self._size()))

    def erase(self, mark: Mark, reason: str, report: Report = quiet) -> None:
        """Take a story out for good, with what was merged into it: its versions, originals, index entries and the journal's images.

        Cannot be undone; a tombstone keeps the mark, the time and the reason. Of a story that was erased already the file is
        written anew, should that have failed. Raises ArchiveError for a mark that was never given, without a reason, and where the
        story is gone but the file could not be written anew.
        """
        reason = " ".join(reason.split())
        if not reason:
            raise ArchiveError(mark, "an erasure needs a reason", remedy="Say why, so that whoever looks for the story knows.")
        with self._file.writing() as rows:
            if not buried(rows, mark.number):
                if not 0 < mark.number < take_numbers(rows, "story", 0):
                    raise absent(rows, mark.number)
                if (kept := resolved(rows, mark.number)) != mark.number:
                    why = f"it was merged into {Mark.of(kept)}, which may say the same"
                    raise ArchiveError(mark, why, remedy="Erase that one, and this goes with it; or take the merge back first.")
                self._journal.drop_undone(rows)
                erasing.erase(rows, self._index, erasing.family(rows, [mark.number]), reason, self._clock(), report)
        self._rewrite(report)

    def _rewrite(self, report: Report) -> None:
        report(erasing.STEPS - 1, erasing.STEPS, "Writing the file anew")
        try:
            self._file.rewrite()
        except ArchiveError as error:  # a full disk, or another program at work
            why = f"what was erased is gone from the archive, but its file could not be written anew: {error.why}"
            remedy = "When that has ended, erase the story again or empty the trash; until then its bytes may be found in the file."
            raise ArchiveError(self.path, why, remedy=remedy) from error
        report(erasing.STEPS, erasing.STEPS, "Writing the file anew")

    def _size(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0
