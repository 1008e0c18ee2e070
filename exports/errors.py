"""What can go wrong in an export."""

from pathlib import Path


class ExportError(Exception):
    """An export that gave no file: which target, why, and what to do."""

    def __init__(self, target: Path | str, why: str, *, remedy: str = "") -> None:
        self.target, self.why, self.remedy = str(target), why.rstrip("."), remedy
        super().__init__(" ".join(filter(None, (f"{self.target}: {self.why}.", remedy))))
