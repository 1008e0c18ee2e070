"""A search while it is being typed."""

import re

from desktop.ui.searching.suggesting import FIELD_WORDS

_WAITING = re.compile(rf"""(?:^|(?<=[\s(]))-?(?:{"|".join(FIELD_WORDS)}):"?$""", re.IGNORECASE)


def as_typed(text: str) -> str:
    """Read a search while it is being typed: an open quotation is closed, and the last word is the beginning of one.

    A last word that a space follows, or that belongs to a field, is whole; a field that still waits for its value asks nothing.
    """
    text = _WAITING.sub("", text)
    if not text.strip():
        return ""
    if text.count('"') % 2:
        return f'{text}"'
    last = text.rsplit(maxsplit=1)[-1]
    growing = last.isalnum() and len(last) > 1 and last not in {"AND", "OR", "NOT"}
    return f"{text}*" if growing and not text[-1].isspace() else text
