"""An issue as an editor sees it: sections in order, each with its stories, and what may be done to them. Nothing here asks the archive."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Self

from desktop.archive.periodicals.periodicals import Issue
from desktop.story import Mark

KEPT = "outline"  # the option under which an issue keeps the titles of all its sections while one is empty
Part = tuple[str, tuple[Mark, ...]]


@dataclass(frozen=True, slots=True)
class Outline:
    """Sections, each once, in printed order; one may be empty, and "" is what has no section."""

    parts: tuple[Part, ...]

    @classmethod
    def of(cls, issue: Issue) -> Self:
        """Give an issue's outline: sections in the order in which they first appear, empty ones behind those that they were put behind."""
        held: dict[str, list[Mark]] = {}
        for each in issue.stories:
            held.setdefault(each.section, []).append(each.mark)
        titles, before = list(held), ""
        kept = [title for title in issue.options.get(KEPT, ()) if isinstance(title, str)]
        for title in kept:
            if title not in titles:
                titles.insert(titles.index(before) + 1 if before in titles else 0, title)
            before = title
        return cls(tuple((title, tuple(held.get(title, ()))) for title in titles))

    @property
    def titles(self) -> tuple[str, ...]:
        """The sections' titles."""
        return tuple(title for title, _ in self.parts)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every story, in order."""
        return tuple(mark for _, held in self.parts for mark in held)

    def put(self, marks: Sequence[Mark], section: str, before: Mark | None = None) -> "Outline":
        """Put stories into a section, new ones or ones that stand elsewhere: before another, or at its end."""
        moving = tuple(dict.fromkeys(marks))
        rest = dict(self._without(moving))
        staying = rest.get(section, ())
        at = staying.index(before) if before in staying else len(staying)
        rest[section] = (*staying[:at], *moving, *staying[at:])
        return Outline(tuple(rest.items()))

    def take(self, marks: Collection[Mark]) -> "Outline":
        """Take stories out; their sections stay."""
        return Outline(tuple(self._without(marks)))

    def up(self, marks: Collection[Mark]) -> "Outline":
        """Move stories one further up: before the one above, or to the end of the section above. Those that stand apart come together."""
        moving = [mark for mark in self.marks if mark in marks]
        if not moving:
            return self
        number = self._at(moving[0])
        title, held = self.parts[number]
        above = [mark for mark in held[: held.index(moving[0])] if mark not in marks]
        if above:
            return self.put(moving, title, above[-1])
        if number:
            return self.put(moving, self.parts[number - 1][0])
        return self.put(moving, title, next((mark for mark in held if mark not in marks), None))

    def down(self, marks: Collection[Mark]) -> "Outline":
        """Move stories one further down: behind the one below, or to the beginning of the section below."""
        moving = [mark for mark in self.marks if mark in marks]
        if not moving:
            return self
        number = self._at(moving[-1])
        title, held = self.parts[number]
        below = [mark for mark in held[held.index(moving[-1]) :] if mark not in marks]
        if below:
            return self.put(moving, title, below[1] if len(below) > 1 else None)
        if number + 1 < len(self.parts):
            title, held = self.parts[number + 1]
            return self.put(moving, title, next((mark for mark in held if mark not in marks), None))
        return self.put(moving, title)

    def with_section(self, title: str, behind: str | None = None) -> "Outline":
        """Add an empty section, behind another or at the end; one that is there already stays where it is."""
        title = " ".join(title.split())
        if title in self.titles:
            return self
        at = self.titles.index(behind) + 1 if behind in self.titles else len(self.parts)
        return Outline((*self.parts[:at], (title, ()), *self.parts[at:]))

    def renamed(self, title: str, other: str) -> "Outline":
        """Give a section another title; where that is another section's, the two become one, at the place of the first."""
        other = " ".join(other.split())
        joined: dict[str, tuple[Mark, ...]] = {}
        for each, held in self.parts:
            name = other if each == title else each
            joined[name] = (*joined.get(name, ()), *held)
        return Outline(tuple(joined.items()))

    def section_moved(self, title: str, by: int) -> "Outline":
        """Move a section with its stories some places up (below 0) or down."""
        at = self.titles.index(title)
        rest = [part for part in self.parts if part[0] != title]
        to = max(0, min(at + by, len(rest)))
        return Outline((*rest[:to], self.parts[at], *rest[to:]))

    def dissolved(self, title: str) -> "Outline":
        """Take a section away; its stories stand at the end of the one above, or at the beginning of the one below, or without a section."""
        at = self.titles.index(title)
        held = self.parts[at][1]
        rest = [*self.parts[:at], *self.parts[at + 1 :]]
        if not held:
            return Outline(tuple(rest))
        if not rest:
            return Outline((("", held),))
        if at:
            rest[at - 1] = (rest[at - 1][0], (*rest[at - 1][1], *held))
        else:
            rest[0] = (rest[0][0], (*held, *rest[0][1]))
        return Outline(tuple(rest))

    def _without(self, marks: Collection[Mark]) -> list[Part]:
        return [(title, tuple(mark for mark in held if mark not in marks)) for title, held in self.parts]

    def _at(self, mark: Mark) -> int:
        return next(number for number, (_, held) in enumerate(self.parts) if mark in held)
