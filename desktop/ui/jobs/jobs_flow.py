"""The list of jobs from the foot's door to a job's report."""

from desktop.history import Done
from desktop.ui.jobs.jobs_popover import JobsPopover
from desktop.ui.jobs.progress_strip import Foot
from desktop.ui.shell.desk import Desk


class JobsFlow:
    """Shows what is under way and what was done."""

    def __init__(self, desk: Desk, foot: Foot) -> None:
        self._desk, self._foot = desk, foot
        self.popover = JobsPopover(desk, foot.board, desk.window)
        self.popover.opened.connect(self.report)
        foot.jobs_asked.connect(self.show)

    def show(self) -> None:
        """Show the list over the foot."""
        self.popover.show_over(self._foot.jobs)

    def report(self, done: Done) -> None:
        """Show the report of a job that has ended."""
        from desktop.ui.jobs.job_report import JobReport

        dialog = JobReport(done, self._desk, self._desk.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
