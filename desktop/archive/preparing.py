"""Drafts verified and prepared beside the one writer: the first ones here, the rest in processes of their own once they are many."""

import gc
import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from types import TracebackType
from typing import TypeAlias

from desktop.archive.errors import ArchiveError
from desktop.archive.packing import know
from desktop.archive.prepared import Prepared
from desktop.story import Draft

Judged: TypeAlias = list[tuple[Draft, Prepared | ArchiveError]]
_Task: TypeAlias = tuple[list[Draft], Future[list[Prepared | ArchiveError]]]
_FIRST = 200  # drafts prepared here: what comes alone waits for no process
_SOME = 250  # drafts a task: 1 MB or so of pickle
_BYTES = 16 << 20  # of originals and pictures in a batch, whatever their number
_BATCH = 8  # tasks a transaction: of two thousand stories, so that the index has few segments


class Preparing:
    """Processes that prepare drafts; a context manager. None is started for a small import."""

    def __init__(self, dictionary: bytes = b"") -> None:
        self.dictionary = dictionary  # may be given later, too: what is prepared from then on is packed by it
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
                yield list(zip(first, prepare(first, self.dictionary), strict=True))
            return
        self._pool = ProcessPoolExecutor(self._workers, multiprocessing.get_context("spawn"), gc.disable)  # no cycles, and a quick end
        tasks: deque[_Task] = deque()
        waiting = _cut(chain([ahead], remaining))
        self._fill(tasks, waiting)  # they start while the first ones are prepared here
        yield list(zip(first, prepare(first, self.dictionary), strict=True))
        while tasks:
            batch: Judged = []
            while tasks and len(batch) < _BATCH * _SOME:
                given, task = tasks.popleft()
                batch += zip(given, task.result(), strict=True)
                self._fill(tasks, waiting)
            yield batch

    def _fill(self, tasks: "deque[_Task]", waiting: Iterator[list[Draft]]) -> None:
        assert self._pool is not None
        while len(tasks) < self._workers + _BATCH and (some := next(waiting, None)):
            tasks.append((some, self._pool.submit(prepare, some, self.dictionary)))


def prepare(drafts: Sequence[Draft], dictionary: bytes = b"") -> list[Prepared | ArchiveError]:
    """Prepare drafts, each by itself. dictionary: the archive's, by which bodies are packed, or none."""
    number = know(dictionary) if dictionary else 0
    return [_one(draft, number) for draft in drafts]


def _one(draft: Draft, dictionary: int) -> Prepared | ArchiveError:
    try:
        return Prepared.of(draft, dictionary)
    except ArchiveError as error:
        return error


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
