"""Groups of near-duplicates: every pair that the sketches propose is verified on the texts, and those that are alike are put together."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from sqlalchemy import Connection, select

from desktop.archive.errors import ArchiveError
from desktop.archive.likeness.groups import THRESHOLD, DuplicateGroup
from desktop.archive.likeness.likeness import containment, shingles_of
from desktop.archive.likeness.pairing import Pairs, candidates
from desktop.archive.likeness.sketches import Hashes
from desktop.archive.report import Report
from desktop.archive.schema import distinct_pair, likeness, story
from desktop.story import Mark

_HASHES = 400_000  # of sketches: the texts of some 20,000 stories, 25 MB as shingles, are held at a time
_WHOLE = 0.9  # of the longest text: what has so much of it counts as whole

Pair = tuple[int, int]


def find(rows: Connection, threshold: float, report: Report) -> tuple[DuplicateGroup, ...]:
    """Find all groups of stories that are not in the trash, the largest first. What `report` raises passes through."""
    if not 0 < threshold <= 1:
        raise ArchiveError(f"{threshold:g}", "a threshold is a number between 0 and 1", remedy=f"{THRESHOLD} finds what is edited lightly.")
    pairs = candidates(rows, threshold, report)
    apart = distinct(rows)
    groups: list[DuplicateGroup] = []
    done, total = 0, len(pairs.first)
    for some in _batches(pairs):
        report(done, total, "Comparing the texts")
        texts = shingles_of(rows, {number for pair in some for number in pair})
        clusters = Clusters(apart)
        for count, (one, other) in enumerate(some, 1):
            if count % 2000 == 0:
                report(done + count, total, "Comparing the texts")
            if one in texts and other in texts and not clusters.together(one, other):
                alike = containment(texts[one], texts[other])
                if alike >= threshold:
                    clusters.unite(one, other, alike)
        groups += clusters.groups({number: len(each) for number, each in texts.items()}, _likeness_in(texts), threshold)
        done += len(some)
    report(total, total, "Comparing the texts")
    return ordered(groups)


def noticed(rows: Connection, limit: int) -> tuple[DuplicateGroup, ...]:
    """Group the pairs that imports have noticed, of which both stories stand; the longest by its words takes the place of its text."""
    one, other = story.alias("one"), story.alias("other")
    joined = likeness.join(one, one.c.id == likeness.c.first).join(other, other.c.id == likeness.c.second)
    wanted = select(likeness, one.c.words.label("words"), other.c.words.label("other_words")).select_from(joined)
    standing = wanted.where(one.c.trashed.is_(None), other.c.trashed.is_(None)).order_by(likeness.c.second.desc()).limit(limit)
    clusters = Clusters(distinct(rows))
    words: dict[int, int] = {}
    alike: dict[Pair, float] = {}
    for row in rows.execute(standing):
        words |= {row.first: row.words, row.second: row.other_words}
        alike[row.first, row.second] = row.similarity
        clusters.unite(row.first, row.second, row.similarity)
    return ordered(clusters.groups(words, lambda kept, number: alike.get((min(kept, number), max(kept, number)), 0.0)))


def ordered(groups: Iterable[DuplicateGroup]) -> tuple[DuplicateGroup, ...]:
    """Put the largest group first, and those of one size in the order of accession."""
    return tuple(sorted(groups, key=lambda group: (-len(group.members), group.kept.number)))


def distinct(rows: Connection) -> Mapping[int, set[int]]:
    """Give for every story those that somebody has said are no duplicates of it."""
    apart: dict[int, set[int]] = {}
    for one, other in rows.execute(select(distinct_pair)):
        apart.setdefault(one, set()).add(other)
        apart.setdefault(other, set()).add(one)
    return apart


class Clusters:
    """Stories that are put together pair by pair (single linkage), but never two that are told apart."""

    def __init__(self, apart: Mapping[int, set[int]]) -> None:
        self._apart = apart
        self._cluster: dict[int, list[int]] = {}  # the very list is shared by its members
        self._nearest: dict[int, float] = {}

    def together(self, one: int, other: int) -> bool:
        """Tell whether two stories are in one cluster already."""
        return one in self._cluster and self._cluster[one] is self._cluster.get(other)

    def unite(self, one: int, other: int, alike: float) -> None:
        """Put two stories' clusters together, unless that would bring a pair together which somebody told apart."""
        ours, theirs = (self._cluster.setdefault(number, [number]) for number in (one, other))
        if any(not self._apart.get(number, set()).isdisjoint(theirs) for number in ours if number in self._apart):
            return
        for number in (one, other):
            self._nearest[number] = max(alike, self._nearest.get(number, 0.0))
        if ours is theirs:
            return
        larger, smaller = (ours, theirs) if len(ours) >= len(theirs) else (theirs, ours)
        larger += smaller
        for number in smaller:
            self._cluster[number] = larger

    def groups(
        self, lengths: Mapping[int, int], likeness_to: Callable[[int, int], float], threshold: float = THRESHOLD
    ) -> Iterator[DuplicateGroup]:
        """Give the clusters of two or more as groups; lengths: of all their texts; likeness_to: gives that of the kept story and another."""
        for cluster in {id(each): each for each in self._cluster.values()}.values():
            if len(cluster) < 2:
                continue
            whole = _WHOLE * max(lengths[number] for number in cluster)
            kept = min(number for number in cluster if lengths[number] >= whole)
            alike = {number: likeness_to(kept, number) for number in cluster if number != kept}
            told = {number: value if value >= threshold else self._nearest[number] for number, value in alike.items()}
            members = sorted(told.items(), key=lambda each: (-each[1], each[0]))
            yield DuplicateGroup(Mark.of(kept), tuple((Mark.of(number), value) for number, value in members))


def _likeness_in(texts: Mapping[int, Hashes]) -> Callable[[int, int], float]:
    return lambda one, other: containment(texts[one], texts[other])


def _batches(pairs: Pairs) -> Iterator[Sequence[Pair]]:
    """Give the pairs so that all of a story's, and of those that it is paired with, come at once, as many as memory should hold."""
    some: list[Pair] = []
    held, size = set[int](), 0
    for _, linked in groupby(_linked(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True)), key=lambda each: each[0]):
        alike = [pair for _, pair in linked]
        some += alike
        fresh = {number for pair in alike for number in pair} - held
        held |= fresh
        size += sum(int(pairs.size[number]) for number in fresh)
        if size >= _HASHES:
            yield some
            some, held, size = [], set(), 0
    if some:
        yield some


def _linked(pairs: Iterable[Pair]) -> list[tuple[int, Pair]]:
    """Sort pairs by the first story of all that hang together with them (union-find, by path halving)."""
    above: dict[int, int] = {}

    def top(number: int) -> int:
        while (parent := above.setdefault(number, number)) != number:
            above[number] = above[parent]
            number = above[number]
        return number

    everything = list(pairs)
    for one, other in everything:
        first, second = sorted((top(one), top(other)))
        above[second] = first
    return sorted((top(pair[0]), pair) for pair in everything)
