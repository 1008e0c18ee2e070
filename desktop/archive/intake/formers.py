"""Stories that come back out of a book which an archive printed: which of them are here already, and what is kept of those that are new."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, func, literal_column, select

from desktop.archive.content import stored
from desktop.archive.intake.prepared import Prepared
from desktop.archive.journal.change import Edit
from desktop.archive.journal.counting import take_numbers
from desktop.archive.schema import custom_field, source, story
from desktop.story import Mark

MARK, ORIGINAL, ISSUE = "Former mark", "Former original", "Ran in"  # fields of one's own: archives of other people give the same marks


class Formers:
    """The stories that a batch's may be.

    A story is here if this archive holds its original: under the mark that the book names, else the only one of that original, else the one
    with the same headline. Or if it came out of a book before: then its former mark and original stand beside it.
    """

    def __init__(self, rows: Connection, prepared: Sequence[Prepared]) -> None:
        self._rows = rows
        asked = {each.former.original for each in prepared if each.former and each.former.original}
        self._held: dict[str, dict[int, str]] = {}  # an original → its stories with their headlines
        self._came: dict[tuple[str, str], int] = {}
        for some in stored.several(asked):
            near = func.substr(source.c.sha256, 1, literal_column("12")).in_([digest[:12] for digest in some])  # as the index has it
            wanted = select(source.c.sha256, story.c.id, story.c.title).join(story, story.c.id == source.c.story)
            for row in rows.execute(wanted.where(near, source.c.sha256.in_(some))):
                self._held.setdefault(row.sha256, {})[row.id] = row.title
            original, mark = custom_field.alias("original"), custom_field.alias("mark")
            both = select(original.c.value, mark.c.value.label("mark"), original.c.story).join(mark, mark.c.story == original.c.story)
            found = both.where(original.c.name == ORIGINAL, mark.c.name == MARK, original.c.value.in_(some))
            self._came |= {(row.value, row.mark): row.story for row in rows.execute(found)}

    @property
    def stories(self) -> set[int]:
        """All stories that may be meant."""
        return {*self._came.values(), *(number for held in self._held.values() for number in held)}

    def of(self, each: Prepared) -> int | None:
        """Give the story that a draft is; None where it is new here, or comes out of no archive."""
        former = each.former
        if former is None or not former.original:
            return None
        if (number := self._came.get((former.original, former.mark))) is not None:
            return number
        held = self._held.get(former.original, {})
        named = next((number for number in held if Mark.of(number) == former.mark), None)
        if named is not None or len(held) == 1:
            return named or next(iter(held))
        return next((number for number, title in held.items() if title == each.columns["title"]), None)

    def added(self, each: Prepared, number: int, now: str) -> Iterator[Edit]:
        """Give what is kept of a new story that was another archive's: its mark, its original and its issue there, and its highlights."""
        former = each.former
        if former is None:
            return
        if former.original:
            self._came[former.original, former.mark] = number
        for name, value in ((MARK, former.mark), (ORIGINAL, former.original), (ISSUE, former.ran_in)):
            if value:
                yield Edit("custom_field", {"story": number, "name": name}, None, {"value": value})
        first = take_numbers(self._rows, "highlight", len(each.highlights)) if each.highlights else 0
        for at, row in enumerate(each.highlights):
            yield Edit("highlight", {"id": first + at}, None, {"story": number, **row, "made": now})
