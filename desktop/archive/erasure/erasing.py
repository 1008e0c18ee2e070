"""Stories taken out of the archive for good: by emptying the trash, and by erasure (a takedown).

These two acts alone cannot be undone. Rows, versions, originals, index entries, words that nothing else holds and the journal's images
go; a tombstone keeps the mark. Rewriting the file, which also takes the bytes out of its free pages and its log, is the file's own work.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, delete, or_, select

from desktop.archive.content import dictionaries
from desktop.archive.content.packing import unpack
from desktop.archive.content.stored import several
from desktop.archive.erasure.redacting import redact
from desktop.archive.erasure.sweeping import sweep
from desktop.archive.erasure.tombstones import bury
from desktop.archive.journal.seals import SEALED
from desktop.archive.journal.seals import seal as reseal
from desktop.archive.report import Report
from desktop.archive.schema import body, metadata, seal, story, tombstone, version
from desktop.archive.search import docids, vocabulary
from desktop.archive.search.index import Entry, SearchIndex
from desktop.archive.search.stems import cut
from desktop.archive.story.provenance import DELETION, note
from desktop.archive.story.resolving import merged_of
from desktop.archive.story.versions import read_facts
from desktop.story import Body, Mark, Value

STEPS = 5
FROM_TRASH = "emptied from trash"
# Whatever refers to a story, so that a table that is added later is not forgotten.
_OWNED = [table for table in metadata.sorted_tables if "story" in table.columns and table is not tombstone]
_PAIRED = [table for table in metadata.sorted_tables if "first" in table.columns and "second" in table.columns]


@dataclass(frozen=True, slots=True)
class Emptied:
    """What emptying the trash took away."""

    marks: tuple[Mark, ...]  # those of the trash, and those that had been merged into them
    freed: int  # bytes by which the file has become smaller


def in_trash(rows: Connection) -> list[int]:
    """Give the stories that the trash lists; a merged one belongs to the story kept."""
    return list(rows.scalars(select(story.c.id).where(story.c.trashed.is_not(None), story.c.merged.is_(None))))


def family(rows: Connection, numbers: Sequence[int]) -> list[int]:
    """Give stories with those that were merged into them."""
    return sorted({*numbers, *merged_of(rows, numbers)})


def erase(rows: Connection, index: SearchIndex, numbers: Sequence[int], reason: str, now: str, report: Report) -> None:
    """Take stories out, with everything that is kept of them; in one transaction, which what `report` raises rolls back."""
    report(0, STEPS, "Reading the words")
    words = _words(rows, numbers)
    shown = dictionaries.shows(rows, numbers)
    documents = docids.of(rows, numbers)
    report(1, STEPS, "Redacting the journal")
    named = redact(rows, numbers)
    report(2, STEPS, "Removing stories")
    bodies = {number for some in several(numbers) for number in rows.scalars(select(version.c.body).where(version.c.story.in_(some)))}
    index.remove(rows, sorted(documents.values()))
    for some in several(numbers):
        _remove_rows(rows, some)
    rows.exec_driver_sql("DELETE FROM tally WHERE stories <= 0")  # a name that no other story has
    swept = sweep(rows, named)
    if shown:
        dictionaries.renew(rows)
    report(3, STEPS, "Clearing the index")
    index.purge(rows)
    # An undone import has left words behind, too, and nothing tells which: then each is asked for.
    vocabulary.forget(rows, words if swept <= len(bodies) else None)
    bury(rows, numbers, reason, now)
    note(rows, numbers, DELETION, reason, now)


def _remove_rows(rows: Connection, some: Collection[int]) -> None:
    for table in _PAIRED:
        _remove_from(rows, table, or_(table.c.first.in_(some), table.c.second.in_(some)))
    for table in (*reversed(_OWNED), story):
        _remove_from(rows, table, (table.c.id if table is story else table.c.story).in_(some))
    rows.execute(
        delete(seal).where(seal.c.name.in_([name for name, each in SEALED.items() if _of_story(name, each.owner)]), seal.c.number.in_(some))
    )


def _remove_from(rows: Connection, table: Table, doomed: ColumnElement[bool]) -> None:
    sealed = SEALED.get(table.name)
    if sealed and not _of_story(table.name, sealed.owner):
        keys = [column.name for column in table.primary_key]
        gone = rows.execute(select(table).where(doomed)).mappings().all()
        reseal(rows, ((table.name, {name: row[name] for name in keys}, dict(row), None) for row in gone))
    rows.execute(delete(table).where(doomed))


def _of_story(name: str, owner: str) -> bool:
    """Tell whether a seal is of one story alone, and goes with it."""
    return owner == "story" or name == "story"


def _words(rows: Connection, numbers: Sequence[int]) -> set[str]:
    """Give every word that any version of these stories brought to the index."""
    found: set[str] = set()
    wanted = select(version.c.facts, body.c.content, story.c.authors, story.c.language)
    joined = version.join(body, body.c.id == version.c.body).join(story, story.c.id == version.c.story)
    for some in several(numbers):
        for row in rows.execute(wanted.select_from(joined).where(version.c.story.in_(some))):
            fields = read_facts(row.facts)[0]
            text = Body(unpack(row.content).decode()).text
            for language in {row.language, _line(fields.get("language", ""))}:
                heads = _line(fields.get("title", "")), _line(fields.get("deck", ""))
                found.update(" ".join(Entry.of(*heads, cut(text), (row.authors, *fields.get("authors", ())), language)).split())
    return found


def _line(value: Value) -> str:
    return value if isinstance(value, str) else " ".join(value)
