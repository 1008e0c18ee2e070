"""What arrives: drafts are verified and prepared outside the transaction, then taken in batch by batch as one Change.

The duplicate rule. The same original (SHA-256) for the same part adds nothing. The same address with another body is a new version of
the story kept; with the same body, or none, it adds nothing either: what differs is the page around the story.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Literal

from sqlalchemy import Connection, insert, select

from desktop.archive import stored
from desktop.archive.change import Change, Edit
from desktop.archive.counting import take_numbers
from desktop.archive.engine import ArchiveFile
from desktop.archive.journal import Journal
from desktop.archive.prepared import Prepared, to_json
from desktop.archive.provenance import note
from desktop.archive.schema import picture, source, story
from desktop.archive.search import Entry, SearchIndex
from desktop.archive.shelves import known, put
from desktop.archive.versions import current, new_version, picture_edits, tag_edits, version_edits
from desktop.story import Draft, Mark

Status = Literal["added", "duplicate", "version"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a draft, once it is committed."""

    status: Status
    mark: Mark  # a duplicate's is the kept story's
    message: str = ""


class ImportRun:
    """An import: one Change, however many batches; what `add` returned is durable, whatever happens afterwards."""

    def __init__(
        self, file: ArchiveFile, journal: Journal, index: SearchIndex, clock: Callable[[], str], what: str, shelf: int | None
    ) -> None:
        self._file, self._journal, self._index, self._clock = file, journal, index, clock
        self._what, self._shelf = what, shelf
        self._number: int | None = None
        if shelf is not None:
            with file.reading() as rows:
                known(rows, shelf)

    def __enter__(self) -> "ImportRun":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Nothing is open between batches, so there is nothing to close."""

    @property
    def change(self) -> Change:
        """The Change so far; without edits (and id 0) if nothing was added."""
        return Change(0, self._what, ()) if self._number is None else self._journal.change(self._number)

    def add(self, drafts: Sequence[Draft]) -> list[Outcome]:
        """Take a batch in, of some hundred stories; committed when this returns, and nothing of it stored if it raises.

        Raises ArchiveError for a draft that the archive cannot take, naming its source.
        """
        prepared = [Prepared.of(draft) for draft in drafts]  # the slow part, before anybody has to wait
        if not prepared:
            return []
        with self._file.writing() as rows:
            batch = _Batch(rows, self._journal, self._number, self._what, self._clock(), prepared)
            for each in prepared:
                batch.judge(each)
            if self._shelf is not None:
                batch.edits += put(rows, self._shelf, [outcome.mark.number for outcome in batch.outcomes], None)
            batch.finish(self._index)
        self._number = batch.change  # only now: a transaction that failed has left no Change
        return batch.outcomes


class _Batch:
    """One batch within its transaction."""

    def __init__(self, rows: Connection, journal: Journal, change: int | None, what: str, now: str, prepared: Sequence[Prepared]) -> None:
        self._rows, self._journal, self._what, self._now = rows, journal, what, now
        # Somebody may have undone the run so far; what comes now is then a Change of its own.
        self.change = change if change is not None and journal.still_done(rows, change) else None
        self.edits: list[Edit] = []
        self.outcomes: list[Outcome] = []
        self._originals, self._addresses, self._trashed = _known_already(rows, prepared)
        self._first = self._next = take_numbers(rows, "story", 0)
        self._source = take_numbers(rows, "source", len(prepared))  # these need not be without gaps, marks had better be
        self._body = take_numbers(rows, "body", len(prepared))
        self._bodies: list[Prepared] = []
        self._stored = 0  # of them
        self._touched: set[int] = set()  # stories with edits that are still to be applied
        self._entries: list[Entry] = []
        self._stale: list[int] = []

    def judge(self, each: Prepared) -> None:
        """Find out whether a draft is new, a version or a duplicate, and note what is to be written."""
        key = each.columns["url_key"]
        original = (each.original, each.draft.part)
        if (kept := self._originals.get(original)) is not None:
            self._duplicate(kept, "the same original is kept")
        elif key is not None and (kept := self._addresses.get(key)) is not None:
            if kept in self._touched:
                self._flush()
            self._again(kept, each)
            if self.outcomes[-1].status == "version":
                self._originals[original] = kept
        else:
            number = self._add(each)
            self._originals[original] = number
            if key is not None:
                self._addresses[key] = number

    def finish(self, index: SearchIndex) -> None:
        """Write what is left, and bring the index to it."""
        take_numbers(self._rows, "story", self._next - self._first)
        self._flush()
        index.put(self._rows, self._entries)
        index.renew(self._rows, sorted(set(self._stale)))
        note(self._rows, range(self._first, self._next), "ingestion", self._what, self._now)

    def _add(self, each: Prepared) -> int:
        number = self._next
        self._next += 1
        source_id, body_id = self._kept(each)
        row = {**each.columns, "trashed": None, "version": 1, "added": self._now}
        self.edits += [
            Edit("story", {"id": number}, None, row),
            self._source_row(source_id, number, each),
            new_version(number, 1, self._what, self._now, each.fields, each.readings, source_id, body_id),
            *picture_edits(number, 1, each.content.pictures),
            *tag_edits(number, (), each.fields.get("tags", ())),
        ]
        words = each.words
        self._entries.append(Entry(number, words.title, words.deck, words.body, words.authors))
        self._touched.add(number)
        self.outcomes.append(Outcome("added", Mark.of(number)))
        return number

    def _again(self, kept: int, each: Prepared) -> None:
        was = current(self._rows, kept)
        if not each.content.text.strip() and not each.content.pictures and was.row["words"]:
            self._duplicate(kept, "a story of the same address is kept, and this one has no text")
            return
        if was.body_sha256 == each.content.sha256:
            self._duplicate(kept, "the same text of the same address is kept")
            return
        source_id, body_id = self._kept(each)
        # A fetch that is silent about a field says nothing against it, and tags may have been given by hand.
        fields = {**was.fields, **each.fields, "tags": tuple(dict.fromkeys((*was.fields["tags"], *each.fields.get("tags", ()))))}
        readings = {**was.readings, **each.readings}
        self.edits += version_edits(
            was, self._what, self._now, fields, readings, content=each.content, body_id=body_id, source_id=source_id
        )
        self.edits.append(self._source_row(source_id, kept, each))
        note(self._rows, [kept], "ingestion", f"{self._what}: version {was.row['version'] + 1}", self._now)
        self._touched.add(kept)
        self._stale.append(kept)
        message = f"version {was.row['version'] + 1} of a story of the same address"
        self.outcomes.append(Outcome("version", Mark.of(kept), self._in_trash(kept, message)))

    def _duplicate(self, kept: int, message: str) -> None:
        self.outcomes.append(Outcome("duplicate", Mark.of(kept), self._in_trash(kept, f"{message} as {Mark.of(kept)}")))

    def _in_trash(self, kept: int, message: str) -> str:
        return f"{message}; it is in the trash" if kept in self._trashed else message

    def _kept(self, each: Prepared) -> tuple[int, int]:
        """Give the numbers for a draft's source and body, which are stored with the batch."""
        self._bodies.append(each)
        return self._source + len(self._bodies) - 1, self._body + len(self._bodies) - 1

    def _source_row(self, number: int, kept: int, each: Prepared) -> Edit:
        draft = each.draft
        image = {
            "story": kept,
            "sha256": each.original,
            "media_type": draft.media_type,
            "origin": draft.origin,
            "part": draft.part,
            "importer": draft.importer,
            "retrieved": draft.retrieved.isoformat(timespec="seconds"),
            "size": len(draft.original),
            "dropped": to_json([(dropped.text, dropped.why) for dropped in draft.dropped]),
            "warnings": to_json(draft.warnings),
        }
        return Edit("source", {"id": number}, None, image)

    def _flush(self) -> None:
        if not self.edits:
            return
        _keep_content(self._rows, self._bodies[self._stored :], self._body + self._stored)
        self._stored = len(self._bodies)
        if self.change is None:
            self.change = self._journal.begin(self._rows, self._what)
        self.edits.sort(key=lambda edit: edit.table)  # rows of one table together go in as one statement; the sort keeps their order
        self._journal.extend(self._rows, self.change, self.edits, indexed=True)
        self.edits = []
        self._touched.clear()


def _known_already(rows: Connection, prepared: Sequence[Prepared]) -> tuple[dict[tuple[str, str], int], dict[str, int], set[int]]:
    """Look up a batch's originals and addresses at once; and which of the stories found are in the trash."""
    originals: dict[tuple[str, str], int] = {}
    addresses: dict[str, int] = {}
    for some in stored.several({each.original for each in prepared}):
        wanted = select(source.c.sha256, source.c.part, source.c.story).where(source.c.sha256.in_(some))
        originals |= {(row.sha256, row.part): row.story for row in rows.execute(wanted)}
    for some in stored.several({each.columns["url_key"] for each in prepared if each.columns["url_key"]}):
        found = select(story.c.url_key, story.c.id).where(story.c.url_key.in_(some)).order_by(story.c.id.desc())
        addresses |= {row.url_key: row.id for row in rows.execute(found)}  # of several, the one that came first
    trashed: set[int] = set()
    for numbers in stored.several({*originals.values(), *addresses.values()}):
        trashed.update(rows.scalars(select(story.c.id).where(story.c.id.in_(numbers), story.c.trashed.is_not(None))))
    return originals, addresses, trashed


def _keep_content(rows: Connection, prepared: Sequence[Prepared], first_body: int) -> None:
    """Store what is content: originals, pictures and bodies."""
    contents = {each.original: each.draft.original for each in prepared}
    pictures = {shown.sha256: shown for each in prepared for shown in each.draft.pictures}
    contents |= {shown.sha256: shown.content for shown in pictures.values()}
    stored.keep(rows, contents)
    stored.keep_bodies(rows, first_body, [(each.content.sha256, each.content.frame) for each in prepared])
    for some in stored.several(pictures):
        held = set(rows.scalars(select(picture.c.sha256).where(picture.c.sha256.in_(some))))
        fresh = [pictures[digest] for digest in some if digest not in held]
        if fresh:
            heads = [{"sha256": p.sha256, "media_type": p.media_type, "width": p.width, "height": p.height} for p in fresh]
            rows.execute(insert(picture), heads)
