"""What can go wrong with a source as a whole; a single broken story is a Refusal instead."""

from pathlib import Path


class SourceError(Exception):
    """A source that cannot be read at all: which, why, and what to do."""

    def __init__(self, source: Path | str, why: str, *, remedy: str = "") -> None:
        self.source, self.why, self.remedy = str(source), why.rstrip("."), remedy
        super().__init__(" ".join(filter(None, (f"{self.source}: {self.why}.", remedy))))


class UnreadableError(Exception):
    """Within the importers: this file or record gives no story; it becomes a Refusal."""

    def __init__(self, why: str, remedy: str = "") -> None:
        self.why, self.remedy = why.rstrip(".") + ".", remedy
        super().__init__(why)


class BombError(UnreadableError):
    """It unfolds into more than anyone packs: nothing more of the whole file is read."""
