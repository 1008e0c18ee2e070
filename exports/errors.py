"""What can go wrong in an export."""

from functools import partial
from pathlib import Path
from typing import Any


class ExportError(Exception):
    """An export that gave no file: which target, why, and what to do."""

    def __init__(self, target: Path | str, why: str, *, remedy: str = "") -> None:
        self.target, self.why, self.remedy = str(target), why.rstrip("."), remedy
        super().__init__(" ".join(filter(None, (f"{self.target}: {self.why}.", remedy))))

    def about(self, what: str) -> "ExportError":
        """Give the same of what a person asked for, where the target is a file in a folder of the program's own."""
        return ExportError(what, self.why, remedy=self.remedy)

    def __reduce__(self) -> tuple[Any, ...]:
        """Let it come from another process as it was raised there."""
        return partial(type(self), remedy=self.remedy), (self.target, self.why)
