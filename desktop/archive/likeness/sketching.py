"""Sketches follow the text: wherever a Change gives a story another body, its sketch is made anew."""

from collections.abc import Iterable

from sqlalchemy import Connection

from desktop.archive.file.driver import driver_of
from desktop.archive.journal.change import Edit
from desktop.archive.search.stems import cut

_NEIGHBOUR = "SELECT body FROM version WHERE story = ? AND number = ?"


def follow(rows: Connection, edits: Iterable[Edit]) -> None:
    """Renew the sketches of stories whose newest version came or went with these edits, where that brought another body."""
    stale: list[int] = []
    driver = driver_of(rows)
    for edit in edits:
        image = edit.after or edit.before
        if edit.table == "version" and edit.key["number"] > 1 and image and "body" in image:
            before = driver.execute(_NEIGHBOUR, (edit.key["story"], edit.key["number"] - 1)).fetchone()
            if before is None or before[0] != image["body"]:  # an edit of a field alone reads no text
                stale.append(edit.key["story"])
    if not stale:
        return
    from desktop.archive.likeness.likeness import texts_of  # numerics, which only a change of texts needs
    from desktop.archive.likeness.sketches import sketch

    fresh = [(number, sketch(cut(text))) for number, text in texts_of(rows, sorted(set(stale)))]
    rows.exec_driver_sql("INSERT OR REPLACE INTO sketch VALUES (?, ?)", fresh)
