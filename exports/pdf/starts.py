"""Where a story's pages begin, so that another edition of it can say so: counted in letters of the body as it came.

The pages say it themselves: the first words on each are looked up in the tree that was laid out. A figure that went elsewhere, a repeated
table head, a note or a number of a list begins no page.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, NamedTuple

from weasyprint.formatting_structure import boxes

from exports.pdf.body import AT
from exports.pdf.quotes import PULLED
from exports.publication import HEADLINE, OPENER

_SOFT = "\u00ad"
_HYPHENS = f"-\u2010{_SOFT}"
_ADDED = ("note", "noteref", PULLED)  # what print adds to a body: addresses, their numbers, quotes
_INLINE = frozenset("em strong b i sub sup s q cite code small mark span a".split())


def starts_of(pages: list[Any]) -> tuple[tuple[int, int], ...]:
    """Give where the pages of a sheet begin, as (page, letters of the body before it), or HEADLINE or OPENER for the letters.

    pages: WeasyPrint's. A page that begins elsewhere, with the story's source or a cut headline, is left out.
    """
    tops = [box for box in pages[0]._page_box.children if box.element is not None and not isinstance(box, boxes.MarginBox)]
    reader = _Reader(tops[0].element) if tops else None
    found: list[tuple[int, int]] = []
    if reader is None:
        return ()
    for number, page in enumerate(pages):
        start = reader.read(page._page_box)
        if start is not None and (not found or start > found[-1][1]):
            found.append((number, start))
    return tuple(found)


class _Place(NamedTuple):
    """A piece of text on a page."""

    zone: str  # opener, header, body or "", which is anything else
    letters: int = 0  # of the body before it
    figure: bool = False


@dataclass(slots=True)
class _Own:
    """The text of one element, but of those within it: (sign, letters before it, whether white space is before it)."""

    signs: list[tuple[str, int, bool]] = field(default_factory=list)
    at: int = 0  # how many are printed

    def print(self, text: str) -> tuple[int | None, bool]:
        """Go on by what is printed; gives where it begins, None for what was printed before, and whether a word is cut at its end."""
        begins, cut = None, False
        for sign in chain.from_iterable(each.casefold() for each in text if not each.isspace()):
            expected = self._next(sign)
            cut = sign in _HYPHENS and sign != expected
            if cut or not expected:
                continue
            begins = self.signs[self.at][1] if begins is None else begins
            self.at += 1
        return begins, cut

    def _next(self, sign: str) -> str:
        if self.at < len(self.signs) and self.signs[self.at][0] == _SOFT != sign:
            self.at += 1  # a hyphen that was not needed
        return self.signs[self.at][0] if self.at < len(self.signs) else ""

    def behind_word(self, letters: int) -> int:
        """Give the letters before the next word, for a page that begins amid one."""
        place = next(at for at, sign in enumerate(self.signs) if sign[1] == letters)
        following = (sign[1] for sign in self.signs[place + 1 :] if sign[2])
        return next(following, self.signs[-1][1] + 1)


class _Reader:
    """Reads a sheet's pages one after the other."""

    def __init__(self, root: Any) -> None:
        self._own: dict[Any, _Own] = {}
        for block in root.iter():
            if block.get(AT):
                self._take(block, int(block.get(AT)))
        self._reached = 0  # letters of running text that stand on the pages before
        self._said: set[int | None] = set()
        self._cut = False

    def read(self, page_box: Any) -> int | None:
        """Tell where a page begins; None where it is nowhere to be told."""
        cut = self._cut
        places = list(self._places(page_box, "", figure=False))
        running = [each for each in places if each.zone == "body" and not each.figure]
        start = self._start(places, running, cut)
        self._reached = max([self._reached, *(each.letters for each in running)])
        if start in self._said:  # a head that runs on over another page
            return None
        if start in (OPENER, HEADLINE):
            self._said.add(start)
        return start

    def _start(self, places: list[_Place], running: list[_Place], cut: bool) -> int | None:
        if not places or not places[0].zone:
            return None
        first = places[0]
        if first.zone != "body":
            return OPENER if first.zone == "opener" else HEADLINE
        in_order = first.letters >= self._reached and (not running or first.letters <= running[0].letters)
        if first.figure and not in_order:
            if not running:
                return None
            first = running[0]
        return self._whole(first.letters) if cut and not first.figure else first.letters

    def _whole(self, letters: int) -> int:
        own = next((own for own in self._own.values() if any(sign[1] == letters for sign in own.signs)), None)
        return own.behind_word(letters) if own else letters

    def _places(self, box: Any, zone: str, *, figure: bool) -> Iterator[_Place]:
        for child in getattr(box, "children", ()):
            tag = child.element_tag or ""
            if isinstance(child, boxes.MarginBox | boxes.FootnoteAreaBox) or "::" in tag:
                continue
            if isinstance(child, boxes.TextBox):
                yield from self._printed(child, zone, figure)
            else:
                yield from self._places(child, _zone(child, tag) or zone, figure=figure or tag == "figure")

    def _printed(self, box: Any, zone: str, figure: bool) -> Iterator[_Place]:
        if not box.text.strip():
            return
        own = self._own.get(box.element)
        if own is None:
            if zone != "body":
                yield _Place(zone)
            return
        begins, cut = own.print(box.text)
        if begins is not None:
            self._cut = cut
            yield _Place("body", begins, figure)

    def _take(self, element: Any, count: int) -> int:
        own = self._own.setdefault(element, _Own())
        count = _add(own, element.text, count, apart=element.tag not in _INLINE)
        for child in element:
            if child.get("class") not in _ADDED:
                count = self._take(child, count)
            count = _add(own, child.tail, count, apart=child.tag not in _INLINE)
        return count


def _zone(box: Any, tag: str) -> str:
    kind = ((box.element.get("class") if box.element is not None else "") or "").split()
    if "opener" in kind:
        return "opener"
    if tag == "header":
        return "header"
    return "body" if "body" in kind or (box.element is not None and box.element.get(AT)) else ""


def _add(own: _Own, text: str | None, count: int, *, apart: bool) -> int:
    spaced = apart
    for sign in text or "":
        if sign.isspace():
            spaced = True
            continue
        own.signs += [(each, count, spaced and not at) for at, each in enumerate(sign.casefold())]
        spaced = False
        count += 1
    return count
