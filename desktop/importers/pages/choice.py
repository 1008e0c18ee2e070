"""Which parts of a page are its story: what is in trafilatura's text, and what stands between."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from lxml import etree

from desktop.importers.fields.furniture import is_furniture
from desktop.importers.pages.body import Chunk, Gate, bare
from desktop.importers.pages.graph import said_in
from desktop.importers.pages.linking import is_linked

_HOLDERS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure div section article body".split())
_SHORTEST_LINE = 20  # signs; a shorter line of the text that no chunk gave is a stray word
_TEXT = frozenset("p h2 h3 h4 h5 blockquote ul ol pre".split())
_HEADINGS = frozenset("h2 h3 h4 h5".split())
_MOST_PASSED_OVER = 12  # chunks between two kept ones; more is a box of its own
_BOXED = re.compile(r"(?:^|[\s_-])(?:info|facts?|fakten)-?(?:box|kasten)(?:$|[\s_-])", re.IGNORECASE)
_LEAST_PROSE = 80  # signs
_FAR_LARGER = 3
_SENTENCE = re.compile(r"[.!?…。؟][\"'”“»«’)\]]*$")
_NEAR = 3  # elements above a paragraph
_LEAST_BOXED, _MOST_BOXED = 60, 1_500  # signs of a box of facts


def choose(chunks: Sequence[Chunk], gate: Gate) -> None:
    """Keep the chunks that are in the text; put in, as paragraphs, the lines that no chunk gave."""
    admitted = gate.admit(chunks)
    captions = {chunk.bare for chunk in chunks if chunk.figure is not None}
    places = [(place, chunk) for place, chunk in admitted if chunk.figure is None and not _is_again(chunk, captions)]
    for _, chunk in places:
        chunk.kept = True
    for place, line in gate.missing():
        if len(bare(line)) <= _SHORTEST_LINE or not places or any(bare(line) in caption for caption in captions):
            continue
        after = next((chunk for at, chunk in places if at > place), None)
        element = (after or places[-1][1]).slots[0][0]
        while element.tag not in _HOLDERS and (parent := element.getparent()) is not None:
            element = parent
        paragraph = etree.Element("p")
        paragraph.text = line
        if after is not None:
            element.addprevious(paragraph)
        else:
            paragraph.tail, element.tail = element.tail, None
            element.addnext(paragraph)


def _is_again(chunk: Chunk, captions: Collection[str]) -> bool:
    """Whether it is a picture's caption once more, as sites keep it for the large view."""
    return len(chunk.bare) > _SHORTEST_LINE and chunk.bare in captions


def fill_in(chunks: Sequence[Chunk]) -> None:
    """Keep what stands between two kept paragraphs as their sibling: a heading, a quotation, a list, a table or a box of facts that was passed over.

    Links alone, furniture and what is no block of text stay out.
    """
    kept = [number for number, chunk in enumerate(chunks) if chunk.kept]
    for before, after in pairwise(kept):
        if not 1 < after - before <= _MOST_PASSED_OVER:
            continue
        ancestors = set(_line_up(chunks[before]))
        inner = next((element for element in _line_up(chunks[after]) if element in ancestors), None)
        if inner is None or inner.tag in ("body", "html"):
            continue
        for chunk in chunks[before + 1 : after]:
            child = next((element for element in _line_up(chunk) if element.getparent() is inner), None)
            if child is None or chunk.figure is not None or is_furniture(chunk.text) or is_linked(chunk):
                continue
            chunk.kept = child.tag in _TEXT or _is_box_of_facts(child) or (child.tag == "table" and not _leads_or_asks(child))
        _keep_heading(chunks[after - 1], chunks[after])


def fill_column(chunks: Sequence[Chunk]) -> None:
    """Keep the prose that stands in plain blocks beside what is kept, as where each paragraph is a div: trafilatura may have taken the captions alone.

    Where what is kept is but a small part of the page's largest column of prose, trafilatura was wrong, and the column is kept.
    """
    prose = [chunk for chunk in chunks if _is_prose(chunk)]
    letters: dict[etree._Element, int] = {}
    for chunk in prose:
        if (home := chunk.slots[0][0].getparent()) is not None:
            letters[home] = letters.get(home, 0) + len(chunk.bare)
    kept = sum(len(chunk.bare) for chunk in chunks if chunk.kept)
    largest = max(letters, key=lambda home: letters[home], default=None)
    columns = columns_of(chunks)
    if largest is not None and letters[largest] > _FAR_LARGER * kept:
        columns.add(largest)
    for chunk in prose:
        if chunk.slots[0][0].getparent() in columns:
            chunk.kept = True


def _is_prose(chunk: Chunk) -> bool:
    """Whether it is sentences in a plain block of their own."""
    block, is_tail = chunk.slots[0]
    if is_tail or chunk.figure is not None or block.tag != "div" or len(chunk.text) < _LEAST_PROSE:
        return False
    return _SENTENCE.search(chunk.text) is not None and not is_furniture(chunk.text) and not is_linked(chunk)


def columns_of(chunks: Sequence[Chunk]) -> set[etree._Element]:
    """Give the elements that hold two or more of the kept chunks, near above them."""
    held: dict[etree._Element, int] = {}
    for chunk in chunks:
        if chunk.kept:
            for element in _line_up(chunk)[1 : 1 + _NEAR]:
                held[element] = held.get(element, 0) + 1
    return {element for element, count in held.items() if count > 1 and element.tag not in ("body", "html")}


def _keep_heading(heading: Chunk, below: Chunk) -> None:
    """Keep a heading right over a kept paragraph, as each entry of a live report has one."""
    over, under = (next(iter(_line_up(chunk))) for chunk in (heading, below))
    while over is not None and over.tag not in _HEADINGS and len(over) < 2 and (up := over.getparent()) is not None:
        over = up
    if over.tag in _HEADINGS and under.getparent() is over.getparent() and not is_furniture(heading.text) and not is_linked(heading):
        heading.kept = True


def _is_box_of_facts(element: etree._Element) -> bool:
    """Whether a box within the text says something and leads nowhere: "In brief", "To the person"."""
    if element.tag != "aside" and not _BOXED.search(element.get("class") or ""):
        return False
    said = said_in(element)
    return _LEAST_BOXED <= len(said) <= _MOST_BOXED and not _leads_or_asks(element)


def _leads_or_asks(element: etree._Element) -> bool:
    return next(element.iter("a", "form", "input", "button", "img", "iframe"), None) is not None


def keep_to_column(chunks: Sequence[Chunk]) -> None:
    """Where a page has no paragraphs and all of it passed for text, keep the column that holds most of the words.

    That is how pages of before 2005 are built: a table whose cells are the menu, the story and the margin.
    """
    kept = [chunk for chunk in chunks if chunk.kept]
    if not kept or len(kept) < 0.8 * len(chunks) or any(chunk.slots[0][0].tag == "p" for chunk in kept):
        return
    columns: dict[etree._Element, int] = {}
    homes = {chunk: next((each for each in _line_up(chunk) if each.tag in ("td", "div", "section", "body")), None) for chunk in kept}
    for chunk, home in homes.items():
        if home is not None:
            columns[home] = columns.get(home, 0) + len(chunk.bare)
    best = max(columns, key=lambda home: columns[home], default=None)
    if best is None or best.tag == "body" or columns[best] < 0.25 * sum(columns.values()):
        return
    for chunk in kept:
        chunk.kept = best in _line_up(chunk)


def _line_up(chunk: Chunk) -> list[etree._Element]:
    element, is_tail = chunk.slots[0]
    return [*([] if is_tail else [element]), *element.iterancestors()]
