"""Words where there is nothing to list: why, and what goes there."""

from desktop.ui.look.language import tr
from desktop.ui.places.place import Place


def why_nothing(place: Place, search: str) -> tuple[str, str, str]:
    """Give an icon's name, a headline and a sentence for a place that lists nothing."""
    if search:
        nowhere = tr("No story in the archive matches. Try fewer words, or clear the search to see all again.")
        not_here = tr("No story in {place} matches. Try fewer words, or clear the search to see all again.").format(place=place.words)
        return "search-x", tr("Nothing found"), nowhere if place.kind == "all" else not_here
    match place.kind:
        case "trash":
            waits = tr("Stories you throw away wait here until you put them back or erase them for good.")
            return "trash-2", tr("The trash is empty"), waits
        case "smart":
            later = tr("No story matches {query}. One that comes in will stand here.").format(query=place.asks)
            return "folder-search", tr("Nothing found"), later
        case "issue":
            return "book-dashed", tr("An empty issue"), tr("Open it at the desk, or drag stories onto its name.")
        case "series":
            return "book-copy", tr("A series without stories"), tr("Begin an issue; what it carries will stand here.")
        case "collection":
            return "folder-open", tr("An empty collection"), tr("Drag stories onto its name, or select some and choose Add to Collection.")
    return "inbox", tr("No stories here"), tr("Import files, or drop them onto this window.")


def ways_out(place: Place, search: str) -> tuple[str, ...]:
    """Name the actions that help where nothing is listed."""
    if search:
        return ("clear-search",)
    return {"issue": ("open-issue",), "series": ("new-issue",), "all": ("import-files",), "subscription": ("refresh-feed",)}.get(
        place.kind, ()
    )
