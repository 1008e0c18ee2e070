"""The press: chunks of stories are laid out side by side in processes of their own, then bound into one file."""

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from pathlib import Path
from zlib import crc32

from exports.errors import ExportError
from exports.markup import language_of, right_to_left
from exports.pdf.body import Dressing
from exports.pdf.cache import Cache
from exports.pdf.choices import check, style_for
from exports.pdf.crew import BrokenCrewError, Crew, Failed, Job
from exports.pdf.dependencies import depends
from exports.pdf.figures import Shape
from exports.pdf.front import ENTRY, PART, colophon_sheet, contents_sheet, cover_sheet, opener
from exports.pdf.front_page import front_pages
from exports.pdf.imposition import Imposed, bind_job, impose
from exports.pdf.indexing import index_sheet
from exports.pdf.jobs import Bound, Chunk, LayJob, Original, Prepress, Setup
from exports.pdf.options import PdfOptions
from exports.pdf.originals import name_of
from exports.pdf.record import record_of
from exports.pdf.sheets import anchors_of, heads_of, stub_of
from exports.pdf.story import Place, Sheet, story_sheet
from exports.pdf.style import Style
from exports.publication import Article, PageStart, Publication, Report, Written, quiet
from exports.saving import saving, written
from resources import printing_condition

_CHUNK = 10  # stories; a document's layout takes more than twice the time for twice the pages
_MOST_PROCESSES = 4
_DPI = 300
_FORMS = 3  # as designed, simpler, the words alone
_AROUND = ("cover", "contents", "index", "colophon")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def write_pdf(publication: Publication, target: Path, options: PdfOptions | None = None, report: Report = quiet) -> Written:
    """Print a publication as PDF, valid as PDF/A-3a and PDF/UA-1 at once.

    The same publication and options give the same bytes. A story that cannot be laid out as designed is set more simply and named in
    `warnings`, as is a picture that cannot be shown and a character that no font has.
    report: called from this process at least ten times a second; what it raises ends every other process and passes through.
    Raises ExportError for an empty publication, an unknown style or size, a target that exists or cannot be written.
    """
    options = options or PdfOptions()
    if not publication.articles:
        raise ExportError(target, "there is no story to print", remedy="Select at least one.")
    check(target, options)
    style = style_for(target, options)
    with saving(target, overwrite=options.overwrite) as part, tempfile.TemporaryDirectory(prefix="pressmark-") as folder:
        press = Press(publication, style, options, Path(folder).resolve(), report)
        try:
            with Crew(press.setup, press.processes) as crew:
                pages = press.print(part, crew)
        except (BrokenCrewError, BindingError) as error:
            raise ExportError(target, str(error), remedy="Free some memory and disk space, then try again.") from error
    done = written(target, stories=len(publication.articles), pages=pages, warnings=tuple(press.warnings))
    return replace(done, starts=press.starts)


class BindingError(Exception):
    """Chunks that could not be bound."""


@dataclass(slots=True)
class Press:
    """One printing."""

    publication: Publication
    style: Style
    options: PdfOptions
    folder: Path
    report: Report
    chunk: int = _CHUNK  # stories laid out as one file at most
    pictures: dict[str, str] = field(default_factory=dict)  # their names on pages → the digests of their bytes
    warnings: list[str] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)  # once printed: an anchor → its page in the file, from 0
    lengths: dict[str, int] = field(default_factory=dict)  # once printed: a story's anchor → its pages
    starts: tuple[tuple[PageStart, ...], ...] = ()
    _cache: Cache | None = None
    _done: int = 0
    _now: str = ""

    @property
    def setup(self) -> Setup:
        """What the crew that prints it needs to know."""
        side = round(max(self.style.paper.measure, self.style.paper.lines * self.style.paper.line * 0.6) / 25.4 * _DPI)
        css = self.style.css + self.style.paper.bled(self.options.cut)
        return Setup(self.folder, self.style.folder, self.style.roots, css, side)

    def print(self, target: Path, crew: Crew, depending: bytes = b"") -> int:
        """Lay out and bind; returns the number of pages. depending: what `depends` gives, where it is known."""
        (self.folder / "pictures").mkdir(exist_ok=True)
        if self.options.cache:
            self._cache = Cache(self.options.cache, depending or depends(self.setup, self.style))
        body = self._lay(crew, self._jobs())
        imposed = impose(body)
        self.starts = imposed.starts
        around = self._around(crew, imposed)
        for chunk in (*body, *around):
            self._warn(chunk)
        if self._cache:
            self._cache.prune()
        return self._bind(crew, imposed, around, target)

    def _around(self, crew: Crew, imposed: Imposed) -> list[Chunk]:
        """What stands around the stories, in its order; contents and index can be set now that the pages have numbers."""
        several = len(self.publication.articles) > 1
        cover = several if self.options.cover is None else self.options.cover
        contents = several if self.options.contents is None else self.options.contents
        before, after = list[Job](), list[Job]()
        if cover:
            before.append(self._job("a", (cover_sheet(self.publication, self.style, self._front(imposed)),)))
        if index := index_sheet(self.publication, self.style, imposed, self.options.index_words, tags=self.options.index):
            after.append(self._job("c", (index,)))
        if cover or contents:
            after.append(self._job("d", (colophon_sheet(self.publication, self.style, pressed=self.options.pressed),)))
        if not contents:
            return self._lay(crew, iter([*before, *after]))
        if len(imposed.stories) <= PART:
            whole = self._job("b", (contents_sheet(self.publication, self.style, imposed.stories, imposed.labels),))
            return self._lay(crew, iter([*before, whole, *after]))
        return [*self._lay(crew, iter(before)), *self._contents(crew, imposed), *self._lay(crew, iter(after))]

    def _contents(self, crew: Crew, imposed: Imposed) -> Iterator[Chunk]:
        """Set long contents part by part: where a part begins is known when the one before it is set."""
        begin = 0
        while begin < len(imposed.stories):
            sheet = contents_sheet(self.publication, self.style, imposed.stories, imposed.labels, begin)
            for chunk in self._lay(crew, iter([self._job(f"b{begin:06}", (sheet,))])):
                (laid,) = chunk.laid
                begin += sum(name.startswith(ENTRY) for name in laid.anchors) or PART  # a form without names has kept all its pages
                kept = {name: place for name, place in laid.anchors.items() if not name.startswith(ENTRY)}
                yield replace(chunk, laid=(replace(laid, anchors=kept),))

    def _front(self, imposed: Imposed) -> list[dict[str, str]]:
        if not self.style.asks("cover", "lead"):
            return []
        return front_pages(self.publication, imposed.stories, imposed.labels, self._shape)

    def _bind(self, crew: Crew, imposed: Imposed, around: list[Chunk], target: Path) -> int:
        job = replace(bind_job(self.publication, self.style, imposed, around, target, self._attached()), prepress=self._prepress())
        self.places = {name: page for name, (page, _) in job.anchors.items()}
        self.lengths = {one.anchor: one.pages for chunk in imposed.chunks for one in chunk.laid}
        pages = 0
        for result in crew.work(iter([job]), self._at):
            if isinstance(result, Failed):
                raise BindingError(f"its pages could not be bound ({result.why})")
            assert isinstance(result[1], Bound)
            pages = result[1].pages
            self.warnings += result[1].warnings
        self.report(self._total, self._total, self.publication.title)
        return pages

    def _prepress(self) -> Prepress | None:
        if not self.options.pressed:
            return None
        profile = self.options.profile or (None if self.options.colour == "rgb" else printing_condition())
        return Prepress(
            bleed=self.options.cut,
            marks=self.options.marks,
            colour=self.options.colour,
            booklet=self.options.booklet,
            leftward=right_to_left(language_of(self.publication.language)),
            profile=profile,
        )

    def _jobs(self) -> Iterator[Job]:
        """Read the stories, a chunk at a time, when a worker is ready for it."""
        articles = self.publication.articles
        # Of the publication alone: the bytes may not tell how many processes there were.
        size = min(self.chunk, max(3, -(-len(articles) // 2)))
        chunks, sheets = count(), list[Sheet]()
        for number, sheet in enumerate(self._sheets(), 1):
            sheets.append(sheet)
            # Some stories end a chunk wherever they stand: one that is put in or taken out changes a chunk or two, not all that follow.
            ends = len(articles) > 2 * self.chunk and len(sheets) >= self.chunk // 2 and crc32(sheet.anchor.encode()) % 6 == 0
            if len(sheets) == size or ends or number == len(articles):
                yield self._job(f"{next(chunks):05}", tuple(sheets))
                sheets = []

    def _job(self, chunk: str, sheets: tuple[Sheet, ...], form: int = 0) -> LayJob:
        return LayJob(chunk, sheets, tuple(strip for sheet in sheets for strip in sheet.heads), self.publication.language, form)

    def _lay(self, crew: Crew, jobs: Iterator[Job]) -> list[Chunk]:
        """Lay out chunks; where a worker fails, their stories one by one, each in a simpler form than before."""
        laid: dict[str, Chunk] = {}
        keys: dict[str, str] = {}
        waiting = self._missing(jobs, laid, keys)
        while True:
            again: list[Job] = []
            for result in crew.work(waiting, self._at):
                if isinstance(result, Failed):
                    assert isinstance(result.job, LayJob)
                    again += self._simpler(result.job, result.why)
                else:
                    job, chunk = result
                    assert isinstance(job, LayJob)
                    assert isinstance(chunk, Chunk)
                    laid[job.chunk] = chunk
                    if self._cache:
                        self._cache.keep(keys[job.chunk], chunk)
            if not again:
                return [laid[name] for name in sorted(laid)]
            waiting = self._missing(iter(again), laid, keys)

    def _missing(self, jobs: Iterator[Job], laid: dict[str, Chunk], keys: dict[str, str]) -> Iterator[Job]:
        """Pass on the jobs whose chunks are not in the cache; those that are go into `laid`."""
        for job in jobs:
            if self._cache is not None and isinstance(job, LayJob):
                key = keys[job.chunk] = self._cache.key(job, self.pictures)
                if (chunk := self._cache.take(key, job.chunk, self.folder)) is not None:
                    laid[job.chunk] = chunk
                    for sheet in job.sheets:
                        self._at(sheet.title or sheet.name)
                    continue
            yield job

    def _simpler(self, job: LayJob, why: str) -> Iterator[Job]:
        if len(job.sheets) > 1:
            yield from (self._job(f"{job.chunk}-{number:02}", (sheet,)) for number, sheet in enumerate(job.sheets))
            return
        (sheet,) = job.sheets
        said = (*sheet.warnings, f"the layout engine failed on it: {why}")
        if job.form + 1 < _FORMS:
            yield self._job(job.chunk, (replace(sheet, warnings=said),), job.form + 1)
        elif sheet.html == (stub := stub_of(sheet)):
            raise BrokenCrewError(f"{sheet.name} cannot be laid out ({why})")
        else:
            yield self._job(job.chunk, (replace(sheet, html=stub, warnings=(*said, "its text is left out")),))

    def _sheets(self) -> Iterator[Sheet]:
        publication, at = self.publication, 0
        anchors = anchors_of(publication)
        dressing = Dressing(self._shape, self.style.drops, self.options.links, self.options.index_words)
        for number, section in enumerate(publication.sections, 1):
            mine = anchors[at : at + len(section.articles)]
            opens = opener(section, number, self.style, publication.language, mine) if section.title else ""
            for article, anchor in zip(section.articles, mine, strict=True):
                self._at("")  # ten stories are read before a worker gets them: a Cancel need not wait for the last
                place = Place(anchor, 2 if section.title else 1, section.title, opens, publication.language)
                record = partial(self._record, article)
                passages = publication.passages(article.mark) if self.options.quotes else ()
                sheet = story_sheet(article, publication.body(article.mark), place, self.style, dressing, passages=passages, record=record)
                yield replace(sheet, heads=heads_of(section.title or publication.title, publication.language, article))
                opens = ""
            at += len(section.articles)

    def _record(self, article: Article) -> str:
        return record_of(article, self.publication.record(article.mark), attached=self._attaches)

    @property
    def _attaches(self) -> bool:
        if self.options.pressed:
            return False
        return self.style.attach if self.options.originals is None else self.options.originals

    def _attached(self) -> tuple[Original, ...]:
        """Put the stories' originals into the press's folder: each once, though several stories came from one file."""
        originals: dict[str, Original] = {}
        for article in self.publication.articles if self._attaches else ():
            if (record := self.publication.record(article.mark)) is None:
                self.warnings.append(f"{article.mark}: its original is not in the archive and not attached")
            elif (known := originals.get(article.source_sha256)) is not None:
                originals[article.source_sha256] = replace(known, marks=(*known.marks, article.mark))
            else:
                path = self.folder / f"original-{len(originals)}"
                path.write_bytes(record.original())
                originals[article.source_sha256] = Original(
                    path, name_of(article), record.media_type, article.retrieved, (article.mark,), article.source_sha256
                )
        return tuple(originals.values())

    def _shape(self, sha256: str) -> Shape | None:
        """Put a picture into the press's folder, once; the workers make it fit for paper."""
        if not _SHA256.fullmatch(sha256):
            return None
        try:
            image = self.publication.image(sha256)
        except KeyError:
            return None
        raw = self.folder / "pictures" / f"{sha256}.raw"
        if f"pictures/{sha256}" not in self.pictures:
            raw.write_bytes(image.content)
            self.pictures[f"pictures/{sha256}"] = hashlib.sha256(image.content).hexdigest()
        return Shape(f"pictures/{sha256}", image.width, image.height)

    @property
    def _total(self) -> int:
        return len(self.publication.articles) + 4  # cover, contents, colophon, binding

    def _at(self, name: str) -> None:
        if name:
            self._done, self._now = min(self._done + 1, self._total - 1), name
        self.report(self._done, self._total, self._now)

    @property
    def processes(self) -> int:
        """How many lay out side by side."""
        stories = len(self.publication.articles)
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return min(self.options.processes or min(cores, _MOST_PROCESSES), -(-stories // 3))

    def _warn(self, chunk: Chunk) -> None:
        for one in chunk.laid:
            heard = {warning.partition(": ")[2] for warning in self.warnings} if one.name in _AROUND else set()
            self.warnings += [
                f"{one.name}: {said}" for said in one.warnings if said not in heard
            ]  # a headline's fault shows in the contents too
        self.warnings += [said for fault in chunk.faults if (said := f"style {self.style.name}: {fault}") not in self.warnings]
