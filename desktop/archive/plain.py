"""A body's words without its tags, for the index and for lists."""

import re
from html import unescape

# Inline tags part no words (`<b>H</b>ouse` is one word), every other does.
_INLINE = re.compile(r"</?(?:em|strong|b|i|sub|sup|s|q|cite|code|small|mark|span|a)(?:\s[^>]*)?>")
_TAG = re.compile(r"<[^>]*>")


def plain(html: str) -> str:
    """Give the words of a body (which is well-formed and has no `>` in a tag), blocks parted by a line end."""
    return unescape(_TAG.sub("\n", _INLINE.sub("", html)))
