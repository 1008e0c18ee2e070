"""Binding: chunks become one file, with its pages numbered, its links joined and its structure a single tree."""

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

from pikepdf import Object, Pdf

from exports.pdf.binding.intake import Shelf, digest, take_in
from exports.pdf.binding.trees import PageTree, destination, name_tree, number_tree, outline, ref, refs, text
from exports.pdf.binding.writer import Writer
from exports.pdf.jobs import BindJob, BoundPage, Facts
from exports.pdf.metadata import information, xmp
from exports.pdf.originals import attach
from exports.pdf.stamps import Folio
from exports.pdf.standards import claims

_POINTS = 72 / 25.4  # to a millimetre
_PROFILE = re.compile(rb"/DestOutputProfile \d+ 0 R")


def bind(job: BindJob, alive: Callable[[], None] = lambda: None) -> int:
    """Write job.target; returns its number of pages. alive: called as work goes on.

    One chunk is in memory at a time, and of those before it only where their pages and elements are.
    """
    writer = Writer(job.target)
    try:
        shelf = _shelf(writer, job)
        for chunk, pages in _parts(job.pages):
            alive()
            if chunk == -1:
                _blank(shelf, len(pages))
            else:
                take_in(shelf, job.chunks[chunk], pages)
        _finish(writer, job, shelf, alive)
    except BaseException:
        writer.abandon()
        raise
    return len(shelf.numbered)


def _shelf(writer: Writer, job: BindJob) -> Shelf:
    return Shelf(
        writer=writer,
        pages=PageTree(writer),
        document=writer.reserve(),
        tree=writer.reserve(),
        paper=job.paper,
        faces=job.faces,
        names=job.names,
        folio=Folio(writer, *job.folio),
        stories={} if job.prepress else job.stories,
    )


def _parts(pages: tuple[BoundPage, ...]) -> Iterator[tuple[int, list[BoundPage]]]:
    """The file's pages, chunk by chunk; -1 for empty ones between them."""
    for chunk, some in groupby(pages, key=lambda page: page.chunk):
        yield chunk, list(some)


def _blank(shelf: Shelf, count: int) -> None:
    node = shelf.writer.reserve()
    box = b"[ 0 0 %.4f %.4f ]" % (shelf.paper.width * _POINTS, shelf.paper.height * _POINTS)
    content = b"<< /Type /Page /Parent %s /MediaBox %s /TrimBox %s /Resources << >> >>" % (ref(node), box, box)
    numbers = [shelf.writer.put(content) for _ in range(count)]
    shelf.numbered += numbers
    shelf.pages.add(node, numbers)


def _finish(writer: Writer, job: BindJob, shelf: Shelf, alive: Callable[[], None]) -> None:
    """Write what is known only when all pages are."""
    for face in shelf.fonts.values():
        alive()
        face.write(writer)
    shelf.pages.finish()
    writer.put(b"<< /Type /StructElem /S /Document /P %s /K %s >>" % (ref(shelf.tree), refs(shelf.elements)), shelf.document)
    parents = number_tree(writer, shelf.leaves)
    writer.put(
        b"<< /Type /StructTreeRoot /K [ %s ] /ParentTree %s /ParentTreeNextKey %d >>" % (ref(shelf.document), ref(parents), shelf.keys),
        shelf.tree,
    )
    alive()
    places = {anchor: (shelf.numbered[page], height) for anchor, (page, height) in job.anchors.items()}
    names = b"/Dests " + ref(name_tree(writer, {anchor: destination(place) for anchor, place in places.items()}))
    files, associated = attach(writer, job.originals, job.facts.modified)
    packet = writer.put_stream(
        b"/Type /Metadata /Subtype /XML", xmp(job.facts, claims(job.standard))
    )  # plain, for whoever looks for it with no reader of PDF
    root = writer.put(
        b"<< /Type /Catalog /Pages %s /Lang %s /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> /PageMode /UseOutlines "
        b"/StructTreeRoot %s /Names << %s %s >> %s /Outlines %s /PageLabels << /Nums [ %s ] >> /Metadata %s /OutputIntents [ %s ] >>"
        % (
            ref(shelf.pages.root),
            text(job.facts.language),
            ref(shelf.tree),
            names,
            files,
            associated,
            ref(outline(writer, job.outline, places)),
            _labels(job),
            ref(packet),
            ref(_intent(shelf, job.chunks[0].pages)),
        )
    )
    writer.close(root, _information(writer, job.facts))


def _labels(job: BindJob) -> bytes:
    roman = b"0 << /S /r >> " if job.roman else b""
    return roman + (b"%d << /S /D >>" % job.roman if len(job.pages) > job.roman else b"")


def _information(writer: Writer, facts: Facts) -> int:
    return writer.put(b"<< " + b" ".join(name.encode() + b" " + text(value) for name, value in information(facts).items()) + b" >>")


def _intent(shelf: Shelf, chunk: Path) -> int:
    """Write the colours that the file is meant for, as the chunks have them; gives the number. Their profile is mostly the pages' own."""
    with Pdf.open(chunk) as source:
        intent: Object = source.Root.OutputIntents[0]
        profile = intent.DestOutputProfile
        if (stream := shelf.streams.get(digest(profile))) is None:
            stream = shelf.writer.put_packed(b"/N %d" % int(profile.get("/N", 3)), profile.read_bytes())
        return shelf.writer.put(_PROFILE.sub(lambda _: b"/DestOutputProfile " + ref(stream), intent.unparse(resolved=True)))
