"""How what is kept is kept safe."""

from desktop.archive import fixity
from desktop.archive.door.core import Door
from desktop.archive.fixity import CheckPart, CheckReport, Report, quiet


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

    def rebuild(self, report: Report = quiet) -> None:
        """Make everything that is derived again: search index, vocabulary, sketches, counts, the seals' own table excepted."""
        from desktop.archive.rebuilding import rebuild

        with self._file.writing() as rows:
            rebuild(rows, report)
