"""The search index: that every story is in it and nothing else, and that its words are known to the vocabulary.

SQLite's structure check asks FTS5 for the index's own consistency. A position within a list that a flipped bit has changed can be seen by
neither: the index keeps no text to hold it against. It is derived, and `rebuild` makes it anew.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from desktop.archive.checking.steps import Damage, Step, of_story, once
from desktop.archive.file.driver import driver_of

_NAMED = 20
_ABSENT = "SELECT id FROM story WHERE docid NOT IN (SELECT id FROM words_docsize) LIMIT ?"
_STRANGE = "SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT docid FROM story)"
_UNKNOWN = "SELECT count(*) FROM temp.checked WHERE term NOT IN (SELECT term FROM term)"
_GRAMS = "SELECT (SELECT count(*) FROM gram_docsize) - (SELECT count(*) FROM term WHERE id IN (SELECT id FROM gram_docsize))"


def steps() -> Iterator[Step]:
    """Give the steps of this subject."""
    yield once("search index", _index)
    yield once("vocabulary", _vocabulary)


def _index(rows: Connection) -> list[Damage]:
    driver = driver_of(rows)
    found = [of_story(number, "it is not in the search index; rebuild mends it") for (number,) in driver.execute(_ABSENT, (_NAMED,))]
    return found + _counted(driver, _STRANGE, "the search index has {} entries of no story; rebuild mends it")


def _vocabulary(rows: Connection) -> list[Damage]:
    driver = driver_of(rows)
    driver.execute("DROP TABLE IF EXISTS temp.checked")
    driver.execute("CREATE VIRTUAL TABLE temp.checked USING fts5vocab(main, words, row)")
    try:
        damaged = _counted(driver, _UNKNOWN, "{} words of the search index are not in the vocabulary; rebuild mends it")
    finally:
        driver.execute("DROP TABLE IF EXISTS temp.checked")
    return damaged + _counted(driver, _GRAMS, "the vocabulary's index has {} entries of no word; rebuild mends it")


def _counted(driver: Any, wanted: str, what: str) -> list[Damage]:
    (count,) = driver.execute(wanted).fetchone()
    return [Damage("archive", what.format(f"{count:,}"))] if count else []
