"""How what is kept is kept safe."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.archive.checking import fixity, sameness
from desktop.archive.checking.fixity import CheckPart, CheckReport
from desktop.archive.door.core import Door
from desktop.archive.report import Report, quiet

if TYPE_CHECKING:  # loaded by who makes one
    from desktop.archive.checking.salvaging import SalvageReport
    from desktop.archive.file.backing_up import BackupReport


class Keeping(Door):
    """Fixity."""

    def check(self, report: Report = quiet) -> CheckReport:
        """Reckon everything that has a checksum again, and hold the rest against it; writes nothing. What `report` raises passes through."""
        with self._file.looking() as rows:
            return fixity.check(rows, report)

    def check_some(self, token: str = "", *, seconds: float = 0.5) -> CheckPart:
        """Check for so many seconds, going on from the token of the part before; "" begins. Writes nothing, so whoever asks keeps the token."""
        with self._file.looking() as rows:
            return fixity.check_some(rows, token, seconds)

    def backup(self, target: Path, report: Report = quiet, *, overwrite: bool = False) -> "BackupReport":
        """Write the archive as it is now into another file, also while it is in use; the target is whole or as it was. It is an archive itself."""
        from desktop.archive.file.backing_up import back_up

        with self._file.reading() as rows:
            return back_up(rows, self.path, Path(target), report, overwrite=overwrite)

    @staticmethod
    def salvage(damaged: Path, new: Path, report: Report = quiet) -> "SalvageReport":
        """Bring every story of a damaged file that can be read into a new archive, with its mark; the damaged file is only read."""
        from desktop.archive.checking.salvaging import salvage

        return salvage(Path(damaged), Path(new), report)

    def notices(self) -> tuple[str, ...]:
        """Give what a person should be told once about this archive: why it is kept in a slower, safer way."""
        return self._file.notices

    def content_hash(self) -> str:
        """Give one SHA-256 of all that undo can bring back; two archives with the same say the same."""
        with self._file.reading() as rows:
            return sameness.content_hash(rows)

    def rebuild(self, report: Report = quiet) -> None:
        """Make everything that is derived again: search index, vocabulary, sketches, counts, the seals' own table excepted."""
        from desktop.archive.checking.rebuilding import rebuild

        with self._file.writing() as rows:
            rebuild(rows, report)
