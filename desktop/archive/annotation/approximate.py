"""Finds a text within another one although some letters differ.

Of the libraries at hand, edlib takes 256 different signs at most, which one Chinese page exceeds; rapidfuzz slides a window of fixed length;
and regex's fuzzy matching takes time without a bound. Python's integers are bit vectors of any length, in which the method is a dozen lines.
Source: Myers 1999, A fast bit-vector algorithm for approximate string matching based on dynamic programming, doi:10.1145/316542.316550.
"""

from collections.abc import Iterator


def ends(sought: str, text: str, most: int) -> list[tuple[int, int]]:
    """Give the places in `text` at which something ends that is at most `most` insertions, deletions and changes away from `sought`.

    Each is given with its distance, in order of places. Time is in proportion to the text's length, and to that of `sought` in 60s of letters.
    """
    return [(end, distance) for end, distance in enumerate(_distances(sought, text, anywhere=True), 1) if distance <= most]


def starts(sought: str, text: str, end: int, distance: int) -> list[int]:
    """Give the places at which what ends at `end`, as `ends` told it, may begin; the nearest to its end first."""
    reach = text[max(0, end - len(sought) - distance) : end][::-1]
    found = _distances(sought[::-1], reach, anywhere=False)
    return [end - length for length, each in enumerate(found, 1) if each == distance]


def nearness(sought: str, text: str) -> float:
    """Tell how much of a text stands somewhere in another one: 1 is all of it, 0 nothing."""
    if not sought:
        return 1.0
    return 1 - min(_distances(sought, text, anywhere=True), default=len(sought)) / len(sought)


def _distances(sought: str, text: str, *, anywhere: bool) -> Iterator[int]:
    """Yield, for each letter of the text, the distance of `sought` from what ends there: begun anywhere, or at the text's beginning."""
    length = len(sought)
    full, last = (1 << length) - 1, 1 << (length - 1)
    places: dict[str, int] = {}
    for place, letter in enumerate(sought):
        places[letter] = places.get(letter, 0) | 1 << place
    more, less, distance = full, 0, length  # vertical differences between neighbouring cells of a column: +1, -1
    for letter in text:
        same = places.get(letter, 0)
        down = same | less
        across = (((same & more) + more) ^ more) | same
        grown = less | (full & ~(across | more))
        shrunk = more & across
        if grown & last:
            distance += 1
        elif shrunk & last:
            distance -= 1
        grown = grown << 1 if anywhere else grown << 1 | 1
        more = (shrunk << 1 | ~(down | grown)) & full
        less = grown & down
        yield distance
