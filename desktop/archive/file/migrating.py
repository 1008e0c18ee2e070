"""The archive of an older program brought to this one's schema, on a copy that takes its place once it is whole.

Imported only when the versions differ: alembic takes 0.2 s to load. The file itself is only read, and locked so that nobody writes to it
meanwhile; a full disk or a kill leaves it as it was, and at most a copy beside it, which the next attempt removes.
"""

import fcntl
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pysqlite3
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from desktop.archive.errors import ArchiveError
from desktop.archive.file.faults import translated

_CLOSE = "Close it in every other window and program, and open it again."
# The copy is thrown away if anything fails, so it needs no journal of its own; what is sorted must not fill the memory.
_PRAGMAS = ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "temp_store=FILE", "cache_size=-64000")


def renew(path: Path, schema: int, *, patience: float) -> None:
    """Bring a file to a schema, or leave it as it is. Raises ArchiveError, also where another program has it open.

    patience: seconds to wait for another program. The old file stands as NAME.schema-N.pressmark until the new one is in its place.
    """
    path = path.resolve()  # a link to the archive goes on leading to it
    with translated(path), _alone(path, patience), _held(path, patience) as held:
        if (before := _schema_of(held)) >= schema:  # another process was quicker
            return
        copy = path.with_name(f".{path.name}.schema-{schema}.part")
        kept = path.with_name(f"{path.stem}.schema-{before}.pressmark")
        copy.unlink(missing_ok=True)
        try:
            _copy(held, path, copy)
            with _opened(copy) as rows:
                migrate(rows)
                _verify(rows, held, path)
                rows.exec_driver_sql(f"PRAGMA user_version={schema}")
            _to_disk(copy)
            held.execute("PRAGMA journal_mode=DELETE")  # folds its log in: a log left behind would be taken for the new file's
            if held.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
                raise ArchiveError(path, "its write-ahead log cannot be folded in", remedy=_CLOSE)
            _take_the_place(path, copy, kept)
        except OSError as error:
            why = f"it could not be brought to this Pressmark's form ({error.strerror}); it is as it was"
            raise ArchiveError(path, why, remedy="Free some space beside it and open it again.") from error
        finally:
            for ending in ("", "-journal"):
                Path(f"{copy}{ending}").unlink(missing_ok=True)
    kept.unlink(missing_ok=True)


def migrate(rows: Connection, to: str = "head") -> None:
    """Run the steps of migrations/ on a connection, within its transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parents[1] / "migrations").replace("%", "%%"))
    config.attributes["connection"] = rows
    command.upgrade(config, to)


@contextmanager
def _alone(path: Path, patience: float) -> Iterator[None]:
    """Be the one process that renews this file; those that come meanwhile wait, and find it done."""
    beside = path.with_name(f".{path.name}.renewing")
    try:
        mark = os.open(beside, os.O_CREAT | os.O_RDWR, 0o600)
    except OSError as error:
        why = "it was made by an older Pressmark, and its folder may only be read"
        raise ArchiveError(path, why, remedy="Make the file and its folder writable, or work on a copy.") from error
    try:
        until = time.monotonic() + patience
        while True:
            with suppress(BlockingIOError):
                fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            if time.monotonic() > until:
                why = "another program is bringing it to this Pressmark's form"
                raise ArchiveError(path, why, remedy="Wait until that has ended, and open it again.")
            time.sleep(0.05)
        yield
    finally:
        beside.unlink(missing_ok=True)
        os.close(mark)


@contextmanager
def _held(path: Path, patience: float) -> Iterator[Any]:
    """Open the file so that nobody else can, neither to read nor to write."""
    connection = pysqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=patience, isolation_level=None)
    try:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        try:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # the lock stays until the connection is closed
        except pysqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            why = "it is to be brought to this Pressmark's form, and another program has it open"
            raise ArchiveError(path, why, remedy=_CLOSE) from error
        yield connection
    finally:
        connection.close()


def _schema_of(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _copy(held: Any, path: Path, copy: Path) -> None:
    mode = stat.S_IMODE(path.stat().st_mode)
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    copy.chmod(mode)
    target = pysqlite3.connect(copy, isolation_level=None)
    try:
        held.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")
    finally:
        target.close()


@contextmanager
def _opened(copy: Path) -> Iterator[Connection]:
    """Give a transaction on the copy."""
    driver = pysqlite3.connect(copy, isolation_level=None)
    engine = create_engine("sqlite://", module=pysqlite3, creator=lambda: driver, poolclass=StaticPool)
    try:
        for pragma in _PRAGMAS:
            driver.execute(f"PRAGMA {pragma}")
        with engine.connect() as rows, rows.begin():
            rows.exec_driver_sql("BEGIN")
            yield rows
    finally:
        engine.dispose()
        driver.close()


def _verify(rows: Connection, held: Any, path: Path) -> None:
    """Refuse a copy that is not whole, or lacks a story."""
    stories = "SELECT count(*) FROM story"
    tables = {name for (name,) in held.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    before = held.execute(stories).fetchone()[0] if "story" in tables else 0
    said = rows.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    broken = rows.exec_driver_sql("PRAGMA foreign_key_check").first()
    if said != "ok" or broken is not None or rows.exec_driver_sql(stories).scalar_one() != before:
        why = f"it could not be brought to this Pressmark's form whole ({said if said != 'ok' else broken or 'a story is missing'}); it is as it was"
        raise ArchiveError(path, why, remedy="Run salvage on it, or go back to a backup.")


def _to_disk(file: Path) -> None:
    with file.open("rb") as stream:
        os.fsync(stream.fileno())


def _take_the_place(path: Path, copy: Path, kept: Path) -> None:
    """Let the copy take the file's place, which is never empty; the old file stands beside it."""
    kept.unlink(missing_ok=True)
    with suppress(OSError):  # a file system without hard links: the replacement alone must do
        os.link(path, kept)
    copy.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
