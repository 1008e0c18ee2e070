"""The manuscript: a publication's stories as sheets, its pictures and originals as files in the press's folder, each read when it is needed."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from exports.pdf.body import Dressing
from exports.pdf.figures import Shape
from exports.pdf.front import opener
from exports.pdf.jobs import Original
from exports.pdf.notes import Note
from exports.pdf.options import PdfOptions
from exports.pdf.originals import name_of
from exports.pdf.progress import Progress
from exports.pdf.record import record_of
from exports.pdf.sheets import anchors_of, heads_of
from exports.pdf.story import Place, Sheet, story_sheet
from exports.pdf.style import Style
from exports.publication import Article, Publication

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(slots=True)
class Manuscript:
    """What one printing prints."""

    publication: Publication
    style: Style
    options: PdfOptions
    folder: Path
    progress: Progress
    pictures: dict[str, str]  # their names on pages → the digests of their bytes; filled as stories are read
    warnings: list[str] = field(default_factory=list)
    notes: list[tuple[str, str, str, tuple[Note, ...]]] = field(
        default_factory=list
    )  # of stories that were read, to be collected: anchor, headline, language, notes

    @property
    def links(self) -> str:
        """How links are printed: what is collected of a single story stands under it."""
        alone = len(self.publication.articles) == 1
        links = self.options.links or self.style.links
        return "endnotes" if alone and links == "collected" else links

    def sheets(self) -> Iterator[Sheet]:
        """Set the stories, one at a time."""
        publication, at = self.publication, 0
        anchors = anchors_of(publication)
        dressing = Dressing(self.shape, self.style.drops, self.links, self.options.index_words, refined=self.options.refined)
        for number, section in enumerate(publication.sections, 1):
            mine = anchors[at : at + len(section.articles)]
            opens = opener(section, number, self.style, publication.language, mine) if section.title else ""
            for article, anchor in zip(section.articles, mine, strict=True):
                self.progress.at("")  # ten stories are read before a worker gets them: a Cancel need not wait for the last
                place = Place(anchor, 2 if section.title else 1, section.title, opens, publication.language)
                record = partial(self._record, article)
                passages = publication.passages(article.mark) if self.options.quotes else ()
                sheet = story_sheet(article, publication.body(article.mark), place, self.style, dressing, passages=passages, record=record)
                if sheet.notes:
                    self.notes.append((anchor, sheet.title or sheet.name, sheet.language, sheet.notes))
                heads = heads_of(section.title or publication.title, publication.language, article)
                yield replace(sheet, heads=heads, follows=self.style.shares and anchor != mine[0], last=anchor == mine[-1])
                opens = ""
            at += len(section.articles)

    def shape(self, sha256: str) -> Shape | None:
        """Put a picture into the press's folder, once; the workers make it fit for paper. None where there is none."""
        if not _SHA256.fullmatch(sha256):
            return None
        try:
            image = self.publication.image(sha256)
        except KeyError:
            return None
        if (name := f"pictures/{sha256}") not in self.pictures:
            (self.folder / f"{name}.raw").write_bytes(image.content)
            self.pictures[name] = hashlib.sha256(image.content).hexdigest()
        return Shape(name, image.width, image.height)

    def originals(self) -> tuple[Original, ...]:
        """Put the stories' originals into the press's folder: each once, though several stories came from one file."""
        originals: dict[str, Original] = {}
        for article in self.publication.articles if self._attaches else ():
            if (record := self.publication.record(article.mark)) is None:
                self.warnings.append(f"{article.mark}: its original is not in the archive and not attached")
            elif (known := originals.get(article.source_sha256)) is not None:
                originals[article.source_sha256] = replace(known, marks=(*known.marks, article.mark))
            else:
                path = self.folder / f"original-{len(originals)}"
                path.write_bytes(record.original())
                originals[article.source_sha256] = Original(
                    path, name_of(article), record.media_type, article.retrieved, (article.mark,), article.source_sha256
                )
        return tuple(originals.values())

    def _record(self, article: Article) -> str:
        return record_of(article, self.publication.record(article.mark), attached=self._attaches)

    @property
    def _attaches(self) -> bool:
        if self.options.pressed or self.options.standard == "a2u":  # ISO 19005-2 § 6.8 takes files that are PDF/A themselves, and no other
            return False
        return self.style.attach if self.options.originals is None else self.options.originals
