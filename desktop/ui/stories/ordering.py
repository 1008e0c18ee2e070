"""A collection's own order: where stories go that are dragged, or moved by a key, among the others of their collection."""

from array import array
from collections import deque
from collections.abc import Callable, Sequence

from desktop.archive import Archive, Change, Query
from desktop.ui.places.place import Place
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.story_flow import marks_of

Landing = Callable[[Sequence[int], Sequence[int]], int | None]  # a collection's stories, those that move: before which one they land
_ALSO_TRASHED = Query.parse("is:trashed OR -is:trashed")  # the trash keeps a story's place in its collection


def before(story: int | None) -> Landing:
    """Land before a story, or at the end for None."""
    return lambda order, moving: story


def one_up(order: Sequence[int], moving: Sequence[int]) -> int | None:
    """Land one further up; stories that stand apart come together there."""
    first, apart = order.index(moving[0]), frozenset(moving)
    return order[first - 1] if first else next((each for each in order if each not in apart), None)


def one_down(order: Sequence[int], moving: Sequence[int]) -> int | None:
    """Land one further down; stories that stand apart come together there."""
    last = order.index(moving[-1])
    return order[last + 2] if last + 2 < len(order) else None


def reorder(archive: Archive, place: Place, ids: Sequence[int], landing: Landing) -> Change | None:
    """Move stories within a collection, in one Change; None where they stand there already, or are in it no longer.

    ids: row ids. Raises ArchiveError where the collection is gone, or its path names several.
    """
    shelf = archive.collection_named(place.path)
    order = archive.rows(place.query(), sort="collection").tolist()
    wanted = frozenset(ids)
    moving = [each for each in order if each in wanted]
    if not moving or shelf.id != place.id:
        return None
    target = landing(order, moving)
    rest = [each for each in order if each not in wanted]
    at = rest.index(target) if target in rest else len(rest)
    if [*rest[:at], *moving, *rest[at:]] == order:
        return None
    staying = [each for each in archive.rows(place.query() & _ALSO_TRASHED, sort="collection") if each not in wanted]
    position = staying.index(target) if target in staying else len(staying)
    return archive.put(place.id, marks_of(archive, moving), position)


class Ordering:
    """Moves stories of the collection that is shown; what is asked while a move is under way waits its turn."""

    def __init__(self, desk: Desk, chosen: Callable[[], "array[int]"], place: Callable[[], Place]) -> None:
        self._desk, self._chosen, self._place = desk, chosen, place
        self._waiting: deque[tuple[Place, Sequence[int], Landing]] = deque()
        self._busy = False

    def up(self) -> None:
        """Move the selected stories one further up."""
        self._ask(self._chosen(), one_up)

    def down(self) -> None:
        """Move the selected stories one further down."""
        self._ask(self._chosen(), one_down)

    def dropped(self, ids: Sequence[int], target: int | None) -> None:
        """Move dragged stories before another, or to the end for None."""
        self._ask(ids, before(target))

    def _ask(self, ids: Sequence[int], landing: Landing) -> None:
        if ids and self._place().kind == "collection":
            self._waiting.append((self._place(), ids, landing))
            self._next()

    def _next(self) -> None:
        if self._busy or not self._waiting or self._desk.jobs.closed:
            return
        self._busy = True
        place, ids, landing = self._waiting.popleft()
        self._desk.act(lambda archive: reorder(archive, place, ids, landing)).ended.connect(self._ended)

    def _ended(self) -> None:
        self._busy = False
        self._next()
