"""Specimens: the first pages of a person's own story in a style, and their publication's cover in each design, to choose by."""

import multiprocessing
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

from desktop.archive import Archive
from desktop.publishing.caching import prints_folder
from desktop.publishing.composing import compose, default_title
from desktop.publishing.formats import ExportSettings
from desktop.story import Mark
from exports import Article, Image, Publication, Report, quiet

_LETTERS = 7_000  # of a story that a specimen sets: two pages, whatever the style
_HEADS = 12  # stories whose headlines a cover may show
_LEADS = 8  # pictures that a cover may choose among
_LOOK = 0.05  # seconds between two looks at whether the person has cancelled


@dataclass(frozen=True, slots=True)
class Leading:
    """The stories of an export as far as a person choosing needs them: how many, the first ones, and what they would be called."""

    count: int
    marks: tuple[Mark, ...]  # at most twelve
    article: Article  # the first story's head
    version: int  # of the first story
    title: str


def leading(archive: Archive, marks: Sequence[Mark]) -> Leading:
    """Look at the first of some stories. Raises ArchiveError for a mark that the archive does not know."""
    first = marks[0]
    (article,) = compose(archive, [first], sections="none").articles
    return Leading(len(marks), tuple(marks[:_HEADS]), article, archive.story(first).version, default_title(archive, marks))


def write_specimen(archive: Archive, mark: Mark, settings: ExportSettings, target: Path, report: Report = quiet) -> None:
    """Print the beginning of a story as a PDF, in the style and on the page of the settings; a restricted one too, since it stays here.

    report: called at least ten times a second; what it raises passes through. Raises ExportError and ArchiveError as an export does.
    """
    from exports.pdf import PdfOptions, write_pdf

    options = PdfOptions(page=settings.page, overwrite=True, cache=prints_folder(), processes=1, originals=False)
    options = replace(options, style=settings.style or options.style)
    write_pdf(_beginning(compose(archive, [mark], sections="none")), target, options, report)


def draw_covers(
    archive: Archive, marks: Sequence[Mark], title: str, designs: Sequence[str], report: Report = quiet
) -> Iterator[tuple[str, bytes]]:
    """Draw the covers that a book of these stories would get, each as a JPEG, in a process of its own: in ours, a window would stall.

    report: called twenty times a second; what it raises ends the process and passes through. A process that fails gives no more covers.
    """
    context = multiprocessing.get_context("spawn")  # fork would copy a window's threads and locks
    ours, theirs = context.Pipe()
    process = context.Process(target=_draw, args=(theirs, _carried(archive, marks, title), tuple(designs)), daemon=True)
    process.start()
    theirs.close()
    try:
        with suppress(EOFError):  # the process's end
            while True:
                report(0, 0, title)
                if ours.poll(_LOOK):
                    yield ours.recv()
    finally:
        process.kill()
        process.join()
        ours.close()


def _draw(connection: Connection, publication: Publication, designs: Sequence[str]) -> None:
    from exports.epub.covers import cover
    from exports.epub.plan import Plan

    plan = Plan.of(publication)
    for design in designs:
        connection.send((design, cover(plan, design)))


def _carried(archive: Archive, marks: Sequence[Mark], title: str) -> Publication:
    """A publication that crosses to a process: heads, and the pictures that a cover may take."""
    publication = compose(archive, marks[:_HEADS], title=title)
    images: dict[str, Image] = {}
    for sha256 in dict.fromkeys(picture for article in publication.articles for picture in article.images):
        if len(images) < _LEADS:
            with suppress(KeyError):
                images[sha256] = publication.image(sha256)
    return replace(publication, body=str, image=images.__getitem__, record=_no_record, passages=_none_of)


def _no_record(_mark: str) -> None:
    return None


def _none_of(_mark: str) -> tuple[()]:
    return ()


def _beginning(publication: Publication) -> Publication:
    """The same story, cut after so many letters, at a block's end."""
    from lxml import etree

    from exports.body import blocks_of

    whole = publication.body

    def body(mark: str) -> str:
        blocks, letters, kept = blocks_of(whole(mark)), 0, list[str]()
        for block in blocks:
            if letters > _LETTERS:
                break
            letters += len("".join(map(str, block.itertext())))
            kept.append(etree.tostring(block, encoding="unicode", with_tail=False))
        return "".join(kept)

    return replace(publication, body=body)
