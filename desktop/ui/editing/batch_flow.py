"""Batch edit from the dialog to the one Change, off the window's thread."""

from array import array
from collections.abc import Callable, Sequence

from desktop.archive import Archive, ArchiveError, Change, Plan
from desktop.archive.batch.steps import Step
from desktop.story import Mark
from desktop.ui.jobs.job import Latest
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import explained, worded
from desktop.ui.look.words import stories
from desktop.ui.shell.desk import Desk

Ids = Callable[[], "array[int]"]


class BatchFlow:
    """Offers the selection and all that is listed."""

    def __init__(self, desk: Desk, chosen: Ids, listed: Ids) -> None:
        self._desk, self._chosen, self._listed = desk, chosen, listed

    def edit(self) -> None:
        """Ask what is to be done to many stories, show what that changes, and do it."""
        from desktop.ui.editing.batch_dialog import BatchDialog

        chosen, listed = self._chosen(), self._listed()
        offered = {tr("All that is listed"): listed}
        if chosen:
            offered = {tr("The selection"): chosen, **offered}
        if len(chosen) == len(listed):
            offered.popitem()
        standing = self._desk.standing
        tags = [name for name, _ in standing.places.tags] if standing else []
        dialog = BatchDialog({words: len(ids) for words, ids in offered.items()}, tags, self._desk.theme, self._desk.window)

        def failed(error: Exception) -> None:
            if isinstance(error, ArchiveError):
                dialog.show_fault(explained(error))
            else:
                self._desk.fail(error)

        latest = Latest(self._desk.jobs, failed)

        def plan(steps: Sequence[Step]) -> None:
            ids = offered[dialog.which.currentText()]
            latest.ask(lambda: _planned(self._desk.archive, ids, steps), dialog.show_plan)

        def over() -> None:
            latest.drop()
            dialog.deleteLater()

        dialog.asked.connect(plan)
        dialog.accepted.connect(lambda: self._carry_out(dialog.plan))
        dialog.finished.connect(over)
        dialog.open()

    def _carry_out(self, plan: Plan | None) -> None:
        if plan is None:
            return

        def done(change: Change) -> None:
            self._desk.refresh()
            self._desk.said.emit(tr("{what}: {stories}").format(what=worded(change.what), stories=stories(plan.changing)))

        def failed(error: Exception) -> None:
            self._desk.refresh()
            self._desk.fail(error)

        self._desk.work(tr("Changing %Ln story(s)", "", plan.changing), lambda _: self._desk.archive.carry_out(plan), done, failed=failed)


def _planned(archive: Archive, ids: Sequence[int], steps: Sequence[Step]) -> Plan:
    return archive.plan([Mark.of(number) for number in ids], steps)
