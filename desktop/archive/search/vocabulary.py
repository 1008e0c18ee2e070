"""The words of the search index, with about how often each stands there: what beginnings and parts of compounds are looked up in."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any, Protocol

from sqlalchemy import Connection

from desktop.archive.file.driver import driver_of
from desktop.archive.journal.counting import take_numbers

CREATE = "CREATE VIRTUAL TABLE gram USING fts5(term, content='term', content_rowid='id', tokenize='trigram', detail='none')"

_COUNTED, _LARGE = 4, 16  # one entry of so many is counted for all; of a batch that is large, one of so many
_SMALL = 1_000  # entries: a batch of more is large
_MANY = 500_000  # words remembered


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


class Vocabulary:
    """Adds words to the table; remembers those that it has seen there, so that a large import looks few of them up."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._last = (0, "")  # the row that was added last, by which a transaction that failed is noticed
        self._forgotten = 0  # how often words were dropped when these were seen

    def learn(self, rows: Connection, entries: Iterable[Spoken]) -> None:
        """Add the words of new entries and count them, some for all."""
        texts = [" ".join((entry.title, entry.deck, entry.body, entry.authors)) for entry in entries]
        spoken = set(" ".join(texts).split())
        every = _LARGE if len(texts) > _SMALL else _COUNTED
        counted = Counter(" ".join(texts[::every]).split())
        if not spoken:
            return
        driver = driver_of(rows)
        self._trust(driver)
        (last,) = driver.execute("SELECT coalesce(max(id), 0) FROM term").fetchone()
        rows.exec_driver_sql(
            "INSERT INTO term (term, stories) VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET stories = stories + excluded.stories",
            [(word, counted[word] * every) for word in sorted((spoken - self._known).union(counted))],  # in the index's own order
        )
        rows.exec_driver_sql("INSERT INTO gram (rowid, term) SELECT id, term FROM term WHERE id > ?", (last,))
        self._known |= spoken
        self._last = driver.execute("SELECT id, term FROM term ORDER BY id DESC LIMIT 1").fetchone()

    def _trust(self, driver: Any) -> None:
        """Forget what was seen if it may not be there: the row added last is gone, words were dropped, or there is too much to remember."""
        number, word = self._last
        held = driver.execute("SELECT 1 FROM term WHERE id = ? AND term = ?", (number, word)).fetchone()
        (forgotten,) = driver.execute("SELECT value FROM counter WHERE name = 'forgotten'").fetchone()
        if held is None or forgotten != self._forgotten or len(self._known) > _MANY:
            self._known.clear()
        self._forgotten = forgotten


def forget(rows: Connection, words: Collection[str] | None) -> None:
    """Drop those words that no story holds any more; None: of all words. The index has been purged before."""
    driver = driver_of(rows)
    asked = sorted(words) if words is not None else [word for (word,) in driver.execute("SELECT term FROM term")]
    gone: list[tuple[int, str]] = []
    for word in asked:
        if driver.execute("SELECT 1 FROM words WHERE words MATCH ? LIMIT 1", (f'"{word}"',)).fetchone() is None:
            gone += driver.execute("SELECT id, term FROM term WHERE term = ?", (word,)).fetchall()
    if gone:
        rows.exec_driver_sql("INSERT INTO gram (gram, rowid, term) VALUES ('delete', ?, ?)", gone)
        rows.exec_driver_sql("DELETE FROM term WHERE id = ?", [(number,) for number, _ in gone])
        rows.exec_driver_sql("INSERT INTO gram (gram) VALUES ('optimize')")
        take_numbers(rows, "forgotten", 1)  # whoever remembers having seen them, in whatever process, looks again
