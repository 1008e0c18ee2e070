"""pressmark list, search and show: what the archive holds."""

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.output import ArchiveFile, AsJson, faults, give, opened, or_null, tell
from desktop.story import FIELDS, Mark, Story, Summary

if TYPE_CHECKING:
    from desktop.archive import Archive

_MARKERS = {0xE000: None, 0xE001: None}
Words = Annotated[str, typer.Argument(metavar="[QUERY]", help="Words, phrases and fields; see the manual. Empty: every story.")]
Limit = Annotated[int, typer.Option(min=1, help="How many at most.")]
Offset = Annotated[int, typer.Option(min=0, help="How many to pass over first.")]
Order = Annotated[str, typer.Option("--sort", help="newest, oldest or relevance.")]


def find(
    query: Words = "",
    limit: Limit = 50,
    offset: Offset = 0,
    sort: Order = "newest",
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """List the stories that a query finds; without one, every story that is not in the trash."""
    from desktop.archive import Query

    if sort not in ("newest", "oldest", "relevance"):
        raise typer.BadParameter("choose newest, oldest or relevance.", param_hint="--sort")
    with opened(archive) as opened_archive:
        asked = Query.parse(query)
        page = opened_archive.find(asked, limit=limit, offset=offset, sort=sort)
        if as_json:
            give({"total": page.total, "stories": [_row(summary) for summary in page]})
            return
        for summary in page:
            tell(f"{summary.mark}  {summary.published[:10]:10}  {summary.publication[:24]:24}  {summary.title}")
            if asked.words and summary.snippet:
                tell(f"           {summary.snippet.translate(_MARKERS)}")
        tell(f"{page.total:,} {'story' if page.total == 1 else 'stories'}")


def _row(summary: Summary) -> dict[str, Any]:
    return {
        "mark": summary.mark,
        "title": summary.title,
        "authors": list(summary.authors),
        "publication": or_null(summary.publication),
        "section": or_null(summary.section),
        "published": or_null(summary.published),
        "language": or_null(summary.language),
        "snippet": summary.snippet.translate(_MARKERS),
    }


def show(
    mark: Annotated[str, typer.Argument(help="A story's mark, such as PM-000042.")],
    text: Annotated[bool, typer.Option("--text", help="Print the body as text alone.")] = False,
    html: Annotated[bool, typer.Option("--html", help="Print the body as XHTML alone.")] = False,
    original: Annotated[bool, typer.Option("--original", help="Print the bytes as they came.")] = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Show a story, also one in the trash."""
    if sum((text, html, original, as_json)) > 1:
        raise typer.BadParameter("choose one of --json, --text, --html and --original.")
    with opened(archive) as opened_archive:
        story = opened_archive.story(read_mark(mark))
        if original:
            with faults():
                sys.stdout.buffer.write(opened_archive.original(story.source.sha256))
                sys.stdout.buffer.flush()
        elif text:
            tell(story.body.text)
        elif html:
            tell(story.body.html)
        elif as_json:
            give(_whole(opened_archive, story))
        else:
            _page(story)


def read_mark(written: str) -> Mark:
    """Read a mark as typed; anything of another shape is wrong usage."""
    try:
        return Mark(written)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


def _whole(archive: "Archive", story: Story) -> dict[str, Any]:
    source = story.source
    pictures = [archive.picture(sha256) for sha256 in story.body.pictures]
    fields = {name: story.fields[name] for name in FIELDS if name not in ("authors", "tags")}
    return {
        "mark": story.mark,
        **{name: value if name == "title" else value or None for name, value in fields.items()},
        "authors": list(story.authors),
        "tags": list(story.tags),
        "custom": dict(story.custom),
        "trashed": story.trashed,
        "read": story.read,
        "starred": story.starred,
        "position": archive.position(story.mark),
        "restricted": story.restricted,
        "embargo": or_null(story.embargo),
        "words": story.body.words,
        "confidence": dict(story.confidence),
        "warnings": list(story.warnings),
        "dropped": [{"text": dropped.text, "why": dropped.why} for dropped in story.dropped],
        "text": story.body.text,
        "html": story.body.html,
        "images": [{"sha256": each.sha256, "media_type": each.media_type, "width": each.width, "height": each.height} for each in pictures],
        "source": {
            "sha256": source.sha256,
            "media_type": source.media_type,
            "origin": source.origin,
            "part": source.part,
            "importer": source.importer,
            "retrieved": source.retrieved,
        },
        "versions": [{"number": each.number, "made": each.made, "what": each.what} for each in archive.versions(story.mark)],
        "events": [
            {"kind": each.kind, "when": each.when, "detail": each.detail, "agent": or_null(each.agent)}
            for each in archive.events(story.mark)
        ],
    }


def _page(story: Story) -> None:
    facts = (story["publication"], story["section"], story["published"], story.mark)
    tell(story.title)
    tell(" · ".join(filter(None, facts)) + ("  (in the trash)" if story.trashed else ""))
    if story.authors:
        tell(story["authors"])
    tell()
    for passage in filter(None, (story["deck"], story.body.text, story["url"])):
        tell(passage)
        tell()
