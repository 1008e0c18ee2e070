"""Lists ordered by what a column says, and how many neighbours in such a list say the same.

A name sorts as it is read, by the alphabet of whoever reads (`alphabets`); an author by the family name. What is empty comes last in
either direction, and equals stand with the newest first. The keys are made by a function that SQLite calls, the sorting is its own: it
gives Python's lock back meanwhile, so that a window beside it goes on.
"""

import json
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, literal_column, select

from desktop.archive.file.driver import driver_of
from desktop.archive.schema import story, tag
from desktop.archive.search.alphabets import Key, alphabetical
from desktop.archive.search.docids import DATED, DAY, day_of

COLUMNS = ("title", "author", "publication", "section", "language", "words", "tags", "mark", "added", "read", "starred")
GROUPS = ("day", "publication", "section")
Group = tuple[str, int]  # what the neighbours share ("" where it is not known), and how many they are


def author_key(authors: str, key: Key) -> str:
    """Give what a story's authors, a JSON array, are sorted by: the first one's last name, then all of that name."""
    if authors in {"", "[]"}:
        return ""
    first: str = json.loads(authors)[0]
    return f"{key(first.rsplit(maxsplit=1)[-1]) if first.strip() else ''} {key(first)}"


def is_column(sort: str) -> bool:
    """Tell whether an order is a column's: its name, with a minus before it from the last to the first."""
    return sort.removeprefix("-") in COLUMNS


def by_column(rows: Connection, found: Select[Any], sort: str, language: str) -> Select[Any]:
    """Order what was selected of `story` by a column, in a language's alphabet."""
    driver, key = driver_of(rows), alphabetical(language)
    authors = lru_cache(maxsize=8192)(lambda names: author_key(names, key))
    driver.create_function("sort_key", 1, key, deterministic=True)
    driver.create_function("author_key", 1, authors, deterministic=True)
    backwards, column = sort.startswith("-"), sort.removeprefix("-")
    keys = [*_keys(column)]
    ordered: list[ColumnElement[Any]] = [key.desc() if backwards else key.asc() for key in keys]
    if column not in {"words", "mark", "added", "read", "starred"}:
        ordered.insert(0, case((keys[0] == "", 1), else_=0))  # what says nothing stands last, either way
    return found.order_by(None).order_by(*ordered, story.c.docid.desc())


def _keys(column: str) -> tuple[ColumnElement[Any], ...]:
    match column:
        case "title":
            return (func.sort_key(story.c.title),)
        case "author":
            return (func.author_key(story.c.authors),)
        case "publication" | "section" | "language":
            return func.sort_key(story.c[column]), story.c[column]  # names that sort alike must not mix
        case "tags":
            first = select(func.min(tag.c.name)).where(tag.c.story == story.c.id).correlate(story).scalar_subquery()
            return (func.sort_key(first),)
        case "mark":
            return (story.c.id,)
        case "read" | "starred":
            return (story.c[column].is_(None),)  # those that are so come first
    return (story.c[column],)


def groups(rows: Connection, found: Select[Any], by: str, language: str, *, backwards: bool) -> list[Group]:
    """Count what was selected by day, publication or section, in the order that the same list has: `found` selects story.docid and it."""
    among = found.order_by(None).subquery()
    of = (among.c.docid - literal_column(str(DATED))) / literal_column(str(DAY)) if by == "day" else among.c[by]
    counted = rows.execute(select(of, func.count()).group_by(literal_column("1"))).all()
    if by == "day":
        days = sorted(((int(day), number) for day, number in counted), reverse=not backwards)
        return _joined([(day_of(DATED + day * DAY) if day > 0 else "", number) for day, number in days])
    key = alphabetical(language)
    known = sorted(((name, number) for name, number in counted if name), key=lambda each: (key(each[0]), each[0]), reverse=backwards)
    return [*known, *(("", number) for name, number in counted if not name)]


def _joined(found: list[Group]) -> list[Group]:
    """Make one of all that have no date: their numbers are negative days."""
    joined: list[Group] = []
    for name, number in found:
        if joined and joined[-1][0] == name:
            joined[-1] = (name, joined[-1][1] + number)
        else:
            joined.append((name, number))
    return joined
