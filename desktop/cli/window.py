"""The window, opened from the command line."""

import os
import sys
from pathlib import Path


def open_window(archive: Path | None) -> int:
    """Open the window of an archive, or of the last one; gives the exit code."""
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        words = "There is no display here to open a window on. The command line does the same work: pressmark --help."
        print(words, file=sys.stderr, flush=True)
        return 1  # Qt would abort
    from desktop.app import run

    return run(archive)
