"""Leading out of Pressmark: what the desktop opens."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(path: Path) -> None:
    """Let the desktop open a file with its own program, or show a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
