"""What a person can do from beginning to end in one window, and which part of it answers to which action."""

from array import array
from collections.abc import Callable

from desktop.publishing import Aside
from desktop.ui.amending.body_flow import BodyFlow
from desktop.ui.describing.describe_flow import DescribeFlow
from desktop.ui.duplicates.duplicates_flow import DuplicatesFlow
from desktop.ui.editing.batch_flow import BatchFlow
from desktop.ui.exporting.carried_out import CarryingFlow
from desktop.ui.exporting.export_flow import ExportFlow
from desktop.ui.exporting.print_flow import PrintFlow
from desktop.ui.feeds.feed_flow import FeedFlow
from desktop.ui.highlights.highlight_flow import HighlightFlow
from desktop.ui.highlights.highlights_flow import HighlightsFlow
from desktop.ui.importing.import_flow import ImportFlow
from desktop.ui.inspecting.inspector import Inspector
from desktop.ui.inspecting.inspector_flow import InspectorFlow
from desktop.ui.issues.issue_flow import IssueFlow
from desktop.ui.keeping.background_check import BackgroundCheck
from desktop.ui.keeping.backup_flow import BackupFlow
from desktop.ui.keeping.check_flow import CheckFlow
from desktop.ui.keeping.erase_flow import EraseFlow
from desktop.ui.names.names_flow import NamesFlow
from desktop.ui.places.collection_flow import CollectionFlow
from desktop.ui.places.places_view import PlacesView
from desktop.ui.places.smart_flow import SmartFlow
from desktop.ui.reading.going_on import GoingOn
from desktop.ui.reading.picture_flow import PictureFlow
from desktop.ui.reading.reader_pane import ReaderPane
from desktop.ui.reading.reading_marks import ReadingMarks
from desktop.ui.searching.search_field import SearchField
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.citing_flow import CitingFlow
from desktop.ui.stories.list_pane import ListPane
from desktop.ui.stories.ordering import Ordering
from desktop.ui.stories.story_flow import StoryFlow

Slots = dict[str, Callable[[], object]]


class Flows:
    """The flows of one window; each knows the desk and, of the panes, what it asks."""

    def __init__(
        self, desk: Desk, places: PlacesView, list_pane: ListPane, search: SearchField, reader_pane: ReaderPane, inspector: Inspector
    ) -> None:
        rows = list_pane.rows
        self._places = places

        def chosen() -> "array[int]":
            return list_pane.list.chosen_ids()

        self.story_flow = StoryFlow(desk, chosen)
        self.collection_flow = CollectionFlow(desk, places, self.story_flow)
        self.import_flow = ImportFlow(desk)
        self.press = Aside(desk.archive.path)  # what writes files, in a process of its own
        self.export_flow = ExportFlow(desk, chosen, lambda: rows.ids, lambda: places.place, self.press)
        list_pane.list.carrier = self.carrying_flow = CarryingFlow(desk, self.press)
        self.print_flow = PrintFlow(desk, chosen, lambda: places.place, self.press)
        self.smart_flow = SmartFlow(desk, places, list_pane.asked, search.clear)
        self.citing_flow = CitingFlow(desk, chosen)
        self.batch_flow = BatchFlow(desk, chosen, lambda: rows.ids)
        self.inspector_flow = InspectorFlow(desk, inspector, chosen, places.go)
        self.body_flow = BodyFlow(desk, chosen)
        self.describe_flow = DescribeFlow(desk, chosen, lambda: rows.ids)
        self.names_flow = NamesFlow(desk, places, search.setText)
        self.erase_flow = EraseFlow(desk, chosen)
        self.reading_marks = ReadingMarks(desk, chosen, rows.seen)
        self.going_on = GoingOn(desk, list_pane, self.reading_marks)
        self.highlight_flow = HighlightFlow(desk, reader_pane)
        self.picture_flow = PictureFlow(desk, reader_pane)
        self.highlights_flow = HighlightsFlow(desk, places, list_pane, search, reader_pane)
        self._reading = reader_pane.slots() | self.highlight_flow.slots() | self.highlights_flow.slots() | self.picture_flow.slots()
        self.backup_flow = BackupFlow(desk)
        self.check_flow = CheckFlow(desk, lambda mark: search.setText(f"mark:{mark}"))
        self.background_check = BackgroundCheck(desk, self.check_flow.show)
        self.duplicates_flow = DuplicatesFlow(desk)
        self.feed_flow = FeedFlow(desk, lambda: places.place)
        self.issue_flow = IssueFlow(desk, places, chosen)
        self.ordering = Ordering(desk, chosen, lambda: list_pane.place)

    def close(self) -> None:
        """End what works in processes of its own, and write what was only noted; the archive is about to close."""
        self.issue_flow.end()
        self.press.close()
        self.carrying_flow.close()
        self.reading_marks.keep()

    def slots(self) -> Slots:
        """Give what each action calls, by the action's name."""
        return {
            "import-files": self.import_flow.ask_files,
            "import-folder": self.import_flow.ask_folder,
            "import-address": self.import_flow.ask_address,
            "import-clipboard": self.import_flow.clipboard,
            "import-samples": self.import_flow.samples,
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
            "undo": self.story_flow.undo,
            "redo": self.story_flow.redo,
            "edit-text": self.body_flow.edit,
            "describe": self.describe_flow.describe,
            "names": self.names_flow.review,
            "versions": self.inspector_flow.versions,
            "batch": self.batch_flow.edit,
            "copy-citation": self.citing_flow.copy,
            "add-tag": self.story_flow.add_tag,
            "remove-tag": self.story_flow.remove_tag,
            "put": self.story_flow.put,
            "take": lambda: self.story_flow.take_from(self._places.place),
            "toggle-read": self.reading_marks.toggle_read,
            "toggle-star": self.reading_marks.toggle_star,
            "trash": self.story_flow.trash,
            "restore": self.story_flow.restore,
            "erase": self.erase_flow.erase,
            "empty-trash": self.erase_flow.empty_trash,
            "duplicates": self.duplicates_flow.review,
            "new-collection": self.collection_flow.create,
            "new-inside": self.collection_flow.create_inside,
            "rename-collection": self.collection_flow.rename,
            "delete-collection": self.collection_flow.delete,
            "save-search": self.smart_flow.save,
            "edit-smart": self.smart_flow.edit,
            **self._reading,
            "next-unread": self.going_on.next_unread,
            "new-series": self.issue_flow.new_series,
            "edit-series": self.issue_flow.edit_series,
            "new-issue": self.issue_flow.new_issue,
            "open-issue": self.issue_flow.open_issue,
            "put-issue": self.issue_flow.put,
            "publish-issue": self.issue_flow.publish,
            "delete-issue": self.issue_flow.delete,
            "move-up": self.ordering.up,
            "move-down": self.ordering.down,
        }
