"""How what is kept is kept safe."""

from desktop.archive import fixity
from desktop.archive.door.core import Door
from desktop.archive.fixity import CheckReport, Report, quiet


class Keeping(Door):
    """Fixity."""

    def check(self, report: Report = quiet) -> CheckReport:
        """Reckon the checksum of every original, picture and body again; writes nothing. What `report` raises passes through."""
        with self._file.reading() as rows:
            return fixity.check(rows, report)
