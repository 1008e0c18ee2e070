"""The main window: its panes, menus and toolbar, and which part answers to which action."""

from array import array
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.archive import Archive, QueryError
from desktop.ui.inspecting.inspector import Inspector
from desktop.ui.jobs.closing import Closing
from desktop.ui.jobs.jobs_flow import JobsFlow
from desktop.ui.jobs.progress_strip import Foot
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.places.place import Place
from desktop.ui.places.places import place_of
from desktop.ui.places.places_pane import PlacesPane
from desktop.ui.places.places_view import PlacesView
from desktop.ui.reading.reader_pane import ReaderPane
from desktop.ui.searching.chips import ChipStrip
from desktop.ui.searching.facets_pane import FacetsPane
from desktop.ui.searching.query_fault import QueryFault
from desktop.ui.searching.query_help import QueryHelp
from desktop.ui.searching.search_aids import SearchAids
from desktop.ui.searching.search_field import SearchField
from desktop.ui.searching.search_popup import SearchPopup
from desktop.ui.shell.action_table import PLACE_CONTEXTS, PLACES_CONTEXT, STORY_CONTEXT
from desktop.ui.shell.actions import Actions
from desktop.ui.shell.commanding import open_palette
from desktop.ui.shell.desk import Desk, Standing
from desktop.ui.shell.drops import Drops
from desktop.ui.shell.flows import Flows, Slots
from desktop.ui.shell.keymap import Keymap
from desktop.ui.shell.panes import Panes, beneath
from desktop.ui.shell.remembered import Remembered
from desktop.ui.shell.toolbar import build_toolbar
from desktop.ui.shell.welcome import Welcome
from desktop.ui.stories.list_order import GROUPS, SORTS
from desktop.ui.stories.list_pane import ListPane


class MainWindow(QMainWindow):
    """One archive in one window. It joins the parts; what each does is in the part's own module."""

    def __init__(self, archive: Archive, remembered: Remembered, theme: Theme, application_slots: Slots) -> None:
        """application_slots: what concerns more than this window, such as opening another archive."""
        super().__init__()
        self.setObjectName("window")
        self.archive = archive
        self.setWindowTitle(tr("Pressmark – {archive}").format(archive=archive.path.stem))
        self.resize(1380, 860)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.desk = Desk(archive, remembered, theme, self)
        self.places = PlacesView(theme, str(archive.path))
        self.list_pane = ListPane(self.desk)
        self.list, self.rows = self.list_pane.list, self.list_pane.rows
        self.reader_pane = ReaderPane(self.desk)
        self.reader = self.reader_pane.reader
        self.inspector = Inspector(self.desk)
        self.search = SearchField(theme)
        self.fault = QueryFault(theme, self.search, self)
        self.search_popup = SearchPopup(theme, self.search, self)
        self.search_aids = SearchAids(self.desk, self.search, self.search_popup)
        self.query_help = QueryHelp(theme, self)
        self.foot = Foot(self.desk, self)
        self.jobs_flow = JobsFlow(self.desk, self.foot)
        self._closing = Closing(self.desk, self.foot.board)
        self.flows = Flows(self.desk, self.places, self.list_pane, self.search, self.reader_pane, self.inspector)
        self.recent = QMenu(self)
        self.actions_ = Actions(self, self.flows.slots() | self._slots() | application_slots, Keymap(remembered, self))
        self.actions_.fill(self.menuBar(), self.recent)
        self.actions_.dress(theme.colours)
        self._offer()
        build_toolbar(self, self.actions_, self.search)
        self.facets = FacetsPane(self.desk, self.search.text)
        self.facets.setVisible(remembered.settings.facets)
        self.chips = ChipStrip(theme, self.actions_["save-search"])
        self.reader_pane.offer(self.actions_)
        self.reader_pane.listed = self.rows.rowCount
        self.places_pane = PlacesPane(self.places, remembered, str(archive.path))
        self.panes = Panes(self.places_pane, self.facets, self.list_pane, self.reader_pane, self.inspector, self._welcome())
        self.setCentralWidget(beneath(self.chips, self.panes))
        self.setStatusBar(self.foot)
        self._connect(theme)
        self.panes.stack(self.list.tabular)
        self.list_pane.shaped.connect(self.panes.stack)
        self.panes.put_back(self, remembered.settings.window)
        self.actions_["inspector"].setCheckable(True)
        self._show_inspector(self.inspector.memory.shown)
        self._order_tabs()
        self.list.setFocus()
        self._allow()
        self.foot.say(" ".join(archive.notices()))
        self.desk.refresh()

    def _offer(self) -> None:
        """Put actions where the list shows them."""
        self.actions_["facets"].setCheckable(True)
        self.actions_["facets"].setChecked(self.desk.remembered.settings.facets)
        self.list_pane.offer({action.objectName(): action for action in self.actions_})
        self.list_pane.offer_trash([self.actions_[name] for name in ("restore", "erase", "empty-trash")])

    def _order_tabs(self) -> None:
        self.setTabOrder(self.search, self.places)
        self.setTabOrder(self.places, self.facets.list)
        self.setTabOrder(self.facets.list, self.list)
        self.setTabOrder(self.list, self.reader)

    def chosen(self) -> "array[int]":
        """Give the row ids of the selected stories."""
        return self.list.chosen_ids()

    def _slots(self) -> Slots:
        return {
            "close": self.close,
            "jobs": self.jobs_flow.show,
            "select-all": self.list.selectAll,
            "find": self._find,
            "clear-search": self._clear_search,
            "query-help": self._help_query,
            "next": lambda: self.list.step(1),
            "previous": lambda: self.list.step(-1),
            "go-places": self.places.setFocus,
            "go-list": self.list.setFocus,
            "go-reader": self.reader.setFocus,
            "go-inspector": self._go_inspector,
            "inspector": self._toggle_inspector,
            **{f"sort-{sort}": self._sorter(sort) for sort in SORTS},
            "palette": lambda: open_palette(self),
            "facets": self._toggle_facets,
            "search-history": self._past_searches,
            "table": self.list_pane.toggle_table,
            **{f"group-{group or 'none'}": partial(self.list_pane.show_grouped, group) for group in GROUPS},
        }

    def _sorter(self, sort: str) -> Callable[[], None]:
        return lambda: self.list_pane.show_sorted(sort)

    def _show_inspector(self, shown: bool) -> None:
        self.panes.show_inspector(shown)
        self.actions_["inspector"].setChecked(shown)

    def _go_inspector(self) -> None:
        self._show_inspector(True)
        self.inspector.memory.keep_shown(True)
        self.inspector.open()
        self.inspector.fields.rows["title"].editor.setFocus()

    def _toggle_inspector(self) -> None:
        if self.inspector.isVisible():
            self.inspector.keep()
            self.list.setFocus()
            self._show_inspector(False)
            self.inspector.memory.keep_shown(False)
        else:
            self._go_inspector()

    def _welcome(self) -> Welcome:
        return Welcome(self.desk.theme, self.flows.import_flow.ask_files, self.flows.import_flow.clipboard, self.flows.import_flow.samples)

    def _connect(self, theme: Theme) -> None:
        self.desk.stood.connect(self._stand)
        self.places.chosen.connect(self._go)
        self.places.menu_asked.connect(self._places_menu)
        self.places.delete_asked.connect(self._delete_place)
        self.places.series_asked.connect(self.actions_["new-series"].trigger)
        self.places.opened.connect(self._open_place)
        self.places.create_asked.connect(self.actions_["new-collection"].trigger)
        self.search.searched.connect(self.list_pane.show_search)
        self.search.left.connect(self.list.setFocus)
        self.list_pane.wrong.connect(self.search.complain)
        self.list_pane.wrong.connect(self._show_fault)
        for asked in (self.search.helped, self.fault.helped):
            asked.connect(self.actions_["query-help"].trigger)
        self.query_help.tried.connect(self.search.setText)
        self.list_pane.counted.connect(lambda _: self._chose())
        self.list_pane.counted.connect(lambda _: self._count_facets())
        self.search.textChanged.connect(self.chips.show_text)
        for narrowing in (self.chips.changed, self.facets.narrowed):
            narrowing.connect(self.search.search_for)
        self.facets.closed.connect(self._toggle_facets)
        self.list.chose.connect(self._chose)
        self.reader_pane.shown.connect(self.flows.reading_marks.opened)
        self.flows.reading_marks.changed.connect(self.list.viewport().update)
        self.reader_pane.neighbours = self.list.neighbours
        self.reader_pane.shown.connect(lambda _: self._allow())
        self.reader.stepped.connect(self.list.step)
        self.reader.turned.connect(lambda _: self.flows.going_on.turn())
        self.flows.highlight_flow.add_story_actions = self.actions_.add_to
        self.list.reordered.connect(self.flows.ordering.dropped)
        self.list.opened.connect(self.reader.setFocus)
        self.list.menu_asked.connect(lambda where: self.actions_.context(STORY_CONTEXT, self).exec(where))
        theme.changed.connect(self._dress)  # a method: it lets go when the window does, a lambda would not
        self._drops = Drops(self, theme)
        self._drops.dropped.connect(self.flows.import_flow.carried)

    def _dress(self) -> None:
        self.actions_.dress(self.desk.theme.colours)

    def _stand(self, standing: Standing) -> None:
        self.places.places.show(standing.places, standing.smart, standing.feeds, standing.series)
        empty = not standing.places.all and not standing.places.trashed and not standing.places.collections
        empty = empty and not standing.smart and not standing.feeds and not standing.series
        self.panes.show_welcome(empty)
        self.actions_.name_undo(standing.undo, standing.redo)
        shown = place_of(self.places.places.find(self.list_pane.place.key))
        if shown is not None:
            self.list_pane.update_place(shown)
        self._allow()

    def _go(self, place: Place) -> None:
        self.list_pane.show_place(place)
        self._allow()

    def _chose(self) -> None:
        chosen = self.chosen()
        self.reader_pane.show_stories(chosen, self.rows.query.words if self.list_pane.search else ())
        self.inspector.show_stories(chosen)
        self.foot.chosen.setText(tr("%Ln story(s) selected", "", len(chosen)) if len(chosen) > 1 else "")
        self._allow()

    def _allow(self) -> None:
        """Grey what cannot be done now."""
        number, place, standing = self.list.chosen_count(), self.list_pane.place, self.desk.standing
        truths = {
            "stories": number > 0,
            "one": number == 1,
            "reading": self.reader.story is not None,
            "kept": number > 0 and place.kind != "trash",
            "trashed": number > 0 and place.kind == "trash",
            "filled trash": standing is not None and standing.places.trashed > 0,
            "listed": self.rows.rowCount() > 0,
            "collection": place.kind == "collection",
            "issue": place.kind == "issue",
            "periodical": place.kind in {"series", "issue"},
            "filled issue": place.kind == "issue" and place.count > 0,
            "stories with issues": number > 0 and standing is not None and any(each.issues for each in standing.series),
            "named": place.kind in {"collection", "smart"},
            "subscription": place.kind == "subscription",
            "subscriptions": standing is not None and bool(standing.feeds),
            "filled collection": place.kind == "collection" and place.count > 0,
            "in collection": number > 0 and place.kind == "collection",
            "ordered": number > 0 and self.list_pane.orderable,
            "searching": bool(self.list_pane.search),
            "asked": bool(self.list_pane.search) or place.kind in {"publication", "section", "tag"},
            "smart": place.kind == "smart",
            "undo": standing is not None and standing.undo is not None,
            "redo": standing is not None and standing.redo is not None,
        }
        self.actions_.allow(frozenset(name for name, true in truths.items() if true))

    def _places_menu(self, place: Place | None, where: QPoint) -> None:
        kind = place.kind if place else ""
        names = PLACE_CONTEXTS.get(kind, PLACES_CONTEXT)
        self.actions_.context(names, self).exec(where)

    def _delete_place(self) -> None:
        self.actions_["delete-issue" if self.places.place.kind in {"series", "issue"} else "delete-collection"].trigger()

    def _open_place(self, place: Place) -> None:
        if place.kind == "issue":
            self.actions_["open-issue"].trigger()

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _show_fault(self, error: QueryError | None) -> None:
        """Say what is wrong, unless what would put it right is being offered in the same place."""
        self.fault.show_error(None if self.search_popup.isVisible() else error)

    def _past_searches(self) -> None:
        self.search.setFocus()
        self.search_aids.show_past()

    def _toggle_facets(self) -> None:
        shown = not self.desk.remembered.settings.facets
        self.desk.remembered.update(facets=shown)
        self.facets.setVisible(shown)
        self.actions_["facets"].setChecked(shown)
        self._count_facets()

    def _count_facets(self) -> None:
        if (asked := self.list_pane.searched()) is not None:
            self.facets.ask(*asked)

    def _clear_search(self) -> None:
        self.search.clear()
        self.list.setFocus()

    def _help_query(self) -> None:
        self.query_help.show()
        self.query_help.raise_()
        self.query_help.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, from anywhere, shows all again."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self._clear_search()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood, end every Job, and close the archive; what is under way is asked about first."""
        if not self._closing.may_close():
            event.ignore()
            return
        self.flows.issue_flow.close()
        self.inspector.keep()
        self.desk.remembered.update(window=self.panes.kept(self))
        self.desk.close()
        self.flows.issue_flow.end()
        self.flows.press.close()
        self.flows.carrying_flow.close()
        self.flows.reading_marks.keep()
        self.reader_pane.places.close()
        self.archive.close()
        super().closeEvent(event)
