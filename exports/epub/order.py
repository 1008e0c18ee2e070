"""The book's pages in reading order, each with what makes it."""

from collections.abc import Callable, Iterator
from functools import partial

from exports.epub.pages import colophon, contents_page, cover_page, editorial_page, opener, title_page
from exports.epub.pagination import Pages
from exports.epub.plan import COLOPHON, CONTENTS, COVER, EDITORIAL, TITLE, Leaf, Part, Plan

Make = Callable[[], bytes]


def book_pages(plan: Plan, pages: Pages, story: Callable[[Part, Leaf, Leaf | None], bytes]) -> Iterator[tuple[str, str, Make]]:
    """Give each page's id, its file and what makes it. pages: where the printed pages begin. story: makes a story's page from its section, itself and the story after it."""
    yield "cover-page", COVER, partial(cover_page, plan)
    if not plan.single:
        yield "title-page", TITLE, partial(title_page, plan)
        yield "contents-page", CONTENTS, partial(contents_page, plan)
    if plan.opening:
        yield "editorial-page", EDITORIAL, partial(editorial_page, plan)
    following = iter((*plan.leaves[1:], None))
    for part in plan.parts:
        if part.name and not plan.single:
            yield f"section-{part.number}", part.name, partial(opener, plan, part, pages)
        for leaf in part.leaves:
            yield f"story-{leaf.number}", leaf.name, partial(story, part, leaf, next(following))
    yield "colophon", COLOPHON, partial(colophon, plan)
