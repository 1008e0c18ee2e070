"""Where everything stands in the book: a file a story, a file a section's opener, in reading order."""

from dataclasses import dataclass

from exports.furniture import Furniture, furniture
from exports.markup import attribute, escape, language_of, plain, spoken
from exports.publication import Article, Publication

COVER, COVER_PICTURE, TITLE, CONTENTS, EDITORIAL, NAV, COLOPHON, STYLE, NCX = (
    "cover.xhtml", "pictures/cover.jpg", "title.xhtml", "contents.xhtml", "editorial.xhtml", "nav.xhtml", "colophon.xhtml", "style.css", "toc.ncx",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Leaf:
    """A story in its place."""

    number: int  # from 1, through the whole book
    article: Article
    name: str  # its file

    @property
    def title(self) -> str:
        """The headline; a story without one goes by its mark."""
        return plain(self.article.title) or self.article.mark

    @property
    def language(self) -> str:
        """The story's language as a well-formed BCP 47 tag."""
        return language_of(self.article.language)


@dataclass(frozen=True, slots=True)
class Part:
    """A section in its place; without a title it has no opener, and its stories stand for themselves."""

    number: int
    title: str
    name: str  # its opener's file, "" where it has none
    leaves: tuple[Leaf, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The book: its publication, its parts, and the furniture of its language."""

    publication: Publication
    language: str
    parts: tuple[Part, ...]
    leaves: tuple[Leaf, ...]  # every story, in reading order
    words: Furniture
    words_language: str

    @classmethod
    def of(cls, publication: Publication) -> "Plan":
        """Give every story and every section that has any its place."""
        parts: list[Part] = []
        number = 0
        for section in publication.sections:
            leaves = tuple(Leaf(number + n, article, f"story-{number + n:05}.xhtml") for n, article in enumerate(section.articles, 1))
            number += len(leaves)
            if leaves:
                title = plain(section.title)
                parts.append(Part(len(parts) + 1, title, f"section-{len(parts) + 1:03}.xhtml" if title else "", leaves))
        language = language_of(publication.language)
        return cls(publication, language, tuple(parts), tuple(leaf for part in parts for leaf in part.leaves), *furniture(language))

    @property
    def single(self) -> bool:
        """Whether the book is one story, which needs no title page, opener or contents before it."""
        return len(self.leaves) == 1

    @property
    def opening(self) -> bool:
        """Whether an editorial opens the book."""
        return not self.single and bool(self.publication.editorial.strip())

    @property
    def title(self) -> str:
        """The publication's title; one without goes by its first story's."""
        return plain(self.publication.title) or self.leaves[0].title

    @property
    def first(self) -> str:
        """The file where reading begins."""
        return (not self.single and self.parts[0].name) or self.leaves[0].name

    def say(self, words: str, page: str, around: str = "span", kind: str = "") -> str:
        """Give furniture words as an element of their own language on a page of another, with a class if asked."""
        return f"<{around}{attribute('class', kind)}{spoken(self.words_language, page)}>{escape(words)}</{around}>"
