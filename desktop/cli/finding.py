"""pressmark facets and queries: what a query's stories are made of, and how a query is written."""

from typing import Annotated

import typer

from desktop.cli.output import ArchiveFile, AsJson, give, opened, tell
from desktop.cli.reading import Words

KINDS = ("publication", "section", "language", "year", "tag")


def facets(
    query: Words = "",
    limit: Annotated[int, typer.Option(min=1, help="How many names of each kind at most.")] = 20,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Count what a query finds by publication, section, language, year and tag; above 10,000 stories about."""
    from desktop.archive import Query

    with opened(archive) as opened_archive:
        found = opened_archive.facets(Query.parse(query), limit=limit)
    if as_json:
        counted = {kind: [{"name": name or None, "stories": count} for name, count in getattr(found, kind)] for kind in KINDS}
        give({"total": found.total, "about": found.about, **counted})
        return
    about = "about " if found.about else ""
    for kind in KINDS:
        for name, count in getattr(found, kind):
            tell(f"{kind:12} {count:>10,}  {name or '(none)'}")
    tell(f"{about}{found.total:,} {'story' if found.total == 1 else 'stories'}")


def queries(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Print how a query is written."""
    from resources import guide

    page = guide("queries")
    give({"queries": page}) if as_json else tell(page.rstrip())
