"""A display to open windows on, and a camera that keeps a picture of each; for screenshots.py."""

import faulthandler
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

DISPLAY, SIZE = ":87", "1680x1050x24"
_LONGEST = 300  # seconds between two pictures; a message that nobody expected waits for an answer for ever


@contextmanager
def screen() -> Iterator[None]:
    """Give a display: the one that is there, or an Xvfb with a window manager."""
    if os.environ.get("DISPLAY"):
        yield
        return
    if not shutil.which("Xvfb"):
        raise SystemExit("There is no display and no Xvfb here. Install it:  sudo apt-get install xvfb")
    with ExitStack() as ends:
        server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", SIZE, "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
        ends.callback(server.wait)
        ends.callback(server.terminate)
        os.environ["DISPLAY"] = DISPLAY
        time.sleep(1)
        if shutil.which("openbox"):
            manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
            ends.callback(manager.wait)
            ends.callback(manager.terminate)
            time.sleep(0.5)
        yield


def pause(milliseconds: int) -> None:
    """Let the window work. Not QTest.qWait: it keeps Python's lock, and the jobs on other threads stand still."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Camera:
    """Opens one window after the other and keeps a picture of each."""

    def __init__(self, folder: Path, application: object, windows: object, language: object) -> None:
        from desktop.ui.shell.windows import Windows

        assert isinstance(windows, Windows)
        self.folder, self.application, self.windows, self.language = folder, application, windows, language
        self.theme = "light"

    def wait(self, until: Callable[[], object], what: str, seconds: float = 60) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + seconds
        while not until():
            if time.monotonic() > end:
                raise SystemExit(f"waited {seconds:.0f} s for {what}")
            pause(20)

    def _see(self, widget: object) -> None:
        """Wait for the pictures of a window's story."""
        from desktop.ui.shell.window import MainWindow

        if isinstance(widget, MainWindow):
            self.wait(lambda: not widget.reader_pane.pictures.waiting, "a story's pictures")

    def grab(self, widget: object, name: str) -> None:
        """Keep a picture of a window."""
        from PySide6.QtWidgets import QWidget

        assert isinstance(widget, QWidget)
        faulthandler.dump_traceback_later(_LONGEST, exit=True)
        pause(350)
        self._see(widget)
        path = self.folder / f"{name}-{self.theme}.png"
        if not widget.grab().save(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path, flush=True)

    def keep_small(self, widget: object, path: Path) -> None:
        """Keep a picture of a window for the docs."""
        from io import BytesIO

        from PIL import Image
        from PySide6.QtCore import QBuffer
        from PySide6.QtWidgets import QWidget
        from window_gallery import save_small

        assert isinstance(widget, QWidget)
        self._see(widget)
        pause(350)
        taken = QBuffer()
        taken.open(QBuffer.OpenModeFlag.ReadWrite)
        widget.grab().save(taken, "PNG")
        with Image.open(BytesIO(taken.data().data())) as picture:
            save_small(picture, path)
        print(f"{path}  ({path.stat().st_size // 1000} kB)", flush=True)

    def dialog(self, action: str, window: object, name: str, prepare: Callable[[object], None] | None = None) -> None:
        """Trigger an action, keep a picture of the dialog it opens, and close it."""
        from PySide6.QtWidgets import QApplication, QDialog

        from desktop.ui.shell.window import MainWindow

        assert isinstance(window, MainWindow)
        window.actions_[action].trigger()

        def opened() -> QDialog | None:
            found = QApplication.activeModalWidget()
            return found if isinstance(found, QDialog) and found.isVisible() else None

        self.wait(lambda: opened() is not None, name, 120)
        shown = opened()
        assert shown is not None
        if prepare is not None:
            prepare(shown)
        self.grab(shown, name)
        shown.reject()
        self.wait(lambda: opened() is None, f"{name} to close")
