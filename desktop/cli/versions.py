"""pressmark versions and revert: a story at other times."""

from typing import Annotated

import typer

from desktop.cli.changing import done
from desktop.cli.output import ArchiveFile, AsJson, give, opened, tell
from desktop.cli.reading import read_mark

StoryMark = Annotated[str, typer.Argument(metavar="MARK", help="A story's mark.")]


def versions(mark: StoryMark, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """List a story's versions, oldest first."""
    with opened(archive) as opened_archive:
        found = opened_archive.versions(read_mark(mark))
    if as_json:
        rows = [{"number": each.number, "made": each.made, "what": each.what, "words": each.body.words} for each in found]
        give({"mark": read_mark(mark), "versions": rows})
        return
    for each in found:
        tell(f"{each.number:4}  {each.made}  {each.what}  ({each.body.words:,} words)")


def revert(
    mark: StoryMark,
    number: Annotated[int, typer.Argument(metavar="N", help="The version's number, as versions lists it.")],
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Make a new version that is as an old one was; the tags stay as they are."""
    with opened(archive) as opened_archive:
        done(opened_archive.go_back(read_mark(mark), number), as_json)
