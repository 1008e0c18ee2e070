"""What an importer read, before the archive has accepted it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from desktop.story.body import Body

Value: TypeAlias = str | tuple[str, ...]

FIELDS = (
    "title",
    "deck",  # the standfirst
    "authors",  # a tuple of names; every other field is one string
    "publication",  # the masthead
    "section",
    "published",  # ISO 8601, as precise as known: 2022, 2022-01, 2022-01-07 or 2022-01-07T09:30+01:00
    "updated",  # when it was last changed by its publisher, as `published`; absent where it was not
    "language",  # BCP 47
    "url",  # the canonical address
    "dateline",
    "rights",
    "tags",  # a tuple
    "note",
)
SEVERAL = frozenset({"authors", "tags"})  # the fields that hold a tuple


@dataclass(frozen=True, slots=True)
class Reading:
    """A field's value as read: how sure (0, a guess … 1, the publisher says so), and from which part of the source."""

    value: Value
    confidence: float
    origin: str

    def __reduce__(self) -> tuple[Any, ...]:
        """Cross processes in a fifth of the time that a dataclass with slots takes by itself; an import does this a dozen times a story."""
        return Reading, (self.value, self.confidence, self.origin)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's own bytes, which a body names as `pm:SHA256`."""

    sha256: str
    media_type: str
    width: int  # pixels
    height: int
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Dropped:
    """A passage of the source that was left out of the body, and why; shown, so that nothing vanishes unseen."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Noted:
    """A passage that was highlighted where the story comes from."""

    start: int  # in the characters of Body.text
    end: int
    colour: str
    note: str


@dataclass(frozen=True, slots=True)
class FormerIssue:
    """An issue as the book that it gave says of it; what the book does not say is ""."""

    series: str
    number: str
    date: str  # as in a story's published
    title: str
    identifier: str  # urn:uuid
    editorial: str
    subtitle: str  # the series', as are language and editor
    language: str  # BCP 47
    editor: str
    cover: str  # a design
    cover_colour: str  # #rrggbb


@dataclass(frozen=True, slots=True)
class Former:
    """What a story was in the archive that printed the book it is read back from."""

    mark: str
    original: str  # SHA-256 of its original there
    ran_in: str  # the series, the issue's number, the section
    highlights: tuple[Noted, ...] = ()
    issue: FormerIssue | None = None  # of a book that is an issue of a series
    section: str = ""  # in that issue, as are headline and deck, where they are its alone
    headline: str = ""
    deck: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A story as read from a source: plain values, no open file, no parser's object; ready to cross processes."""

    fields: Mapping[str, Reading]  # by a name of FIELDS; what is unknown is absent
    body: Body  # clean already: story.clean() ran beside the parser, not in the archive's one writer
    original: bytes = field(repr=False)  # the very bytes; their SHA-256 is what fixity checks for ever
    media_type: str
    origin: str  # the path or address it came from, as given or found
    importer: str  # name and version, e.g. "plain-text 1"
    retrieved: datetime  # with zone
    part: str = ""  # the member within a container, or ""
    pictures: tuple[Picture, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()
    container: str = ""  # SHA-256 of the file that holds the original as one of many: it is not kept itself
    offset: int = 0  # bytes from the container's beginning to the original
    excerpt: bool = False  # only what a feed or a newsletter tells of a story: it never takes the place of a fuller text
    former: Former | None = None  # of one that comes out of an archive

    def __reduce__(self) -> tuple[Any, ...]:
        """Cross processes quickly, as Reading does."""
        return Draft, tuple(getattr(self, name) for name in self.__slots__)

    def text_of(self, name: str) -> str:
        """Give a field as one line of text, "" where unknown."""
        reading = self.fields.get(name)
        if reading is None:
            return ""
        return reading.value if isinstance(reading.value, str) else ", ".join(reading.value)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A source, or a part of one, that gave no story: which, why, and what a person can do."""

    origin: str
    part: str
    why: str
    remedy: str = ""

    def __str__(self) -> str:
        place = f"{self.origin}: {self.part}" if self.part else self.origin
        return " ".join(filter(None, (f"{place}: {self.why}", self.remedy)))


@dataclass(frozen=True, slots=True)
class FeedFound(Refusal):
    """A feed that a source names: no story, but something to subscribe to."""

    address: str = ""
    title: str = ""
    site: str = ""  # the address of the pages it tells of
    folder: str = ""  # "Outer/Inner"; "" is none
