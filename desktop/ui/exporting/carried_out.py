"""Stories dragged out of the window: a file manager gets a PDF of each, made when it asks for them, not before; a text their citations."""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from desktop.publishing import Aside, ExportSettings, cite_all, ending, names_for, read_settings
from desktop.story import Summary
from desktop.ui.look import words
from desktop.ui.look.language import tr
from desktop.ui.shell.desk import Desk
from exports import ExportError, Report, Written

FILES_TYPE, TEXT_TYPE = "text/uri-list", "text/plain"  # RFC 2483 and 2046
_MOST = 12  # stories: who drags more than that wants an export, and the file manager would not wait so long


class CarriedOut(QMimeData):
    """What is dragged: the stories for our own windows, and for others a list of files that are made when they take it.

    Some file managers ask for the list already while the pointer is over them: as long as the button is down they are told only what
    the files will be called.
    """

    def __init__(self, ours: QMimeData, promised: Sequence[Path], make: Callable[[], Sequence[Path]], cite: Callable[[], str]) -> None:
        """ours: what our own windows understand. promised: where the files will lie. make: writes them; called at most once. cite: gives their citations."""
        super().__init__()
        self._promised, self._make, self._cite = promised, make, cite
        self._files: tuple[Path, ...] | None = None
        self._asked = False
        self._ours = tuple(ours.formats())
        for name in self._ours:
            self.setData(name, ours.data(name))

    def formats(self) -> list[str]:
        """Name what there is to be had."""
        return [*self._ours, FILES_TYPE, TEXT_TYPE]

    def hasFormat(self, mimetype: str) -> bool:
        """Tell whether there is something of a kind."""
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: object) -> object:  # noqa: N803 - Qt's own name
        """Give something of a kind."""
        if mimetype == TEXT_TYPE:
            return self._cite()
        if mimetype != FILES_TYPE:
            return super().retrieveData(mimetype, preferredType)  # type: ignore[arg-type]
        self._asked = True
        if self._files is None and not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._files = tuple(self._make())
        paths = self._promised if self._files is None else self._files
        return [QUrl.fromLocalFile(str(path)) for path in paths]  # bytes would reach other programs, but not urls()

    def dropped(self, action: Qt.DropAction, *, outside: bool) -> None:
        """Make the files now, where who took them asked for their names alone."""
        if outside and action != Qt.DropAction.IgnoreAction and self._asked and self._files is None:
            self._files = tuple(self._make())


class CarryingFlow(QObject):
    """Makes the files of one window's drags. They lie in a folder that goes with the window; who takes them copies them."""

    def __init__(self, desk: Desk, press: Aside) -> None:
        super().__init__(desk)
        self._desk, self._press = desk, press
        self._folder: TemporaryDirectory[str] | None = None
        self._drags = 0
        self._latest: CarriedOut | None = None

    def carried(self, ours: QMimeData, stories: Sequence[Summary]) -> QMimeData:
        """Give what is dragged when these stories are; many are for our own windows alone."""
        self._latest = None
        if not 0 < len(stories) <= _MOST:
            return ours
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="pressmark-")
        self._drags += 1
        folder = Path(self._folder.name) / str(self._drags)
        kept = self._desk.remembered.settings
        style = kept.export_style if kept.export_format == "pdf" else ""
        pattern = read_settings(kept.export_choices).pattern
        settings = ExportSettings(style=style or None, page=kept.export_page, each=True, pattern=pattern, overwrite=True)
        promised = [folder / name for name in names_for(stories, pattern, ending("pdf"))]
        self._latest = CarriedOut(ours, promised, lambda: self._made(stories, folder, settings), lambda: self._cited(stories))
        return self._latest

    def _cited(self, stories: Sequence[Summary]) -> str:
        """Cite the stories, a line each: what a text that they are dropped into wants of them."""
        archive, style = self._desk.archive, self._desk.remembered.settings.highlight_style
        return "\n".join(cite_all([archive.story(story.mark) for story in stories], style))

    def close(self) -> None:
        """Delete the files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def dropped(self, action: Qt.DropAction, *, outside: bool) -> None:
        """Hear that the drag is over."""
        latest, self._latest = self._latest, None
        if latest is not None:
            latest.dropped(action, outside=outside)

    def _made(self, stories: Sequence[Summary], folder: Path, settings: ExportSettings) -> Sequence[Path]:
        """Print the stories, one file each, while the window goes on being drawn. Nothing where it fails, which is said."""
        marks = [story.mark for story in stories]
        written: list[Written] = []
        loop = QEventLoop()

        def done(files: list[Written]) -> None:
            written.extend(files)
            self._desk.said.emit(tr("%Ln PDF(s) handed over", "", len(files)))

        def work(report: Report) -> list[Written]:
            return self._press.export(marks, folder, settings, report)

        def failed(error: Exception) -> None:
            self._desk.fail(error.about(words.stories(len(marks))) if isinstance(error, ExportError) else error)

        job = self._desk.work(tr("Printing what was dragged out"), work, done, failed=failed)
        job.ended.connect(loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return [Path(each.path) for each in written]
