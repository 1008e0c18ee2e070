"""CSL JSON: what citation programs and Zotero exchange.

Source: Citation Style Language 1.0.2, docs.citationstyles.org; its schema csl-data.json names the fields.
"""

from typing import Any

from exports.markup import plain
from exports.publication import Article


def csl_json(article: Article) -> dict[str, Any]:
    """Give a story as CSL-JSON: a newspaper's article, whose archive location is its mark."""
    told: dict[str, Any] = {"id": article.mark.lower(), "type": "article-newspaper", "title": plain(article.title) or article.mark}
    optional = {
        "author": [_name(*parted(name)) for name in article.authors if plain(name)],
        "container-title": plain(article.publication),
        "section": plain(article.section),
        "issued": _date(article.published),
        "accessed": _date(article.retrieved),
        "abstract": plain(article.deck),
        "keyword": ", ".join(plain(tag) for tag in article.tags),
        "URL": web_address(article),
        "archive_location": article.mark,
        "language": article.language if article.language != "und" else "",
        "annote": article.note.strip(),
    }
    return told | {name: value for name, value in optional.items() if value}


def parted(name: str) -> tuple[str, str]:
    """Part a byline's name in given and family; one word is an agency or a pen name, and is all family."""
    given, _, family = plain(name).rpartition(" ")
    return given, family


def web_address(article: Article) -> str:
    """Give the address of a story that has one on the web, else ""."""
    return article.url if article.url.lower().startswith(("http://", "https://")) else ""


def _name(given: str, family: str) -> dict[str, str]:
    return {"given": given, "family": family} if given else {"literal": family}


def _date(written: str) -> dict[str, list[list[int]]] | None:
    """Give the day of an ISO date, as precise as it is known."""
    parts = [int(part) for part in written[:10].split("-") if part.isdigit()]
    return {"date-parts": [parts]} if parts else None
