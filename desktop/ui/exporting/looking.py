"""What the export dialog learns of the stories while a person chooses: their title, thumbnails, and what there is to know."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop.publishing import Caution, Leading, cautions, leading
from desktop.story import Mark
from desktop.ui.exporting.export_dialog import ExportDialog
from desktop.ui.exporting.specimens import Specimens, Wanted
from desktop.ui.jobs.job import Job
from desktop.ui.shell.desk import Desk
from exports import Report

Source: TypeAlias = Callable[[], Sequence[Mark]]
"""Gives the stories; called on a Job's thread, since it may ask the archive."""


class Looking(QObject):
    """Lives as long as its dialog; other stories end the look at those before."""

    def __init__(self, desk: Desk, dialog: ExportDialog, specimens: Specimens) -> None:
        super().__init__(dialog)
        self._desk, self._dialog, self._specimens = desk, dialog, specimens
        self._leading: Leading | None = None
        self._jobs: list[Job] = []
        self._turn = 0
        dialog.form.wanted.connect(self._want)
        specimens.arrived.connect(self._arrived)
        dialog.ordered.connect(lambda _: self._end())
        dialog.finished.connect(lambda _: self._end())

    def look(self, source: Source) -> None:
        """Look at stories, and forget those before."""
        self._end()
        self._leading = None
        self._turn += 1
        turn, archive = self._turn, self._desk.archive
        self._dialog.form.cautions.show_cautions(())

        def first(_report: Report) -> Leading | None:
            return leading(archive, marks) if (marks := source()) else None

        self._start(first, lambda found: self._know(found) if turn == self._turn else None)
        self._start(lambda report: cautions(archive, source(), report), lambda found: self._tell(found) if turn == self._turn else None)

    def _start(self, work: Callable[[Report], object], done: Callable[..., object]) -> None:
        job = self._desk.jobs.start(work, done, failed=self._desk.fail)
        self._jobs.append(job)
        job.ended.connect(lambda: self._jobs.remove(job) if job in self._jobs else None)

    def _end(self) -> None:
        self._turn += 1
        for job in self._jobs:
            job.cancel()

    def _know(self, found: Leading | None) -> None:
        if found is not None:
            self._leading = found
            self._dialog.form.know(found)

    def _tell(self, found: Sequence[Caution]) -> None:
        self._dialog.form.cautions.show_cautions(found)

    def _want(self, wanted: list[Wanted]) -> None:
        if self._leading is not None:
            self._specimens.want(self._leading, wanted)

    def _arrived(self, wanted: Wanted, image: QImage) -> None:
        self._dialog.form.show_image(wanted, image)
