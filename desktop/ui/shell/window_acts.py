"""What a window's own actions do: going from pane to pane, showing panes, and how the list stands."""

from functools import partial
from typing import TYPE_CHECKING

from desktop.ui.shell.commanding import open_palette
from desktop.ui.stories.list_order import GROUPS, SORTS

if TYPE_CHECKING:
    from desktop.ui.shell.window import MainWindow, Slots


class WindowActs:
    """The acts that concern more than one part and are nobody's flow."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def slots(self) -> "Slots":
        """Give what each action calls, by the action's name."""
        window = self._window
        return {
            "close": window.close,
            "jobs": window.jobs_flow.show,
            "select-all": window.list.selectAll,
            "find": self._find,
            "clear-search": self._clear_search,
            "query-help": self._help_query,
            "next": lambda: window.list.step(1),
            "previous": lambda: window.list.step(-1),
            "go-places": window.places.setFocus,
            "go-list": window.list.setFocus,
            "go-reader": window.reader.setFocus,
            "go-inspector": self._go_inspector,
            "inspector": self._toggle_inspector,
            **{f"sort-{sort}": partial(window.list_pane.show_sorted, sort) for sort in SORTS},
            "palette": lambda: open_palette(window),
            "facets": self.toggle_facets,
            "search-history": self._past_searches,
            "table": window.list_pane.toggle_table,
            **{f"group-{group or 'none'}": partial(window.list_pane.show_grouped, group) for group in GROUPS},
        }

    def _find(self) -> None:
        self._window.search.setFocus()
        self._window.search.selectAll()

    def _clear_search(self) -> None:
        self._window.search.clear()
        self._window.list.setFocus()

    def _past_searches(self) -> None:
        self._window.search.setFocus()
        self._window.search_aids.show_past()

    def _help_query(self) -> None:
        self._window.query_help.show()
        self._window.query_help.raise_()
        self._window.query_help.activateWindow()

    def _show_inspector(self, *, shown: bool) -> None:
        self._window.panes.show_inspector(shown)
        self._window.actions_["inspector"].setChecked(shown)
        self._window.inspector.memory.keep_shown(shown)

    def _go_inspector(self) -> None:
        self._show_inspector(shown=True)
        self._window.inspector.open()
        self._window.inspector.fields.rows["title"].editor.setFocus()

    def _toggle_inspector(self) -> None:
        if self._window.inspector.isVisible():
            self._window.inspector.keep()
            self._window.list.setFocus()
            self._show_inspector(shown=False)
        else:
            self._go_inspector()

    def toggle_facets(self) -> None:
        """Show the facets beside the list, or not."""
        window, shown = self._window, not self._window.remembered.settings.facets
        window.remembered.update(facets=shown)
        window.facets.setVisible(shown)
        window.actions_["facets"].setChecked(shown)
        self.count_facets()

    def count_facets(self) -> None:
        """Count what the list holds, for the facets."""
        if (asked := self._window.list_pane.searched()) is not None:
            self._window.facets.ask(*asked)
