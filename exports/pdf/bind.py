"""Binding: chunks become one file, with its pages numbered, its links joined and its structure a single tree."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Pdf, String

from exports.pdf.jobs import BindJob, BoundPage, Entry, Facts
from exports.pdf.metadata import information, xmp
from exports.pdf.originals import attach
from exports.pdf.stamps import Folio, Heads, stamp
from exports.pdf.structure import Structure
from exports.pdf.typefaces import share_faces

_POINTS = 72 / 25.4  # to a millimetre


def bind(job: BindJob, alive: Callable[[], None] = lambda: None) -> int:
    """Write job.target; returns its number of pages. alive: called as work goes on."""
    book = Pdf.new()
    book.Root.Lang = String(job.facts.language)
    book.Root.MarkInfo = Dictionary(Marked=True)
    book.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    structure = Structure(book)
    shared: dict[bytes, Object] = {}
    fonts: list[Object] = []
    heads = Heads(book)
    folio = Folio(book, *job.folio)
    open_files = list(_assemble(book, job, structure, heads, alive))
    _furnish(book, job, heads, folio)
    for resources in _distinct_resources(book, heads):
        _share(resources, shared)
        fonts += [font for font in (resources.get("/Font") or {}).values() if "/DescendantFonts" in font]
    share_faces(book, fonts, job.faces)
    structure.finish()
    _destinations(book, job)
    attach(book, job.originals, job.facts.modified)
    _labels(book, job)
    _outline(book, job)
    _describe(book, job.facts)
    book.save(job.target, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    pages = len(book.pages)
    for file in open_files:
        file.close()
    return pages


def _assemble(book: Pdf, job: BindJob, structure: Structure, heads: Heads, alive: Callable[[], None]) -> Iterator[Pdf]:
    """Take every chunk's pages and structure in, in order; the files stay open until the book is saved."""
    for number, chunk in enumerate(job.chunks):
        alive()
        source = Pdf.open(chunk.pages)
        yield source
        if "/OutputIntents" not in book.Root:
            book.Root.OutputIntents = book.copy_foreign(source.make_indirect(source.Root.OutputIntents))
        mine = [page for page in job.pages if page.chunk == number]
        before = len(book.pages)
        book.pages.extend(source.pages)  # before the structure is copied, so that its elements point at these copies
        structure.add(source, [(book.pages[before + page.number].obj, page.story) for page in mine])
        if chunk.heads:
            strips = Pdf.open(chunk.heads)
            heads.take(number, strips)
            yield strips
        for _ in range(_blanks_after(job.pages, number)):
            blank = book.add_blank_page(page_size=(job.paper.width * _POINTS, job.paper.height * _POINTS))
            blank.obj.TrimBox = blank.obj.MediaBox
            blank.obj.Resources = Dictionary()


def _blanks_after(pages: tuple[BoundPage, ...], chunk: int) -> int:
    last = max((at for at, page in enumerate(pages) if page.chunk == chunk), default=len(pages))
    blanks = 0
    for page in pages[last + 1 :]:
        if page.chunk != -1:
            break
        blanks += 1
    return blanks


def _furnish(book: Pdf, job: BindJob, heads: Heads, folio: Folio) -> None:
    """Give pages their running heads and numbers, their side, and their links a place to go."""
    sheet = job.paper
    for page, at in zip(book.pages, job.pages, strict=True):
        if at.chunk == -1:
            continue
        if at.head or at.label:
            stamp(page, at, sheet, heads, folio)
        if at.moved and sheet.shift:
            _move(page.obj, (-1 if at.right else 1) * sheet.shift * _POINTS)
        for link in page.obj.get("/Annots") or ():
            where = str(link.A.URI) if "/A" in link and "/URI" in link.A else ""
            if where.startswith("pm:"):
                del link["/A"]
                link.Dest = String(where.removeprefix("pm:"))
                link.Contents = String(job.names.get(where.removeprefix("pm:"), where))


def _move(page: Object, by: float) -> None:
    """Show the page through a window that stands aside: text, links, destinations and structure keep their coordinates."""
    for box in ("/MediaBox", "/TrimBox", "/BleedBox", "/CropBox"):
        if box in page:
            left, bottom, right, top = (float(edge) for edge in page[box])
            page[box] = Array([round(left + by, 4), bottom, round(right + by, 4), top])


def _distinct_resources(book: Pdf, heads: Heads) -> Iterator[Object]:
    """A chunk's pages have one dictionary of resources together; each is given once."""
    seen: set[tuple[int, int]] = set()
    for owner in (*(page.obj for page in book.pages), *heads.forms()):
        resources = owner.get("/Resources")
        if resources is not None and resources.objgen not in seen:
            seen.add(resources.objgen)
            yield resources


def _share(resources: Object, shared: dict[bytes, Object]) -> None:
    """Let chunks that show the same picture, or name the same colour profile, share one stream."""
    pictures: Any = resources.get("/XObject") or {}
    for name in list(pictures.keys()):
        picture = pictures[name]
        if picture.get("/Subtype") == Name.Image and "/SMask" not in picture:
            pictures[name] = shared.setdefault(_digest(picture), picture)
    spaces: Any = resources.get("/ColorSpace") or {}
    for space in spaces.values():
        if isinstance(space, Array) and len(space) == 2 and space[0] == Name.ICCBased:
            space[1] = shared.setdefault(_digest(space[1]), space[1])


def _digest(stream: Object) -> bytes:
    shape = f"{stream.get('/Width')}×{stream.get('/Height')} {stream.get('/ColorSpace')!r} {stream.get('/Filter')!r}"
    return hashlib.sha256(shape.encode() + stream.read_raw_bytes()).digest()


def _destinations(book: Pdf, job: BindJob) -> None:
    names = [
        entry
        for anchor, (page, height) in sorted(job.anchors.items(), key=lambda item: item[0].encode())
        for entry in (String(anchor), Array([book.pages[page].obj, Name.XYZ, 0, round(height + 12, 2), 0]))
    ]
    book.Root.Names = Dictionary(Dests=book.make_indirect(Dictionary(Names=Array(names))))


def _labels(book: Pdf, job: BindJob) -> None:
    ranges: list[Any] = [0, Dictionary(S=Name.r)] if job.roman else []
    if len(job.pages) > job.roman:
        ranges += [job.roman, Dictionary(S=Name.D)]
    book.Root.PageLabels = Dictionary(Nums=Array(ranges))


def _outline(book: Pdf, job: BindJob) -> None:
    def lines(entries: Iterable[Entry]) -> Iterator[OutlineItem]:
        for entry in entries:
            page, height = job.anchors[entry.anchor]
            line = OutlineItem(entry.title, page, "XYZ", left=0, top=round(height + 12, 2))
            line.children.extend(lines(entry.entries))
            line.is_closed = len(entry.entries) > 12
            yield line

    with book.open_outline() as outline:
        outline.root.extend(lines(job.outline))
    book.Root.PageMode = Name.UseOutlines


def _describe(book: Pdf, facts: Facts) -> None:
    metadata = book.make_stream(xmp(facts))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    book.Root.Metadata = metadata
    for name, value in information(facts).items():
        book.docinfo[name] = String(value)
