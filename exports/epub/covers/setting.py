"""A sheet of HTML becomes pixels: WeasyPrint sets it, so that shaping and fonts are those of the pages, and PDFium draws it.

In this process: a cover is one small sheet of our own markup, set in less time than a process takes to start.
"""

import atexit
import io
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from threading import Lock
from typing import Any

from PIL import Image, ImageFile

from exports.epub.covers.design import load

LEAD = "cover:lead"  # the address under which a sheet finds its picture
_LOCK = Lock()  # WeasyPrint's log and its font configuration are shared by all who set covers
_SCALE = 96 / 72  # CSS pixels to a point, so that a pixel of the sheet is one of the picture


class _Missing(logging.Handler):
    """Hears which letters no font has; WeasyPrint says it nowhere else."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.letters: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        if str(record.msg).startswith(".notdef") and record.args:
            self.letters.add(str(record.args[0])[0])  # type: ignore[index]  # the character, then its number


def measured(html: str, design: str) -> dict[str, float]:
    """Lay out a sheet and say at which height, in pixels from the top, each element with an id begins."""
    with _LOCK:
        page = _document(html, design, b"").pages[0]
    return {name: place[1] for name, place in page.anchors.items()}


def set_sheet(html: str, design: str, picture: bytes) -> tuple[Image.Image, set[str]]:
    """Give a sheet's pixels, and the letters for which there was no font."""
    import pypdfium2

    with _LOCK, _listening() as missing:
        pdf = _document(html, design, picture).write_pdf(pdf_identifier=b"cover")
    book = pypdfium2.PdfDocument(pdf)
    try:
        drawn = book[0].render(scale=_SCALE).to_pil().convert("RGB")
    finally:
        book.close()
    return drawn, missing.letters


def _weasyprint() -> Any:
    """Load the engine, and take back that it makes Pillow read half a picture without a word in the whole process."""
    import weasyprint

    ImageFile.LOAD_TRUNCATED_IMAGES = False
    return weasyprint


def _document(html: str, design: str, picture: bytes) -> Any:
    css, fonts = _style(design)
    return (
        _weasyprint().HTML(string=html, base_url="cover:", url_fetcher=_only({LEAD: picture})).render(font_config=fonts, stylesheets=[css])
    )


@cache
def _style(design: str) -> tuple[Any, Any]:
    engine = _weasyprint()
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    atexit.register(_style.cache_clear)  # else the fonts' own end comes after their library's, which says so on the terminal
    return engine.CSS(string=load(design).css, font_config=fonts), fonts


def _only(known: Mapping[str, bytes]) -> Any:
    """Make a fetcher that reads what it was given and nothing else: a cover asks neither disk nor network."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Given(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
            if url not in known:
                raise ValueError(f"{url} is not part of the cover")
            return URLFetcherResponse(url, io.BytesIO(known[url]), {"Content-Type": "image/jpeg"})

    return Given()


@contextmanager
def _listening() -> Iterator[_Missing]:
    logger, heard = logging.getLogger("weasyprint"), _Missing()
    before, propagated = logger.handlers[:], logger.propagate
    logger.handlers[:], logger.propagate = [heard], False
    try:
        yield heard
    finally:
        logger.handlers[:], logger.propagate = before, propagated
