"""The pages around the stories: cover, title page, section openers, colophon."""

import re

from exports.epub.pagination import Pages
from exports.epub.parting import headline
from exports.epub.plan import COLOPHON, COVER_PICTURE, EDITORIAL, STYLE, Leaf, Part, Plan
from exports.furniture import date_in, minutes
from exports.markup import attribute, escape, listed, right_to_left, spoken
from exports.publication import Article


def page(title: str, language: str, body: str, *, kind: str = "", head: str = "", turned: str = "") -> bytes:
    """Make an XHTML page, its language said on the root, and the direction in which its pages are turned.

    turned: the book's language, where that is another. A reader that sets pages as columns begins at their wrong end where the root's
    direction is not the book's; what is on such a page says its own.
    """
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{language}" xml:lang="{language}"'
        f'{attribute("dir", "rtl" if right_to_left(turned or language) else "")}><head><meta charset="utf-8"/><title>{escape(title)}</title>{head}'
        f'<link rel="stylesheet" type="text/css" href="{STYLE}"/></head><body{attribute("class", kind)}>{body}</body></html>\n'
    ).encode()


def number_and_date(plan: Plan) -> str:
    """Give the line under a series' name: its number and its date, each where there is one."""
    between = "، " if right_to_left(plan.words_language) else " · "  # Arabic faces have no middle dot
    return between.join(filter(None, (number_of(plan), date_in(plan.words_language, plan.publication.date))))


def number_of(plan: Plan) -> str:
    """Give the issue's number as it is said; "" where it has none."""
    number = plan.publication.number
    return plan.words.number.format(number) if number else ""


def cover_page(plan: Plan) -> bytes:
    """Show the cover's picture as the first page."""
    alt = escape(f"{plan.words.cover}: {plan.title}")
    return page(
        plan.words.cover,
        plan.language,
        f'<section epub:type="cover"{spoken(plan.words_language, plan.language)} aria-label="{escape(plan.words.cover)}">'
        f'<img src="{COVER_PICTURE}" alt="{alt}" role="doc-cover"/></section>',
        kind="cover",
    )


def title_page(plan: Plan) -> bytes:
    """Make the title page: series, title, subtitle, number and date, editor, and how much there is to read."""
    publication, words = plan.publication, plan.words
    leaves = plan.leaves
    total = sum(minutes(leaf.article.words, leaf.language) for leaf in leaves)
    extent = " · ".join((words.stories.format(len(leaves)), words.reading.format(total)))
    lines = (
        f'<p class="series">{escape(publication.series)}</p>' if publication.series else "",
        f'<h1 id="title">{escape(plan.title)}</h1>',
        f'<p class="subtitle">{escape(publication.subtitle)}</p>' if publication.subtitle else "",
        plan.say(number_and_date(plan), plan.language, "p", "number") if publication.number or publication.date else "",
        plan.say(words.edited.format(publication.creator), plan.language, "p") if publication.creator else "",
        _sections(plan),
        plan.say(extent, plan.language, "p", "extent"),
    )
    return page(
        plan.title, plan.language, f'<section class="title" epub:type="titlepage" aria-labelledby="title">{"".join(lines)}</section>'
    )


def _sections(plan: Plan) -> str:
    """Lead from the title page to each section, where there are several."""
    ways = [f'<a href="{part.name}">{escape(part.title)}</a>' for part in plan.parts if part.name]
    return f'<p class="sections">{listed(ways, plan.language, " · ")}</p>' if len(ways) > 1 else ""


def contents_page(plan: Plan) -> bytes:
    """Make the contents for people: sections, headlines, decks, reading times. The navigation document may hold no decks."""
    own = spoken(plan.words_language, plan.language)
    rows = f'<li><a href="{EDITORIAL}"{own}>{escape(plan.words.editorial)}</a></li>' if plan.opening else ""
    for part in plan.parts:
        leaves = "".join(_listed(plan, leaf) for leaf in part.leaves)
        rows += f'<li class="section"><p><a href="{part.name}">{escape(part.title)}</a></p><ol>{leaves}</ol></li>' if part.name else leaves
    rows += f'<li class="end"><a href="{COLOPHON}"{own}>{escape(plan.words.colophon)}</a></li>'
    return page(
        plan.words.contents,
        plan.language,
        f'<section class="contents" epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents"{own}>{escape(plan.words.contents)}</h1><ol>{rows}</ol></section>',
    )


def _listed(plan: Plan, leaf: Leaf) -> str:
    deck = f'<p class="deck">{escape(leaf.article.deck)}</p>' if leaf.article.deck else ""
    return f'<li{spoken(leaf.language, plan.language)}><p><a href="{leaf.name}">{headline(leaf.title, leaf.language)}</a></p>{deck}</li>'


def editorial_page(plan: Plan) -> bytes:
    """Set the editor's own words, signed."""
    words, own = plan.words, spoken(plan.words_language, plan.language)
    paragraphs = "".join(f"<p>{escape(words)}</p>" for words in re.split(r"\n\s*\n", plan.publication.editorial) if words.strip())
    signed = f'<p class="signed">{escape(plan.publication.creator)}</p>' if plan.publication.creator else ""
    return page(
        words.editorial,
        plan.language,
        f'<section class="editorial" epub:type="preface" role="doc-preface" aria-labelledby="editorial"><h1 id="editorial"{own}>{escape(words.editorial)}</h1>'
        f"{paragraphs}{signed}</section>",
    )


def opener(plan: Plan, part: Part, pages: Pages) -> bytes:
    """Open a section with what follows: headline, deck, masthead and reading time of each of its stories."""
    rows = "".join(
        f"<li{spoken(leaf.language, plan.language)}>"
        f'<p class="headline"><a href="{leaf.name}">{headline(leaf.title, leaf.language)}</a></p>'
        + (f'<p class="deck">{escape(leaf.article.deck)}</p>' if leaf.article.deck else "")
        + _signed(plan, leaf.article, leaf.language)
        + "</li>"
        for leaf in part.leaves
    )
    kicker = f'<p class="kicker">{escape(plan.title)}</p>'
    begins = pages.opened(part.leaves[0].article.mark, part.name)
    body = f'<section class="opener" epub:type="part" role="doc-part" aria-labelledby="section">{kicker}{begins}<h1 id="section">{escape(part.title)}</h1><ol>{rows}</ol></section>'
    return page(part.title, plan.language, body)


def _signed(plan: Plan, article: Article, language: str) -> str:
    read = minutes(article.words, language)
    known = [escape(article.publication)] if article.publication else []
    known += [plan.say(plan.words.minutes.format(read), language)] if read else []
    return f'<p class="signed">{listed(known, language, " · ")}</p>' if known else ""


def colophon(plan: Plan) -> bytes:
    """Close the book: how it was made, what it is, and every story with its mark, so that each can be found again."""
    publication, words = plan.publication, plan.words
    own = spoken(plan.words_language, plan.language)
    facts = "".join(
        f"<p>{plan.say(f'{name}:', plan.language)} {escape(fact)}</p>"
        for name, fact in (
            (words.identifier, publication.identifier),
            (words.state, date_in(plan.words_language, publication.modified[:10])),
        )
        if fact
    )
    marks = "".join(_marked(plan, leaf) for leaf in plan.leaves)
    body = (
        f'<section class="colophon" epub:type="colophon" role="doc-colophon" aria-labelledby="colophon"><h1 id="colophon"{own}>{escape(words.colophon)}</h1>'
        + plan.say(words.made, plan.language, "p")
        + (f"<p>{escape(publication.rights)}</p>" if publication.rights else "")
        + facts
        + f"<h2{own}>{escape(words.marks)}</h2><ul>{marks}</ul></section>"
    )
    return page(words.colophon, plan.language, body)


def _marked(plan: Plan, leaf: Leaf) -> str:
    article, language = leaf.article, leaf.language
    known = [escape(each) for each in (leaf.title, article.publication, date_in(language, article.published)) if each]
    mark = f'<a class="mark" href="{leaf.name}">{escape(article.mark)}</a>'
    return f"<li{spoken(language, plan.language)}>{mark} {listed(known, language)}</li>"
