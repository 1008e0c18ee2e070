"""One publication as several books: by section, or so that each is no larger than its devices take."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory

from exports.epub.press import EpubOptions, limit_of, write_epub
from exports.errors import ExportError
from exports.publication import Article, Publication, Report, Section, Written, quiet

SPLITS = ("section", "size")
_ROOM = 0.95  # of the limit, aimed at: sizes are estimated
_COVER = 20_000  # bytes by which the cover of part 1 of 3 may be larger than that of the part 88 of 88 that was weighed


def write_epubs(publication: Publication, target: Path, options: EpubOptions, by: str, report: Report = quiet) -> list[Written]:
    """Write a publication as one book or several, in its order; several are named `NAME-1.epub`, `NAME-2.epub` … beside target.

    by: "section" gives a book a section, "size" as few as keep within the limit; a story that alone is larger stays whole.
    Each book has an identifier of its own, which stays the same as long as the parts do, and its place in the series: 14.1, 14.2 …
    Each is written whole or not at all; raises ExportError as `write_epub` does, and for another `by`.
    """
    if by not in SPLITS:
        raise ExportError(target, f"{by!r} is no way to split a book", remedy=f"Choose one of: {', '.join(SPLITS)}.")
    parts = _by_section(publication) if by == "section" else _by_size(publication, target, options, report)
    if len(parts) < 2:
        return [write_epub(publication, target, options, report)]
    files, done, total = list[Written](), 0, len(publication.articles)
    for number, part in enumerate(parts, 1):
        book = _named(publication, part, number, len(parts), by)

        def onward(at: int, _: int, what: str, before: int = done) -> None:
            report(before + at, total, what)

        files.append(write_epub(book, numbered(target, number), options, onward))
        done += len(part.articles)
    return files


def numbered(target: Path, number: int) -> Path:
    """Give the name of a part: issue.epub → issue-1.epub."""
    ending = ".kepub.epub" if target.name.endswith(".kepub.epub") else target.suffix
    return target.with_name(f"{target.name.removesuffix(ending)}-{number}{ending}")


def _by_section(publication: Publication) -> list[Publication]:
    return [replace(publication, sections=(section,)) for section in publication.sections if section.articles]


def _by_size(publication: Publication, target: Path, options: EpubOptions, report: Report) -> list[Publication]:
    """Part a publication until each part fits; books are written aside to be weighed, with pictures kept, so that each is fitted once."""
    limit = limit_of(options, target) - _COVER
    with TemporaryDirectory(prefix="pressmark-") as folder:
        trial = replace(options, overwrite=True, cache=options.cache or Path(folder) / "pictures")
        first = publication.articles[0].title if publication.articles else ""

        def weigh(part: Publication) -> int:
            named = _named(publication, part, 88, 88, "size") if len(part.articles) < len(publication.articles) else part
            return write_epub(named, Path(folder) / target.name, trial, lambda *_: report(0, len(publication.articles), first)).bytes

        return _fitting(publication, limit, weigh)


def _fitting(publication: Publication, limit: int, weigh: Callable[[Publication], int]) -> list[Publication]:
    size = weigh(publication)
    if size <= limit or len(publication.articles) == 1:
        return [publication]
    pieces = _cut(publication, min(ceil(size / (limit * _ROOM)), len(publication.articles)), size)
    return [part for piece in pieces for part in _fitting(piece, limit, weigh)]


def _cut(publication: Publication, count: int, size: int) -> list[Publication]:
    """Cut into parts of about the same weight, between stories, each with at least one."""
    pictures = max(sum(len(article.images) for article in publication), 1)

    def weight(article: Article) -> float:
        return article.words * 3 + len(article.images) * size / pictures + 1_000

    share = sum(map(weight, publication)) / count
    cut: list[list[Section]] = [[]]
    held = 0.0
    left = len(publication.articles)
    for section in publication.sections:
        for article in section.articles:
            full = held >= share or left <= count - len(cut)
            if cut[-1] and full and len(cut) < count:
                cut.append([])
                held = 0.0
            if cut[-1] and cut[-1][-1].title == section.title:
                cut[-1][-1] = Section(section.title, (*cut[-1][-1].articles, article))
            else:
                cut[-1].append(Section(section.title, (article,)))
            held += weight(article)
            left -= 1
    return [replace(publication, sections=tuple(sections)) for sections in cut]


def _named(whole: Publication, part: Publication, number: int, count: int, by: str) -> Publication:
    section = part.sections[0].title if by == "section" else ""
    key = section or f"{number}/{count}"
    return replace(
        part,
        title=f"{whole.title} – {section}" if section else f"{whole.title} ({number}/{count})",
        identifier=uuid.uuid5(uuid.NAMESPACE_URL, f"{whole.identifier}#{by}:{key}").urn,
        number=f"{whole.number}.{number}" if whole.number.isdecimal() else whole.number,
        editorial=whole.editorial if number == 1 else "",
        sections=(replace(part.sections[0], title=""),) if section else part.sections,
    )
