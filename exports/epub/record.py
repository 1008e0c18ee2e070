"""What another Pressmark needs to read the book back: a line of JSON a story, and one for the issue, in META-INF/pressmark.jsonl.

OCF 3.3 § 4.2.6.1 leaves room in META-INF for files that reading systems ignore. docs/epub-record.md says how it is read.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict

from exports.epub.plan import Plan
from exports.publication import Own

NAME = "META-INF/pressmark.jsonl"
_VERSION = 1


def record(plan: Plan, *, notes: bool) -> bytes:
    """Make the record; highlights and notes are in it only if they are in the book."""
    return b"".join(
        json.dumps(line, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace") + b"\n" for line in _lines(plan, notes)
    )


def _lines(plan: Plan, notes: bool) -> Iterator[dict[str, object]]:
    publication = plan.publication
    heads = (
        "title",
        "subtitle",
        "language",
        "identifier",
        "date",
        "modified",
        "creator",
        "series",
        "number",
        "rights",
        "cover",
        "cover_colour",
        "editorial",
    )
    yield {"pressmark": _VERSION, **{name: getattr(publication, name) for name in heads}}
    for part in plan.parts:
        for leaf in part.leaves:
            article = leaf.article
            own = article.own or Own(article.title, article.deck, article.section)
            said: dict[str, object] = {
                "mark": article.mark,
                "page": leaf.name,
                "issue_section": article.section if article.own else part.title,
                "issue_headline": article.title if article.title != own.title else "",
                "issue_deck": article.deck if article.deck != own.deck else "",
                "title": own.title,
                "deck": own.deck,
                "authors": list(article.authors),
                "publication": article.publication,
                "section": own.section,
                "published": article.published,
                "language": article.language,
                "url": article.url,
                "dateline": article.dateline,
                "rights": article.rights,
                "tags": list(article.tags),
                "pictures": list(article.images),
                "source_sha256": article.source_sha256,
            }
            if notes:
                said["note"] = article.note
                said["highlights"] = [asdict(passage) for passage in publication.passages(article.mark)]
            yield said
