"""pressmark smart: queries that are kept."""

from typing import Annotated

import typer

from desktop.cli.changing import done
from desktop.cli.output import ArchiveFile, AsJson, give, opened, tell

Name = Annotated[str, typer.Argument(help="The smart collection's name.")]
Words = Annotated[str, typer.Argument(metavar="QUERY", help="Words, phrases and fields; see the manual.")]

smart = typer.Typer(no_args_is_help=True, help="Queries that are kept under a name.")


@smart.command("list")
def list_smart(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """List the smart collections, with how many stories each finds."""
    with opened(archive) as opened_archive:
        found = opened_archive.smart_collections()
    if as_json:
        give({"smart": [{"id": each.id, "name": each.name, "query": each.query, "count": each.count} for each in found]})
        return
    for each in found:
        tell(f"{each.name}  ({'its query can no longer be read' if each.count is None else f'{each.count:,}'})  {each.query}")


@smart.command("create")
def create(name: Name, query: Words, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Keep a query under a name."""
    with opened(archive) as opened_archive:
        done(opened_archive.create_smart(name, query), as_json)


@smart.command("rename")
def rename(
    name: Name,
    new: Annotated[str, typer.Argument(metavar="NEW", help="The new name.")],
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Give a smart collection another name."""
    with opened(archive) as opened_archive:
        done(opened_archive.rename_smart(opened_archive.smart_named(name).id, new), as_json)


@smart.command("edit")
def edit(name: Name, query: Words, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Let a smart collection ask another query."""
    with opened(archive) as opened_archive:
        done(opened_archive.ask_smart(opened_archive.smart_named(name).id, query), as_json)


@smart.command("move")
def move(
    name: Name,
    position: Annotated[int, typer.Argument(min=1, help="Its new place in the list, counted from 1.")],
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Put a smart collection at another place in the list."""
    with opened(archive) as opened_archive:
        done(opened_archive.move_smart(opened_archive.smart_named(name).id, position - 1), as_json)


@smart.command("delete")
def delete(name: Name, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Delete a smart collection; the stories that it finds stay."""
    with opened(archive) as opened_archive:
        done(opened_archive.delete_smart(opened_archive.smart_named(name).id), as_json)
