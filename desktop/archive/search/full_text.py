"""The search index on SQLite's FTS5, fed words that are already stemmed.

The table keeps no copy of the text (content=''), and rows can be replaced and deleted by rowid alone (contentless_delete=1,
SQLite 3.43). The ascii tokenizer cuts only at what `stems` never leaves in a word, so that both always agree.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    column,
    exists,
    func,
    literal_column,
    select,
    table,
    text,
)

from desktop.archive.content.packing import unpack
from desktop.archive.file.driver import driver_of
from desktop.archive.schema import body, story
from desktop.archive.schema.newest import TOLD
from desktop.archive.search.expanding import Expanding, Meaning, Phrase
from desktop.archive.search.index import Entry, Walked
from desktop.archive.search.query import Words
from desktop.archive.search.ranges import EVERYTHING, Nested, Ranges, ranged
from desktop.archive.search.stems import cut
from desktop.archive.search.vocabulary import Vocabulary
from desktop.story import Body

# How soon FTS5 joins segments: as it does of itself, and while very much comes in.
PACE = {"automerge": (4, 0), "crisismerge": (16, 128)}
CREATE = (
    # no prefix index: it would be a third of the file; a beginning is looked up among the words of `term` instead
    "CREATE VIRTUAL TABLE words USING fts5(title, deck, body, authors, content='', contentless_delete=1, tokenize='ascii')",
    # bytes of words gathered before they are written out: a batch of an import is one segment
    "INSERT INTO words(words, rank) VALUES('hashsize', 16777216)",
    *(f"INSERT INTO words(words, rank) VALUES('{name}', {calm})" for name, (calm, _) in PACE.items()),
)
_WEIGHTS = "8.0, 4.0, 1.0, 3.0"  # of a word in title, deck, body, authors, for bm25
_COLUMNS = {"title": "title", "author": "authors"}
_MANY = 500
# An OR looks at each of its parts for every story that it gives, so five hundred words are asked in groups: a third of the time. FTS5 makes
# one OR of nested ones, but not of those within a NOT; what they are NOT is a character that no word holds.
_GROUP, _NOTHING = 24, '"\ue000"'
_PAGES = 2_000  # of the index, merged in one transaction: some 100 ms

_words = table("words", column("rowid"))


class FullText:
    """SearchIndex on FTS5."""

    def __init__(self) -> None:
        self._expanding = Expanding()
        self._vocabulary = Vocabulary()

    def create(self, rows: Connection) -> None:
        """Make an empty index."""
        for statement in CREATE:
            rows.exec_driver_sql(statement)

    def put(self, rows: Connection, entries: Mapping[int, Entry]) -> None:
        """Add entries; in the order of their numbers FTS5 writes its lists in one go."""
        if not entries:
            return
        ordered = sorted(entries.items())
        rows.exec_driver_sql(
            "INSERT INTO words(rowid, title, deck, body, authors) VALUES (?, ?, ?, ?, ?)",
            [(docid, entry.title, entry.deck, entry.body, entry.authors) for docid, entry in ordered],
        )
        self._vocabulary.learn(rows, (entry for _, entry in ordered))

    def remove(self, rows: Connection, docids: Sequence[int]) -> None:
        """Forget documents."""
        if docids:
            rows.exec_driver_sql("DELETE FROM words WHERE rowid = ?", [(docid,) for docid in docids])

    def purge(self, rows: Connection) -> None:
        """Write all segments anew as one, without what contentless_delete only marks as gone (29 s for a million stories)."""
        rows.exec_driver_sql("INSERT INTO words(words) VALUES('optimize')")

    def renew(self, rows: Connection, stories: Sequence[int]) -> None:
        """Read stories' rows and put them anew; what stood under their numbers goes."""
        shown = (story.c.docid, story.c.title, story.c.deck, story.c.authors, story.c.language, body.c.content)
        wanted = select(*shown).select_from(TOLD)
        for start in range(0, len(stories), _MANY):
            some = rows.execute(wanted.where(story.c.id.in_(stories[start : start + _MANY]))).all()
            self.remove(rows, [row.docid for row in some])
            entries = {row.docid: _entry_of(row) for row in some}
            self.put(rows, entries)

    def hurry(self, rows: Connection) -> None:
        """Join no segments for now: it saves a third of the time, and `tidy` then joins them all at once."""
        _configure(rows, **{name: hurried for name, (_, hurried) in PACE.items()})

    def tidy(self, rows: Connection, *, first: bool, whole: bool) -> bool:
        """Join segments, some thousand pages at a time (sqlite.org/fts5.html, the merge command: it is done when it changes next to nothing)."""
        if first:
            _configure(rows, **{name: calm for name, (calm, _) in PACE.items()})
        driver = driver_of(rows)
        before = driver.total_changes
        _configure(rows, merge=-_PAGES if first and whole else _PAGES)
        changed: int = driver.total_changes - before
        return changed >= 2

    def hurried(self, rows: Connection) -> bool:
        """Tell whether what was put off is still to be done, as it is after a run that was killed."""
        found: Any = rows.exec_driver_sql("SELECT count(*) FROM words_config WHERE k = 'automerge' AND v = 0").scalar_one()
        return bool(found)

    def meaning(self, rows: Connection, words: Words, languages: Sequence[str]) -> Meaning:
        """Give what words stand for, in every spelling and stem."""
        return self._expanding.meaning(rows, words, languages)

    def expression(self, phrases: Sequence[Phrase], *fields: str) -> str:
        """Give phrases as an FTS5 expression. Everything a person typed stands within quotation marks, as a string."""
        asked = list(dict.fromkeys(f'"{" ".join(phrase.parts)}"{" *" if phrase.prefix else ""}' for phrase in phrases))
        groups = [" OR ".join(asked[start : start + _GROUP]) for start in range(0, len(asked), _GROUP)]
        either = " OR ".join(f"(({group}) NOT {_NOTHING})" for group in groups) if len(groups) > 1 else groups[0]
        return self.within(either, *fields) if fields else f"({either})"

    def within(self, expression: str, *fields: str) -> str:
        """Narrow an expression to columns."""
        return f"{{{' '.join(_COLUMNS.get(field, field) for field in fields)}}} : ({expression})"

    def matching(self, expression: str, ranges: Ranges = EVERYTHING) -> Select[Any]:
        """Select the document numbers that match."""
        source, within = ranged(_words, _words.c.rowid, ranges)
        return select(_words.c.rowid).select_from(source).where(_match(expression), *within)

    def holds(self, expression: str, docid: ColumnElement[Any]) -> ColumnElement[bool]:
        """Tell whether one document matches: 10 µs for each phrase, where the list of all that match may hold a million."""
        return exists(select(literal_column("1")).select_from(_words).where(_match(expression), _words.c.rowid == docid))

    def walked(self, expression: str, ranges: Ranges = EVERYTHING) -> Walked:
        """Give what matches, for FTS5 to walk by its own number and look up each story: the first fifty cost the same however many there are."""
        source, within = ranged(_words, _words.c.rowid, ranges)
        unsought = literal_column("+words.rowid", Integer)  # the sign keeps SQLite from asking the index for each number of a list
        return Walked(Nested(source, story, _words.c.rowid == story.c.docid), and_(_match(expression), *within), _words.c.rowid, unsought)

    def ranked(self, expression: str, ranges: Ranges = EVERYTHING) -> Select[Any]:
        """Select the matching stories by bm25, in which the title weighs most."""
        rank: ColumnElement[float] = literal_column(f"bm25(words, {_WEIGHTS})")
        return self.matching(expression, ranges).order_by(rank, _words.c.rowid.desc())

    def count(self, rows: Connection, expression: str, ranges: Ranges = EVERYTHING) -> int:
        """Count the stories that match: FTS5 alone counts three times as fast as a join does."""
        source, within = ranged(_words, _words.c.rowid, ranges)
        return int(rows.scalar(select(func.count()).select_from(source).where(_match(expression), *within)) or 0)


def _configure(rows: Connection, **options: int) -> None:
    for name, value in options.items():
        rows.exec_driver_sql("INSERT INTO words(words, rank) VALUES(?, ?)", (name, value))


def _entry_of(row: Any) -> Entry:
    return Entry.of(row.title, row.deck, cut(Body(unpack(row.content).decode()).text), json.loads(row.authors), row.language)


def _match(expression: str) -> ColumnElement[bool]:
    matches: ColumnElement[bool] = text("words.words MATCH :match").bindparams(bindparam("match", expression, unique=True))  # type: ignore[assignment]
    return matches
