"""One batch within its transaction: which drafts are new, which are versions, which duplicates.

The duplicate rule. The same original (SHA-256) for the same part adds nothing. The same address with another body is a new version of
the story kept; with the same body, or none, it adds nothing either: what differs is the page around the story. Nor does an excerpt, as
feeds and newsletters give, where a fuller text is kept. A database's accession number (a urn) names one text for ever: what comes again
under it, in another layout or with other words marked, adds nothing. Nor does a story read back from a book, where it is here (see formers).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from sqlalchemy import Connection, func, insert, literal_column, select

from desktop.archive.content import dictionaries, stored
from desktop.archive.intake.address import is_accession
from desktop.archive.intake.formers import Formers
from desktop.archive.intake.prepared import Prepared, listed
from desktop.archive.journal.change import Edit
from desktop.archive.journal.counting import take_numbers
from desktop.archive.journal.journal import Journal
from desktop.archive.journal.seals import seal
from desktop.archive.likeness.groups import Similar
from desktop.archive.names.aliases import Aliases
from desktop.archive.schema import picture, source, story
from desktop.archive.search import docids
from desktop.archive.search.index import Entry, SearchIndex
from desktop.archive.story.resolving import merged_into
from desktop.archive.story.versions import current, new_version, picture_edits, tag_edits, version_edits
from desktop.story import Mark

_Known: TypeAlias = tuple[dict[tuple[str, str], int], dict[str, int], set[int], dict[int, int]]
Status = Literal["added", "duplicate", "version"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a draft, once it is committed."""

    status: Status
    mark: Mark  # a duplicate's is the kept story's
    message: str = ""
    similar: Similar = ()  # near-duplicates that were here already, the likest first, with their likeness

    def beside(self, similar: Similar) -> "Outcome":
        """Name the near-duplicates, too."""
        named = "; ".join(f"near-duplicate of {mark} ({likeness:.2f})" for mark, likeness in similar)
        return replace(self, message="; ".join(filter(None, (self.message, named))), similar=similar)


class Batch:
    """Drafts judged one by one, and then written at once."""

    def __init__(self, rows: Connection, journal: Journal, change: int | None, what: str, now: str, prepared: Sequence[Prepared]) -> None:
        self._rows, self._journal, self._what, self._now = rows, journal, what, now
        # Somebody may have undone the run so far; what comes now is then a Change of its own.
        self.change = change if change is not None and journal.still_done(rows, change) else None
        self.edits: list[Edit] = []
        self.outcomes: list[Outcome] = []
        self._formers = Formers(rows, prepared)
        self._originals, self._addresses, self._trashed, self._merged = _known_already(rows, prepared, self._formers.stories)
        self._aliases = Aliases(rows)
        self._first = self._next = take_numbers(rows, "story", 0)
        self._source = take_numbers(rows, "source", len(prepared))  # these need not be without gaps, marks had better be
        self._body = take_numbers(rows, "body", len(prepared))
        self._bodies: list[Prepared] = []
        self._stored = 0  # of them
        self._touched: set[int] = set()  # stories with edits that are still to be applied
        self._entries: dict[int, Entry] = {}
        self._sketches: list[tuple[int, bytes]] = []
        self._stale: list[int] = []

    def judge(self, each: Prepared) -> None:
        """Find out whether a draft is new, a version or a duplicate, and note what is to be written."""
        key = each.columns["url_key"]
        original = (each.original, each.part)
        if (kept := self._originals.get(original)) is not None:
            self._duplicate(kept, "the same original is kept")
        elif (kept := self._formers.of(each)) is not None:
            self._duplicate(kept, "the story that was printed in the book is kept")
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
        numbers = docids.of(self._rows, list(self._entries))
        index.put(self._rows, {numbers[number]: entry for number, entry in self._entries.items()})
        index.renew(self._rows, sorted(set(self._stale)))
        if self._sketches:
            self._rows.exec_driver_sql("INSERT OR REPLACE INTO sketch VALUES (?, ?)", self._sketches)

    def _add(self, each: Prepared) -> int:
        number = self._next
        self._next += 1
        source_edit, body_id = self._kept(each, number)
        named = self._aliases.fields(each.fields)
        row = {**each.columns, **({} if named is each.fields else listed(named)), "version": 1, "added": self._now}
        body = (body_id, each.content.sha256)
        self.edits += [
            Edit("story", {"id": number}, None, row),
            source_edit,
            new_version(number, 1, self._what, self._now, each.facts, _named(source_edit), body, each.content.pictures),
            *picture_edits(number, 1, each.content.pictures),
            *tag_edits(number, (), named.get("tags", ())),
            *self._formers.added(each, number, self._now),
        ]
        byline = named.get("authors", ())
        same = byline == each.fields.get("authors", ())
        self._entries[number] = each.words if same else each.words.signed(byline, each.columns["language"])
        self._sketches.append((number, each.sketch))
        self._touched.add(number)
        self.outcomes.append(Outcome("added", Mark.of(number)))
        return number

    def _again(self, kept: int, each: Prepared) -> None:
        was = current(self._rows, kept)
        if not each.content.words and not each.content.pictures and was.row["words"]:
            self._duplicate(kept, "a story of the same address is kept, and this one has no text")
            return
        if is_accession(str(each.fields["url"])) and was.row["words"]:
            self._duplicate(kept, "the story of the same number is kept")
            return
        if each.excerpt and was.row["words"] > each.content.words:
            self._duplicate(kept, "a fuller text of the same address is kept")
            return
        if each.former and was.row["words"] >= each.content.words:
            self._duplicate(kept, "a text of the same address is kept, whose pictures were not fitted to a book")
            return
        if was.body_sha256 == each.content.sha256:
            self._duplicate(kept, "the same text of the same address is kept")
            return
        source_edit, body_id = self._kept(each, kept)
        # A fetch that is silent about a field says nothing against it, and tags may have been given by hand.
        tags = self._aliases.fields(each.fields).get("tags", ())
        fields = {**was.fields, **each.fields, "tags": tuple(dict.fromkeys((*was.fields["tags"], *tags)))}
        readings = {**was.readings, **each.readings}
        self.edits += version_edits(
            was, self._what, self._now, fields, readings, content=each.content, body_id=body_id, source_edit=source_edit
        )
        self.edits.append(source_edit)
        self._touched.add(kept)
        self._stale.append(kept)
        self._sketches.append((kept, each.sketch))
        message = f"version {was.row['version'] + 1} of a story of the same address"
        self.outcomes.append(Outcome("version", self._mark(kept), self._in_trash(kept, message)))

    def _duplicate(self, kept: int, message: str) -> None:
        mark = self._mark(kept)
        self.outcomes.append(Outcome("duplicate", mark, self._in_trash(kept, f"{message} as {mark}")))

    def _in_trash(self, kept: int, message: str) -> str:
        return f"{message}; it is in the trash" if self._merged.get(kept, kept) in self._trashed else message

    def _mark(self, kept: int) -> Mark:
        """Give the mark of a story, or of the one that it was merged into."""
        return Mark.of(self._merged.get(kept, kept))

    def _kept(self, each: Prepared, number: int) -> tuple[Edit, int]:
        """Give the source's row, and the number of the body; the content itself is stored with the batch."""
        self._bodies.append(each)
        source_id, body_id = self._source + len(self._bodies) - 1, self._body + len(self._bodies) - 1
        return Edit("source", {"id": source_id}, None, {"story": number, **each.source}), body_id

    def _flush(self) -> None:
        if not self.edits:
            return
        keep_content(self._rows, self._bodies[self._stored :], self._body + self._stored)
        self._stored = len(self._bodies)
        if self.change is None:
            self.change = self._journal.begin(self._rows, self._what)
        self.edits.sort(key=lambda edit: edit.table)  # rows of one table together go in as one statement; the sort keeps their order
        self._journal.extend(self._rows, self.change, self.edits, indexed=True)
        self.edits = []
        self._touched.clear()


def _named(source_edit: Edit) -> tuple[int, Mapping[str, Any]]:
    return source_edit.key["id"], source_edit.after or {}


def _known_already(rows: Connection, prepared: Sequence[Prepared], besides: Collection[int]) -> _Known:
    """Look up a batch's originals and addresses at once; which of the stories found are in the trash, and which were merged into which."""
    originals: dict[tuple[str, str], int] = {}
    addresses: dict[str, int] = {}
    for some in stored.several({each.original for each in prepared}):
        near = func.substr(source.c.sha256, 1, literal_column("12")).in_([digest[:12] for digest in some])  # as the index has it
        wanted = select(source.c.sha256, source.c.part, source.c.story).where(near, source.c.sha256.in_(some))
        originals |= {(row.sha256, row.part): row.story for row in rows.execute(wanted)}
    for some in stored.several({each.columns["url_key"] for each in prepared if each.columns["url_key"]}):
        found = select(story.c.url_key, story.c.id).where(story.c.url_key.in_(some)).order_by(story.c.id.desc())
        addresses |= {row.url_key: row.id for row in rows.execute(found)}  # of several, the one that came first
    trashed: set[int] = set()
    merged = merged_into(rows, {*originals.values(), *addresses.values(), *besides})
    for numbers in stored.several({*originals.values(), *addresses.values(), *besides, *merged.values()}):
        trashed.update(rows.scalars(select(story.c.id).where(story.c.id.in_(numbers), story.c.trashed.is_not(None))))
    return originals, addresses, trashed, merged


def keep_content(rows: Connection, prepared: Sequence[Prepared], first_body: int) -> None:
    """Store what is content: originals, pictures and bodies."""
    stored.keep(rows, (content for each in prepared for content in each.blobs))
    pictures = {head["sha256"]: head for each in prepared for head in each.pictures}
    frames = dictionaries.readable(rows, [each.content.frame for each in prepared])
    stored.keep_bodies(rows, first_body, [(each.content.sha256, frame) for each, frame in zip(prepared, frames, strict=True)])
    keep_pictures(rows, pictures)


def keep_pictures(rows: Connection, pictures: Mapping[str, Mapping[str, Any]]) -> None:
    """Note what pictures are, by their SHA-256, each once; their bytes are stored already."""
    for some in stored.several(pictures):
        held = set(rows.scalars(select(picture.c.sha256).where(picture.c.sha256.in_(some))))
        fresh = [pictures[digest] for digest in some if digest not in held]
        if fresh:
            rows.execute(insert(picture), fresh)
            seal(rows, (("picture", {"sha256": head["sha256"]}, None, head) for head in fresh))
