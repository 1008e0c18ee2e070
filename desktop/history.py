"""What was done at the desk: the long jobs and their reports, kept between sessions beside the settings.

Not in the archive: it is about this person's desk (files in their folders, what failed or was called off), an archive may be a copy,
shared or read-only, and each export already stands in its stories' provenance. So it is forgotten where stories are erased.
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from secrets import token_hex
from typing import Any

from desktop.settings import settings_file

LARGEST = 200  # jobs that are kept
_LINES = 500  # of one report


@dataclass(frozen=True, slots=True)
class Done:
    """A job that has ended."""

    what: str
    archive: str  # the file that it worked on
    began: str  # ISO 8601 with zone
    seconds: float
    outcome: str  # done, cancelled or failed
    said: str = ""  # how it ended, in a line
    lines: tuple[str, ...] = ()  # its report
    files: tuple[str, ...] = ()  # what it wrote


class History:
    """The jobs that have ended, in a file of a line each; a disk that refuses to keep them interrupts nobody."""

    def __init__(self, path: Path | None = None) -> None:
        """path: another file than the person's own, for tests."""
        self._path = path or settings_file().with_name("jobs.jsonl")

    def add(self, done: Done) -> None:
        """Keep a job, and forget those long past."""
        kept = replace(done, lines=done.lines[:_LINES])
        self._write([*self._read(), kept][-LARGEST:])

    def of(self, archive: str) -> tuple[Done, ...]:
        """Give an archive's jobs, the latest first."""
        return tuple(each for each in reversed(self._read()) if each.archive == archive)

    def clear(self, archive: str) -> None:
        """Forget an archive's jobs."""
        before = self._read()
        if (after := [each for each in before if each.archive != archive]) != before:
            self._write(after)

    def _read(self) -> list[Done]:
        try:
            lines = self._path.read_text("utf-8").splitlines()
        except (OSError, ValueError):
            return []
        return [done for line in lines if (done := _done(line)) is not None]

    def _write(self, kept: Iterable[Done]) -> None:
        partial = self._path.with_name(f".{token_hex(8)}.part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            partial.touch(0o600)  # it names people's files
            partial.write_text("".join(json.dumps(asdict(each), ensure_ascii=False) + "\n" for each in kept), "utf-8")
            partial.replace(self._path)
        except OSError:
            with suppress(OSError):
                partial.unlink()


def _done(line: str) -> Done | None:
    """Read a line; one that another version wrote is taken as far as it is understood, a damaged one not at all."""
    try:
        said: Any = json.loads(line)
        known = {each.name: said[each.name] for each in fields(Done) if each.name in said}
        done = Done(**known | {name: tuple(map(str, known.get(name, ()))) for name in ("lines", "files")})
    except (ValueError, TypeError, KeyError):
        return None
    return done if isinstance(done.seconds, int | float) and isinstance(done.began, str) and isinstance(done.what, str) else None
