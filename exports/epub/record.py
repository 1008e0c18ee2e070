"""What another Pressmark needs to read the book back: a line of JSON a story, and one for the issue, in META-INF/pressmark.jsonl.

OCF 3.3 § 4.2.6.1 leaves room in META-INF for files that reading systems ignore. docs/epub-record.md says how it is read.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict

from exports.epub.plan import Plan

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
        "editorial",
    )
    yield {"pressmark": _VERSION, **{name: getattr(publication, name) for name in heads}}
    for part in plan.parts:
        for leaf in part.leaves:
            article = leaf.article
            said: dict[str, object] = {
                "mark": article.mark,
                "page": leaf.name,
                "issue_section": part.title,
                "title": article.title,
                "deck": article.deck,
                "authors": list(article.authors),
                "publication": article.publication,
                "section": article.section,
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
