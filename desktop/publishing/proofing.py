"""An issue as its editor sees it before it is published: its pages, its book and its cover, from the presses that will write them."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from desktop.archive import Archive
from desktop.publishing.caching import prints_folder
from desktop.publishing.composing import compose_issue
from desktop.publishing.exporting import issue_settings
from desktop.publishing.formats import ExportSettings
from exports import Publication, Report, quiet

if TYPE_CHECKING:  # the presses are loaded by who looks at a proof
    from exports.epub import BookProof, CoverPress
    from exports.pdf import Proof, Proofs


class IssueProofs:
    """The proofs of one issue. `pages` is asked by one thread at a time, as is `cover`; processes stay at work until `close`."""

    def __init__(self, archive: Archive, issue: int) -> None:
        self._archive, self._issue = archive, issue
        self._proofs: Proofs | None = None
        self._covers: CoverPress | None = None

    def pages(self, target: Path, report: Report = quiet, *, quick: bool = True, only: str = "") -> "Proof":
        """Print the issue's pages as it will be published into a file. quick: as soon as can be; else so that publishing finds them done.

        only: a story's mark, to print it alone, before all the others are laid out.
        Raises ArchiveError where there is nothing in it to print, ExportError as the press does.
        """
        from exports.pdf import PdfOptions, Proofs

        publication = compose_issue(self._archive, self._issue, report)
        if only:
            publication = _alone(publication, only)
        said = issue_settings(self._archive, self._issue, ExportSettings("pdf"))
        options = PdfOptions(page=said.page, cache=prints_folder())
        if said.style:
            options = PdfOptions(style=said.style, page=said.page, cache=prints_folder())
        self._proofs = self._proofs or Proofs()
        return self._proofs.print(publication, target, options, report, quick=quick)

    def book(self) -> "BookProof":
        """Give the pages that the EPUB will have."""
        from exports.epub import BookProof

        return BookProof(compose_issue(self._archive, self._issue))

    def cover(self, report: Report = quiet, *, design: str = "") -> bytes:
        """Draw the EPUB's cover as JPEG; design: another than is chosen, to be compared."""
        return self.draw(compose_issue(self._archive, self._issue, report), design, report)

    def draw(self, publication: Publication, design: str, report: Report = quiet) -> bytes:
        """Draw a publication's cover, beside whoever asks."""
        from exports.epub import CoverPress

        self._covers = self._covers or CoverPress()
        return self._covers.draw(publication, design or publication.cover or cover_designs()[0], report)

    def close(self) -> None:
        """End the presses."""
        if self._proofs is not None:
            self._proofs.close()
        if self._covers is not None:
            self._covers.close()


def cover_designs() -> tuple[str, ...]:
    """Name the cover designs, the one used by default first."""
    return resources.covers()


def cover_colours() -> tuple[str, ...]:
    """Give the colours that a cover may have, as #rrggbb: dark enough for white type, also in grey."""
    from exports.epub import ACCENTS

    return ACCENTS


def _alone(publication: Publication, mark: str) -> Publication:

    sections = [
        replace(section, articles=tuple(article for article in section.articles if article.mark == mark))
        for section in publication.sections
    ]
    return replace(publication, sections=tuple(section for section in sections if section.articles))
