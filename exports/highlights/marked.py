"""What is written: stories in an order, each with how it is cited and the passages marked in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from exports.publication import Article


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """A passage that was highlighted."""

    text: str  # as it was marked
    colour: str
    name: str  # what the person calls this colour
    note: str
    made: str  # ISO 8601 with zone
    orphaned: bool = False  # the passage is gone from the story


@dataclass(frozen=True, slots=True)
class MarkedStory:
    """A story's passages in the order of its text."""

    article: Article
    citation: str
    passages: tuple[MarkedPassage, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """Everything that one file tells."""

    title: str
    language: str  # BCP 47, of the file's own words
    stories: tuple[MarkedStory, ...]

    @property
    def words(self) -> "Words":
        """The file's own words."""
        return _WORDS.get(self.language.partition("-")[0].lower(), _WORDS["en"])


@dataclass(frozen=True, slots=True)
class Words:
    """What the exports say of themselves, in one language."""

    gone: str


_WORDS: Mapping[str, Words] = {
    "en": Words("no longer in the story"),
    "de": Words("steht nicht mehr im Beitrag"),
    "fr": Words("n’est plus dans l’article"),
    "es": Words("ya no está en el artículo"),
    "it": Words("non è più nell’articolo"),
    "nl": Words("staat niet meer in het artikel"),
    "pt": Words("já não está no artigo"),
}
