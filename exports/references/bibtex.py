"""BibTeX records in the fields of BibLaTeX, by bibtexparser.

Source: The biblatex package, section 2 (entry types and fields); the year stands beside the date for BibTeX itself, which knows no other.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from exports.markup import plain
from exports.publication import Article
from exports.references.csl import parted, web_address

if TYPE_CHECKING:
    from bibtexparser.model import Entry

_LATEX = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "%": r"\%", "&": r"\&", "#": r"\#", "$": r"\$", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
})  # fmt: skip
_BABEL = {
    "de": "ngerman", "en": "english", "fr": "french", "ru": "russian", "pl": "polish", "el": "greek", "ar": "arabic", "he": "hebrew", "zh": "chinese",
    "ja": "japanese", "es": "spanish", "it": "italian", "nl": "dutch", "pt": "portuguese", "sv": "swedish", "uk": "ukrainian", "tr": "turkish",
}  # fmt: skip


def bibtex(articles: Sequence[Article]) -> Iterator[str]:
    """Give stories as records of newspaper articles, a piece each; a record's key is the story's mark."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.writer import BibtexFormat

    form = BibtexFormat()  # type: ignore[no-untyped-call]  # the library's own is untyped
    form.indent, form.value_column, form.trailing_comma = "  ", "auto", True
    for article in articles:
        yield write_string(Library([_record(article)]), bibtex_format=form) + "\n"


def _record(article: Article) -> "Entry":
    from bibtexparser.model import Entry, Field

    said = {
        "title": f"{{{_latex(article.title) or article.mark}}}",  # in braces of its own: a style may not put German nouns in lower case
        "author": " and ".join(_name(name) for name in article.authors if plain(name)),
        "journal": _latex(article.publication),
        "journalsubtitle": _latex(article.section),
        "entrysubtype": "newspaper",
        "date": article.published[:10],
        "year": article.published[:4],
        "url": web_address(article).replace("{", "%7B").replace("}", "%7D"),
        "urldate": article.retrieved[:10],
        "langid": _BABEL.get(article.language.partition("-")[0].lower(), ""),
        "abstract": _latex(article.deck),
        "keywords": ", ".join(_latex(tag) for tag in article.tags),
        "annotation": _latex(article.note),
        "library": f"Pressmark, {article.mark}",
    }
    return Entry("article", article.mark, [Field(name, value) for name, value in said.items() if value])


def _name(name: str) -> str:
    given, family = parted(name)
    return f"{_latex(family)}, {_latex(given)}" if given else f"{{{_latex(family)}}}"


def _latex(words: str) -> str:
    return plain(words).translate(_LATEX)
