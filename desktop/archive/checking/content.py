"""Originals, pictures and bodies: every content is read and its SHA-256 reckoned again, one chunk in memory at a time."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

import zstandard
from sqlalchemy import Connection

from desktop.archive.checking.steps import ARCHIVE, UNREADABLE, Damage, Found, Step, of_story, once
from desktop.archive.content.dictionaries import COPIES
from desktop.archive.content.packing import unpack
from desktop.archive.file.driver import driver_of

_FAULTS = 100  # unreadable places after which the rest is given up
_NAMED = 1000
BLOBS = (
    "SELECT blob.id, blob.sha256, blob.size, chunk.zstd, chunk.content FROM blob LEFT JOIN chunk ON chunk.blob = blob.id"
    " WHERE blob.id > ? ORDER BY blob.id, chunk.number"
)
BODIES = "SELECT id, sha256, NULL, 1, content FROM body WHERE id > ? ORDER BY id"
_OF_BLOB = (
    "SELECT story FROM source WHERE substr(sha256, 1, 12) = substr(:sha256, 1, 12) AND sha256 = :sha256"
    " UNION SELECT story FROM version_picture WHERE sha256 = :sha256"
)
MISSING = (
    ("SELECT DISTINCT story FROM source WHERE sha256 NOT IN (SELECT sha256 FROM blob)", "its original is missing"),
    ("SELECT DISTINCT story FROM version_picture WHERE sha256 NOT IN (SELECT sha256 FROM blob)", "a picture of it is missing"),
)
_OF_BODY = "SELECT DISTINCT story FROM version WHERE body = :id"


def steps() -> Iterator[Step]:
    """Give the steps of this subject."""
    yield Step("originals and pictures", lambda rows, place: _reckoned(rows, place, BLOBS, _marks_of_blob))
    yield Step("bodies", lambda rows, place: _reckoned(rows, place, BODIES, _marks_of_body))
    yield once("what is missing", _missing)
    yield once("dictionaries", _dictionaries)


def _missing(rows: Connection) -> list[Damage]:
    driver = driver_of(rows)
    return [of_story(number, what) for wanted, what in MISSING for (number,) in driver.execute(wanted).fetchmany(_NAMED)]


def _dictionaries(rows: Connection) -> list[Damage]:
    copies = driver_of(rows).execute("SELECT number, copy, sha256, content FROM dictionary").fetchall()
    broken = [number for number, _, digest, content in copies if hashlib.sha256(content).hexdigest() != digest]
    lacking = {number for number, *_ in copies if sum(number == other for other, *_ in copies) < COPIES}
    return [
        Damage(ARCHIVE, "a copy of the dictionary by which texts are packed is damaged; the texts are read by another copy")
        for _ in sorted({*broken, *lacking})
    ]


def _reckoned(rows: Connection, place: int, wanted: str, marks: Any) -> Iterator[Found]:
    """Look at each content. What a damaged page hides is said once, and reading goes on behind it."""
    driver = driver_of(rows)
    faults = 0
    while True:
        try:
            for (number, digest, size), chunks in groupby(driver.execute(wanted, (place,)), key=lambda row: row[:3]):
                place = number
                wrong = _wrong(digest, size, chunks)
                yield Found(number, 1, 1, tuple(Damage(mark, wrong) for mark in marks(driver, number, digest)) if wrong else ())
            return
        except UNREADABLE as error:
            faults, place = faults + 1, place + 1
            if faults > _FAULTS:
                raise
            said = f"stored bytes cannot be read ({getattr(error, 'orig', error)})"
            yield Found(place, 1, 1, tuple(Damage(mark, said) for mark in marks(driver, place, "")))


def wrong(driver: Any, wanted: str) -> Iterator[tuple[int, str]]:
    """Give each content's number and what is wrong with it, "" if nothing; of a file whose pages can all be read."""
    for (number, digest, size), chunks in groupby(driver.execute(wanted, (-1,)), key=lambda row: row[:3]):
        yield number, _wrong(digest, size, chunks)


def _wrong(digest: str, size: int | None, chunks: Iterable[Any]) -> str:
    reckoned, length = hashlib.sha256(), 0
    try:
        for *_, zstd, content in chunks:
            piece = unpack(content) if zstd else content or b""
            length += len(piece)
            reckoned.update(piece)
    except (zstandard.ZstdError, MemoryError):
        return "stored bytes cannot be unpacked"
    if reckoned.hexdigest() != digest:
        return "stored bytes have another SHA-256 than they came with"
    return "" if size in (None, length) else "stored bytes have another length than is noted"


def _marks_of_blob(driver: Any, number: int, digest: str) -> list[str]:
    try:
        if not digest:
            (digest,) = driver.execute("SELECT sha256 FROM blob WHERE id = ?", (number,)).fetchone() or ("",)
        if not digest.isascii():  # damaged itself: who lacks it is told by what is missing
            return [ARCHIVE]
        return _marks(driver.execute(_OF_BLOB, {"sha256": digest}))
    except UNREADABLE:
        return [ARCHIVE]


def _marks_of_body(driver: Any, number: int, digest: str) -> list[str]:
    try:
        return _marks(driver.execute(_OF_BODY, {"id": number}))
    except UNREADABLE:
        return [ARCHIVE]


def _marks(found: Iterable[tuple[int]]) -> list[str]:
    return [of_story(number, "").mark for (number,) in sorted(found, key=str)] or [
        ARCHIVE
    ]  # content of an undone import belongs to no story
