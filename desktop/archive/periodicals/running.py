"""Series: made and changed."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, select

from desktop.archive.content.packing import to_json
from desktop.archive.errors import ArchiveError
from desktop.archive.journal.change import Edit, changed
from desktop.archive.journal.counting import take_numbers
from desktop.archive.periodicals import issuing
from desktop.archive.periodicals.periodicals import series_named, series_of
from desktop.archive.periodicals.rules import Rules
from desktop.archive.schema import issue, series
from desktop.archive.search.query import Query
from desktop.story.fields import read_value

_FIELDS = ("title", "subtitle", "frequency", "language", "editor", "design")


def create(rows: Connection, **said: Any) -> tuple[int, list[Edit]]:
    """Make a series. Raises ArchiveError for a title that another has."""
    image = {"title": "", **_read(rows, said)}
    if not image["title"]:
        raise ArchiveError("Series", "a series needs a title")
    number = take_numbers(rows, "series", 1)
    whole = {**dict.fromkeys(_FIELDS, ""), "design": "{}", **image, "identifier": uuid4().urn}
    return number, [Edit("series", {"id": number}, None, whole)]


def edit(rows: Connection, number: int, **said: Any) -> list[Edit]:
    """Change what a series says: title, subtitle, frequency, language, editor, design."""
    series_of(rows, number)
    row = rows.execute(select(series).where(series.c.id == number)).mappings().one()
    before, after = changed(dict(row), _read(rows, said, besides=number))
    return [Edit("series", {"id": number}, before, after)] if after else []


def remove(rows: Connection, number: int) -> list[Edit]:
    """Delete a series with its issues; the stories stay in the archive."""
    series_of(rows, number)
    edits = [edit for each in rows.scalars(select(issue.c.id).where(issue.c.series == number)).all() for edit in issuing.remove(rows, each)]
    row = rows.execute(select(series).where(series.c.id == number)).mappings().one()
    return [*edits, Edit("series", {"id": number}, {name: row[name] for name in (*_FIELDS, "identifier")}, None)]


def found_or_made(rows: Connection, title: str) -> tuple[int, list[Edit]]:
    """Give the series of a title, made if there is none."""
    held = series_named(rows, title)
    return (held.id, []) if held else create(rows, title=title)


def _read(rows: Connection, said: Mapping[str, Any], *, besides: int = 0) -> dict[str, Any]:
    if unknown := set(said) - set(_FIELDS):
        raise ArchiveError(min(unknown), "a series has no such field", remedy=f"It has {', '.join(_FIELDS)}.")
    image = {name: to_json(value) if name == "design" else " ".join(value.split()) for name, value in said.items()}
    if (asked := Rules.of(said.get("design", {})).query) is not None:
        Query.parse(asked)
    try:
        read_value("language", image.get("language", ""))
    except ValueError as error:
        raise ArchiveError("Series", str(error)) from error
    same = series_named(rows, image["title"]) if image.get("title") else None
    if same and same.id != besides:
        raise ArchiveError(same.title, "there is a series of that title already", remedy="Choose another title.")
    if "title" in image and not image["title"]:
        raise ArchiveError("Series", "a series needs a title")
    return image
