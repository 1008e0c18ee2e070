"""An archive opened beside its window: what shows it is loaded meanwhile, on a thread, so that the window is painted before."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.archive import Archive
    from desktop.ui.shell.window import MainWindow

_PATIENCE = 200  # milliseconds after which it begins though nothing was painted: a window may come up minimised


class Opening(QThread):
    """Opens one archive once its window has been painted; it is created where it is missing."""

    opened = Signal(object)  # the Archive
    failed = Signal(object)  # the exception

    def __init__(self, path: Path, window: "MainWindow") -> None:
        super().__init__(window)
        self._path, self._window = path, window
        self._archive: Archive | None = None
        self._error: Exception | None = None
        self._closed = False
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._late.timeout.connect(self._begin)
        self.finished.connect(self._deliver)
        window.closing.connect(self._let_go)

    def begin(self, seen: QWidget) -> None:
        """Wait until something of the window has been painted, then open."""
        seen.installEventFilter(self)
        self._late.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the window being painted."""
        if event.type() == QEvent.Type.Paint:
            self._late.start(0)  # when this painting, and what else is due, is done
            watched.removeEventFilter(self)
        return False

    def _begin(self) -> None:
        if not self._closed:
            self.start()

    def run(self) -> None:
        """Open the archive, and load what shows it; runs on a thread of its own."""
        try:
            from desktop.archive import Archive

            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._archive = Archive.open(self._path, create=True)
            import desktop.ui.shell.furnishing  # noqa: F401 - so that the window's thread finds it loaded
        except Exception as error:  # the thread's edge: what is not carried to the alert dies unseen
            self._error = error

    def _deliver(self) -> None:
        self.wait()
        if self._closed:
            return
        if self._archive is None or self._error is not None:
            self.failed.emit(self._error)
        else:
            self.opened.emit(self._archive)

    def _let_go(self) -> None:
        """The window closes: what was opened for it is closed too, unless it is the window's by now."""
        self._closed = True
        self._late.stop()
        self.wait()
        if self._archive is not None and not self._window.furnished:
            self._archive.close()
