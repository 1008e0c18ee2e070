"""Every action, written once: its words, icon, keys, place, and what it needs."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do. `needs` names what must be so for it to be possible (see `Possible`)."""

    name: str
    words: str
    keys: str
    icon: str
    menu: str
    needs: str = ""
    hint: str = ""


MENUS = ("&File", "&Edit", "&Story", "&Reading", "&Collection", "&Issue", "Fee&ds", "&View", "&Help")


def actions() -> Iterator[Action]:  # noqa: PLR0915 - a table, one line an action
    """Yield the actions in the menus' order; a separator has no name."""
    file, edit, story, reading, collection, issue, feeds, view, help_ = MENUS
    yield Action("new-archive", "&New Archive…", "Ctrl+Shift+N", "archive", file)
    yield Action("open-archive", "&Open Archive…", "Ctrl+O", "folder-open", file)
    yield Action("recent", "Open &Recent", "", "history", file)
    yield from _rule(file)
    yield Action("import-files", "&Import Files…", "Ctrl+Shift+I", "import", file, hint="Read stories from files")
    yield Action("import-folder", "Import Fo&lder…", "Ctrl+Alt+I", "folder-input", file)
    yield Action("import-address", "Import from A&ddress…", "Ctrl+Shift+A", "globe", file, hint="Fetch a page, and read its story")
    yield Action("import-clipboard", "Import from &Clipboard", "Ctrl+V", "clipboard-paste", file)
    yield Action("import-samples", "Import the &Samples", "Ctrl+Alt+S", "package-open", file)
    yield from _rule(file)
    yield Action("export", "&Export…", "Ctrl+E", "book-open", file, "stories", "Make a PDF or an EPUB issue")
    yield Action("export-listed", "Export &All Listed…", "Ctrl+Shift+E", "book-copy", file, "listed")
    yield Action("print", "&Print…", "Ctrl+P", "printer", file, "stories")
    yield from _rule(file)
    yield Action("check", "Chec&k the Archive…", "Ctrl+Shift+K", "shield-check", file, hint="Reckon every checksum again")
    yield Action("backup", "&Back Up…", "Ctrl+B", "hard-drive-download", file, hint="Copy the archive as it is now into another file")
    yield Action("empty-trash", "Empty &Trash…", "Ctrl+Shift+Del", "trash-2", file, "filled trash", "Erase for good what is in the trash")
    yield from _rule(file)
    yield Action("preferences", "Pre&ferences…", "Ctrl+,", "settings", file)
    yield Action("close", "Close &Window", "Ctrl+W", "x", file)
    yield Action("quit", "&Quit", "Ctrl+Q", "log-out", file)
    yield Action("undo", "&Undo", "Ctrl+Z", "undo-2", edit, "undo")
    yield Action("redo", "&Redo", "Ctrl+Shift+Z", "redo-2", edit, "redo")
    yield from _rule(edit)
    yield Action("select-all", "Select &All Stories", "Ctrl+A", "list-checks", edit, "listed")
    yield Action("copy-citation", "Copy C&itation", "Ctrl+Alt+C", "copy", edit, "stories", "Copy how the selected stories are cited")
    yield Action("names", "&Names…", "Ctrl+Alt+A", "book-a", edit, hint="Rename, merge and split publications, authors, sections and tags")
    yield from _rule(edit)
    yield Action("find", "&Find…", "Ctrl+F", "search", edit)
    yield Action("search-history", "Recent Searc&hes", "Ctrl+Alt+H", "history", edit, hint="Search again for what was searched for before")
    yield Action("clear-search", "&Clear Search", "Ctrl+Shift+F", "search-x", edit, "searching")
    yield Action(
        "edit-text", "Correct the Te&xt…", "Ctrl+Shift+X", "pen-line", story, "one", "Mend words, leave paragraphs out, bring them back"
    )
    yield Action("versions", "Versi&ons…", "Ctrl+Alt+V", "history", story, "one", "Read, compare and go back to what a story said before")
    yield Action("batch", "&Batch Edit…", "Ctrl+Shift+B", "layers-plus", story, "listed", "Change many stories at once")
    yield Action("describe", "Picture &Words…", "Ctrl+Alt+W", "image", story, "listed", "Give words to the pictures that have none")
    yield Action("add-tag", "Add &Tag…", "Ctrl+T", "tag", story, "stories")
    yield Action("remove-tag", "&Remove Tag…", "Ctrl+Shift+T", "tags", story, "stories")
    yield Action("put", "Add to &Collection…", "Ctrl+L", "folder-plus", story, "stories")
    yield Action("take", "Remove &from Collection", "Ctrl+Shift+L", "folder-minus", story, "in collection")
    yield from _rule(story)
    yield Action("toggle-read", "Mar&k as Read or Unread", "M", "mail-open", story, "stories")
    yield Action("toggle-star", "&Star or Unstar", "S", "star", story, "stories")
    yield from _rule(story)
    yield Action("trash", "&Move to Trash", "Del", "trash-2", story, "kept")
    yield Action("restore", "&Put Back", "Ctrl+Backspace", "archive-restore", story, "trashed")
    yield Action("erase", "&Erase for Good…", "Shift+Del", "eraser", story, "one", "Erase a story with all that was kept of it")
    yield from _rule(story)
    yield Action(
        "duplicates", "Review Dup&licates…", "Ctrl+D", "copy-check", story, hint="Compare stories that say the same, and merge them"
    )
    yield from _rule(story)
    yield Action("next", "&Next Story", "Ctrl+Down", "arrow-down", story, "listed")
    yield Action("previous", "Pre&vious Story", "Ctrl+Up", "arrow-up", story, "listed")
    yield Action("open-address", "Open &Address…", "Ctrl+Return", "external-link", story, "one")
    yield Action("find-in-story", "&Find in Story…", "/", "text-search", reading, "reading")
    yield Action("find-next", "Find Ne&xt", "F3", "chevron-down", reading, "reading")
    yield Action("find-previous", "Find Pre&vious", "Shift+F3", "chevron-up", reading, "reading")
    yield from _rule(reading)
    yield Action("highlight", "&Highlight", "H", "highlighter", reading, "reading", "Mark the selected passage in the colour used last")
    yield Action("add-note", "Add &Note…", "Shift+H", "message-square-text", reading, "reading", "Write beside the passage")
    yield Action("next-highlight", "&Go to Next Highlight", "Alt+PgDown", "arrow-down", reading, "reading")
    yield Action("previous-highlight", "Go to Previous Highlight", "Alt+PgUp", "arrow-up", reading, "reading")
    yield Action("highlights", "&All Highlights…", "Ctrl+Shift+H", "list", reading, hint="See, filter and export what was highlighted")
    yield from _rule(reading)
    yield Action(
        "copy-cited", "&Copy with Citation", "Ctrl+Shift+C", "quote", reading, "reading", "Copy the passage and how its story is cited"
    )
    yield from _rule(reading)
    yield Action("next-unread", "Next Unread S&tory", "U", "mail-check", reading, "listed")
    yield Action("pictures", "&Pictures…", "F8", "images", reading, "reading", "See the story's pictures large")
    yield from _rule(reading)
    yield Action("appearance", "App&earance (Aa)…", "F6", "a-large-small", reading, "reading", "Size, column and paper")
    yield Action("next-paper", "Next Pape&r Colour", "Shift+F6", "palette", reading, hint="Window, light, sepia, dark")
    yield Action("wider", "&Wider Column", "Alt++", "unfold-horizontal", reading)
    yield Action("narrower", "Narrower Col&umn", "Alt+-", "fold-horizontal", reading)
    yield Action("notes-beside", "Notes &Beside the Text", "F7", "message-square-text", reading)
    yield Action("new-collection", "&New Collection…", "Ctrl+N", "folder-plus", collection)
    yield Action("new-inside", "New Collection &Inside…", "Ctrl+Alt+N", "folder-tree", collection, "collection")
    yield Action("save-search", "&Save Search…", "Ctrl+S", "folder-search", collection, "asked", "Keep a search as a smart collection")
    yield Action("edit-smart", "Change &Query…", "Ctrl+Alt+Q", "search-code", collection, "smart", "Change what a smart collection asks")
    yield Action("rename-collection", "&Rename…", "F2", "pencil", collection, "named")
    yield Action("delete-collection", "&Delete", "Ctrl+Del", "folder-x", collection, "named")
    yield from _rule(collection)
    yield Action("move-up", "Move &Up", "Alt+Up", "move-up", collection, "ordered")
    yield Action("move-down", "Move Do&wn", "Alt+Down", "move-down", collection, "ordered")
    yield from _rule(collection)
    yield Action("export-collection", "&Export Collection…", "Ctrl+Alt+E", "book-open", collection, "filled collection")
    yield Action("print-collection", "&Print Collection…", "Ctrl+Alt+P", "printer", collection, "filled collection")
    yield Action("new-series", "New &Series…", "Ctrl+Alt+J", "book-copy", issue, hint="Begin a periodical of your own")
    yield Action(
        "edit-series",
        "&Edit Series…",
        "Ctrl+Shift+J",
        "square-pen",
        issue,
        "periodical",
        "Its look, its sections, and what its issues are filled from",
    )
    yield from _rule(issue)
    yield Action("new-issue", "&New Issue", "Ctrl+U", "book-plus", issue, "periodical", "The next number of the series")
    yield Action(
        "open-issue",
        "&Open at the Desk",
        "Ctrl+Shift+O",
        "book-open-text",
        issue,
        "issue",
        "Choose and order its stories, and see its pages",
    )
    yield Action("put-issue", "&Add Stories to Issue…", "Ctrl+Alt+U", "between-horizontal-end", issue, "stories with issues")
    yield Action("publish-issue", "&Publish…", "Ctrl+Shift+U", "send", issue, "filled issue", "Write the issue as PDF and EPUB")
    yield from _rule(issue)
    yield Action("delete-issue", "&Delete", "Ctrl+Shift+Backspace", "book-x", issue, "periodical", "Stories stay in the archive")
    yield Action("subscribe", "&Subscribe…", "Ctrl+Alt+F", "rss", feeds, hint="Follow a feed, or a site that has one")
    yield Action(
        "subscribe-list", "Subscribe from a &List…", "Ctrl+Alt+O", "list-plus", feeds, hint="Read the feeds of another reader (OPML)"
    )
    yield Action("export-list", "Sa&ve the List of Feeds…", "Ctrl+Alt+L", "save", feeds, "subscriptions")
    yield from _rule(feeds)
    yield Action("refresh-feed", "&Refresh", "F5", "refresh-cw", feeds, "subscription", "Ask this feed for what is new")
    yield Action("refresh-all", "Refresh &All", "Shift+F5", "refresh-cw", feeds, "subscriptions", "Ask every feed for what is new")
    yield from _rule(feeds)
    yield Action("edit-feed", "&Edit Subscription…", "Ctrl+Alt+D", "square-pen", feeds, "subscription")
    yield Action("unsubscribe", "&Unsubscribe", "Ctrl+Alt+Backspace", "x", feeds, "subscription", "Its stories stay")
    yield Action("zoom-in", "Zoom &In", "Ctrl++", "zoom-in", view)
    yield Action("zoom-out", "Zoom &Out", "Ctrl+-", "zoom-out", view)
    yield Action("zoom-reset", "&Actual Size", "Ctrl+0", "rotate-ccw", view)
    yield from _rule(view)
    yield Action("sort-newest", "&Newest First", "Alt+1", "arrow-down-wide-narrow", view)
    yield Action("sort-oldest", "O&ldest First", "Alt+2", "arrow-up-narrow-wide", view)
    yield Action("sort-relevance", "&Best Match First", "Alt+3", "sparkles", view)
    yield Action("sort-collection", "&Collection's Order", "Alt+4", "list-ordered", view, "collection")
    yield from _rule(view)
    yield Action("table", "Table &View", "Alt+0", "table-2", view, hint="Show the list as a table with columns, or as rows")
    yield Action("group-none", "&Without Groups", "Alt+5", "rows-3", view)
    yield Action("group-day", "Group by &Day", "Alt+6", "calendar-days", view)
    yield Action("group-publication", "Group by P&ublication", "Alt+7", "newspaper", view)
    yield Action("group-section", "Group by S&ection", "Alt+8", "layers", view)
    yield from _rule(view)
    yield Action(
        "facets", "&Facets beside the List", "Alt+9", "list-filter", view, hint="Narrow the list by publication, section, year or tag"
    )
    yield from _rule(view)
    yield Action("go-places", "Go to &Places", "Ctrl+1", "panel-left", view)
    yield Action("go-list", "Go to Li&st", "Ctrl+2", "list", view)
    yield Action("go-reader", "Go to &Reader", "Ctrl+3", "book-open-text", view)
    yield Action("go-inspector", "&Go to Inspector", "Ctrl+4", "panel-right-open", view)
    yield Action("inspector", "Inspec&tor", "Ctrl+I", "panel-right", view, hint="See and correct all that is known of a story")
    yield Action("jobs", "&Jobs", "Ctrl+J", "list-todo", view, hint="What is under way, and the reports of what was done")
    yield Action(
        "palette",
        "&Commands…",
        "Ctrl+K",
        "command",
        help_,
        hint="Find any command, place or search by a few letters",
    )
    yield Action("shortcuts", "&Keyboard Shortcuts", "F1", "keyboard", help_)
    yield Action("query-help", "Writing &Queries", "Ctrl+F1", "circle-question-mark", help_, hint="How a search is written")
    yield Action("about", "&About Pressmark", "Shift+F1", "info", help_)


TOOLBAR = ("import-files", "export", "print", "", "add-tag", "put", "trash", "", "undo", "", "inspector")
STORY_CONTEXT = (
    "go-inspector",
    "edit-text",
    "versions",
    "batch",
    "add-tag",
    "put",
    "take",
    "put-issue",
    "",
    "toggle-read",
    "toggle-star",
    "",
    "move-up",
    "move-down",
    "",
    "export",
    "print",
    "copy-citation",
    "",
    "open-address",
    "",
    "trash",
    "restore",
    "erase",
)
COLLECTION_CONTEXT = ("new-inside", "rename-collection", "delete-collection", "", "export-collection", "print-collection")
FEED_CONTEXT = ("refresh-feed", "edit-feed", "unsubscribe", "", "subscribe")
SMART_CONTEXT = ("edit-smart", "rename-collection", "delete-collection", "", "export-listed")
SERIES_CONTEXT = ("new-issue", "edit-series", "", "delete-issue", "", "new-series")
ISSUE_CONTEXT = ("open-issue", "publish-issue", "", "new-issue", "edit-series", "", "delete-issue")
PLACES_CONTEXT = ("new-collection", "new-series")
NAME_CONTEXT = ("save-search", "", "export-listed", "", "new-collection")
PLACE_CONTEXTS = {  # by a place's kind
    "all": ("import-files", "import-folder", "", "export-listed", "", "new-collection"),
    "trash": ("empty-trash", "", "export-listed"),
    "collection": COLLECTION_CONTEXT,
    "smart": SMART_CONTEXT,
    "subscription": FEED_CONTEXT,
    "series": SERIES_CONTEXT,
    "issue": ISSUE_CONTEXT,
    **dict.fromkeys(("section", "publication", "tag"), NAME_CONTEXT),
}


def _rule(menu: str) -> Iterator[Action]:
    yield Action("", "", "", "", menu)
