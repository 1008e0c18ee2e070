"""Which part of a window hears which: a choice in one pane is what the next one shows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from desktop.archive import QueryError
from desktop.ui.look.language import tr
from desktop.ui.places.place import Place
from desktop.ui.places.places import place_of
from desktop.ui.shell.action_table import PLACE_CONTEXTS, PLACES_CONTEXT, STORY_CONTEXT
from desktop.ui.shell.allowing import allow
from desktop.ui.shell.desk import Standing
from desktop.ui.shell.window_acts import WindowActs

if TYPE_CHECKING:
    from desktop.ui.shell.window import MainWindow


def wire(window: "MainWindow", acts: WindowActs) -> None:
    """Join the parts of a window."""
    _Wires(window, acts)


class _Wires(QObject):
    """Lives as long as its window: a bound method lets go when the window does, a lambda would not."""

    def __init__(self, window: "MainWindow", acts: WindowActs) -> None:
        super().__init__(window)
        self._window, self._acts = window, acts
        window.desk.stood.connect(self._stand)
        window.theme.changed.connect(self._dress)
        window.list_pane.shaped.connect(window.panes.stack)
        window.drops.dropped.connect(window.flows.import_flow.carried)
        self._join_places()
        self._join_search()
        self._join_list()
        self._join_reader()

    def _join_places(self) -> None:
        places, actions = self._window.places, self._window.actions_
        places.chosen.connect(self._go)
        places.menu_asked.connect(self._places_menu)
        places.delete_asked.connect(self._delete_place)
        places.series_asked.connect(actions["new-series"].trigger)
        places.opened.connect(self._open_place)
        places.create_asked.connect(actions["new-collection"].trigger)

    def _join_search(self) -> None:
        window = self._window
        window.search.searched.connect(window.list_pane.show_search)
        window.search.left.connect(window.list.setFocus)
        window.list_pane.wrong.connect(window.search.complain)
        window.list_pane.wrong.connect(self._show_fault)
        for asked in (window.search.helped, window.fault.helped):
            asked.connect(window.actions_["query-help"].trigger)
        window.query_help.tried.connect(window.search.setText)
        window.search.textChanged.connect(window.chips.show_text)
        for narrowing in (window.chips.changed, window.facets.narrowed):
            narrowing.connect(window.search.search_for)
        window.facets.closed.connect(self._acts.toggle_facets)

    def _join_list(self) -> None:
        window = self._window
        window.list_pane.counted.connect(self._counted)
        window.list.chose.connect(self._chose)
        window.list.reordered.connect(window.flows.ordering.dropped)
        window.list.opened.connect(window.reader.setFocus)
        window.list.menu_asked.connect(lambda where: window.actions_.context(STORY_CONTEXT, window).exec(where))
        window.flows.reading_marks.changed.connect(window.list.viewport().update)

    def _join_reader(self) -> None:
        window = self._window
        window.reader_pane.neighbours = window.list.neighbours
        window.reader_pane.shown.connect(window.flows.reading_marks.opened)
        window.reader_pane.shown.connect(lambda _: allow(window))
        window.reader.stepped.connect(window.list.step)
        window.reader.turned.connect(lambda _: window.flows.going_on.turn())
        window.flows.highlight_flow.add_story_actions = window.actions_.add_to

    def _dress(self) -> None:
        self._window.actions_.dress(self._window.theme.colours)

    def _stand(self, standing: Standing) -> None:
        window, places = self._window, self._window.places.places
        places.show(standing.places, standing.smart, standing.feeds, standing.series)
        empty = not standing.places.all and not standing.places.trashed and not standing.places.collections
        window.panes.show_welcome(empty and not standing.smart and not standing.feeds and not standing.series)
        window.actions_.name_undo(standing.undo, standing.redo)
        shown = place_of(places.find(window.list_pane.place.key))
        if shown is not None:
            window.list_pane.update_place(shown)
        allow(window)

    def _go(self, place: Place) -> None:
        self._window.list_pane.show_place(place)
        allow(self._window)

    def _counted(self, _: int) -> None:
        self._chose()
        self._acts.count_facets()

    def _chose(self) -> None:
        window, chosen = self._window, self._window.chosen()
        window.reader_pane.show_stories(chosen, window.rows.query.words if window.list_pane.search else ())
        window.inspector.show_stories(chosen)
        window.foot.chosen.setText(tr("%Ln story(s) selected", "", len(chosen)) if len(chosen) > 1 else "")
        allow(window)

    def _places_menu(self, place: Place | None, where: QPoint) -> None:
        names = PLACE_CONTEXTS.get(place.kind if place else "", PLACES_CONTEXT)
        self._window.actions_.context(names, self._window).exec(where)

    def _delete_place(self) -> None:
        kind = self._window.places.place.kind
        self._window.actions_["delete-issue" if kind in {"series", "issue"} else "delete-collection"].trigger()

    def _open_place(self, place: Place) -> None:
        if place.kind == "issue":
            self._window.actions_["open-issue"].trigger()

    def _show_fault(self, error: QueryError | None) -> None:
        """Say what is wrong, unless what would put it right is being offered in the same place."""
        self._window.fault.show_error(None if self._window.search_popup.isVisible() else error)
