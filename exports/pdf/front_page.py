"""A newspaper's front page: the lead story's beginning, and what else is inside, with its page."""

import re
from collections.abc import Callable, Mapping

from exports.body import blocks_of
from exports.markup import escape, language_of, right_to_left, spoken
from exports.pdf.elements import spelt
from exports.pdf.figures import Shape
from exports.pdf.story import dated
from exports.pdf.words import words_in
from exports.publication import Article, Publication

# From the fullest page to the barest: characters of the lead, teasers, characters of each. The press takes the first that fits its paper.
# A row of four teasers is as deep as 500 characters of the lead, so the list goes down evenly.
_FULLNESS = (
    *((long, 8, 170) for long in (3400, 2600, 2100, 1700, 1350, 1050, 850, 650)),
    *((long, 4, 140) for long in (1150, 1000, 850, 700, 550, 400, 250)),
    (0, 4, 60),
    (0, 4, 0),
)
_SENTENCE = re.compile(r"[.!?…]['\"”“»’)]*\s|[。！？]")


def front_pages(
    publication: Publication, anchors: Mapping[int, str], labels: Mapping[str, str], shape: Callable[[str], Shape | None]
) -> list[dict[str, str]]:
    """Give the front page's fragments `lead` and `inside`, fuller ones first.

    The first story in the publication's language leads; of the others, the first of each section come before the second ones.
    """
    articles = publication.articles
    spoken_here = language_of(publication.language).partition("-")[0]
    first = next((at for at, article in enumerate(articles) if language_of(article.language).partition("-")[0] == spoken_here), 0)
    lead = articles[first]
    order = [first, *(at for at in _turns(publication) if at != first)]
    texts = {at: _opening(publication.body(articles[at].mark)) for at in order[: 1 + max(teasers for _, teasers, _ in _FULLNESS)]}
    pages = []
    for long, teasers, short in _FULLNESS:
        inside = "".join(
            _teaser(articles[at], anchors[at], labels[anchors[at]], texts[at], short, publication.language) for at in order[1 : teasers + 1]
        )
        pages.append(
            {"lead": _lead(lead, anchors[first], labels[anchors[first]], texts[first], long, publication.language, shape), "inside": inside}
        )
    return pages


def _turns(publication: Publication) -> list[int]:
    """Every story's place: the first of each section, then the second of each."""
    starts, at = [], 0
    for section in publication.sections:
        starts.append((at, len(section.articles)))
        at += len(section.articles)
    longest = max(length for _, length in starts)
    return [start + turn for turn in range(longest) for start, length in starts if turn < length]


def _lead(
    article: Article, anchor: str, label: str, text: list[str], most: int, language: str, shape: Callable[[str], Shape | None]
) -> str:
    said = _said(article, language)
    seen = next((found for sha256 in article.images if (found := shape(sha256)) and found.landscape), None)
    figure = f'<figure class="lead"><img src="{seen.file}" alt="{escape(article.title)}"></figure>' if seen else ""
    by = " · ".join(filter(None, (escape(", ".join(article.authors)), dated(article, language_of(article.language)))))
    paragraphs = "".join(f"<p>{escape(words)}</p>" for words in _shortened(text, most))
    return (
        f'<article class="lead"{said}>{_kicker(article)}<h1 class="headline">{_link(article, anchor)}</h1>'
        + (f'<p class="deck">{escape(article.deck)}</p>' if article.deck else "")
        + (f'<p class="byline">{by}</p>' if by else "")
        + f'{figure}<div class="body">{paragraphs}</div>{_onward(anchor, label, language)}</article>'
    )


def _teaser(article: Article, anchor: str, label: str, text: list[str], most: int, language: str) -> str:
    words = article.deck or " ".join(_shortened(text[:1], most))
    return (
        f'<article class="teaser"{_said(article, language)}>{_kicker(article)}<h2>{_link(article, anchor)}</h2>'
        + (f"<p>{escape(words)}</p>" if words and most else "")
        + f"{_onward(anchor, label, language)}</article>"
    )


def _kicker(article: Article) -> str:
    words = article.section or article.publication
    return f'<p class="kicker">{escape(words)}</p>' if words else ""


def _link(article: Article, anchor: str) -> str:
    return f'<a href="pm:{anchor}">{escape(article.title) or article.mark}</a>'


def _onward(anchor: str, label: str, language: str) -> str:
    words, spoke = words_in(language_of(language))
    direction = "rtl" if right_to_left(spoke) else "ltr"
    return f'<p class="onward" lang="{spoke}" dir="{direction}"><a href="pm:{anchor}">{escape(words.page.format(label))}</a></p>'


def _said(article: Article, language: str) -> str:
    return spoken(language_of(article.language), language_of(language), xml=False)


def _opening(body: str) -> list[str]:
    """A body's first paragraphs as plain words."""
    return [words for block in blocks_of(body).iterchildren("p") if (words := " ".join(spelt(block).split()))][:12]


def _shortened(paragraphs: list[str], most: int) -> list[str]:
    """Paragraphs of at most so many characters together: cut after a sentence, else after a word."""
    kept: list[str] = []
    for words in paragraphs:
        wide = sum(2 if "\u2e80" <= sign <= "\uffef" else 1 for sign in words)
        if wide <= most:
            kept.append(words)
            most -= wide
            continue
        room = most * len(words) // wide
        ends = [found.end() for found in _SENTENCE.finditer(words, 0, room)]
        if ends and ends[-1] > room // 3:
            kept.append(words[: ends[-1]].rstrip())
        elif room > 30:
            kept.append(words[:room].rpartition(" ")[0].rstrip(" ,;:–—") + " …" if " " in words[:room] else words[:room] + "…")
        break
    return kept
