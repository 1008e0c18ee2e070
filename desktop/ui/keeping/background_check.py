"""The check that goes on by itself: a moment every few seconds, taken up where the last session left it, heard of only if something is wrong.

Where it stands is kept with the settings, not in the archive: a damaged file is not written to.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from desktop.archive import CheckReport
from desktop.archive.checking.fixity import CheckPart
from desktop.ui.jobs.job import Latest
from desktop.ui.keeping.last_check import LastCheck, subjects
from desktop.ui.shell.desk import Desk

_FIRST, _BETWEEN = 60_000, 4_000  # milliseconds: after opening, and between two parts
_SECONDS = 0.2  # of a part: one twentieth of a core
_AGAIN = timedelta(days=7)  # after a check that went through
log = logging.getLogger("pressmark")


class BackgroundCheck(QObject):
    """Checks one archive part by part while its window is open and nothing else is at work."""

    def __init__(self, desk: Desk, found: Callable[[CheckReport], object]) -> None:
        """found: hears of a check that went through and found damage."""
        super().__init__(desk)
        self._desk, self._found = desk, found
        self._latest = Latest(desk.jobs, self._failed)
        self.timer = QTimer(self, singleShot=True, interval=_FIRST)
        self.timer.timeout.connect(self._go_on)
        self.timer.start()

    def _go_on(self) -> None:
        if self._desk.jobs.closed:
            return
        last = self._last()
        if not last.token and last.ended and datetime.now(UTC) - last.ended < _AGAIN:
            return
        if self._desk.jobs.running:
            self.timer.start(_BETWEEN)
            return
        self._latest.ask(lambda: self._desk.archive.check_some(last.token, seconds=_SECONDS), self._take)

    def _take(self, part: CheckPart) -> None:
        if part.token:
            self._keep(replace(self._last(), token=part.token))
            self.timer.start(_BETWEEN)
            return
        self._keep(LastCheck("", datetime.now(UTC), subjects(part.report.damaged)))
        if not part.report.ok:
            self._found(part.report)

    def _failed(self, error: Exception) -> None:
        log.warning("the check in the background gave up: %s", error)
        self._keep(LastCheck("", datetime.now(UTC), ("archive",)))  # a token that cannot be taken up any more is not tried again

    def _last(self) -> LastCheck:
        return LastCheck.of(self._desk.remembered, self._desk.archive.path)

    def _keep(self, last: LastCheck) -> None:
        last.keep(self._desk.remembered, self._desk.archive.path)
