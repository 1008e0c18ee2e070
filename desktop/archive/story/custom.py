"""Fields of one's own: a name and a text, story by story. They make no version."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from desktop.archive.content.stored import several
from desktop.archive.errors import ArchiveError
from desktop.archive.intake.prepared import sound_text
from desktop.archive.journal.change import Edit
from desktop.archive.schema import custom_field
from desktop.archive.search.conditions import names
from desktop.archive.search.stems import folded
from desktop.archive.story.standing import known

_LONGEST = 80  # characters of a name


def of_story(rows: Connection, number: int) -> dict[str, str]:
    """Give a story's own fields, by name in alphabetical order."""
    return of_stories(rows, [number]).get(number, {})


def setting(rows: Connection, numbers: Sequence[int], given: Mapping[str, str]) -> list[Edit]:
    """Give stories fields of one's own; "" takes a field away. A name is one whatever its case, and stays as it was first written."""
    wanted = {_name(name): sound_text(value).strip() for name, value in given.items()}
    stories = known(rows, numbers)
    held = of_stories(rows, stories)
    return [edit for number in stories for name, value in wanted.items() for edit in _edits(number, held.get(number, {}), name, value)]


def names_in_use(rows: Connection) -> list[str]:
    """Give the names of all fields of one's own, each once whatever its case, in alphabetical order."""
    spelled = {folded(name): name for name in reversed(names(rows, custom_field.c.name))}
    return sorted(spelled.values(), key=str.casefold)


def _edits(number: int, held: Mapping[str, str], name: str, value: str) -> list[Edit]:
    name = next((each for each in held if folded(each) == folded(name)), name)
    before = held.get(name)
    if (before or "") == value:
        return []
    was = None if before is None else {"value": before}
    return [Edit("custom_field", {"story": number, "name": name}, was, {"value": value} if value else None)]


def of_stories(rows: Connection, numbers: Sequence[int]) -> dict[int, dict[str, str]]:
    """Give the own fields of those stories that have some, by name in alphabetical order."""
    held: dict[int, dict[str, str]] = {}
    for some in several(numbers):
        wanted = select(custom_field).where(custom_field.c.story.in_(some)).order_by(custom_field.c.story, custom_field.c.name)
        for row in rows.execute(wanted):
            held.setdefault(row.story, {})[row.name] = row.value
    return held


def _name(written: str) -> str:
    name = " ".join(sound_text(written).split())
    if not name or len(name) > _LONGEST or set(name) & set("=:"):
        why = f"a field's name has a letter, no = and no :, and at most {_LONGEST} characters"
        raise ArchiveError(name or "Field", why, remedy="Choose another name.")
    return name
