"""Which stories hold a hash, in memory: what an import looks its stories up in. It takes some 80 bytes a story of 330 words.

Of a story with many hashes the lower half is held, which says enough; of a short one, all. New sketches are added as small sorted arrays, which are merged as they grow; of most hashes a bit tells that no story holds them.
"""

from typing import Any

import numpy as np

from desktop.archive.likeness.gathering import Sketches
from desktop.archive.likeness.likeness import COMMON_SHARE, Integers, least_shared
from desktop.archive.likeness.sketches import Hashes

_COMMON = 100  # stories: a hash of more says little
_NEXT = 4  # of a common hash, so many of the latest stories are taken
_LARGEST = 4_000_000  # hashes: larger arrays are not merged, so that no copy of them all is made
_BITS = 28  # of the hashes that sketches hold as a rule
_HALF, _LOW = np.uint64(32), np.uint64(0xFFFFFFFF)
_ONE = np.uint64(1)
_MANY = 12  # hashes: of a story with as many the lower half is held
_MIDDLE = np.uint32(1 << (_BITS - 1))


class Postings:
    """Hashes with their stories, as far as they have been added."""

    def __init__(self) -> None:
        self._runs: list[Integers] = []  # uint64, ascending: hash and story
        self._seen = np.zeros(1 << (_BITS - 3), np.uint8)  # a bit for each hash; the system gives its pages when they are written
        self._sizes = np.zeros((2, 1), np.uint16)  # of each story, by its number: its hashes, and how many of them are in the lower half

    def add(self, sketches: Sketches, only: "Hashes | None" = None) -> None:
        """Add stories' sketches; only: the hashes that will be asked for, ascending, where stories with none of them are of no use."""
        if only is not None:
            sketches = _holding(sketches, only)
        if not len(sketches.stories):
            return
        self._measure(sketches)
        hashes, owners = self._held(sketches)
        np.bitwise_or.at(self._seen, *_bits(hashes))
        run = (hashes.astype(np.uint64) << _HALF) | owners
        run.sort()
        self._runs.append(run)
        while (
            len(self._runs) > 1 and len(self._runs[-2]) < 2 * len(self._runs[-1]) and len(self._runs[-2]) + len(self._runs[-1]) < _LARGEST
        ):
            both = np.concatenate((self._runs.pop(), self._runs.pop()))
            both.sort(kind="stable")  # which merges what is sorted
            self._runs.append(both)

    def like(self, sketches: Sketches, threshold: float) -> tuple[Integers, Integers, Integers]:
        """Give the pairs (one of these stories, another story) worth comparing, and how many hashes each shares."""
        hashes, owners = self._held(sketches)
        place, bit = _bits(hashes)
        held = (self._seen[place] & bit) != 0
        hashes, owners = hashes[held], owners[held]
        order = np.argsort(hashes, kind="stable")  # neighbours are looked up in neighbouring places
        hashes, owners = hashes[order].astype(np.uint64), owners[order]
        pairs, common = [np.empty(0, np.uint64)], [np.empty(0, bool)]
        known_common = np.zeros(len(hashes), bool)
        for run in reversed(self._runs):
            low, high = np.searchsorted(run, hashes << _HALF), np.searchsorted(run, (hashes + _ONE) << _HALF)
            many = high - low > _COMMON
            counts = np.where(known_common, 0, np.where(many, _NEXT, high - low))
            known_common |= many
            begins = np.cumsum(counts) - counts
            places = np.arange(counts.sum()) + np.repeat(high - counts - begins, counts)
            pairs.append((np.repeat(owners, counts).astype(np.uint64) << _HALF) | (run[places] & _LOW))
            common.append(np.repeat(many, counts))
        return self._likely(sketches, np.concatenate(pairs), np.concatenate(common), threshold)

    def _measure(self, sketches: Sketches) -> None:
        last = int(sketches.stories.max())
        if last >= self._sizes.shape[1]:
            self._sizes = np.pad(self._sizes, ((0, 0), (0, last + last // 8 + 1 - self._sizes.shape[1])))
        lower = np.bincount(np.repeat(np.arange(len(sketches.stories)), sketches.lengths), sketches.hashes < _MIDDLE, len(sketches.stories))
        self._sizes[:, sketches.stories] = np.minimum((sketches.lengths, lower), np.iinfo(np.uint16).max)

    def _held(self, sketches: Sketches) -> tuple[Hashes, Integers]:
        """Give the hashes that are held, with their stories."""
        held = (sketches.hashes < _MIDDLE) | np.repeat(sketches.lengths < _MANY, sketches.lengths)
        return sketches.hashes[held], sketches.owners[held]

    def _likely(self, sketches: Sketches, pairs: Integers, common: Any, threshold: float) -> tuple[Integers, Integers, Integers]:
        found, place = np.unique(pairs, return_inverse=True)
        widely = np.bincount(place, weights=common, minlength=len(found))
        shared = np.bincount(place, minlength=len(found)) - widely
        owners, others = found >> _HALF, found & _LOW
        sizes, halves = np.minimum(self._sizes[:, owners], self._sizes[:, others])
        size = np.where(np.maximum(self._sizes[0, owners], self._sizes[0, others]) < _MANY, sizes, halves)
        # A story's common hashes are not counted for each pair, so they are taken as shared; alone they do not make a pair.
        most_widely = _most(owners, widely)
        score = np.where(shared > 0, shared + most_widely, widely)
        least = least_shared(size, threshold)
        likely = (owners != others) & (score >= np.where(shared > 0, least, np.maximum(least, size * COMMON_SHARE)))
        return owners[likely], others[likely], score[likely]


def _most(owners: Integers, counts: Integers) -> Integers:
    """Give for each pair the largest count among those of its owner; owners ascending."""
    if not len(owners):
        return counts
    begins = np.flatnonzero(np.diff(owners, prepend=~owners[:1]) != 0)
    return np.repeat(np.maximum.reduceat(counts, begins), np.diff(begins, append=len(owners)))


def _bits(hashes: Hashes) -> tuple[Integers, Integers]:
    within = hashes & np.uint32((1 << _BITS) - 1)
    return within >> np.uint32(3), np.left_shift(np.uint8(1), (within & np.uint32(7)).astype(np.uint8))


def _holding(sketches: Sketches, wanted: Hashes) -> Sketches:
    """Choose the stories that hold one of some hashes."""
    chosen = np.zeros(len(sketches.stories), bool)
    chosen[np.searchsorted(np.cumsum(sketches.lengths), _within(sketches.hashes, wanted), side="right")] = True
    return Sketches(sketches.stories[chosen], sketches.lengths[chosen], sketches.hashes[np.repeat(chosen, sketches.lengths)])


def _within(hashes: Hashes, wanted: Hashes) -> Any:
    """Tell which hashes are among some wanted ones, given ascending; most are not, which a table of their upper bits tells at once."""
    table = np.zeros(1 << 16, bool)
    upper = np.uint32(_BITS - 16)
    table[(wanted >> upper) & np.uint32(0xFFFF)] = True
    places = np.flatnonzero(table[(hashes >> upper) & np.uint32(0xFFFF)])
    found = np.searchsorted(wanted, hashes[places])
    found[found == len(wanted)] = 0
    return places[wanted[found] == hashes[places]] if len(wanted) else places[:0]
