"""Citations of stories on the clipboard: of all that are selected, a line each, for a list of references or a letter."""

from array import array
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from desktop.publishing import cite_all
from desktop.story import Mark
from desktop.ui.look.language import tr
from desktop.ui.shell.desk import Desk
from exports import Report


class CitingFlow:
    """Cites as the highlights' export does: in Pressmark's own way, or by the style that was chosen there."""

    def __init__(self, desk: Desk, chosen: Callable[[], "array[int]"]) -> None:
        self._desk, self._chosen = desk, chosen

    def copy(self) -> None:
        """Copy how the selected stories are cited."""
        ids, style, archive = self._chosen(), self._desk.remembered.settings.highlight_style, self._desk.archive

        def work(report: Report) -> list[str]:
            stories = []
            for done, number in enumerate(ids):
                report(done, len(ids), tr("Citing"))
                stories.append(archive.story(Mark.of(number)))
            return cite_all(stories, style)

        def done(cited: list[str]) -> None:
            QGuiApplication.clipboard().setText("\n".join(cited))
            self._desk.said.emit(tr("%Ln citation(s) copied", "", len(cited)))

        if ids:
            self._desk.work(tr("Citing"), work, done, reads=True, kept=False)
