"""How alike two stories are: how much of the shorter text stands in the longer.

Likeness is containment, 0 … 1, of the shorter text's 5-word shingles in the longer's. Unlike resemblance (Jaccard) it does not fall when
one paper cuts the last third; a changed headline does not count, since it is no part of the text.
Source: Broder 1997, On the resemblance and containment of documents, doi:10.1109/SEQUEN.1997.666900.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

import numpy as np
import zstandard
from sqlalchemy import Connection, select

from desktop.archive.content.stored import several
from desktop.archive.likeness.sketches import Hashes, shingles
from desktop.archive.schema import body, story
from desktop.archive.schema.newest import TOLD
from desktop.archive.search.stems import cut
from desktop.archive.story.versions import text_of
from desktop.story import Body

FEWEST = 4  # shingles, of eight words: a text of fewer, such as a bookmark's, is like nothing
COMMON_SHARE = 0.5  # of a sketch: what two stories share of common hashes alone is boilerplate unless it is so much
_SURE = 2.5  # standard deviations: of two texts at the threshold, 6 of 1,000 share fewer of their sketches' hashes

Integers: TypeAlias = "np.ndarray[Any, np.dtype[Any]]"


def containment(one: Hashes, other: Hashes) -> float:
    """Give the share of the shorter text's shingles that stand in the longer, from the ascending hashes of both; 0 for a text too short."""
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    if len(shorter) < FEWEST:
        return 0.0
    places = np.searchsorted(longer, shorter)
    places[places == len(longer)] = 0
    return float(np.count_nonzero(longer[places] == shorter)) / len(shorter)


def least_shared(hashes: Integers, threshold: float) -> Integers:
    """Give how many hashes two sketches must share for their texts to be worth comparing; hashes: how many the shorter sketch has.

    How many two texts of that likeness share is binomial.
    """
    expected = hashes * threshold
    return np.maximum(np.floor(expected - _SURE * np.sqrt(expected * (1 - threshold))), 1)


def shingles_of(rows: Connection, stories: Iterable[int]) -> dict[int, Hashes]:
    """Read stories' texts as their shingles, in the order in which the file holds them; a story that is gone is left out."""
    return {number: shingles(cut(text)) for number, text in texts_of(rows, sorted(stories))}


def texts_of(rows: Connection, stories: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Give stories' texts of now, by the number of their bodies; a damaged one is left out, `check` names it."""
    wanted = select(story.c.id, body.c.content).select_from(TOLD)
    for some in several(stories):
        for row in rows.execute(wanted.where(story.c.id.in_(some)).order_by(body.c.id)):
            try:
                text = Body(text_of(row.content)).text
            except (zstandard.ZstdError, UnicodeDecodeError):
                continue
            yield row.id, text
