"""The archive: every room's one way in. Each method is thin; the modules beside this one do the work."""

from array import array
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import select

from desktop.archive import changing, fixity, reading, shelves, stored
from desktop.archive.change import Change
from desktop.archive.engine import ArchiveFile
from desktop.archive.errors import ArchiveError
from desktop.archive.finding import Finder
from desktop.archive.fixity import CheckReport, Report, quiet
from desktop.archive.intake import ImportRun
from desktop.archive.journal import Clock, Journal
from desktop.archive.provenance import events_of, note
from desktop.archive.query import Query
from desktop.archive.reading import Page, Places
from desktop.archive.schema import picture
from desktop.archive.search import FullText
from desktop.archive.shelves import Collection
from desktop.story import Draft, Event, Mark, Picture, Story, Summary, Version


def now() -> datetime:
    """Tell the time, with its zone."""
    return datetime.now(UTC)


class Archive:
    """A private archive of news stories: one file. May be used from any thread, and by several processes at once.

    Every method raises ArchiveError, naming the file or the mark, for what it could not do; nothing of that step is then stored.
    """

    def __init__(self, file: ArchiveFile, clock: Callable[[], datetime]) -> None:
        self.path = file.path
        self._file = file
        self._clock: Clock = lambda: clock().isoformat(timespec="seconds")
        self._index = FullText()
        self._journal = Journal(file, self._index, self._clock)

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

    # coming in

    def add(self, draft: Draft) -> Change:
        """Add one story. A duplicate gives a Change without edits, whose mark is the kept story's."""
        with self.importing("Import story") as run:
            (outcome,) = run.add([draft])
            change = run.change
            return change if change.id else Change(0, change.what, (outcome.mark,))

    def importing(self, what: str, *, collection: int | None = None) -> ImportRun:
        """Begin an import: a context manager whose `add` takes batches of drafts, all under one Change named `what`.

        collection: where its stories are put, also those that were here already.
        """
        return ImportRun(self._file, self._journal, self._index, self._clock, what, collection)

    # reading

    def find(self, query: Query, *, limit: int = 50, offset: int = 0, sort: str = "newest") -> Page:
        """Find stories: those of one page, and how many there are in all.

        sort: newest, oldest, relevance, or collection (the order of the collection that `in:` names).
        """
        with self._file.reading() as rows:
            finder = Finder(rows, self._index, query)
            found = finder.rows(sort=sort, limit=limit, offset=offset)
            total = len(found) if not offset and len(found) < limit else finder.total()
            return Page(tuple(reading.summaries(rows, found, query)), total)

    def rows(self, query: Query, *, sort: str = "newest") -> "array[int]":
        """Give the numbers of all stories found, in order, for a list that reads only what is seen."""
        with self._file.reading() as rows:
            return Finder(rows, self._index, query).rows(sort=sort)

    def summaries(self, rows: Sequence[int], query: Query | None = None) -> list[Summary]:
        """Give list rows in the order asked, with snippets where the query has words; a story that is gone is left out."""
        with self._file.reading() as connection:
            return reading.summaries(connection, rows, query)

    def marks(self, query: Query) -> tuple[Mark, ...]:
        """Give the marks of all stories found: a collection's (`in:`) in its order, others newest first."""
        return tuple(Mark.of(number) for number in self.rows(query, sort="collection"))

    def story(self, mark: Mark) -> Story:
        """Give a story, also one in the trash."""
        with self._file.reading() as rows:
            return reading.whole(rows, mark.number)

    def versions(self, mark: Mark) -> tuple[Version, ...]:
        """Give a story's versions, oldest first."""
        with self._file.reading() as rows:
            return reading.versions_of(rows, mark.number)

    def modified(self, marks: Sequence[Mark]) -> str:
        """Give the time of the latest version among stories, as ISO 8601; "" for none."""
        with self._file.reading() as rows:
            return reading.modified(rows, _numbers(marks))

    def events(self, mark: Mark) -> tuple[Event, ...]:
        """Give a story's provenance, oldest first."""
        with self._file.reading() as rows:
            return events_of(rows, mark.number)

    def original(self, sha256: str) -> bytes:
        """Give an original byte for byte; it is verified on the way."""
        with self._file.reading() as rows:
            return self._content(stored.fetch(rows, sha256), sha256, "original")

    def picture(self, sha256: str) -> Picture:
        """Give a picture with its bytes; they are verified on the way."""
        with self._file.reading() as rows:
            row = rows.execute(select(picture).where(picture.c.sha256 == sha256)).one_or_none()
            content = self._content(stored.fetch(rows, sha256) if row else None, sha256, "picture")
            assert row is not None
            return Picture(row.sha256, row.media_type, row.width, row.height, content)

    def places(self) -> Places:
        """Give every section, publication, tag and collection, with how many stories each has."""
        with self._file.reading() as rows:
            return reading.places(rows)

    def collection_named(self, name: str) -> Collection:
        """Find a collection by its name, or by its path where the name stands twice: Parent/Child."""
        with self._file.reading() as rows:
            found = shelves.collections_named(rows, name)
        if len(found) == 1:
            return found[0]
        if not found:
            raise ArchiveError(name, "there is no such collection", remedy="Look at the list of collections, or create it.")
        raise ArchiveError(name, f"{len(found)} collections have that name", remedy="Write its path: Parent/Child.")

    # changing

    def edit(self, mark: Mark, **fields: str | Sequence[str]) -> Change:
        """Correct a story's fields: a new version, the one before is kept. `body` is a clean body's XHTML."""
        return self._change(lambda rows: changing.edit(rows, mark.number, fields, self._clock()))

    def trash(self, marks: Sequence[Mark]) -> Change:
        """Move stories to the trash; their originals and versions stay."""
        return self._change(lambda rows: changing.trash(rows, _numbers(marks), self._clock()))

    def restore(self, marks: Sequence[Mark]) -> Change:
        """Take stories out of the trash."""
        return self._change(lambda rows: changing.restore(rows, _numbers(marks), self._clock()))

    def tag(self, marks: Sequence[Mark], tag: str) -> Change:
        """Give stories a tag."""
        return self._change(lambda rows: changing.tag_all(rows, _numbers(marks), tag))

    def untag(self, marks: Sequence[Mark], tag: str) -> Change:
        """Take a tag from stories."""
        return self._change(lambda rows: changing.untag_all(rows, _numbers(marks), tag))

    def create_collection(self, name: str, parent: int | None = None) -> Change:
        """Make a collection; its number is the Change's `collection`."""
        with self._file.writing() as rows:
            number, edits = shelves.create(rows, name, parent)
            return self._journal.make(rows, "Create collection", edits, collection=number)

    def rename_collection(self, id: int, name: str) -> Change:  # noqa: A002 - the contract's word
        """Give a collection another name."""
        return self._change(lambda rows: ("Rename collection", shelves.rename(rows, id, name)))

    def delete_collection(self, id: int) -> Change:  # noqa: A002
        """Delete a collection and those within it; the stories stay in the archive."""
        return self._change(lambda rows: ("Delete collection", shelves.remove(rows, id)))

    def move_collection(self, id: int, parent: int | None, position: int) -> Change:  # noqa: A002
        """Put a collection under another parent, or at another place among its own."""
        return self._change(lambda rows: ("Move collection", shelves.move(rows, id, parent, position)))

    def put(self, collection: int, marks: Sequence[Mark], position: int | None = None) -> Change:
        """Put stories into a collection: at its end, or so that the first stands at `position` (from 0); those in it are moved there."""
        return self._change(
            lambda rows: ("Put in collection", shelves.put(rows, collection, changing.known(rows, _numbers(marks)), position))
        )

    def take(self, collection: int, marks: Sequence[Mark]) -> Change:
        """Take stories out of a collection; they stay in the archive."""
        return self._change(lambda rows: ("Take out of collection", shelves.take(rows, collection, _numbers(marks))))

    def record(self, marks: Sequence[Mark], kind: str, detail: str) -> None:
        """Add a line to stories' provenance; it cannot be undone. kind: an eventType of PREMIS 3.0."""
        with self._file.writing() as rows:
            note(rows, changing.known(rows, _numbers(marks)), kind, detail, self._clock())

    # the journal is the undo stack

    def revert(self, change: Change) -> Change:
        """Undo a Change; reverting what this returns is redo. Refused if something has changed since."""
        return self._journal.revert(change)

    def undo(self) -> Change | None:
        """Undo the latest Change, whoever made it; None if there is none."""
        return self._journal.step("done")

    def redo(self) -> Change | None:
        """Redo the Change that was undone last; None if there is none."""
        return self._journal.step("undone")

    def undo_words(self) -> str | None:
        """Say what undo would undo: "Move to trash"."""
        return self._journal.words("done")

    def redo_words(self) -> str | None:
        """Say what redo would redo."""
        return self._journal.words("undone")

    def data_version(self) -> int:
        """Give a number that grows whenever this or another process has changed the archive."""
        return self._file.data_version()

    def check(self, report: Report = quiet) -> CheckReport:
        """Reckon the checksum of every original, picture and body again; writes nothing. What `report` raises passes through."""
        with self._file.reading() as rows:
            return fixity.check(rows, report)

    def _change(self, work: changing.Work) -> Change:
        with self._file.writing() as rows:
            what, edits = work(rows)
            return self._journal.make(rows, what, edits)

    def _content(self, content: bytes | None, sha256: str, what: str) -> bytes:
        if content is None:
            raise ArchiveError(f"SHA-256 {sha256}", f"the archive has no such {what}")
        return content


def _numbers(marks: Sequence[Mark]) -> list[int]:
    return list(dict.fromkeys(mark.number for mark in marks))
