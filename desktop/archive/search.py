"""The search index behind a small interface, and its one implementation: SQLite's FTS5, fed words that are already stemmed.

The table keeps no copy of the text (content=''), and rows can be replaced and deleted by rowid alone (contentless_delete=1,
SQLite 3.43). The ascii tokenizer cuts only at what `stems` never leaves in a word, so that both always agree.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, Select, bindparam, column, func, literal_column, select, table, text

from desktop.archive.packing import unpack
from desktop.archive.query import Words
from desktop.archive.schema import body, story, version
from desktop.archive.stems import spellings, terms
from desktop.story import Body

CREATE = (
    "CREATE VIRTUAL TABLE words USING fts5(title, deck, body, authors, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3')"
)
_WEIGHTS = "8.0, 4.0, 1.0, 3.0"  # of a word in title, deck, body, authors, for bm25
_COLUMNS = {"title": "title", "author": "authors"}
_MANY = 500

_words = table("words", column("rowid"))


@dataclass(frozen=True, slots=True)
class Entry:
    """A story's words for the index: stemmed, in order, parted by spaces."""

    story: int
    title: str
    deck: str
    body: str
    authors: str

    @classmethod
    def of(cls, number: int, title: str, deck: str, text_: str, authors: Iterable[str], language: str) -> "Entry":
        """Stem a story's words in its own language."""

        def stemmed(words: str) -> str:
            return " ".join(terms(words, language))

        return cls(number, stemmed(title), stemmed(deck), stemmed(text_), stemmed(" \n".join(authors)))


class SearchIndex(Protocol):
    """Words → stories. Whatever stands behind it, the rest of the archive writes no SQL for it."""

    def create(self, rows: Connection) -> None:
        """Make an empty index."""

    def put(self, rows: Connection, entries: Iterable[Entry]) -> None:
        """Add or replace entries, in the order of their stories' numbers."""

    def remove(self, rows: Connection, stories: Sequence[int]) -> None:
        """Forget stories."""

    def renew(self, rows: Connection, stories: Sequence[int]) -> None:
        """Read stories' rows and put them anew."""

    def expression(self, words: Words, languages: Sequence[str]) -> str:
        """Give words as an expression that `matching` takes, in every spelling and stem; "" if they hold no letter."""

    def matching(self, expression: str) -> Select[Any]:
        """Select the numbers of the stories that match."""

    def ranked(self, expression: str) -> Select[Any]:
        """Select the matching stories' numbers as `story` and their rank (lower is better) as `rank`."""

    def count(self, rows: Connection, expression: str) -> int:
        """Count the stories that match."""


class FullText:
    """SearchIndex on FTS5."""

    def create(self, rows: Connection) -> None:
        """Make an empty index."""
        rows.exec_driver_sql(CREATE)

    def put(self, rows: Connection, entries: Iterable[Entry]) -> None:
        """Add or replace entries; in rowid order FTS5 writes its lists in one go."""
        ordered = sorted(entries, key=lambda entry: entry.story)
        if ordered:
            rows.exec_driver_sql(
                "INSERT OR REPLACE INTO words(rowid, title, deck, body, authors) VALUES (?, ?, ?, ?, ?)",
                [(entry.story, entry.title, entry.deck, entry.body, entry.authors) for entry in ordered],
            )

    def remove(self, rows: Connection, stories: Sequence[int]) -> None:
        """Forget stories."""
        if stories:
            rows.exec_driver_sql("DELETE FROM words WHERE rowid = ?", [(number,) for number in stories])

    def renew(self, rows: Connection, stories: Sequence[int]) -> None:
        """Read stories' rows and put them anew."""
        newest = (version.c.story == story.c.id) & (version.c.number == story.c.version)
        wanted = select(story.c.id, story.c.title, story.c.deck, story.c.authors, story.c.language, body.c.content).select_from(
            story.join(version, newest).join(body, body.c.id == version.c.body)
        )
        for start in range(0, len(stories), _MANY):
            some = rows.execute(wanted.where(story.c.id.in_(stories[start : start + _MANY]))).all()
            self.put(
                rows,
                [
                    Entry.of(row.id, row.title, row.deck, Body(unpack(row.content).decode()).text, json.loads(row.authors), row.language)
                    for row in some
                ],
            )

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
        """Select the numbers of the stories that match."""
        return select(_words.c.rowid).where(_match(expression))

    def ranked(self, expression: str) -> Select[Any]:
        """Select the matching stories with bm25, in which the title weighs most."""
        rank: ColumnElement[float] = literal_column(f"bm25(words, {_WEIGHTS})").label("rank")
        return select(_words.c.rowid.label("story"), rank).where(_match(expression))

    def count(self, rows: Connection, expression: str) -> int:
        """Count the stories that match."""
        return int(rows.scalar(select(func.count()).select_from(_words).where(_match(expression))) or 0)


def unhurried(wanted: ColumnElement[Any]) -> ColumnElement[Any]:
    """Give a column so that SQLite's planner will not take its index (sqlite.org/optoverview.html, unary plus)."""
    return literal_column(f"+{wanted}", wanted.type)


def _match(expression: str) -> ColumnElement[bool]:
    return text("words MATCH :match").bindparams(bindparam("match", expression, unique=True))  # type: ignore[return-value]
