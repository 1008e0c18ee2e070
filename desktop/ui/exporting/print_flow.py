"""From the selected stories to the print preview: the pages are set off the window's thread, into a file that vanishes."""

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.publishing import Aside, ExportSettings
from desktop.story import Mark
from desktop.ui.look.language import tr
from desktop.ui.look.words import stories
from desktop.ui.places.place import Place
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.story_flow import marks_of
from exports import ExportError, Report, Written


class PrintFlow:
    """Prints what is selected, or a collection in its own order."""

    def __init__(self, desk: Desk, chosen: Callable[[], "array[int]"], place: Callable[[], Place], press: Aside) -> None:
        self._press = press
        self._desk, self._chosen, self._place = desk, chosen, place

    def selection(self) -> None:
        """Set the selected stories' pages and show them."""
        archive, ids = self._desk.archive, self._chosen()
        if ids:
            self._set(lambda: marks_of(archive, ids), stories(len(ids)))

    def collection(self) -> None:
        """Set the pages of the collection that is shown, in its own order."""
        archive, place = self._desk.archive, self._place()
        if place.kind == "collection":
            self._set(lambda: archive.marks(place.query()), place.name)

    def _set(self, marks: Callable[[], Sequence[Mark]], headline: str) -> None:
        folder = TemporaryDirectory(prefix="pressmark-")
        target = Path(folder.name) / "pages.pdf"
        kept = self._desk.remembered.settings
        style = kept.export_style if kept.export_format == "pdf" else ""
        settings = ExportSettings(format="pdf", style=style or None, page=kept.export_page)

        def work(report: Report) -> Written:
            report(0, 0, "")
            return self._press.export(marks(), target, settings, report)[0]

        def failed(error: Exception) -> None:
            folder.cleanup()
            self._desk.fail(error.about(headline) if isinstance(error, ExportError) else error)

        self._desk.work(
            tr("Setting {what}").format(what=headline),
            work,
            lambda file: self._preview(file, folder, headline),
            failed=failed,
            cancelled=folder.cleanup,
        )

    def _preview(self, file: Written, folder: "TemporaryDirectory[str]", headline: str) -> None:
        from desktop.ui.exporting.printing import PrintPreview  # QtPdf and the printers are loaded when somebody prints

        preview = PrintPreview(Path(file.path), folder, headline, self._desk.theme, self._desk.window)
        preview.said.connect(self._desk.said)
        preview.finished.connect(preview.deleteLater)
        preview.open()
        if file.warnings:  # such as a story that may not leave the archive
            more = tr("And %Ln more.", "", len(file.warnings) - 1) if len(file.warnings) > 1 else ""
            self._desk.said.emit(f"{file.warnings[0]} {more}".strip())
