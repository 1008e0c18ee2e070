"""What a file is: an archive of this program's schema, of an older or a newer one, nothing yet, or something else."""

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from desktop.archive.errors import ArchiveError

SCHEMA = 4  # this program's, kept in the file's user_version; a step in migrations/versions for each
APPLICATION = 0x504D4152  # "PMAR", kept in the file's application_id (sqlite.org/fileformat2.html, offset 68)


class Identity(NamedTuple):
    """What a file's first page says of it."""

    application: int
    schema: int
    tables: int

    @classmethod
    def of(cls, rows: Connection) -> "Identity":
        """Read it."""
        asked = ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_schema")
        return cls(*(int(rows.exec_driver_sql(statement).scalar_one()) for statement in asked))

    @property
    def empty(self) -> bool:
        """Whether there is nothing in the file yet."""
        return self == (0, 0, 0)

    def verify(self, path: Path, *, create: bool) -> None:
        """Raise ArchiveError, naming the file, for what is no archive that this program can read; an empty one may begin if `create`."""
        if self.empty:
            if not create:
                remedy = "Choose another file, or delete it to begin a new archive."
                raise ArchiveError(path, "it is empty, not an archive", remedy=remedy)
        elif self.application != APPLICATION:
            raise ArchiveError(path, "it is another program's database, not a Pressmark archive", remedy="Choose another file.")
        elif self.schema > SCHEMA:
            why = f"it was made by a newer Pressmark (schema {self.schema}; this one reads up to {SCHEMA})"
            raise ArchiveError(path, why, remedy="Update Pressmark and open it again.")


def ensure(path: Path, *, create: bool) -> bool:
    """Make sure that the file is there and may be read; tell whether it was made now."""
    try:
        if path.is_dir():
            raise ArchiveError(path, "it is a folder, not an archive", remedy="Name the archive's file.")
        if not path.exists() and create:
            with suppress(FileExistsError):  # another process may have been quicker
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))  # a private archive, also on a shared machine
                return True
        with path.open("rb"):
            return False
    except FileNotFoundError as error:
        remedy = "Create its folder first." if create else "Check the name, or create it by importing something."
        raise ArchiveError(path, "there is no such archive" if not create else "its folder does not exist", remedy=remedy) from error
    except OSError as error:
        raise ArchiveError(path, f"it cannot be opened ({error.strerror})", remedy="Check that it may be read.") from error
