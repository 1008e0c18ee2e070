"""The closed vocabulary of a body, in one place, so that what `clean` writes and what `check` accepts cannot drift apart."""

import re

INLINE = frozenset({"em", "strong", "b", "i", "sub", "sup", "s", "q", "cite", "code", "small", "mark", "span"})
HEADINGS = ("h2", "h3", "h4")
LINES = frozenset({"p", "pre", "dt", "caption", "td", "th", "figcaption", *HEADINGS})  # hold words and inline elements, never a block
TOP = frozenset({"p", "blockquote", "ul", "ol", "dl", "pre", "hr", "table", "figure", "aside", *HEADINGS})
MAY_NAME_LANGUAGE = frozenset({"p", "blockquote", "li", "span", *HEADINGS})  # with lang and dir
DIRECTIONS = frozenset({"ltr", "rtl", "auto"})
LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
DECORATIVE = "presentation"  # the role (WAI-ARIA 1.2) of a picture without words that needs none; without it words are missing
PICTURE = re.compile(r"pm:[0-9a-f]{64}")
ADDRESS = re.compile(
    r"https?://[A-Za-z0-9.\-\[\]:]+(?:[/?#](?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?|mailto:[A-Za-z0-9.!$'*+=_~-]+@[A-Za-z0-9.-]+"
)

# What may not stand in a body: controls, surrogates and noncharacters (no XML may hold them), U+FEFF, which is the mark of a file,
# U+00AD, which would part words for the search, and U+E000, U+E001, between which the archive marks what it found.
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\ud800-\udfff\ue000\ue001\ufdd0-\ufdef\ufeff\ufffe\uffff]|[\U0001fffe\U0001ffff]")
VISIBLE = re.compile(
    r"[^\s\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\uffa0\ufff9-\ufffb]"
)
