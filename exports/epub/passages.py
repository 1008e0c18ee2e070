"""Highlights on the page: the passages marked, and their notes as pop-ups with a way back."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from exports.body import blocks_of, text_of
from exports.epub.plan import Plan
from exports.markup import escape
from exports.publication import Passage

_SPACE = re.compile(r"\s+")
_NUMBERED = re.compile(r'<sup class="noteref" id="noteref-(\d+)">\d+</sup>')
Run = tuple[etree._Element, bool, str]


def marked(html: str, passages: Sequence[Passage]) -> tuple[str, list[str]]:
    """Mark passages in a body; gives the body, and the notes in their order. A passage that lies beyond the text is left out.

    Letters are counted without white space, so that it does not matter how blocks are parted.
    """
    words = text_of(html)
    div = blocks_of(html)
    placed = sorted(
        (passage for passage in passages if words[passage.start : passage.end].strip()), key=lambda each: (each.start, each.end)
    )
    notes = [passage.note for passage in placed if passage.note]
    number = len(notes)
    for passage in reversed(placed):  # from the end, so that what stands before keeps its place
        _mark(div, _letters(words[: passage.start]), _letters(words[: passage.end]), passage.colour, number if passage.note else 0)
        number -= bool(passage.note)
    return "".join(etree.tostring(block, encoding="unicode") for block in div), notes


def linked(blocks: list[str]) -> list[str]:
    """Make the notes' numbers in finished blocks into links; before, the press would have taken them for links that lead nowhere."""
    link = r'<a class="noteref" epub:type="noteref" role="doc-noteref" id="noteref-\1" href="#note-\1"><sup>\1</sup></a>'
    return [_NUMBERED.sub(link, block) for block in blocks]


def notes_of(notes: Sequence[str], plan: Plan, language: str) -> str:
    """Give the notes under a story, each with a way back to its passage; "" where there are none."""
    rows = "".join(
        f'<aside epub:type="footnote" role="doc-footnote" id="note-{number}"><p><a role="doc-backlink" href="#noteref-{number}" '
        f'aria-label="{escape(plan.words.back_to_text)}">{number}</a> {escape(note)}</p></aside>'
        for number, note in enumerate(notes, 1)
    )
    heading = plan.say(plan.words.notes, language, "h2")
    return f'<section class="notes">{heading}{rows}</section>' if rows else ""


def _letters(words: str) -> int:
    return len(_SPACE.sub("", words))


def _mark(div: etree._Element, start: int, end: int, colour: str, number: int) -> None:
    """Mark the letters from start to end, counted through the whole body."""
    count = 0
    hit: list[tuple[Run, int, int]] = []
    for run in list(runs(div)):
        letters = [at for at, sign in enumerate(run[2]) if not sign.isspace()]
        first, last = max(start - count, 0), min(end - count, len(letters))
        if first < last:
            hit.append((run, letters[first], letters[last - 1] + 1))
        count += len(letters)
    for index, ((element, behind, words), begin, until) in reversed(list(enumerate(hit))):
        mark = etree.Element("mark", {"class": "passage", "data-colour": colour})
        mark.text = words[begin:until]
        _put(element, behind, words[:begin], mark, words[until:])
        if number and index == len(hit) - 1:
            _refer(mark, number)


def runs(element: etree._Element) -> Iterator[Run]:
    """Give all words in reading order: an element, whether they stand behind it rather than in it, the words."""
    if element.text:
        yield element, False, element.text
    for child in element:
        yield from runs(child)
        if child.tail:
            yield child, True, child.tail


def _put(element: etree._Element, behind: bool, before: str, mark: etree._Element, after: str) -> None:
    mark.tail = after
    if not behind:
        element.text = before
        element.insert(0, mark)
        return
    element.tail = before
    parent = element.getparent()
    if parent is not None:
        parent.insert(parent.index(element) + 1, mark)


def _refer(mark: etree._Element, number: int) -> None:
    """Put a note's number behind a passage; a link holds no link, so there behind the link."""
    place = mark
    while (around := place.getparent()) is not None and around.tag == "a":
        place = around
    reference = etree.Element("sup", {"class": "noteref", "id": f"noteref-{number}"})
    reference.text, reference.tail, place.tail = str(number), place.tail, None
    if (parent := place.getparent()) is not None:
        parent.insert(parent.index(place) + 1, reference)
