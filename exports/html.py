"""One self-contained HTML file: stories, pictures and style in it, to be kept, mailed, and opened in any browser years from now."""

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import resources
from exports.dressing import dressed, left_out
from exports.furniture import Furniture, date_in, furniture, machine_date, minutes
from exports.markup import address, attribute, comma, escape, language_of, listed, plain, right_to_left, shown, spoken
from exports.pictures import BrokenPictureError, fitted
from exports.publication import Article, Publication, Report, Written, quiet
from exports.saving import saving, stories_of, written

_SIDE = 1600  # pixels
_QUALITY = 82


def write_html(publication: Publication, target: Path, *, overwrite: bool = False, report: Report = quiet) -> Written:
    """Write a publication as one HTML file with everything in it: no script, and nothing fetched from anywhere.

    Stories and pictures are asked for one by one while the file grows. A picture that cannot be shown leaves its caption and a warning.
    report: called before each story; what it raises passes through untouched.
    Raises ExportError for a publication without stories, a target that exists, a disk that refuses.
    """
    articles = stories_of(publication, target)
    sheet = _Sheet(publication)
    with saving(target, overwrite=overwrite) as partial, partial.open("w", encoding="utf-8", newline="\n") as stream:
        for piece in sheet.pieces(report):
            stream.write(piece)
        report(len(articles), len(articles), publication.title)
    return written(target, stories=len(articles), warnings=tuple(sheet.warnings))


class _Sheet:
    """The page in the making."""

    def __init__(self, publication: Publication) -> None:
        self.warnings: list[str] = []
        self._publication = publication
        self._language = language_of(publication.language)
        self._words: Furniture
        self._words, self._words_language = furniture(self._language)
        self._total = len(publication.articles)
        self._single = self._total == 1
        self._title = plain(publication.title) or _headline(publication.articles[0])

    def pieces(self, report: Report) -> Iterator[str]:
        """Give the file piece by piece, so that only one story is in memory."""
        style = (resources.style("magazine") / "page.css").read_text("utf-8")
        language = language_of(self._publication.articles[0].language) if self._single else self._language
        self._language = language
        yield (
            f'<!DOCTYPE html>\n<html lang="{language}"{attribute("dir", "rtl" if right_to_left(language) else "")}>\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
            '<meta name="generator" content="Pressmark">\n'
            f"<title>{escape(self._title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        )
        yield "" if self._single else self._front()
        yield "<main>\n"
        done = 0
        for number, section in enumerate(self._publication.sections, 1):
            if section.title and not self._single and section.articles:
                yield f'<h2 class="section" id="section-{number}">{escape(section.title)}</h2>\n'
            for article in section.articles:
                report(done, self._total, article.title)
                done += 1
                yield self._story(article, done, under="" if self._single else section.title)
        yield f"</main>\n{self._foot()}</body>\n</html>\n"

    def _front(self) -> str:
        publication, words = self._publication, self._words
        number = words.number.format(publication.number) if publication.number else ""
        dated = " · ".join(filter(None, (number, date_in(self._words_language, publication.date))))
        total = sum(minutes(article.words, article.language) for article in publication.articles)
        lines = (
            f'<p class="series">{escape(publication.series)}</p>\n' if publication.series else "",
            f"<h1>{escape(self._title)}</h1>\n",
            f'<p class="subtitle">{escape(publication.subtitle)}</p>\n' if publication.subtitle else "",
            self._say(
                " · ".join(filter(None, (dated, words.stories.format(self._total), words.reading.format(total)))),
                self._language,
                "p",
                "number",
            ),
        )
        return f'<header class="front">\n{"".join(lines)}\n</header>\n{self._contents()}'

    def _contents(self) -> str:
        rows, done = "", 0
        for number, section in enumerate(self._publication.sections, 1):
            leaves = ""
            for article in section.articles:
                done += 1
                leaves += f'<li{spoken(language_of(article.language), self._language, xml=False)}><a href="#story-{done}">{escape(_headline(article))}</a></li>\n'
            rows += (
                f'<li class="part"><a href="#section-{number}">{escape(section.title)}</a>\n<ol>\n{leaves}</ol></li>\n'
                if section.title and leaves
                else leaves
            )
        own = spoken(self._words_language, self._language, xml=False)
        return f'<nav class="contents" aria-labelledby="contents">\n<h2 id="contents"{own}>{escape(self._words.contents)}</h2>\n<ol>\n{rows}</ol>\n</nav>\n'

    def _story(self, article: Article, number: int, *, under: str) -> str:
        language = language_of(article.language)
        level = 1 if self._single else 3 if under else 2
        blocks = dressed(
            self._publication.body(article.mark), lambda sha256, _: self._picture(article, sha256), xml=False, deeper=level - 1
        )
        kicker = listed(
            [escape(words) for words in (article.publication, article.section if article.section != under else "") if words],
            language,
            " · ",
        )
        return (
            f'<article id="story-{number}" aria-labelledby="headline-{number}"{spoken(language, self._language, xml=False)}>\n<header>\n'
            + (f'<p class="kicker">{kicker}</p>\n' if kicker else "")
            + f'<h{level} class="headline" id="headline-{number}">{escape(_headline(article))}</h{level}>\n'
            + (f'<p class="deck">{escape(article.deck)}</p>\n' if article.deck else "")
            + self._byline(article, language)
            + "</header>\n"
            + "\n".join(blocks)
            + f"\n<footer>{self._source(article, language)}</footer>\n</article>\n"
        )

    def _byline(self, article: Article, language: str) -> str:
        known = [f'<span class="author">{escape(comma(language).join(article.authors))}</span>'] if article.authors else []
        known += [escape(article.dateline)] if article.dateline else []
        known += [_date(article, language)] if article.published else []
        known += [self._say(self._words.minutes.format(read), language)] if (read := minutes(article.words, language)) else []
        return f'<p class="byline">{listed(known, language, " · ")}</p>\n' if known else ""

    def _source(self, article: Article, language: str) -> str:
        known = [escape(article.publication)] if article.publication else []
        known += [_date(article, language)] if article.published else []
        known.append(f'<span class="mark">{escape(article.mark)}</span>')
        line = f"{self._say(f'{self._words.source}:', language)} {listed(known, language)}"
        if article.url:
            href = address(article.url)
            line += (
                f'<br><a dir="ltr" href="{escape(href)}" rel="noreferrer">{escape(shown(article.url))}</a>'
                if href
                else f"<br>{escape(article.url)}"
            )
        line += f"<br>{listed([escape(article.rights)], language)}" if article.rights else ""
        back = (
            ""
            if self._single
            else f'<p class="back"><a href="#contents"{spoken(self._words_language, language, xml=False)}>{escape(self._words.contents)}</a></p>'
        )
        return f'<p class="source">{line}</p>{back}'

    def _picture(self, article: Article, sha256: str) -> str | None:
        try:
            picture = fitted(self._publication.image(sha256).content, side=_SIDE, quality=_QUALITY)
        except (KeyError, BrokenPictureError) as error:
            why = "the archive has none of that name" if isinstance(error, KeyError) else str(error)
            self.warnings.append(left_out(article, sha256, why))
            return None
        return f"data:{picture.media_type};base64,{b64encode(picture.content).decode('ascii')}"

    def _foot(self) -> str:
        rights = f"<p>{escape(self._publication.rights)}</p>" if self._publication.rights else ""
        return f'<footer class="colophon">{rights}{self._say(self._words.made, self._language, "p")}</footer>\n'

    def _say(self, words: str, page: str, around: str = "span", kind: str = "") -> str:
        return f"<{around}{attribute('class', kind)}{spoken(self._words_language, page, xml=False)}>{escape(words)}</{around}>"


def _headline(article: Article) -> str:
    return plain(article.title) or article.mark


def _date(article: Article, language: str) -> str:
    said, machine = escape(date_in(language, article.published)), machine_date(article.published)
    return f'<time datetime="{machine}">{said}</time>' if machine else said
