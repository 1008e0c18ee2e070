"""The journal: every Change with its row images. It is the undo stack, for every window and every process."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from desktop.archive.content.packing import pack_json, unpack_json
from desktop.archive.errors import ArchiveError
from desktop.archive.file.engine import ArchiveFile
from desktop.archive.journal import images
from desktop.archive.journal.change import PLACE, Change, Edit, apply, marks_of
from desktop.archive.journal.seals import seal
from desktop.archive.likeness import sketching
from desktop.archive.schema import journal, journal_part
from desktop.archive.search import docids
from desktop.archive.search.index import SearchIndex
from desktop.archive.story.provenance import MODIFICATION, note
from desktop.archive.story.versions import bodies
from desktop.story import Mark

Clock = Callable[[], str]
_INDEXED = {"title", "deck", "authors", "language", "published"}  # a story's columns that the search index follows


class Journal:
    """Writes Changes down as it makes them, and walks them back and forth."""

    def __init__(self, file: ArchiveFile, index: SearchIndex, clock: Clock) -> None:
        self._file, self._index, self._clock = file, index, clock

    def make(self, rows: Connection, what: str, edits: Sequence[Edit], *, collection: int | None = None) -> Change:
        """Apply the edits as one new Change; without any, nothing is written."""
        if not edits:
            return Change(0, what, ())
        number = self.begin(rows, what, collection=collection)
        stories = self.extend(rows, number, edits)
        return Change(number, what, _marks(stories), collection, False, lambda: tuple(edits))

    def begin(self, rows: Connection, what: str, *, collection: int | None = None) -> int:
        """Open a new Change, still without edits. What was undone before can no longer be redone."""
        self.drop_undone(rows)
        row = {"what": what, "made": self._clock(), "state": "done", "collection": collection}
        number = int(rows.execute(insert(journal).values(row)).inserted_primary_key[0])  # type: ignore[index]
        seal(rows, [("journal", {"id": number}, None, row)])
        return number

    def drop_undone(self, rows: Connection) -> None:
        """Give up what was undone and not redone."""
        for lost in rows.scalars(select(journal.c.id).where(journal.c.state == "undone")).all():
            rows.execute(delete(journal_part).where(journal_part.c.journal == lost))
            self._set_state(rows, lost, "undone", "dropped")

    def still_done(self, rows: Connection, number: int) -> bool:
        """Tell whether a Change may be extended: nobody has undone it in the meantime."""
        return rows.scalar(select(journal.c.state).where(journal.c.id == number)) == "done"

    def extend(self, rows: Connection, number: int, edits: Sequence[Edit], *, indexed: bool = False) -> tuple[int, ...]:
        """Apply further edits under a Change; give the stories that they touch. indexed: the caller feeds the search index itself."""
        places = self._apply(rows, edits, indexed=indexed)
        stories = marks_of(edits)
        self._write(rows, number, [_placed(edit, places) for edit in edits] if places else edits, stories)
        return stories

    def change(self, number: int) -> Change:
        """Read a Change back. Raises ArchiveError if there is none of that number."""
        with self._file.reading() as rows:
            return self._change(rows, number)

    def top(self, rows: Connection, state: str) -> int | None:
        """Give the Change that undo ("done") or redo ("undone") would take."""
        first = func.max(journal.c.id) if state == "done" else func.min(journal.c.id)
        found: int | None = rows.scalar(select(first).where(journal.c.state == state))
        return found

    def words(self, state: str) -> str | None:
        """Give the menu's words for that Change."""
        with self._file.reading() as rows:
            top = self.top(rows, state)
            found: str | None = rows.scalar(select(journal.c.what).where(journal.c.id == top)) if top else None
            return found

    def step(self, state: str) -> Change | None:
        """Undo the latest Change ("done"), or redo the one undone last ("undone"); None if there is none."""
        with self._file.writing() as rows:
            top = self.top(rows, state)
            return None if top is None else self._walk(rows, top, state)

    def revert(self, change: Change) -> Change:
        """Undo a Change, or redo it if it is what an undo gave.

        A Change below later ones is undone by a new Change on top, if nothing has touched its rows since.
        """
        if change.id == 0:
            return change
        state = "undone" if change.undone else "done"
        with self._file.writing() as rows:
            stands = rows.scalar(select(journal.c.state).where(journal.c.id == change.id))
            if stands is None:
                raise ArchiveError(change.what, "what it changed has been erased", remedy="That cannot be undone.")
            if stands != state:
                why = "it has been redone, or something else was done since" if change.undone else "it has been undone already"
                raise ArchiveError(change.what, why, remedy="Look at what undo and redo offer now.")
            if self.top(rows, state) == change.id:
                return self._walk(rows, change.id, state)
            if change.undone:
                raise ArchiveError(change.what, "an earlier change was undone too", remedy="Redo that one first.")
            return self._counter(rows, change)

    def _walk(self, rows: Connection, number: int, state: str) -> Change:
        back = state == "done"
        for edits in self._parts(rows, number, back=back, keep=back):
            self._apply(rows, edits)
        self._set_state(rows, number, state, "undone" if back else "done")
        change = self._change(rows, number)
        note(rows, [mark.number for mark in change.marks], MODIFICATION, f"{'Undone' if back else 'Redone'}: {change.what}", self._clock())
        return change

    def _counter(self, rows: Connection, change: Change) -> Change:
        number = self.begin(rows, f"Undo “{change.what}”")
        for edits in self._parts(rows, change.id, back=True):
            self.extend(rows, number, edits)
        made = self._change(rows, number)
        note(rows, [mark.number for mark in made.marks], MODIFICATION, made.what, self._clock())
        return made

    def _apply(self, rows: Connection, edits: Sequence[Edit], *, indexed: bool = False) -> dict[int, int]:
        """Change the rows, and bring seals and search index to them; give the places of stories whose date was another one until now."""
        places = docids.of(rows, [int(edit.key["id"]) for edit in edits if _is_dated(edit)])
        stale: dict[int, bool] = {}  # story → whether it is still there
        renewed: set[int] = set()  # stories with another version; the index follows only if its body is another one, too
        for edit in edits if not indexed else ():
            if edit.table != "story":
                continue
            if edit.after is None or edit.before is None or not _INDEXED.isdisjoint(edit.after):
                stale[int(edit.key["id"])] = edit.after is not None
            elif "version" in edit.after:
                renewed.add(int(edit.key["id"]))
        before, spoken = docids.of(rows, list(stale)), bodies(rows, renewed)
        apply(rows, edits)
        seal(rows, ((edit.table, edit.key, edit.before, edit.after) for edit in edits))
        if not indexed:
            stale = {number: True for number, body in bodies(rows, renewed).items() if body != spoken[number]} | stale
            self._index.remove(rows, sorted(before.values()))
            self._index.renew(rows, sorted(number for number, there in stale.items() if there))
            sketching.follow(rows, edits)
        elif places:
            self._index.remove(rows, sorted(places.values()))
        return places

    def _set_state(self, rows: Connection, number: int, before: str, after: str) -> None:
        rows.execute(update(journal).where(journal.c.id == number).values(state=after))
        seal(rows, [("journal", {"id": number}, {"state": before}, {"state": after})])

    def _write(self, rows: Connection, number: int, edits: Sequence[Edit], stories: Sequence[int]) -> None:
        part = rows.scalar(select(func.coalesce(func.max(journal_part.c.number), 0)).where(journal_part.c.journal == number))
        frames = pack_json(stories), images.written(edits)
        values = {"journal": number, "number": (part or 0) + 1, "marks": frames[0], "edits": frames[1], "digest": digest_of(*frames)}
        rows.execute(insert(journal_part).values(values))

    def _parts(self, rows: Connection, number: int, *, back: bool, keep: bool = False, strict: bool = True) -> Iterator[list[Edit]]:
        """Read a Change's edits part by part, so that an import of a million stories is never held whole.

        keep: the rows that it added are about to go, so their images are written out.
        """
        numbers = select(journal_part.c.number).where(journal_part.c.journal == number).order_by(journal_part.c.number)
        parts = rows.scalars(numbers).all()
        for part in reversed(parts) if back else parts:
            same = (journal_part.c.journal == number) & (journal_part.c.number == part)
            row = rows.execute(select(journal_part.c.marks, journal_part.c.edits).where(same)).one()
            edits, borrowed = images.read(rows, row.edits, strict=strict)
            if keep and borrowed:
                frame = images.written(edits, whole=True)
                rows.execute(update(journal_part).where(same).values(edits=frame, digest=digest_of(row.marks, frame)))
            yield [edit.backwards for edit in reversed(edits)] if back else edits

    def _change(self, rows: Connection, number: int) -> Change:
        row = rows.execute(select(journal).where(journal.c.id == number)).one_or_none()
        if row is None:
            raise ArchiveError(self._file.path, f"its journal has no change {number}")
        parts = rows.scalars(select(journal_part.c.marks).where(journal_part.c.journal == number).order_by(journal_part.c.number))
        stories = dict.fromkeys(story for part in parts for story in unpack_json(part))
        undone = row.state == "undone"

        def read() -> tuple[Edit, ...]:
            with self._file.reading() as again:
                return tuple(edit for edits in self._parts(again, number, back=undone, strict=False) for edit in edits)

        return Change(number, row.what, _marks(stories), row.collection, undone, read)


def _is_dated(edit: Edit) -> bool:
    return edit.table == "story" and edit.before is not None and edit.after is not None and "published" in edit.after


def _placed(edit: Edit, places: Mapping[int, int]) -> Edit:
    """Note the place that a story had before its date was changed."""
    if not _is_dated(edit) or edit.key["id"] not in places:
        return edit
    return replace(edit, before={**(edit.before or {}), PLACE: places[edit.key["id"]]})


def digest_of(marks: bytes, edits: bytes) -> bytes:
    """Give the SHA-256 of a part of the journal."""
    return sha256(marks + edits).digest()


def _marks(stories: Any) -> tuple[Mark, ...]:
    return tuple(Mark.of(number) for number in stories)
