"""What trafilatura takes for a page's story: the text that gates the body, and guesses where a page says nothing of itself."""

import logging
import re
from collections.abc import Collection, Sequence
from copy import deepcopy
from functools import cache
from typing import Any

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.fields.bylines import split_names
from desktop.importers.fields.dates import iso_date
from desktop.importers.pages.body import Chunk, bare
from desktop.importers.pages.times import is_of_story
from desktop.story import Reading

_LARGEST = 4_000_000  # signs without pictures; beyond it no publisher's page goes, and it would take minutes
_DATA = re.compile(r"data:[a-zA-Z0-9.+/;=-]{0,100};base64,[A-Za-z0-9+/=\s]{200,}")
_SHORT = 600  # letters
_PARAGRAPHS = frozenset("p li a em strong b i h2 h3 h4".split())
_BROKEN = (RecursionError, ValueError, AttributeError, TypeError)  # what markup that it cannot walk makes it raise


@cache
def _trafilatura() -> Any:
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return trafilatura


def is_large(html: str) -> bool:
    """Whether a page is longer than trafilatura is asked to read; a page saved into one file carries its pictures, which do not count."""
    return len(html) > _LARGEST and len(_DATA.sub("", html)) > _LARGEST


def main_text(root: etree._Element, chunks: Sequence[Chunk]) -> str:
    """Give what trafilatura takes for the story, "" where it finds none. It works on a copy of the tree, so that a page is parsed once.

    Its comparison with two further extractors takes a third of its time and changed none of 31 publishers' pages that are written in
    paragraphs; it is asked for where the text is short, or stands in anything else.
    """
    quickly = _extracted(root, fast=True)
    return quickly if _is_in_paragraphs(quickly, chunks) else _extracted(root, fast=False)


def _extracted(root: etree._Element, *, fast: bool) -> str:
    try:
        return _trafilatura().extract(root, include_comments=False, include_formatting=False, fast=fast) or ""
    except _BROKEN:
        return ""  # the whole page's words are kept then


def _is_in_paragraphs(text: str, chunks: Sequence[Chunk]) -> bool:
    """Whether a text is long enough to be a story's, and mostly made of the page's paragraphs."""
    words = bare(text)
    if len(words) < _SHORT:
        return False
    told = sum(len(chunk.bare) for chunk in chunks if chunk.slots[0][0].tag in _PARAGRAPHS and chunk.bare in words)
    return told >= 0.5 * len(words)


def guess(root: etree._Element, fields: dict[str, Reading], asked: Collection[str]) -> None:
    """Let trafilatura guess date or authors, as asked, where neither the page's head nor what stands at the headline tells."""
    tree = deepcopy(root)
    for time in list(tree.iter("time")):
        if not is_of_story(time):
            time.clear(keep_tail=True)  # type: ignore[call-arg]
    try:
        guessed = _trafilatura().extract_metadata(tree)
    except _BROKEN:
        return
    if "published" in asked and "published" not in fields:
        date = iso_date(str(getattr(guessed, "date", None) or ""))
        if date and not date.endswith("-01-01"):  # the first of January is a year found somewhere
            fields["published"] = reading(date, 0.5, "guessed from the page")
    if "authors" in asked and "authors" not in fields and (written := getattr(guessed, "author", None)):
        names = tuple(name for part in str(written).split(";") for name in split_names(part.strip()))
        publication = fields["publication"].value if "publication" in fields else ""
        if names := tuple(name for name in names if bare(name) != bare(str(publication))):
            fields["authors"] = reading(names, 0.5, "guessed from the page")
