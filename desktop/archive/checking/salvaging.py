"""Salvage: every story of a damaged file that can still be read, put into a new archive under its own mark.

Rows are read from the pages themselves (see pages): those that the file's own tables lead to, and those of lost pages, known by their
shape. What comes over is then held against its checksums; what is derived is made anew, and the journal begins anew.
"""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pysqlite3
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from desktop.archive.checking import rescued
from desktop.archive.checking.pages import Pages, Record
from desktop.archive.checking.steps import Damage
from desktop.archive.errors import ArchiveError
from desktop.archive.file.building import build
from desktop.archive.file.connecting import PAGE
from desktop.archive.file.driver import driver_of
from desktop.archive.file.faults import translated
from desktop.archive.file.recognising import APPLICATION, SCHEMA
from desktop.archive.report import Report
from desktop.archive.schema import metadata

_LEFT = {"journal", "journal_part", "tally", "term", "sketch", "likeness"}  # what is not taken over
_TABLES = {name: table for name, table in metadata.tables.items() if name not in _LEFT}
_HEX = re.compile("[0-9a-f]{64}")
_DATE = re.compile(r"\d{4}-\d\d-\d\dT")


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What a salvage brought over, and what it could not."""

    stories: int
    lost: tuple[Damage, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing was lost."""
        return not self.lost


def salvage(damaged: Path, new: Path, report: Report) -> SalvageReport:
    """Bring over what can be read; the damaged file is only read. Raises ArchiveError where it cannot be opened or the new one not written."""
    if new.exists():
        raise ArchiveError(new, "it is there already", remedy="Choose another name for the new archive.")
    partial = new.with_name(f".{new.name}.part")
    partial.unlink(missing_ok=True)
    try:
        with _with_its_log(damaged, partial) as whole, whole.open("rb") as stream, _made(partial) as rows:
            pages = Pages(stream)
            if pages.count == 0:
                raise ArchiveError(damaged, "it is empty", remedy="Go back to a backup.")
            _bring(rows, pages, report)
            lost = rescued.settle(rows, report)
            stories = int(rows.exec_driver_sql("SELECT count(*) FROM story").scalar_one())
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        partial.replace(new)
    except OSError as error:
        where = new if error.filename and str(partial) in str(error.filename) else damaged
        raise ArchiveError(where, error.strerror or str(error), remedy="Check that it is there, and that there is room.") from error
    finally:
        for ending in ("", "-journal"):
            with suppress(OSError):
                Path(f"{partial}{ending}").unlink(missing_ok=True)
    return SalvageReport(stories, tuple(lost))


@contextmanager
def _with_its_log(damaged: Path, partial: Path) -> Iterator[Path]:
    """Give the file with what its write-ahead log still holds: a copy, where there is such a log."""
    log = Path(f"{damaged}-wal")
    if not log.exists() or not log.stat().st_size:
        yield damaged
        return
    with TemporaryDirectory(dir=partial.parent, prefix=".salvage-") as folder:
        copy = Path(folder) / "copy"
        shutil.copyfile(damaged, copy)
        shutil.copyfile(log, f"{copy}-wal")
        with suppress(pysqlite3.Error):
            connection = pysqlite3.connect(copy)
            try:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                connection.close()
        yield copy


class _made:  # noqa: N801 - read as a verb
    """A new archive's file within one transaction, without the rules that only whole rows can keep."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Connection:
        os.close(os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        driver = pysqlite3.connect(self._path, isolation_level=None)
        for pragma in (
            f"page_size={PAGE}",
            "auto_vacuum=INCREMENTAL",
            "journal_mode=OFF",
            "synchronous=OFF",
            "foreign_keys=OFF",
            "cache_size=-64000",
        ):
            driver.execute(f"PRAGMA {pragma}")
        self._driver = driver
        self._engine = create_engine("sqlite://", module=pysqlite3, creator=lambda: driver, poolclass=StaticPool)
        self._rows = self._engine.connect()
        self._step = self._rows.begin()
        self._rows.exec_driver_sql("BEGIN")
        build(self._rows)
        self._rows.exec_driver_sql(f"PRAGMA application_id={APPLICATION}")
        self._rows.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
        return self._rows

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        with translated(self._path):
            if error is None:
                self._step.commit()
        self._rows.close()
        self._engine.dispose()
        self._driver.close()


def _bring(rows: Connection, pages: Pages, report: Report) -> None:
    driver = driver_of(rows)
    for (name,) in driver.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        driver.execute(f"DROP TRIGGER {name}")
    seen = set(pages.tree(1, set()))
    roots = _roots(pages, driver)
    done = 0
    for name, root in roots.items():
        for number in pages.tree(root, seen):
            if name in _TABLES:
                for record in pages.rows(number):
                    _put(driver, name, record)
            done += 1
            report(min(done, pages.count), pages.count, "Reading")
    lost = set(range(2, pages.count + 1)) - seen - pages.free() - pages.chained
    for number in sorted(lost):
        for record in pages.rows(number):
            if number in pages.chained:  # the rest of a long row that only looks like a page
                break
            if name := _of_shape(record):
                _put(driver, name, record)
        report(min(done := done + 1, pages.count), pages.count, "Reading lost pages")


def _roots(pages: Pages, driver: Any) -> dict[str, int]:
    """Read where each table and index begins; where nobody tells any more, guess that it is where a new archive has it."""
    found = {
        str(record.values[1]): record.values[3]
        for number in list(pages.tree(1, set()))
        for record in pages.rows(number)
        if len(record.values) == 5 and isinstance(record.values[3], int) and record.values[3] > 1
    }
    if found:
        return found
    guessed = dict(driver.execute("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 1").fetchall())
    return guessed if all(list(pages.tree(root, set())) for root in guessed.values()) else {}


def _put(driver: Any, name: str, record: Record) -> None:
    """Take a row over as it is, if the table can hold it; what it says is judged afterwards."""
    table = _TABLES[name]
    columns = list(table.columns)
    values = list(record.values)
    if len(values) != len(columns):
        return
    for place, column in enumerate(columns):
        if values[place] is None and column.primary_key and record.rowid is not None:
            values[place] = record.rowid
        elif isinstance(values[place], int) and str(column.type) == "REAL":
            values[place] = float(values[place])  # SQLite writes whole ones short
    if name == "story":
        values[1] = -abs(int(values[0] or 0))  # document numbers are given anew
    how = "REPLACE" if name == "counter" else "IGNORE"  # a new archive's counters stand at 0
    with suppress(pysqlite3.Error, OverflowError):
        driver.execute(f"INSERT OR {how} INTO {name} VALUES ({', '.join('?' * len(values))})", values)


_KEYED = {
    "it": "tag",
    "ii": "feed_story",
    "itt": "custom_field",
    "tttt": "alias",
    "iiit": "version_picture",
    "iiittt": "issue_story",
    "tii": "seal",
}
_ROWS = {
    "iittbiib": "version", "nittttttitt": "source", "iiib": "chunk", "ntii": "collection", "ntni": "collection", "nitttittt": "highlight",
    "nttttttt": "series", "nittttttt": "issue", "nitttitt": "issue_file", "nttttniii": "subscription", "nttttiiii": "subscription", "nttttti": "feed_answer",
}  # fmt: skip


def _of_shape(record: Record) -> str:
    """Tell a lost row's table by its columns' kinds; "" where that is not certain."""
    values = record.values
    kinds = "".join(_KINDS[type(value)] for value in values)
    if record.rowid is None:
        if kinds in ("iir", "iii"):
            return "" if 0 < values[2] < 1 else "membership"  # a number below one is a likeness
        return "" if kinds == "iiit" and not _HEX.fullmatch(values[3]) else _KEYED.get(kinds, "")
    if len(kinds) == 20 and kinds.startswith("nitttttttt"):
        return "story"
    if kinds in ("ntb", "nti"):
        return ("body" if kinds == "ntb" else "blob") if _HEX.fullmatch(values[1]) else ""
    if kinds == "ttii":
        return "picture" if _HEX.fullmatch(values[0]) else ""
    if kinds == "nittt":
        return "event" if _DATE.match(values[3]) else ""
    if kinds == "ntt":
        return "tombstone" if _DATE.match(values[1]) else ""
    if kinds == "iitb":
        return "dictionary" if _HEX.fullmatch(values[2]) else ""
    return _ROWS.get(kinds, "")


_KINDS = {int: "i", float: "r", str: "t", bytes: "b", type(None): "n"}
