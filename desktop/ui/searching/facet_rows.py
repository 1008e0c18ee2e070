"""The lines of the facets: a head for each kind, its names with how many stories have them, and what a click on one asks."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from desktop.archive import Facets, Query
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.words import grouped, language_word

KINDS = {  # facet → the query's field, and its words
    "publication": ("publication", QT_TR_NOOP("Publication")),
    "section": ("section", QT_TR_NOOP("Section")),
    "language": ("lang", QT_TR_NOOP("Language")),
    "year": ("date", QT_TR_NOOP("Year")),
    "tag": ("tag", QT_TR_NOOP("Tag")),
}
FEW = 6  # names shown of each kind, until all are asked for


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A line. A head has no name; the last of a kind may stand for all the others (`more`)."""

    kind: str
    words: str
    name: str = ""
    count: int = 0
    head: bool = False
    more: int = 0  # names that are not shown
    state: str = ""  # only, or without: this name is asked for, or excluded, already

    @property
    def asks(self) -> Query:
        """What finds the stories of that name."""
        return Query.of(**{KINDS[self.kind][0]: self.name}).parts[0]  # as a person would write it


def facet_rows(facets: Facets, asked: Query, unfolded: AbstractSet[str]) -> Iterator[FacetRow]:
    """Give the lines. asked: the search, whose filters are shown as such. unfolded: the kinds that are shown whole."""
    parts = asked.parts
    for kind, (field, words) in KINDS.items():
        chosen = [part for part in parts if part.filter and part.filter[0] == field]
        counts: Sequence[tuple[str, int]] = getattr(facets, kind)
        if not [name for name, _ in counts if name] and not chosen:
            continue
        yield FacetRow(kind, tr(words), head=True)
        seen = set()
        for part in chosen:
            name = part.filter[1].strip('"') if part.filter else ""
            seen.add(name.casefold())
            number = next((count for each, count in counts if each.casefold() == name.casefold()), 0)
            yield FacetRow(kind, _called(kind, name), name, number, state="without" if part.excludes else "only")
        rest = [(name, number) for name, number in counts if name.casefold() not in seen and (name or kind in {"publication", "section"})]
        shown = rest if kind in unfolded else rest[:FEW]
        for name, number in shown:
            yield FacetRow(kind, _called(kind, name), name, number)
        if len(rest) > FEW:
            more = len(rest) - len(shown)
            yield FacetRow(kind, tr("all {number}…").format(number=grouped(len(rest))) if more else tr("fewer"), more=more or -1)


def narrowed(asked: Query, row: FacetRow, *, excluding: bool) -> Query:
    """Give the search with a name asked for, or excluded; of one that is already, without it."""
    field = KINDS[row.kind][0]
    same = [
        part
        for part in asked.parts
        if part.filter and part.filter[0] == field and part.filter[1].strip('"').casefold() == row.name.casefold()
    ]
    rest = Query.all_of(part for part in asked.parts if part not in same)
    if same:
        return rest
    return rest & (row.asks.negated if excluding else row.asks)


def _called(kind: str, name: str) -> str:
    if not name:
        return tr("No publication") if kind == "publication" else tr("No section")
    return language_word(name) if kind == "language" else name
