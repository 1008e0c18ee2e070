"""What must be known of a table, a figure or a quotation before its first word is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from desktop.story.draft import Picture

_LONGEST_CELL = 1_000  # characters; a cell that holds more is a column of a page
_PROSE = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "figure"})
_NO_CAPTION = frozenset({"table", "pre", "blockquote", "ul", "ol", "dl", "figure", "hr"})
_OPEN = frozenset({"table", "td", "th", "figure", "blockquote"})
_WATCHED = _OPEN | _PROSE | _NO_CAPTION | {"img"}


@dataclass(frozen=True, slots=True)
class Ahead:
    """What was seen: layouts are tables without tabular sense, figures have a picture that is here, wrappers are quotations only by name."""

    layouts: set[etree._Element] = field(default_factory=set)
    figures: set[etree._Element] = field(default_factory=set)
    wrappers: set[etree._Element] = field(default_factory=set)


def look_ahead(root: etree._Element, pictures: Mapping[str, Picture]) -> Ahead:
    """Walk the page once; time is in proportion to its length, however it nests."""
    ahead = Ahead()
    disqualified: set[etree._Element] = set()  # figures around more than a picture and its caption
    opened: dict[str, list[etree._Element]] = {tag: [] for tag in _OPEN}
    starts: list[int] = []  # of each open cell: how many characters came before it
    length = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        if event == "end":
            length += len((element.tail or "").strip())
            if tag in _OPEN:
                opened[tag].pop()
                if tag in ("td", "th") and length - starts.pop() > _LONGEST_CELL and opened["table"]:
                    ahead.layouts.add(opened["table"][-1])
            continue
        length += len((element.text or "").strip())
        if tag not in _WATCHED:
            continue
        if opened["table"] and (tag in _PROSE or tag == "table"):
            ahead.layouts.add(opened["table"][-1])
        if opened["figure"] and tag in _NO_CAPTION:
            disqualified.add(opened["figure"][-1])
        if opened["blockquote"] and (tag == "table" or tag in _PROSE - {"blockquote"}):
            ahead.wrappers.add(opened["blockquote"][-1])
        if tag == "img" and opened["figure"] and (element.get("src") or "") in pictures:
            ahead.figures.add(opened["figure"][-1])
        if tag == "table" and (element.get("role") or "").strip().lower() in ("presentation", "none"):
            ahead.layouts.add(element)
        if tag in _OPEN:
            opened[tag].append(element)
            if tag in ("td", "th"):
                starts.append(length - len((element.text or "").strip()))
    ahead.figures.difference_update(disqualified)
    return ahead
