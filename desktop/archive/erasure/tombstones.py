"""Tombstones: an erased story's mark stays spent, and says when and why the story went."""

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from desktop.archive.errors import ArchiveError
from desktop.archive.journal.seals import seal
from desktop.archive.schema import tombstone
from desktop.story import Mark


def bury(rows: Connection, stories: Iterable[int], reason: str, now: str) -> None:
    """Keep the marks of stories that are being erased."""
    stone = {"erased": now, "reason": reason}
    graves = list(stories)
    if graves:
        rows.execute(insert(tombstone), [{"story": number, **stone} for number in graves])
        seal(rows, (("tombstone", {"story": number}, None, stone) for number in graves))


def absent(rows: Connection, number: int) -> ArchiveError:
    """Make the error for a story that is not there: it was erased, or there never was one."""
    stone = rows.execute(select(tombstone).where(tombstone.c.story == number)).one_or_none()
    if stone is None:
        return ArchiveError(Mark.of(number), "the archive has no such story", remedy="Look it up with search.")
    return ArchiveError(Mark.of(number), f"it was erased on {stone.erased[:10]} ({stone.reason})", remedy="Its mark is not given again.")


def buried(rows: Connection, number: int) -> bool:
    """Tell whether a story was erased."""
    return rows.scalar(select(tombstone.c.story).where(tombstone.c.story == number)) is not None
