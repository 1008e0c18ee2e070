"""WARC files (ISO 28500) and the older ARC: each page that is a story, with its pictures out of the same file."""

import tempfile
from array import array
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO, cast
from urllib.parse import unquote, urljoin, urlsplit

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.options import Resources
from desktop.importers.pages.joining import joined, next_page, page_number, text_of
from desktop.importers.reading import Report
from desktop.importers.webarchives.hashing import Hashed
from desktop.importers.webarchives.index import Index, key_of
from desktop.importers.webarchives.records import Damage, Head, UnpartedError, heads, payload
from desktop.importers.webarchives.unfolding import copy
from desktop.importers.webarchives.verdict import is_story
from desktop.story import Draft, Refusal

IMPORTER = "web-archive 1"
MEDIA_TYPE = "application/warc"


def read_warc(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a file of records: once from end to end for its hash and its index, then each page by its place.

    Each story's original is its record as it lies there; container and offset say where. Raises UnreadableError where there is no story.
    """
    with material.raw() as raw:
        try:
            yield from Reader(material, raw, report).stories()
            return
        except UnpartedError:
            pass
    with tempfile.TemporaryFile() as whole, material.open() as stream:
        material.budget.archive()
        copy(stream, whole, material, material.size)
        whole.seek(0)
        yield from Reader(material, cast("BinaryIO", whole), report).stories()


class Reader:
    """Reads one file of records, which may lie within another."""

    def __init__(
        self,
        material: Material,
        stream: BinaryIO,
        report: Report,
        *,
        listed: frozenset[int] = frozenset(),
        container: str = "",
        base: int = 0,
    ) -> None:
        self._material, self._stream, self._report = material, stream, report
        self._listed = listed  # keys of the addresses that the archive names as its pages; empty where it names none
        self._container, self._base = container, base  # where the file lies within another
        self._index = Index()
        self._taken: set[int] = set()  # offsets of pages that became a part of an article

    def stories(self) -> Iterator[Draft | Refusal]:
        """Give every story, and a refusal for each damaged stretch."""
        damages = list(self._look_through())
        given = 0
        yield from damages
        for reading in self._pages():
            given += 1
            yield reading
        if not given and not damages:
            raise UnreadableError(f"it is a web archive of {self._index.records:,} records, and none of them is a story", "")

    def _look_through(self) -> Iterator[Refusal]:
        hashed = Hashed(self._stream)
        total, is_damaged = self._material.size, False
        for head in heads(cast("BinaryIO", hashed)):
            was_damaged, is_damaged = is_damaged, isinstance(head, Damage)
            if isinstance(head, Damage):
                if was_damaged:
                    continue  # one stretch is told of once
                part = f"{self._material.part}: byte {head.offset:,}".removeprefix(": ")
                yield Refusal(
                    self._material.origin, part, f"{head.why}.", "The rest was read; fetch the web archive again for what is missing."
                )
                continue
            self._index.add(head)
            if self._index.records % 500 == 0:
                self._report(head.offset, 2 * total, "reading the index")
        digest = hashed.digest()
        self._container = self._container or digest

    def _pages(self) -> Iterator[Draft | Refusal]:
        """Read page by page; the further pages of an article wait until its first had its turn."""
        places, waiting = self._index.pages, array("Q")
        for number in range(0, len(places), 2):
            yield from self._page(places[number], places[number + 1], waiting)
        for number in range(0, len(waiting), 2):
            yield from self._page(waiting[number], waiting[number + 1], None)

    def _page(self, offset: int, length: int, waiting: "array[int] | None") -> Iterator[Draft | Refusal]:
        if offset in self._taken:
            return
        self._report(self._material.size + offset, 2 * self._material.size, self._material.name)
        try:
            head, content = payload(self._stream, offset)
            is_listed = key_of(head.address) in self._listed
            if not content or (self._listed and not is_listed):
                return
            if waiting is not None and page_number(head.address) > 1:
                waiting.extend((offset, length))
                return
            for reading in self._read(head, content, offset):
                if isinstance(reading, Draft) and is_story(reading, text_of(content, head.charset), listed=is_listed):
                    yield self._whole(replace(reading, original=self._record(offset, length), media_type=MEDIA_TYPE), head, content)
        except UnreadableError as error:
            if "no words" not in error.why and "is empty" not in error.why:
                yield Refusal(self._material.origin, f"byte {offset:,}", error.why, error.remedy)

    def _read(self, head: Head, content: bytes, offset: int) -> Iterator[Draft | Refusal]:
        from desktop.importers.recognising import read_material

        return read_material(self._member(head, content, offset), lambda *_: None)

    def _whole(self, first: Draft, head: Head, content: bytes) -> Draft:
        """Join an article's further pages, where the file has them; the original is then their records, one after the other."""
        parts = [first]
        while len(parts) < limits.PARTS and (following := next_page(text_of(content, head.charset), head.address)):
            place = self._index.page(following)
            if place is None or place[0] in self._taken:
                break
            self._taken.add(place[0])
            try:
                head, content = payload(self._stream, place[0])
                found = next((each for each in self._read(head, content, place[0]) if isinstance(each, Draft)), None)
                if found is None:
                    break
                parts.append(replace(found, original=self._record(*place)))
            except UnreadableError:
                break
        return parts[0] if len(parts) == 1 else replace(joined(parts), original=b"".join(part.original for part in parts))

    def _member(self, head: Head, content: bytes, offset: int) -> Material:
        name = unquote(urlsplit(head.address).path.rstrip("/").rpartition("/")[2]) or "page"
        return self._material.member(
            name,
            content,
            part=head.address,
            address=head.address,
            retrieved=head.retrieved,
            charset=head.charset,
            resources=self._resources(head.address),
            container=self._container,
            offset=self._base + offset,
        )

    def _resources(self, address: str) -> Resources:
        """Give what a page may show: what the same file holds of the addresses it names."""

        def read(written: str) -> bytes:
            try:
                offset = self._index.find(urljoin(address, written))
                return b"" if offset is None else payload(self._stream, offset)[1]
            except (UnreadableError, ValueError):
                return b""

        return read

    def _record(self, offset: int, length: int) -> bytes:
        if length > limits.STORY:
            raise UnreadableError(f"its record is larger than {limits.STORY >> 20} MB")
        self._stream.seek(offset)
        return self._stream.read(length)
