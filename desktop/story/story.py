"""A story as the archive gives it back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.story.body import Body
from desktop.story.draft import Dropped
from desktop.story.mark import Mark


@dataclass(frozen=True, slots=True)
class Summary:
    """A story's row in a list: enough to show it, without its body."""

    mark: Mark
    title: str
    deck: str
    authors: tuple[str, ...]
    publication: str
    section: str
    published: str  # as in FIELDS
    language: str
    words: int
    images: int
    trashed: bool
    snippet: str  # plain text; the words that matched stand between U+E000 and U+E001, a private pair no source may hold
    read: bool = False
    starred: bool = False
    restricted: bool = False  # no export takes it
    embargo: str = ""  # until that day (ISO 8601, included) no export takes it; "" is never
    added: str = ""  # when it came into the archive, as ISO 8601
    tags: tuple[str, ...] = ()  # in alphabetical order


@dataclass(frozen=True, slots=True)
class Source:
    """The original as it came. Its bytes are asked of the archive by `sha256`."""

    sha256: str
    media_type: str
    origin: str
    part: str
    importer: str
    retrieved: str  # ISO 8601 with zone
    size: int  # bytes
    container: str = ""  # SHA-256 of the file that held it as one of many
    offset: int = 0  # bytes into the container


@dataclass(frozen=True, slots=True)
class Version:
    """A story's body and fields at one time."""

    number: int  # from 1
    made: str  # ISO 8601 with zone
    what: str  # the action that made it
    fields: Mapping[str, str | tuple[str, ...]]
    body: Body


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a story's provenance, in PREMIS terms (PREMIS 3.0, eventType)."""

    kind: str  # ingestion, modification, fixity check, export …
    when: str  # ISO 8601 with zone
    detail: str
    agent: str = ""  # the program that did it, where it was not the archive itself: an importer with its version


@dataclass(frozen=True, slots=True)
class Story:
    """One archived article, whole."""

    mark: Mark
    fields: Mapping[str, str | tuple[str, ...]]  # every name of FIELDS; unknown is "" or ()
    confidence: Mapping[str, float]
    origins: Mapping[str, str]  # where each field was read
    body: Body
    source: Source
    dropped: tuple[Dropped, ...]
    warnings: tuple[str, ...]
    trashed: bool
    version: int
    read: bool = False
    starred: bool = False
    restricted: bool = False  # no export takes it
    embargo: str = ""  # until that day (ISO 8601, included) no export takes it; "" is never
    custom: Mapping[str, str] = field(default_factory=dict)  # fields of one's own, by name

    def __getitem__(self, name: str) -> str:
        """Give a field as one line of text."""
        value = self.fields[name]
        return value if isinstance(value, str) else ", ".join(value)

    @property
    def title(self) -> str:
        """The headline."""
        return self["title"]

    @property
    def authors(self) -> tuple[str, ...]:
        """The names in the byline."""
        value = self.fields["authors"]
        return (value,) if isinstance(value, str) else value

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, in alphabetical order."""
        value = self.fields["tags"]
        return (value,) if isinstance(value, str) else value
