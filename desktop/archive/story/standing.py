"""What people say of a story in its row, of which no version is made: read, starred, restricted, under embargo, in the trash."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from desktop.archive.erasure.tombstones import absent
from desktop.archive.file.driver import driver_of
from desktop.archive.journal.change import Edit
from desktop.archive.story.resolving import resolved_all


def held(rows: Connection, numbers: Sequence[int], *names: str) -> dict[int, tuple[Any, ...]]:
    """Give columns of stories' rows, in the order asked; a merged one's number finds the one that is kept.

    Raises ArchiveError for a number that the archive does not know.
    """
    driver = driver_of(rows)
    wanted = f"SELECT {', '.join(names) or '1'} FROM story WHERE id = ?"
    found: dict[int, tuple[Any, ...]] = {}
    for number in dict.fromkeys(resolved_all(rows, numbers).values()):  # by the driver's own means: a batch asks of 50,000
        row = driver.execute(wanted, (number,)).fetchone()
        if row is None:
            raise absent(rows, number)
        found[number] = row
    return found


def known(rows: Connection, numbers: Sequence[int]) -> Sequence[int]:
    """Give the stories that these numbers find, each once: of a merged one that which is kept. Raises ArchiveError for an unknown one."""
    return list(held(rows, numbers))


def setting(rows: Connection, numbers: Sequence[int], after: Mapping[str, Any]) -> list[Edit]:
    """Set columns of stories' rows; a story in which they stand so already is left out."""
    wanted = tuple(after.values())
    return [
        Edit("story", {"id": number}, dict(zip(after, before, strict=True)), dict(after))
        for number, before in held(rows, numbers, *after).items()
        if before != wanted
    ]


def since(rows: Connection, numbers: Sequence[int], name: str, now: str | None) -> list[Edit]:
    """Set when something became so of stories, or with None that it no longer is; where it was so before, the earlier time stays."""
    before = held(rows, numbers, name)
    changing = {number: when for number, (when,) in before.items() if (when is None) != (now is None)}
    return [Edit("story", {"id": number}, {name: when}, {name: now}) for number, when in changing.items()]
