"""What stands around the stories: cover, contents, section openers, colophon."""

import re
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version

from exports.furniture import date_in
from exports.markup import attribute, escape, language_of, right_to_left, spoken
from exports.pdf.notes import Note, collected_notes
from exports.pdf.paper import Paper
from exports.pdf.standards import SAID
from exports.pdf.story import Sheet, page
from exports.pdf.style import Style
from exports.pdf.words import Words, words_in
from exports.publication import Article, Publication, Section

PART = 150  # entries of the contents that are laid out together, and again when a headline among them has changed
ENTRY = "entry-"
_TEASERS = 6  # headlines on the cover
_WIDE = 18  # letters, above which a title on one line is set smaller
_OPENER_HEAD = 15  # lines above the list on a section's opening page
_MASTHEADS = 3  # named on the cover; more are counted


def program() -> str:
    """Name the program and its version."""
    try:
        return f"Pressmark {version('pressmark')}"
    except PackageNotFoundError:  # run from a folder that was never installed
        return "Pressmark"


def cover_sheet(publication: Publication, style: Style, front: Sequence[dict[str, str]]) -> Sheet:
    """Set the cover: title, series and number, the first headlines, the facts.

    front: of a front page, the fragments `lead` and `inside`, fuller ones first; the first that fits is printed.
    """
    words, language = words_in(language_of(publication.language))
    title = escape(publication.title)
    size, leading = _title_size(publication.title, style.paper)
    fragments = {
        "series": escape(publication.series),
        "number": escape(words.number.format(publication.number)) if publication.number else "",
        "date": escape(date_in(language, publication.date)) if publication.date else "",
        "count": escape(words.stories_of.format(len(publication.articles))),
        "period": escape(_period(publication, language)),
        "heading": f'<p class="title{" wide" if len(publication.title) > _WIDE else ""}">{title}</p>',
        "title": f'<p class="title" style="font-size:{size:.1f}pt;line-height:{leading:.2f}mm">{title}</p>',
        "subtitle": f'<p class="subtitle">{escape(publication.subtitle)}</p>' if publication.subtitle else "",
        "editor": f'<p class="editor">{escape(words.edited.format(publication.creator))}</p>' if publication.creator else "",
        "teasers": "".join(_teaser(article, publication.language) for article in _teasers(publication)),
        "facts": _facts(publication, words, language),
    }
    fragments["line"] = _dots(fragments["series"], fragments["number"], fragments["date"])
    html, *shorter = [
        page(style.fill("cover", **fragments, **more), publication.language, publication.title, publication.language)
        for more in front or ({"lead": "", "inside": ""},)
    ]
    return Sheet("cover", "cover", publication.title, publication.language, html, shorter=tuple(shorter))


def contents_sheet(publication: Publication, style: Style, anchors: Mapping[int, str], labels: Mapping[str, str], begin: int = 0) -> Sheet:
    """Set the contents, or a part of long ones.

    anchors: an article's place in the publication → its anchor; labels: an anchor → its printed page number. begin: the place of the first
    article in this part. A part that others follow has its entries named ENTRY and their place, so that it is seen which one its full pages
    end with: the last page goes to the next part.
    """
    words, language = words_in(language_of(publication.language))
    several = len(anchors) > PART
    end = min(begin + PART, len(anchors)) if several else len(anchors)
    parts: list[str] = []
    at = 0
    for number, section in enumerate(publication.sections, 1):
        places = range(max(at, begin), min(at + len(section.articles), end))
        entries = [
            _entry(
                section.articles[place - at],
                publication.language,
                anchors[place],
                labels[anchors[place]],
                f"{ENTRY}{place}" if several else "",
            )
            for place in places
        ]
        if section.title and at in places:
            parts.append(f'<h2 class="section"><a href="pm:section-{number}">{escape(section.title)}</a></h2>')
        if entries or not several:
            parts.append(f"<ol>{''.join(entries)}</ol>")
        at += len(section.articles)
    html = style.fill("contents", heading=escape(words.contents), entries="".join(parts))
    anchor = "contents"
    if begin:
        anchor = f"contents-{begin}"
        html = html.replace('id="contents"', f'id="{anchor}"', 1)
        html = re.sub(r"<h1.*?</h1>", "", html, count=1, flags=re.DOTALL)
    whole = page(html, publication.language, words.contents, publication.language)
    return Sheet(anchor, "contents", words.contents, language, whole, goes_on=end < len(anchors))


def opener(section: Section, number: int, style: Style, language: str, anchors: list[str]) -> str:
    """Open a section: on a page of its own that lists its stories where it has enough of them, else with a line above the first."""
    words, _ = words_in(language)
    full = style.opener_from is not None and len(section.articles) >= style.opener_from
    letters = style.paper.measure / (style.paper.size * 0.3528 * 0.55)  # of a headline's line in the list
    depth = sum(2 + 1.2 * -(-len(article.title) // letters) for article in section.articles)
    listed = full and depth + _OPENER_HEAD <= style.paper.lines  # the contents list them all; half a list is none
    stories = "".join(
        f'<li><a href="pm:{anchor}"{spoken(language_of(article.language), language, xml=False)}>{escape(article.title) or article.mark}</a>'
        f"{_by(article, language)}</li>"
        for article, anchor in zip(section.articles, anchors, strict=True)
    )
    return style.fill(
        "opener",
        anchor=f"section-{number}",
        kind="page" if full else "band",
        language=language,
        direction="rtl" if right_to_left(language) else "ltr",
        title=escape(section.title),
        count=f'<p class="count">{escape(words.stories_of.format(len(section.articles)))}</p>' if full else "",
        stories=f"<ol>{stories}</ol>" if listed else "",
    )


def notes_sheet(publication: Publication, style: Style, stories: Sequence[tuple[str, str, str, Sequence[Note]]], begin: int) -> Sheet:
    """Set the notes of some stories, as the publication's end lists them. begin: the number of stories whose notes stand before."""
    words, language = words_in(language_of(publication.language))
    anchor = f"notes-{begin}" if begin else "notes"
    heading = "" if begin else f"<h1>{escape(words.notes)}</h1>"
    html = style.fill("notes", anchor=anchor, heading=heading, entries=collected_notes(stories, publication.language))
    return Sheet(anchor, "notes", words.notes, language, page(html, publication.language, words.notes, publication.language))


def colophon_sheet(publication: Publication, style: Style, standard: str) -> Sheet:
    """Set the colophon: what the publication was made with, and what its marks are good for.

    standard: of STANDARDS, "" for a file for a printing house.
    """
    words, language = words_in(language_of(publication.language))
    sentences = [
        words.made.format(program()),
        words.typefaces,
        words.marks.format(publication.articles[0].mark),
        words.conforms.format(SAID[standard].partition(" ")[0]) if SAID.get(standard) else "" if standard else words.pressed,
        publication.rights,
    ]
    html = style.fill(
        "colophon",
        heading=escape(words.colophon),
        sentences="".join(f"<p>{escape(sentence)}</p>" for sentence in sentences if sentence),
        title=escape(publication.title),
        facts=_dots(
            escape(words.stories_of.format(len(publication.articles))),
            escape(_period(publication, language)),
            f'<span dir="ltr">{escape(publication.identifier)}</span>',
        ),
    )
    return Sheet("colophon", "colophon", words.colophon, language, page(html, publication.language, words.colophon, publication.language))


def described(publication: Publication) -> str:
    """Describe a publication in a line, for its metadata."""
    words, language = words_in(language_of(publication.language))
    articles = publication.articles
    if len(articles) == 1:
        return articles[0].deck or publication.subtitle
    return _dots(publication.subtitle, words.stories_of.format(len(articles)), _period(publication, language))


def _title_size(title: str, paper: Paper) -> tuple[float, float]:
    """Choose the size of the cover's title, in points, and its leading in millimetres: no word is wider than the page, no title taller.

    A light serif's letter is half as wide as its size on average; a word of more than 24 letters may be hyphenated instead.
    """
    wide = [sum(2 if "\u2e80" <= sign <= "\uffef" else 1 for sign in word) for word in title.split()] or [1]
    longest = 1 if any("\u2e80" <= sign <= "\uffef" for sign in title) else min(max(wide), 24)
    letters = sum(wide) + len(wide)
    room = paper.measure * 0.94
    by_word = room / (0.53 * 0.3528 * longest)
    by_length = (room * paper.height * 0.30 / (0.53 * 1.12 * 0.3528**2 * letters)) ** 0.5  # fills at most three tenths of the height
    size = max(18.0, min(by_word, by_length, paper.width / 4.0))
    return size, size * 0.3528 * 1.12


def _teasers(publication: Publication) -> list[Article]:
    """The first story of each section, then the second of each …, until the cover is full."""
    rows = [section.articles for section in publication.sections]
    turns = [articles[turn] for turn in range(max(map(len, rows), default=0)) for articles in rows if turn < len(articles)]
    return turns[:_TEASERS] if len(publication.articles) > 1 else []


def _teaser(article: Article, language: str) -> str:
    said = spoken(language_of(article.language), language, xml=False)
    return f'<li><span class="headline"{said}>{escape(article.title) or article.mark}</span>{_by(article, language)}</li>'


def _facts(publication: Publication, words: Words, language: str) -> str:
    mastheads = list(dict.fromkeys(article.publication for article in publication.articles if article.publication))
    named = ", ".join(mastheads) if len(mastheads) <= _MASTHEADS and sum(map(len, mastheads)) <= 32 else str(len(mastheads))
    facts = (
        (words.stories, str(len(publication.articles))),
        (words.mastheads, named if mastheads else ""),
        (words.period, _period(publication, language)),
    )
    return "".join(f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>" for label, value in facts if value)


def _period(publication: Publication, language: str) -> str:
    """From the first story's month to the last one's."""
    dates = sorted(article.published[:7] for article in publication.articles if article.published[:4].isdigit())
    return " – ".join(dict.fromkeys(date_in(language, date) for date in dates[:1] + dates[-1:]))


def _entry(article: Article, language: str, anchor: str, label: str, name: str = "") -> str:
    said = spoken(language_of(article.language), language, xml=False)
    return (
        f'<li{attribute("id", name)}><a href="pm:{anchor}"{said}>{escape(article.title) or article.mark}</a>{_by(article, language)}'
        f'<a class="number" href="pm:{anchor}">{label}</a></li>'
    )


def _by(article: Article, language: str) -> str:
    """Who wrote it and where, in the story's language, for names are written in its script."""
    content = _dots(escape(", ".join(article.authors)), escape(article.publication))
    said = spoken(language_of(article.language), language, xml=False)
    return f' <span class="by"{said}>{content}</span>' if content else ""


def _dots(*parts: str) -> str:
    return " · ".join(filter(None, parts))
