"""From the selected stories to the print preview: the pages are set off the window's thread, into a file that vanishes."""

from array import array
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.publishing import ExportSettings, export
from desktop.ui.desk import Desk
from desktop.ui.story_flow import marks_of
from desktop.ui.words import stories
from exports import Report


class PrintFlow:
    """Prints what is selected."""

    def __init__(self, desk: Desk, chosen: Callable[[], "array[int]"]) -> None:
        self._desk, self._chosen = desk, chosen

    def selection(self) -> None:
        """Set the selected stories' pages and show them."""
        ids = self._chosen()
        if not ids:
            return
        folder = TemporaryDirectory(prefix="pressmark-")
        target = Path(folder.name) / "pages.pdf"
        kept = self._desk.remembered.settings
        style = kept.export_style if kept.export_format == "pdf" else ""
        settings = ExportSettings(format="pdf", style=style or None, page=kept.export_page)

        def work(report: Report) -> Path:
            report(0, 0, "")
            export(self._desk.archive, marks_of(self._desk.archive, ids), target, settings, report)
            return target

        def failed(error: Exception) -> None:
            folder.cleanup()
            self._desk.fail(error)

        self._desk.work(
            f"Setting {stories(len(ids))}",
            work,
            lambda pdf: self._preview(pdf, folder, stories(len(ids))),
            failed=failed,
            cancelled=folder.cleanup,
        )

    def _preview(self, pdf: Path, folder: "TemporaryDirectory[str]", headline: str) -> None:
        from desktop.ui.printing import PrintPreview  # QtPdf and the printers are loaded when somebody prints

        preview = PrintPreview(pdf, folder, headline, self._desk.window)
        preview.finished.connect(preview.deleteLater)
        preview.open()
