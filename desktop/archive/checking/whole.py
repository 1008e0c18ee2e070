"""The file as a whole: its structure, its schema, its references, its journal, its counters and its counts."""

import re
from collections.abc import Iterator
from functools import cache, partial
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection

from desktop.archive.checking.steps import Damage, Found, Step, of_story, once
from desktop.archive.file.driver import driver_of
from desktop.archive.schema import metadata
from desktop.archive.search.full_text import PACE
from desktop.archive.story import tallies

_NAMED = 20  # complaints of SQLite's own check that are passed on, a table
_TOKEN = re.compile(r"[^\s,()\"]+")  # the order of a table's columns may differ, and a table that was renamed stands in quotes
COUNTED = {
    "story": "SELECT max(n) FROM (SELECT max(id) AS n FROM story UNION ALL SELECT max(story) FROM event UNION ALL SELECT max(story) FROM tombstone)",
    **{name: f"SELECT max(id) FROM {name}" for name in ("source", "body", "blob", "collection", "smart_collection", "subscription")},
    **{name: f"SELECT max(id) FROM {name}" for name in ("highlight", "series", "issue", "issue_file")},
}
_LIKE = (
    ("SELECT story FROM reading_position WHERE position NOT BETWEEN 0 AND 1", "its reading position is none"),
    ("SELECT first FROM likeness WHERE similarity NOT BETWEEN 0 AND 1 OR first >= second", "its likeness to another story is none"),
)


def structure(*, by_table: bool) -> Iterator[Step]:
    """Let SQLite check its own structure, indexes and the search index's too: in one go, or a table at a time, for who may be called away."""
    if not by_table:
        yield once("structure", _structure)
        return
    for name in (*metadata.tables, "words", "gram"):
        yield once(f"structure of {name}", partial(_structure, table=name))


def steps() -> Iterator[Step]:
    """Give the steps of this subject, but for the structure."""
    yield once("schema", _schema)
    for name, table in metadata.tables.items():
        if table.foreign_keys:
            yield once(f"references of {name}", partial(_references, table=name))
    yield Step("journal parts", _journal)
    yield once("counters", _counters)
    yield once("counts", _tallies)


def _structure(rows: Connection, table: str = "") -> list[Damage]:
    of = f"('{table}')" if table else f"({_NAMED})"
    said = driver_of(rows).execute(f"PRAGMA integrity_check{of}").fetchmany(_NAMED)
    return [Damage("archive", str(line)) for (line,) in said if line != "ok"]


def _schema(rows: Connection) -> list[Damage]:
    """Compare with what a new archive has; the order of columns may differ."""
    wanted = _fresh()
    held = _shape(driver_of(rows))
    return [Damage("archive", f"the schema of {name} is not this Pressmark's") for name in sorted(wanted) if held.get(name) != wanted[name]]


@cache
def _fresh() -> dict[str, Any]:
    from desktop.archive.file.engine import ArchiveFile

    with ArchiveFile(":memory:").reading() as rows:
        return _shape(driver_of(rows))


def _shape(driver: Any) -> dict[str, Any]:
    shape: dict[str, Any] = {}
    for kind, name, table, sql in driver.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).fetchall():
        if kind == "table" and not sql.startswith("CREATE VIRTUAL"):
            columns = sorted(row[1:] for row in driver.execute("SELECT * FROM pragma_table_info(?)", (name,)))
            references = sorted(row[2:] for row in driver.execute("SELECT * FROM pragma_foreign_key_list(?)", (name,)))
            shape[name] = (columns, references, sorted(_TOKEN.findall(sql)))
        else:
            shape[name] = (table, " ".join(sql.split()))
    for table in ("alembic_version", "words_config", "gram_config"):
        shape[f"rows of {table}"] = sorted(map(_calm, driver.execute(f"SELECT * FROM {table}").fetchall()))
    return shape


def _calm(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Give a setting of the index as it is between imports: one that runs, or was killed, has others for a while."""
    calm, hurried = PACE.get(row[0], (None, None))
    return (row[0], calm) if hurried is not None and row[1] == hurried else row


def _references(rows: Connection, table: str) -> list[Damage]:
    driver = driver_of(rows)
    damaged: list[Damage] = []
    for _, number, parent, _ in driver.execute(f"PRAGMA foreign_key_check({table})").fetchmany(_NAMED):
        story = None
        if number is not None and "story" in metadata.tables[table].columns:
            (story,) = driver.execute(f"SELECT story FROM {table} WHERE rowid = ?", (number,)).fetchone() or (None,)
        damaged.append(of_story(story, f"a row of {table} refers to a {parent} that is not there"))
    return damaged


def _journal(rows: Connection, place: int) -> Iterator[Found]:
    wanted = "SELECT journal, number, marks, edits, digest FROM journal_part WHERE journal > ? ORDER BY journal, number"
    for journal, number, marks, edits, digest in driver_of(rows).execute(wanted, (place,)):
        wrong = sha256(marks + edits).digest() != digest
        told = f"part {number} of change {journal} in the journal is not as it was written; it cannot be undone"
        yield Found(journal, 1, 0, (Damage("archive", told),) if wrong else ())


def _counters(rows: Connection) -> list[Damage]:
    driver = driver_of(rows)
    held = dict(driver.execute("SELECT name, value FROM counter"))
    damaged = [Damage("archive", f"the counter of {name} is missing") for name in COUNTED if name not in held]
    for name, wanted in COUNTED.items():
        (most,) = driver.execute(wanted).fetchone()
        if name in held and held[name] < (most or 0):
            damaged.append(Damage("archive", f"the counter of {name} stands below a number that was given"))
    (last,) = driver.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()
    (given,) = driver.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'journal'").fetchone()
    if given < last:
        damaged.append(Damage("archive", "the counter of the journal stands below a number that was given"))
    for wanted, what in _LIKE:
        damaged += [of_story(number, what) for (number,) in driver.execute(wanted).fetchmany(_NAMED)]
    return damaged


def _tallies(rows: Connection) -> list[Damage]:
    wrong = tallies.wrong(rows)
    return [Damage("archive", f"the count of {kind} “{name}” is wrong; rebuild mends it") for kind, name in wrong[:_NAMED]]
