"""The only bridge between the archive and the presses: stories become a Publication, a Publication becomes files."""

from desktop.publishing.caching import forgetting_exports, prints_folder
from desktop.publishing.composing import compose, compose_issue, default_title
from desktop.publishing.exporting import export, export_issue
from desktop.publishing.formats import ExportSettings, ending, formats, pages_for, styles_for
from desktop.publishing.highlights import HighlightSettings, cite, export_highlights, highlight_endings

__all__ = [
    "ExportSettings",
    "HighlightSettings",
    "cite",
    "compose",
    "compose_issue",
    "default_title",
    "ending",
    "export",
    "export_highlights",
    "export_issue",
    "forgetting_exports",
    "formats",
    "highlight_endings",
    "pages_for",
    "prints_folder",
    "styles_for",
]
