"""What a story's sheet has beside the story: its anchor, its running heads, and what stands for it where it cannot be laid out."""

from collections import Counter

from exports.markup import escape, language_of, right_to_left
from exports.pdf.story import Sheet, page
from exports.publication import Article, Publication


def anchors_of(publication: Publication) -> list[str]:
    """Name the place of every story: its mark, with a number where it stands in the publication twice."""
    anchors: list[str] = []
    seen: Counter[str] = Counter()
    for article in publication.articles:
        again = seen[article.mark]
        seen[article.mark] += 1
        anchors.append(f"{article.mark}-{again + 1}" if again else article.mark)
    return anchors


def heads_of(left: str, language: str, article: Article) -> tuple[str, str]:
    """The running heads of a story: above left pages its section, above right pages its title."""

    def strip(side: str, words: str, spoken: str) -> str:
        direction = "rtl" if right_to_left(spoken) else "ltr"
        return f'<div class="head {side}" lang="{spoken}" dir="{direction}">{escape(words) or "&#160;"}</div>'

    return strip("left", left, language_of(language)), strip("right", article.title or article.mark, language_of(article.language))


def stub_of(sheet: Sheet) -> str:
    """Give a page with the title alone, for a story that cannot be laid out at all."""
    return page(
        f'<article id="{sheet.anchor}" class="story"><h1>{escape(sheet.title or sheet.name)}</h1></article>', "en", sheet.title, "en"
    )
