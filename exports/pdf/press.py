"""The press: chunks of stories are laid out side by side in processes of their own, then bound into one file."""

import os
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

from exports.errors import ExportError
from exports.markup import language_of, right_to_left
from exports.pdf.around import NAMES, Around
from exports.pdf.cache import Cache
from exports.pdf.choices import check, style_for
from exports.pdf.crew import BrokenCrewError, Crew, Failed
from exports.pdf.dependencies import depends
from exports.pdf.imposition import bind_job, impose
from exports.pdf.jobs import BindJob, Bound, Chunk, Prepress, Setup
from exports.pdf.laying import Laying, in_chunks
from exports.pdf.manuscript import Manuscript
from exports.pdf.options import PdfOptions
from exports.pdf.progress import Progress
from exports.pdf.refining import refined_heads
from exports.pdf.style import Style
from exports.publication import PageStart, Publication, Report, Written, quiet
from exports.saving import saving, written
from resources import printing_condition

_CHUNK = 10  # stories; a document's layout takes more than twice the time for twice the pages
_MOST_PROCESSES = 4
_DPI = 300
_AROUND = 4  # steps of progress beside the stories: cover, contents, colophon, binding


def write_pdf(publication: Publication, target: Path, options: PdfOptions | None = None, report: Report = quiet) -> Written:
    """Print a publication as PDF, valid as PDF/A-3a and PDF/UA-1 at once unless the options say otherwise.

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

    @property
    def setup(self) -> Setup:
        """What the crew that prints it needs to know."""
        side = round(max(self.style.paper.measure, self.style.paper.lines * self.style.paper.line * 0.6) / 25.4 * _DPI)
        css = self.style.css + self.style.paper.bled(self.options.cut)
        return Setup(self.folder, self.style.folder, self.style.roots, css, side, self.style.paper.line)

    @property
    def processes(self) -> int:
        """How many lay out side by side."""
        stories = len(self.publication.articles)
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return min(self.options.processes or min(cores, _MOST_PROCESSES), -(-stories // 3))

    def print(self, target: Path, crew: Crew, depending: bytes = b"") -> int:
        """Lay out and bind; returns the number of pages. depending: what `depends` gives, where it is known."""
        (self.folder / "pictures").mkdir(exist_ok=True)
        publication, stories = self.publication, len(self.publication.articles)
        if self.options.refined:
            publication = refined_heads(publication)
        cache = Cache(self.options.cache, depending or depends(self.setup, self.style)) if self.options.cache else None
        progress = Progress(self.report, stories + _AROUND)
        manuscript = Manuscript(publication, self.style, self.options, self.folder, progress, self.pictures)
        laying = Laying(crew, self.folder, cache, self.pictures, progress)
        imposed = impose(laying.lay(in_chunks(manuscript.sheets(), stories, self.chunk, publication.language, shares=self.style.shares)))
        self.starts = imposed.starts
        around = Around(publication, self.style, self.options, manuscript.shape, manuscript.notes).lay(laying, imposed)
        for chunk in (*imposed.chunks, *around):
            self._warn(chunk)
        if cache:
            cache.prune()
        originals = manuscript.originals()
        self.warnings += manuscript.warnings
        job = bind_job(publication, self.style, imposed, around, target, originals)
        self.places = {name: page for name, (page, _) in job.anchors.items()}
        self.lengths = {one.anchor: one.pages for chunk in imposed.chunks for one in chunk.laid}
        return self._bind(crew, replace(job, standard=self.options.standard, prepress=self._prepress()), progress)

    def _bind(self, crew: Crew, job: BindJob, progress: Progress) -> int:
        pages = 0
        for result in crew.work(iter([job]), progress.at):
            if isinstance(result, Failed):
                raise BindingError(f"its pages could not be bound ({result.why})")
            assert isinstance(result[1], Bound)
            pages = result[1].pages
            self.warnings += result[1].warnings
        progress.ended(self.publication.title)
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
            creep=self.options.creep,
        )

    def _warn(self, chunk: Chunk) -> None:
        for one in chunk.laid:
            heard = {warning.partition(": ")[2] for warning in self.warnings} if one.name in NAMES else set()
            # A headline's fault shows in the contents too.
            self.warnings += [f"{one.name}: {said}" for said in one.warnings if said not in heard]
        self.warnings += [said for fault in chunk.faults if (said := f"style {self.style.name}: {fault}") not in self.warnings]
