"""In which order a list stands and by what it is grouped: a collection or an issue keeps its own until another is chosen there."""

from desktop.ui.look.language import QT_TR_NOOP
from desktop.ui.places.place import Place

SORTS = {
    "newest": QT_TR_NOOP("Newest first"),
    "oldest": QT_TR_NOOP("Oldest first"),
    "relevance": QT_TR_NOOP("Best match first"),
    "collection": QT_TR_NOOP("Collection's order"),
}
GROUPS = ("", "day", "publication", "section")

_ORDERED = {"collection", "issue"}  # places with an order of their own


class ListOrder:
    """What a person chose, and what it comes to in a place."""

    def __init__(self, grouping: str) -> None:
        """grouping: one of GROUPS; anything else is none."""
        self.grouping = grouping if grouping in GROUPS else ""
        self._sort = "newest"  # of every place without an order of its own
        self._shelf_sorts: dict[tuple[str, str | int], str] = {}  # of the collections and issues where one was chosen

    @property
    def chosen(self) -> tuple[str, dict[tuple[str, str | int], str]]:
        """The order of places without one of their own, and that of the others where one was chosen."""
        return self._sort, dict(self._shelf_sorts)

    @chosen.setter
    def chosen(self, chosen: tuple[str, dict[tuple[str, str | int], str]]) -> None:
        self._sort, self._shelf_sorts = chosen[0], dict(chosen[1])

    def choose(self, place: Place, sort: str) -> None:
        """Let a place, or all that have no order of their own, stand in another order."""
        if place.kind in _ORDERED:
            self._shelf_sorts[place.key] = sort
        elif sort != "collection":
            self._sort = sort

    def sort(self, place: Place) -> str:
        """Give a place's order."""
        return self._shelf_sorts.get(place.key, "collection") if place.kind in _ORDERED else self._sort

    def group(self, place: Place) -> str:
        """Give what a place is grouped by: rows that stand by date by day, and others by the column that orders them."""
        if self.grouping == "day":
            return "day" if self.sort(place) in {"newest", "oldest"} else ""
        return self.grouping if place.kind not in _ORDERED or self._shelf_sorts.get(place.key) else ""

    def asked(self, place: Place, group: str) -> str:
        """Give the order that is asked of the archive: that of the groups, where there are any."""
        sort = self.sort(place)
        return sort if group in {"", "day"} or sort.removeprefix("-") == group else group
