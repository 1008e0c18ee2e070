"""The search index behind a small interface, and its one implementation: SQLite's FTS5, fed words that are already stemmed.

The table keeps no copy of the text (content=''), and rows can be replaced and deleted by rowid alone (contentless_delete=1,
SQLite 3.43). The ascii tokenizer cuts only at what `stems` never leaves in a word, so that both always agree.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, Select, bindparam, column, func, literal_column, select, table, text

from desktop.archive import vocabulary
from desktop.archive.packing import unpack
from desktop.archive.query import Words
from desktop.archive.schema import body, story, version
from desktop.archive.stems import spellings, terms
from desktop.story import Body

CREATE = (
    # no prefix index: it would be a third of the file; a beginning is looked up among the words of `term` instead
    "CREATE VIRTUAL TABLE words USING fts5(title, deck, body, authors, content='', contentless_delete=1, tokenize='ascii')",
    # bytes of words gathered before they are written out: a batch of an import is one segment
    "INSERT INTO words(words, rank) VALUES('hashsize', 16777216)",
)
_WEIGHTS = "8.0, 4.0, 1.0, 3.0"  # of a word in title, deck, body, authors, for bm25
_COLUMNS = {"title": "title", "author": "authors"}
_MANY = 500

_words = table("words", column("rowid"))


@dataclass(frozen=True, slots=True)
class Entry:
    """A story's words for the index: stemmed, in order, parted by spaces."""

    title: str
    deck: str
    body: str
    authors: str

    @classmethod
    def of(cls, title: str, deck: str, text_: str, authors: Iterable[str], language: str) -> "Entry":
        """Stem a story's words in its own language."""

        def stemmed(words: str) -> str:
            return " ".join(terms(words, language))

        return cls(stemmed(title), stemmed(deck), stemmed(text_), stemmed(" \n".join(authors)))


class SearchIndex(Protocol):
    """Words → stories. Whatever stands behind it, the rest of the archive writes no SQL for it."""

    def create(self, rows: Connection) -> None:
        """Make an empty index."""

    def put(self, rows: Connection, entries: Mapping[int, Entry]) -> None:
        """Add entries by their document number, which the index must not hold yet."""

    def remove(self, rows: Connection, docids: Sequence[int]) -> None:
        """Forget documents."""

    def purge(self, rows: Connection) -> None:
        """Leave no trace of documents that were removed: until now they are only passed over."""

    def renew(self, rows: Connection, stories: Sequence[int]) -> None:
        """Read stories' rows and put them anew, under the document numbers that they have now."""

    def expression(self, words: Words, languages: Sequence[str]) -> str:
        """Give words as an expression that `matching` takes, in every spelling and stem; "" if they hold no letter."""

    def matching(self, expression: str) -> Select[Any]:
        """Select the document numbers that match."""

    def ranked(self, expression: str) -> Select[Any]:
        """Select the matching document numbers as `docid` and their rank (lower is better) as `rank`."""

    def count(self, rows: Connection, expression: str) -> int:
        """Count the stories that match."""


class FullText:
    """SearchIndex on FTS5."""

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
        vocabulary.learn(rows, (entry for _, entry in ordered))

    def remove(self, rows: Connection, docids: Sequence[int]) -> None:
        """Forget documents."""
        if docids:
            rows.exec_driver_sql("DELETE FROM words WHERE rowid = ?", [(docid,) for docid in docids])

    def purge(self, rows: Connection) -> None:
        """Write all segments anew as one, without what contentless_delete only marks as gone (29 s for a million stories)."""
        rows.exec_driver_sql("INSERT INTO words(words) VALUES('optimize')")

    def renew(self, rows: Connection, stories: Sequence[int]) -> None:
        """Read stories' rows and put them anew; what stood under their numbers goes."""
        newest = (version.c.story == story.c.id) & (version.c.number == story.c.version)
        shown = (story.c.docid, story.c.title, story.c.deck, story.c.authors, story.c.language, body.c.content)
        wanted = select(*shown).select_from(story.join(version, newest).join(body, body.c.id == version.c.body))
        for start in range(0, len(stories), _MANY):
            some = rows.execute(wanted.where(story.c.id.in_(stories[start : start + _MANY]))).all()
            self.remove(rows, [row.docid for row in some])
            entries = {row.docid: _entry_of(row) for row in some}
            self.put(rows, entries)

    def expression(self, words: Words, languages: Sequence[str]) -> str:
        """Give words as an FTS5 expression. Everything a person typed stands within quotation marks, as a string."""
        alternatives: dict[str, None] = {}
        for spelling in spellings(words.text):
            for language in ("", *languages):
                if found := terms(spelling, language):
                    phrase = '"' + " ".join(found).replace('"', '""') + '"'
                    # a prefix is a beginning as written, not a stem; the stem alone too, since `konferenze` begins no stem
                    alternatives[f"{phrase} *" if words.prefix and not language else phrase] = None
        if not alternatives:
            return ""
        either = f"({' OR '.join(alternatives)})"
        return f"{_COLUMNS[words.field]} : {either}" if words.field else either

    def matching(self, expression: str) -> Select[Any]:
        """Select the document numbers that match."""
        return select(_words.c.rowid).where(_match(expression))

    def ranked(self, expression: str) -> Select[Any]:
        """Select the matching stories with bm25, in which the title weighs most."""
        rank: ColumnElement[float] = literal_column(f"bm25(words, {_WEIGHTS})").label("rank")
        return select(_words.c.rowid.label("docid"), rank).where(_match(expression))

    def count(self, rows: Connection, expression: str) -> int:
        """Count the stories that match."""
        return int(rows.scalar(select(func.count()).select_from(_words).where(_match(expression))) or 0)


def _entry_of(row: Any) -> Entry:
    return Entry.of(row.title, row.deck, Body(unpack(row.content).decode()).text, json.loads(row.authors), row.language)


def unhurried(wanted: ColumnElement[Any]) -> ColumnElement[Any]:
    """Give a column so that SQLite's planner will not take its index (sqlite.org/optoverview.html, unary plus)."""
    return literal_column(f"+{wanted}", wanted.type)


def _match(expression: str) -> ColumnElement[bool]:
    return text("words MATCH :match").bindparams(bindparam("match", expression, unique=True))  # type: ignore[return-value]
