"""Blocks of a PDF or a scan become HTML, and a document's fields are read off it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape
from itertools import pairwise

from lxml import etree, html

from desktop.importers.documents.joining import joined, words_of
from desktop.importers.documents.pdf_blocks import Block, is_ended

_CELLS = frozenset({"td", "th"})


def set_as_html(blocks: Sequence[Block], figures: Mapping[int, Sequence[str]] = {}, *, size: float = 0.0) -> etree._Element:
    """Give blocks as an HTML tree. figures: markup that stands after the block of that number, −1 before all. size: of the body, where known."""
    _name_deck(blocks[:6], size)
    words = words_of(line for block in blocks for line in block.lines)
    out = ["<html><body>", *figures.get(-1, ())]
    open_, row = "", -1
    for number, block in enumerate(_whole(blocks, words)):
        within = "ul" if block.kind == "li" else "table" if block.kind in _CELLS else ""
        if within != open_ or (open_ == "table" and block.row != row):
            if open_ == "table":
                out.append("</tr>")
            if within != open_:
                out += [f"</{open_}>" if open_ else "", f"<{within}>" if within else ""]
            if within == "table":
                out.append("<tr>")
        open_, row = within, block.row
        if block.lines:
            tag = {"figcaption": "p", "deck": "p"}.get(block.kind, block.kind)
            named = ' class="deck"' if block.kind == "deck" else ""
            out.append(f"<{tag}{named}>{escape(joined(block.lines, words))}</{tag}>")
        out += figures.get(number, ())
    out.append(f"{'</tr>' if open_ == 'table' else ''}{f'</{open_}>' if open_ else ''}</body></html>")
    return html.document_fromstring("".join(out))


def _name_deck(blocks: Sequence[Block], size: float) -> None:
    """Find the deck: what follows the headline at once, is set larger than the body, and is a sentence or more."""
    for title, block in pairwise(blocks):
        if title.kind == "h1":
            if (
                size
                and block.size > 1.03 * size
                and block.kind[0] in "ph"
                and 40 < sum(map(len, block.lines)) < 600
                and block.size < title.size
            ):
                block.kind = "deck"
            return


def _whole(blocks: Sequence[Block], words: Counter[str]) -> Sequence[Block]:
    """Join paragraphs that a page's or a column's end parted; the second becomes empty, so that numbers stay."""
    last: Block | None = None
    for block in blocks:
        if (
            last is not None
            and last.kind == block.kind == "p"
            and (block.page == last.page + 1 or (block.page == last.page and block.top < last.top))
            and block.lines
            and not is_ended(last.lines[-1])
            and abs(last.size - block.size) < 0.12 * block.size
            and sum(map(len, last.lines)) > 40
        ):
            last.lines += block.lines
            last.page, last.top = block.page, block.top
            block.lines = []
            continue
        last = block
    return blocks
