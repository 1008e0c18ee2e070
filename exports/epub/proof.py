"""A book to be looked at before it is written: the pages that the press would put into the file, each made when it is turned to."""

from dataclasses import dataclass

from exports.epub.order import Make, book_pages
from exports.epub.pagination import pages_of
from exports.epub.plan import Leaf, Part, Plan
from exports.epub.story import story_page
from exports.publication import Publication

PICTURE = "pm:"  # before a picture's SHA-256 where a page of the file would name one of its own


@dataclass(frozen=True, slots=True)
class BookPage:
    """A page of the book."""

    name: str  # its file
    title: str
    mark: str = ""  # of the story that it tells


class BookProof:
    """A publication's book. Pages are XHTML as they go into the file, but for pictures, which are named by their SHA-256."""

    def __init__(self, publication: Publication, *, notes: bool = False) -> None:
        plan = Plan.of(publication)
        self._plan, self._notes = plan, notes
        told = {leaf.name: (leaf.title, leaf.article.mark) for leaf in plan.leaves} | {part.name: (part.title, "") for part in plan.parts}
        words = plan.words
        front = {
            "cover-page": words.cover,
            "title-page": plan.title,
            "contents-page": words.contents,
            "editorial-page": words.editorial,
            "colophon": words.colophon,
        }
        made = list(book_pages(plan, pages_of(publication), self._story))
        self._make: dict[str, Make] = {name: make for _, name, make in made}
        self.pages = tuple(BookPage(name, *told.get(name, (front.get(uid, ""), ""))) for uid, name, _ in made)

    def page(self, name: str) -> str:
        """Make a page. Raises KeyError for a name that is none of the book's."""
        return self._make[name]().decode()

    def _story(self, part: Part, leaf: Leaf, following: Leaf | None) -> bytes:
        return story_page(self._plan, part, leaf, following, _place, pages_of(self._plan.publication), notes=self._notes)


def _place(sha256: str, _: str) -> str:
    return f"{PICTURE}{sha256}"
