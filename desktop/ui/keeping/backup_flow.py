"""Backing up the archive into another file, beside the work."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.words import one_line, size, stories
from desktop.ui.shell.desk import Desk
from exports import Report

if TYPE_CHECKING:  # loaded by who makes one
    from desktop.archive.file.backing_up import BackupReport

_KIND = QT_TR_NOOP("Pressmark archives (*.pressmark)")


class BackupFlow:
    """Asks where the backup goes, and says what it is once it is whole; cancelled or failed, nothing is there."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def ask(self) -> None:
        """Let a person say where, and make it."""
        archive = self._desk.archive
        suggested = archive.path.with_name(f"{archive.path.stem} {datetime.now(UTC).astimezone():%Y-%m-%d}.pressmark")
        path, _ = QFileDialog.getSaveFileName(self._desk.window, tr("Back Up"), str(suggested), tr(_KIND))
        if path:
            target = Path(path)
            self.make(target if target.suffix else target.with_suffix(".pressmark"))

    def make(self, target: Path) -> None:
        """Make a backup there; what is there already was agreed to be replaced, once the new one is whole."""
        archive, there = self._desk.archive, target.exists()

        def work(report: Report) -> "BackupReport":
            return archive.backup(target, _in_words(report), overwrite=there)

        self._desk.work(tr("Backing up"), work, self._done, cancelled=self._cancelled, reads=True)

    def _done(self, made: "BackupReport") -> None:
        self._desk.said.emit(
            one_line(tr("Backed up to {name}, verified").format(name=made.path.name), stories(made.stories), size(made.bytes))
        )

    def _cancelled(self) -> None:
        self._desk.said.emit(tr("The backup was cancelled; nothing was written"))


def _in_words(report: Report) -> Callable[[int, int, str], None]:
    """Tell the share that is done: pages of a file mean nothing to a person."""

    def tell(done: int, total: int, what: str) -> None:
        report(done, total, tr("{percent} %").format(percent=100 * done // total) if total else what)

    return tell
