"""Proofs: a publication printed again and again while somebody works at it, by a crew that stays, so that a change costs its own story's pages."""

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from exports.errors import ExportError
from exports.pdf.choices import style_for
from exports.pdf.crew import BrokenCrewError, Crew
from exports.pdf.dependencies import depends
from exports.pdf.options import PdfOptions
from exports.pdf.press import BindingError, Press
from exports.publication import Publication, Report, quiet

_PROCESSES = 2  # that stay: each holds some 130 MB
_PATIENCE = 0.15  # seconds for a worker to end what it is at, before it is ended: a new one takes longer than a story


@dataclass(frozen=True, slots=True)
class Proof:
    """A printed proof: the file, and where its stories stand."""

    path: Path
    pages: int
    places: dict[str, int]  # a story's mark → its first page in the file, from 0; also of the front matter: cover, contents, colophon
    lengths: dict[str, int]  # a story's mark → its pages
    warnings: tuple[str, ...]


@dataclass(slots=True)
class _Stand:
    """What one style on one paper keeps between proofs."""

    name: tuple[str, str]
    folder: "TemporaryDirectory[str]"
    crew: Crew | None = None
    pictures: dict[str, str] = field(default_factory=dict)
    depending: bytes = b""


class Proofs:
    """A press for one pair of eyes. Used by one thread at a time; what is printed is page for page what `write_pdf` prints."""

    def __init__(self) -> None:
        self._stand: _Stand | None = None

    def print(self, publication: Publication, target: Path, options: PdfOptions, report: Report = quiet, *, quick: bool = True) -> Proof:
        """Print into target, which takes the place of what is there.

        quick: each story is laid out by itself, so that a changed one costs no other; else in the chunks that an export will find in the cache.
        report: as for `write_pdf`; what it raises passes through, and the crew stays. Raises ExportError as `write_pdf` does.
        """
        if not publication.articles:
            raise ExportError(target, "there is no story to print", remedy="Select at least one.")
        style = style_for(target, options)
        stand = self._at((style.name, style.paper.name))
        press = Press(publication, style, options, Path(stand.folder.name).resolve(), report, pictures=stand.pictures)
        if quick and not style.shares:
            press.chunk = 1
        stand.depending = stand.depending or depends(press.setup, style)
        stand.crew = stand.crew or Crew(press.setup, _PROCESSES)
        try:
            pages = press.print(target, stand.crew, stand.depending)
        except (BrokenCrewError, BindingError) as error:
            self.close()
            raise ExportError(target, str(error), remedy="Free some memory and disk space, then try again.") from error
        except BaseException:
            stand.crew.rest(_PATIENCE)
            raise
        return Proof(target, pages, press.places, press.lengths, tuple(press.warnings))

    def close(self) -> None:
        """End the crew, and leave nothing behind."""
        if self._stand is not None:
            if self._stand.crew is not None:
                self._stand.crew.__exit__(None, None, None)
            self._stand.folder.cleanup()
            self._stand = None

    def _at(self, name: tuple[str, str]) -> _Stand:
        if self._stand is None or self._stand.name != name:
            self.close()
            self._stand = _Stand(name, TemporaryDirectory(prefix="pressmark-"))
        return self._stand
