"""A damaged file read page by page, without SQLite, which gives up at the first page that it cannot follow.

Source of the layout: sqlite.org/fileformat2.html, § 1.2 (header), 1.5 (free pages), 1.6 (b-tree pages), 1.7 (overflow), 2.1 (records).
"""

import struct
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

_TABLE_LEAF, _TABLE, _INDEX_LEAF, _INDEX = 13, 5, 10, 2
_SIZES = (4096, 8192)  # of a page, in archives of the first edition and in newer ones
_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # serial type → bytes of a whole number
_DEPTH = 40


class Record(NamedTuple):
    """A row as it lies on a page."""

    rowid: int | None  # None in an index, and in a table without row ids
    values: list[Any]


class Pages:
    """The pages of a file, each read when asked."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        head = stream.read(100)
        said = int.from_bytes(head[16:18]) if len(head) == 100 else 0
        said = 65536 if said == 1 else said
        self.whole = head.startswith(b"SQLite format 3\0") and 512 <= said <= 65536 and said & (said - 1) == 0
        self.size = said if self.whole else _likely_size(stream)
        self.count = -(-stream.seek(0, 2) // self.size)
        self._trunk = int.from_bytes(head[32:36]) if self.whole else 0
        self.chained: set[int] = set()  # pages that hold the rest of a long row

    def page(self, number: int) -> bytes:
        """Give a page, filled up where the file was cut off."""
        if not 1 <= number <= self.count:
            return b""
        try:
            self._stream.seek((number - 1) * self.size)
            return self._stream.read(self.size).ljust(self.size, b"\0")
        except OSError:  # the disk itself fails here
            return b""

    def free(self) -> set[int]:
        """Give the pages that hold nothing any more, whatever they look like."""
        found: set[int] = set()
        trunk = self._trunk
        while trunk and trunk not in found and (page := self.page(trunk)):
            found.add(trunk)
            count = min(int.from_bytes(page[4:8]), self.size // 4 - 2)
            found.update(int.from_bytes(page[8 + 4 * n : 12 + 4 * n]) for n in range(count))
            trunk = int.from_bytes(page[:4])
        return found

    def tree(self, root: int, seen: set[int], depth: int = 0) -> Iterator[int]:
        """Give the pages of a b-tree that can be reached from its root."""
        page = self.page(root)
        if root in seen or not page or depth > _DEPTH:
            return
        kind, _, _ = self._head(root, page)
        if kind not in (_TABLE_LEAF, _TABLE, _INDEX_LEAF, _INDEX):
            return
        seen.add(root)
        yield root
        if kind in (_TABLE, _INDEX):
            start = 100 if root == 1 else 0
            below = [int.from_bytes(page[at : at + 4]) for at in self._cells(root, page)] + [int.from_bytes(page[start + 8 : start + 12])]
            for number in below:
                yield from self.tree(number, seen, depth + 1)

    def rows(self, number: int) -> Iterator[Record]:
        """Give the rows of a page, those that can be read; none where it is no page of rows."""
        page = self.page(number)
        kind, _, _ = self._head(number, page)
        if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX):
            return
        for at in self._cells(number, page):
            try:
                yield self._record(page, at + (4 if kind == _INDEX else 0), table=kind == _TABLE_LEAF)
            except (ValueError, IndexError, UnicodeDecodeError):
                continue

    def _head(self, number: int, page: bytes) -> tuple[int, int, int]:
        start = 100 if number == 1 else 0
        return (page[start], int.from_bytes(page[start + 3 : start + 5]), start) if len(page) > start + 12 else (0, 0, start)

    def _cells(self, number: int, page: bytes) -> list[int]:
        kind, count, start = self._head(number, page)
        first = start + (12 if kind in (_TABLE, _INDEX) else 8)
        count = min(count, (self.size - first) // 2)
        places = (int.from_bytes(page[first + 2 * n : first + 2 * n + 2]) for n in range(count))
        return [at for at in places if first <= at < self.size]

    def _record(self, page: bytes, at: int, *, table: bool) -> Record:
        length, at = _varint(page, at)
        rowid = None
        if table:
            rowid, at = _varint(page, at)
        return Record(rowid, _values(self._payload(page, at, length, table=table)))

    def _payload(self, page: bytes, at: int, length: int, *, table: bool) -> bytes:
        usable = self.size
        most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return page[at : at + length]
        if length > usable * self.count:
            raise ValueError
        least = (usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (usable - 4)
        local = local if local <= most else least
        parts = [page[at : at + local]]
        left = length - local
        after = int.from_bytes(page[at + local : at + local + 4])
        used: list[int] = []
        while left > 0:
            more = self.page(after)
            if not more or after in used:
                raise ValueError
            used.append(after)
            parts.append(more[4 : 4 + left])
            left -= usable - 4
            after = int.from_bytes(more[:4])
        self.chained.update(used)
        return b"".join(parts)


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(8):
        byte = page[at + n]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + n + 1
    value = value << 8 | page[at + 8]
    return value - (1 << 64) if value >= 1 << 63 else value, at + 9


def _values(payload: bytes) -> list[Any]:
    head, at = _varint(payload, 0)
    values: list[Any] = []
    place = head
    while at < head:
        kind, at = _varint(payload, at)
        width = _WIDTHS.get(kind, 8 if kind == 7 else (kind - 12) // 2 if kind >= 12 else 0)
        piece = payload[place : place + width]
        if len(piece) != width or kind in (10, 11) or kind < 0:
            raise ValueError
        if kind == 0:
            values.append(None)
        elif kind in (8, 9):
            values.append(kind - 8)
        elif kind == 7:
            values.append(struct.unpack(">d", piece)[0])
        elif kind < 12:
            values.append(int.from_bytes(piece, signed=True))
        else:
            values.append(piece.decode() if kind % 2 else piece)
        place += width
    return values


def _likely_size(stream: BinaryIO) -> int:
    """Guess the size of a page where the header does not say: that at which pages begin as pages of a tree do."""
    length = stream.seek(0, 2)

    def fitting(size: int) -> float:
        begins = range(size, length, max(size, length // 1000 // size * size))
        kinds = [stream.read(1) for at in begins if stream.seek(at)]
        return sum(kind[:1] in (b"\x02", b"\x05", b"\x0a", b"\x0d") for kind in kinds) / max(1, len(kinds))

    small, large = map(fitting, _SIZES)
    return _SIZES[0] if small > large * 0.8 else _SIZES[1]  # every second small page is where a large one would be
