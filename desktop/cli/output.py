"""What the command line says, and where: JSON to stdout alone, words to stderr, and how a fault ends the program."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.settings import default_archive

if TYPE_CHECKING:  # here and in the commands: the archive is loaded by who opens one, so that help and version come at once
    from desktop.archive import Archive

ArchiveFile = Annotated[Path | None, typer.Option("--archive", help="The archive; without it, your own.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]


def say(words: str) -> None:
    """Tell a person something, on stderr."""
    print(words, file=sys.stderr, flush=True)


def tell(words: str = "") -> None:
    """Give a person the answer, on stdout."""
    print(words, flush=True)


def give(answer: Any) -> None:
    """Give a program the answer, one JSON value on a line of stdout."""
    print(json.dumps(answer, ensure_ascii=False), flush=True)


def or_null(value: str) -> str | None:
    """Give an unknown field as JSON has it."""
    return value or None


class Progress:
    """A Report that keeps one line of stderr up to date where that is a terminal, and is silent elsewhere."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        from desktop.importers.pace import Pace

        self._pace = Pace()

    def __call__(self, done: int, total: int, what: str) -> None:
        """Show how far the work is; total 0 is unknown."""
        if self._shown:
            share = f"{100 * done // total:3d} % " if total else ""
            pace = self._pace.tell(done, total) if total else ""
            words = f"{what[:60]}  ({pace})" if pace else what[:70]
            print(f"\r\x1b[K{share}{words}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Clear the line."""
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


@contextmanager
def faults() -> Iterator[None]:
    """Turn an error of any room into its words on stderr and exit code 1; never a traceback."""
    from desktop.archive import ArchiveError, QueryError
    from desktop.importers import SourceError
    from exports import ExportError

    try:
        yield
    except (ArchiveError, QueryError, ExportError, SourceError) as error:
        say(str(error))
        raise typer.Exit(1) from error
    except KeyboardInterrupt as error:
        say("Cancelled. What was finished before is kept.")
        raise typer.Exit(1) from error
    except BrokenPipeError as error:  # `pressmark list | head`
        sys.stderr.close()
        raise typer.Exit(1) from error


@contextmanager
def opened(path: Path | None, *, create: bool = False) -> Iterator["Archive"]:
    """Open the archive that was named, or the person's own, and give its errors in words."""
    from desktop.archive import Archive

    where = path or default_archive()
    with faults():
        if create:
            where.parent.mkdir(parents=True, exist_ok=True)
        with Archive.open(where, create=create) as archive:
            for notice in archive.notices():
                say(notice)
            yield archive
