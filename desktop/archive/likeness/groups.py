"""What near-duplicates are given as. Apart from what finds them, so that opening an archive loads no numerics."""

from dataclasses import dataclass
from typing import TypeAlias

from desktop.story import Mark

THRESHOLD = 0.6  # from here on two stories are near-duplicates
Similar: TypeAlias = tuple[tuple[Mark, float], ...]  # stories and their likeness


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Stories that say the same.

    kept: the earliest accession among those whose text is whole (nine tenths of the longest one's): an earlier mark is more likely to
    have been cited, but a story cut short is no stand-in for the others.
    members: the others, the likest first, with their likeness to the kept one; where that is below the threshold, to the member next to it.
    """

    kept: Mark
    members: tuple[tuple[Mark, float], ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of all, the kept one first."""
        return self.kept, *(mark for mark, _ in self.members)
