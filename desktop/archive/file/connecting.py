"""Connections to the one file: how each is set up, and how SQLAlchemy gets them."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pysqlite3
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

BUSY = 5.0  # seconds to wait for another process's transaction; a batch of an import takes a fraction of one
MEMORY = ":memory:"
PAGE = 8192  # bytes: a packed body is some 1,000, so fewer ends of pages stay empty than with 4,096
_PRAGMAS = (
    f"PRAGMA page_size={PAGE}",  # of a file that is still empty
    "PRAGMA foreign_keys=ON",
    "PRAGMA synchronous=EXTRA",  # in WAL mode the same as FULL, where NORMAL may lose the last commits in a power cut; else the folder too
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-32000",  # KiB a connection
    "PRAGMA journal_size_limit=67108864",  # a large import's write-ahead log is cut back afterwards
)


def connector(path: Path) -> Callable[[], Any]:
    """Give what opens the driver's own connections to a file, or to the archive in memory."""

    def connect() -> Any:
        memory = str(path) == MEMORY
        # isolation_level None: the driver begins no transactions of its own, we do.
        connection = pysqlite3.connect(
            MEMORY if memory else _address(path),
            uri=not memory,
            timeout=BUSY,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        if not memory and path.stat().st_size == 0:  # said to any other file it would write to it
            connection.execute("PRAGMA auto_vacuum=INCREMENTAL")  # pages that become free can be given back, see ArchiveFile.shrink
        return connection

    return connect


def engine_on(path: Path) -> Engine:
    """Give the engine on a file; with the option `writing` its transactions are the only writer from their first word."""
    # The pool is not limited: each waiting reader would be a stalled window. An archive in memory is one connection.
    memory = str(path) == MEMORY
    pool: dict[str, Any] = {"poolclass": StaticPool} if memory else {"poolclass": QueuePool, "pool_size": 4, "max_overflow": -1}
    engine = create_engine("sqlite://", module=pysqlite3, creator=connector(path), **pool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that begins by reading and then writes can fail half-way with "locked", whatever the timeout.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writing") else "BEGIN")

    return engine


def _address(path: Path) -> str:
    """Give the file's address for SQLite: never one that makes a file, and read-only where the file may only be read."""
    writable = os.access(path, os.W_OK)
    beside = os.access(path.parent, os.W_OK)
    # In a folder where nothing can be written the log's index cannot be made, so nobody else can be writing either.
    quiet = not beside and not Path(f"{path}-wal").exists()
    return path.absolute().as_uri() + ("?mode=rw" if writable and beside else "?mode=ro") + ("&immutable=1" if quiet else "")
