"""What stands around the stories, laid out once their pages have numbers: cover, contents, index, colophon."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from exports.pdf.figures import Shape
from exports.pdf.front import ENTRY, PART, colophon_sheet, contents_sheet, cover_sheet, notes_sheet
from exports.pdf.front_page import front_pages
from exports.pdf.imposition import Imposed
from exports.pdf.indexing import index_sheet
from exports.pdf.jobs import Chunk, LayJob
from exports.pdf.laying import Laying, job_of
from exports.pdf.notes import Note
from exports.pdf.options import PdfOptions
from exports.pdf.story import Sheet
from exports.pdf.style import Style
from exports.publication import Publication

NAMES = ("cover", "contents", "notes", "index", "colophon")
_NOTED = 120  # stories whose notes are laid out together


@dataclass(frozen=True, slots=True)
class Around:
    """One publication's front and back matter.

    shape: how a picture looks, by its SHA-256. notes: those that are collected, story by story: anchor, headline, language, notes.
    """

    publication: Publication
    style: Style
    options: PdfOptions
    shape: Callable[[str], Shape | None]
    notes: Sequence[tuple[str, str, str, Sequence[Note]]]

    def lay(self, laying: Laying, imposed: Imposed) -> list[Chunk]:
        """Lay it out, in its order, a chunk each."""
        several = len(self.publication.articles) > 1
        cover = several if self.options.cover is None else self.options.cover
        contents = several if self.options.contents is None else self.options.contents
        before, after = list[LayJob](), list[LayJob]()
        if cover:
            before.append(self._job("a", cover_sheet(self.publication, self.style, self._front(imposed))))
        for begin in range(0, len(self.notes), _NOTED):
            after.append(self._job(f"c{begin:06}", notes_sheet(self.publication, self.style, self.notes[begin : begin + _NOTED], begin)))
        if index := index_sheet(self.publication, self.style, imposed, self.options.index_words, tags=self.options.index):
            after.append(self._job("d", index))
        if cover or contents:
            standard = "" if self.options.pressed else self.options.standard
            after.append(self._job("e", colophon_sheet(self.publication, self.style, standard)))
        if not contents:
            return laying.lay(iter([*before, *after]))
        if len(imposed.stories) <= PART:
            whole = self._job("b", contents_sheet(self.publication, self.style, imposed.stories, imposed.labels))
            return laying.lay(iter([*before, whole, *after]))
        return [*laying.lay(iter(before)), *self._contents(laying, imposed), *laying.lay(iter(after))]

    def _contents(self, laying: Laying, imposed: Imposed) -> Iterator[Chunk]:
        """Set long contents part by part: where a part begins is known when the one before it is set."""
        begin = 0
        while begin < len(imposed.stories):
            sheet = contents_sheet(self.publication, self.style, imposed.stories, imposed.labels, begin)
            for chunk in laying.lay(iter([self._job(f"b{begin:06}", sheet)])):
                (laid,) = chunk.laid
                begin += sum(name.startswith(ENTRY) for name in laid.anchors) or PART  # a form without names has kept all its pages
                kept = {name: place for name, place in laid.anchors.items() if not name.startswith(ENTRY)}
                yield replace(chunk, laid=(replace(laid, anchors=kept),))

    def _front(self, imposed: Imposed) -> list[dict[str, str]]:
        if not self.style.asks("cover", "lead"):
            return []
        return front_pages(self.publication, imposed.stories, imposed.labels, self.shape)

    def _job(self, chunk: str, sheet: Sheet) -> LayJob:
        return job_of(chunk, (sheet,), self.publication.language)
