"""Content that nothing names any more: of erased stories, and what undone imports left lying."""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, select

from desktop.archive.content.stored import several
from desktop.archive.erasure.redacting import Named
from desktop.archive.journal.seals import seal
from desktop.archive.schema import blob, body, chunk, issue, picture, series, source, version, version_picture

_DIGEST = re.compile(r"[0-9a-f]{64}")


def sweep(rows: Connection, named: Named) -> int:
    """Remove bodies, originals and pictures that neither a row nor the journal names; give how many bodies went."""
    shown = select(version_picture.c.sha256)
    kept = named.contents | _designed(rows)
    bodies = _orphans(rows, select(body.c.id).where(body.c.id.not_in(select(version.c.body))), named.bodies)
    _remove(rows, body, body.c.id, bodies)
    nameless = select(blob.c.sha256).where(blob.c.sha256.not_in(select(source.c.sha256)), blob.c.sha256.not_in(shown))
    contents = _orphans(rows, nameless, kept)
    for some in several(contents):
        rows.execute(delete(chunk).where(chunk.c.blob.in_(select(blob.c.id).where(blob.c.sha256.in_(some)))))
    _remove(rows, blob, blob.c.sha256, contents)
    pictures = _orphans(rows, select(picture.c.sha256).where(picture.c.sha256.not_in(shown)), kept)
    for some in several(pictures):
        gone = rows.execute(select(picture).where(picture.c.sha256.in_(some))).mappings().all()
        seal(rows, (("picture", {"sha256": head["sha256"]}, dict(head), None) for head in gone))
    _remove(rows, picture, picture.c.sha256, pictures)
    return len(bodies)


def _orphans(rows: Connection, wanted: Any, kept: set[Any]) -> list[Any]:
    return [each for each in rows.scalars(wanted) if each not in kept]


def _remove(rows: Connection, table: Table, column: Any, values: Sequence[Any]) -> None:
    for some in several(values):
        rows.execute(delete(table).where(column.in_(some)))


def _designed(rows: Connection) -> set[str]:
    """Give the pictures that a series' design or an issue's options name."""
    texts = (*rows.scalars(select(series.c.design)), *rows.scalars(select(issue.c.options)))
    return {digest for text in texts for digest in _DIGEST.findall(text)}
