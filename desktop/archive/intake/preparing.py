"""Drafts verified and prepared beside the one writer: what trickles in, here; what comes in a stream, in processes of their own."""

import gc
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from time import monotonic
from types import TracebackType
from typing import NamedTuple, TypeAlias

from desktop.archive.content.packing import know
from desktop.archive.errors import ArchiveError
from desktop.archive.intake.prepared import Prepared
from desktop.story import Draft

Judged: TypeAlias = list[tuple[Draft, Prepared | ArchiveError]]
_PIECE = 250  # drafts a task: some 1 MB of pickle
_BYTES = 16 << 20  # of originals and pictures in a piece, whatever their number
_BATCH = 2_000  # stories a transaction, where they come quickly: the index then has few segments
_TASKS = _BATCH // _PIECE
_PATIENCE = 1.0  # seconds after which what is there is committed, however little: a slow source is seen to get on


class _Task(NamedTuple):
    drafts: list[Draft]
    prepared: "Future[list[Prepared | ArchiveError]]"
    begun: float


class Preparing:
    """Processes that prepare drafts; a context manager. None is started for a small import, or a slow one."""

    def __init__(self, dictionary: bytes = b"") -> None:
        self.dictionary = dictionary  # may be given later, too: what is prepared from then on is packed by it
        self._workers = max(1, os.cpu_count() or 1)
        self._pool: ProcessPoolExecutor | None = None
        self._tasks: deque[_Task] = deque()

    def __enter__(self) -> "Preparing":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def batches(self, drafts: Iterable[Draft]) -> Iterator[Judged]:
        """Yield the drafts in their order, each with what it was prepared to, or with the error why it was not."""
        for number, (begun, piece) in enumerate(_pieces(drafts)):
            self._tasks.append(_Task(piece, self._begin(piece, here=number == 0 or len(piece) < _PIECE), begun))
            if len(self._tasks) > _TASKS + 2 * self._workers or self._finished():  # a batch, and work for all while it is written
                yield self._taken()
        while self._tasks:
            yield self._taken()

    def _begin(self, piece: list[Draft], *, here: bool) -> "Future[list[Prepared | ArchiveError]]":
        if here:
            done: Future[list[Prepared | ArchiveError]] = Future()
            done.set_result(prepare(piece, self.dictionary))
            return done
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._workers, multiprocessing.get_context("spawn"), _settle)
        return self._pool.submit(prepare, piece, self.dictionary)

    def _finished(self) -> bool:
        """Tell whether a whole batch is done, or something that has waited long enough."""
        ready = [task.prepared.done() for task in islice(self._tasks, _TASKS)]
        return (all(ready) and len(ready) == _TASKS) or bool(ready and ready[0] and monotonic() - self._tasks[0].begun > _PATIENCE)

    def _taken(self) -> Judged:
        """Take the first tasks, those that are done or else, where all are waited for, as many as make a batch."""
        batch: Judged = []
        full = len(self._tasks) > _TASKS
        for place in range(min(_TASKS, len(self._tasks))):
            if place and not full and not self._tasks[0].prepared.done():
                break
            task = self._tasks.popleft()
            batch += zip(task.drafts, task.prepared.result(), strict=True)
        return batch


def _settle() -> None:
    """Begin a worker process: it needs no collector, making no cycles, and must not outlive a parent that was killed."""
    gc.disable()
    parent = multiprocessing.parent_process()
    assert parent is not None

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def prepare(drafts: Sequence[Draft], dictionary: bytes = b"") -> list[Prepared | ArchiveError]:
    """Prepare drafts, each by itself. dictionary: the archive's, by which bodies are packed, or none."""
    number = know(dictionary) if dictionary else 0
    return [_one(draft, number) for draft in drafts]


def _one(draft: Draft, dictionary: int) -> Prepared | ArchiveError:
    try:
        return Prepared.of(draft, dictionary)
    except ArchiveError as error:
        return error


def _pieces(drafts: Iterable[Draft]) -> Iterator[tuple[float, list[Draft]]]:
    """Cut a stream into pieces, each with the time when it was begun."""
    piece: list[Draft] = []
    size, begun = 0, monotonic()
    for draft in drafts:
        piece.append(draft)
        size += len(draft.original) + sum(len(picture.content) for picture in draft.pictures)
        if len(piece) >= _PIECE or size >= _BYTES or monotonic() - begun > _PATIENCE:
            yield begun, piece
            piece, size, begun = [], 0, monotonic()
    if piece:
        yield begun, piece
