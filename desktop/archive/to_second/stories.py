"""Stories and their versions, moved to the second schema's tables."""

import json
from typing import Any

from sqlalchemy import Connection

from desktop.archive.errors import ArchiveError
from desktop.archive.file.driver import driver_of
from desktop.archive.intake.address import address_number
from desktop.archive.search.docids import in_order
from desktop.archive.to_second.formats import SOURCE, by_thousands, facts_of, version_digest
from desktop.story import Mark

_PICTURES = (
    "(SELECT json_group_array(sha256) FROM (SELECT sha256 FROM version_picture AS shown"
    " WHERE shown.story = version.story AND shown.version = version.number ORDER BY position))"
)
_VERSIONS = (
    "SELECT version.story, version.number, version.made, version.what, version.fields, version.readings, version.source, version.body,"
    f" body.sha256, {_PICTURES}, {', '.join(f'source.{name}' for name in SOURCE)} FROM version"
    " JOIN body ON body.id = version.body JOIN source ON source.id = version.source ORDER BY version.story, version.number"
)
_STORY = (
    "INSERT INTO new_story (id, docid, title, deck, lead, authors, publication, section, published, language, url_key, words, images, version,"
    " added, trashed) SELECT id, ?, title, deck, CASE deck WHEN '' THEN lead ELSE '' END, authors, publication, section, published, language,"
    " address_number(url_key), words, images, version, added, trashed FROM story WHERE id = ?"
)


def move_versions(rows: Connection) -> None:
    """Pack every version's fields and readings, and reckon its digest."""
    driver = driver_of(rows)
    for some in by_thousands(driver.execute(_VERSIONS)):
        driver.executemany("INSERT INTO new_version VALUES (?, ?, ?, ?, ?, ?, ?, ?)", list(map(_version, some)))


def move_stories(rows: Connection) -> None:
    """Give every story its document number, its address as a number, and its first words only where there is no deck."""
    driver = driver_of(rows)
    driver.create_function("address_number", 1, address_number, deterministic=True)
    last = 0
    for some in by_thousands(in_order(rows)):
        moved = []
        for number, first in some:
            last = max(first, last + 1)
            moved.append((last, number))
        driver.executemany(_STORY, moved)


def _version(row: tuple[Any, ...]) -> tuple[Any, ...]:
    story, number, made, what, fields, readings, source, body, body_sha256, pictures, *said = row
    try:
        frame, facts = facts_of(fields, readings)
    except ValueError as error:
        raise ArchiveError(Mark.of(story), "its fields are damaged", remedy="Go back to a backup of the archive, and open that.") from error
    digest = version_digest(story, number, made, what, facts, body_sha256, json.loads(pictures), dict(zip(SOURCE, said, strict=True)))
    return story, number, made, what, frame, source, body, digest
