"""Which parts of a page are its story: what is in trafilatura's text, and what stands between."""

import re
from collections.abc import Sequence
from itertools import pairwise

from lxml import etree

from desktop.importers.fields.furniture import is_furniture
from desktop.importers.pages.body import Chunk, Gate, bare
from desktop.importers.pages.linking import is_linked

_HOLDERS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure div section article body".split())
_SHORTEST_LINE = 20  # signs; a shorter line of the text that no chunk gave is a stray word
_TEXT = frozenset("p h2 h3 h4 h5 blockquote ul ol pre".split())
_HEADINGS = frozenset("h2 h3 h4 h5".split())
_MOST_PASSED_OVER = 12  # chunks between two kept ones; more is a box of its own
_BOXED = re.compile(r"(?:^|[\s_-])(?:info|facts?|fakten)-?(?:box|kasten)(?:$|[\s_-])", re.IGNORECASE)
_LEAST_BOXED, _MOST_BOXED = 60, 1_500  # signs of a box of facts


def choose(chunks: Sequence[Chunk], gate: Gate) -> None:
    """Keep the chunks that are in the text; put in, as paragraphs, the lines that no chunk gave."""
    admitted = gate.admit(chunks)
    places = [(place, chunk) for place, chunk in admitted if chunk.figure is None]
    for _, chunk in places:
        chunk.kept = True
    captions = {chunk.bare for chunk in chunks if chunk.figure is not None}
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


def fill_in(chunks: Sequence[Chunk]) -> None:
    """Keep what stands between two kept paragraphs as their sibling: a heading, a quotation, a list or a box of facts that was passed over.

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
            chunk.kept = child.tag in _TEXT or _is_box_of_facts(child)
        _keep_heading(chunks[after - 1], chunks[after])


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
    said = " ".join("".join(map(str, element.itertext())).split())
    return _LEAST_BOXED <= len(said) <= _MOST_BOXED and next(element.iter("a", "form", "input", "button", "img", "iframe"), None) is None


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
