"""The importers' door: files and folders, recognised by what they hold, give their stories one at a time."""

import os
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from desktop.importers.errors import SourceError, UnreadableError
from desktop.importers.one_file import Report, read_file
from desktop.importers.options import ReadingOptions
from desktop.story import Draft, Refusal

__all__ = ["Report", "read_sources", "read_stories", "read_text", "sources"]


def read_stories(source: Path | str, *, report: Report, options: ReadingOptions | None = None) -> Iterator[Draft | Refusal]:
    """Read a file, a folder with its subfolders, or an address, giving its stories in order; a broken one is a Refusal, and the rest goes on.

    Files are recognised by their content. Nothing outside a file's own folder is read, or outside the folder given here; nothing is
    fetched but an address given here as a string, unless options bring a fetcher.
    Many files, and large ones, are read in processes of their own, one a core: whatever kills a process, or takes a minute, is refused.
    report: called before each file, with the count of files; within a single file of many stories, in bytes. Often enough for a Cancel.
    options.known: what it knows is given as a Draft without fields and text, importer `KEPT`, and not parsed.
    Raises SourceError, at once, where source itself is missing or cannot be read.
    """
    if isinstance(source, str) and source.lower().startswith(("http://", "https://")):
        return _read_address(source, report, options or ReadingOptions())
    source = Path(source)
    try:
        if is_folder := source.is_dir():
            with os.scandir(source):
                pass
        else:
            with source.open("rb"):
                pass
    except (OSError, ValueError) as error:
        raise SourceError(
            source, getattr(error, "strerror", None) or str(error), remedy="Check that it is there and may be read."
        ) from error
    return _read_all([(file, source if is_folder else None) for file in sources(source)], report, options or ReadingOptions())


def read_sources(named: Sequence[Path], *, report: Report, options: ReadingOptions | None = None) -> Iterator[Draft | Refusal]:
    """Read several files and folders as one; what is missing is a Refusal, too."""
    files: list[tuple[Path, Path | None]] = []
    for each in named:
        folder = each if each.is_dir() else None
        files += [(file, folder) for file in sources(each)]
    return _read_all(files, report, options or ReadingOptions())


def read_text(text: str, *, origin: str = "pasted text") -> Iterator[Draft | Refusal]:
    """Read pasted text as one story."""
    from desktop.importers.material import Material
    from desktop.importers.text.plain_text import text_draft

    try:
        content = text.encode("utf-8", "replace")
        yield text_draft(text, content, Material(origin, lambda: BytesIO(content), len(content), origin=origin))
    except UnreadableError as error:
        yield Refusal(origin, "", error.why, error.remedy)


def sources(source: Path) -> list[Path]:
    """Name the files that `read_stories` would read, in its order."""
    from desktop.importers.folders import files_of

    return list(files_of(source)) if source.is_dir() else [source]


def _read_all(files: Sequence[tuple[Path, Path | None]], report: Report, options: ReadingOptions) -> Iterator[Draft | Refusal]:
    from desktop.importers.crew.reading import is_worth_it, read_by_crew

    if options.fetcher is None and is_worth_it(files):  # one process alone asks servers, and waits between two requests
        yield from read_by_crew(files, report, options)
        return
    for done, (file, folder) in enumerate(files):
        if len(files) > 1:
            report(done, len(files), file.name)
        yield from read_file(file, report if len(files) == 1 else _counted(report, done, len(files)), options, within=folder)
    if len(files) > 1:
        report(len(files), len(files), "")


def _counted(report: Report, done: int, total: int) -> Report:
    """Report what goes on within a file as the file's own place among the others."""
    return lambda _done, _total, what: report(done, total, what)


def _read_address(address: str, report: Report, options: ReadingOptions) -> Iterator[Draft | Refusal]:
    from desktop.importers.fetching.stories import read_address
    from desktop.importers.one_file import guarded

    return guarded(lambda watched: read_address(address, options, watched), address, report)
