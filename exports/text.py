"""Plain text: UTF-8, a story after the other, for a pipe, a note, or a machine that reads."""

from pathlib import Path

from exports.body import text_of
from exports.furniture import date_in
from exports.markup import language_of
from exports.publication import Article, Publication, Report, Written, quiet
from exports.saving import saving, stories_of, written


def write_text(publication: Publication, target: Path, *, overwrite: bool = False, report: Report = quiet) -> Written:
    """Write a publication as UTF-8 text: stories in order, paragraphs unwrapped, a form feed between stories.

    Each is its headline, deck, byline, source line and mark, an empty line, then its words.
    report: called before each story; what it raises passes through untouched.
    Raises ExportError for a publication without stories, a target that exists, a disk that refuses.
    """
    articles = stories_of(publication, target)
    with saving(target, overwrite=overwrite) as partial, partial.open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
        for done, article in enumerate(articles):
            report(done, len(articles), article.title)
            stream.write("\n\f\n" if done else "")
            stream.write(f"{_head(article)}\n\n{text_of(publication.body(article.mark))}\n")
        report(len(articles), len(articles), publication.title)
    return written(target, stories=len(articles))


def _head(article: Article) -> str:
    source = ", ".join(
        filter(None, (article.publication, article.section, date_in(language_of(article.language), article.published), article.url))
    )
    lines = (article.title, article.deck, ", ".join(article.authors), source, article.mark)
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())
