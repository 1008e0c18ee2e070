"""A Publication: what the presses print. It knows nothing of the archive."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Report: TypeAlias = Callable[[int, int, str], None]
"""done, total, what; to cancel, it raises, and what it raises passes through untouched."""


def quiet(done: int, total: int, what: str) -> None:
    """Report to nobody."""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture's bytes, as the archive keeps them."""

    sha256: str
    media_type: str
    width: int  # pixels
    height: int
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Own:
    """What a story says itself, where a publication says it otherwise."""

    title: str
    deck: str
    section: str


@dataclass(frozen=True, slots=True)
class Article:
    """A story's head. Its body is asked of the publication when its page is made."""

    mark: str
    title: str
    deck: str
    authors: tuple[str, ...]
    publication: str  # the masthead it ran under
    section: str  # as the source has it
    published: str  # ISO 8601, as precise as known
    language: str  # BCP 47, "und" where unknown
    url: str
    dateline: str
    rights: str
    tags: tuple[str, ...]
    note: str
    words: int
    images: tuple[str, ...]  # SHA-256 of the pictures its body shows, in order
    source_file: str
    part: str
    source_sha256: str
    retrieved: str  # ISO 8601 with zone
    confidence: Mapping[str, float]
    warnings: tuple[str, ...]
    own: Own | None = None  # where title, deck and section are this publication's


@dataclass(frozen=True, slots=True)
class Record:
    """What the archive knows of a story's keeping, for exports that print it."""

    version: int  # from 1
    made: str  # when that version was, ISO 8601 with zone
    media_type: str  # of the original
    size: int  # of the original, bytes
    original: Callable[[], bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """A highlighted passage of a body's text, as `exports.body.text_of` gives it."""

    start: int  # in characters
    end: int
    colour: str
    note: str = ""


def no_passages(mark: str) -> tuple[Passage, ...]:
    """Nothing is highlighted."""
    return ()


HEADLINE, OPENER = -1, -2  # where a page begins that begins above a body: with the story's head, with its section's opener


@dataclass(frozen=True, slots=True)
class PageStart:
    """Where a printed page begins."""

    label: str  # the number on it
    letters: int  # of the story's body before it, white space not counted; HEADLINE or OPENER


@dataclass(frozen=True, slots=True)
class Printed:
    """The same stories in print: the file's name for citing, and where its pages begin, by mark."""

    source: str
    starts: Mapping[str, tuple[PageStart, ...]]


@dataclass(frozen=True, slots=True)
class Section:
    """Articles under one heading; a title of "" means the publication has no sections."""

    title: str
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Publication:
    """Front matter and sections; bodies and pictures are read when asked, so that a thousand stories fit in memory.

    body: a mark → the article's body, an XHTML fragment in the closed vocabulary of ARCHITECTURE.md, pictures as `pm:SHA256`.
    image: a picture's SHA-256 → its bytes; raises KeyError where the archive has none.
    record: a mark → how the story is kept; None where nothing is known of it.
    """

    title: str
    subtitle: str
    language: str  # of the front matter; BCP 47
    identifier: str  # urn:uuid:…, the same for the same selection
    date: str  # ISO date printed on the cover, or ""
    modified: str  # ISO 8601 UTC instant (Z) of the latest change to what it holds; never the clock's
    sections: tuple[Section, ...]
    body: Callable[[str], str] = field(repr=False)
    image: Callable[[str], Image] = field(repr=False)
    creator: str = ""  # editor
    series: str = ""
    number: str = ""
    rights: str = ""
    record: Callable[[str], Record | None] = field(default=lambda mark: None, repr=False)
    cover: str = ""  # the series' cover design; "" is the press's first
    cover_colour: str = ""  # #rrggbb, dark enough for white type; "" is one that follows from the identifier
    cover_picture: str = ""  # a picture's SHA-256; "" is the first that is fit, "none" is none
    editorial: str = ""  # plain words, paragraphs parted by an empty line
    passages: Callable[[str], tuple[Passage, ...]] = field(default=no_passages, repr=False)  # a mark → its highlights
    printed: Printed | None = None  # whose pages an edition without pages has

    @property
    def articles(self) -> tuple[Article, ...]:
        """Every article, in printed order."""
        return tuple(article for section in self.sections for article in section.articles)

    def __iter__(self) -> Iterator[Article]:
        return iter(self.articles)


@dataclass(frozen=True, slots=True)
class Written:
    """A file that an export gave."""

    path: str
    sha256: str
    bytes: int
    pages: int | None  # None where the format has no pages
    stories: int
    warnings: tuple[str, ...] = ()
    starts: tuple[tuple[PageStart, ...], ...] = ()  # of a format with pages: where they begin, story by story
