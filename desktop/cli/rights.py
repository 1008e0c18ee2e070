"""pressmark restrict, embargo and release: what may leave the archive."""

from typing import Annotated

import typer

from desktop.cli.changing import Marks, done
from desktop.cli.output import ArchiveFile, AsJson, opened
from desktop.cli.reading import read_mark
from desktop.story.fields import read_day


def restrict(marks: Marks, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Keep stories out of every export."""
    with opened(archive) as opened_archive:
        done(opened_archive.restrict([read_mark(mark) for mark in marks]), as_json)


def embargo(
    marks: Marks,
    until: Annotated[str, typer.Option("--until", metavar="DATE", help="The last day on which no export takes them: 2026-12-01.")],
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Keep stories out of every export until a day, which is included."""
    try:
        day = read_day(until)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--until") from error
    with opened(archive) as opened_archive:
        done(opened_archive.embargo([read_mark(mark) for mark in marks], day), as_json)


def release(marks: Marks, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Lift restriction and embargo from stories."""
    with opened(archive) as opened_archive:
        done(opened_archive.release([read_mark(mark) for mark in marks]), as_json)
