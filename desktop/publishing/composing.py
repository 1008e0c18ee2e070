"""Stories and issues become a Publication."""

import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from desktop.archive import Archive, ArchiveError, IssueStory
from desktop.story import Mark, Story
from exports import Article, Image, Own, Passage, Publication, Record, Report, Section, quiet
from exports.furniture import date_in

_NAMESPACE = uuid.UUID("6c1b0f0e-8a57-4b8e-9a5e-2f1d3c7e9b40")  # ours alone: the same selection keeps the same identifier
_SELECTION = {"de": "Eine Auswahl", "en": "A Selection", "fr": "Une sélection", "ru": "Избранное", "ar": "مختارات", "zh": "选集"}
_ASKED = 100  # stories whose language is looked at for a suggestion, which nobody waits for
_WITHOUT_SECTION = {"de": "Weiteres", "en": "More", "fr": "Autres", "ru": "Разное", "ar": "متفرقات", "zh": "其他"}


def default_title(archive: Archive, marks: Sequence[Mark]) -> str:
    """Suggest a publication's title: a single story's headline, else "A Selection" in the language most of its first stories have."""
    stories = [archive.story(mark) for mark in marks[:_ASKED]]
    if len(stories) == 1:
        return stories[0].title
    return _word(_SELECTION, _language_of(list(map(article_of, stories))))


def compose(archive: Archive, marks: Sequence[Mark], *, title: str = "", sections: str = "section", report: Report = quiet) -> Publication:
    """Put stories together as a publication, in the order given, by section where they have one.

    Only heads are read now; bodies and pictures are asked of the archive when their page is made.
    report: called before each head, since ten thousand take seconds; what it raises passes through.
    Raises ArchiveError for a mark that the archive does not know.
    """
    articles: list[Article] = []
    for mark in marks:
        report(0, len(marks), "")
        articles.append(article_of(archive.story(mark)))  # the body goes at once: ten thousand would fill the memory
    return _publication(archive, marks, articles, title, sections)


def _publication(archive: Archive, marks: Sequence[Mark], articles: Sequence[Article], title: str, sections: str) -> Publication:
    """Put heads together as a publication that asks the archive for the rest."""
    language = _language_of(articles)
    modified = archive.modified(marks) or "1970-01-01T00:00:00+00:00"
    title = title or (articles[0].title if len(articles) == 1 else _word(_SELECTION, language))

    def body(mark: str) -> str:
        return archive.story(Mark(mark)).body.html

    def image(sha256: str) -> Image:
        try:
            picture = archive.picture(sha256)
        except ArchiveError as error:
            raise KeyError(sha256) from error
        return Image(picture.sha256, picture.media_type, picture.width, picture.height, picture.content)

    def record(mark: str) -> Record:
        story = archive.story(Mark(mark))
        sha256 = story.source.sha256
        return Record(
            story.version, archive.modified([Mark(mark)]), story.source.media_type, story.source.size, lambda: archive.original(sha256)
        )

    def passages(mark: str) -> tuple[Passage, ...]:
        held = archive.highlights(Mark(mark))
        return tuple(Passage(*each.place, each.colour, each.note) for each in held if each.place)

    return Publication(
        title=title,
        subtitle="",
        language=language,
        identifier=uuid.uuid5(_NAMESPACE, "\n".join((title, *marks))).urn,
        date="",
        modified=as_utc(modified),
        sections=_sections(articles, language, sections),
        body=body,
        image=image,
        record=record,
        passages=passages,
    )


def compose_issue(archive: Archive, number: int, report: Report = quiet) -> Publication:
    """Put an issue together as it stands: its sections in order, its own headlines and decks, and its identifier, which stays.

    Stories in the trash, restricted ones and those under embargo are left out. report: as for `compose`.
    Raises ArchiveError if there is no such issue, or nothing in it to print.
    """
    issue = archive.issue(number)
    withheld = archive.withheld([entry.mark for entry in issue.stories])
    held: list[tuple[IssueStory, Article]] = []
    for entry in issue.stories:
        report(0, len(issue.stories), "")
        if entry.mark not in withheld and not (story := archive.story(entry.mark)).trashed:
            held.append((entry, article_of(story)))
    if not held:
        raise ArchiveError(f"Issue {number}", "there is no story in it to print", remedy="Put stories into it first.")
    series = archive.series_named(issue.series_title)
    plain = _publication(archive, [entry.mark for entry, _ in held], [article for _, article in held], issue.title, "none")
    language = series.language or plain.language
    articles: dict[str, list[Article]] = {}
    for entry, own in held:
        title = date_in(language, entry.section) if issue.options.get("sections") == "month" else entry.section
        said = replace(
            own, title=entry.headline or own.title, deck=entry.deck or own.deck, section=title, own=Own(own.title, own.deck, own.section)
        )
        articles.setdefault(title, []).append(said)
    own_cover = dict(issue.options.get("cover") or {})  # chosen for this issue alone
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
        modified=max(plain.modified, as_utc(issue.changed)),
        sections=tuple(named),
        creator=series.editor,
        series=issue.series_title,
        number=issue.number,
        cover=str(own_cover.get("design") or series.design.get("cover", "")),
        cover_colour=str(own_cover.get("colour", "")),
        cover_picture=str(own_cover.get("picture", "")),
        editorial=issue.editorial,
    )


def article_of(story: Story) -> Article:
    """Give a story's head as the presses take it."""
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


def _sections(articles: Sequence[Article], language: str, rule: str) -> tuple[Section, ...]:
    """Group by a rule of the archive's SECTIONS in order of first appearance, by month in that of time; what has none stands last, under a plain word."""
    ordered = sorted(articles, key=lambda article: article.published or "~") if rule == "month" else articles
    grouped: dict[str, list[Article]] = {}
    for article in ordered:
        grouped.setdefault(_heading(article, language, rule), []).append(article)
    if len(grouped) <= 1:
        return (Section("", tuple(ordered)),)
    loose = grouped.pop("", [])
    named = [Section(title, tuple(group)) for title, group in grouped.items()]
    return (*named, *([Section(_word(_WITHOUT_SECTION, language), tuple(loose))] if loose else []))


def _heading(article: Article, language: str, rule: str) -> str:
    match rule:
        case "section":
            return article.section
        case "publication":
            return article.publication
        case "tag":
            return min(article.tags, default="")
        case "month":
            return date_in(language, article.published[:7])
    return ""


def _language_of(articles: Sequence[Article]) -> str:
    counted = Counter(article.language for article in articles if article.language != "und")
    return counted.most_common(1)[0][0] if counted else "en"


def _word(words: dict[str, str], language: str) -> str:
    return words.get(language.partition("-")[0], words["en"])


def as_utc(instant: str) -> str:
    """Give an instant with its zone as EPUB and PDF/A take it, in UTC."""
    return datetime.fromisoformat(instant).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
