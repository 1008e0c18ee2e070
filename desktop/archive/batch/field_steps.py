"""The steps of a batch that correct fields; each makes one version of a story, however many there are."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import regex  # for its timeout: a pattern that a person wrote may take for ever

from desktop.archive.batch.steps import Effect, Standing
from desktop.archive.errors import ArchiveError
from desktop.archive.intake.prepared import sound
from desktop.archive.story.changing import typed
from desktop.story import FIELDS, SEVERAL, Value
from desktop.story.fields import read_value

_LONGEST = 100_000  # characters that a replacement may make of a field
_SECONDS = 1.0  # for a pattern in one field
FIELD_NAMES = tuple(name for name in FIELDS if name != "tags")  # tags are added and removed one by one


@dataclass(frozen=True)
class SetField:
    """Give a field a value, as a person writes it: authors are parted by semicolons; "" clears the field."""

    field: str
    value: str

    def __post_init__(self) -> None:
        _known(self.field)
        try:
            read_value(self.field, self.value)
        except ValueError as error:
            raise ArchiveError(self.field, str(error)) from error

    @property
    def words(self) -> str:
        """Say what it does."""
        return f"Set {self.field}" if self.value else f"Clear {self.field}"

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story."""
        return _put(story, self.field, sound(self.field, read_value(self.field, self.value)))


@dataclass(frozen=True)
class Replace:
    """Find and replace within a field; of authors in each name. With `pattern`, `old` is a regular expression and `new` may name its groups."""

    field: str
    old: str
    new: str
    pattern: bool = False

    def __post_init__(self) -> None:
        _known(self.field)
        if not self.old:
            raise ArchiveError(self.field, "there is nothing to find in it", remedy="Say what is to be replaced.")
        if self.pattern:
            try:
                regex.compile(self.old)
                regex.compile(f"(?:{self.old}\n)|").sub(self.new, "")  # what replaces it is read only once something matches
            except (regex.error, IndexError) as error:
                raise ArchiveError(self.old, f"the pattern or what replaces it cannot be read ({error})") from error

    @property
    def words(self) -> str:
        """Say what it does."""
        return f"Replace in {self.field}"

    @cached_property
    def _compiled(self) -> Any:
        return regex.compile(self.old)

    def on(self, story: Standing) -> Effect | None:
        """Do it to a story. Raises ArchiveError for a pattern that takes too long."""
        value = story.fields.get(self.field, "")
        if isinstance(value, str):
            return _put(story, self.field, self._read(self._replaced(value)))
        return _put(story, self.field, sound(self.field, [self._replaced(each) for each in value]))

    def _read(self, written: str) -> Value:
        return sound(self.field, read_value(self.field, written))

    def _replaced(self, text: str) -> str:
        if not self.pattern:
            made = text.replace(self.old, self.new)
        else:
            try:
                made = self._compiled.sub(self.new, text, timeout=_SECONDS)
            except TimeoutError as error:
                raise ArchiveError(self.old, "this pattern takes too long", remedy="Write it without nested repetition.") from error
        if len(made) > _LONGEST:
            raise ValueError(f"{self.field} would become longer than {_LONGEST:,} characters")
        return made


def _put(story: Standing, name: str, after: Value) -> Effect | None:
    blank: Mapping[bool, Value] = {True: (), False: ""}
    before = story.fields.get(name, blank[name in SEVERAL])
    after = story.named(name, after)
    if before == after:
        return None
    story.fields[name] = after
    return typed(before), typed(after)


def _known(name: str) -> None:
    if name not in FIELD_NAMES:
        remedy = "Add and remove tags one by one." if name == "tags" else f"The fields are {', '.join(FIELD_NAMES)}."
        raise ArchiveError(name, "a batch can set no such field", remedy=remedy)
