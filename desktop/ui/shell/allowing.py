"""What can be done now, and what is greyed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.shell.window import MainWindow


def allow(window: "MainWindow") -> None:
    """Grey the actions whose need (`action_table`) is not met."""
    number, place, standing = window.list.chosen_count(), window.list_pane.place, window.desk.standing
    searching = bool(window.list_pane.search)
    truths = {
        "stories": number > 0,
        "one": number == 1,
        "reading": window.reader.story is not None,
        "kept": number > 0 and place.kind != "trash",
        "trashed": number > 0 and place.kind == "trash",
        "filled trash": standing is not None and standing.places.trashed > 0,
        "listed": window.rows.rowCount() > 0,
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
        "ordered": number > 0 and window.list_pane.orderable,
        "searching": searching,
        "asked": searching or place.kind in {"publication", "section", "tag"},
        "smart": place.kind == "smart",
        "undo": standing is not None and standing.undo is not None,
        "redo": standing is not None and standing.redo is not None,
    }
    window.actions_.allow(frozenset(name for name, true in truths.items() if true))
