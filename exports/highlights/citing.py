"""How a story is cited: in Pressmark's own plain way, or by a style of the Citation Style Language, through citeproc-py.

Source: Citation Style Language 1.0.2, docs.citationstyles.org; CSL-JSON's schema names the fields.
"""

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

from exports.errors import ExportError
from exports.furniture import date_in
from exports.markup import comma
from exports.publication import Article
from exports.references.csl import csl_json

_QUOTES: Mapping[str, tuple[str, str]] = {
    "de": ("„", "“"), "fr": ("« ", " »"), "ru": ("«", "»"), "es": ("«", "»"), "it": ("«", "»"), "pt": ("«", "»"), "uk": ("«", "»"),
    "zh": ("《", "》"), "ja": ("「", "」"), "ar": ("«", "»"), "pl": ("„", "”"), "cs": ("„", "“"),
}  # fmt: skip


def citations(articles: Sequence[Article], style: Path | None = None) -> list[str]:
    """Cite stories, each on one line of plain text.

    style: a CSL file (independent, not one that only names its parent); None is Pressmark's own way: authors, title, publication, date,
    mark and address, as far as they are known, with the quotation marks and the date of the story's language.
    Raises ExportError, naming the style, where it cannot be used.
    """
    return [_own(article) for article in articles] if style is None else _by_style(articles, style)


def _own(article: Article) -> str:
    opening, closing = _QUOTES.get(article.language.partition("-")[0].lower(), ("“", "”"))
    language = article.language if article.language != "und" else "en"
    title, between = " ".join(article.title.split()), comma(language)
    parts = (
        between.join(article.authors),
        f"{opening}{title}{closing}" if title else "",
        article.publication,
        date_in(language, article.published),
        article.mark,
        article.url,
    )
    return between.join(part for part in parts if part)


def _by_style(articles: Sequence[Article], path: Path) -> list[str]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of every field that a style names and it does not know
            return _processed(articles, path)
    except ExportError:
        raise
    except Exception as error:  # a style is a program written by others: whatever it breaks, the story can be cited otherwise
        raise ExportError(path, f"the citation style cannot be used ({error})", remedy="Choose another style.") from error


def _processed(articles: Sequence[Article], path: Path) -> list[str]:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    if not path.is_file():
        raise ExportError(path, "there is no such citation style", remedy="Choose a .csl file.")
    style = CitationStylesStyle(str(path), validate=False)
    source = CiteProcJSON([csl_json(article) for article in articles])
    told: list[str] = []
    for article in articles:  # one by one: a style may sort a bibliography, number it, or leave out what it said before
        listed = CitationStylesBibliography(style, source, formatter.plain)
        citation = Citation([CitationItem(article.mark.lower())])
        listed.register(citation)
        if style.has_bibliography():
            (entry,) = listed.bibliography()
        else:  # a style of notes alone
            entry = listed.cite(citation, lambda _: None)
        told.append(" ".join(str(entry).split()))
    return told
