"""What the package document says of the book: titles, people, languages, series, and what its accessibility truly is."""

import re
from collections.abc import Iterable

from ebooklib import epub

from exports.epub.pagination import Pages
from exports.epub.plan import Plan
from exports.furniture import machine_date
from exports.markup import address, plain

_MOST = 100  # names or subjects: a shelf's catalogue chokes on thousands


class Metadata:
    """Fills a book's metadata through EbookLib, refinements by id as EPUB 3.3 § 5.4 has them."""

    def __init__(self, book: epub.EpubBook) -> None:
        book.metadata.clear()  # EbookLib put a random identifier and its own name there
        self._book = book

    def describe(self, plan: Plan) -> None:
        """Say what the publication is."""
        publication, articles = plan.publication, [leaf.article for leaf in plan.leaves]
        self._book.IDENTIFIER_ID = "identifier"
        self._book.uid, self._book.title, self._book.language = publication.identifier, plan.title, plan.language
        self._core("identifier", publication.identifier, id="identifier")
        self._titles(plan)
        for language in _each([plan.language, *(leaf.language for leaf in plan.leaves if leaf.language != "und")]):
            self._core("language", language)
        self._people(plan)
        self._core("publisher", publication.creator or publication.series or "Pressmark")
        self._core("date", machine_date(publication.date or (articles[0].published if plan.single else "")))
        for subject in _each([*(part.title for part in plan.parts), *(tag for article in articles for tag in article.tags)]):
            self._core("subject", subject)
        self._core(
            "description",
            publication.subtitle or articles[0].deck if plan.single else " · ".join(_each(leaf.title for leaf in plan.leaves)[:12]),
        )
        for masthead in [address(articles[0].url)] if plan.single else _each(article.publication for article in articles):
            self._core("source", masthead)
        self._core("rights", publication.rights)
        self._series(plan)

    def describe_access(self, plan: Plan, *, pictures: bool, described: bool, pages: Pages) -> None:
        """Say what holds for assistive technology (EPUB Accessibility 1.1 § 2); pictures: there are any; described: each of them has words."""
        for mode in ["textual"] + ["visual"] * pictures:
            self._property("schema:accessMode", mode)
        if described:
            self._property("schema:accessModeSufficient", "textual")
        if pictures:
            self._property("schema:accessModeSufficient", "textual,visual")
        for feature in [
            "displayTransformability",
            "readingOrder",
            "structuralNavigation",
            "tableOfContents",
            *(["pageBreakMarkers", "pageNavigation"] if pages.places else []),
        ] + ["alternativeText"] * described:
            self._property("schema:accessibilityFeature", feature)
        self._property("schema:accessibilityHazard", "none")
        self._property(
            "schema:accessibilitySummary",
            plan.words.described if described else plan.words.undescribed,
            **{"xml:lang": plan.words_language},
        )
        if pages.places:
            self._property("pageBreakSource", pages.source)

    def _titles(self, plan: Plan) -> None:
        self._core("title", plan.title, id="title")
        self._property("title-type", "main", refines="#title")
        if plan.publication.subtitle:
            self._core("title", plan.publication.subtitle, id="subtitle")
            self._property("title-type", "subtitle", refines="#subtitle")

    def _people(self, plan: Plan) -> None:
        editor = plan.publication.creator
        authors = _each(name for leaf in plan.leaves for name in leaf.article.authors)
        if editor:
            self._person("creator", "editor", editor, "edt")
        for number, name in enumerate(authors, 1):  # a few authors are the book's creators, many contributed to it
            self._person("creator" if not editor and len(authors) <= 3 else "contributor", f"author-{number}", name, "aut")

    def _person(self, element: str, uid: str, name: str, role: str) -> None:
        self._core(element, name, id=uid)
        self._property("role", role, refines=f"#{uid}", scheme="marc:relators")

    def _series(self, plan: Plan) -> None:
        publication = plan.publication
        if not publication.series:
            return
        self._property("belongs-to-collection", publication.series, id="series")
        self._property("collection-type", "series", refines="#series")
        self._property("group-position", publication.number, refines="#series")
        self._named("calibre:series", publication.series)
        if re.fullmatch(r"[0-9]+(\.[0-9]+)?", publication.number):
            self._named("calibre:series_index", publication.number)

    def _core(self, element: str, words: str, **attributes: str) -> None:
        if tidy := plain(words):
            self._book.add_metadata("DC", element, tidy, attributes)

    def _property(self, name: str, words: str, **attributes: str) -> None:
        if tidy := plain(words):
            attributes = {key.replace("xml:", "{http://www.w3.org/XML/1998/namespace}"): value for key, value in attributes.items()}
            self._book.add_metadata("OPF", "meta", tidy, {"property": name, **attributes})

    def _named(self, name: str, content: str) -> None:
        """Say it the way of EPUB 2, for those who read that."""
        self._book.add_metadata("OPF", "meta", "", {"name": name, "content": plain(content)})


def _each(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, map(plain, words))))[:_MOST]
