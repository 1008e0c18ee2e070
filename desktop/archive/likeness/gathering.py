"""The sketches of all stories, read in one stream as arrays."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection

from desktop.archive.content.stored import several
from desktop.archive.file.driver import driver_of
from desktop.archive.likeness.likeness import Integers
from desktop.archive.likeness.sketches import Hashes

_MANY = 20_000  # sketches at a time: 2 MB of hashes
_EXPECTED = 64  # hashes a story, at most; what is not used takes no memory
_ALIVE = "SELECT sketch.story, hashes FROM sketch JOIN story ON story.id = sketch.story WHERE trashed IS NULL ORDER BY sketch.story"
_ABOVE = "SELECT story, hashes FROM sketch WHERE story > ? ORDER BY story"


class Sketches(NamedTuple):
    """Some stories' sketches, one behind the other."""

    stories: Integers  # uint32
    lengths: Integers  # hashes each has
    hashes: Hashes

    @property
    def owners(self) -> Integers:
        """The story of each hash."""
        return np.repeat(self.stories, self.lengths)


def listed(rows: Connection) -> Iterator[Sketches]:
    """Read the sketches of all stories that are not in the trash, in the order of accession."""
    yield from _read(rows, _ALIVE, ())


def above(rows: Connection, number: int) -> Iterator[Sketches]:
    """Read the sketches of the stories that came after one of them, also of those that are gone again."""
    yield from _read(rows, _ABOVE, (number,))


def named(rows: Connection, stories: Sequence[int]) -> Sketches:
    """Read the sketches of certain stories."""
    found = [
        each
        for some in several(sorted(stories))
        for each in _read(rows, f"SELECT story, hashes FROM sketch WHERE story IN ({', '.join('?' * len(some))}) ORDER BY story", some)
    ]
    return joined(found)


def all_listed(rows: Connection) -> Sketches:
    """Read them all into arrays that are made once: many small ones, put together, would take twice the memory for good."""
    driver = driver_of(rows)
    (count,) = driver.execute("SELECT count(*) FROM sketch").fetchone()
    stories, lengths, hashes = np.empty(count, np.uint32), np.empty(count, np.uint32), np.empty(count * _EXPECTED, np.uint32)
    story = place = 0
    for some in listed(rows):
        behind, end = story + len(some.stories), place + len(some.hashes)
        if end > len(hashes):
            hashes = np.concatenate((hashes[:place], np.empty(max(end - place, len(hashes) // 2), np.uint32)))
        stories[story:behind], lengths[story:behind], hashes[place:end] = some
        story, place = behind, end
    return Sketches(stories[:story], lengths[:story], hashes[:place])


def joined(several_: Sequence[Sketches]) -> Sketches:
    """Put sketches one behind the other."""
    if not several_:
        return Sketches(np.empty(0, np.uint32), np.empty(0, np.uint16), np.empty(0, np.uint32))
    return Sketches(*(np.concatenate(parts) for parts in zip(*several_, strict=True)))


def _read(rows: Connection, statement: str, parameters: Sequence[int]) -> Iterator[Sketches]:
    driver = driver_of(rows)  # its own rows: SQLAlchemy's would take three times as long
    cursor = driver.execute(statement, tuple(parameters))
    while some := cursor.fetchmany(_MANY):
        stories, blobs = zip(*some, strict=True)
        lengths = np.fromiter(map(len, blobs), np.uint32, len(blobs)) // 4
        yield Sketches(np.array(stories, np.uint32), lengths, np.frombuffer(b"".join(blobs), "<u4").astype(np.uint32, copy=False))
