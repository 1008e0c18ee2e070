"""Pairs of stories that may be near-duplicates, out of all sketches, below quadratic cost.

All hashes are sorted, so that the stories which share one stand together. A hash of many stories is boilerplate, or the text of a large
group: there each story is paired with the next few only, which holds a group together and costs no square.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection

from desktop.archive.likeness import gathering
from desktop.archive.likeness.gathering import Sketches
from desktop.archive.likeness.likeness import COMMON_SHARE, FEWEST, Integers, least_shared
from desktop.archive.report import Report

_COMMON = 100  # stories: a hash of more is common
_NEXT = 4  # of a common hash, so many stories are paired with each
_RANGES = 32  # the hashes are sorted in so many parts, so that no copy of them all is made
_STORIES = 50_000  # picked from at a time
_PAIRS = 2_000_000  # counted at a time: 16 MB, and as much several times over while they are sorted


class Pairs(NamedTuple):
    """Pairs of accession numbers worth comparing, first < second."""

    first: Integers
    second: Integers
    size: Integers  # of all stories, by number: the hashes that each has, a sixteenth of its words


class _Postings(NamedTuple):
    """The stories of all hashes, by hash and then by story; a story is a place in the order of accession."""

    places: Integers  # uint32
    following: Integers  # uint8: with how many of those that come next it is paired


def candidates(rows: Connection, threshold: float, report: Report) -> Pairs:
    """Find the pairs that share as many hashes as stories of that likeness do; at a million stories some 300 MB are needed."""
    report(0, 0, "Reading the sketches")
    sketches = gathering.all_listed(rows)
    stories = sketches.stories
    sizes = sketches.lengths
    long_enough = sizes >= FEWEST
    rare, common = _postings(sketches, report)
    del sketches
    shared_widely = np.bincount(common.places, minlength=len(stories))
    found = []
    for postings in (rare, common):
        for first, second, shared in _counted(postings, len(stories), report):
            size = np.minimum(sizes[first], sizes[second])
            if postings is rare:
                # A common hash is not counted for each pair, so it is taken as shared wherever both have some.
                likely = shared + np.minimum(shared_widely[first], shared_widely[second]) >= least_shared(size, threshold)
            else:
                likely = shared >= np.maximum(least_shared(size, threshold), size * COMMON_SHARE)
            likely &= long_enough[first] & long_enough[second]
            found.append((first[likely] << np.uint64(32)) | second[likely])
    pairs = np.unique(np.concatenate(found)) if found else np.empty(0, np.uint64)
    size = np.zeros(int(stories[-1]) + 1 if len(stories) else 1, np.uint32)
    size[stories] = sizes
    return Pairs(stories[pairs >> np.uint64(32)], stories[pairs & np.uint64(0xFFFFFFFF)], size)


def _postings(sketches: Sketches, report: Report) -> tuple[_Postings, _Postings]:
    """Sort the hashes and keep those of two stories or more: the rare ones and the common ones."""
    rare, common = [], []
    for part in range(_RANGES):
        report(part, _RANGES, "Sorting the sketches")
        packed = np.concatenate([np.empty(0, np.uint64), *_packed(sketches, part)])
        packed.sort()
        upper = packed >> np.uint64(32)
        begins = np.flatnonzero(np.diff(upper, prepend=~upper[:1]) != 0)
        lengths = np.diff(begins, append=len(upper))
        del upper
        runs = np.repeat(lengths, lengths)
        behind = np.repeat(begins + lengths, lengths) - np.arange(len(packed)) - 1  # in the same run
        places = (packed & np.uint64(0xFFFFFFFF)).astype(np.uint32)
        some, many = (runs > 1) & (runs <= _COMMON), runs > _COMMON
        rare.append(_Postings(places[some], behind[some].astype(np.uint8)))
        common.append(_Postings(places[many], np.minimum(behind[many], _NEXT).astype(np.uint8)))
    return _joined(rare), _joined(common)


def _packed(sketches: Sketches, part: int) -> Iterator[Integers]:
    """Give the hashes of one part, each with its story's place in the lower half, some stories at a time."""
    ends = np.cumsum(sketches.lengths)
    for first in range(0, len(ends), _STORIES):
        lengths = sketches.lengths[first : first + _STORIES]
        hashes = sketches.hashes[(ends[first] - lengths[0]) : ends[first + len(lengths) - 1]]
        chosen = hashes & np.uint32(_RANGES - 1) == part
        places = np.repeat(np.arange(first, first + len(lengths), dtype=np.uint64), lengths)
        yield (hashes[chosen].astype(np.uint64) << np.uint64(32)) | places[chosen]


def _joined(parts: list[_Postings]) -> _Postings:
    return _Postings(np.concatenate([each.places for each in parts]), np.concatenate([each.following for each in parts]))


def _counted(postings: _Postings, stories: int, report: Report) -> Iterator[tuple[Integers, Integers, Integers]]:
    """Give every pair with the number of hashes that it shares; the pairs of a story come together."""
    places, following = postings
    upto = np.cumsum(np.bincount(places, weights=following, minlength=stories))
    total = int(upto[-1]) if stories else 0
    low = 0
    while low < stories and (done := int(upto[low - 1]) if low else 0) < total:
        report(done, total, "Counting what stories share")
        high = max(low + 1, int(np.searchsorted(upto, done + _PAIRS, side="right")))
        chosen = np.flatnonzero((places >= low) & (places < high))
        counts = following[chosen].astype(np.int64)
        begins = np.cumsum(counts) - counts
        others = np.arange(counts.sum()) - np.repeat(begins - chosen - 1, counts)
        pairs = (np.repeat(places[chosen], counts).astype(np.uint64) << np.uint64(32)) | places[others]
        found, shared = np.unique(pairs, return_counts=True)
        yield found >> np.uint64(32), found & np.uint64(0xFFFFFFFF), shared
        low = high
