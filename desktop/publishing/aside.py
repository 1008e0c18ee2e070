"""Exports in a process of their own: a window beside them goes on being drawn, and Cancel need not wait for the next report.

In a thread of the window's process an EPUB held it up for 0.4 s where its libraries load and its cover is drawn.
"""

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from desktop.archive import Archive, ArchiveError
from desktop.publishing.exporting import export, export_issue
from desktop.publishing.formats import ExportSettings
from desktop.story import Mark
from exports import ExportError, Report, Written, quiet

_LOOK = 0.03  # seconds between two looks at whether the person has cancelled
_TELL = 0.04  # seconds between two reports
_CLEANING = 0.08  # seconds that a cancelled export gets to clean up before its job is told to be over; it gets more behind our back
_LONGEST_CLEANING = 10.0


@dataclass(frozen=True, slots=True)
class _Worker:
    process: SpawnProcess
    connection: Connection


class Aside:
    """Writes what one archive file gives. A process is started for the first export, or by `warm`, and waits for the next one."""

    def __init__(self, archive: Path) -> None:
        self._archive = archive
        self._lock = threading.Lock()
        self._idle: _Worker | None = None

    def warm(self) -> None:
        """Let a process be ready when an export is asked for; starting one takes half a second."""
        with self._lock:
            if self._idle is None or not self._idle.process.is_alive():
                self._idle = self._start()

    def export(self, marks: Sequence[Mark], target: Path, settings: ExportSettings | None = None, report: Report = quiet) -> list[Written]:
        """Do as publishing.export does. What report raises ends the process, which leaves nothing half done, and passes through."""
        return self._work((export, tuple(marks), target, settings or ExportSettings()), target, report)

    def export_issue(self, number: int, target: Path, settings: ExportSettings, report: Report = quiet) -> list[Written]:
        """Do as publishing.export_issue does; see `export`."""
        return self._work((export_issue, number, target, settings), target, report)

    def close(self) -> None:
        """Let the process go that waits."""
        with self._lock:
            if self._idle is not None:
                _stop(self._idle)
            self._idle = None

    def _work(self, order: tuple[Any, ...], target: Path, report: Report) -> list[Written]:
        with self._lock:
            worker, self._idle = self._idle, None
        if worker is None or not worker.process.is_alive():
            worker = self._start()
        fresh = target if not target.exists() else None
        try:
            worker.connection.send(order)
            answer = _answer(worker, report)
        except (EOFError, OSError) as error:
            _stop(worker)
            raise ExportError(target, "the process that wrote it ended", remedy="Free some memory and try again.") from error
        except BaseException:
            _stop(worker, fresh)
            raise
        with self._lock:
            kept = self._idle is None
            if kept:
                self._idle = worker
        if not kept:
            _stop(worker)
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, list)
        return answer

    def _start(self) -> _Worker:
        context = multiprocessing.get_context("spawn")  # fork would copy a window's threads and locks
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._archive), daemon=True, name="pressmark-export")
        process.start()
        theirs.close()
        return _Worker(process, ours)


def _answer(worker: _Worker, report: Report) -> object:
    """Report until there is an answer: a list of files, or an error."""
    told: tuple[int, int, str] = (0, 0, "")
    while True:
        report(*told)
        if worker.connection.poll(_LOOK):
            kind, what = worker.connection.recv()
            if kind != "at":
                return what
            told = what


def _stop(worker: _Worker, fresh: Path | None = None) -> None:
    """End a process; what it takes to clean up beyond a moment it takes behind our back.

    fresh: a file that was not there before. It may have been finished in the moment when it was called off, and its export not noted yet.
    """
    worker.process.terminate()
    worker.process.join(_CLEANING)
    if worker.process.is_alive():
        threading.Thread(target=_see_off, args=(worker, fresh), daemon=True).start()
    else:
        _let_go(worker, fresh)


def _see_off(worker: _Worker, fresh: Path | None) -> None:
    worker.process.join(_LONGEST_CLEANING)
    worker.process.kill()
    worker.process.join()
    _let_go(worker, fresh)


def _let_go(worker: _Worker, fresh: Path | None) -> None:
    worker.connection.close()
    if fresh is not None and fresh.is_file():
        with suppress(OSError):
            fresh.unlink()


class _StoppedError(BaseException):
    """Raised wherever the work stands; no press takes it for a fault of its own."""


def _serve(connection: Connection, archive: Path) -> None:
    """Answer orders: ("at", (done, total, what)) as it goes, then ("done", files) or ("failed", error)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    signal.signal(signal.SIGTERM, _raise_stopped)
    # It ends with its parent, as a daemon does, and yet has children, the press's workers, which a daemon may not.
    multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]
    os.nice(3)  # the window comes first
    told = 0.0

    def tell(done: int, total: int, what: str) -> None:
        nonlocal told
        if (now := time.monotonic()) - told > _TELL:
            told = now
            connection.send(("at", (done, total, what)))

    with suppress(_StoppedError, EOFError, OSError), Archive.open(archive) as opened:  # the parent's end
        while True:
            what, *parts = connection.recv()
            try:
                connection.send(("done", what(opened, *parts, tell)))
            except (ArchiveError, ExportError) as error:
                connection.send(("failed", error))
            except OSError:
                raise
            except Exception as error:  # the process's edge: what is not carried to the alert dies unseen
                connection.send(("failed", RuntimeError(f"{type(error).__name__}: {error}")))


def _raise_stopped(*_: object) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # once: cleaning up is not to be stopped
    raise _StoppedError
