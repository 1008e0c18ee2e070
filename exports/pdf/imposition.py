"""Imposition: which page comes where, what number it has, what runs above it, and where every link leads."""

from dataclasses import dataclass, replace
from pathlib import Path

from exports.markup import address, language_of
from exports.pdf.front import described, program
from exports.pdf.jobs import BindJob, BoundPage, Chunk, Entry, Facts, Head, Original, StoryFacts
from exports.pdf.notes import names_of_notes
from exports.pdf.style import Style
from exports.pdf.typefaces import names_of
from exports.pdf.words import words_in
from exports.publication import Article, PageStart, Publication


@dataclass(frozen=True, slots=True)
class Imposed:
    """The stories' pages in order, numbered from 1."""

    chunks: tuple[Chunk, ...]
    stories: dict[int, str]  # a story's place in the publication → its anchor
    anchors: dict[str, tuple[int, float]]  # page from 0, points above its foot
    labels: dict[str, str]  # an anchor → the number printed on its page
    starts: tuple[tuple[PageStart, ...], ...]  # where pages begin, story by story


def impose(chunks: list[Chunk]) -> Imposed:
    """Number the stories' pages."""
    anchors: dict[str, tuple[int, float]] = {}
    stories: dict[int, str] = {}
    starts: list[tuple[PageStart, ...]] = []
    at = 0
    for chunk in chunks:
        for one in chunk.laid:
            at -= one.shares
            stories[len(stories)] = one.anchor
            starts.append(tuple(PageStart(str(at + page + 1), letters) for page, letters in one.starts if page >= one.shares))
            anchors |= {name: (at + page, height) for name, (page, height) in one.anchors.items()}
            at += one.pages
    return Imposed(tuple(chunks), stories, anchors, {name: str(page + 1) for name, (page, _) in anchors.items()}, tuple(starts))


def bind_job(
    publication: Publication, style: Style, imposed: Imposed, around: list[Chunk], target: Path, originals: tuple[Original, ...] = ()
) -> BindJob:
    """Put cover, contents, stories, index and colophon together: pages, anchors, outline. around: those that are no story, a chunk each."""
    front = [chunk for chunk in around if not chunk.laid[0].anchor.startswith(("notes", "index", "colophon"))]
    chunks = [*front, *imposed.chunks, *around[len(front) :]]
    pages: list[BoundPage] = []
    anchors: dict[str, tuple[int, float]] = {}
    roman = 0
    for number, chunk in enumerate(chunks):
        if number == len(front) and front:
            roman = len(pages) + len(pages) % 2  # the first story begins on a right page
            pages += [BoundPage(-1, 0, "", right=False)] * (roman - len(pages))
        inside = 0
        for story, one in enumerate(chunk.laid):
            anchors |= {name: (len(pages) - one.shares + page, height) for name, (page, height) in one.anchors.items()}
            first = one.anchors[one.anchor][0]
            if one.shares:
                pages[-1] = replace(pages[-1], stories=(*pages[-1].stories, one.anchor))
            for page in range(one.shares, one.pages):
                right = len(pages) % 2 == 0
                headed = chunk.heads is not None and page > first
                label = _roman(len(pages) + 1) if number < len(front) else str(len(pages) + 1 - roman)
                pages.append(
                    BoundPage(
                        chunk=number,
                        number=inside,
                        label="" if one.anchor == "cover" else label,
                        right=right,
                        moved=one.anchor != "cover",
                        head=Head(number, 2 * story + right) if headed else None,
                        stories=(one.anchor,),
                    )
                )
                inside += 1
    outline, names = _outline(publication, imposed, {chunk.laid[0].anchor for chunk in around})
    names |= names_of_notes(anchors, publication.language)
    return BindJob(
        target=target,
        chunks=tuple(chunks),
        pages=tuple(pages),
        roman=roman,
        anchors=anchors,
        names=names,
        outline=outline,
        paper=style.paper,
        folio=style.folio,
        originals=originals,
        faces=names_of(style.faces),
        facts=_facts(publication),
        stories={imposed.stories[at]: story_facts(article) for at, article in enumerate(publication.articles)},
    )


def _outline(publication: Publication, imposed: Imposed, around: set[str]) -> tuple[tuple[Entry, ...], dict[str, str]]:
    """Two levels: sections, and their stories; one where there are no sections."""
    words, _ = words_in(language_of(publication.language))
    names: dict[str, str] = {}
    entries: list[Entry] = []
    if "contents" in around:
        entries.append(Entry(words.contents, "contents"))
    at = 0
    for number, section in enumerate(publication.sections, 1):
        stories = tuple(Entry(article.title or article.mark, imposed.stories[at + i]) for i, article in enumerate(section.articles))
        names |= {story.anchor: story.title for story in stories}
        at += len(stories)
        if section.title:
            names[f"section-{number}"] = section.title
            entries.append(Entry(section.title, f"section-{number}", stories))
        else:
            entries += stories
    if "notes" in around:
        entries.append(Entry(words.notes, "notes"))
    if "index" in around:
        entries.append(Entry(words.index, "index"))
    if "colophon" in around:
        entries.append(Entry(words.colophon, "colophon"))
    return tuple(entries), names


def _facts(publication: Publication) -> Facts:
    articles = publication.articles
    authors = (publication.creator,) if publication.creator else articles[0].authors if len(articles) == 1 else ()
    return Facts(
        title=publication.title or articles[0].mark,
        language=language_of(publication.language),
        authors=authors,
        description=described(publication),
        subjects=tuple(article.mark for article in articles),
        identifier=publication.identifier,
        modified=publication.modified,
        program=program(),
        rights=publication.rights,
        series=publication.series,
        number=publication.number,
        date=publication.date,
    )


def story_facts(article: Article) -> StoryFacts:
    """What the pages of a story say of it."""
    return StoryFacts(
        mark=article.mark,
        title=article.title or article.mark,
        deck=article.deck,
        language=language_of(article.language),
        authors=article.authors,
        publication=article.publication,
        section=article.section,
        published=article.published,
        url=address(article.url),
        rights=article.rights,
    )


def _roman(number: int) -> str:
    out = ""
    for value, letters in ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        while number >= value:
            out += letters
            number -= value
    return out
