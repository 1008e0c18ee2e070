"""The journal is the undo stack."""

from desktop.archive.door.core import Door
from desktop.archive.journal.change import Change


class Undoing(Door):
    """Undo and redo, for every window and every process."""

    def revert(self, change: Change) -> Change:
        """Undo a Change; reverting what this returns is redo. Refused if something has changed since."""
        return self._journal.revert(change)

    def undo(self) -> Change | None:
        """Undo the latest Change, whoever made it; None if there is none."""
        return self._journal.step("done")

    def redo(self) -> Change | None:
        """Redo the Change that was undone last; None if there is none."""
        return self._journal.step("undone")

    def undo_words(self) -> str | None:
        """Say what undo would undo: "Move to trash"."""
        return self._journal.words("done")

    def redo_words(self) -> str | None:
        """Say what redo would redo."""
        return self._journal.words("undone")

    def data_version(self) -> int:
        """Give a number that grows whenever this or another process has changed the archive."""
        return self._file.data_version()
