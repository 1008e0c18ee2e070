"""Covers drawn in a process of their own: for a window that must not wait, and beside the pages of a long book, which are written meanwhile.

In a thread the layout engine would keep Python's lock for a tenth of a second.
"""

import multiprocessing
import signal
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace

from exports.epub.covers.cover import cover, fit_for_cover
from exports.epub.plan import Plan
from exports.publication import Image, Publication, Record, Report, no_passages, quiet

_TRIED = 3  # pictures that go along, for the first may be broken
_LOOKED_AT = 9  # pictures asked for until as many are fit: those that `cover` looks at
_TICK = 0.1  # seconds between two looks at whether somebody cancelled


@dataclass(frozen=True, slots=True)
class _Held:
    """The pictures that a cover may show."""

    images: Mapping[str, Image]

    def __call__(self, sha256: str) -> Image:
        return self.images[sha256]


class CoverPress:
    """Draws covers one after the other. The same publication gives the same bytes as `cover` does."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    def begin(self, publication: Publication, design: str) -> Callable[[Callable[[], None]], bytes]:
        """Begin to draw a cover; what comes back waits for it and gives the JPEG.

        It calls what it is given ten times a second; what that raises passes through, and the drawing then ends by itself.
        """
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"), initializer=_leave_interrupts)
        try:
            drawing: Future[bytes] | None = self._pool.submit(_draw, _still(publication), design)
        except BrokenProcessPool:
            drawing = None

        def wait(tell: Callable[[], None]) -> bytes:
            while drawing is not None:
                tell()
                try:
                    return drawing.result(_TICK)
                except NotYet:
                    continue
                except BrokenProcessPool:
                    break
            self.close()
            return cover(Plan.of(publication), design)  # it died, perhaps for want of memory: better late than not at all

        return wait

    def draw(self, publication: Publication, design: str, report: Report = quiet) -> bytes:
        """Draw a cover as JPEG. What `report` raises passes through; the drawing then ends by itself."""
        return self.begin(publication, design)(lambda: report(0, 0, publication.title))

    def close(self) -> None:
        """End the process."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def _leave_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer


def _draw(publication: Publication, design: str) -> bytes:
    return cover(Plan.of(publication), design)


def _still(publication: Publication) -> Publication:
    """Give the publication as it crosses to a process: heads, and the few pictures that its cover may show."""
    asked = dict.fromkeys([publication.cover_picture, *(picture for article in publication.articles for picture in article.images)])
    held: dict[str, Image] = {}
    for sha256 in list(filter(None, asked))[:_LOOKED_AT]:
        if len(held) == _TRIED or publication.cover_picture == "none":
            break
        try:
            image = publication.image(sha256)
        except KeyError:
            continue
        if sha256 == publication.cover_picture or fit_for_cover(image.width, image.height):
            held[sha256] = image
    return replace(publication, body=_nothing, image=_Held(held), record=_unknown, passages=no_passages)


def _nothing(mark: str) -> str:
    return ""


def _unknown(mark: str) -> Record | None:
    return None
