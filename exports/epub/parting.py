"""Long words of a headline, which may be parted: many readers know no hyphenation, and break a compound wherever the screen ends."""

import re
from functools import lru_cache

from exports.markup import escape

SOFT = "\u00ad"
_LONG = re.compile(r"[^\W\d_]{18,}")  # a large headline's line on six inches has room for about so many letters
_LEAST = 5  # letters before the first break and behind the last


@lru_cache(maxsize=4_000)  # a headline stands over its story, in the contents and in its section's opener
def headline(words: str, language: str) -> str:
    """Escape a headline for XML, with soft hyphens (U+00AD) in its longest words, where the language's rules allow them."""
    return _LONG.sub(lambda found: parted(found[0], language), escape(words))


def parted(word: str, language: str, ends: int = _LEAST) -> str:
    """Give a word with soft hyphens by its language's rules, where they are known; ends: letters at its ends that stay whole."""
    import pyphen  # WeasyPrint's own, so it is there

    known = pyphen.language_fallback(language.replace("-", "_"))
    if not known:
        return word
    return str(pyphen.Pyphen(lang=known, left=ends, right=ends).inserted(word, SOFT))
