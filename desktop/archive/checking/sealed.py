"""Rows by their seals: for each table the sums are reckoned again, owner by owner, and held against those that were kept."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from desktop.archive.checking.steps import Damage, Found, Step, of_story
from desktop.archive.file.driver import driver_of
from desktop.archive.journal.seals import MODULUS, SEALED, sum_of
from desktop.archive.schema import metadata

_BY_STORY = frozenset(
    {"story", "custom_field", "tag", "event", "tombstone", "distinct_pair", "reading_position", "feed_story"}
)  # whose owner is a story
_NAMES = {"collection": "name", "smart_collection": "name", "series": "title", "issue": "title", "subscription": "title"}


def steps() -> Iterator[Step]:
    """Give a step a table."""
    for table in SEALED:
        yield Step(table.replace("_", " ") + " rows", partial(_look, table))


def _look(table: str, rows: Connection, place: int) -> Iterator[Found]:
    """Walk both lists of owners at once, in ascending order."""
    driver = driver_of(rows)
    reckoned = _reckoned(driver, table, place)
    kept = iter(driver.execute("SELECT number, sum FROM seal WHERE name = ? AND number > ? ORDER BY number", (table, place)))
    mine, theirs = next(reckoned, None), next(kept, None)
    while mine is not None or theirs is not None:
        number = min(each[0] for each in (mine, theirs) if each is not None)
        here = there = 0
        if mine is not None and mine[0] == number:
            here, mine = mine[1], next(reckoned, None)
        if theirs is not None and theirs[0] == number:
            there, theirs = theirs[1], next(kept, None)
        yield Found(number, 0, 0, () if here == there else (_damage(driver, table, number),))


def _reckoned(driver: Any, table: str, place: int) -> Iterator[tuple[int, int]]:
    sealed = SEALED[table]
    keys = [sealed.owner] if table == "event" else [column.name for column in metadata.tables[table].primary_key.columns]
    columns = (*keys, *sealed.columns)
    owner = sealed.owner or "0"
    order = sealed.owner or "1"
    found = driver.execute(f"SELECT {owner}, {', '.join(columns)} FROM {table} WHERE {owner} > ? ORDER BY {order}", (place,))
    for number, alike in groupby(found, key=lambda row: row[0]):
        total = 0
        for row in alike:
            key = dict(zip(keys, row[1:], strict=False))
            total += sum_of(table, key, dict(zip(sealed.columns, row[1 + len(keys) :], strict=True)))
        yield number, total % MODULUS


def _damage(driver: Any, table: str, number: int) -> Damage:
    if table in _BY_STORY:
        what = "its place in the trash or what is noted of it" if table == "story" else f"its {table.replace('_', ' ')}s"
        return of_story(number, f"{what} are not as they were stored" if table != "story" else f"{what} is not as it was stored")
    if table == "highlight":
        (story,) = driver.execute("SELECT story FROM highlight WHERE id = ?", (number,)).fetchone() or (None,)
        return of_story(story, f"highlight {number} is not as it was stored")
    if table in ("membership", "issue_story"):
        owner = "collection" if table == "membership" else "issue"
        return of_story(None, f"the stories of {owner} {number} are not as they were put")
    name = ""
    if column := _NAMES.get(table):
        (name,) = driver.execute(f"SELECT {column} FROM {table} WHERE id = ?", (number,)).fetchone() or ("",)
    called = f" {number}" if number else "s"
    return of_story(None, f"{table.replace('_', ' ')}{called}{f' “{name}”' if name else ''}: not as stored")
