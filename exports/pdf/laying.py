"""Laying out side by side: sheets go to the crew in chunks; those it finished before come from the cache, those it fails on again, more simply."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from zlib import crc32

from exports.pdf.cache import Cache
from exports.pdf.crew import BrokenCrewError, Crew, Failed, Job
from exports.pdf.jobs import Chunk, LayJob
from exports.pdf.progress import Progress
from exports.pdf.sheets import stub_of
from exports.pdf.story import Sheet

_FORMS = 3  # as designed, simpler, the words alone


def in_chunks(sheets: Iterable[Sheet], stories: int, most: int, language: str, *, shares: bool = False) -> Iterator[LayJob]:
    """Put stories into chunks of at most `most`, each when it is asked for. stories: how many there are.

    shares: whether stories share pages, which they can within a chunk alone: then a section is one, of up to twice as many.

    Of the publication alone: the bytes may not tell how many processes there were.
    """
    size = 2 * most if shares else min(most, max(3, -(-stories // 2)))
    chunks, some = count(), list[Sheet]()
    for number, sheet in enumerate(sheets, 1):
        if shares and some and not sheet.follows:
            yield job_of(f"{next(chunks):05}", tuple(some), language)
            some = []
        some.append(sheet)
        # Some stories end a chunk wherever they stand: one that is put in or taken out changes a chunk or two, not all that follow.
        ends = not shares and stories > 2 * most and len(some) >= most // 2 and crc32(sheet.anchor.encode()) % 6 == 0
        if len(some) == size or ends or number == stories:
            yield job_of(f"{next(chunks):05}", tuple(some), language)
            some = []


def job_of(chunk: str, sheets: tuple[Sheet, ...], language: str, form: int = 0) -> LayJob:
    """Ask for sheets to be laid out as one chunk."""
    return LayJob(chunk, sheets, tuple(strip for sheet in sheets for strip in sheet.heads), language, form)


@dataclass(slots=True)
class Laying:
    """One printing's layout."""

    crew: Crew
    folder: Path  # where chunks lie
    cache: Cache | None
    pictures: dict[str, str]  # their names on pages → the digests of their bytes
    progress: Progress
    _keys: dict[str, str] = field(default_factory=dict)  # a chunk → its name in the cache

    def lay(self, jobs: Iterator[LayJob]) -> list[Chunk]:
        """Lay out chunks, in the order of their names; where a worker fails, their stories one by one, each in a simpler form than before."""
        laid: dict[str, Chunk] = {}
        waiting: Iterator[Job] = self._missing(jobs, laid)
        while True:
            again: list[LayJob] = []
            for result in self.crew.work(waiting, self.progress.at):
                if isinstance(result, Failed):
                    assert isinstance(result.job, LayJob)
                    again += _simpler(result.job, result.why)
                else:
                    job, chunk = result
                    assert isinstance(job, LayJob)
                    assert isinstance(chunk, Chunk)
                    laid[job.chunk] = chunk
                    if self.cache:
                        self.cache.keep(self._keys[job.chunk], chunk)
            if not again:
                return [laid[name] for name in sorted(laid)]
            waiting = self._missing(iter(again), laid)

    def _missing(self, jobs: Iterator[LayJob], laid: dict[str, Chunk]) -> Iterator[Job]:
        """Pass on the jobs whose chunks are not in the cache; those that are go into `laid`."""
        for job in jobs:
            if self.cache is not None:
                key = self._keys[job.chunk] = self.cache.key(job, self.pictures)
                if (chunk := self.cache.take(key, job.chunk, self.folder)) is not None:
                    laid[job.chunk] = chunk
                    for sheet in job.sheets:
                        self.progress.at(sheet.title or sheet.name)
                    continue
            yield job


def _simpler(job: LayJob, why: str) -> Iterator[LayJob]:
    if len(job.sheets) > 1:
        yield from (job_of(f"{job.chunk}-{number:02}", (sheet,), job.language) for number, sheet in enumerate(job.sheets))
        return
    (sheet,) = job.sheets
    said = (*sheet.warnings, f"the layout engine failed on it: {why}")
    if job.form + 1 < _FORMS:
        yield job_of(job.chunk, (replace(sheet, warnings=said),), job.language, job.form + 1)
    elif sheet.html == (stub := stub_of(sheet)):
        raise BrokenCrewError(f"{sheet.name} cannot be laid out ({why})")
    else:
        yield job_of(job.chunk, (replace(sheet, html=stub, warnings=(*said, "its text is left out")),), job.language)
