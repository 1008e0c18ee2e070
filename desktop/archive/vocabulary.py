"""The words of the search index, with about how many stories hold each: what beginnings and parts of compounds are looked up in."""

from collections import Counter
from collections.abc import Iterable
from typing import Protocol

from sqlalchemy import Connection

CREATE = "CREATE VIRTUAL TABLE gram USING fts5(term, content='term', content_rowid='id', tokenize='trigram', detail='none')"

_COUNTED = 4  # one entry of so many is counted


class Spoken(Protocol):
    """What an index entry says, stemmed."""

    @property
    def title(self) -> str:
        """The headline."""

    @property
    def deck(self) -> str:
        """The standfirst."""

    @property
    def body(self) -> str:
        """The text."""

    @property
    def authors(self) -> str:
        """The byline's names."""


def create(rows: Connection) -> None:
    """Make the index of the words' trigrams."""
    rows.exec_driver_sql(CREATE)


def learn(rows: Connection, entries: Iterable[Spoken]) -> None:
    """Add the words of new entries, and count them; of many entries some are counted for all."""
    known: set[str] = set()
    counted: Counter[str] = Counter()
    for place, entry in enumerate(entries):
        words = {*entry.title.split(), *entry.deck.split(), *entry.body.split(), *entry.authors.split()}
        known |= words
        if not place % _COUNTED:
            counted.update(words)
    if not known:
        return
    driver = rows.connection.driver_connection
    assert driver is not None
    (last,) = driver.execute("SELECT coalesce(max(id), 0) FROM term").fetchone()
    rows.exec_driver_sql(
        "INSERT INTO term (term, stories) VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET stories = stories + excluded.stories",
        [(word, counted[word] * _COUNTED or 1) for word in sorted(known)],  # in the index's own order
    )
    rows.exec_driver_sql("INSERT INTO gram (rowid, term) SELECT id, term FROM term WHERE id > ?", (last,))
