"""Which parts of a page are its story, which repeat what its fields say, and which pictures belong to it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.fields.bylines import read_byline
from desktop.importers.fields.dates import is_date_line
from desktop.importers.fields.furniture import is_furniture
from desktop.importers.pages.body import Chunk, Gate, bare
from desktop.importers.pages.decks import is_deck
from desktop.importers.pages.pictures import Pictures
from desktop.story import Dropped, Picture, Reading

_HOLDERS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure div section article body".split())
_SHORTEST_LINE = 20  # signs; a shorter line of the text that no chunk gave is a stray word
_PARTED = re.compile(r"\s*[·|•/›»>:–—-]\s*")  # what stands between masthead and section in a kicker
_TEXT = frozenset("p h2 h3 h4 h5 blockquote ul ol pre".split())
_MOST_PASSED_OVER = 12  # chunks between two kept ones; more is a box of its own
_HEAD_LINES = 6  # lines of the text among which title, deck, byline and date may be repeated


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
    """Keep what stands between two kept paragraphs as their sibling: a heading, a quotation or a list that was passed over.

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
            if child is not None and child.tag in _TEXT and chunk.figure is None and not is_furniture(chunk.text) and not _is_linked(chunk):
                chunk.kept = True


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


def drop_head(chunks: Sequence[Chunk], title: str, described: str, fields: dict[str, Reading], dropped: list[Dropped]) -> None:
    """Take off the body what the fields say already: the headline, the deck, byline and date at its head."""
    kept = [chunk for chunk in chunks if chunk.kept]
    known_authors = {bare(name) for name in fields["authors"].value} if "authors" in fields else set()
    known_places = {bare(str(fields[name].value)) for name in ("section", "publication") if name in fields}
    for number, chunk in enumerate(kept[:_HEAD_LINES]):
        words = chunk.text
        why = ""
        if title and chunk.bare == bare(title):
            why = "the headline again"
        elif len(words) < 60 and len(kept) > number + 2 and not any(each.kept for each in kept[:number]) and _is_linked(chunk):
            why = "a menu"
        elif number < 4 and described and len(kept) > number + 2 and is_deck(words, described) and _stands_apart(chunk, kept[number + 1 :]):
            fields.setdefault("deck", reading(words, 0.9, "line under the headline"))
            why = "the deck"
        elif all(bare(part) in known_places for part in _PARTED.split(words)):
            why = "the section, above the headline"
        elif len(chunk.lines) > 2 and (gone := _drop_lines(chunk, title, known_authors, known_places)):
            dropped += [Dropped(line, "a line of the page, not of the story") for line in gone]
            continue
        elif all(is_date_line(line) for line in chunk.lines):
            why = "the date line"
        elif all(read_byline(line) or bare(line) in known_authors or is_date_line(line) for line in chunk.lines):
            why = "the byline"
        if why:
            chunk.kept = False
            dropped.append(Dropped(words, why))


def _drop_lines(chunk: Chunk, title: str, authors: set[str], places: set[str]) -> list[str]:
    """Take headline, byline, date and furniture out of a text that is broken by line ends alone; gives the lines."""
    gone = []
    for number, (element, is_tail) in enumerate(chunk.slots):
        words = " ".join(((element.tail if is_tail else element.text) or "").split())
        at_head = number < 2 * _HEAD_LINES and (
            bare(words) in {bare(title)} | authors | places or is_date_line(words) or (read_byline(words) and len(words) < 90)
        )
        if words and (at_head or is_furniture(words)):
            gone.append(words)
            if is_tail:
                element.tail = " "
            else:
                element.text = None
    return gone


def drop_furniture(chunks: Sequence[Chunk], dropped: list[Dropped]) -> None:
    """Take off the body what belongs to the page: its notices and buttons, and the links to other stories that follow them."""
    after = False
    for chunk in chunks:
        if not chunk.kept:
            continue
        if is_furniture(chunk.text):
            chunk.kept, after = False, True
            dropped.append(Dropped(chunk.text, "a line of the page, not of the story"))
        elif after and _is_linked(chunk):
            chunk.kept = False
            dropped.append(Dropped(chunk.text, "a link to another story"))
        else:
            after = False


def _is_linked(chunk: Chunk) -> bool:
    """Whether all of a chunk's words are links."""
    parents = (element.getparent() if is_tail else element for element, is_tail in chunk.slots)
    if any(element.tag == "p" or next(element.iterancestors("p"), None) is not None for element, _ in chunk.slots):
        return False  # the text's own first line may lead somewhere
    return all(parent is not None and (parent.tag == "a" or next(parent.iterancestors("a"), None) is not None) for parent in parents)


def _stands_apart(chunk: Chunk, following: Sequence[Chunk]) -> bool:
    """Whether a line is set otherwise than the paragraphs after it: a deck, not the text's first paragraph."""
    like = _setting(chunk)
    return all(_setting(other) != like for other in following[:4])


def _setting(chunk: Chunk) -> tuple[object, str, str]:
    """Give what tells how a chunk is set: the element around its block, the block's tag and class."""
    element = chunk.slots[0][0]
    if chunk.slots[0][1]:
        element = parent if (parent := element.getparent()) is not None else element
    while element.tag in ("a", "b", "em", "font", "i", "span", "strong") and (parent := element.getparent()) is not None:
        element = parent
    return element.getparent(), str(element.tag), element.get("class") or ""


def choose_pictures(root: etree._Element, chunks: Sequence[Chunk], title: str, pictures: Pictures, dropped: list[Dropped]) -> list[Picture]:
    """Keep the pictures that stand between the headline and the text's end, with their captions."""
    order = {element: number for number, element in enumerate(root.iter())}
    kept = [order[chunk.slots[0][0]] for chunk in chunks if chunk.kept and chunk.slots[0][0] in order]
    if not kept:
        return []
    head = bare(title)
    heads = [order[chunk.slots[0][0]] for chunk in chunks if chunk.bare == head and chunk.slots[0][0] in order]
    start = max((head for head in heads if head < kept[0]), default=kept[0])
    captions: dict[etree._Element, list[Chunk]] = {}
    for chunk in chunks:
        if chunk.figure is not None:
            captions.setdefault(chunk.figure, []).append(chunk)
    shown: list[Picture] = []
    for img in list(root.iter("img")):
        within = start <= order.get(img, -1) <= kept[-1] and not _is_aside(img)
        picture = pictures.of(img) if within else None
        if picture is None:
            if address := img.attrib.pop("src", ""):
                img.set("data-missing", str(address)[:500])
            img.attrib.pop("alt", "")
            continue
        img.set("src", f"pm:{picture.sha256}")
        shown.append(picture)
        figure = next((parent for parent in img.iterancestors("figure")), None)
        for chunk in captions.pop(figure, []) if figure is not None else []:
            chunk.kept = True
    for figure, lines in captions.items():
        if (
            start <= order.get(figure, -1) <= kept[-1]
            and (words := " ".join(line.text for line in lines if line.text))
            and not any(line.kept for line in lines)
        ):
            address = next((src for img in figure.iter("img", "source") if (src := img.get("data-missing") or "")), "")
            dropped.append(Dropped(words, f"the caption of a picture that is not here{f' ({address})' if address else ''}"))
    return shown


def _is_aside(img: etree._Element) -> bool:
    """Whether a picture belongs to the page's frame, or to a teaser of another story."""
    return any(parent.tag in ("nav", "header", "footer", "aside", "form") for parent in img.iterancestors("nav", "footer", "aside", "form"))
