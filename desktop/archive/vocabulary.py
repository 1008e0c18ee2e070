"""The words of the search index, with about how many stories hold each: what beginnings and parts of compounds are looked up in."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Protocol

from sqlalchemy import Connection

CREATE = "CREATE VIRTUAL TABLE gram USING fts5(term, content='term', content_rowid='id', tokenize='trigram', detail='none')"


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
    """Count the words of new entries."""
    counted: Counter[str] = Counter()
    for entry in entries:
        counted.update({*entry.title.split(), *entry.deck.split(), *entry.body.split(), *entry.authors.split()})
    if not counted:
        return
    driver = rows.connection.driver_connection
    assert driver is not None
    (last,) = driver.execute("SELECT coalesce(max(id), 0) FROM term").fetchone()
    rows.exec_driver_sql(
        "INSERT INTO term (term, stories) VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET stories = stories + excluded.stories",
        sorted(counted.items()),  # in the index's own order
    )
    rows.exec_driver_sql("INSERT INTO gram (rowid, term) SELECT id, term FROM term WHERE id > ?", (last,))


def forget(rows: Connection, words: Collection[str] | None) -> None:
    """Drop those words that no story holds any more; None: of all words. The index has been purged before."""
    driver = rows.connection.driver_connection
    assert driver is not None
    asked = sorted(words) if words is not None else [word for (word,) in driver.execute("SELECT term FROM term")]
    gone: list[tuple[int, str]] = []
    for word in asked:
        if driver.execute("SELECT 1 FROM words WHERE words MATCH ? LIMIT 1", (f'"{word}"',)).fetchone() is None:
            gone += driver.execute("SELECT id, term FROM term WHERE term = ?", (word,)).fetchall()
    if gone:
        rows.exec_driver_sql("INSERT INTO gram (gram, rowid, term) VALUES ('delete', ?, ?)", gone)
        rows.exec_driver_sql("DELETE FROM term WHERE id = ?", [(number,) for number, _ in gone])
        rows.exec_driver_sql("INSERT INTO gram (gram) VALUES ('optimize')")
