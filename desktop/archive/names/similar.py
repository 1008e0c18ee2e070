"""Names that may be one: spelled alike, but for signs, accents, articles, initials, and a letter or two.

Never all pairs: a name is compared with those that share a key with it only (its consonants' beginning, its words' sorted beginnings).
"""

import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

ALIKE = 0.86  # of difflib's ratio; below, names differ in more than a slip
_CROWD = 400  # names under one key; what more share says little
_ARTICLES = frozenset("the a an der die das le la les el los il lo gli de het".split())


def similar(names: Sequence[tuple[str, int]]) -> tuple[tuple[str, ...], ...]:
    """Group names, each given with its stories: those of a group are alike in pairs, the one with most stories first; larger groups first."""
    plain = {name: _plain(name) for name, _ in names}
    weight = dict(names)
    leader = {name: name for name, _ in names}

    def root(name: str) -> str:
        while leader[name] != name:
            leader[name] = leader[leader[name]]
            name = leader[name]
        return name

    for group in _neighbours(plain):
        for place, one in enumerate(group):
            for other in group[place + 1 :]:
                if root(one) != root(other) and alike(plain[one], plain[other]):
                    leader[root(other)] = root(one)
    held: dict[str, list[str]] = {}
    for name, _ in names:
        held.setdefault(root(name), []).append(name)
    groups = [tuple(sorted(each, key=lambda name: (-weight[name], name))) for each in held.values() if len(each) > 1]
    return tuple(sorted(groups, key=lambda group: (-len(group), -sum(weight[name] for name in group), group)))


def alike(one: str, other: str) -> bool:
    """Whether two plain names may be one. Numbers tell names apart (Channel 4, Channel 5), and so do short ones."""
    if [each for each in one if each.isdigit()] != [each for each in other if each.isdigit()]:
        return False
    if one == other or one.replace(" ", "") == other.replace(" ", ""):
        return True
    if sorted(one.split()) == sorted(other.split()) or _initials(one.split(), other.split()):
        return True
    if min(len(one), len(other)) < 6:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _plain(name: str) -> str:
    """Take case, accents, signs and a leading article off."""
    folded = unicodedata.normalize("NFKD", name).casefold().replace("&", " and ")
    letters = "".join(each if each.isalnum() else " " if not unicodedata.combining(each) else "" for each in folded)
    words = letters.split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


def _initials(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one is the other with first names cut to a letter: J. Arendt, Jette Arendt."""
    if len(one) != len(other) or len(one) < 2 or one[-1] != other[-1]:
        return False
    pairs = list(zip(one[:-1], other[:-1], strict=True))
    return all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in pairs)


def _neighbours(plain: dict[str, str]) -> Iterator[list[str]]:
    """Yield the names that share a key."""
    held: dict[str, list[str]] = {}
    for name, folded in plain.items():
        words = folded.split()
        keys = {f"begin {folded.replace(' ', '')[:4]}", f"end {folded.replace(' ', '')[-4:]}"}
        if words:
            keys.add(f"last {words[-1]}")
            keys.add(f"sorted {' '.join(sorted(words))}")
        for key in keys:
            held.setdefault(key, []).append(name)
    yield from (names for names in held.values() if 1 < len(names) <= _CROWD)
