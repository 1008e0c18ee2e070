"""SQLite's errors in a person's words."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pysqlite3
import zstandard
from sqlalchemy import exc

from desktop.archive.errors import ArchiveError

_LATER = "Undo the later change first."
# (what SQLite says, what it means, what to do); the first that fits counts (sqlite.org/rescode.html)
_MEANINGS = (
    ("locked", "another program is writing to it", "Wait until that has ended, or close it, and try again."),
    ("busy", "another program is writing to it", "Wait until that has ended, or close it, and try again."),
    ("readonly", "it may only be read", "Make the file and its folder writable, or work on a copy."),
    ("disk is full", "the disk is full; this step was not stored, everything before it is", "Free some space and try again."),
    (
        "disk I/O error",
        "the disk refused (it may be full); this step was not stored, everything before it is",
        "Check the disk and try again.",
    ),
    ("not a database", "it is not an archive, or its beginning is damaged", "Choose another file, or go back to a backup."),
    ("malformed", "it is damaged", "Keep the file as it is, run check to see what is affected, and go back to a backup."),
    ("Could not decode", "a text in it is damaged", "Keep the file as it is, run check to see what is affected, and go back to a backup."),
    ("unable to open", "it cannot be opened", "Check that the file and its folder may be read and written."),
    ("too big", "a part of it is larger than the archive can hold", "Import it in smaller parts."),
    ("UNIQUE constraint", "it has changed since", _LATER),
    ("FOREIGN KEY constraint", "it has changed since, or something refers to it", _LATER),
)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise ArchiveError, naming the file, for what SQLite raises within the block, and for stored values that cannot be unpacked."""
    try:
        yield
    except (exc.DBAPIError, pysqlite3.Error) as error:
        said = str(error.orig) if isinstance(error, exc.DBAPIError) else str(error)
        for words, why, remedy in _MEANINGS:
            if words in said:
                raise ArchiveError(path, why, remedy=remedy) from error
        raise ArchiveError(path, f"SQLite refused ({said})", remedy="Nothing of this step was stored.") from error
    except (zstandard.ZstdError, UnicodeDecodeError, json.JSONDecodeError) as error:
        why = "something that is stored in it cannot be read any more"
        raise ArchiveError(
            path, why, remedy="Keep the file as it is, run check to see what is affected, and go back to a backup."
        ) from error
