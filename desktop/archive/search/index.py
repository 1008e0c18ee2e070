"""The search index as the rest of the archive knows it: words become stories, whatever stands behind."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
)

from desktop.archive.search.expanding import Meaning, Phrase
from desktop.archive.search.query import Words
from desktop.archive.search.ranges import EVERYTHING, Ranges
from desktop.archive.search.stems import stems, terms


class Entry(NamedTuple):
    """A story's words for the index: stemmed, in order, parted by spaces."""

    title: str
    deck: str
    body: str
    authors: str

    @classmethod
    def of(cls, title: str, deck: str, spoken: Sequence[str], authors: Iterable[str], language: str) -> "Entry":
        """Stem a story's words in its own language. spoken: the text, as stems.WORD cuts it."""

        def stemmed(words: str) -> str:
            return " ".join(terms(words, language))

        return cls(stemmed(title), stemmed(deck), " ".join(filter(None, stems(spoken, language))), stemmed(" \n".join(authors)))

    def signed(self, authors: Iterable[str], language: str) -> "Entry":
        """Give the same words under another byline."""
        return self._replace(authors=Entry.of("", "", (), authors, language).authors)


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

    def hurry(self, rows: Connection) -> None:
        """Put off whatever can wait: very much is about to come in, after which `tidy` is called."""

    def hurried(self, rows: Connection) -> bool:
        """Tell whether `tidy` is still to be called."""

    def tidy(self, rows: Connection, *, first: bool, whole: bool) -> bool:
        """Do a piece of what was put off, after which the index answers quicker; tell whether more is left. whole: leave nothing to do."""

    def meaning(self, rows: Connection, words: Words, languages: Sequence[str]) -> Meaning:
        """Give what words stand for, in every spelling and stem."""

    def expression(self, phrases: Sequence[Phrase], *fields: str) -> str:
        """Give what holds one phrase, in some field or in one of those named, as an expression that `matching` takes."""

    def within(self, expression: str, *fields: str) -> str:
        """Narrow an expression to fields."""

    def matching(self, expression: str, ranges: Ranges = EVERYTHING) -> Select[Any]:
        """Select the document numbers that match, by date, but of several ranges one after the other."""

    def holds(self, expression: str, docid: ColumnElement[Any]) -> ColumnElement[bool]:
        """Tell whether one document matches."""

    def walked(self, expression: str, ranges: Ranges = EVERYTHING) -> "Walked":
        """Give what matches as something to walk by date, each with its story's row."""

    def ranked(self, expression: str, ranges: Ranges = EVERYTHING) -> Select[Any]:
        """Select the matching document numbers, best first."""

    def count(self, rows: Connection, expression: str, ranges: Ranges = EVERYTHING) -> int:
        """Count the stories that match."""


class Walked(NamedTuple):
    """Stories as the index gives them: from where, on what condition, and in what order."""

    source: FromClause
    matches: ColumnElement[bool]
    docid: ColumnElement[int]
    unsought: ColumnElement[int]  # the same number, for a list to be looked into as each story passes
