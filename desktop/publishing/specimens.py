"""Specimens: the first pages of a person's own story in a style, and their publication's cover in a design, to choose by."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop.archive import Archive
from desktop.publishing.caching import prints_folder
from desktop.publishing.composing import compose
from desktop.publishing.formats import ExportSettings
from desktop.story import Mark
from exports import Publication, Report, quiet

_LETTERS = 7_000  # of a story that a specimen sets: two pages, whatever the style
_HEADS = 12  # stories whose headlines a cover may show


def write_specimen(archive: Archive, mark: Mark, settings: ExportSettings, target: Path, report: Report = quiet) -> None:
    """Print the beginning of a story as a PDF, in the style and on the page of the settings; a restricted one too, since it stays here.

    report: called at least ten times a second; what it raises passes through. Raises ExportError and ArchiveError as an export does.
    """
    from exports.pdf import PdfOptions, write_pdf

    options = PdfOptions(page=settings.page, overwrite=True, cache=prints_folder(), processes=1, originals=False)
    options = replace(options, style=settings.style or options.style)
    write_pdf(_beginning(compose(archive, [mark], sections="none")), target, options, report)


def draw_cover(archive: Archive, marks: Sequence[Mark], title: str, design: str) -> bytes:
    """Draw the cover that a book of these stories gets, as a JPEG. Raises KeyError for a design that does not exist."""
    from exports.epub.covers import cover
    from exports.epub.plan import Plan

    return cover(Plan.of(compose(archive, marks[:_HEADS], title=title)), design)


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
