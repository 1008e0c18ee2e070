"""Drafts verified and prepared beside the one writer: the first ones here, the rest in processes of their own once they are many."""

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from types import TracebackType
from typing import TypeAlias

from desktop.archive.errors import ArchiveError
from desktop.archive.prepared import Prepared
from desktop.story import Draft

Judged: TypeAlias = list[tuple[Draft, Prepared | ArchiveError]]
_FIRST = 200  # drafts prepared here: what comes alone waits for no process
_SOME = 250  # drafts a task: 1 MB or so of pickle
_BYTES = 16 << 20  # of originals and pictures in a batch, whatever their number
_BATCH = 4  # tasks a transaction: of a thousand stories, so that the index has few segments


class Preparing:
    """Processes that prepare drafts; a context manager. None is started for a small import."""

    def __init__(self) -> None:
        self._workers = max(1, os.cpu_count() or 1)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> "Preparing":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def batches(self, drafts: Iterable[Draft]) -> Iterator[Judged]:
        """Yield the drafts in their order, each with what it was prepared to, or with the error why it was not."""
        remaining = iter(drafts)
        first = list(islice(remaining, _FIRST))
        ahead = next(remaining, None) if len(first) == _FIRST else None
        if ahead is None:
            if first:
                yield list(zip(first, prepare(first), strict=True))
            return
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(self._workers, mp_context=context, initializer=_end_with_parent)
        tasks: deque[tuple[list[Draft], Future[list[Prepared | ArchiveError]]]] = deque()
        waiting = _cut(_chain(ahead, remaining))
        self._fill(tasks, waiting)  # they start while the first ones are prepared here
        yield list(zip(first, prepare(first), strict=True))
        while tasks:
            batch: Judged = []
            while tasks and len(batch) < _BATCH * _SOME:
                given, task = tasks.popleft()
                batch += zip(given, task.result(), strict=True)
                self._fill(tasks, waiting)
            yield batch

    def _fill(self, tasks: "deque[tuple[list[Draft], Future[list[Prepared | ArchiveError]]]]", waiting: Iterator[list[Draft]]) -> None:
        assert self._pool is not None
        while len(tasks) < self._workers + _BATCH and (some := next(waiting, None)):
            tasks.append((some, self._pool.submit(prepare, some)))


def _end_with_parent() -> None:
    """Let a worker end when the program does, also when that was killed: it would wait for its next task for ever."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def prepare(drafts: Sequence[Draft]) -> list[Prepared | ArchiveError]:
    """Prepare drafts, each by itself."""
    return list(map(_one, drafts))


def _one(draft: Draft) -> Prepared | ArchiveError:
    try:
        return Prepared.of(draft)
    except ArchiveError as error:
        return error


def _chain(first: Draft, rest: Iterator[Draft]) -> Iterator[Draft]:
    yield first
    yield from rest


def _cut(drafts: Iterator[Draft]) -> Iterator[list[Draft]]:
    some: list[Draft] = []
    size = 0
    for draft in drafts:
        some.append(draft)
        size += len(draft.original) + sum(len(picture.content) for picture in draft.pictures)
        if len(some) >= _SOME or size >= _BYTES:
            yield some
            some, size = [], 0
    if some:
        yield some
