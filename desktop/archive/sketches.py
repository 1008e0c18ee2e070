"""Sketches: some of the hashes of a story's 5-word shingles, chosen by their value, so that stories which share text share them too.

A shingle's hash is kept if it falls into one sixteenth of all values: of two texts' sketches the share in common is then that of the texts,
for resemblance and for containment alike. It takes some 100 bytes a story; a MinHash signature of 128 values takes 512 and, having a
fixed length, says little of how much of a short text stands in a long one.
Source: Broder 1997, On the resemblance and containment of documents (the sketch MOD_m), doi:10.1109/SEQUEN.1997.666900;
Irber et al. 2022, Lightweight compositional analysis of metagenomes with FracMinHash, doi:10.1101/2022.01.11.475838.
"""

import unicodedata
import zlib
from collections.abc import Sequence

import numpy as np

from desktop.archive.stems import WORD

SHINGLE = 5  # words
_SHARE = 16  # one hash of so many is kept
_LEAST = 4  # of a short text so many are kept, the smallest ones
_STEP = np.uint64(0x9E3779B97F4A7C15)  # odd, so that multiplying loses nothing
_MANY = 500_000  # words remembered


def words_of(text: str) -> list[str]:
    """Give a text's words as likeness compares them: NFKC, case folded, without punctuation, so that quotes and dashes make no difference."""
    return WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def shingles(words: Sequence[str]) -> "np.ndarray[tuple[int], np.dtype[np.uint32]]":
    """Give the hashes of the 5-word shingles, ascending, each once; of a text of fewer words the one hash of them all."""
    if not words:
        return np.empty(0, np.uint32)
    numbers = np.fromiter(map(_numbers.__getitem__, words), np.uint64, len(words))
    length = min(SHINGLE, len(words))
    count = len(words) - length + 1
    hashes = np.zeros(count, np.uint64)
    for place in range(length):
        hashes = (hashes ^ numbers[place : place + count]) * _STEP
        hashes ^= hashes >> np.uint64(29)
    return np.unique((hashes >> np.uint64(32)).astype(np.uint32))


def sketch(text: str) -> bytes:
    """Give a text's sketch: uint32, little-endian, ascending; empty for a text without words."""
    return chosen(shingles(words_of(text))).astype("<u4").tobytes()


def chosen(hashes: "np.ndarray[tuple[int], np.dtype[np.uint32]]") -> "np.ndarray[tuple[int], np.dtype[np.uint32]]":
    """Choose the hashes that a sketch keeps, from ascending ones."""
    kept = int(np.searchsorted(hashes, np.uint32((1 << 32) // _SHARE)))
    return hashes[: max(kept, _LEAST)]


class _Numbers(dict[str, int]):
    """From a word to its number, the same in every process."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MANY:
            self.clear()
        written = word.encode("utf-8", "surrogatepass")
        number = zlib.crc32(written) << 32 | zlib.adler32(written)
        self[word] = number
        return number


_numbers = _Numbers()
