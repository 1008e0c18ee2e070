"""The middle pane: what is listed and in which order, the list, and words where there is nothing to list."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from desktop.archive import Query, QueryError
from desktop.ui.jobs.job import Latest
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.language import tr
from desktop.ui.look.words import stories
from desktop.ui.places.place import ALL, Place
from desktop.ui.searching.unfinished import as_typed
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.columns import Arrangement
from desktop.ui.stories.list_head import ListHead
from desktop.ui.stories.list_order import GROUPS, SORTS, ListOrder
from desktop.ui.stories.nothing_listed import ways_out, why_nothing
from desktop.ui.stories.story_list import StoryList
from desktop.ui.stories.story_rows import StoryRows
from desktop.ui.stories.trash_bar import TrashBar


class ListPane(QWidget):
    """Shows a place's stories, narrowed by what is searched for."""

    wrong = Signal(object)  # what is wrong with the search, a QueryError, or None
    counted = Signal(int)  # how many stories are listed
    shaped = Signal(bool)  # whether the list is a table now

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk, self.place, self.search = desk, ALL, ""
        self.orders = ListOrder(desk.remembered.settings.group)
        self._whole = ""  # what lists the place when nothing is searched for
        self._searched = False  # whether what is listed is what was searched for; a wrong search lists nothing new
        self._trash_bar: TrashBar | None = None
        self._actions: Mapping[str, QAction] = {}
        self.rows = StoryRows(desk.archive, lambda failed: Latest(desk.jobs, failed), self, archive=str(desk.archive.path))
        self.list = StoryList(self.rows, desk.theme)
        self.head, self.empty = ListHead(desk.theme), EmptyState(desk.theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._lay_out()
        self.list.set_tabular(desk.remembered.settings.table, Arrangement.read(desk.remembered.settings.columns))
        self.list.head.asked.connect(self.show_sorted)
        self._settle = QTimer(self, singleShot=True, interval=400)  # a column is widened in a hundred steps
        self._settle.timeout.connect(self._keep_columns)
        self.list.head.arranged.connect(self._settle.start)
        self.rows.arrived.connect(self._arrived)
        self.rows.failed.connect(self._failed)
        desk.changed.connect(self.refresh)
        self._label()

    def _lay_out(self) -> None:
        rule = QFrame()
        rule.setProperty("kind", "rule")
        self._inside = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(rule)
        whole.addWidget(self._stack, 1)

    @property
    def sort(self) -> str:
        """The order of the list."""
        return self.orders.sort(self.place)

    @property
    def orderable(self) -> bool:
        """Whether a collection is shown whole and in its own order, so that stories can be moved within it."""
        return self.place.kind == "collection" and self.sort == "collection" and not self.search

    @property
    def group(self) -> str:
        """What the list is grouped by now; a table never is."""
        return "" if self.list.tabular else self.orders.group(self.place)

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Put the actions that order, shape and narrow the list over it, and in an empty one what fills it."""
        self._actions = actions
        self.head.offer_sorts({sort: actions[f"sort-{sort}"] for sort in SORTS}, self.show_sorted)
        self.head.offer_shapes(actions["table"], {group: actions[f"group-{group or 'none'}"] for group in GROUPS})
        self.head.offer_facets(actions["facets"])
        self._label()

    def toggle_table(self) -> None:
        """Show the list as a table, or as rows again."""
        self._desk.remembered.update(table=not self.list.tabular)
        self.list.set_tabular(not self.list.tabular, Arrangement.read(self._desk.remembered.settings.columns))
        self.shaped.emit(self.list.tabular)
        if self.orders.grouping:
            self.refresh()
        self._label()

    def show_grouped(self, group: str) -> None:
        """Group the rows by day, publication or section; "" does not."""
        self.orders.grouping = group
        self._desk.remembered.update(group=group)
        if group and self.list.tabular:
            self.toggle_table()
        if group == "day" and self.sort not in {"newest", "oldest"}:
            self.show_sorted("newest")
        else:
            self._fresh()

    def _keep_columns(self) -> None:
        if self.list.tabular:
            self._desk.remembered.update(columns=self.list.head.arrangement().text())

    def offer_trash(self, offered: Sequence[QAction]) -> None:
        """Put what can be done in the trash over its list, while it is shown and holds something."""
        self._trash_bar = TrashBar(offered)
        self._inside.insertWidget(1, self._trash_bar)
        self._label()

    def show_place(self, place: Place) -> None:
        """List another place's stories."""
        self.place = place
        self._fresh()

    def show_search(self, text: str) -> None:
        """List what is searched for within the place."""
        self.search = text if text.strip() else ""
        self._fresh()

    def show_sorted(self, sort: str) -> None:
        """List in another order."""
        self.orders.choose(self.place, sort)
        self._fresh()

    def refresh(self) -> None:
        """List again, keeping what is selected."""
        if (query := self.query()) is not None:
            self.rows.show(query, self.orders.asked(self.place, self.group), self.list.chosen_ids(), group=self.group)

    def query(self) -> Query | None:
        """Give what is listed, as a query; None where the search is not one, which is said in place."""
        try:
            query = self.place.query()
            self._whole = str(query)
            if self.search:
                query = query & Query.parse(as_typed(self.search))
        except QueryError as error:
            self.wrong.emit(error)
            return None
        self.wrong.emit(None)
        return query

    def asked(self) -> Query | None:
        """Give what is listed, as a query to be kept: the last word is whole. None where it cannot be read."""
        try:
            return self.place.query() & Query.parse(self.search)
        except QueryError:
            return None

    def searched(self) -> tuple[Query, Query] | None:
        """Give what stands in the search field, and all that is listed, as queries; None where it cannot be read."""
        try:
            return Query.parse(self.search), self.place.query() & (Query.parse(as_typed(self.search)) if self.search else Query(""))
        except QueryError:
            return None

    def update_place(self, place: Place) -> None:
        """Take a place's new name and count; the stories are refreshed by themselves."""
        renamed = (place.path, place.asks) != (self.place.path, self.place.asks)
        self.place = place
        self._label()
        if renamed:
            self.refresh()

    def _fresh(self) -> None:
        self._label()
        if (query := self.query()) is not None:
            self.list.start_afresh()
            self.rows.show(query, self.orders.asked(self.place, self.group), group=self.group)

    def _arrived(self) -> None:
        self._searched = str(self.rows.query) != self._whole
        self._label()
        number = self.rows.rowCount()
        if not number:
            self.empty.say(*why_nothing(self.place, self.search))
            self.empty.offer([self._actions[name] for name in ways_out(self.place, self.search) if self._actions])
        self._stack.setCurrentWidget(self.list if number else self.empty)
        self.counted.emit(number)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, QueryError):
            self.wrong.emit(error)
        else:
            self._desk.fail(error)

    def _label(self) -> None:
        number = self.rows.rowCount()
        self.head.say(self.place.words, tr("%Ln story(s) found", "", number) if self._searched else stories(number))
        if self._trash_bar is not None:
            self._trash_bar.setVisible(self.place.kind == "trash" and (number > 0 or self._searched))
        own = tr("Issue's order") if self.place.kind == "issue" and self.sort == "collection" else ""
        self.head.show_order(self.sort, own, tabular=self.list.tabular, grouping=self.orders.grouping)
        self.list.head.show_sorted(self.sort)
        self.list.orderable = self.orderable
