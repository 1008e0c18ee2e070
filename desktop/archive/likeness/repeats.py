"""Whether stories are near-duplicates of others that are taken already: what fills a periodical's next issue asks."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection

from desktop.archive.likeness import gathering
from desktop.archive.likeness.duplicates import distinct
from desktop.archive.likeness.groups import THRESHOLD
from desktop.archive.likeness.likeness import containment, shingles_of
from desktop.archive.likeness.postings import Postings
from desktop.archive.likeness.sketches import Hashes


class Repeats:
    """Stories looked up among each other, in the order in which they are shown; sketches propose, texts decide."""

    def __init__(self, rows: Connection, stories: Sequence[int]) -> None:
        """stories: those that stand from the beginning."""
        self._rows = rows
        self._apart = distinct(rows)
        self._postings = Postings()
        self._postings.add(gathering.named(rows, stories))
        self._likely: dict[int, list[int]] = {}
        self._texts: dict[int, Hashes] = {}

    def show(self, stories: Sequence[int]) -> None:
        """Show more stories, each once."""
        sketches = gathering.named(self._rows, stories)
        if not len(sketches.stories):
            return
        self._postings.add(sketches)
        owners, others, _ = self._postings.like(sketches, THRESHOLD)
        for owner, other in zip(owners.tolist(), others.tolist(), strict=True):
            self._likely.setdefault(owner, []).append(other)

    def of(self, story: int, among: Collection[int]) -> tuple[int, float] | None:
        """Give the likest of some stories that were shown before, and its likeness; None if the story repeats none of them.

        What somebody told apart repeats nothing.
        """
        apart = self._apart.get(story, set())
        likely = [other for other in self._likely.get(story, ()) if other in among and other not in apart]
        alike = [(other, containment(*self._read(story, other))) for other in likely if self._legible(story, other)]
        best = max(alike, key=lambda each: (each[1], -each[0]), default=None)
        return best if best and best[1] >= THRESHOLD else None

    def _legible(self, *stories: int) -> bool:
        if absent := [each for each in stories if each not in self._texts]:
            self._texts |= shingles_of(self._rows, absent)
        return all(each in self._texts for each in stories)

    def _read(self, one: int, other: int) -> tuple[Hashes, Hashes]:
        return self._texts[one], self._texts[other]
