"""Lines broken by width become a paragraph again: hyphens go where they only part a word, and stay where they belong to it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from desktop.importers.documents.pdf_signs import HYPHEN

_ENDS = re.compile(rf"([^\W\d_]+(?:-[^\W\d_]+)*)([-‐{HYPHEN}])$")
_BEGINS = re.compile(r"([^\W\d_]+)")
_SUSPENDED = frozenset("und oder bzw noch sowie bis als and or to und/oder et ou y o e och og en of i lub a nebo".split())
_ALWAYS = frozenset("ci là même mêmes".split())
_TAILS = frozenset("il elle ils elles on vous nous je tu moi toi lui leur".split())  # which French ties to a word
_NUMBERS = frozenset(
    "vingt trente quarante cinquante soixante quatre cinq six sept huit neuf dix onze douze deux trois un une mille cent "
    "twenty thirty forty fifty sixty seventy eighty ninety one two three four five seven eight nine".split()
)
_ASKED = re.compile(r"t-(?:ils?|elles?|on)\b")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def words_of(lines: Iterable[str]) -> Counter[str]:
    """Count the words of lines, but for those that a line end parts: they tell how a word is written."""
    words: Counter[str] = Counter()
    for line in lines:
        found = _WORD.findall(line.casefold())
        words.update(found[:-1] if line.endswith(("-", "‐", HYPHEN)) else found)
    return words


def joined(lines: Sequence[str], words: Counter[str]) -> str:
    """Join a paragraph's lines. words: as `words_of` counts them in the whole text."""
    text = ""
    for line in lines:
        text = together(text, line, words) if text else line
    return text.replace(HYPHEN, "")


def together(text: str, line: str, words: Counter[str]) -> str:
    """Join a line to the text before it."""
    ended, begun = _ENDS.search(text), _BEGINS.match(line)
    if not ended or not begun:
        if text.endswith(("-", "‐")) and line[:1].isdigit():
            return text + line
        glued = _is_unspaced(text[-1]) and _is_unspaced(line[0])
        return text.rstrip(HYPHEN) + ("" if glued or text.endswith(HYPHEN) else " ") + line
    first, second = ended[1], begun[1]
    whole, bound = (first + second).casefold(), f"{first}-{second}".casefold()
    before = text[: -len(ended[2])]
    if (
        second.casefold() in _ALWAYS
        or (second.casefold() in _TAILS and words[first.casefold()])
        or {first.casefold(), second.casefold()} <= _NUMBERS
    ):
        return f"{before}-{line}"
    if _ASKED.match(line) or ("-" in first and len(first.rsplit("-", 1)[1]) <= 2):  # donne-t-elle, vis-à-vis
        return f"{before}-{line}"
    if second.casefold() in _SUSPENDED and words[whole] == 0:
        return f"{before}- {line}"
    if second[0].isupper() and not first.isupper():  # Baden-Württemberg; a word in capitals is parted like any other
        return f"{before}-{line}"
    if words[bound] > words[whole]:
        return f"{before}-{line}"
    return before + line


def _is_unspaced(sign: str) -> bool:
    """Whether it is of a script that puts no spaces between words."""
    return "\u3000" <= sign <= "\u9fff" or "\uff00" <= sign <= "\uffef"
