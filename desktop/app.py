"""The window's start: the one place where all parts meet."""

import gc
import logging
import signal
import sys
from collections.abc import Sequence
from importlib.metadata import version
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.settings import default_archive
from desktop.ui.look.icons import application_icon
from desktop.ui.look.language import Language
from desktop.ui.look.theme import Theme
from desktop.ui.look.uncaught import install_excepthook
from desktop.ui.shell.remembered import Remembered
from desktop.ui.shell.windows import Windows

STARTED = 4_000  # milliseconds after which the start is over on a slow machine too
TURN = 0.001  # seconds that another thread keeps Python's lock while the window waits for it; Python's own 5 ms are felt, as each call of Qt may wait


def application(arguments: Sequence[str]) -> QApplication:
    """Make the QApplication, with what must be set before and right after."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    made = QApplication(list(arguments) or ["pressmark"])
    made.setApplicationName("Pressmark")
    made.setApplicationVersion(version("pressmark"))
    made.setDesktopFileName("org.pressmark.pressmark")
    made.setWindowIcon(application_icon())
    return made


def run(archive: Path | None, argv: Sequence[str] | None = None) -> int:
    """Show the window of an archive, or of the latest one; gives the exit code."""
    app = application(sys.argv[:1] if argv is None else argv)
    sys.setswitchinterval(TURN)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it; Qt's loop would not let Python see it
    _log()
    windows = started(app, archive)
    install_excepthook(lambda: windows.front)
    return app.exec()


def started(app: QApplication, archive: Path | None, *, settings: Path | None = None) -> Windows:
    """Show the first window; its archive opens once it is painted. settings: another file than the person's own."""
    gc.disable()  # the start makes 300,000 objects and drops none: looking them through again and again takes a tenth of it
    QTimer.singleShot(STARTED, app, collect_again)
    remembered = Remembered(settings)
    language = Language(app, remembered.settings.language)
    windows = Windows(app, remembered, Theme(app, remembered.settings.theme), language)
    windows.begin(_first(archive, remembered), None if archive else default_archive())  # what was named is never replaced by another
    return windows


def collect_again() -> None:
    """Collect garbage from now on, and leave alone what the program is made of.

    Measured: a full collection went through 600,000 objects, on whichever thread it fell, and held the window up for 80 ms.
    """
    gc.freeze()
    gc.enable()


def _first(archive: Path | None, remembered: Remembered) -> Path:
    """Choose what to open: what was named, else the latest if it is still there, else the person's own."""
    latest = Path(remembered.settings.archive) if remembered.settings.archive else None
    return archive or (latest if latest and latest.exists() else default_archive())


def _log() -> None:
    folder = user_log_path("pressmark")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "pressmark.log", maxBytes=1 << 20, backupCount=2, delay=True, encoding="utf-8")
    except OSError:  # a log that cannot be kept is no reason not to start
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger("pressmark").addHandler(handler)
