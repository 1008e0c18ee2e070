"""What runs in a reading process: it reads the files that it is given, one after the other, and tells what it finds."""

import contextlib
import ctypes
import gc
import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from desktop.importers import limits
from desktop.importers.one_file import read_file
from desktop.importers.options import ReadingOptions

_TIDY = 25  # stories
_TELL_SECONDS = 0.1  # between two reports; each also says that the process is alive


class Task(NamedTuple):
    """A file to be read, or of its members every `shares`-th from `share` on."""

    number: int
    file: Path
    within: Path | None  # the folder that was imported with it
    share: int = 0
    shares: int = 1


class Kind(IntEnum):
    """What a process says: the first byte of each message; the rest is pickled."""

    STORY = 0  # a Draft or a Refusal
    TURN = 1  # a member is read to its end; the next of this file is another process's
    TOLD = 2  # done, total, what
    ASK = 3  # SHA-256, part: is it kept already?
    DONE = 4  # the file is read


def serve(connection: Connection, options: ReadingOptions, *, asks: bool) -> None:
    """Read until nothing more is asked for. asks: whether somebody knows what is kept already."""
    _settle()
    asking, room = _Asking(connection), _Room()
    how = replace(options, known=asking) if asks else options
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):  # nobody listens any more
        while (task := asking.next_task()) is not None:
            turns = _Turns(connection, task)
            for reading in read_file(task.file, _Telling(connection), replace(how, turn=turns), within=task.within):
                if turns.mine:
                    say(connection, Kind.STORY, reading)
                room.read()
            say(connection, Kind.DONE)
            if _size() > limits.GROWN:
                return


def say(connection: Connection, kind: Kind, words: object = None) -> None:
    """Send one message."""
    connection.send_bytes(bytes((kind,)) + pickle.dumps(words, pickle.HIGHEST_PROTOCOL))


class _Asking:
    """Asks the parent whether an original is kept; tasks that come meanwhile wait."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._tasks: deque[Task | None] = deque()

    def __call__(self, sha256: str, part: str) -> bool:
        say(self._connection, Kind.ASK, (sha256, part))
        while not isinstance(answer := self._connection.recv(), bool):
            self._tasks.append(answer)
        return answer

    def next_task(self) -> Task | None:
        return self._tasks.popleft() if self._tasks else self._connection.recv()


class _Turns:
    """Counts a file's members, each of which is read by one process; whatever else the file gives comes from whose turn it was."""

    def __init__(self, connection: Connection, task: Task) -> None:
        self._connection, self._share, self._shares = connection, task.share, task.shares
        self._next = 0
        self.mine = task.share == 0

    def __call__(self) -> bool:
        if self._shares == 1:
            return True
        if self._next and self.mine:
            say(self._connection, Kind.TURN)
        self.mine = self._next % self._shares == self._share
        self._next += 1
        return self.mine


class _Telling:
    """Reports now and then."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._last = connection, 0.0

    def __call__(self, done: int, total: int, what: str) -> None:
        if (now := monotonic()) - self._last > _TELL_SECONDS:
            self._last = now
            say(self._connection, Kind.TOLD, (done, total, what))


class _Room:
    """Gives back to the system what was used and is free again, now and then.

    Measured: the trees of pages leave a heap full of holes that grows by 0.2 MB a page, to 300 MB; tidied it stays at 40.
    """

    def __init__(self) -> None:
        self._read = 0
        self._trim: Callable[[int], int] | None = None
        with contextlib.suppress(AttributeError, OSError, TypeError):
            self._trim = ctypes.CDLL(None).malloc_trim  # glibc's; other systems' do so by themselves, or not at all

    def read(self) -> None:
        """Count a story that was read."""
        self._read += 1
        if self._read == 1:
            gc.freeze()  # what is loaded by now stays, and need not be searched each time
        if self._read % _TIDY == 0:
            gc.collect()
            if self._trim is not None:
                self._trim(0)


def _settle() -> None:
    """Begin: bounded in memory, deaf to Ctrl C, which is the parent's to answer, and gone when the parent is, even if it was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(50_000, 20, 50)  # measured: a page makes few cycles; looking for them took a sixth of the time
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (limits.PROCESS, limits.PROCESS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a parser that crashes leaves no gigabyte behind
    parent = multiprocessing.parent_process()
    assert parent is not None

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _size() -> int:
    """Give the process's memory in bytes, 0 where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
