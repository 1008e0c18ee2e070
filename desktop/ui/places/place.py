"""One line of the left pane: where stories stand, what the place is called, and what finds them."""

from dataclasses import dataclass

from desktop.archive import Query
from desktop.ui.look.language import QT_TR_NOOP, tr


@dataclass(frozen=True, slots=True)
class Place:
    """One line of the tree: where its stories are, and what it is called."""

    kind: str  # group, all, trash, collection, smart, subscription, series, issue, section, publication, tag or more
    name: str
    count: int = 0
    id: int = 0  # of a collection, smart or not, a subscription, a series or an issue
    path: str = ""  # of a collection: its own name after its parents', parted by slashes; of an issue: its series, a slash, its number
    asks: str = ""  # of a smart collection or a subscription: its query
    fault: str = ""  # of a subscription: why it could not be refreshed
    published: bool = False  # of an issue: whether it gave a file

    @property
    def key(self) -> tuple[str, str | int]:
        """What stays the same when counts, and a collection's name, change."""
        return (self.kind, self.id or self.name)

    @property
    def words(self) -> str:
        """What it is called in the interface's language; what a person named stays as it is."""
        return tr(self.name) if self.kind in {"group", "all", "trash"} else self.name

    @property
    def icon(self) -> str:
        """The Lucide name of its icon."""
        return {
            "all": "inbox",
            "trash": "trash-2",
            "collection": "folder",
            "smart": "folder-search",
            "subscription": "triangle-alert" if self.fault else "rss",
            "series": "book-copy",
            "issue": "book-check" if self.published else "book-dashed",
            "section": "layers",
            "publication": "newspaper",
            "tag": "tag",
            "more": "ellipsis",
        }.get(self.kind, "")

    def query(self) -> Query:
        """What finds its stories. Raises QueryError for a smart collection whose query cannot be read."""
        match self.kind:
            case "trash":
                return Query.parse("is:trashed")
            case "collection":
                return Query.of(**{"in": self.path})
            case "series" | "issue":
                return Query.of(issue=self.path)
            case "smart" | "subscription":
                return Query.parse(self.asks)
            case "section" | "publication" | "tag":
                return Query.of(**{self.kind: self.name})
        return Query.parse("")


ALL = Place("all", QT_TR_NOOP("All Stories"))
SHELVES, SERIES = ("group", "Collections"), ("group", "Series and Issues")  # the keys of groups in which a person makes places
