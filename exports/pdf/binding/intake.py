"""Taking a chunk in: its pages are furnished, its structure joined, and all that they need is written with numbers of the bound file."""

import hashlib
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pikepdf import Array, Name, Object, Pdf, Stream, String

from exports.pdf.binding.faces import SharedFace
from exports.pdf.binding.trees import PageTree, number_leaf, ref
from exports.pdf.binding.writer import Writer
from exports.pdf.jobs import BoundPage, Chunk, StoryFacts
from exports.pdf.metadata import story_xmp
from exports.pdf.paper import Paper
from exports.pdf.stamps import Folio, Heads, Stamps, move, stamp
from exports.pdf.structure import join

_SPOKEN = re.compile(
    rb"\((?:[^\\()]|\\.)*\)|(\d+) 0 R\b", re.DOTALL
)  # what looks like a reference in a string is none; qpdf escapes its brackets


@dataclass(slots=True)
class Shelf:
    """What chunks have in common in the bound file."""

    writer: Writer
    pages: PageTree
    document: int  # the structure's one root element
    tree: int  # the structure tree's root
    paper: Paper
    faces: Mapping[str, Path]  # a font's name, without its tag → its file
    names: Mapping[str, str]  # an anchor → what links to it say
    folio: Folio
    stories: Mapping[str, StoryFacts]  # an anchor → what its pages say of it
    fonts: dict[str, SharedFace] = field(default_factory=dict)
    pieces: dict[str, int] = field(default_factory=dict)  # what pages are stamped with
    streams: dict[bytes, int] = field(default_factory=dict)  # pictures and profiles by what is in them
    elements: list[int] = field(default_factory=list)  # the document's, in order
    leaves: list[tuple[int, int, int]] = field(default_factory=list)  # of the parent tree
    numbered: list[int] = field(default_factory=list)  # the pages' objects
    keys: int = 0  # of the parent tree


def take_in(shelf: Shelf, chunk: Chunk, pages: list[BoundPage]) -> None:
    """Write a chunk's pages and all that hangs on them."""
    with Pdf.open(chunk.pages) as source:
        strips = Pdf.open(chunk.heads) if chunk.heads else None
        try:
            _take(shelf, source, strips, pages)
        finally:
            if strips is not None:
                strips.close()


def _take(shelf: Shelf, source: Pdf, strips: Pdf | None, pages: list[BoundPage]) -> None:
    intake = _Intake(shelf, source)
    heads = Heads(source, strips)
    stamps = Stamps(source, shelf.paper, heads, shelf.folio, intake.stands_for(shelf.folio.font), intake.piece)
    own = [page.obj for page in source.pages]
    for at in pages:
        page = own[at.number]
        if at.head or at.label:
            stamp(page, at, stamps)
        if at.moved and shelf.paper.shift:
            move(page, at, shelf.paper)
        if (about := intake.about(at.stories)) is not None:
            page.Metadata = about
        _aim(page, shelf.names)
    for resources in _distinct(own, heads):
        intake.share(resources)
    node = shelf.writer.reserve()
    tree = source.Root.StructTreeRoot
    intake.known(source.Root.Pages, node)
    intake.known(tree, shelf.tree)
    intake.known(tree.K[0], shelf.document)
    stories = {page.objgen: at.stories for page, at in zip((own[at.number] for at in pages), pages, strict=True)}
    elements = join(list(tree.K[0].K), stories)
    first = shelf.keys
    numbers = _shifted(tree.ParentTree, own, first)
    numbered = [intake.number(own[at.number]) for at in pages]
    shelf.numbered += numbered
    shelf.elements += [intake.number(element) for element in elements]
    shelf.keys = max(numbers, default=first - 1) + 1
    said = b" ".join(b"%d %s" % (key, intake.spoken(owner)) for key, owner in sorted(numbers.items()))
    intake.write_all()
    shelf.pages.add(node, numbered)
    if numbers:
        shelf.leaves.append((first, shelf.keys - 1, number_leaf(shelf.writer, first, shelf.keys - 1, said)))
    shelf.writer.flush()


class _Intake:
    """A chunk's objects and their numbers in the bound file. What is not spoken of is not written."""

    def __init__(self, shelf: Shelf, source: Pdf) -> None:
        self._shelf, self._source = shelf, source
        self._numbers: dict[int, int] = {}
        self._waiting: deque[int] = deque()
        self._told: dict[str, Object] = {}  # a story → what its pages say of it
        self._pieces: dict[str, Object] = {}

    def known(self, found: Object, number: int) -> None:
        """Let an object be one that the bound file has already, or makes itself."""
        self._numbers[found.objgen[0]] = number

    def stands_for(self, number: int) -> Object:
        """Give an object by which this chunk can speak of one of the bound file's."""
        stand_in = self._source.make_indirect(Array([]))
        self.known(stand_in, number)
        return stand_in

    def about(self, stories: tuple[str, ...]) -> Object | None:
        """Give what a story's pages say of it, written once; None for pages that are no story's. A page that several share says the first's."""
        story = stories[0] if stories else ""
        if (told := self._shelf.stories.get(story)) is None:
            return None
        if story not in self._told:
            self._told[story] = self.stands_for(self._shelf.writer.put_packed(b"/Type /Metadata /Subtype /XML", story_xmp(told)))
        return self._told[story]

    def piece(self, content: str) -> Object:
        """Give a piece of pages' content, which is written once for all."""
        if content not in self._pieces:
            if content not in self._shelf.pieces:
                self._shelf.pieces[content] = self._shelf.writer.put_stream(b"", content.encode())
            self._pieces[content] = self.stands_for(self._shelf.pieces[content])
        return self._pieces[content]

    def number(self, found: Object) -> int:
        """Give an object's number in the bound file; it will be written."""
        return self._numbered(found.objgen[0])

    def spoken(self, found: Object | None) -> bytes:
        """Write an object, or a reference to it, with the bound file's numbers."""
        return self._renumbered(found.unparse() if isinstance(found, Object) else b"null")

    def write_all(self) -> None:
        """Write every object that was spoken of, and those that they speak of."""
        writer = self._shelf.writer
        while self._waiting:
            old = self._waiting.popleft()
            found = self._source.get_object((old, 0))
            number = self._numbers[old]
            if isinstance(found, Stream):
                self._write_stream(found, number)
            else:
                writer.put(self._renumbered(found.unparse(resolved=True)), number)

    def share(self, resources: Object) -> None:
        """Let a page's faces, pictures and profiles be the ones that other chunks brought before, where they are the same.

        In the order of their names, for pikepdf's keys are a set, which has another order in every process.
        """
        fonts: Any = resources.get("/Font") or {}
        for font in (fonts[name] for name in sorted(fonts.keys())):
            self._share_font(font)
        pictures: Any = resources.get("/XObject") or {}
        for picture in (pictures[name] for name in sorted(pictures.keys())):
            if picture.get("/Subtype") == Name.Image and "/SMask" not in picture:
                self._share_stream(picture)
        spaces: Any = resources.get("/ColorSpace") or {}
        for space in (spaces[name] for name in sorted(spaces.keys())):
            if isinstance(space, Array) and len(space) == 2 and space[0] == Name.ICCBased:
                self._share_stream(space[1])

    def _share_font(self, font: Object) -> None:
        name = str(font.get("/BaseFont", "")).partition("+")[2]
        if font.objgen[0] in self._numbers or name not in self._shelf.faces or "/DescendantFonts" not in font:
            return
        if "/FontFile2" not in font.DescendantFonts[0].FontDescriptor:
            return
        if (face := self._shelf.fonts.get(name)) is None:
            face = self._shelf.fonts[name] = SharedFace(self._shelf.writer.reserve(), font, self._shelf.faces[name])
        else:
            face.take(font)
        self.known(font, face.number)

    def _share_stream(self, stream: Object) -> None:
        if stream.objgen[0] in self._numbers:
            return
        content = digest(stream)
        if (known := self._shelf.streams.get(content)) is not None:
            self.known(stream, known)
        else:
            self._shelf.streams[content] = self.number(stream)

    def _write_stream(self, found: Stream, number: int) -> None:
        entries = found.stream_dict
        data = found.read_raw_bytes()
        if "/Length" in entries:
            del entries["/Length"]
        packed = "/Filter" in entries
        said = self._renumbered(entries.unparse(resolved=True)).strip()[2:-2].strip()
        (self._shelf.writer.put_stream if packed else self._shelf.writer.put_packed)(said, data, number)

    def _renumbered(self, content: bytes) -> bytes:
        return _SPOKEN.sub(self._replaced, content)

    def _replaced(self, hit: re.Match[bytes]) -> bytes:
        return hit[0] if hit[1] is None else ref(self._numbered(int(hit[1])))

    def _numbered(self, old: int) -> int:
        if (number := self._numbers.get(old)) is None:
            number = self._numbers[old] = self._shelf.writer.reserve()
            self._waiting.append(old)
        return number


def _aim(page: Object, names: Mapping[str, str]) -> None:
    """Give a page's links within the publication their place to go."""
    for link in page.get("/Annots") or ():
        where = str(link.A.URI) if "/A" in link and "/URI" in link.A else ""
        if where.startswith("pm:"):
            del link["/A"]
            link.Dest = String(where.removeprefix("pm:"))
            link.Contents = String(names.get(where.removeprefix("pm:"), where))


def _shifted(tree: Object, pages: Iterable[Object], by: int) -> dict[int, Any]:
    """Give the parent tree's entries under keys of the bound file, and let pages and links say these."""
    for page in pages:
        page.StructParents = int(page.StructParents) + by
        for link in page.get("/Annots") or ():
            if "/StructParent" in link:
                link.StructParent = int(link.StructParent) + by
    numbers = list(tree.Nums)
    return {int(key) + by: owner for key, owner in zip(numbers[::2], numbers[1::2], strict=True)}


def _distinct(pages: Iterable[Object], heads: Heads) -> Iterator[Object]:
    """A chunk's pages have one dictionary of resources together; each is given once."""
    seen: set[tuple[int, int]] = set()
    for owner in (*pages, *heads.forms()):
        resources = owner.get("/Resources")
        if resources is not None and resources.objgen not in seen:
            seen.add(resources.objgen)
            yield resources


def digest(stream: Any) -> bytes:
    """Name a picture or a profile by what is in it."""
    shape = f"{stream.get('/Width')}×{stream.get('/Height')} {stream.get('/ColorSpace')!r} {stream.get('/Filter')!r}"
    return hashlib.sha256(shape.encode() + stream.read_raw_bytes()).digest()
