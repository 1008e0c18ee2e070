"""Which pages of a crawl are stories: not frames, advertisements, consent forms, error pages and lists of links."""

import re

from desktop.story import Draft

_FEWEST = 20  # words of a story that says nothing of itself
_LINKED = re.compile(r"<a\b[^>]*>(.*?)</a>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def is_story(draft: Draft, *, listed: bool) -> bool:
    """Whether a page that a crawler met is a story. listed: whether the archive itself names it among its pages.

    A page that names its date or its authors may be short; one whose words are mostly links is a front page or a menu.
    """
    words = draft.body.words
    if not words:
        return False
    linked = sum(len(_TAG.sub(" ", found[1]).split()) for found in _LINKED.finditer(draft.body.html))
    if linked > words * 0.6:
        return False
    return listed or words >= _FEWEST or "published" in draft.fields
