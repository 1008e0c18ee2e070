"""A batch: the same steps on many stories. It is planned first, which writes nothing and shows what it will do; then it is one Change."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import islice
from typing import Any

from sqlalchemy import Connection, func, select

from desktop.archive.batch.field_steps import Replace, SetField
from desktop.archive.batch.steps import AddTag, PutInto, RemoveTag, Standing, Step, TakeOut
from desktop.archive.content.stored import several
from desktop.archive.errors import ArchiveError
from desktop.archive.file.driver import driver_of
from desktop.archive.journal.change import Edit
from desktop.archive.journal.journal import Journal
from desktop.archive.names.aliases import Aliases
from desktop.archive.schema import membership, tag, version_picture
from desktop.archive.shelves import shelves
from desktop.archive.story.changing import BY_HAND, lead_beside
from desktop.archive.story.provenance import DEACCESSION, MODIFICATION, POLICY_ASSIGNMENT, note
from desktop.archive.story.standing import held
from desktop.archive.story.versions import Current, currents, tag_edits, version_edits
from desktop.story import Mark, Value

_COLUMNS = ("trashed", "read", "starred", "restricted", "embargo")
_KINDS = {"trashed": DEACCESSION, "restricted": POLICY_ASSIGNMENT, "embargo": POLICY_ASSIGNMENT}
_SAMPLES = 5
_MANY = 1_000  # stories a part of the journal: what is held at a time


@dataclass(frozen=True, slots=True)
class Sample:
    """What a step will do to one story."""

    mark: Mark
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class StepEffect:
    """What a step will do to all of them."""

    step: str  # in words
    stories: int  # how many it changes
    samples: tuple[Sample, ...]  # of the first few


@dataclass(frozen=True, slots=True)
class Refused:
    """A story that a step cannot be done to, and why; its other steps are."""

    mark: Mark
    step: str
    why: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a batch will do; `Archive.carry_out` does it, if nothing that matters has changed in the meantime."""

    what: str  # the menu's words
    asked: int  # stories looked at
    changing: int  # those that something will change in
    effects: tuple[StepEffect, ...]  # a step each
    refused: tuple[Refused, ...]
    steps: tuple[Step, ...] = field(repr=False)
    numbers: "array[int]" = field(repr=False)
    digest: bytes = field(repr=False)  # of every story's before and after


def plan(rows: Connection, numbers: Sequence[int], steps: Sequence[Step], now: str) -> Plan:
    """Look at what steps, one after the other, would do to stories; nothing is written."""
    if not steps:
        raise ArchiveError("Batch", "it has no step", remedy="Say what is to be done to the stories.")
    what = steps[0].words if len(steps) == 1 else f"{steps[0].words} and {len(steps) - 1} more"
    batch = _Batch(rows, what, steps, now)
    changing = sum(1 for some in _parts(numbers) for seen in batch.look(some) if seen.touched)
    effects = tuple(StepEffect(step.words, *batch.told(place)) for place, step in enumerate(steps))
    return Plan(what, len(numbers), changing, effects, tuple(batch.refused), tuple(steps), array("q", numbers), batch.digest.digest())


def carry_out(rows: Connection, journal: Journal, planned: Plan, now: str) -> int | None:
    """Do what was planned under one new Change, whose number is given; None where nothing had to be done.

    Raises ArchiveError if any story is no longer as it was planned; the caller's transaction is then rolled back.
    """
    batch = _Batch(rows, planned.what, planned.steps, now)
    number: int | None = None
    for some in _parts(planned.numbers):
        if edits := batch.edits(batch.look(some)):
            number = number or journal.begin(rows, planned.what)
            journal.extend(rows, number, edits)
    if batch.digest.digest() != planned.digest:
        why = "some of its stories have changed since it was planned"
        raise ArchiveError(planned.what, why, remedy="Nothing was done. Look at what it would do now.")
    return number


@dataclass(slots=True)
class _Seen:
    """A story before its steps, and as they leave it."""

    standing: Standing
    columns: dict[str, Any]
    tags: tuple[str, ...]
    shelves: Mapping[int, float]  # collection → position
    current: Current | None  # where a step asks for fields
    touched: bool = False


class _Batch:
    """One run over the stories, part by part."""

    def __init__(self, rows: Connection, what: str, steps: Sequence[Step], now: str) -> None:
        self._rows, self._what, self._steps, self._now = rows, what, steps, now
        self._fields = any(isinstance(step, SetField | Replace) for step in steps)
        self._tags = any(isinstance(step, AddTag | RemoveTag) for step in steps)
        self._shelves = {step.collection for step in steps if isinstance(step, PutInto | TakeOut)}
        self._aliases = Aliases(rows)
        self._ends = {number: self._end(number) for number in self._shelves}
        self._counts = [0] * len(steps)
        self._samples: list[list[Sample]] = [[] for _ in steps]
        self.digest = blake2b(digest_size=16)  # of all that was seen
        self._events: dict[str, list[int]] = {}  # eventType → stories, of the part at hand
        self.refused: list[Refused] = []

    def told(self, place: int) -> tuple[int, tuple[Sample, ...]]:
        """Give how many stories a step changes, and the first few of them."""
        return self._counts[place], tuple(self._samples[place])

    def look(self, numbers: Sequence[int]) -> list[_Seen]:
        """Read some stories, and let the steps be done to what was read."""
        seen = self._read(numbers)
        for each in seen:
            for place, step in enumerate(self._steps):
                self._do(each, place, step)
        return seen

    def edits(self, seen: Sequence[_Seen]) -> list[Edit]:
        """Give the edits that bring the rows to what the steps left, those of one kind together."""
        touched = [each for each in seen if each.touched]
        pictures = self._pictures([each.standing.number for each in touched])
        edits = [edit for each in touched for edit in self._edits_of(each, pictures)]
        for kind, numbers in self._events.items():
            note(self._rows, numbers, kind, self._what, self._now)
        self._events.clear()
        return sorted(edits, key=lambda edit: (edit.table, *(tuple(image or ()) for image in (edit.before, edit.after))))

    def _do(self, each: _Seen, place: int, step: Step) -> None:
        mark = Mark.of(each.standing.number)
        try:
            effect = step.on(each.standing)
        except ValueError as error:
            self.refused.append(Refused(mark, step.words, str(error)))
            effect = None
        if effect is None:
            return
        each.touched = True
        self._counts[place] += 1
        if len(self._samples[place]) < _SAMPLES:
            self._samples[place].append(Sample(mark, *effect))
        self.digest.update(f"{mark} {place} {effect!r}\n".encode("utf-8", "backslashreplace"))

    def _read(self, numbers: Sequence[int]) -> list[_Seen]:
        columns = held(self._rows, numbers, *_COLUMNS)
        numbers = list(columns)  # of a story that was merged since, the one that is kept: another one than was planned
        whole = {each.number: each for each in currents(self._rows, numbers)} if self._fields else {}
        tags = self._tags_of(numbers) if self._tags and not self._fields else {}
        inside = self._inside(numbers)
        seen = []
        for number in numbers:
            row = dict(zip(_COLUMNS, columns[number], strict=True))
            current = whole.get(number)
            fields = {name: value for name, value in current.shown.items() if name != "tags"} if current else {}
            worn = tuple(current.fields["tags"]) if current else tags.get(number, ())
            shelf = inside.get(number, {})
            standing = Standing(number, self._now, dict(row), fields, list(worn), set(shelf), self._named)
            seen.append(_Seen(standing, row, worn, shelf, current))
        return seen

    def _named(self, name: str, value: Value) -> Value:
        return self._aliases.fields({name: value})[name]

    def _tags_of(self, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
        driver = driver_of(self._rows)
        wanted = f"SELECT name FROM {tag.name} WHERE story = ? ORDER BY name"
        return {number: tuple(name for (name,) in driver.execute(wanted, (number,))) for number in numbers}

    def _inside(self, numbers: Sequence[int]) -> dict[int, dict[int, float]]:
        found: dict[int, dict[int, float]] = {}
        for some in several(numbers) if self._shelves else ():
            within = membership.c.collection.in_(self._shelves) & membership.c.story.in_(some)
            for row in self._rows.execute(select(membership).where(within)):
                found.setdefault(row.story, {})[row.collection] = row.position
        return found

    def _end(self, number: int) -> float:
        shelves.known(self._rows, number)
        last = self._rows.scalar(select(func.max(membership.c.position)).where(membership.c.collection == number))
        return float(last or 0)

    def _pictures(self, numbers: Sequence[int]) -> dict[tuple[int, int], list[str]]:
        """Give what each version of stories shows, in order."""
        shown: dict[tuple[int, int], list[str]] = {}
        for some in several(numbers) if self._fields else ():
            wanted = select(version_picture).where(version_picture.c.story.in_(some)).order_by(version_picture.c.position)
            for row in self._rows.execute(wanted):
                shown.setdefault((row.story, row.version), []).append(row.sha256)
        return shown

    def _edits_of(self, each: _Seen, pictures: Mapping[tuple[int, int], Sequence[str]]) -> Iterator[Edit]:
        number, standing = each.standing.number, each.standing
        before = {name: value for name, value in each.columns.items() if value != standing.columns[name]}
        if before:
            yield Edit("story", {"id": number}, before, {name: standing.columns[name] for name in before})
        for kind in dict.fromkeys(_KINDS[name] for name in before if name in _KINDS):
            self._events.setdefault(kind, []).append(number)
        if each.current and (fresh := self._fresh(each.current, standing)):
            yield from self._version(each.current, standing, fresh, pictures.get((number, each.current.row["version"]), ()))
        else:
            yield from tag_edits(number, each.tags, tuple(standing.tags))
        for shelf in self._shelves:
            if shelf in each.shelves and shelf not in standing.shelves:
                yield Edit("membership", {"collection": shelf, "story": number}, {"position": each.shelves[shelf]}, None)
            elif shelf in standing.shelves and shelf not in each.shelves:
                self._ends[shelf] += 1
                yield Edit("membership", {"collection": shelf, "story": number}, None, {"position": self._ends[shelf]})

    def _fresh(self, was: Current, standing: Standing) -> list[str]:
        return [name for name, value in standing.fields.items() if value != was.shown.get(name, value[:0])]

    def _version(self, was: Current, standing: Standing, fresh: Sequence[str], shown: Sequence[str]) -> list[Edit]:
        fields = {**was.fields, **{name: standing.fields[name] for name in fresh}, "tags": tuple(sorted(standing.tags))}
        readings = {**was.readings, **dict.fromkeys(fresh, BY_HAND)}
        lead = lead_beside(self._rows, was.body, fields) if "deck" in fresh else None
        self._events.setdefault(MODIFICATION, []).append(was.number)
        return version_edits(was, self._what, self._now, fields, readings, pictures=shown, lead=lead)


def _parts(numbers: Sequence[int]) -> Iterator[list[int]]:
    remaining = iter(numbers)
    while some := list(islice(remaining, _MANY)):
        yield some
