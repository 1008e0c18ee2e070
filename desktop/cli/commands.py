"""The commands, each in the module of its subject."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.output import ArchiveFile, AsJson, give, tell
from desktop.cli.window import open_window

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Keep a private archive of news stories, and print from it.",
)


def names() -> frozenset[str]:
    """Name every command, so that anything else is a file to open."""
    return frozenset(
        {group.name for group in app.registered_groups if group.name}
        | {command.name or command.callback.__name__ for command in app.registered_commands if command.callback}
    )


@app.command("open")
def open_(
    file: Annotated[Path | None, typer.Argument(help="An archive, created if missing; without it, the last one.")] = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Open the window."""
    raise typer.Exit(open_window(file or archive))


@app.command()
def version(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Print the program's version."""
    from importlib.metadata import version as installed

    number = installed("pressmark")
    give({"version": number}) if as_json else tell(f"Pressmark {number}")


def _register() -> None:
    """Add the commands of the other modules to the one application."""
    from desktop.cli import (
        batch,
        changing,
        comparing,
        correcting,
        erasing,
        exporting,
        feeds,
        finding,
        highlighting,
        importing,
        issues,
        keeping,
        reading,
        reading_room,
        rights,
        sites,
        smart,
        versions,
    )
    from desktop.cli import names as names_

    for command, name in (
        (importing.import_, "import"),
        (reading.find, "list"),
        (reading.find, "search"),
        (finding.facets, "facets"),
        (finding.queries, "queries"),
        (reading.show, "show"),
        (changing.edit, "edit"),
        (changing.trash, "trash"),
        (erasing.erase, "erase"),
        (erasing.empty_trash, "empty-trash"),
        (changing.undo, "undo"),
        (changing.redo, "redo"),
        (batch.batch, "batch"),
        (versions.versions, "versions"),
        (versions.revert, "revert"),
        (sites.reread, "reread"),
        (reading_room.read, "read"),
        (reading_room.unread, "unread"),
        (reading_room.star, "star"),
        (reading_room.unstar, "unstar"),
        (rights.restrict, "restrict"),
        (rights.embargo, "embargo"),
        (rights.release, "release"),
        (comparing.diff, "diff"),
        (comparing.duplicates, "duplicates"),
        (comparing.merge, "merge"),
        (comparing.distinct, "distinct"),
        (exporting.export, "export"),
        (highlighting.cite, "cite"),
        (keeping.check, "check"),
        (keeping.rebuild, "rebuild"),
        (keeping.backup, "backup"),
        (keeping.salvage, "salvage"),
    ):
        app.command(name)(command)
    app.add_typer(changing.collections, name="collection")
    app.add_typer(names_.names, name="names")
    app.add_typer(feeds.feeds, name="feed")
    app.add_typer(smart.smart, name="smart")
    app.add_typer(sites.sites, name="site")
    app.add_typer(highlighting.highlights, name="highlight")
    issues.issues.command("edit")(correcting.edit_issue)
    issues.issues.command("story")(correcting.edit_story)
    app.add_typer(issues.issues, name="issue")
    app.add_typer(issues.series, name="series")


_register()
