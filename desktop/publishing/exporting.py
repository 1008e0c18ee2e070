"""A Publication becomes files, and each story's provenance says so."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from desktop.archive import SECTIONS, Archive, IssueFile
from desktop.publishing.caching import fitted_pictures, prints_folder
from desktop.publishing.composing import compose, compose_issue
from desktop.publishing.formats import ExportSettings, ending, formats, styles_for
from desktop.publishing.naming import Names, PatternError
from desktop.publishing.printed import starts_of, with_printed_pages
from desktop.story import Mark
from exports import ExportError, Publication, Report, Written, quiet

Draw = Callable[[Publication, str, Report], bytes]  # a publication, a cover design, and whom to tell → the cover as JPEG


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
    if settings.sections not in SECTIONS:
        raise ExportError(target, f"{settings.sections!r} makes no sections", remedy=f"Choose one of {', '.join(SECTIONS)}.")
    if not marks:
        raise ExportError(target, "there is no story to export", remedy="Select at least one.")
    marks, left_out = _cleared(archive, marks, target)
    if not settings.each:
        publication = compose(archive, marks, title=settings.title, sections=settings.sections, report=report)
        files = _write(publication, target, settings, report)
        carried = _carried(publication, files)
    else:
        files = _each(archive, marks, target, settings, report)
        carried = [(file, (mark,)) for file, mark in zip(files, marks, strict=True)]
    # Each story's own file alone: a name that tells of another story would outlive that one's erasure.
    archive.record_each({mark: _exported(settings, file) for file, held in carried for mark in held}, "exporting")
    return [replace(files[0], warnings=(*left_out, *files[0].warnings)), *files[1:]]


def _each(archive: Archive, marks: Sequence[Mark], folder: Path, settings: ExportSettings, report: Report) -> list[Written]:
    """Write one file a story into a folder, which is made where there is none."""
    try:
        names = Names(settings.pattern, ending(settings.format))
    except PatternError as error:
        raise ExportError(settings.pattern, "it is no pattern for names", remedy=str(error)) from error
    folder.mkdir(parents=True, exist_ok=True)
    files: list[Written] = []
    for done, mark in enumerate(marks):
        publication = compose(archive, [mark], sections="none")
        (article,) = publication.articles
        now = partial(_within, report, done, len(marks), article.title)
        now(0, 0, "")
        files += _write(publication, folder / names.of(article), replace(settings, split=""), now)
    return files


def _within(report: Report, done: int, total: int, title: str, *_: object) -> None:
    """Report one file of many, so that Cancel need not wait for its end."""
    report(done, total, title)


def export_issue(
    archive: Archive, number: int, target: Path, settings: ExportSettings, report: Report = quiet, *, draw: Draw | None = None
) -> list[Written]:
    """Write an issue as one file or, split, several, which the issue remembers, and the provenance of each story in it.

    What settings leave open is as the issue, then as its series has it. draw: draws an EPUB's cover elsewhere than in this process.
    Raises ExportError where nothing could be written, ArchiveError if there is no such issue.
    """
    if settings.format not in formats():
        raise ExportError(target, f"{settings.format!r} is not a format", remedy=f"Choose one of {', '.join(formats())}.")
    publication = compose_issue(archive, number, report)
    carried = [Mark(article.mark) for article in publication.articles]
    versions = {mark: archive.story(mark).version for mark in carried}
    issue = archive.issue(number)
    if settings.format in ("epub", "kepub"):
        publication = with_printed_pages(publication, issue, versions)
    absent = [entry.mark for entry in issue.stories if entry.mark not in carried]
    withheld = archive.withheld(absent)
    files = _write(publication, target, issue_settings(archive, number, settings), report, draw)
    for file, held in _carried(publication, files):
        within = tuple((mark, versions[mark]) for mark in held)
        name = Path(file.path).name
        archive.remember_file(number, IssueFile(settings.format, name, file.sha256, file.bytes, within, starts=starts_of(file)))
        archive.record(held, "exporting", _exported(settings, file))
    warnings = (*files[0].warnings, *(f"{mark} {withheld.get(mark, 'is in the trash')} and was left out." for mark in absent))
    return [replace(files[0], warnings=warnings), *files[1:]]


def issue_settings(archive: Archive, number: int, settings: ExportSettings) -> ExportSettings:
    """Fill in what settings leave open: the issue's own style, page and pictures, else the series' style where it serves the format."""
    issue = archive.issue(number)
    said = dict(issue.options.get("epub" if settings.format == "kepub" else settings.format) or {})
    design = archive.series_named(issue.series_title).design
    own = next((style for style in (said.get("style"), design.get("style")) if style in styles_for(settings.format)), None)
    plain = ExportSettings()
    return replace(
        settings,
        style=settings.style or own,
        page=settings.page or str(said.get("page", "")),
        pictures=str(said.get("pictures") or settings.pictures) if settings.pictures == plain.pictures else settings.pictures,
    )


def _carried(publication: Publication, files: Sequence[Written]) -> list[tuple[Written, tuple[Mark, ...]]]:
    """Say which stories each file carries: files follow the publication's order."""
    marks = iter([Mark(article.mark) for article in publication.articles])
    return [(file, tuple(islice(marks, file.stories))) for file in files]


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


def _write(publication: Publication, target: Path, settings: ExportSettings, report: Report, draw: Draw | None = None) -> list[Written]:
    """Ask the press for one file, or for several where it is to split. The presses are loaded here: only who prints pays for them."""
    match settings.format:
        case "pdf":
            return [_pdf(publication, target, settings, report)]
        case "epub" | "kepub":
            return _epub(publication, target, settings, report, draw)
    return [_plain_writer(settings.format)(publication, target, overwrite=settings.overwrite, report=report)]


def _pdf(publication: Publication, target: Path, settings: ExportSettings, report: Report) -> Written:
    from exports.pdf import PdfOptions, write_pdf

    options = PdfOptions(
        page=settings.page,
        overwrite=settings.overwrite,
        cover=settings.front,
        contents=settings.contents,
        originals=settings.originals,
        standard=settings.standard,
        links=settings.links,
        refined=settings.refined,
        index=settings.index,
        index_words=settings.index_words,
        quotes=settings.quotes,
        bleed=settings.bleed,
        marks=settings.marks,
        colour=settings.colour,
        profile=settings.profile,
        booklet=settings.booklet,
        creep=settings.creep,
        cache=prints_folder(),
    )
    return write_pdf(publication, target, replace(options, style=settings.style or options.style), report)


def _epub(publication: Publication, target: Path, settings: ExportSettings, report: Report, draw: Draw | None = None) -> list[Written]:
    from exports.epub import EpubOptions, write_epub, write_epubs

    if settings.format == "kepub" and not target.name.endswith(kepub := ending("kepub")):
        raise ExportError(target, "a Kobo takes it for a plain EPUB", remedy=f"Let its name end in {kepub}.")
    options = EpubOptions(
        overwrite=settings.overwrite,
        notes=settings.notes,
        cover=settings.cover,
        pictures=settings.pictures,
        largest=round(settings.largest * 1_000_000),
        fonts=settings.fonts,
        cache=fitted_pictures(),
        draw=draw,
    )
    options = replace(options, style=settings.style or options.style)
    if settings.split:
        return write_epubs(publication, target, options, settings.split, report)
    return [write_epub(publication, target, options, report)]


def _plain_writer(format_name: str) -> Callable[..., Written]:
    match format_name:
        case "html":
            from exports.html import write_html

            return write_html
        case "text":
            from exports.text import write_text

            return write_text
        case "markdown":
            from exports.markdown import write_markdown

            return write_markdown
        case "jsonl":
            from exports.jsonl import write_jsonl

            return write_jsonl
        case "bagit":
            from exports.bag import write_bag

            return write_bag
    from exports.references import write_references

    return partial(write_references, form=format_name)
