"""The archive: every room's one way in, put together from the sides of its door."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.archive.door.arranging import Arranging
from desktop.archive.door.batch import Batch
from desktop.archive.door.coming_in import ComingIn
from desktop.archive.door.comparing import Comparing
from desktop.archive.door.editing import Editing
from desktop.archive.door.erasing import Erasing
from desktop.archive.door.gathering import Gathering
from desktop.archive.door.inspecting import Inspecting
from desktop.archive.door.keeping import Keeping
from desktop.archive.door.names import Names
from desktop.archive.door.periodicals import Periodicals
from desktop.archive.door.reading_room import ReadingRoom
from desktop.archive.door.rereading import Rereading
from desktop.archive.door.rights import Rights
from desktop.archive.door.shelving import Shelving
from desktop.archive.door.site_rules import SiteRules
from desktop.archive.door.smart import Smart
from desktop.archive.door.telling import Telling
from desktop.archive.door.undoing import Undoing
from desktop.archive.file.engine import ArchiveFile


def now() -> datetime:
    """Tell the time, with its zone."""
    return datetime.now(UTC)


class Archive(
    ComingIn,
    Gathering,
    Telling,
    Comparing,
    Editing,
    Erasing,
    Shelving,
    Inspecting,
    Batch,
    Names,
    Smart,
    Periodicals,
    Arranging,
    ReadingRoom,
    Rights,
    SiteRules,
    Rereading,
    Undoing,
    Keeping,
):
    """A private archive of news stories: one file. May be used from any thread, and by several processes at once.

    Every method raises ArchiveError, naming the file or the mark, for what it could not do; nothing of that step is then stored.
    """

    @classmethod
    def open(cls, path: Path | str, *, create: bool = False, clock: Callable[[], datetime] = now) -> "Archive":
        """Open an archive; with `create`, make it if there is none. ":memory:" is one that is gone when it is closed.

        clock: tells the time, with its zone.
        """
        return cls(ArchiveFile(path, create=create), clock)

    def close(self) -> None:
        """Close the file. Calling it twice does no harm."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
