"""The one file: opened, recognised, brought to this program's schema, and read or written in transactions."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pysqlite3
from sqlalchemy import Connection, exc

from desktop.archive.content import dictionaries
from desktop.archive.errors import ArchiveError
from desktop.archive.file import connecting
from desktop.archive.file.connecting import MEMORY, connector, engine_on
from desktop.archive.file.disks import place_of
from desktop.archive.file.driver import driver_of
from desktop.archive.file.faults import translated
from desktop.archive.file.recognising import APPLICATION, SCHEMA, Identity, ensure

_PIECE = 2_000  # pages given back in one transaction


class ArchiveFile:
    """The engine on one file, with transactions for reading and for writing; from any thread."""

    def __init__(self, path: Path | str, *, create: bool = False) -> None:
        self.path = Path(path)
        self._memory = str(path) == MEMORY
        self._writer = threading.RLock()  # our own threads queue here instead of polling the file's lock
        self._reader: Any = self._writer if self._memory else threading.Lock()
        self._watch: Any = None
        self._own_writes = 0
        self._closed = False
        self._recognised = False  # until then it may have no such table
        self._dictionary = 0
        self.notices: tuple[str, ...] = ()  # what a person should know of how the file is kept
        made = not self._memory and ensure(self.path, create=create)
        self._connect = connector(self.path)
        self._engine = engine_on(self.path)
        self._writing = self._engine.execution_options(writing=True)
        try:
            self._recognise(create=create or self._memory)
            if not self._memory:
                self._choose_mode()
        except BaseException:
            self._engine.dispose()
            if made:
                for ending in ("", "-wal", "-shm"):
                    Path(f"{self.path}{ending}").unlink(missing_ok=True)
            raise
        self._recognised = True

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log back into the file."""
        self._closed = True
        with self._reader:
            if self._watch is not None and not self._memory:
                self._watch.close()
            self._watch = None
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give one unchanging view of the archive; SQLite's errors become ArchiveError."""
        self._open_only()
        if self._memory:
            with self._writer, translated(self.path), self._engine.begin() as rows:
                self._learn(rows)
                yield rows
        else:
            with translated(self.path), self._engine.connect() as rows, rows.begin():
                self._learn(rows)
                yield rows

    @contextmanager
    def looking(self) -> Iterator[Connection]:
        """Give a view for looking at what may be damaged: it is left whatever state SQLite is in then."""
        self._open_only()
        with self._writer if self._memory else nullcontext(), translated(self.path), self._engine.connect() as rows:
            step = rows.begin()
            try:
                with suppress(exc.DBAPIError, pysqlite3.Error):  # what cannot be read of it is told by who looks
                    self._learn(rows)
                yield rows
            finally:
                with suppress(exc.DBAPIError):  # ending a view of a damaged file may be an error of its own
                    step.rollback()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a transaction that is the only writer from its first word, and is durable when the block ends."""
        self._open_only()
        with self._writer, translated(self.path):
            with self._writing.begin() as rows:
                self._learn(rows)
                yield rows
            self._own_writes += 1

    def rewrite(self) -> None:
        """Write the file anew and empty its log, so that neither holds a byte of what was removed. Takes as much room again meanwhile.

        Raises ArchiveError if somebody keeps the log in use: what was removed is gone from the archive, but not yet from the log.
        """
        self._open_only()
        with self._writer, translated(self.path):
            rows = self._engine.raw_connection()
            try:
                rows.execute("PRAGMA secure_delete=ON")  # else new pages may show what was in memory where they hold nothing
                rows.execute("PRAGMA temp_store=FILE")  # the copy that VACUUM makes is as large as the archive
                rows.execute("VACUUM")
                self._fold(rows)
            finally:
                rows.execute("PRAGMA secure_delete=OFF")
                rows.execute("PRAGMA temp_store=MEMORY")
                rows.close()
            self._own_writes += 1

    def shrink(self) -> None:
        """Give free pages back to the disk, a piece at a time so that others get their turn; of an older file, which cannot, nothing."""
        while True:
            with self.writing() as rows:
                driver = driver_of(rows)
                (before,) = driver.execute("PRAGMA freelist_count").fetchone()
                driver.execute(f"PRAGMA incremental_vacuum({_PIECE})").fetchall()
                (after,) = driver.execute("PRAGMA freelist_count").fetchone()
            if before - after < _PIECE:
                return

    def _fold(self, rows: Any) -> None:
        """Fold the write-ahead log into the file and cut it to nothing, which readers may delay."""
        until = monotonic() + connecting.BUSY
        while rows.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            if monotonic() > until:
                raise ArchiveError(self.path, "another program is reading it", remedy="Close the other program and try again.")
            sleep(0.05)

    def data_version(self) -> int:
        """Give a number that grows whenever this or another process has changed the file.

        PRAGMA data_version tells of every connection but its own, so it is asked on one that never writes; an archive in
        memory has only one connection, for which its own writes are counted.
        """
        self._open_only()
        if self._memory:
            return self._own_writes
        with self._reader, translated(self.path):
            if self._watch is None:
                self._watch = self._connect()
            return int(self._watch.execute("PRAGMA data_version").fetchone()[0])

    def _learn(self, rows: Connection) -> None:
        """Take the archive's dictionaries into use, also one that another process has made in the meantime."""
        if self._recognised and (number := dictionaries.number_of(rows)) != self._dictionary:
            dictionaries.load(rows)
            self._dictionary = number

    def _open_only(self) -> None:
        if self._closed:
            raise ArchiveError(self.path, "it has been closed", remedy="Open it again.")

    def _recognise(self, *, create: bool) -> None:
        identity = self._identified()
        identity.verify(self.path, create=create)
        if identity.empty:
            self._build()
        elif identity.schema < SCHEMA:
            from desktop.archive.file.migrating import renew  # alembic is loaded only here

            self._engine.dispose()  # it must be closed to everybody, ourselves too
            renew(self.path, SCHEMA, patience=connecting.BUSY)
            self._identified()

    def _identified(self) -> Identity:
        """Read what the file is.

        Another process may bring it to a newer form meanwhile, which puts another file in its place: what was read of the one before,
        or could not be read since the new one's log stood beside it, says nothing.
        """
        while True:
            before = self._inode()
            try:
                with translated(self.path), self._engine.connect() as rows:
                    identity = Identity.of(rows)
                    rows.rollback()
            except ArchiveError:
                if self._inode() == before:
                    raise
            else:
                if self._inode() == before:
                    return identity
            self._engine.dispose()

    def _inode(self) -> int:
        try:
            return 0 if self._memory else self.path.stat().st_ino
        except OSError:  # whoever opens it is told
            return 0

    def _choose_mode(self) -> None:
        """Keep a write-ahead log where that is safe, else the journal that is deleted with each commit; say so where it is not."""
        unsafe = place_of(self.path).unsafe
        wanted = "delete" if unsafe else "wal"
        driver = self._connect()
        try:
            held = driver.execute("PRAGMA journal_mode").fetchone()[0]
            if held != wanted and os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK):
                self._engine.dispose()  # our own other connections would be in the way
                with suppress(pysqlite3.OperationalError):  # others have it open: the next one to open it alone does it
                    held = driver.execute(f"PRAGMA journal_mode={wanted}").fetchone()[0]
        except pysqlite3.Error:  # damaged: whoever reads it is told
            return
        finally:
            driver.close()
        if unsafe:
            how = "so changes are written without a write-ahead log: more slowly, and readers wait for writers"
            if held == "wal":
                how = "and another program has it open with a write-ahead log: close it everywhere, and open it again"
            self.notices = (f"{self.path}: {unsafe}, {how}. A folder of this computer's own is better, with backups there.",)

    def _build(self) -> None:
        from desktop.archive.file.building import build

        with self.writing() as rows:
            if Identity.of(rows).empty:  # another process may have been quicker
                build(rows)
                rows.exec_driver_sql(f"PRAGMA application_id={APPLICATION}")
                rows.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
