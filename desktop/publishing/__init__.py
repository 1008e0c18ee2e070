"""The only bridge between the archive and the presses: stories become a Publication, a Publication becomes files."""

from desktop.publishing.caching import forget_pictures
from desktop.publishing.composing import compose, compose_issue, default_title
from desktop.publishing.exporting import export, export_issue
from desktop.publishing.formats import ExportSettings, ending, formats, styles_for

__all__ = [
    "ExportSettings",
    "compose",
    "compose_issue",
    "default_title",
    "ending",
    "export",
    "export_issue",
    "forget_pictures",
    "formats",
    "styles_for",
]
