"""Publishing an issue, from what is wanted to the finished files; cancelled or failed, each file is whole or as it was."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from desktop.archive import Issue
from desktop.publishing import NAME_PATTERN, ExportSettings, IssueProofs, export_issue
from desktop.ui.issues.publish_dialog import PublishDialog, Publishing
from desktop.ui.jobs.job import Job
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import tr
from desktop.ui.look.words import listed
from desktop.ui.shell.desk import Desk, Told
from exports import Report, Written


class PublishFlow:
    """Publishes one issue after the other; knows whether one is under way."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.dialog: PublishDialog | None = None
        self.job: Job | None = None

    def ask(self, issue: Issue, parent: QWidget, proofs: IssueProofs | None = None) -> None:
        """Show the dialog. proofs: whose presses are to draw the cover, where a desk has them already."""
        dialog = PublishDialog(issue, self._remembered(), self._desk, parent)
        self.dialog = dialog
        drawing = proofs or IssueProofs(self._desk.archive, issue.id)
        over: Callable[[], object] = (lambda: None) if proofs is not None else drawing.close
        dialog.ordered.connect(lambda wanted: self._start(dialog, issue, wanted, drawing))
        dialog.finished.connect(lambda _: self._closed(dialog, over))
        dialog.open()

    def _closed(self, dialog: PublishDialog, over: Callable[[], object]) -> None:
        over()
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def _start(self, dialog: PublishDialog, issue: Issue, wanted: Publishing, drawing: IssueProofs) -> None:
        settings = self._desk.remembered
        settings.update(
            publish_folder=str(wanted.folder),
            publish_names="" if wanted.pattern == NAME_PATTERN else wanted.pattern,
            publish_formats=wanted.formats,
        )
        targets = dialog.targets()
        if (there := [path for path in targets.values() if path.exists()]) and not self._replaces(dialog, issue, there):
            return
        archive = self._desk.archive

        def work(report: Report) -> list[Written]:
            wanted.folder.mkdir(parents=True, exist_ok=True)
            files: list[Written] = []
            for name, target in targets.items():
                files += export_issue(archive, issue.id, target, ExportSettings(name, overwrite=True), report, draw=drawing.draw)
            return files

        def done(files: list[Written]) -> None:
            dialog.show_result(files)
            self._desk.said.emit(tr("{name} published").format(name=f"{issue.series_title} {issue.number}"))

        def failed(error: Exception) -> None:
            dialog.show_form()
            self._desk.fail(error)

        def cancelled() -> None:
            dialog.show_form()
            self._desk.said.emit(tr("Publishing cancelled; what is there is whole"))

        dialog.show_working()
        what = tr("Publishing {name}").format(name=f"{issue.series_title} {issue.number}")
        self.job = job = self._desk.work(what, work, done, failed=failed, cancelled=cancelled, told=_told)
        job.progressed.connect(dialog.tell)
        job.ended.connect(self._ended)
        dialog.cancel_asked.connect(job.cancel)

    def _ended(self) -> None:
        self.job = None
        self._desk.refresh()

    def _replaces(self, dialog: PublishDialog, issue: Issue, there: list[Path]) -> bool:
        """Ask before a file is replaced that this issue did not give itself."""
        own = {file.name for file in issue.files}
        strange = [path.name for path in there if path.name not in own]
        if not strange:
            return True
        return confirm(
            dialog,
            tr("Replace {names}?").format(names=listed(strange)),
            tr("A file of that name is there that this issue has not given. It is replaced only once the new one is whole."),
            accept=tr("Replace"),
        )

    def _remembered(self) -> Publishing:
        kept = self._desk.remembered.settings
        folder = Path(kept.publish_folder)
        if not kept.publish_folder or not folder.is_dir():
            documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            folder = Path(documents) if documents and Path(documents).is_dir() else Path.home()
        return Publishing(kept.publish_formats or ("pdf", "epub"), folder, kept.publish_names or NAME_PATTERN)


def _told(files: list[Written]) -> Told:
    return Told(tuple(warning for each in files for warning in each.warnings), tuple(str(Path(each.path).absolute()) for each in files))
