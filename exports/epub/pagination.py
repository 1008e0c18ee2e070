"""The pages that a passage can be cited by: those of the same issue in print, or where it was not printed pages of the book's own.

The package says which (`pageBreakSource`, EPUB Accessibility 1.1 § 3.3.2): the printed file, or none. Breaks of print go in by counting
letters without white space, so that it does not matter how either edition sets its blocks.
"""

import re

from lxml import etree

from exports.body import blocks_of
from exports.epub.passages import runs
from exports.markup import escape
from exports.publication import HEADLINE, OPENER, PageStart, Publication

_LETTERS = 1_500  # a typewritten page
_SIGNS = 600  # Chinese and Japanese
_TAG = re.compile(r"<[^>]*>")
_HELD = re.compile(r'<span class="pagebreak" id="page-([^"]*)"/>')


class Pages:
    """Counts pages of the book's own as its stories are made, a break about every 1,500 letters; `places` are a page's label and where it begins."""

    source = "none"  # they are nobody's printed pages

    def __init__(self) -> None:
        self.places: list[tuple[str, str]] = []

    def opened(self, mark: str, name: str) -> str:
        """Give the break before a section that begins with a story; "" where none stands there."""
        return ""

    def headed(self, mark: str, name: str) -> str:
        """Give the break before a story's headline; "" where none stands there."""
        return ""

    def held(self, html: str, mark: str) -> str:
        """Put places for a story's breaks into its body, before it is dressed."""
        return html

    def broken(self, blocks: list[str], name: str, language: str) -> list[str]:
        """Give a story's blocks with breaks between them; the first stands before the story's first block."""
        page = _SIGNS if language.partition("-")[0] in ("zh", "ja") else _LETTERS
        made: list[str] = []
        letters = page
        for block in blocks or [""]:
            if letters >= page:
                # Within a paragraph, so that its style still sees the paragraph before it.
                opening = block[: block.index(">") + 1] if block.startswith("<p") and not block.startswith("<pre") else ""
                made.append(f"{opening}{self._break(str(len(self.places) + 1), name)}{block[len(opening) :]}")
                letters = 0
            else:
                made.append(block)
            letters += (
                len(block) if block.count("<") == 2 else len(_TAG.sub("", block))
            )  # most are plain paragraphs: no need to look closer
        return made

    def _break(self, label: str, name: str) -> str:
        self.places.append((label, f"{name}#page-{label}"))
        said = escape(label)
        return f'<span epub:type="pagebreak" role="doc-pagebreak" id="page-{said}" aria-label="{said}"></span>'


class PrintedPages(Pages):
    """Puts the breaks of a printed edition where its pages begin."""

    def __init__(self, source: str, starts: dict[str, tuple[PageStart, ...]]) -> None:
        super().__init__()
        self.source, self._starts = source, starts

    def opened(self, mark: str, name: str) -> str:
        """Give the break before a section that begins with a story."""
        return "".join(self._break(start.label, name) for start in self._starts.get(mark, ()) if start.letters == OPENER)

    def headed(self, mark: str, name: str) -> str:
        """Give the break before a story's headline; where the book has no opener for it, that of a page that begins with one."""
        above = [start for start in self._starts.get(mark, ()) if start.letters in (OPENER, HEADLINE)]
        return "".join(self._break(start.label, name) for start in above[-1:] if not self._has(start.label))

    def held(self, html: str, mark: str) -> str:
        """Put places for a story's breaks into its body."""
        within = [start for start in self._starts.get(mark, ()) if start.letters >= 0]
        if not within:
            return html
        div = blocks_of(html)
        for start in reversed(within):
            _hold(div, start)
        return "".join(etree.tostring(block, encoding="unicode") for block in div)

    def broken(self, blocks: list[str], name: str, language: str) -> list[str]:
        """Make breaks of the places."""
        return [_HELD.sub(lambda found: self._break(found[1], name), block) for block in blocks]

    def _has(self, label: str) -> bool:
        return bool(self.places) and self.places[-1][0] == label


def pages_of(publication: Publication) -> Pages:
    """Give the pages that a book is to have."""
    printed = publication.printed
    starts = {article.mark: printed.starts.get(article.mark, ()) for article in publication} if printed else {}
    return PrintedPages(printed.source, starts) if printed and any(starts.values()) else Pages()


def _hold(div: etree._Element, start: PageStart) -> None:
    """Put a place before a letter, counted through the whole body; one behind the last letter is left out."""
    count = 0
    for element, behind, words in runs(div):
        letters = [at for at, sign in enumerate(words) if not sign.isspace()]
        if start.letters < count + len(letters):
            at = letters[start.letters - count]
            place = etree.Element("span", {"class": "pagebreak", "id": f"page-{start.label}"})
            block = element
            while (around := block.getparent()) is not None and around is not div:
                block = around
            first = start.letters == _before(div, block)
            if first and block.tag != "p":  # before a figure with its picture, a table with its caption
                div.insert(div.index(block), place)
            else:
                _put(element, behind, words[:at], place, words[at:])
            return
        count += len(letters)


def _before(div: etree._Element, block: etree._Element) -> int:
    blocks = list(div)[: div.index(block)]
    return sum(1 for each in blocks for words in map(str, each.itertext()) for sign in words if not sign.isspace())


def _put(element: etree._Element, behind: bool, before: str, place: etree._Element, after: str) -> None:
    if not behind:
        element.text, place.tail = before, after
        element.insert(0, place)
    elif (parent := element.getparent()) is not None:
        parent.insert(parent.index(element) + 1, place)
        element.tail, place.tail = before, after
