"""RIS, the tagged format of reference managers, by rispy.

Source: Research Information Systems, RIS Format Specifications; the tags of a newspaper's article as Zotero and EndNote read them.
"""

from collections.abc import Iterator, Sequence

from exports.markup import plain
from exports.publication import Article
from exports.references.csl import parted, web_address


def ris(articles: Sequence[Article]) -> Iterator[str]:
    """Give stories as records of newspaper articles, a piece each; the accession number is the story's mark."""
    import rispy

    class Records(rispy.RisWriter):  # type: ignore[misc]  # the library has no types
        def set_header(self, count: int) -> str:
            return ""  # it numbers the records, which not every reader takes

    for article in articles:
        yield rispy.dumps([_record(article)], implementation=Records).strip("\n") + "\n\n"


def _record(article: Article) -> dict[str, str | list[str]]:
    said: dict[str, str | list[str]] = {
        "type_of_reference": "NEWS",
        "title": plain(article.title) or article.mark,
        "authors": [", ".join(filter(None, reversed(parted(name)))) for name in article.authors if plain(name)],
        "secondary_title": plain(article.publication),
        "section": plain(article.section),
        "date": _date(article.published),
        "year": article.published[:4],
        "urls": list(filter(None, (web_address(article),))),
        "access_date": _date(article.retrieved),
        "language": article.language if article.language != "und" else "",
        "abstract": plain(article.deck),
        "keywords": [plain(tag) for tag in article.tags],
        "notes": list(filter(None, (plain(article.note),))),
        "accession_number": article.mark,
    }
    return {name: value for name, value in said.items() if value}


def _date(written: str) -> str:
    """Give YYYY/MM/DD/, what is not known left empty."""
    parts = written[:10].split("-") if written else []
    return "/".join([*parts, *[""] * (4 - len(parts))]) if parts else ""
