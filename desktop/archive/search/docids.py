"""A story's document number in the search index: its place by date, so that FTS5, which walks by number, gives the newest first at once.

A number is a day, a slot within it and a place within the slot: 2022 < 2022-01 < 2022-01-01 < 2022-01-01T09:30. It is the date as printed,
without its zone: `date:2022-01` is what a reader sees as January, wherever the story was published. Stories without a date come before all
others. Seventeen bits a day keep the index small (its lists hold differences) and still hold 131,072 stories of one day.
"""

import calendar
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, repeat

from sqlalchemy import Connection

from desktop.archive.file.driver import driver_of

DAY = 1 << 17
_SLOT = 90  # stories of one minute before they run on into the next one's
_MINUTES = 3  # slots 0 … 2 of a day: a year alone, a month alone, a day alone
DATED = 1 << 37  # below: stories without a date
LAST = 1 << 62
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?", re.ASCII)


def first_docid(published: str) -> int:
    """Give the lowest number of a date, which is as precise as it is written; 1 for what is no date."""
    found = _DATE.match(published)
    if not found or found[1] == "0000":
        return 1
    year, month, day = int(found[1]), int(found[2] or 1), int(found[3] or 1)
    month = min(max(month, 1), 12)
    day = min(max(day, 1), calendar.monthrange(year, month)[1])
    slot = 2 if found[3] else 1 if found[2] else 0
    if found[4]:
        slot = _MINUTES + min(int(found[4]), 23) * 60 + min(int(found[5]), 59)
    return DATED + date(year, month, day).toordinal() * DAY + slot * _SLOT


def behind(written: str) -> int:
    """Give the lowest number behind a year, a month or a day: of the next year's first moment, and so on."""
    year, month, day = int(written[:4]), int(written[5:7] or 0), int(written[8:10] or 0)
    if day:
        last = date(year, month, day)
    elif month:
        last = date(year, month, calendar.monthrange(year, month)[1])
    else:
        last = date(year, 12, 31)
    return DATED + (last.toordinal() + 1) * DAY


def day_of(docid: int) -> str:
    """Give the day of a dated number, as YYYY-MM-DD."""
    return date.fromordinal((docid - DATED) // DAY).isoformat()


def written(docid: int) -> str:
    """Give the year, month or day whose first number this is; "" for a day's first moment, which is no date's own but a year's."""
    day, slot = day_of(docid), (docid - DATED) % DAY // _SLOT
    return "" if slot == 0 and not day.endswith("-01-01") else day[: (4, 7, 10)[slot]]


def year_of(docid: int) -> str:
    """Give the year of a number, "" where there is no date."""
    return str(date.fromordinal((docid - DATED) // DAY).year) if docid >= DATED + DAY else ""


def give(rows: Connection, published: Iterable[str], had: Iterable[int | None] = ()) -> list[int]:
    """Give a free number for each date, in the order asked. The caller holds the write transaction and stores them in it.

    had: for each date the number that the story had under it, if it comes back to it; it is given again if nobody has taken it.
    """
    driver = driver_of(rows)
    free: dict[int, int] = {}  # by first number
    given: list[int] = []
    taken: set[int] = set()
    for when, before in zip(published, chain(had, repeat(None)), strict=False):
        if before is not None and before not in taken and not _held(driver, before):
            given.append(before)
            taken.add(before)
            continue
        first = first_docid(when)
        if first not in free:
            free[first] = _next(driver, first)
        number = free[first]
        while number in taken or (number - first >= _SLOT and _held(driver, number)):  # it runs on into what later slots hold
            number += 1
        given.append(number)
        taken.add(number)
        free[first] = number + 1
    return given


def in_order(rows: Connection) -> Iterator[tuple[int, int]]:
    """Give every story with its date's first number, by that and by mark, so that counting up gives each a number of its own."""
    driver = driver_of(rows)
    driver.create_function("first_docid", 1, first_docid, deterministic=True)
    yield from driver.execute("SELECT id, first_docid(published) AS first FROM story ORDER BY first, id")


def of(rows: Connection, stories: Sequence[int]) -> dict[int, int]:
    """Give the numbers of those stories that there are."""
    driver = driver_of(rows)
    found = (driver.execute("SELECT id, docid FROM story WHERE id = ?", (number,)).fetchone() for number in stories)
    return {row[0]: row[1] for row in found if row}


def _next(driver: object, first: int) -> int:
    end = DATED if first < DATED else first + _SLOT
    (last,) = driver.execute("SELECT max(docid) FROM story WHERE docid >= ? AND docid < ?", (first, end)).fetchone()  # type: ignore[attr-defined]
    return first if last is None else last + 1


def _held(driver: object, number: int) -> bool:
    return driver.execute("SELECT 1 FROM story WHERE docid = ?", (number,)).fetchone() is not None  # type: ignore[attr-defined]
