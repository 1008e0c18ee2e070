"""WARC files (ISO 28500) and the older ARC: each page that is a story, with its pictures out of the same file."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO, cast
from urllib.parse import unquote, urljoin, urlsplit

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.options import Resources
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
        self._told: set[tuple[str, str]] = set()

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
        from desktop.importers.recognising import read_material

        places = self._index.pages
        for number in range(0, len(places), 2):
            offset, length = places[number], places[number + 1]
            self._report(self._material.size + offset, 2 * self._material.size, self._material.name)
            try:
                head, content = payload(self._stream, offset)
                is_listed = key_of(head.address) in self._listed
                if not content or (self._listed and not is_listed):
                    continue
                for reading in read_material(self._member(head, content, offset), lambda *_: None):
                    if isinstance(reading, Draft) and is_story(reading, listed=is_listed):
                        yield replace(reading, original=self._record(offset, length), media_type=MEDIA_TYPE)
            except UnreadableError as error:
                if "no words" not in error.why and "is empty" not in error.why:
                    yield Refusal(self._material.origin, f"byte {offset:,}", error.why, error.remedy)

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
