"""Export from the dialog to the finished file, off the window's thread; cancelled or failed, nothing is left behind."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from desktop.publishing import ExportSettings, default_title, export
from desktop.story import Mark
from desktop.ui.exporting.export_dialog import ExportDialog
from desktop.ui.exporting.export_form import Choice, Order
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import tr
from desktop.ui.places.places import Place
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.story_flow import marks_of
from exports import Report, Written


class ExportFlow:
    """Offers the selection, the collection and all that is listed, and remembers what was set."""

    def __init__(
        self,
        desk: Desk,
        chosen: Callable[[], "array[int]"],
        listed: Callable[[], "array[int]"],
        place: Callable[[], Place],
    ) -> None:
        self._desk, self._chosen, self._listed, self._place = desk, chosen, listed, place
        self.dialog: ExportDialog | None = None

    def selection(self) -> None:
        """Export the selected stories first."""
        self._open("selection")

    def listed(self) -> None:
        """Export all that is listed first."""
        self._open("listed")

    def collection(self) -> None:
        """Export the collection that is shown first."""
        self._open("collection")

    def _open(self, first: str) -> None:
        chosen, listed, place = self._chosen(), self._listed(), self._place()
        sources: dict[str, Callable[[], Sequence[Mark]]] = {}
        choices: list[Choice] = []
        archive = self._desk.archive
        if chosen:
            choices.append(Choice("selection", tr("The selected story") if len(chosen) == 1 else tr("The selected stories"), len(chosen)))
            sources["selection"] = lambda: marks_of(archive, chosen)
        if place.kind == "collection":
            choices.append(Choice("collection", tr("Collection {name}").format(name=place.name), place.count))
            sources["collection"] = lambda: archive.marks(place.query())
        if listed:
            choices.append(Choice("listed", tr("All stories in the list"), len(listed)))
            sources["listed"] = lambda: marks_of(archive, listed)
        choices.sort(key=lambda choice: choice.name != first)
        if choices:
            self._show(choices, sources, "" if first != "collection" else place.name)

    def _show(self, choices: Sequence[Choice], sources: dict[str, Callable[[], Sequence[Mark]]], title: str) -> None:
        kept = self._desk.remembered.settings
        settings = ExportSettings(format=kept.export_format, style=kept.export_style or None, page=kept.export_page, title=title)
        dialog = ExportDialog(choices, settings, _folder(kept.export_folder), self._desk.theme, self._desk.window)
        self.dialog = dialog

        def suggest(choice: str) -> None:
            self._desk.jobs.start(
                lambda _: default_title(self._desk.archive, sources[choice]()),
                lambda words: dialog.form.suggest_title(words) if self.dialog is dialog else None,
                failed=self._desk.fail,
            )

        dialog.chosen.connect(suggest)
        dialog.ordered.connect(lambda order: self._start(dialog, order, sources[order.choice]))
        dialog.finished.connect(lambda _: self._closed(dialog))
        suggest(choices[0].name)
        dialog.open()

    def _closed(self, dialog: ExportDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def _start(self, dialog: ExportDialog, order: Order, marks: Callable[[], Sequence[Mark]]) -> None:
        settings = order.settings
        self._desk.remembered.update(
            export_format=settings.format,
            export_style=settings.style or "",
            export_page=settings.page,
            export_folder=str(order.target.parent),
        )
        if order.target.exists():
            words = (
                tr("Files of the same names in it are replaced.")
                if settings.each
                else tr("The file that is there is replaced only once the new one is whole.")
            )
            if not confirm(dialog, tr("Replace {name}?").format(name=order.target.name), words, accept=tr("Replace")):
                return
            settings = replace(settings, overwrite=True)

        def work(report: Report) -> list[Written]:
            report(0, 0, tr("Gathering the stories"))
            return export(self._desk.archive, marks(), order.target, settings, report)

        def done(files: list[Written]) -> None:
            dialog.show_result(files)
            number = sum(each.stories for each in files)
            self._desk.said.emit(tr("%Ln story(s) exported to {name}", "", number).format(name=order.target.name))

        def failed(error: Exception) -> None:
            dialog.show_form()
            self._desk.fail(error)

        def cancelled() -> None:
            dialog.show_form()
            self._desk.said.emit(tr("Export cancelled; nothing was written"))

        dialog.show_working()
        job = self._desk.jobs.start(work, done, failed=failed, cancelled=cancelled)
        job.progressed.connect(dialog.tell)
        dialog.cancel_asked.connect(job.cancel)


def _folder(kept: str) -> Path:
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()
