"""Numbers that are given once: they only count up, also when what had them is undone or erased."""

from typing import Any

from sqlalchemy import Connection, update

from desktop.archive.journal.seals import seal
from desktop.archive.schema import counter


def take_numbers(rows: Connection, name: str, count: int) -> int:
    """Give the first of `count` numbers that were never given before, for story, source, body, blob or collection."""
    more = update(counter).where(counter.c.name == name).values(value=counter.c.value + count).returning(counter.c.value)
    value: Any = rows.execute(more).scalar_one()
    if count:
        seal(rows, [("counter", {"name": name}, {"value": int(value) - count}, {"value": int(value)})])
    return int(value) - count + 1
