"""One file, whatever becomes of it: its stories, or why it gives none."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from desktop.importers.errors import UnreadableError
from desktop.importers.options import ReadingOptions
from desktop.story import Draft, Refusal

Report: TypeAlias = Callable[[int, int, str], None]
"""done, total, what; to cancel, it raises, and what it raises passes through untouched."""


def read_file(file: Path, report: Report, options: ReadingOptions, *, within: Path | None) -> Iterator[Draft | Refusal]:
    """Read one file; whatever goes wrong within it is told as a Refusal. Only what the report raises passes through.

    within: the folder that was imported with it; None where a person named this very file.
    """
    from desktop.importers.material import Material
    from desktop.importers.recognising import read_material

    def stories(watched: Report) -> Iterator[Draft | Refusal]:
        yield from read_material(Material.of_file(file, options, alone=within is None, within=within), watched)

    return guarded(stories, str(file), report)


def guarded(read: Callable[[Report], Iterator[Draft | Refusal]], origin: str, report: Report) -> Iterator[Draft | Refusal]:
    """Pass on what is read under a report; whatever goes wrong is told as a Refusal."""
    watched = _Watched(report)
    try:
        yield from read(watched)
    except UnreadableError as error:
        yield Refusal(origin, "", error.why, error.remedy)
    except OSError as error:
        yield Refusal(origin, "", f"{error.strerror or error}.", "Check that it is there and may be read.")
    except Exception as error:  # the edge: a page that breaks a parser must not end the import of a thousand others
        if error is watched.raised:
            raise
        yield Refusal(origin, "", f"it could not be read ({type(error).__name__}: {error}).", "Please report it, with the file.")


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
