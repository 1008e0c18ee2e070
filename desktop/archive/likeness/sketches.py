"""Sketches: some of the hashes of a story's 5-word shingles, chosen by their value, so that stories which share text share them too.

A shingle's hash is kept if it falls into one sixteenth of all values: of two texts' sketches the share in common is then that of the texts,
for resemblance and for containment alike. It takes some 100 bytes a story; a MinHash signature of 128 values takes 512 and, having a
fixed length, says little of how much of a short text stands in a long one.
Source: Broder 1997, On the resemblance and containment of documents (the sketch MOD_m), doi:10.1109/SEQUEN.1997.666900;
Irber et al. 2022, Lightweight compositional analysis of metagenomes with FracMinHash, doi:10.1101/2022.01.11.475838.
"""

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Any, TypeAlias

import numpy as np

SHINGLE = 5  # words
_SHARE = 16  # one hash of so many is kept
_LEAST = 4  # of a short text so many are kept, the smallest ones
_LIMIT = np.uint32((1 << 32) // _SHARE)
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, so that it has an inverse modulo 2^64
_FOLD, _UPPER = np.uint64(29), np.uint64(32)
_ZERO = np.zeros(1, np.int64)


Hashes: TypeAlias = "np.ndarray[tuple[int], np.dtype[np.uint32]]"


def shingles(words: Sequence[str]) -> Hashes:
    """Give the hashes of the 5-word shingles, ascending, each once; of a text of fewer words the one hash of them all.

    words: as `stems.WORD` cuts them; they are compared by NFKC and case folded, so that quotes and dashes make no difference.
    """
    hashes = _hashes(words)
    hashes.sort()
    different: Hashes = hashes[np.diff(hashes, prepend=~hashes[:1]) != 0]
    return different


def sketch(words: Sequence[str]) -> bytes:
    """Give the sketch of a text, given as its words: uint32, little-endian, ascending; empty for none."""
    hashes = _hashes(words)
    kept = hashes[hashes < _LIMIT]
    if len(kept) < _LEAST:
        kept = np.sort(hashes)[:_LEAST]
    return np.unique(kept).astype("<u4").tobytes()


def _hashes(words: Sequence[str]) -> Hashes:
    """Hash every shingle, from the words set in one line: a polynomial over its bytes, which sums up to each place give in a few steps.

    Looking up a number for each word instead took three times as long. Source: Karp and Rabin 1987, doi:10.1147/rd.312.0249.
    """
    line = unicodedata.normalize("NFKC", " ".join(words)).casefold().encode("utf-8", "surrogatepass")
    if not line:
        return np.empty(0, np.uint32)
    signs = np.frombuffer(line, np.uint8)
    powers, inverses = _powers(len(line))
    sums = np.zeros(len(line) + 1, np.uint64)
    np.cumsum(powers[: len(line)] * signs, out=sums[1:])
    spaces = np.flatnonzero(signs == ord(" "))
    begins = np.concatenate((_ZERO, spaces + 1))
    ends = np.append(spaces, len(line))
    length = min(SHINGLE, len(begins))
    first, behind = begins[: len(begins) - length + 1], ends[length - 1 :]
    hashes = (sums[behind] - sums[first]) * inverses[first]  # as if each began the line
    hashes ^= hashes >> _FOLD
    hashes *= _BASE
    upper: Hashes = (hashes >> _UPPER).astype(np.uint32)
    return upper


@cache
def _tables(length: int) -> tuple["np.ndarray[Any, Any]", "np.ndarray[Any, Any]"]:
    """Give the powers of the base modulo 2^64, and their inverses."""
    inverse = np.uint64(pow(int(_BASE), -1, 1 << 64))
    powers, inverses = np.full(length, _BASE), np.full(length, inverse)
    powers[0] = inverses[0] = 1
    return np.cumprod(powers), np.cumprod(inverses)


def _powers(length: int) -> tuple["np.ndarray[Any, Any]", "np.ndarray[Any, Any]"]:
    return _tables(1 << max(14, length.bit_length()))
