"""The main window: its panes, menus and toolbar, and which part answers to which action."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.archive import Archive
from desktop.ui.duplicates.duplicates_flow import DuplicatesFlow
from desktop.ui.editing.batch_flow import BatchFlow
from desktop.ui.exporting.export_flow import ExportFlow
from desktop.ui.exporting.print_flow import PrintFlow
from desktop.ui.feeds.feed_flow import FeedFlow
from desktop.ui.importing.import_flow import ImportFlow
from desktop.ui.jobs.progress_strip import Foot
from desktop.ui.keeping.background_check import BackgroundCheck
from desktop.ui.keeping.backup_flow import BackupFlow
from desktop.ui.keeping.check_flow import CheckFlow
from desktop.ui.keeping.erase_flow import EraseFlow
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import stories
from desktop.ui.places.collection_flow import CollectionFlow
from desktop.ui.places.places import Place, place_of
from desktop.ui.places.places_view import PlacesView
from desktop.ui.places.smart_flow import SmartFlow
from desktop.ui.reading.reader_pane import ReaderPane
from desktop.ui.reading.reading_marks import ReadingMarks
from desktop.ui.searching.query_fault import QueryFault
from desktop.ui.searching.query_help import QueryHelp
from desktop.ui.searching.search_field import SearchField
from desktop.ui.shell.actions import COLLECTION_CONTEXT, FEED_CONTEXT, PLACES_CONTEXT, SMART_CONTEXT, STORY_CONTEXT, Actions
from desktop.ui.shell.desk import Desk, Standing
from desktop.ui.shell.drops import Drops
from desktop.ui.shell.panes import Panes
from desktop.ui.shell.remembered import Remembered
from desktop.ui.shell.toolbar import build_toolbar
from desktop.ui.shell.welcome import Welcome
from desktop.ui.stories.list_pane import SORTS, ListPane
from desktop.ui.stories.ordering import Ordering
from desktop.ui.stories.story_flow import StoryFlow

Slots = dict[str, Callable[[], object]]


class MainWindow(QMainWindow):
    """One archive in one window. It joins the parts; what each does is in the part's own module."""

    def __init__(self, archive: Archive, remembered: Remembered, theme: Theme, application_slots: Slots) -> None:
        """application_slots: what concerns more than this window, such as opening another archive."""
        super().__init__()
        self.setObjectName("window")
        self.archive = archive
        self.setWindowTitle(f"Pressmark – {archive.path.stem}")
        self.resize(1380, 860)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.desk = Desk(archive, remembered, theme, self)
        self.places = PlacesView(theme, str(archive.path))
        self.list_pane = ListPane(self.desk)
        self.list, self.rows = self.list_pane.list, self.list_pane.rows
        self.reader_pane = ReaderPane(self.desk)
        self.reader = self.reader_pane.reader
        self.search = SearchField(theme)
        self.fault = QueryFault(theme, self.search, self)
        self.query_help = QueryHelp(theme, self)
        self._flows()
        self.recent = QMenu(self)
        self.actions_ = Actions(self, self._slots() | application_slots)
        self.actions_.fill(self.menuBar(), self.recent)
        self.actions_.dress(theme.colours)
        self.list_pane.offer_sorts({sort: self.actions_[f"sort-{sort}"] for sort in SORTS})
        self.list_pane.offer_trash([self.actions_[name] for name in ("restore", "erase", "empty-trash")])
        build_toolbar(self, self.actions_, self.search)
        self.panes = Panes(self.places, self.list_pane, self.reader_pane, self._welcome())
        self.setCentralWidget(self.panes)
        self.foot = Foot(self.desk, self)
        self.setStatusBar(self.foot)
        self._connect(theme)
        self.panes.put_back(self, remembered.settings.window)
        self.setTabOrder(self.search, self.places)
        self.setTabOrder(self.places, self.list)
        self.setTabOrder(self.list, self.reader)
        self.list.setFocus()
        self._allow()
        self.foot.say(" ".join(archive.notices()))
        self.desk.refresh()

    def chosen(self) -> "array[int]":
        """Give the row ids of the selected stories."""
        return self.list.chosen_ids()

    def _flows(self) -> None:
        self.story_flow = StoryFlow(self.desk, self.chosen)
        self.collection_flow = CollectionFlow(self.desk, self.places, self.story_flow)
        self.import_flow = ImportFlow(self.desk)
        self.export_flow = ExportFlow(self.desk, self.chosen, lambda: self.rows.ids, lambda: self.places.place)
        self.print_flow = PrintFlow(self.desk, self.chosen, lambda: self.places.place)
        self.smart_flow = SmartFlow(self.desk, self.places, self.list_pane.asked, self.search.clear)
        self.batch_flow = BatchFlow(self.desk, self.chosen, lambda: self.rows.ids)
        self.erase_flow = EraseFlow(self.desk, self.chosen)
        self.reading_marks = ReadingMarks(self.desk, self.chosen, self.rows.seen)
        self.backup_flow = BackupFlow(self.desk)
        self.check_flow = CheckFlow(self.desk, lambda mark: self.search.setText(f"mark:{mark}"))
        self.background_check = BackgroundCheck(self.desk, self.check_flow.show)
        self.duplicates_flow = DuplicatesFlow(self.desk)
        self.feed_flow = FeedFlow(self.desk, lambda: self.places.place)
        self.ordering = Ordering(self.desk, self.chosen, lambda: self.list_pane.place)

    def _slots(self) -> Slots:
        bring, act, shelve, reader = self.import_flow, self.story_flow, self.collection_flow, self.reader
        return {
            "import-files": bring.ask_files,
            "import-folder": bring.ask_folder,
            "import-address": bring.ask_address,
            "import-clipboard": bring.clipboard,
            "import-samples": bring.samples,
            "export": self.export_flow.selection,
            "export-listed": self.export_flow.listed,
            "export-collection": self.export_flow.collection,
            "print": self.print_flow.selection,
            "print-collection": self.print_flow.collection,
            "subscribe": self.feed_flow.subscribe,
            "subscribe-list": self.feed_flow.subscribe_list,
            "export-list": self.feed_flow.save_list,
            "refresh-feed": self.feed_flow.refresh_one,
            "refresh-all": self.feed_flow.refresh_all,
            "edit-feed": self.feed_flow.edit,
            "unsubscribe": self.feed_flow.unsubscribe,
            "check": self.check_flow.check,
            "backup": self.backup_flow.ask,
            "close": self.close,
            "undo": act.undo,
            "redo": act.redo,
            "select-all": self.list.selectAll,
            "find": self._find,
            "clear-search": self._clear_search,
            "query-help": self._help_query,
            "details": act.details,
            "batch": self.batch_flow.edit,
            "add-tag": act.add_tag,
            "remove-tag": act.remove_tag,
            "put": act.put,
            "take": lambda: act.take_from(self.places.place),
            "toggle-read": self.reading_marks.toggle_read,
            "toggle-star": self.reading_marks.toggle_star,
            "trash": act.trash,
            "restore": act.restore,
            "erase": self.erase_flow.erase,
            "empty-trash": self.erase_flow.empty_trash,
            "duplicates": self.duplicates_flow.review,
            "next": lambda: self.list.step(1),
            "previous": lambda: self.list.step(-1),
            "open-address": self.reader_pane.open_address,
            "new-collection": shelve.create,
            "new-inside": shelve.create_inside,
            "rename-collection": shelve.rename,
            "delete-collection": shelve.delete,
            "save-search": self.smart_flow.save,
            "move-up": self.ordering.up,
            "move-down": self.ordering.down,
            "zoom-in": lambda: reader.zoom_by(1),
            "zoom-out": lambda: reader.zoom_by(-1),
            "zoom-reset": lambda: reader.set_zoom(1.0),
            **{f"sort-{sort}": self._sorter(sort) for sort in SORTS},
            "go-places": self.places.setFocus,
            "go-list": self.list.setFocus,
            "go-reader": reader.setFocus,
        }

    def _sorter(self, sort: str) -> Callable[[], None]:
        return lambda: self.list_pane.show_sorted(sort)

    def _welcome(self) -> Welcome:
        return Welcome(self.desk.theme, self.import_flow.ask_files, self.import_flow.clipboard, self.import_flow.samples)

    def _connect(self, theme: Theme) -> None:
        self.desk.stood.connect(self._stand)
        self.places.chosen.connect(self._go)
        self.places.menu_asked.connect(self._places_menu)
        self.places.delete_asked.connect(self.actions_["delete-collection"].trigger)
        self.places.create_asked.connect(self.actions_["new-collection"].trigger)
        self.search.searched.connect(self.list_pane.show_search)
        self.search.left.connect(self.list.setFocus)
        self.list_pane.wrong.connect(self.search.complain)
        self.list_pane.wrong.connect(self.fault.show_error)
        for asked in (self.search.helped, self.fault.helped):
            asked.connect(self.actions_["query-help"].trigger)
        self.query_help.tried.connect(self.search.setText)
        self.list_pane.counted.connect(lambda _: self._chose())
        self.list.chose.connect(self._chose)
        self.reader_pane.shown.connect(self.reading_marks.opened)
        self.reading_marks.changed.connect(self.list.viewport().update)
        self.list.reordered.connect(self.ordering.dropped)
        self.list.opened.connect(self.reader.setFocus)
        self.list.menu_asked.connect(lambda where: self.actions_.context(STORY_CONTEXT, self).exec(where))
        theme.changed.connect(self._dress)  # a method: it lets go when the window does, a lambda would not
        self._drops = Drops(self, theme)
        self._drops.dropped.connect(self.import_flow.carried)

    def _dress(self) -> None:
        self.actions_.dress(self.desk.theme.colours)

    def _stand(self, standing: Standing) -> None:
        self.places.places.show(standing.places, standing.smart, standing.feeds)
        empty = not standing.places.all and not standing.places.trashed and not standing.places.collections
        empty = empty and not standing.smart and not standing.feeds
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
        self.foot.chosen.setText(f"{stories(len(chosen))} selected" if len(chosen) > 1 else "")
        self._allow()

    def _allow(self) -> None:
        """Grey what cannot be done now."""
        number, place, standing = self.list.chosen_count(), self.list_pane.place, self.desk.standing
        truths = {
            "stories": number > 0,
            "one": number == 1,
            "kept": number > 0 and place.kind != "trash",
            "trashed": number > 0 and place.kind == "trash",
            "filled trash": standing is not None and standing.places.trashed > 0,
            "listed": self.rows.rowCount() > 0,
            "collection": place.kind == "collection",
            "named": place.kind in {"collection", "smart"},
            "subscription": place.kind == "subscription",
            "subscriptions": standing is not None and bool(standing.feeds),
            "filled collection": place.kind == "collection" and place.count > 0,
            "in collection": number > 0 and place.kind == "collection",
            "ordered": number > 0 and self.list_pane.orderable,
            "searching": bool(self.list_pane.search),
            "undo": standing is not None and standing.undo is not None,
            "redo": standing is not None and standing.redo is not None,
        }
        self.actions_.allow(frozenset(name for name, true in truths.items() if true))

    def _places_menu(self, place: Place | None, where: QPoint) -> None:
        kind = place.kind if place else ""
        names = {"collection": COLLECTION_CONTEXT, "smart": SMART_CONTEXT, "subscription": FEED_CONTEXT}.get(kind, PLACES_CONTEXT)
        self.actions_.context(names, self).exec(where)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

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
        """Remember where the window stood, end every Job, and close the archive."""
        self.desk.remembered.update(window=self.panes.kept(self))
        self.desk.close()
        self.reading_marks.keep()
        self.archive.close()
        super().closeEvent(event)
