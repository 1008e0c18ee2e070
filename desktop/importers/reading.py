"""The importers' door: a file or a folder, recognised by what it holds, gives its stories one at a time."""

import os
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

from desktop.importers.errors import SourceError, UnreadableError
from desktop.importers.options import ReadingOptions
from desktop.story import Draft, Refusal

Report: TypeAlias = Callable[[int, int, str], None]
"""done, total, what; to cancel, it raises, and what it raises passes through untouched."""


def read_stories(source: Path | str, *, report: Report, options: ReadingOptions | None = None) -> Iterator[Draft | Refusal]:
    """Read a file, a folder with its subfolders, or an address, giving its stories in order; a broken one is a Refusal, and the rest goes on.

    Files are recognised by their content. Nothing outside a file's own folder is read, and nothing is fetched but an address given here
    as a string, unless options bring a fetcher.
    report: called before each file, with the count of files; within a file of many stories, in bytes.
    Raises SourceError, at once, where source itself is missing or cannot be read.
    """
    if isinstance(source, str) and source.lower().startswith(("http://", "https://")):
        return _read_address(source, _Watched(report), options or ReadingOptions())
    source = Path(source)
    try:
        is_folder = source.is_dir()
        if is_folder:
            with os.scandir(source):
                pass
        else:
            with source.open("rb"):
                pass
    except (OSError, ValueError) as error:
        raise SourceError(
            source, getattr(error, "strerror", None) or str(error), remedy="Check that it is there and may be read."
        ) from error
    how = options or ReadingOptions()
    return _read_folder(source, report, how) if is_folder else _read_file(source, _Watched(report), how, alone=True)


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


class _Watched:
    """A report that remembers what it raised, so that a cancel is never taken for a broken story."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.raised: BaseException | None = None

    def __call__(self, done: int, total: int, what: str) -> None:
        try:
            self._report(done, total, what)
        except BaseException as error:
            self.raised = error
            raise


def _read_folder(folder: Path, report: Report, options: ReadingOptions) -> Iterator[Draft | Refusal]:
    files = sources(folder)
    for done, file in enumerate(files):
        report(done, len(files), file.name)
        yield from _read_file(file, _Watched(_counted(report, done, len(files))), options, alone=False)
    report(len(files), len(files), folder.name)


def _counted(report: Report, done: int, total: int) -> Report:
    """Report what goes on within a file as the file's own place among the others."""
    return lambda _done, _total, what: report(done, total, what)


def _read_address(address: str, report: _Watched, options: ReadingOptions) -> Iterator[Draft | Refusal]:
    from desktop.importers.fetching.stories import read_address

    return _guarded(read_address(address, options, report), address, report)


def _read_file(file: Path, report: _Watched, options: ReadingOptions, *, alone: bool) -> Iterator[Draft | Refusal]:
    """Read one file."""
    from desktop.importers.material import Material
    from desktop.importers.recognising import read_material

    def stories() -> Iterator[Draft | Refusal]:
        yield from read_material(Material.of_file(file, options, alone=alone, check=lambda: report(0, 1, file.name)), report)

    return _guarded(stories(), str(file), report)


def _guarded(readings: Iterator[Draft | Refusal], origin: str, report: _Watched) -> Iterator[Draft | Refusal]:
    """Pass readings on; whatever goes wrong is told as a Refusal."""
    try:
        yield from readings
    except UnreadableError as error:
        yield Refusal(origin, "", error.why, error.remedy)
    except OSError as error:
        yield Refusal(origin, "", f"{error.strerror or error}.", "Check that it is there and may be read.")
    except Exception as error:  # the edge: a page that breaks a parser must not end the import of a thousand others
        if error is report.raised:
            raise
        yield Refusal(origin, "", f"it could not be read ({type(error).__name__}: {error}).", "Please report it, with the file.")
