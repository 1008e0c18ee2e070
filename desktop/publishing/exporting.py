"""A Publication becomes files, and each story's provenance says so."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.archive import Archive, IssueFile
from desktop.publishing.composing import compose, compose_issue
from desktop.publishing.formats import ExportSettings, ending, formats
from desktop.publishing.prints import prints_folder
from desktop.story import Mark
from exports import Article, ExportError, Publication, Report, Written, quiet

_LONGEST_NAME = 120  # characters of a file name; a file system takes 255 bytes, and a character may need four


def export(
    archive: Archive, marks: Sequence[Mark], target: Path, settings: ExportSettings | None = None, report: Report = quiet
) -> list[Written]:
    """Write stories as one file, or with `each` one file a story into the folder `target`.

    Every file is written whole or not at all; the export is noted in each story's provenance. A story that is restricted or under
    embargo today is left out; the first file's warnings name it.
    Raises ExportError where nothing could be written, or no story may leave, ArchiveError for a mark that the archive does not know.
    """
    settings = settings or ExportSettings()
    if settings.format not in formats():
        raise ExportError(target, f"{settings.format!r} is not a format", remedy=f"Choose one of {', '.join(formats())}.")
    if not marks:
        raise ExportError(target, "there is no story to export", remedy="Select at least one.")
    marks, left_out = _cleared(archive, marks, target)
    if not settings.each:
        files = [_write(compose(archive, marks, title=settings.title), target, settings, report)]
    else:
        target.mkdir(parents=True, exist_ok=True)
        files = []
        taken: set[str] = set()
        for done, mark in enumerate(marks):
            report(done, len(marks), mark)
            publication = compose(archive, [mark], by_section=False)
            path = target / _file_name(publication.articles[0], taken, ending(settings.format))
            files.append(_write(publication, path, settings, quiet))
    # Each story's own file alone: a name that tells of another story would outlive that one's erasure.
    details = {mark: _exported(settings, file) for mark, file in zip(marks, files if settings.each else files * len(marks), strict=True)}
    archive.record_each(details, "exporting")
    return [replace(files[0], warnings=(*left_out, *files[0].warnings)), *files[1:]]


def export_issue(archive: Archive, number: int, target: Path, settings: ExportSettings, report: Report = quiet) -> list[Written]:
    """Write an issue as one file, which the issue remembers, and the provenance of each story in it.

    Raises ExportError where nothing could be written, ArchiveError if there is no such issue.
    """
    if settings.format not in formats():
        raise ExportError(target, f"{settings.format!r} is not a format", remedy=f"Choose one of {', '.join(formats())}.")
    publication = compose_issue(archive, number)
    carried = [Mark(article.mark) for article in publication.articles]
    versions = tuple((mark, archive.story(mark).version) for mark in carried)
    absent = [entry.mark for entry in archive.issue(number).stories if entry.mark not in carried]
    withheld = archive.withheld(absent)
    written = _write(publication, target, settings, report)
    path = Path(written.path)
    archive.remember_file(number, IssueFile(settings.format, path.name, written.sha256, written.bytes, versions))
    archive.record(carried, "exporting", _exported(settings, written))
    warnings = (*written.warnings, *(f"{mark} {withheld.get(mark, 'is in the trash')} and was left out." for mark in absent))
    return [replace(written, warnings=warnings)]


def _exported(settings: ExportSettings, file: Written) -> str:
    return f"{settings.format} {Path(file.path).name} (SHA-256 {file.sha256})"


def _cleared(archive: Archive, marks: Sequence[Mark], target: Path) -> tuple[Sequence[Mark], tuple[str, ...]]:
    """Part the stories that may leave from those that may not, which are told in words."""
    withheld = archive.withheld(marks)
    left_out = tuple(f"{mark} {why} and was left out." for mark, why in withheld.items())
    if len(withheld) == len(set(marks)):
        which = f"{marks[0]} {withheld[marks[0]]}" if len(withheld) == 1 else "each of its stories is restricted or under embargo"
        raise ExportError(target, which, remedy="Release what may leave, or choose other stories.")
    return [mark for mark in marks if mark not in withheld], left_out


def _write(publication: Publication, target: Path, settings: ExportSettings, report: Report) -> Written:
    """Ask the press for one file. The presses are loaded here: only who prints pays for them."""
    match settings.format:
        case "pdf":
            from exports.pdf import PdfOptions, write_pdf

            pdf = PdfOptions(page=settings.page, overwrite=settings.overwrite, cache=prints_folder())
            return write_pdf(publication, target, replace(pdf, style=settings.style or pdf.style), report)
        case "epub":
            from exports.epub import EpubOptions, write_epub

            epub = EpubOptions(overwrite=settings.overwrite)
            return write_epub(publication, target, replace(epub, style=settings.style or epub.style), report)
    return _plain_writer(settings.format)(publication, target, overwrite=settings.overwrite, report=report)


def _plain_writer(format_name: str) -> Callable[..., Written]:
    from exports.html import write_html
    from exports.jsonl import write_jsonl
    from exports.text import write_text

    return {"html": write_html, "text": write_text, "jsonl": write_jsonl}[format_name]


def _file_name(article: Article, taken: set[str], suffix: str) -> str:
    """Name a story's file `date publication title`, with nothing that a file system minds, and no name twice."""
    words = " ".join(filter(None, (article.published[:10], article.publication, article.title)))
    clean = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", unicodedata.normalize("NFC", words))
    stem = " ".join(clean.split())[:_LONGEST_NAME].rstrip(" .") or article.mark
    while len((stem + suffix).encode()) > 200:
        stem = stem[:-1]
    if (stem + suffix).casefold() in taken:
        stem = f"{stem} {article.mark}"
    taken.add((stem + suffix).casefold())
    return stem + suffix
