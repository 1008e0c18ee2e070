"""pressmark issue edit and issue story: an issue is corrected, and keeps what it is."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.issue_lines import show_one
from desktop.cli.issues import Identity, Words, issue_named
from desktop.cli.output import ArchiveFile, AsJson, faults, opened
from desktop.cli.reading import read_mark


def edit_issue(
    identity: Identity,
    title: Words = None,
    number: Words = None,
    date: Annotated[str | None, typer.Option(help="The date on the cover: 2024, 2024-05 or 2024-05-01.")] = None,
    editorial: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="A text file that opens the issue; an empty one takes it out.")
    ] = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Change what an issue says of itself; what is not named stays, and so does its identifier."""
    said = {name: value for name, value in (("title", title), ("number", number), ("date", date)) if value is not None}
    if editorial is not None:
        said["editorial"] = _words_in(editorial)
    if not said:
        raise typer.BadParameter("say what to change.", param_hint="--title")
    with faults(), opened(archive) as opened_archive:
        held = issue_named(opened_archive, identity)
        opened_archive.edit_issue(held.id, **said)
        show_one(opened_archive, opened_archive.issue(held.id), as_json)


def edit_story(
    identity: Identity,
    mark: Annotated[str, typer.Argument(help="A story in it, such as PM-000042.")],
    headline: Words = None,
    deck: Words = None,
    section: Words = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Give a story another headline, deck or section in this issue alone; an empty one is its own again."""
    said = {name: value for name, value in (("headline", headline), ("deck", deck), ("section", section)) if value is not None}
    if not said:
        raise typer.BadParameter("say what to change.", param_hint="--headline")
    wanted = read_mark(mark)
    with faults(), opened(archive) as opened_archive:
        held = issue_named(opened_archive, identity)
        opened_archive.override(held.id, wanted, **said)
        show_one(opened_archive, opened_archive.issue(held.id), as_json)


def _words_in(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise typer.BadParameter(f"{path.name} is no UTF-8 text.", param_hint="--editorial") from error
