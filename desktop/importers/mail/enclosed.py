"""A list's digest in plain text (RFC 1153): letters with a few headers each, parted by thirty hyphens."""

import re

from desktop.importers.mail.letter import Letter, letter_of

_BREAK = re.compile(r"\r?\n-{30}[ \t]*\r?\n(?:\r?\n)+")
_PREAMBLE = re.compile(r"\r?\n-{70}[ \t]*\r?\n(?:\r?\n)+")
_HEADERS = re.compile(r"(?:[!-9;-~]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+\r?\n")
_LEAST = 2  # letters that make a digest


def opened(letter: Letter) -> Letter:
    """Give a digest's letters as held by it, where it is one; any other letter as it is."""
    if len(letter.texts) != 1 or letter.texts[0].is_html or letter.held:
        return letter
    _, *rest = _PREAMBLE.split(letter.texts[0].words, maxsplit=1)
    if not rest:
        return letter
    enclosed = [part for part in _BREAK.split(rest[0]) if (found := _HEADERS.match(part)) and re.search(r"^From:", found[0], re.MULTILINE)]
    if len(enclosed) < _LEAST:
        return letter
    letter.held = [letter_of(part.encode("utf-8", "replace")) for part in enclosed]
    letter.texts, letter.digest = [], True
    return letter
