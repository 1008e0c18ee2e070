"""What the files of an export are called: a pattern with places for a story's fields makes names that every file system takes."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from string import Formatter

from desktop.story import Summary
from exports import Article

PATTERN = "{date} {publication} {title}"
_LONGEST = 120  # characters of a name; a file system takes 255 bytes, and a character may need four
_BYTES = 200
_MINDED = re.compile(
    r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+'
)  # by file systems; and marks of direction, which hide an ending
_LOOSE = re.compile(r"(?:[-–—_,;.]\s+)+(?=[-–—_,;.]\s)")  # separators that met because nothing stood between them
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # names that Windows keeps for devices
PLACES: Mapping[str, Callable[[Article, int], str]] = {
    "date": lambda article, _: article.published[:10],
    "publication": lambda article, _: article.publication,
    "title": lambda article, _: article.title,
    "author": lambda article, _: article.authors[0] if article.authors else "",
    "section": lambda article, _: article.section,
    "mark": lambda article, _: article.mark,
    "number": lambda _, number: f"{number:03}",
}


class PatternError(ValueError):
    """A pattern that is none: says in a person's words what is wrong with it."""


def check_pattern(pattern: str) -> None:
    """Raise PatternError for a place that no story has, a lone brace, or a pattern that would give every file one name."""
    known = ", ".join(f"{{{name}}}" for name in PLACES)
    try:
        parts = [(name, says, turned) for _, name, says, turned in Formatter().parse(pattern) if name is not None]
    except ValueError as error:
        raise PatternError(f"A brace stands alone. The places are {known}.") from error
    for name, says, turned in parts:
        if name not in PLACES or says or turned:
            raise PatternError(f"There is no place {{{name}}}; write one of {known}.")
    if not parts:
        raise PatternError(f"Every file would have the same name; put in one of {known}.")


class Names:
    """Names for the files of one export, no name twice: what would be is numbered, `… (2)`."""

    def __init__(self, pattern: str, suffix: str) -> None:
        """suffix: the ending, with its dot. Raises PatternError."""
        check_pattern(pattern)
        self._pattern, self._suffix = pattern, suffix
        self._taken: set[str] = set()
        self._given = 0

    def of(self, article: Article) -> str:
        """Name a story's file."""
        self._given += 1
        said = {name: _clean(tell(article, self._given)) for name, tell in PLACES.items()}
        stem = safe_stem(self._pattern.format(**said), self._suffix) or article.mark
        name, number = stem + self._suffix, 1
        while name.casefold() in self._taken:  # Windows and macOS take no two names that differ in case alone
            number += 1
            name = f"{safe_stem(stem, f' ({number}){self._suffix}')} ({number}){self._suffix}"
        self._taken.add(name.casefold())
        return name


def names_for(stories: Iterable[Summary], pattern: str, suffix: str) -> list[str]:
    """Name the files that stories will get, by what a list shows of them; by the usual pattern where this one is none."""
    try:
        names = Names(pattern, suffix)
    except PatternError:
        names = Names(PATTERN, suffix)
    return [names.of(_head(story)) for story in stories]


def _head(story: Summary) -> Article:
    known = (story.mark, story.title, story.deck, story.authors, story.publication, story.section, story.published, story.language)
    return Article(*known, "", "", "", (), "", story.words, (), "", "", "", "", {}, ())


def _clean(words: str) -> str:
    return " ".join(_MINDED.sub(" ", unicodedata.normalize("NFC", words)).split())


def safe_stem(words: str, suffix: str) -> str:
    """Make a file's name, without its ending, of words: nothing in it that a file system minds or that hides the ending; "" of nothing.

    What an empty place left behind goes, and what is too long is cut.
    """
    words = _LOOSE.sub("", " ".join(_MINDED.sub(" ", words).split()) + " ").strip(" -–—_,;.")
    stem = words[:_LONGEST].rstrip(" .")
    while len((stem + suffix).encode()) > _BYTES:
        stem = stem[:-1]
    return f"_{stem}" if _RESERVED.match(stem) else stem
