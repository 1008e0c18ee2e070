"""Fixity: that what is stored still has the checksum it came with. Every content is read and reckoned again; nothing is written.

SQLite's own check sees a broken structure but not a flipped bit within a value, so both are asked.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import zstandard
from sqlalchemy import ColumnElement, Connection, Select, func, literal, select, union
from sqlalchemy.exc import DBAPIError

from desktop.archive.packing import unpack
from desktop.archive.schema import blob, body, chunk, source, story, version, version_picture
from desktop.story import Mark

Report = Callable[[int, int, str], None]  # done, total, what
ARCHIVE = "archive"  # stands for a mark where the damage is the file's own
_AHEAD = 4  # chunks, of 4 MiB at most
_FAULTS = 100  # unreadable places after which the rest is given up
_NAMED = 20  # complaints of SQLite's own check that are passed on

_BLOBS = (
    select(blob.c.id, blob.c.sha256, chunk.c.zstd, chunk.c.content)
    .outerjoin(chunk, chunk.c.blob == blob.c.id)
    .order_by(blob.c.id, chunk.c.number)
)
_BODIES = select(body.c.id, body.c.sha256, literal(1), body.c.content).order_by(body.c.id)


@dataclass(frozen=True, slots=True)
class Damage:
    """What is damaged, and how."""

    mark: str  # a story's, or "archive"
    what: str


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


def quiet(done: int, total: int, what: str) -> None:
    """Report nothing."""


def check(rows: Connection, report: Report) -> CheckReport:
    """Reckon every checksum again, one content in memory at a time. What `report` raises passes through."""
    damaged: list[Damage] = []
    stories = checked = 0
    try:
        damaged += _structure(rows)
        stories = _count(rows, story)
        total = _count(rows, blob) + _count(rows, body)
        for wanted, table, marks in ((_BLOBS, blob, _marks_of_blob), (_BODIES, body, _marks_of_body)):
            for number, digest, wrong in _reckoned(rows, wanted, table.c.id):
                report(checked, total, "Checking")
                checked += 1
                if wrong:
                    damaged += [Damage(mark, wrong) for mark in _marks(rows, marks(number, digest))]
        report(checked, total, "Checking")
        missing = select(source.c.story).where(source.c.sha256.not_in(select(blob.c.sha256)))
        damaged += [Damage(Mark.of(number), "its original is missing") for number in rows.scalars(missing)]
    except DBAPIError as error:  # a page that cannot be read
        damaged.append(Damage(ARCHIVE, f"a part of the file cannot be read ({error.orig}); {checked:,} contents were checked"))
    sources, whole = _sizes(rows)
    return CheckReport(stories, checked, tuple(dict.fromkeys(damaged)), sources, whole - sources)


def _structure(rows: Connection) -> list[Damage]:
    said = rows.exec_driver_sql(f"PRAGMA quick_check({_NAMED})").scalars().all()
    return [Damage(ARCHIVE, str(line)) for line in said if line != "ok"]


def _reckoned(rows: Connection, wanted: Select[Any], counted: ColumnElement[int]) -> Iterator[tuple[int, str, str]]:
    """Give each content's number, the SHA-256 it came with, and what is wrong with it ("" if nothing).

    What a damaged page hides is said once, and reading goes on behind it.
    """
    last, faults = 0, 0
    while True:
        try:
            found = rows.execute(wanted.where(counted > last), execution_options={"yield_per": _AHEAD})
            for (number, digest), chunks in groupby(found, key=lambda row: (row[0], row[1])):
                last = number
                yield number, digest, _wrong(digest, chunks)
            return
        except DBAPIError as error:
            faults, last = faults + 1, last + 1
            if faults > _FAULTS:
                raise
            yield last, "", f"stored bytes cannot be read ({error.orig})"


def _wrong(digest: str, chunks: Iterable[Any]) -> str:
    reckoned = hashlib.sha256()
    try:
        for _, _, zstd, content in chunks:
            reckoned.update(unpack(content) if zstd else content or b"")
    except (zstandard.ZstdError, MemoryError):
        return "stored bytes cannot be unpacked"
    return "" if reckoned.hexdigest() == digest else "stored bytes have another SHA-256 than they came with"


def _marks_of_blob(number: int, digest: str) -> Any:
    named = digest or select(blob.c.sha256).where(blob.c.id == number).scalar_subquery()
    return union(
        select(source.c.story).where(source.c.sha256 == named),
        select(version_picture.c.story).where(version_picture.c.sha256 == named),
    )


def _marks_of_body(number: int, digest: str) -> Any:
    return select(version.c.story).where(version.c.body == number).distinct()


def _marks(rows: Connection, wanted: Any) -> list[str]:
    found = sorted(rows.scalars(wanted))
    return [Mark.of(number) for number in found] or [ARCHIVE]  # content of an undone import belongs to no story


def _sizes(rows: Connection) -> tuple[int, int]:
    kept: Select[Any] = select(func.coalesce(func.sum(func.length(chunk.c.content)), 0)).join(blob, blob.c.id == chunk.c.blob)
    try:
        sources = int(rows.scalar(kept.where(blob.c.sha256.in_(select(source.c.sha256)))) or 0)
        pages = int(rows.exec_driver_sql("PRAGMA page_count").scalar_one())
        return sources, pages * int(rows.exec_driver_sql("PRAGMA page_size").scalar_one())
    except DBAPIError:
        return 0, 0


def _count(rows: Connection, table: Any) -> int:
    return int(rows.scalar(select(func.count()).select_from(table)) or 0)
