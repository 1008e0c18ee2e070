"""Checking the archive off the window's thread, and what is said at the end."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop.archive import CheckReport
from desktop.ui.look.alerts import alert
from desktop.ui.look.language import tr
from desktop.ui.look.words import far_of
from desktop.ui.shell.desk import Desk
from exports import Report

if TYPE_CHECKING:
    from desktop.ui.keeping.check_report import CheckReportDialog


class CheckFlow:
    """Starts one check at a time; while it runs the window can be used, and closing it ends the check."""

    def __init__(self, desk: Desk, find: Callable[[str], object]) -> None:
        """find: looks for a mark in the window."""
        self._desk, self._find = desk, find
        self._running = False

    def check(self) -> None:
        """Check every checksum; the progress stands at the window's foot."""
        if self._running:
            self._desk.said.emit(tr("The archive is being checked already"))
            return
        self._running = True

        def work(report: Report) -> CheckReport:
            return self._desk.archive.check(lambda done, total, _: report(done, total, far_of(done, total)))

        job = self._desk.work(tr("Checking the archive"), work, self.show, cancelled=self._cancelled, reads=True, pausable=True)
        job.ended.connect(self._ended)

    def _ended(self) -> None:
        self._running = False

    def _cancelled(self) -> None:
        self._desk.said.emit(tr("The check was cancelled; nothing was written"))

    def show(self, report: CheckReport) -> None:
        """Show what a check found."""
        from desktop.ui.keeping.check_report import CheckReportDialog

        dialog = CheckReportDialog(report, self._desk.archive.path, datetime.now(UTC).astimezone(), self._desk.theme, self._desk.window)
        self._desk.said.emit(dialog.headline.text())
        dialog.kept.connect(lambda: self._keep(dialog))
        dialog.asked.connect(dialog.accept)
        dialog.asked.connect(self._find)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, dialog: "CheckReportDialog") -> None:
        archive = self._desk.archive.path
        suggested = archive.with_name(
            tr("{name} check {date}.txt").format(name=archive.stem, date=f"{datetime.now(UTC).astimezone():%Y-%m-%d}")
        )
        path, _ = QFileDialog.getSaveFileName(dialog, tr("Save Report"), str(suggested), tr("Text (*.txt)"))
        if path:
            try:
                Path(path).write_text(dialog.text, "utf-8", errors="backslashreplace")  # what is damaged may be no Unicode
            except OSError as error:
                alert(dialog, error, tr("The report could not be saved"))
