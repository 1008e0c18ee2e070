"""A tagged PDF says itself what is a heading, a paragraph, a cell, and in which order they are read (ISO 32000-2, 14.7 and 14.8)."""

import ctypes
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from desktop.importers.documents.pdf_blocks import Block
from desktop.importers.documents.pdf_lines import Line

_DEEPEST = 60
_MOST = 20_000  # elements on a page
_KINDS = {"H": "h2", "Title": "h1", "LI": "li", "LBody": "li", "TD": "td", "TH": "th", "Caption": "figcaption", "BlockQuote": "blockquote",
          **{f"H{level}": f"h{level}" for level in range(1, 7)}}  # fmt: skip
_BLOCKS = frozenset({"P", "TOCI", "Note", "FENote", "Aside", "Index", "Code", "Formula", *_KINDS})
_ENOUGH = 0.9  # of a page's letters must be in the structure, else the page is read as it looks


@dataclass(frozen=True, slots=True)
class Tag:
    """Where in the structure a piece of marked content stands."""

    order: int
    block: int  # of the element that makes a block
    kind: str
    row: int  # of a table; −1 elsewhere


def tags_of(page: Any) -> dict[int, Tag]:
    """Give a page's marked content with its tags, by number; nothing for a page without."""
    import pypdfium2.raw as pdfium

    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    tags: dict[int, Tag] = {}
    state = {"order": 0}
    try:
        for number in range(min(pdfium.FPDF_StructTree_CountChildren(tree), _MOST)):
            if child := pdfium.FPDF_StructTree_GetChildAtIndex(tree, number):
                _walk(pdfium, child, Tag(0, 0, "p", -1), tags, state, 0)
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    return tags


def tagged_blocks(lines: Sequence[Line], tags: Mapping[int, Tag], page: int) -> list[Block] | None:
    """Make blocks as the structure says; None where too much of the page is not in it. What is outside are running heads and such."""
    letters = sum(len(line.text) for line in lines)
    within = [line for line in lines if line.mark in tags]
    if not within or sum(len(line.text) for line in within) < _ENOUGH * letters - 200:
        return None
    groups: dict[int, list[Line]] = {}
    for line in sorted(within, key=lambda line: tags[line.mark].order):
        groups.setdefault(tags[line.mark].block, []).append(line)
    return _with_initials([_block(group, tags[group[0].mark], page) for group in groups.values()])


def _with_initials(blocks: Sequence[Block]) -> list[Block]:
    """Put a large initial, which may be an element of its own, before its paragraph."""
    out: list[Block] = []
    for block in blocks:
        before = out[-1] if out else None
        if (
            before is not None
            and len(before.lines) == 1
            and len(before.lines[0]) <= 2
            and before.size > 1.4 * block.size
            and block.kind == "p"
        ):
            block.lines[0] = before.lines[0] + block.lines[0]
            block.top, block.left = before.top, before.left
            out.pop()
        out.append(block)
    return out


def _block(lines: Sequence[Line], tag: Tag, page: int) -> Block:
    """Make a block, putting together what stands on one line and was parted only by its marks (a link, a word in italics)."""
    rows: list[list[Line]] = []
    for line in lines:
        if rows and abs(rows[-1][-1].middle - line.middle) < 0.5 * min(line.size, rows[-1][-1].size) and line.left > rows[-1][-1].left:
            rows[-1].append(line)
        else:
            rows.append([line])
    return Block([_row(row) for row in rows], lines[0].size, lines[0].bold, tag.kind, page, lines[0].top, lines[0].left, tag.row)


def _row(lines: Sequence[Line]) -> str:
    text = lines[0].text
    for before, line in pairwise(lines):
        text += ("" if line.left - before.right < 0.12 * line.size else " ") + line.text
    return text


def _walk(pdfium: Any, element: Any, now: Tag, tags: dict[int, Tag], state: dict[str, int], depth: int) -> None:
    state["order"] += 1
    if depth > _DEEPEST or state["order"] > _MOST:
        return
    kind = _type(pdfium, element)
    row = state["order"] if kind == "TR" else now.row
    if kind in _BLOCKS or (depth and now.block == 0):
        block = state["order"]
        within_item = now.kind == "li" and kind in ("P", "LBody")
        now = Tag(0, now.block if within_item else block, "li" if within_item else _KINDS.get(kind, "p"), row)
    else:
        now = Tag(0, now.block, now.kind, row)
    for number in range(min(max(0, pdfium.FPDF_StructElement_CountChildren(element)), _MOST)):
        mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, number)
        if mark >= 0:
            state["order"] += 1
            tags.setdefault(mark, Tag(state["order"], now.block, now.kind, now.row))
        elif child := pdfium.FPDF_StructElement_GetChildAtIndex(element, number):
            _walk(pdfium, child, now, tags, state, depth + 1)


def _type(pdfium: Any, element: Any) -> str:
    buffer = ctypes.create_string_buffer(200)
    length = pdfium.FPDF_StructElement_GetType(element, buffer, 200)
    return buffer.raw[: max(0, min(length, 200) - 2)].decode("utf-16-le", "ignore")
