"""What a file is found its way in by: trees of pages, names and numbers, each node small enough to be read alone, and the outline."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from pikepdf import String

from exports.pdf.binding.writer import Writer
from exports.pdf.jobs import Entry

Place: TypeAlias = tuple[int, float]
"""A page's object, and points above the page's foot."""

_WIDE = 64  # kids of a node
_LONG = 12  # entries under a line of the outline, above which it is closed at first


def ref(number: int) -> bytes:
    """Speak of an object by its number."""
    return b"%d 0 R" % number


def refs(numbers: Sequence[int]) -> bytes:
    """Speak of several objects, in an array."""
    return b"[ " + b" ".join(map(ref, numbers)) + b" ]"


def text(words: str) -> bytes:
    """Write words as a text string (ISO 32000-1 § 7.9.2.2)."""
    return String(words).unparse()


@dataclass(slots=True)
class PageTree:
    """Pages in two levels of nodes (ISO 32000-1 § 7.7.3): a node holds a chunk's pages, the nodes above it those of many chunks."""

    writer: Writer
    root: int = 0
    _above: list[tuple[int, list[int], int]] = field(default_factory=list)  # a node, its kids, their pages

    def __post_init__(self) -> None:
        self.root = self.writer.reserve()

    def add(self, node: int, pages: Sequence[int]) -> None:
        """Write a node with its pages, whose Parent it is."""
        if not self._above or len(self._above[-1][1]) == _WIDE:
            self._above.append((self.writer.reserve(), [], 0))
        parent, kids, count = self._above[-1]
        kids.append(node)
        self._above[-1] = (parent, kids, count + len(pages))
        self.writer.put(b"<< /Type /Pages /Parent %s /Count %d /Kids %s >>" % (ref(parent), len(pages), refs(pages)), node)

    def finish(self) -> None:
        """Write the nodes above."""
        for parent, kids, count in self._above:
            self.writer.put(b"<< /Type /Pages /Parent %s /Count %d /Kids %s >>" % (ref(self.root), count, refs(kids)), parent)
        total = sum(count for _, _, count in self._above)
        self.writer.put(b"<< /Type /Pages /Count %d /Kids %s >>" % (total, refs([parent for parent, _, _ in self._above])), self.root)


def name_tree(writer: Writer, entries: Mapping[str, bytes]) -> int:
    """Write a name tree (ISO 32000-1 § 7.9.6); gives its root. entries: names in ASCII → values."""
    ordered = sorted(entries, key=str.encode)
    leaves = []
    for at in range(0, len(ordered), _WIDE):
        some = ordered[at : at + _WIDE]
        names = b" ".join(text(name) + b" " + entries[name] for name in some)
        leaves.append((text(some[0]), text(some[-1]), b"/Names [ " + names + b" ]"))
    return _tree(writer, leaves)


def number_tree(writer: Writer, leaves: Sequence[tuple[int, int, int]]) -> int:
    """Write the nodes above a number tree's leaves (ISO 32000-1 § 7.9.7); gives the root. leaves: first and last key, the leaf's object."""
    return _join(writer, [(b"%d" % first, b"%d" % last, number) for first, last, number in leaves])


def number_leaf(writer: Writer, first: int, last: int, numbers: bytes) -> int:
    """Write a leaf of a number tree; gives its number."""
    return writer.put(b"<< /Limits [ %d %d ] /Nums [ %s ] >>" % (first, last, numbers))


def outline(writer: Writer, entries: Sequence[Entry], places: Mapping[str, Place]) -> int:
    """Write the outline (ISO 32000-1 § 12.3.3); gives its root."""
    root = writer.reserve()
    first, last, shown = _lines(writer, entries, root, places)
    content = b"<< /Type /Outlines" + (b" /First %s /Last %s /Count %d" % (ref(first), ref(last), shown) if entries else b"") + b" >>"
    return writer.put(content, root)


def destination(place: Place) -> bytes:
    """Say where on a page something is, with a little room above it."""
    page, height = place
    return b"[ %s /XYZ 0 %s 0 ]" % (ref(page), b"%.2f" % (height + 12))


def _lines(writer: Writer, entries: Sequence[Entry], parent: int, places: Mapping[str, Place]) -> tuple[int, int, int]:
    """Write lines side by side; gives the first, the last, and how many are seen, with those below open ones."""
    numbers = [writer.reserve() for _ in entries]
    seen = len(entries)
    for at, (entry, number) in enumerate(zip(entries, numbers, strict=True)):
        said = [b"/Title " + text(entry.title), b"/Parent " + ref(parent), b"/Dest " + destination(places[entry.anchor])]
        if at:
            said.append(b"/Prev " + ref(numbers[at - 1]))
        if at + 1 < len(numbers):
            said.append(b"/Next " + ref(numbers[at + 1]))
        if entry.entries:
            first, last, shown = _lines(writer, entry.entries, number, places)
            closed = len(entry.entries) > _LONG
            seen += 0 if closed else shown
            said.append(b"/First %s /Last %s /Count %d" % (ref(first), ref(last), -shown if closed else shown))
        writer.put(b"<< " + b" ".join(said) + b" >>", number)
    return (numbers[0], numbers[-1], seen) if numbers else (0, 0, 0)


def _tree(writer: Writer, leaves: Sequence[tuple[bytes, bytes, bytes]]) -> int:
    if len(leaves) <= 1:
        return writer.put(b"<< " + (leaves[0][2] if leaves else b"/Names [ ]") + b" >>")  # a root alone has no limits
    return _join(writer, [(first, last, writer.put(b"<< /Limits [ %s %s ] %s >>" % (first, last, said))) for first, last, said in leaves])


def _join(writer: Writer, nodes: list[tuple[bytes, bytes, int]]) -> int:
    """Hang nodes under others, level by level, until one holds them all."""
    while len(nodes) > _WIDE:
        nodes = [_node(writer, nodes[at : at + _WIDE]) for at in range(0, len(nodes), _WIDE)]
    return writer.put(b"<< /Kids " + refs([number for _, _, number in nodes]) + b" >>")


def _node(writer: Writer, kids: list[tuple[bytes, bytes, int]]) -> tuple[bytes, bytes, int]:
    first, last = kids[0][0], kids[-1][1]
    return first, last, writer.put(b"<< /Limits [ %s %s ] /Kids %s >>" % (first, last, refs([number for _, _, number in kids])))
