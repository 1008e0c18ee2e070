"""Which pages of a crawl are stories: not frames, advertisements, consent forms, error pages and lists of links."""

import html
import re

from desktop.story import Draft

_FEWEST = 20  # words of a story that says nothing of itself
_MOST_LINKED = 0.5  # of the words; beyond it is a list of links
_HEADLINES = 6  # lines that are links; so many without a date of its own is a front page, whatever stands under them
_LINK = re.compile(r"<a\b[^>]*>(.{1,2000}?)</a\s*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


def is_story(draft: Draft, page: str, *, listed: bool) -> bool:
    """Whether a page that a crawler met is a story. page: its markup; listed: whether the archive itself names it among its pages.

    A page that names its date may be short; one whose lines are mostly the words of its links is a front page or a menu.
    """
    words = draft.body.words
    if not words:
        return False
    links = {_line(found[1]) for found in _LINK.finditer(page)}
    linked = [line for line in draft.body.text.split("\n") if _line(line) in links]
    dated = draft.fields.get("published")
    if sum(len(line.split()) for line in linked) > words * _MOST_LINKED:
        return False
    if len(linked) >= _HEADLINES and (dated is None or dated.confidence < 0.7):
        return False
    return listed or words >= _FEWEST or dated is not None


def _line(markup: str) -> str:
    return " ".join(html.unescape(_TAG.sub(" ", markup)).split()).casefold()
