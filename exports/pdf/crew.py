"""The crew: processes that work side by side, watched by the press. One that dies or hangs is replaced, and its job is given back."""

import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TypeAlias

from exports.pdf.jobs import BindJob, Bound, Chunk, LayJob, Setup
from exports.pdf.worker import serve

Job: TypeAlias = LayJob | BindJob
_NAME = "pressmark-press"
_TICK = 0.1  # seconds between two looks at whether the person has cancelled
_MOST_JOBS = 60  # after which another worker takes over: WeasyPrint 70 never lets go of some 100 kB of a story's text attributes
_SECONDS_A_SHEET = 60.0  # a sheet takes a tenth of a second; one that takes a minute hangs


class BrokenCrewError(Exception):
    """Workers that cannot work at all, whatever the job; says why."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A job that gave nothing: its worker died, hung, or said why it could not."""

    job: Job
    why: str


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    connection: Connection
    job: Job | None = None
    since: float = 0.0
    done: int = 0  # jobs


class Crew:
    """Up to `size` workers, started when there is a job for them. As a context manager: none outlives the block."""

    def __init__(self, setup: Setup, size: int) -> None:
        self._setup, self._size = setup, max(1, size)
        self._workers: list[_Worker] = []

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.process.kill()  # at once: what they were making lies in the press's folder, which goes too
        for worker in self._workers:
            worker.process.join()
            worker.connection.close()
            worker.process.close()
        self._workers.clear()

    def work(self, jobs: Iterator[Job], at: Callable[[str], None]) -> Iterator[tuple[Job, Chunk | Bound] | Failed]:
        """Give jobs to workers, and their results as they come, in any order. A job is asked for when a worker is free for it.

        at: called with the name of every sheet when it is laid out, and with "" ten times a second; what it raises passes through.
        """
        more = True
        while more or any(worker.job for worker in self._workers):
            while more and self._has_room:
                if (job := next(jobs, None)) is None:  # asked before a worker is started: there may be none
                    more = False
                    break
                worker = self._free()
                worker.job, worker.since = job, time.monotonic()
                worker.connection.send(job)
            ready = wait([worker.connection for worker in self._workers if worker.job], timeout=_TICK)
            at("")
            for worker in list(self._workers):
                if worker.connection in ready and (result := self._hear(worker, at)) is not None:
                    yield result
                elif worker.job and time.monotonic() - worker.since > _SECONDS_A_SHEET:
                    yield self._dismiss(worker, "it hung")

    def rest(self, seconds: float) -> None:
        """Leave no job under way, after a run that was broken off: wait so long for those that are, then end their workers."""
        until = time.monotonic() + seconds
        while busy := [worker for worker in self._workers if worker.job]:
            ready = wait([worker.connection for worker in busy], timeout=max(until - time.monotonic(), 0))
            for worker in busy:
                if worker.connection in ready:
                    self._hear(worker, lambda _: None)
                elif not ready:
                    self._dismiss(worker, "it was broken off")

    @property
    def _has_room(self) -> bool:
        return len(self._workers) < self._size or any(worker.job is None for worker in self._workers)

    def _free(self) -> _Worker:
        for worker in self._workers:
            if worker.job is None:
                return worker
        ours, theirs = multiprocessing.Pipe()
        process = _process(serve, theirs, self._setup)
        process.start()
        theirs.close()  # so that a dead worker's end reads as the end
        self._workers.append(_Worker(process, ours))
        return self._workers[-1]

    def _hear(self, worker: _Worker, at: Callable[[str], None]) -> tuple[Job, Chunk | Bound] | Failed | None:
        try:
            kind, what = worker.connection.recv()
        except (EOFError, OSError):
            return self._dismiss(worker, "its process ended")
        worker.since = time.monotonic()
        if kind == "at":
            at(what)
            return None
        if kind == "broken":
            raise BrokenCrewError(what)
        job, worker.job = worker.job, None
        worker.done += 1
        assert job is not None
        if worker.done >= _MOST_JOBS:
            self._end(worker)
        return Failed(job, what) if kind == "failed" else (job, what)

    def _dismiss(self, worker: _Worker, why: str) -> Failed:
        self._end(worker)
        assert worker.job is not None
        return Failed(worker.job, why)

    def _end(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.process.kill()
        worker.process.join()
        worker.connection.close()
        worker.process.close()


def _process(target: Callable[..., None], *args: object) -> BaseProcess:
    """Make a process that shares nothing with this one: a fork would copy a window's threads and locks.

    Where the system can, it is forked from a server that has the layout engine loaded: that takes 0.1 s instead of 0.7.
    """
    if sys.platform == "linux" and not getattr(sys, "frozen", False):
        server = multiprocessing.get_context("forkserver")
        server.set_forkserver_preload(["exports.pdf.readied"])
        return server.Process(target=target, args=args, daemon=True, name=_NAME)
    return multiprocessing.get_context("spawn").Process(target=target, args=args, daemon=True, name=_NAME)
