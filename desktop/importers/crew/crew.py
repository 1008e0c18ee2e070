"""The parent's side of reading in processes: a thread hands out files and collects what comes; who reads takes it in the files' order.

What is ready before its turn waits, pickled, up to limits.AHEAD bytes; then a process whose turn it is not waits too.
"""

import multiprocessing
import os
import pickle
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from time import monotonic
from typing import Any

from desktop.importers import limits
from desktop.importers.crew.worker import Kind, Task, serve
from desktop.importers.options import Known, ReadingOptions
from desktop.story import Refusal

_QUEUE = 2  # files given to a process at once, so that it need not wait for the next
_MOST = 8  # processes: more would want more memory than an import may take
_TICK = 0.05  # seconds between two looks at whether something hangs, or whether a person has cancelled


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    connection: Connection
    tasks: deque[Task] = field(default_factory=deque)
    since: float = 0.0  # when it was heard of last


class Crew:
    """Processes that read `tasks`, which are numbered from 0. As a context manager: none outlives the block."""

    def __init__(self, tasks: Sequence[Task], options: ReadingOptions, *, size: int = 0, seconds: float = limits.SECONDS) -> None:
        self._tasks, self._known, self._seconds = tasks, options.known, seconds
        self._options = replace(options, known=None)
        self._size = min(size or workers(), len(tasks))
        self._waiting = deque(tasks)
        self._workers: list[_Worker] = []
        self._shelves: dict[int, deque[tuple[Kind, bytes]]] = {task.number: deque() for task in tasks}
        self._kept = 0  # bytes on the shelves
        self._wanted = 0  # the task whose words are awaited
        self._changed = threading.Condition()
        self._closed = False
        self._fault: BaseException | None = None
        self._bell, self._ring = multiprocessing.get_context("spawn").Pipe(duplex=False)
        self._thread = threading.Thread(target=self._run, name="reading crew")

    def __enter__(self) -> "Crew":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End at once; a process that is still being started ends by itself a moment later."""
        with self._changed:
            self._closed = True
        for worker in tuple(self._workers):
            with suppress(ValueError):  # it was closed meanwhile
                worker.process.kill()
        self._wake()
        self._thread.join(_TICK)

    def words(self, number: int) -> Iterator[tuple[Kind, Any]]:
        """Give what a task says, to its end; with `Kind.TOLD` and None whenever nothing came for a while."""
        shelf = self._shelves[number]
        while True:
            with self._changed:
                self._wanted = number
                if not shelf:
                    self._wake()  # its process may have been kept waiting
                    self._changed.wait_for(lambda: shelf or self._fault, _TICK)
                if self._fault is not None:
                    raise self._fault
                kind, content = shelf.popleft() if shelf else (Kind.TOLD, b"")
                full = self._kept > limits.AHEAD
                self._kept -= len(content)
            if full:
                self._wake()
            if kind == Kind.DONE:
                return
            yield kind, pickle.loads(content) if content else None  # noqa: S301 - from our own process

    def _wake(self) -> None:
        with suppress(OSError):
            if not self._bell.poll():
                self._ring.send_bytes(b"!")

    def _run(self) -> None:
        """Hand out, collect and watch, until all is read or nobody wants it any more."""
        try:
            while not self._closed and (self._waiting or any(worker.tasks for worker in self._workers)):
                self._hand_out()
                self._collect()
        except BaseException as error:  # the thread's edge: who reads raises it
            with self._changed:
                self._fault = error
                self._changed.notify_all()
        finally:
            for worker in tuple(self._workers):
                self._dismiss(worker)
            with self._changed:
                self._bell.close()
                self._ring.close()

    def _hand_out(self) -> None:
        while self._waiting and not self._closed:
            free = min(self._workers, key=lambda worker: len(worker.tasks), default=None)
            if (free is None or free.tasks) and len(self._workers) < min(self._size, len(self._waiting) + len(self._workers)):
                free = self._hire()
            task = self._waiting[0]
            full = self._kept > limits.AHEAD and task.number > self._wanted
            if free is None or len(free.tasks) >= _QUEUE or full or (task.shares > 1 and free.tasks):  # shares go side by side
                return
            self._waiting.popleft()
            if not free.tasks:
                free.since = monotonic()
            free.tasks.append(task)
            with suppress(OSError):  # it died; that is seen when it is asked
                free.connection.send(task)

    def _hire(self) -> _Worker:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, self._options), kwargs={"asks": self._known is not None}, daemon=True)
        process.start()
        theirs.close()
        worker = _Worker(process, ours, since=monotonic())
        self._workers.append(worker)
        return worker

    def _collect(self) -> None:
        """Take what the processes say, and look for those that hang."""
        heard = [worker for worker in self._workers if self._may_speak(worker)]
        ready = wait([*(worker.connection for worker in heard), self._bell], _TICK)
        if self._bell in ready:
            self._bell.recv_bytes()
        now = monotonic()
        for worker in heard:
            if worker.connection in ready:
                worker.since = now
                self._hear(worker)
            elif worker.tasks and now - worker.since > self._seconds:
                self._lose(worker, f"reading it took more than {self._seconds:.0f} seconds.")
        for worker in self._workers:
            if worker not in heard:
                worker.since = now  # it is we who do not listen

    def _may_speak(self, worker: _Worker) -> bool:
        return self._kept <= limits.AHEAD or any(task.number <= self._wanted for task in worker.tasks)

    def _hear(self, worker: _Worker) -> None:
        try:
            while worker.connection.poll():
                message = worker.connection.recv_bytes()
                kind = Kind(message[0])
                if kind == Kind.ASK:
                    worker.connection.send(_answer(self._known, message[1:]))
                elif worker.tasks:
                    self._shelve(worker, kind, message[1:])
                if not self._may_speak(worker):
                    return
        except (EOFError, OSError):
            self._lose(worker, _how_it_ended(worker.process))

    def _shelve(self, worker: _Worker, kind: Kind, content: bytes) -> None:
        task = worker.tasks[0]
        with self._changed:
            self._shelves[task.number].append((kind, content))
            self._kept += len(content)
            if task.number == self._wanted:
                self._changed.notify_all()
        if kind == Kind.DONE:
            worker.tasks.popleft()

    def _lose(self, worker: _Worker, why: str) -> None:
        """Let a process go: the file it was at is refused, the others are given to another."""
        if worker.tasks and worker.process.exitcode != 0:
            task = worker.tasks[0]
            refusal = Refusal(str(task.file), "", why, "What was read of it before is kept. Please report it, with the file.")
            self._shelve(worker, Kind.STORY, pickle.dumps(refusal))
            self._shelve(worker, Kind.DONE, b"")
        self._waiting.extendleft(reversed(worker.tasks))
        self._dismiss(worker)

    def _dismiss(self, worker: _Worker) -> None:
        worker.process.kill()
        worker.process.join()
        worker.connection.close()
        worker.process.close()
        self._workers.remove(worker)


def workers() -> int:
    """Tell how many processes read at a time: one a core."""
    return max(1, min(_MOST, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1))


def _answer(known: Known | None, question: bytes) -> bool:
    sha256, part = pickle.loads(question)  # noqa: S301 - from our own process
    return known is not None and known(sha256, part)


def _how_it_ended(process: SpawnProcess) -> str:
    process.join(1)
    code = process.exitcode or 0
    return f"it ended the process that read it ({f'signal {-code}' if code < 0 else f'exit {code}'})."
