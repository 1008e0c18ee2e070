"""A PDF written as it comes: objects get their numbers when they are first spoken of, and are on the disk as soon as they are known."""

import hashlib
import zlib
from array import array
from pathlib import Path

import numpy

_PACK = 200  # objects in an object stream: a reader unpacks all to reach one
_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # the second line says that the file is no text (ISO 32000-1 § 7.5.2)
_ROW = 8  # bytes of a cross-reference: kind, place or object stream, place within it


class Writer:
    """A file of ISO 32000-1 with object streams and a cross-reference stream (§ 7.5.7, § 7.5.8). The same objects give the same bytes."""

    def __init__(self, target: Path) -> None:
        self._stream = target.open("wb")
        self._hash = hashlib.sha256()
        self._at = 0
        self._kinds, self._places, self._insides = (
            array("B", [0]),
            array("Q", [0]),
            array("H", [0xFFFF]),
        )  # object 0 is the head of the free
        self._pack: list[tuple[int, bytes]] = []
        self._write(_HEAD)

    def reserve(self) -> int:
        """Give a number to an object that comes later."""
        self._kinds.append(0)
        self._places.append(0)
        self._insides.append(0)
        return len(self._kinds) - 1

    def put(self, content: bytes, number: int = 0) -> int:
        """Write an object that is no stream; gives its number."""
        number = number or self.reserve()
        self._pack.append((number, content))
        if len(self._pack) == _PACK:
            self.flush()
        return number

    def put_stream(self, entries: bytes, data: bytes, number: int = 0) -> int:
        """Write a stream; gives its number. entries: those of its dictionary, without brackets and Length; data: as its Filter says."""
        number = number or self.reserve()
        self._kinds[number], self._places[number] = 1, self._at
        self._write(b"%d 0 obj\n<< %s /Length %d >>\nstream\n" % (number, entries, len(data)), data, b"\nendstream\nendobj\n")
        return number

    def put_packed(self, entries: bytes, data: bytes, number: int = 0) -> int:
        """Write a stream, packed; gives its number."""
        return self.put_stream(entries + b" /Filter /FlateDecode", zlib.compress(data, 9), number)

    def flush(self) -> None:
        """Write down the objects that wait to be packed together."""
        if not self._pack:
            return
        holder = self.reserve()
        index, body = [], bytearray()
        for inside, (number, content) in enumerate(self._pack):
            index.append(b"%d %d" % (number, len(body)))
            body += content + b"\n"
            self._kinds[number], self._places[number], self._insides[number] = 2, holder, inside
        head = b" ".join(index) + b"\n"
        entries = b"/Type /ObjStm /N %d /First %d" % (len(self._pack), len(head))
        self._pack.clear()
        self.put_packed(entries, head + bytes(body), holder)

    def close(self, root: int, information: int) -> None:
        """Write what finds all objects again, and end the file."""
        self.flush()
        number, start = self.reserve(), self._at
        self._kinds[number], self._places[number] = 1, start
        name = self._hash.digest()[:16].hex().encode()
        entries = b"/Type /XRef /Size %d /Root %d 0 R /Info %d 0 R /ID [ <%s> <%s> ] /W [ 1 5 2 ]" % (
            len(self._kinds), root, information, name, name,
        )  # fmt: skip
        # Each row as its difference from the one above (RFC 2083 § 6.4): rows that count up pack to nearly nothing.
        predicted = b" /DecodeParms << /Predictor 12 /Columns %d >>" % _ROW
        self.put_packed(entries + predicted, self._rows(), number)
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)
        self._stream.close()

    def abandon(self) -> None:
        """Close the file as it is, where its making failed."""
        self._stream.close()

    def _rows(self) -> bytes:
        rows = numpy.zeros((len(self._kinds), _ROW), numpy.uint8)
        rows[:, 0] = numpy.asarray(self._kinds)
        places = numpy.frombuffer(self._places, numpy.uint64).astype(">u8")
        rows[:, 1:6] = places.view(numpy.uint8).reshape(-1, 8)[:, 3:]
        rows[:, 6:] = numpy.frombuffer(self._insides, numpy.uint16).astype(">u2").view(numpy.uint8).reshape(-1, 2)
        out = numpy.full((len(rows), _ROW + 1), 2, numpy.uint8)
        out[0, 1:], out[1:, 1:] = rows[0], rows[1:] - rows[:-1]
        return out.tobytes()

    def _write(self, *parts: bytes) -> None:
        for part in parts:
            self._stream.write(part)
            self._hash.update(part)
            self._at += len(part)
