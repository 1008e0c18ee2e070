"""The dictionary by which an archive's bodies are packed: made of its first stories, kept in it three times, and known to whoever reads it."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select

from desktop.archive.content.packing import dictionary_of, know, pack, train, unpack
from desktop.archive.content.stored import several, sha256
from desktop.archive.file.driver import driver_of
from desktop.archive.schema import body, dictionary, version

_ENOUGH = 2_000  # bodies before one is made; what it would save of fewer is no reason to depend on it
_SAMPLES = 1_500
COPIES = 3
_PASSAGE = 24  # bytes of a text that are no chance
_MANY = 2_000  # bodies packed at a time


def number_of(rows: Connection) -> int:
    """Give the number of the archive's dictionary, 0 while it has none; each transaction asks."""
    return int(driver_of(rows).execute("SELECT coalesce(max(number), 0) FROM dictionary").fetchone()[0])


def load(rows: Connection) -> None:
    """Take every dictionary of the archive into use, each from the first copy that is whole; one that has none is left out."""
    known: set[int] = set()
    for row in rows.execute(select(dictionary).order_by(dictionary.c.number, dictionary.c.copy)):
        if row.number not in known and sha256(row.content) == row.sha256:
            known.add(know(row.content))


def content_of(rows: Connection, number: int) -> bytes:
    """Give a dictionary's bytes, for a process that has no archive; empty where no copy is whole."""
    copies = rows.execute(select(dictionary.c.content, dictionary.c.sha256).where(dictionary.c.number == number))
    return next((content for content, digest in copies if sha256(content) == digest), b"")


def mend(rows: Connection) -> None:
    """Drop damaged copies, and make each dictionary that has a whole one stand in the file as often as it should."""
    whole = {row.number: row for row in rows.execute(select(dictionary)) if sha256(row.content) == row.sha256}
    rows.execute(delete(dictionary))
    for row in whole.values():
        keep(rows, row.content)


def keep(rows: Connection, content: bytes) -> int:
    """Store a dictionary as often as it should stand there, and take it into use; give its number."""
    number = know(content)
    copies = [{"number": number, "copy": i, "sha256": sha256(content), "content": content} for i in range(COPIES)]
    rows.execute(insert(dictionary), copies)
    return number


def make(rows: Connection) -> int:
    """Make the dictionary once there are bodies enough; give its number, 0 while there are not."""
    if int(rows.scalar(select(func.count()).select_from(body)) or 0) < _ENOUGH:
        return 0
    return keep(rows, train(_samples(rows)))


def shows(rows: Connection, stories: Sequence[int]) -> bool:
    """Tell whether a passage of stories' texts, of whatever version, stands in a dictionary."""
    dictionaries = list(rows.scalars(select(dictionary.c.content).where(dictionary.c.copy == 0)))
    if not dictionaries:
        return False
    for some in several(stories):
        for frame in rows.scalars(select(body.c.content).join(version, version.c.body == body.c.id).where(version.c.story.in_(some))):
            html = unpack(frame)
            if any(html[at : at + _PASSAGE] in held for held in dictionaries for at in range(max(1, len(html) - _PASSAGE + 1))):
                return True
    return False


def renew(rows: Connection) -> None:
    """Make the dictionary anew of what is left, and pack every body by it: some minutes of a million stories."""
    rows.execute(delete(dictionary))  # first: of the same bodies the same one would be made
    number = make(rows)
    last = 0
    while some := rows.execute(select(body.c.id, body.c.content).where(body.c.id > last).order_by(body.c.id).limit(_MANY)).all():
        anew = [(pack(unpack(row.content), number), row.id) for row in some]
        rows.exec_driver_sql("UPDATE body SET content = ? WHERE id = ?", anew)
        last = some[-1].id


def readable(rows: Connection, frames: Sequence[bytes]) -> list[bytes]:
    """Give frames as this archive can read them: one is packed anew whose dictionary went, by an erasure, while it waited to be stored."""
    held = {0, *rows.scalars(select(dictionary.c.number))}
    return [frame if dictionary_of(frame) in held else pack(unpack(frame)) for frame in frames]


def _samples(rows: Connection) -> Sequence[bytes]:
    return [unpack(frame) for frame in rows.scalars(select(body.c.content).order_by(body.c.id.desc()).limit(_SAMPLES))]
