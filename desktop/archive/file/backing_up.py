"""A backup: the archive as it is at one moment, in a file of its own, made while it is in use; whole or not there at all."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Any

import pysqlite3
from sqlalchemy import Connection

from desktop.archive.errors import ArchiveError
from desktop.archive.file.driver import driver_of
from desktop.archive.file.faults import translated
from desktop.archive.report import Report

_PAGES = 2048  # a step: 8 MiB between two looks at Cancel
_COUNTED = ("story", "version", "source", "body", "blob", "chunk", "picture", "tag", "event", "journal")


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a backup is."""

    path: Path
    bytes: int
    stories: int


def back_up(rows: Connection, path: Path, target: Path, report: Report, *, overwrite: bool) -> BackupReport:
    """Copy what a view of the archive shows into a new file, and verify it. What `report` raises passes through.

    Raises ArchiveError, naming the target, where it cannot be written, exists already, or is the archive itself; what stood there stays.
    """
    _may_be_written(path, target, overwrite=overwrite)
    driver = driver_of(rows)
    counts = _counts(driver)  # begins the view, so that the copy is of one moment, whatever others write meanwhile
    with _saving(target) as partial, translated(target):
        copy = pysqlite3.connect(partial, isolation_level=None)
        try:
            driver.backup(copy, pages=_PAGES, sleep=0, progress=lambda _, remaining, total: report(total - remaining, total, "Backing up"))
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
            report(0, 0, "Verifying the backup")
            said = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
            if said != "ok" or _counts(copy) != counts:
                why = f"the backup is not whole ({said if said != 'ok' else 'rows are missing'})"
                raise ArchiveError(target, why, remedy="Check the archive, and the disk that the backup is to stand on.")
        finally:
            copy.close()
        size = partial.stat().st_size
    return BackupReport(target, size, counts[0])


def _counts(driver: Any) -> list[int]:
    return [int(driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in _COUNTED]


def _may_be_written(path: Path, target: Path, *, overwrite: bool) -> None:
    if target.is_dir():
        raise ArchiveError(target, "it is a folder", remedy="Name the file that the backup is to be.")
    if target.exists():
        if path.exists() and target.samefile(path):
            raise ArchiveError(target, "it is the archive itself", remedy="Choose another name, best on another disk.")
        if not overwrite:
            raise ArchiveError(target, "it is there already", remedy="Choose another name, or say that it may be overwritten.")
    if any(Path(f"{target}{ending}").exists() for ending in ("-wal", "-journal")):
        raise ArchiveError(target, "an archive of that name is open", remedy="Close it, or choose another name.")


@contextmanager
def _saving(target: Path) -> Iterator[Path]:
    """Give a file that takes the target's place if the block ends well, and vanishes if it does not."""
    partial = target.with_name(f".{token_hex(8)}.part")  # beside it: a rename is atomic only within a file system
    try:
        try:
            os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_RDWR, stat.S_IRUSR | stat.S_IWUSR))
            yield partial
            for place in (partial, target.parent):
                number = os.open(place, os.O_RDONLY)
                try:
                    os.fsync(number)
                finally:
                    os.close(number)
                if place == partial:
                    partial.replace(target)
        finally:
            for ending in ("", "-journal", "-wal", "-shm"):
                with suppress(OSError):
                    Path(f"{partial}{ending}").unlink(missing_ok=True)
    except OSError as error:
        raise ArchiveError(target, error.strerror or str(error), remedy="Free some space or choose another folder.") from error
