"""Export from the dialog to the finished file, off the window's thread; cancelled or failed, nothing is left behind."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from desktop.publishing import Aside, read_settings, written_settings
from desktop.story import Mark
from desktop.ui.exporting.specimens import Specimens
from desktop.ui.jobs.board import Watch
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import tr
from desktop.ui.look.words import stories
from desktop.ui.places.place import Place
from desktop.ui.shell.desk import Desk, Told
from exports import Report, Written

if TYPE_CHECKING:
    from desktop.ui.exporting.export_dialog import ExportDialog
    from desktop.ui.exporting.export_form import Choice, Order
    from desktop.ui.exporting.looking import Source


class ExportFlow:
    """Offers the selection, the collection and all that is listed, and remembers what was set."""

    def __init__(
        self,
        desk: Desk,
        chosen: Callable[[], "array[int]"],
        listed: Callable[[], "array[int]"],
        place: Callable[[], Place],
        press: Aside,
    ) -> None:
        self.press = press
        self._desk, self._chosen, self._listed, self._place = desk, chosen, listed, place
        self._specimens = Specimens(desk)
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
        from desktop.ui.exporting.export_form import Choice

        chosen, listed, place = self._chosen(), self._listed(), self._place()
        sources: dict[str, Source] = {}
        choices: list[Choice] = []
        archive = self._desk.archive
        if chosen:
            choices.append(Choice("selection", tr("The selected story") if len(chosen) == 1 else tr("The selected stories"), len(chosen)))
            sources["selection"] = lambda: _marks(chosen)
        if place.kind == "collection":
            choices.append(Choice("collection", tr("Collection {name}").format(name=place.name), place.count))
            sources["collection"] = lambda: archive.marks(place.query())
        if listed:
            choices.append(Choice("listed", tr("All stories in the list"), len(listed)))
            sources["listed"] = lambda: _marks(listed)
        choices.sort(key=lambda choice: choice.name != first)
        if choices:
            self._show(choices, sources, "" if first != "collection" else place.name)

    def _show(self, choices: "Sequence[Choice]", sources: "dict[str, Source]", title: str) -> None:
        from desktop.ui.exporting.export_dialog import ExportDialog
        from desktop.ui.exporting.looking import Looking

        kept = self._desk.remembered.settings
        style, page = kept.export_style or None, kept.export_page
        settings = replace(read_settings(kept.export_choices), format=kept.export_format, style=style, page=page, title=title)
        dialog = ExportDialog(choices, settings, _folder(kept.export_folder), self._desk)
        if title:
            dialog.form.files.title.setText(title)
        self.dialog = dialog
        self._desk.jobs.start(lambda _: self.press.warm(), lambda _: None, failed=self._desk.fail)
        looking = Looking(self._desk, dialog, self._specimens)
        dialog.form.chosen.connect(lambda choice: looking.look(sources[choice]))
        dialog.ordered.connect(lambda order: self._start(dialog, order, sources[order.choice]))
        dialog.finished.connect(lambda _: self._closed(dialog))
        looking.look(sources[choices[0].name])
        dialog.open()

    def _closed(self, dialog: "ExportDialog") -> None:
        if self.dialog is dialog:
            self.dialog = None
        self._specimens.stop()
        dialog.deleteLater()

    def _start(self, dialog: "ExportDialog", order: "Order", marks: "Source") -> None:
        self._remember(order)
        settings = order.settings
        if order.target.exists():
            if not confirm(
                dialog,
                tr("Replace {name}?").format(name=order.target.name),
                tr("Files of the same names in it are replaced.")
                if settings.each
                else tr("The file that is there is replaced only once the new one is whole."),
                accept=tr("Replace"),
            ):
                return
            settings = replace(settings, overwrite=True)
        self._specimens.stop()  # the cores are wanted

        def work(report: Report) -> list[Written]:
            report(0, 0, tr("Gathering the stories"))
            return self.press.export(marks(), order.target.absolute(), settings, report)

        def done(files: list[Written]) -> None:
            number = stories(sum(each.stories for each in files))
            self._desk.said.emit(tr("{stories} exported to {name}").format(stories=number, name=order.target.name))
            if dialog.isVisible():
                dialog.show_result(files)
            else:
                self._closed(dialog)

        def failed(error: Exception) -> None:
            dialog.show_form()
            dialog.show()
            self._desk.fail(error)

        def cancelled() -> None:
            dialog.show_form()
            if not dialog.isVisible():
                self._closed(dialog)
            kept = settings.each and order.target.is_dir()
            self._desk.said.emit(
                tr("Export cancelled; the files that were finished are kept") if kept else tr("Export cancelled; nothing was written")
            )

        dialog.show_working()
        what = tr("Exporting {name}").format(name=order.target.name)
        job = self._desk.work(what, work, done, failed=failed, cancelled=cancelled, pausable=True, told=_told)
        watch = Watch(job, dialog)
        watch.told.connect(lambda: dialog.tell(watch))
        dialog.cancel_asked.connect(watch.cancel)

    def _remember(self, order: "Order") -> None:
        settings = order.settings
        self._desk.remembered.update(
            export_format=settings.format,
            export_style=settings.style or "",
            export_page=settings.page or self._desk.remembered.settings.export_page,
            export_folder=str(order.target.parent),
            export_choices=written_settings(settings),
        )


def _marks(ids: "array[int]") -> list[Mark]:
    return [Mark.of(number) for number in ids]


def _told(files: list[Written]) -> Told:
    return Told(tuple(warning for each in files for warning in each.warnings), tuple(str(Path(each.path).absolute()) for each in files))


def _folder(kept: str) -> Path:
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()
