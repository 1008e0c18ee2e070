"""An issue that comes back out of its book: made anew with its series, its sections, and what it alone called its stories."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from desktop.archive.errors import ArchiveError
from desktop.archive.journal.change import Edit
from desktop.archive.periodicals import issuing, running
from desktop.archive.periodicals.periodicals import series_named
from desktop.archive.schema import issue
from desktop.archive.story.resolving import resolved_all
from desktop.story import Former, FormerIssue, Mark


def bring_back(rows: Connection, book: FormerIssue, stories: Sequence[tuple[Former, Mark]], now: str) -> tuple[int, list[Edit]]:
    """Give the number in the archive of the issue that a book is, and the edits that bring it back.

    stories: in the book's order, with what they were in it. An issue that is here already, known by its identifier, gets the stories that it
    lacks; nothing else of it changes. Raises ArchiveError where another issue of the series has its number.
    """
    stands = resolved_all(rows, [mark.number for _, mark in stories])
    placed: dict[int, dict[str, str]] = {}
    for former, mark in stories:
        placed.setdefault(stands[mark.number], {"section": former.section, "headline": former.headline, "deck": former.deck})
    here = rows.scalar(select(issue.c.id).where(issue.c.identifier == book.identifier)) if book.identifier else None
    if here is not None:
        held = issuing.entries(rows, here)
        order = _with_missing(list(held), list(placed))
        said: list[tuple[int, dict[str, Any]]] = [(each, {} if each in held else placed[each]) for each in order]
        return here, issuing.arranged(rows, here, held, said, now) if len(order) > len(held) else []
    series, made = _series(rows, book)
    _free(rows, series, book)
    options = {"sections": "section"} | ({"cover": cover} if (cover := _cover(book)) else {})
    head = {"number": book.number, "date": book.date, "title": book.title, "editorial": book.editorial, "options": options}
    identity, edits = issuing.create(rows, series, [], now, **head)
    (edit,) = edits
    if book.identifier:
        edit = Edit(edit.table, edit.key, None, {**(edit.after or {}), "identifier": book.identifier})
    entries = [
        Edit("issue_story", {"issue": identity, "story": each}, None, {"position": place, **said})
        for place, (each, said) in enumerate(placed.items())
    ]
    return identity, [*made, edit, *entries]


def _series(rows: Connection, book: FormerIssue) -> tuple[int, list[Edit]]:
    """Give the series of the book's name, or make it as the book says it is."""
    if (held := series_named(rows, book.series)) is not None:
        return held.id, []
    design = {"cover": book.cover} if book.cover else {}
    said = {"title": book.series, "subtitle": book.subtitle, "language": book.language, "editor": book.editor, "design": design}
    return running.create(rows, **said)


def _free(rows: Connection, series: int, book: FormerIssue) -> None:
    same = (issue.c.series == series) & (func.lower(issue.c.number) == book.number.lower())
    if book.number and rows.scalar(select(issue.c.id).where(same)) is not None:
        raise ArchiveError(
            f"{book.series} {book.number}",
            "the series has another issue of that number",
            remedy="Give that one another number, then import the book again. Its stories are in the archive.",
        )


def _cover(book: FormerIssue) -> dict[str, str]:
    """Give what the issue's cover was; the design too, since the series here may have another."""
    return {name: value for name, value in (("design", book.cover), ("colour", book.cover_colour)) if value}


def _with_missing(held: list[int], wanted: Sequence[int]) -> list[int]:
    """Put what is missing behind what stands before it in the book."""
    order, place = list(held), 0
    for each in wanted:
        if each in order:
            place = order.index(each) + 1
        else:
            order.insert(place, each)
            place += 1
    return order
