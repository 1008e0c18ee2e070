"""Thumbnails made in the background, one job at a time: what is asked for last is made first, what was made is kept."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from desktop.publishing import ExportSettings, Leading, draw_covers, write_specimen
from desktop.ui.jobs.job import Job
from desktop.ui.shell.desk import Desk
from exports import ExportError, Report

_KEPT = 48  # thumbnails
_SIDE = 340  # pixels of the longer side: twice as many as are shown, for screens that have them


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thumbnail: of the first page in a style on a page, or of the cover in a design."""

    name: str  # the style or the design
    page: str  # "" for a cover
    mark: str  # of the first story
    version: int
    title: str = ""  # on the cover


class Specimens(QObject):
    """The thumbnails of one window. Nothing of it is made on the interface's thread."""

    arrived = Signal(object, QImage)  # the Wanted; an empty picture where it could not be made

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._made: OrderedDict[Wanted, QImage] = OrderedDict()
        self._waiting: list[Wanted] = []
        self._leading: Leading | None = None
        self._job: Job | None = None

    def want(self, leading: Leading, wanted: Sequence[Wanted]) -> None:
        """Ask for thumbnails, the most urgent first; what was asked for before and is not made yet is forgotten."""
        self._leading = leading
        self._waiting = [each for each in wanted if each not in self._made]
        for each in wanted:
            if each in self._made:
                self._made.move_to_end(each)
                QTimer.singleShot(0, self, lambda each=each: self.arrived.emit(each, self._made.get(each, QImage())))
        self._next()

    def stop(self) -> None:
        """Make no more: the cores are wanted for something else."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        if self._job is not None or not self._waiting or self._leading is None or self._desk.jobs.closed:
            return
        first = self._waiting[0]
        leading, archive = self._leading, self._desk.archive
        if first.page:
            batch = [first]
            self._job = self._start(lambda report: {first: _first_page(self._desk, leading, first, report)}, batch)
        else:
            batch = [each for each in self._waiting if not each.page]  # one process draws them all

            def draw(report: Report) -> dict[Wanted, QImage]:
                named = {each.name: each for each in batch}
                drawn = draw_covers(archive, leading.marks, first.title, tuple(named), report)
                return {named[design]: _small(QImage.fromData(jpeg)) for design, jpeg in drawn}

            self._job = self._start(draw, batch)

    def _start(self, work: object, batch: Sequence[Wanted]) -> Job:
        self._waiting = [each for each in self._waiting if each not in batch]
        job = self._desk.jobs.start(
            work,  # type: ignore[arg-type]
            lambda made: self._take(batch, made),
            failed=lambda error: self._take(batch, {}) if isinstance(error, ExportError) else self._fail(error),
        )
        job.ended.connect(self._ended)
        return job

    def _take(self, batch: Sequence[Wanted], made: dict[Wanted, QImage]) -> None:
        for each in batch:
            image = made.get(each, QImage())
            if not image.isNull():
                self._made[each] = image
                if len(self._made) > _KEPT:
                    self._made.popitem(last=False)
            self.arrived.emit(each, image)

    def _fail(self, error: Exception) -> None:
        self._waiting.clear()
        self._desk.fail(error)

    def _ended(self) -> None:
        self._job = None
        self._next()


def _first_page(desk: Desk, leading: Leading, wanted: Wanted, report: Report) -> QImage:
    """Print the first story's beginning and draw its first page; runs on a Job's thread."""
    from PySide6.QtPdf import QPdfDocument  # loaded by who exports, not by who starts

    with TemporaryDirectory(prefix="pressmark-") as folder:
        target = Path(folder) / "specimen.pdf"
        write_specimen(desk.archive, leading.marks[0], ExportSettings(style=wanted.name, page=wanted.page), target, report)
        document = QPdfDocument()
        document.load(str(target))
        points = document.pagePointSize(0)
        size = points.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        page = document.render(0, size * 2)  # drawn twice as large and made smaller: fine type stays legible as grey
        document.close()
        return _on_paper(page, size)


def _on_paper(page: QImage, size: QSize) -> QImage:
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    from PySide6.QtGui import QPainter

    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    return paper.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _small(cover: QImage) -> QImage:
    return cover.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
