"""Fixity: that what is stored is as it was stored. Everything is read and reckoned again; nothing is written.

SQLite's own check sees a broken structure but not a flipped bit within a value, so both are asked. A check can be left off and taken up
again, in another process too: where it stands is told by a token that whoever asks keeps, since a damaged file is not written to.
"""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from desktop.archive.checking import content, indexed, sealed, stories, whole
from desktop.archive.checking.steps import ARCHIVE, UNREADABLE, Damage, Found, Step
from desktop.archive.errors import ArchiveError
from desktop.archive.file.driver import driver_of
from desktop.archive.report import Report, quiet

__all__ = ["ARCHIVE", "CheckPart", "CheckReport", "Damage", "Report", "check", "check_some", "quiet"]

_FAULTS = 100  # unreadable places in a step after which the rest of it is given up
_MOST = 1000  # damages named; what is beyond is counted no more
_COUNTED = ("blob", "body", "version", "story", "journal_part")


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found."""

    stories: int
    checked: int  # contents whose SHA-256 was reckoned: originals, pictures and bodies
    damaged: tuple[Damage, ...]
    source_bytes: int  # what the originals take in the file
    rest_bytes: int  # everything else in it

    @property
    def ok(self) -> bool:
        """Whether nothing is damaged."""
        return not self.damaged


@dataclass(frozen=True, slots=True)
class CheckPart:
    """How far a check that is done in parts has come."""

    done: int
    total: int  # of rows
    token: str  # gives the place to go on from; "" when the check is through
    report: CheckReport  # what was found so far


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where a check stands."""

    step: int = 0
    place: int = -1
    done: int = 0
    total: int = 0
    checked: int = 0
    damaged: tuple[Damage, ...] = ()

    @classmethod
    def read(cls, token: str) -> "_Standing":
        try:
            said = json.loads(token)
            step, place, done, total, checked, damaged = said
            return cls(int(step), int(place), int(done), int(total), int(checked), tuple(Damage(*each) for each in damaged))
        except (ValueError, TypeError) as error:
            raise ArchiveError("check", "it cannot be taken up where it was left off", remedy="Begin it anew.") from error

    def token(self) -> str:
        said = [self.step, self.place, self.done, self.total, self.checked, [(each.mark, each.what) for each in self.damaged]]
        return json.dumps(said, ensure_ascii=False)

    def behind(self, found: Found) -> "_Standing":
        damaged = self.damaged + tuple(each for each in found.damaged if each not in self.damaged) if found.damaged else self.damaged
        return replace(
            self,
            place=found.place,
            done=min(self.done + found.rows, self.total),
            checked=self.checked + found.contents,
            damaged=damaged[:_MOST],
        )


def check(rows: Connection, report: Report) -> CheckReport:
    """Look at everything, one content in memory at a time. What `report` raises passes through."""
    standing = _begun(rows)
    steps = _steps(by_table=False)
    for reached in _walk(rows, steps, standing):
        standing = reached
        report(standing.done, standing.total, f"Checking {steps[min(standing.step, len(steps) - 1)].name}")
    report(standing.total, standing.total, "Checking")
    return _report(rows, standing)


def check_some(rows: Connection, token: str, seconds: float) -> CheckPart:
    """Look for so many seconds, going on from a token ("" begins); at least one row is looked at. Raises ArchiveError for a strange token."""
    standing = _Standing.read(token) if token else _begun(rows)
    steps = _steps(by_table=True)
    until = time.monotonic() + seconds
    for reached in _walk(rows, steps, standing):
        standing = reached
        if time.monotonic() >= until:
            break
    through = standing.step >= len(steps)
    report = _report(rows, standing)
    return CheckPart(standing.total if through else standing.done, standing.total, "" if through else standing.token(), report)


def _steps(*, by_table: bool) -> list[Step]:
    return [*whole.structure(by_table=by_table), *content.steps(), *stories.steps(), *sealed.steps(), *whole.steps(), *indexed.steps()]


def _begun(rows: Connection) -> _Standing:
    return _Standing(total=sum(_count(rows, table) for table in _COUNTED))


def _walk(rows: Connection, steps: list[Step], standing: _Standing) -> Iterator[_Standing]:
    """Give where the check stands after each look. A step that meets an unreadable place says so and goes on some rows behind it."""
    driver = driver_of(rows)
    driver.text_factory = _any_text
    try:
        yield from _walk_on(rows, steps, standing)
    finally:
        driver.text_factory = str


def _any_text(written: bytes) -> str:
    """Read a text that a flipped bit may have made no UTF-8 any more, so that its row can be named."""
    return written.decode("utf-8", "surrogateescape")


def _walk_on(rows: Connection, steps: list[Step], standing: _Standing) -> Iterator[_Standing]:
    while standing.step < len(steps):
        step = steps[standing.step]
        faults, stride = 0, 1
        while True:
            try:
                for found in step.look(rows, standing.place):
                    standing = standing.behind(found)
                    yield standing
                break
            except UNREADABLE as error:
                faults, stride = faults + 1, stride * 2
                said = f"{step.name}: a part of the file cannot be read ({getattr(error, 'orig', error)})"
                place = standing.place + stride
                standing = standing.behind(Found(place, 0, 0, (Damage(ARCHIVE, said),)))
                if faults >= _FAULTS or place > 1 << 40:
                    break
        standing = replace(standing, step=standing.step + 1, place=-1)
        yield standing


def _report(rows: Connection, standing: _Standing) -> CheckReport:
    sources, every = _sizes(rows)
    return CheckReport(_count(rows, "story"), standing.checked, standing.damaged, sources, every - sources)


def _sizes(rows: Connection) -> tuple[int, int]:
    kept = (
        "SELECT coalesce(sum(length(content)), 0) FROM chunk JOIN blob ON blob.id = chunk.blob"
        " WHERE EXISTS (SELECT 1 FROM source WHERE substr(source.sha256, 1, 12) = substr(blob.sha256, 1, 12) AND source.sha256 = blob.sha256)"
    )
    sources, pages, size = (_one(rows, wanted) for wanted in (kept, "PRAGMA page_count", "PRAGMA page_size"))
    return sources, pages * size


def _count(rows: Connection, table: str) -> int:
    return _one(rows, f"SELECT count(*) FROM {table}")


def _one(rows: Connection, wanted: str) -> int:
    try:
        row: Any = driver_of(rows).execute(wanted).fetchone()
        return int(row[0])
    except UNREADABLE:
        return 0
