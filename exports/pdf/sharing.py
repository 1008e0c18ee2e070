"""Pages that stories share, as a newspaper's do: one begins below another, on the page where that ends, smaller in its head and its pictures.

Each is laid out by itself, with as much left free at the head of its first page as the story before fills; then the two pages become one.
"""

import re
from typing import Any

from weasyprint.document import Page
from weasyprint.formatting_structure import boxes

_FULLEST = 0.74  # of a page's depth, up to which another story may begin below
_BEGUN = 0.2  # of a page's depth, that a story which goes on takes at least where it begins
_ENDED = 0.14  # and where it ends, if that is where its section does
_LEAD = re.compile(r'(<figure[^>]* class="lead".*?</figure>)\s*(<div class="columns">)', re.DOTALL)
_LINES = 5  # of text, at least, where a story begins


def below(html: str, pages: list[Page], line: float) -> str:
    """Give a story's page of HTML as it is laid out below another; "" where there is no room, or notes at the page's foot would be two stories'.

    pages: the story before. line: the grid, in CSS pixels.
    """
    used = _filled(pages[-1])
    if _notes(pages[-1]) or used > _FULLEST * pages[-1]._page_box.height:
        return ""
    free = (int(used / line + 0.98) + 1) * line
    placed = html.replace("<html ", '<html data-place="below" ', 1).replace("<body>", f'<body style="padding-top:{free:.3f}px">', 1)
    return _LEAD.sub(r"\2\1", placed, count=1)  # a picture is a column wide


def fits(pages: list[Page], line: float, *, last: bool) -> bool:
    """Tell whether a story that was laid out below another begins there with enough of itself.

    last: whether no other story may begin where it ends, so that it must not end with a few lines on a page of their own.
    """
    first = pages[0]._page_box
    if sum(box.height for box in _descendants(first) if _is(box, "body")) < _LINES * line:  # a box a column
        return False
    if len(pages) == 1:
        return True
    ends = not last or _filled(pages[-1]) >= _ENDED * first.height
    return ends and bool(_filled(pages[0]) - _free(first) >= _BEGUN * first.height)


def joined(above: Page, under: Page) -> Page:
    """Make one page of two: what stands above, and what was laid out to stand under it."""
    page = above._page_box
    added = [child for child in under._page_box.children if not isinstance(child, boxes.MarginBox)]
    return Page(page.copy_with_children([*page.children, *added]))


def _filled(page: Page) -> float:
    """How far down a page is filled, in CSS pixels from the head of its text."""
    page_box: Any = page._page_box
    return float(max((box.position_y + box.margin_height() for box in _root(page_box).children), default=0.0) - page_box.content_box_y())


def _free(page_box: Any) -> float:
    """What a page leaves free at its head for the story before."""
    (body,) = _root(page_box).children
    return float(body.padding_top)


def _notes(page: Page) -> bool:
    return any(isinstance(child, boxes.FootnoteAreaBox) and child.children for child in page._page_box.children)


def _root(page_box: Any) -> Any:
    return next(child for child in page_box.children if child.element_tag == "html")


def _is(box: Any, kind: str) -> bool:
    return isinstance(box, boxes.BlockBox) and box.element is not None and box.element.get("class") == kind


def _descendants(box: Any) -> Any:
    for child in getattr(box, "children", ()):
        yield child
        yield from _descendants(child)
