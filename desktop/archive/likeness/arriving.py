"""Near-duplicates of what comes in, found once it is committed: nobody waits for it with the archive locked, and other writers' stories count."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import groupby

import numpy as np
from sqlalchemy import Connection, select

from desktop.archive.content.stored import several
from desktop.archive.errors import ArchiveError
from desktop.archive.file.engine import ArchiveFile
from desktop.archive.likeness import gathering
from desktop.archive.likeness.gathering import Sketches
from desktop.archive.likeness.groups import THRESHOLD, Similar
from desktop.archive.likeness.likeness import containment, shingles_of
from desktop.archive.likeness.postings import Postings
from desktop.archive.schema import story
from desktop.story import Mark

_FEW = 300  # stories: for fewer the sketches are read through once, for more, or the third time, they are kept in memory
_SCANS = 2
_COMPARED = 3  # texts that a story is compared with, those that share the most hashes


class Arrivals:
    """What one import looks its stories up in; begun with its first batch."""

    def __init__(self, file: ArchiveFile) -> None:
        self._file = file
        self._postings: Postings | None = None
        self._last = 0  # the latest story in them
        self._scans = 0

    def similar(self, stories: Sequence[int]) -> dict[int, Similar]:
        """Give the near-duplicates of stories that were just committed, the likest first, and remember them for the review."""
        found: dict[int, Similar] = {}
        with suppress(ArchiveError):  # the stories are in, and must be told as such; the pass over the archive finds what is missed here
            with self._file.reading() as rows:
                fresh = gathering.named(rows, stories)
                pairs = _candidates(self._held(rows, fresh), fresh)
                found = _verified(rows, pairs)
            if found:
                with self._file.writing() as rows:
                    _remember(rows, found)
        return found

    def _held(self, rows: Connection, fresh: Sketches) -> Postings:
        """Give the postings of all stories, or, for a few stories, of the hashes that they have."""
        if self._postings is None and len(fresh.stories) < _FEW and self._scans < _SCANS:
            self._scans += 1
            wanted = np.unique(fresh.hashes)
            held = Postings()
            for some in gathering.above(rows, 0):
                held.add(some, only=wanted)
            return held
        self._postings = self._postings or Postings()
        for some in gathering.above(rows, self._last):  # also what others have added since
            self._postings.add(some)
            self._last = int(some.stories[-1])
        return self._postings


def _candidates(held: Postings, fresh: Sketches) -> list[tuple[int, int]]:
    owners, others, scores = (values.tolist() for values in held.like(fresh, THRESHOLD))
    ranked = sorted(zip(owners, scores, others, strict=True), key=lambda each: (each[0], -each[1], each[2]))
    return [(owner, other) for owner, few in groupby(ranked, key=lambda each: each[0]) for _, _, other in list(few)[:_COMPARED]]


def _verified(rows: Connection, pairs: Sequence[tuple[int, int]]) -> dict[int, Similar]:
    """Compare the texts; a story that came in the same batch is told only by the later one."""
    if not pairs:
        return {}
    alive = _alive(rows, {number for pair in pairs for number in pair})
    texts = shingles_of(rows, alive)
    asked = set(pairs)
    found: dict[int, list[tuple[Mark, float]]] = {}
    for owner, other in pairs:
        if owner in texts and other in texts and not (owner < other and (other, owner) in asked):
            likeness = containment(texts[owner], texts[other])
            if likeness >= THRESHOLD:
                found.setdefault(owner, []).append((Mark.of(other), likeness))
    return {owner: tuple(sorted(alike, key=lambda each: (-each[1], each[0].number))) for owner, alike in found.items()}


def _alive(rows: Connection, numbers: Iterable[int]) -> set[int]:
    wanted = select(story.c.id).where(story.c.trashed.is_(None))
    return {number for some in several(numbers) for number in rows.scalars(wanted.where(story.c.id.in_(some)))}


def _remember(rows: Connection, found: dict[int, Similar]) -> None:
    pairs = [(*sorted((owner, mark.number)), likeness) for owner, alike in found.items() for mark, likeness in alike]
    rows.exec_driver_sql("INSERT OR REPLACE INTO likeness (first, second, similarity) VALUES (?, ?, ?)", pairs)
