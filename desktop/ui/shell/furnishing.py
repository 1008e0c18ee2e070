"""What a window is made of: its panes, menus and toolbar, made once its archive is open."""

from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.archive import Archive
from desktop.ui.inspecting.inspector import Inspector
from desktop.ui.jobs.closing import Closing
from desktop.ui.jobs.jobs_flow import JobsFlow
from desktop.ui.jobs.progress_strip import Foot
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
from desktop.ui.shell.actions import Actions
from desktop.ui.shell.allowing import allow
from desktop.ui.shell.desk import Desk
from desktop.ui.shell.drops import Drops
from desktop.ui.shell.flows import Flows
from desktop.ui.shell.keymap import Keymap
from desktop.ui.shell.panes import Panes, beneath
from desktop.ui.shell.toolbar import build_toolbar
from desktop.ui.shell.welcome import Welcome
from desktop.ui.shell.window_acts import WindowActs
from desktop.ui.shell.wiring import wire
from desktop.ui.stories.list_pane import ListPane

if TYPE_CHECKING:
    from desktop.ui.shell.window import MainWindow, Slots


def furnish(window: "MainWindow", archive: Archive, application_slots: "Slots") -> None:
    """Make a window's parts, join them, and put them where they stood; the stories arrive a moment later."""
    window.archive = archive
    window.desk = Desk(archive, window.remembered, window.theme, window)
    _make_panes(window)
    _make_search(window)
    window.foot = Foot(window.desk, window)
    window.jobs_flow = JobsFlow(window.desk, window.foot)
    window.question = Closing(window.desk, window.foot.board)
    window.flows = Flows(window.desk, window.places, window.list_pane, window.search, window.reader_pane, window.inspector)
    acts = WindowActs(window)
    _make_actions(window, acts, application_slots)
    _lay_out(window)
    wire(window, acts)
    window.list.setFocus()
    allow(window)
    window.foot.say(" ".join(archive.notices()))
    window.desk.refresh()


def _make_panes(window: "MainWindow") -> None:
    desk = window.desk
    window.places = PlacesView(window.theme, str(desk.archive.path))
    window.list_pane = ListPane(desk)
    window.list, window.rows = window.list_pane.list, window.list_pane.rows
    window.reader_pane = ReaderPane(desk)
    window.reader = window.reader_pane.reader
    window.inspector = Inspector(desk)


def _make_search(window: "MainWindow") -> None:
    theme = window.theme
    window.search = SearchField(theme)
    window.fault = QueryFault(theme, window.search, window)
    window.search_popup = SearchPopup(theme, window.search, window)
    window.search_aids = SearchAids(window.desk, window.search, window.search_popup)
    window.query_help = QueryHelp(theme, window)


def _make_actions(window: "MainWindow", acts: WindowActs, application_slots: "Slots") -> None:
    """Make every action, and put it where it is seen: in the menus, the toolbar, over the list and over the page."""
    slots = window.flows.slots() | acts.slots() | application_slots
    window.actions_ = actions = Actions(window, slots, Keymap(window.remembered, window))
    actions.fill(window.menuBar(), window.recent)
    actions.dress(window.theme.colours)
    actions["inspector"].setCheckable(True)
    actions["facets"].setCheckable(True)
    actions["facets"].setChecked(window.remembered.settings.facets)
    window.list_pane.offer({action.objectName(): action for action in actions})
    window.list_pane.offer_trash([actions[name] for name in ("restore", "erase", "empty-trash")])
    window.reader_pane.offer(actions)
    window.reader_pane.listed = window.rows.rowCount
    build_toolbar(window, actions, window.search)


def _lay_out(window: "MainWindow") -> None:
    settings, imports = window.remembered.settings, window.flows.import_flow
    window.facets = FacetsPane(window.desk, window.search.text)
    window.facets.setVisible(settings.facets)
    window.chips = ChipStrip(window.theme, window.actions_["save-search"])
    window.places_pane = PlacesPane(window.places, window.remembered, str(window.archive.path))
    welcome = Welcome(window.theme, imports.ask_files, imports.clipboard, imports.samples)
    window.panes = Panes(window.places_pane, window.facets, window.list_pane, window.reader_pane, window.inspector, welcome)
    window.setCentralWidget(beneath(window.chips, window.panes))
    window.setStatusBar(window.foot)
    window.panes.stack(window.list.tabular)
    window.panes.put_back(settings.window)
    window.panes.show_inspector(window.inspector.memory.shown)
    window.actions_["inspector"].setChecked(window.inspector.memory.shown)
    window.drops = Drops(window, window.theme)
    order = (window.search, window.places, window.facets.list, window.list, window.reader)
    for before, behind in pairwise(order):
        window.setTabOrder(before, behind)
