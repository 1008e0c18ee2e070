"""A story as a page of HTML: its head, its body, its source."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from exports.furniture import date_in
from exports.markup import address, escape, language_of, right_to_left, spoken
from exports.pdf.body import Dressing, print_body
from exports.pdf.notes import Note, notes_list, short
from exports.pdf.style import Style
from exports.pdf.words import words_in
from exports.publication import Article, Passage


@dataclass(frozen=True, slots=True)
class Sheet:
    """A story ready to be laid out, or another part of the publication: a page of HTML by itself."""

    anchor: str  # where links to it land; unique in the publication
    name: str  # what reports and warnings call it
    title: str
    language: str
    html: str
    warnings: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()  # running heads, HTML: above left pages, above right pages
    goes_on: bool = False  # whether another sheet takes up where this one's last full page ends; the page that is not full is left to it
    notes: tuple[Note, ...] = ()  # that are collected at the publication's end
    follows: bool = False  # whether it may begin on the page where the sheet before it ends
    last: bool = True  # whether none may begin on the page where it ends
    shorter: tuple[str, ...] = ()  # the page of HTML with less and less on it: the first that takes one page is printed


@dataclass(frozen=True, slots=True)
class Place:
    """Where a story stands in its publication."""

    anchor: str
    level: int  # of its headline: 1 without sections, 2 below a section's title
    section: str  # the section's title; "" without sections
    opens: str  # HTML set above the story where it is the first of its section
    language: str  # of the publication


def story_sheet(
    article: Article,
    body: str,
    place: Place,
    style: Style,
    dressing: Dressing,
    *,
    passages: Sequence[Passage] = (),
    record: Callable[[], str] = str,
) -> Sheet:
    """Set one story. passages: those that may be pulled out of it; record: asked for its record, as HTML, if the style prints it."""
    language = language_of(article.language)
    words, _ = words_in(language)
    printed = print_body(body, dressing, anchor=place.anchor, level=place.level, language=language, words=words, passages=passages)
    title = escape(article.title) or escape(article.mark)
    html = style.fill(
        "story",
        anchor=place.anchor,
        language=language,
        direction="rtl" if right_to_left(language) else "ltr",
        form="",
        opens=place.opens,
        kicker=_line("kicker", _kicker(article, place)),
        headline=f'<h{place.level} class="headline {_length(article.title)}">{title}</h{place.level}>',
        deck=_line("deck", escape(article.deck)),
        byline=_line("byline", _byline(article, language)),
        lead=printed.lead,
        body=printed.text,
        notes=notes_list(printed.notes, dressing.links, place.anchor, place.level + 1, language),
        source=_source(article, language),
        mark=f'<span class="mark" dir="ltr">{escape(article.mark)}</span>',
        record=record() if style.asks("story", "record") else "",
    )
    return Sheet(
        place.anchor,
        article.mark,
        article.title,
        language,
        page(html, language, article.title, place.language),
        tuple(printed.warnings),
        notes=tuple(printed.notes) if dressing.links == "collected" else (),
    )


def page(content: str, language: str, title: str, around: str, *, kind: str = "") -> str:
    """Put a part of the publication into a page of HTML of its own."""
    direction = "rtl" if right_to_left(around) else "ltr"
    return (
        f'<!doctype html><html lang="{around}" dir="{direction}" class="{kind}"><head><meta charset="utf-8"><title>{escape(title)}</title></head>'
        f"<body>{content}</body></html>"
    )


def dated(article: Article, language: str) -> str:
    """A story's date as its language writes it."""
    return escape(date_in(language, article.published)) if article.published else ""


def _line(kind: str, content: str) -> str:
    return f'<p class="{kind}">{content}</p>' if content else ""


def _length(title: str) -> str:
    """How long a headline is: styles set long ones smaller. A sign of Chinese or Japanese is as wide as two letters."""
    letters = sum(2 if "\u2e80" <= sign <= "\uffef" else 1 for sign in title)
    return "short" if letters <= 28 else "middling" if letters <= 75 else "long" if letters <= 130 else "endless"


def _kicker(article: Article, place: Place) -> str:
    section = escape(article.section)
    if place.section:
        said = spoken(language_of(place.language), language_of(article.language), xml=False)
        section = "" if place.opens else f"<span{said}>{escape(place.section)}</span>"  # it stands right above, and large
    return _SEPARATOR.join(filter(None, (section, escape(article.dateline))))


_SEPARATOR = ' <span class="dot">·</span> '


def _byline(article: Article, language: str) -> str:
    authors = escape(", ".join(article.authors))
    masthead = escape(article.publication)
    return _SEPARATOR.join(
        filter(
            None,
            (
                authors and f'<span class="authors">{authors}</span>',
                masthead and f'<span class="masthead">{masthead}</span>',
                dated(article, language),
            ),
        )
    )


def _source(article: Article, language: str) -> str:
    """The line under a story that leads back to its original."""
    words, spoke = words_in(language)
    href = address(article.url)
    where = ("، " if right_to_left(language) else ", ").join(
        filter(None, (f"<b>{escape(article.publication)}</b>" if article.publication else "", dated(article, language)))
    )
    retrieved = escape(words.retrieved.format(date_in(spoke, article.retrieved[:10]))) if article.retrieved else ""
    link = f'<a dir="ltr" href="{escape(href)}">{escape(short(href, 88))}</a>' if href else ""
    lines = [
        _SEPARATOR.join(filter(None, (f'<span class="mark" dir="ltr">{escape(article.mark)}</span>', where, retrieved))),
        link,
        escape(article.rights),
    ]
    foreign = spoken(spoke, language, xml=False)
    return f'<footer class="source"{foreign}>{"<br>".join(filter(None, lines))}</footer>'
