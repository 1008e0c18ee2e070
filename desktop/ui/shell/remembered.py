"""What the application remembers, shared by its windows and written when it changes."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.history import History
from desktop.settings import Settings, load, save


class Remembered(QObject):
    """The settings in use. A disk that refuses to keep them is logged, never a reason to interrupt."""

    changed = Signal()

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """Read the settings; path is another file than the person's own, for tests."""
        super().__init__(parent)
        self._path = path
        self.settings: Settings = load(path)
        self.history = History(path.with_name("jobs.jsonl") if path else None)

    def update(self, **changes: Any) -> None:
        """Set some fields and write them."""
        self.change(lambda settings: replace(settings, **changes))

    def change(self, how: Callable[[Settings], Settings]) -> None:
        """Set what `how` gives, and write it if it differs."""
        changed = how(self.settings)
        if changed == self.settings:
            return
        self.settings = changed
        try:
            save(changed, self._path)
        except OSError as error:
            logging.getLogger("pressmark").warning("the settings could not be kept: %s", error)
        self.changed.emit()
