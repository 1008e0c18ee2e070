"""JSON Lines (jsonlines.org): a story a line, under the names that an import prints, so that another archive reads them back."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from exports.body import text_of
from exports.publication import Article, Publication, Report, Written, quiet
from exports.saving import saving, stories_of, written

_ESCAPED = re.compile("[\x85\u2028\u2029\ud800-\udfff]")  # line ends for some readers; a lone surrogate, which has no UTF-8


def write_jsonl(publication: Publication, target: Path, *, overwrite: bool = False, report: Report = quiet) -> Written:
    """Write a publication as JSON Lines, sorted by mark; nothing in it depends on the clock or on the order of the publication.

    A line has the fields of an import's line in the same order, then deck, dateline, rights, tags, note, text and html; pictures stay `pm:SHA256`.
    report: called before each story; what it raises passes through untouched.
    Raises ExportError for a publication without stories, a target that exists, a disk that refuses.
    """
    articles = by_mark(stories_of(publication, target))
    with saving(target, overwrite=overwrite) as partial, partial.open("w", encoding="utf-8", newline="\n") as stream:
        for done, article in enumerate(articles):
            report(done, len(articles), article.title)
            stream.write(line_of(article, publication.body(article.mark)))
        report(len(articles), len(articles), publication.title)
    return written(target, stories=len(articles))


def by_mark(articles: Iterable[Article]) -> list[Article]:
    """Give articles by their marks, each once."""
    return sorted({article.mark: article for article in articles}.values(), key=lambda article: article.mark)


def line_of(article: Article, html: str) -> str:
    """Give a story's line, with its end. html: its body."""
    fields = {
        "status": "added",
        "mark": article.mark,
        "source_file": article.source_file,
        "part": article.part,
        "title": article.title,
        "authors": list(article.authors),
        "published": article.published or None,
        "publication": article.publication or None,
        "section": article.section or None,
        "language": article.language if article.language not in ("", "und") else None,
        "url": article.url or None,
        "words": article.words,
        "images": len(article.images),
        "confidence": dict(sorted(article.confidence.items())),
        "warnings": list(article.warnings),
        "message": "",
        "deck": article.deck,
        "dateline": article.dateline,
        "rights": article.rights,
        "tags": list(article.tags),
        "note": article.note,
        "text": text_of(html),
        "html": html,
    }
    line = json.dumps(fields, ensure_ascii=False, allow_nan=False)
    return _ESCAPED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", line) + "\n"
