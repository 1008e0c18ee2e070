"""Files read by a crew, given in their order; a large one is shared out by its members."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.importers.crew.crew import Crew, workers
from desktop.importers.crew.worker import Kind, Task
from desktop.importers.one_file import Report
from desktop.importers.options import ReadingOptions
from desktop.story import Draft, Refusal

_FEW = 12  # files; fewer are read here before a process has started, which takes a second
_SMALL = 2 << 20  # bytes of files read here all the same
_LARGE = 32 << 20  # bytes of a file that is shared out: it is hardly one story


def is_worth_it(files: Sequence[tuple[Path, Path | None]]) -> bool:
    """Tell whether processes would be quicker than reading here."""
    return len(files) > _FEW or sum(map(_size, (file for file, _ in files))) > _SMALL


def read_by_crew(
    files: Sequence[tuple[Path, Path | None]], report: Report, options: ReadingOptions, *, size: int = 0
) -> Iterator[Draft | Refusal]:
    """Read files, each with the folder that was imported with it, None where a person named it; bounded memory, and a report at least 20 times a second."""
    groups: list[list[Task]] = []
    number = 0
    for file, within in files:
        shares = (size or workers()) if _size(file) > _LARGE else 1
        groups.append([Task(number + share, file, within, share, shares) for share in range(shares)])
        number += shares
    with Crew([task for group in groups for task in group], options, size=size) as crew:
        for done, group in enumerate(groups):
            watch = _Watch(report, done, len(groups), group[0].file.name)
            watch.tell(None)
            yield from _merged([crew.words(task.number) for task in group], watch)
    report(len(groups), len(groups), "")


class _Watch:
    """Reports a file's progress: its place among the others, or where it is the only one, how far it is read."""

    def __init__(self, report: Report, done: int, total: int, name: str) -> None:
        self._report, self._place, self._words = report, (done, total), name
        self._told = (done, total)

    def tell(self, told: tuple[int, int, str] | None) -> None:
        """Report again, or anew."""
        if told is not None:
            self._words = told[2]
            if self._place[1] == 1:
                self._told = told[0], told[1]
        self._report(*self._told, self._words)


def _merged(streams: list[Iterator[tuple[Kind, Any]]], watch: _Watch) -> Iterator[Draft | Refusal]:
    """Give one file's readings in order: its processes take turns, member by member."""
    turn, ended = 0, set[int]()
    while len(ended) < len(streams):
        place = turn % len(streams)
        turn += 1
        if place in ended:
            continue
        for kind, words in streams[place]:
            if kind == Kind.TURN:
                break
            if kind == Kind.TOLD:
                watch.tell(words)
            else:
                watch.tell(None)
                yield words
        else:
            ended.add(place)


def _size(file: Path) -> int:
    with suppress(OSError):
        return file.stat().st_size
    return 0
