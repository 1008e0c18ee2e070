"""The main window: shown at once with its panes waiting, furnished when its archive is open, closed when nothing is lost by it.

It loads no pane and no archive: the window is painted before they are (tests/ui/test_starting.py holds what that costs).
"""

from array import array
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.shell.panes import Panes, put_geometry_back
from desktop.ui.shell.remembered import Remembered
from desktop.ui.shell.waiting import waiting_panes

if TYPE_CHECKING:
    from desktop.archive import Archive
    from desktop.ui.inspecting.inspector import Inspector
    from desktop.ui.jobs.closing import Closing
    from desktop.ui.jobs.jobs_flow import JobsFlow
    from desktop.ui.jobs.progress_strip import Foot
    from desktop.ui.places.places_pane import PlacesPane
    from desktop.ui.places.places_view import PlacesView
    from desktop.ui.reading.reader_pane import ReaderPane
    from desktop.ui.reading.story_reader import StoryReader
    from desktop.ui.searching.chips import ChipStrip
    from desktop.ui.searching.facets_pane import FacetsPane
    from desktop.ui.searching.query_fault import QueryFault
    from desktop.ui.searching.query_help import QueryHelp
    from desktop.ui.searching.search_aids import SearchAids
    from desktop.ui.searching.search_field import SearchField
    from desktop.ui.searching.search_popup import SearchPopup
    from desktop.ui.shell.actions import Actions
    from desktop.ui.shell.desk import Desk
    from desktop.ui.shell.drops import Drops
    from desktop.ui.shell.flows import Flows
    from desktop.ui.stories.list_pane import ListPane
    from desktop.ui.stories.story_list import StoryList
    from desktop.ui.stories.story_rows import StoryRows

Slots = dict[str, Callable[[], object]]


class MainWindow(QMainWindow):
    """One archive in one window. `furnishing` makes its parts, `wiring` joins them, `window_acts` is what its own actions do."""

    closing = Signal()  # it is closed for good

    archive: "Archive"
    desk: "Desk"
    places: "PlacesView"
    list_pane: "ListPane"
    list: "StoryList"
    rows: "StoryRows"
    reader_pane: "ReaderPane"
    reader: "StoryReader"
    inspector: "Inspector"
    search: "SearchField"
    fault: "QueryFault"
    search_popup: "SearchPopup"
    search_aids: "SearchAids"
    query_help: "QueryHelp"
    foot: "Foot"
    jobs_flow: "JobsFlow"
    question: "Closing"
    flows: "Flows"
    actions_: "Actions"
    facets: "FacetsPane"
    chips: "ChipStrip"
    places_pane: "PlacesPane"
    panes: Panes
    drops: "Drops"

    def __init__(self, path: Path, remembered: Remembered, theme: Theme) -> None:
        """path: of the archive that the window is for."""
        super().__init__()
        self.path, self.remembered, self.theme = path, remembered, theme
        self.furnished = False
        self.recent = QMenu(self)
        self.setObjectName("window")
        self.setWindowTitle("Pressmark")  # and the archive, as soon as it is open
        self.resize(1380, 860)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        put_geometry_back(self, remembered.settings.window)

    def wait(self) -> QWidget:
        """Stand there with panes that wait for the archive; gives them."""
        panes = waiting_panes(self.theme, self.remembered.settings.window)
        self.setCentralWidget(panes)
        return panes

    def furnish(self, archive: "Archive", application_slots: Slots) -> None:
        """Put in what shows an archive. application_slots: what concerns more than this window, such as opening another archive."""
        from desktop.ui.shell.furnishing import furnish

        furnish(self, archive, application_slots)
        self.setWindowTitle(tr("Pressmark – {archive}").format(archive=self.path.stem))
        self.furnished = True

    def chosen(self) -> "array[int]":
        """Give the row ids of the selected stories."""
        return self.list.chosen_ids()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, from anywhere, shows all again."""
        if event.key() == Qt.Key.Key_Escape and self.furnished and self.search.text():
            self.search.clear()
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood, end every Job, and close the archive; what is under way is asked about first."""
        if self.furnished:
            if not self.question.may_close():
                event.ignore()
                return
            self.flows.issue_flow.close()
            self.inspector.keep()
            self.remembered.update(window=self.panes.kept(self))
            self.desk.close()
            self.flows.close()
            self.reader_pane.places.close()
            self.archive.close()
        self.closing.emit()
        super().closeEvent(event)
