"""The query language: words, "phrases", prefix*, fields and dates, with AND, OR, NOT, - and parentheses (docs/queries.md)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import and_
from typing import TypeAlias, Union

from desktop.archive.search.docids import DATED, LAST

FIELDS = (
    "title",
    "author",
    "publication",
    "section",
    "tag",
    "lang",
    "mark",
    "url",
    "in",
    "issue",
    "feed",
    "field",
    "is",
    "has",
    "date",
    "added",
)
STATES = ("trashed", "read", "unread", "starred", "restricted", "embargoed")  # of is:
HELD = ("image", "note", "highlight")  # of has:


@dataclass(frozen=True, slots=True)
class Words:
    """One word, or several in this order; in all of a story's text, or in its title or its authors."""

    text: str
    prefix: bool = False  # the last word may go on
    field: str = ""  # "", title or author


@dataclass(frozen=True, slots=True)
class Term:
    """A field that holds exactly this value; case does not count."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Dates:
    """Published from `low` (included) to `high` (not included), as document numbers (see docids)."""

    low: int = DATED
    high: int = LAST


@dataclass(frozen=True, slots=True)
class Added:
    """Came into the archive from the day `low` (included) to `high` (not included), or within the last `days`; by the archive's clock."""

    low: str = ""  # ISO 8601, a day
    high: str = ""
    days: int = 0


@dataclass(frozen=True, slots=True)
class Not:
    """What the part does not match."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """What all parts match; without parts, every story."""

    parts: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """What one part or more matches."""

    parts: tuple["Node", ...]


Node: TypeAlias = Union[Words, Term, Dates, Added, Not, And, Or]  # noqa: UP007 - the classes above name it as a string


@dataclass(frozen=True)
class Query:
    """A question to the archive; "" is every story that is not in the trash."""

    text: str
    tree: Node = And()

    @classmethod
    def parse(cls, text: str) -> "Query":
        """Read a query as a person types it. Raises QueryError, which points at the place, if it cannot be read."""
        from desktop.archive.search.parsing import parse

        return cls(" ".join(text.split()), parse(text)) if text.strip() else cls("")

    @classmethod
    def of(cls, **terms: str) -> "Query":
        """Make the query for fields with exactly these values: Query.of(publication="Le Temps", **{"in": "Elections"})."""
        return cls.parse(" ".join(f"{name}:{quoted(value)}" for name, value in terms.items()))

    def __and__(self, other: "Query") -> "Query":
        """Ask both."""
        if not (self.text and other.text):
            return self if self.text else other
        from desktop.archive.search.wording import worded

        parts = (part for each in (self, other) for part in (each.tree.parts if isinstance(each.tree, And) else (each.tree,)))
        both = And(tuple(parts))
        return Query(worded(both), both)

    @classmethod
    def all_of(cls, parts: Iterable["Query"]) -> "Query":
        """Ask all of several; without any, every story."""
        return reduce(and_, parts, cls(""))

    @property
    def parts(self) -> tuple["Query", ...]:
        """What all must hold at once, each by itself: `all_of` puts them together again."""
        from desktop.archive.search.wording import worded

        if not self.text:
            return ()
        return tuple(Query(worded(part), part) for part in (self.tree.parts if isinstance(self.tree, And) else (self.tree,)))

    @property
    def negated(self) -> "Query":
        """What this does not find; of a NOT, what it excludes."""
        from desktop.archive.search.wording import worded

        turned = self.tree.part if isinstance(self.tree, Not) else Not(self.tree)
        return Query(worded(turned), turned)

    @property
    def filter(self) -> tuple[str, str] | None:
        """The field and the value of a query that is nothing else, also of one that excludes it; None where words are asked for."""
        node = self.tree.part if isinstance(self.tree, Not) else self.tree
        match node:
            case Term(field, value):
                return field, value
            case Words(text, prefix, field) if field:
                return field, f"{text}{'*' if prefix else ''}"
            case Dates() | Added():
                field, _, value = (self.negated if node is not self.tree else self).text.partition(":")
                return field, value
        return None

    @property
    def excludes(self) -> bool:
        """Whether it is a NOT."""
        return isinstance(self.tree, Not)

    @property
    def plain(self) -> bool:
        """Whether it is one word or phrase that may stand anywhere."""
        return isinstance(self.tree, Words) and not self.tree.field

    def __str__(self) -> str:
        """Give its text, which `parse` reads back."""
        return self.text

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words and phrases asked for, as typed: those to mark in a reader."""
        return tuple(dict.fromkeys(asked.text for asked in sought(self.tree)))


def sought(node: Node) -> Iterator[Words]:
    """Give the words that a story is to hold: all but those under a NOT."""
    if isinstance(node, Words):
        yield node
    elif isinstance(node, And | Or):
        for part in node.parts:
            yield from sought(part)


def asks(node: Node, term: Term) -> bool:
    """Tell whether a term stands anywhere in a query."""
    if isinstance(node, And | Or):
        return any(asks(part, term) for part in node.parts)
    return asks(node.part, term) if isinstance(node, Not) else node == term


def quoted(value: str) -> str:
    """Write a value so that the query language reads it back as one."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
