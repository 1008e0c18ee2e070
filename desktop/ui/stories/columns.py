"""The columns of the list as a table: what each says of a story, how wide it begins, and how it is sorted."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.story import Summary
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.words import day, grouped


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `sorts` are the archive's orders by it: what the first click on its head asks for, then the second."""

    name: str
    words: str
    width: int  # pixels at first
    sorts: tuple[str, str]
    says: Callable[[Summary], str]
    shown: bool = True  # at first
    number: bool = False  # set at the right
    icon: str = ""  # drawn in the head in the words' place

    @property
    def title(self) -> str:
        """Its words in the interface's language."""
        return tr(self.words)


def _both(name: str) -> tuple[str, str]:
    return (name, f"-{name}")


COLUMNS = (
    Column("title", QT_TR_NOOP("Title"), 300, _both("title"), lambda story: story.title or tr("Untitled")),
    Column("read", QT_TR_NOOP("Unread"), 34, ("-read", "read"), lambda story: "" if story.read else tr("Unread"), icon="circle-dot"),
    Column(
        "starred", QT_TR_NOOP("Starred"), 34, ("starred", "-starred"), lambda story: tr("Starred") if story.starred else "", icon="star"
    ),
    Column("publication", QT_TR_NOOP("Publication"), 150, _both("publication"), lambda story: story.publication),
    Column("author", QT_TR_NOOP("Author"), 130, _both("author"), lambda story: ", ".join(story.authors)),
    Column("date", QT_TR_NOOP("Date"), 96, ("newest", "oldest"), lambda story: day(story.published, short=True)),
    Column("section", QT_TR_NOOP("Section"), 100, _both("section"), lambda story: story.section),
    Column("language", QT_TR_NOOP("Language"), 80, _both("language"), lambda story: story.language, shown=False),
    Column("words", QT_TR_NOOP("Words"), 70, ("-words", "words"), lambda story: grouped(story.words), number=True),
    Column("tags", QT_TR_NOOP("Tags"), 120, _both("tags"), lambda story: ", ".join(story.tags), shown=False),
    Column("mark", QT_TR_NOOP("Mark"), 90, _both("mark"), lambda story: str(story.mark), shown=False),
    Column("added", QT_TR_NOOP("Added"), 96, ("-added", "added"), lambda story: day(story.added, short=True), shown=False),
)
TITLE = 0  # its place in COLUMNS; the one column that is always shown
BY_NAME = {column.name: place for place, column in enumerate(COLUMNS)}


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which columns are shown, from left to right, and how wide those are that were given a width."""

    shown: tuple[str, ...] = tuple(column.name for column in COLUMNS if column.shown)
    widths: dict[str, int] = field(default_factory=dict)

    @classmethod
    def read(cls, kept: str) -> "Arrangement":
        """Read what `text` gave; what is unknown or damaged is left out."""
        try:
            found = json.loads(kept)
            shown = [name for name in found["shown"] if name in BY_NAME]
            widths = {name: int(width) for name, width in found["widths"].items() if name in BY_NAME and 20 <= int(width) <= 4000}
        except (ValueError, TypeError, KeyError, AttributeError):
            return cls()
        return cls(tuple(dict.fromkeys(shown)) if COLUMNS[TITLE].name in shown else cls().shown, widths)

    def text(self) -> str:
        """Give it as it is remembered."""
        return json.dumps({"shown": self.shown, "widths": self.widths})


def sorted_by(sort: str) -> tuple[int, bool] | None:
    """Tell which column an order is by, and whether it is the second way; None for an order of no column."""
    return next(((place, column.sorts.index(sort) == 1) for place, column in enumerate(COLUMNS) if sort in column.sorts), None)


def sort_words(sort: str) -> str:
    """Name a column's order for the button over the list."""
    found = sorted_by(sort)
    return tr("By {column}").format(column=COLUMNS[found[0]].title) if found else ""
