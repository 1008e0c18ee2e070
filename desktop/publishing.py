"""The only bridge between the archive and the presses: stories become a Publication, a Publication becomes files."""

import re
import unicodedata
import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import resources
from desktop.archive import Archive, ArchiveError, IssueFile
from desktop.story import Mark, Story
from exports import Article, ExportError, Image, Publication, Report, Section, Written, quiet

_NAMESPACE = uuid.UUID("6c1b0f0e-8a57-4b8e-9a5e-2f1d3c7e9b40")  # ours alone: the same selection keeps the same identifier
_SELECTION = {"de": "Eine Auswahl", "en": "A Selection", "fr": "Une sélection", "ru": "Избранное", "ar": "مختارات", "zh": "选集"}
_WITHOUT_SECTION = {"de": "Weiteres", "en": "More", "fr": "Autres", "ru": "Разное", "ar": "متفرقات", "zh": "其他"}
_ENDINGS = {"pdf": ".pdf", "epub": ".epub", "html": ".html", "text": ".txt", "jsonl": ".jsonl"}
_LONGEST_NAME = 120  # characters of a file name; a file system takes 255 bytes, and a character may need four


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """How an export is to look; style None is the format's first."""

    format: str = "pdf"
    style: str | None = None
    page: str = "A4"
    title: str = ""
    overwrite: bool = False
    each: bool = False  # one file a story, into a folder


def formats() -> tuple[str, ...]:
    """Name the formats that export can write."""
    return tuple(_ENDINGS)


def ending(format_name: str) -> str:
    """Give a format's file ending, with its dot."""
    return _ENDINGS[format_name]


def styles_for(format_name: str) -> tuple[str, ...]:
    """Name the styles made for a format, the one used by default first."""
    first = {"pdf": "journal", "epub": "magazine"}.get(format_name, "")
    return tuple(sorted(resources.styles(format_name), key=lambda name: (name != first, name)))


def default_title(archive: Archive, marks: Sequence[Mark]) -> str:
    """Suggest a publication's title: a single story's headline, else "A Selection" in the language most of its stories have."""
    stories = [archive.story(mark) for mark in marks]
    if len(stories) == 1:
        return stories[0].title
    return _word(_SELECTION, _language_of(stories))


def compose(archive: Archive, marks: Sequence[Mark], *, title: str = "", by_section: bool = True) -> Publication:
    """Put stories together as a publication, in the order given, by section where they have one.

    Only heads are read now; bodies and pictures are asked of the archive when their page is made.
    Raises ArchiveError for a mark that the archive does not know.
    """
    stories = [archive.story(mark) for mark in marks]
    language = _language_of(stories)
    modified = archive.modified(marks) or "1970-01-01T00:00:00+00:00"
    title = title or (stories[0].title if len(stories) == 1 else _word(_SELECTION, language))

    def body(mark: str) -> str:
        return archive.story(Mark(mark)).body.html

    def image(sha256: str) -> Image:
        try:
            picture = archive.picture(sha256)
        except ArchiveError as error:
            raise KeyError(sha256) from error
        return Image(picture.sha256, picture.media_type, picture.width, picture.height, picture.content)

    return Publication(
        title=title,
        subtitle="",
        language=language,
        identifier=uuid.uuid5(_NAMESPACE, "\n".join((title, *marks))).urn,
        date="",
        modified=_as_utc(modified),
        sections=_sections([_article(story) for story in stories], language, by_section=by_section),
        body=body,
        image=image,
    )


def compose_issue(archive: Archive, number: int) -> Publication:
    """Put an issue together as it stands: its sections in order, its own headlines and decks, and its identifier, which stays.

    Stories in the trash, restricted ones and those under embargo are left out. Raises ArchiveError if there is no such issue, or nothing in it to print.
    """
    issue = archive.issue(number)
    withheld = archive.withheld([entry.mark for entry in issue.stories])
    stories = [(entry, archive.story(entry.mark)) for entry in issue.stories if entry.mark not in withheld]
    held = [(entry, story) for entry, story in stories if not story.trashed]
    if not held:
        raise ArchiveError(f"Issue {number}", "there is no story in it to print", remedy="Put stories into it first.")
    series = archive.series_named(issue.series_title)
    plain = compose(archive, [entry.mark for entry, _ in held], title=issue.title, by_section=False)
    language = series.language or plain.language
    articles: dict[str, list[Article]] = {}
    for entry, story in held:
        own = _article(story)
        said = replace(own, title=entry.headline or own.title, deck=entry.deck or own.deck, section=entry.section)
        articles.setdefault(entry.section, []).append(said)
    named = [
        Section(title or (_word(_WITHOUT_SECTION, language) if len(articles) > 1 else ""), tuple(group))
        for title, group in articles.items()
    ]
    return replace(
        plain,
        title=issue.title or issue.series_title,
        subtitle=series.subtitle,
        language=language,
        identifier=issue.identifier,
        date=issue.date,
        modified=max(plain.modified, _as_utc(issue.changed)),
        sections=tuple(named),
        creator=series.editor,
        series=issue.series_title,
        number=issue.number,
    )


def export_issue(archive: Archive, number: int, target: Path, settings: ExportSettings, report: Report = quiet) -> list[Written]:
    """Write an issue as one file, which the issue remembers, and the provenance of each story in it.

    Raises ExportError where nothing could be written, ArchiveError if there is no such issue.
    """
    if settings.format not in _ENDINGS:
        raise ExportError(target, f"{settings.format!r} is not a format", remedy=f"Choose one of {', '.join(_ENDINGS)}.")
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


def export(
    archive: Archive, marks: Sequence[Mark], target: Path, settings: ExportSettings | None = None, report: Report = quiet
) -> list[Written]:
    """Write stories as one file, or with `each` one file a story into the folder `target`.

    Every file is written whole or not at all; the export is noted in each story's provenance. A story that is restricted or under
    embargo today is left out; the first file's warnings name it.
    Raises ExportError where nothing could be written, or no story may leave, ArchiveError for a mark that the archive does not know.
    """
    settings = settings or ExportSettings()
    if settings.format not in _ENDINGS:
        raise ExportError(target, f"{settings.format!r} is not a format", remedy=f"Choose one of {', '.join(_ENDINGS)}.")
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

            pdf = PdfOptions(page=settings.page, overwrite=settings.overwrite)
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


def _article(story: Story) -> Article:
    return Article(
        mark=story.mark,
        title=story.title,
        deck=story["deck"],
        authors=story.authors,
        publication=story["publication"],
        section=story["section"],
        published=story["published"],
        language=story["language"] or "und",
        url=story["url"],
        dateline=story["dateline"],
        rights=story["rights"],
        tags=story.tags,
        note=story["note"],
        words=story.body.words,
        images=story.body.pictures,
        source_file=story.source.origin,
        part=story.source.part,
        source_sha256=story.source.sha256,
        retrieved=story.source.retrieved,
        confidence=story.confidence,
        warnings=story.warnings,
    )


def _sections(articles: Sequence[Article], language: str, *, by_section: bool) -> tuple[Section, ...]:
    """Group by section in order of first appearance; what has none stands last, under a plain word."""
    if not by_section or len({article.section for article in articles}) <= 1:
        return (Section("", tuple(articles)),)
    grouped: dict[str, list[Article]] = {}
    for article in articles:
        grouped.setdefault(article.section, []).append(article)
    loose = grouped.pop("", [])
    named = [Section(title, tuple(group)) for title, group in grouped.items()]
    return (*named, *([Section(_word(_WITHOUT_SECTION, language), tuple(loose))] if loose else []))


def _language_of(stories: Sequence[Story]) -> str:
    counted = Counter(story["language"] for story in stories if story["language"])
    return counted.most_common(1)[0][0] if counted else "en"


def _word(words: dict[str, str], language: str) -> str:
    return words.get(language.partition("-")[0], words["en"])


def _as_utc(instant: str) -> str:
    return datetime.fromisoformat(instant).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


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
