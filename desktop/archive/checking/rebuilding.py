"""What is derived, made again from what is kept: the search index, its vocabulary, the sketches and the counts."""

import json
from collections.abc import Iterator
from typing import Any

import zstandard
from sqlalchemy import Connection

from desktop.archive.content.packing import unpack
from desktop.archive.report import Report, quiet
from desktop.archive.search import docids, vocabulary
from desktop.archive.search.full_text import FullText
from desktop.archive.search.index import Entry
from desktop.archive.search.stems import cut
from desktop.archive.story import tallies
from desktop.story import Body

_MANY = 1000  # stories a step: so many words make one segment of the index
_WORDS = (
    "SELECT story.docid, story.id, title, deck, authors, language, content FROM story"
    " LEFT JOIN version ON version.story = story.id AND version.number = story.version LEFT JOIN body ON body.id = version.body"
    " WHERE docid > ? ORDER BY docid LIMIT ?"
)


def rebuild(rows: Connection, report: Report = quiet) -> None:
    """Throw away everything that is derived, also where it is damaged, and make it again; within the caller's transaction."""
    _drop(rows)
    rows.exec_driver_sql("DELETE FROM term")
    rows.exec_driver_sql("DELETE FROM sketch")
    _renumber(rows)
    make(rows, report)


def make(rows: Connection, report: Report = quiet) -> None:
    """Make what is derived, where there is none of it yet."""
    from desktop.archive.likeness.sketches import sketch  # numerics, which only who rebuilds loads

    index = FullText()
    index.create(rows)
    vocabulary.create(rows)
    done, total = 0, int(rows.exec_driver_sql("SELECT count(*) FROM story").scalar_one())
    for some in _batches(rows):
        report(done, total, "Indexing")
        spoken = {row[0]: cut(_text(row[6])) for row in some}
        index.put(rows, {row[0]: Entry.of(row[2], row[3], spoken[row[0]], _names(row[4]), row[5]) for row in some})
        rows.exec_driver_sql("INSERT INTO sketch VALUES (?, ?)", [(row[1], sketch(spoken[row[0]])) for row in some])
        done += len(some)
    tallies.create(rows)
    tallies.recount(rows)
    report(done, total, "Indexing")


def _batches(rows: Connection) -> Iterator[list[Any]]:
    last = -1
    while some := rows.exec_driver_sql(_WORDS, (last, _MANY)).all():
        yield list(some)
        last = some[-1][0]


def _text(frame: bytes | None) -> str:
    try:
        return Body(unpack(frame or b"").decode()).text
    except (zstandard.ZstdError, UnicodeDecodeError):  # check tells of it; the story is still found by its title
        return ""


def _names(authors: str) -> list[str]:
    try:
        return list(map(str, json.loads(authors)))
    except ValueError:
        return []


def _drop(rows: Connection) -> None:
    """Drop index and triggers; of a virtual table whose own settings are damaged only its parts can be dropped."""
    for name in rows.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").scalars().all():
        rows.exec_driver_sql(f"DROP TRIGGER {name}")
    rows.exec_driver_sql("PRAGMA writable_schema=ON")
    rows.exec_driver_sql("DELETE FROM sqlite_schema WHERE name IN ('words', 'gram')")
    rows.exec_driver_sql("PRAGMA writable_schema=RESET")  # reads the schema again
    parts = (
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND (name LIKE 'words\\_%' ESCAPE '\\' OR name LIKE 'gram\\_%' ESCAPE '\\')"
    )
    for name in rows.exec_driver_sql(parts).scalars().all():
        rows.exec_driver_sql(f"DROP TABLE {name}")


def _renumber(rows: Connection) -> None:
    """Give every story the document number of its date anew."""
    rows.exec_driver_sql("UPDATE story SET docid = -id")  # out of each other's way: the numbers are unique
    last = 0
    for number, first in docids.in_order(rows):
        last = max(first, last + 1)
        rows.exec_driver_sql("UPDATE story SET docid = ? WHERE id = ?", (last, number))
