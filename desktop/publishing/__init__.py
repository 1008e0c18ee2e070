"""The only bridge between the archive and the presses: stories become a Publication, a Publication becomes files."""

from desktop.publishing.composing import compose, compose_issue, default_title
from desktop.publishing.exporting import export, export_issue
from desktop.publishing.formats import ExportSettings, ending, formats, pages_for, styles_for
from desktop.publishing.prints import forgetting_prints, prints_folder

__all__ = [
    "ExportSettings",
    "compose",
    "compose_issue",
    "default_title",
    "ending",
    "export",
    "export_issue",
    "forgetting_prints",
    "formats",
    "pages_for",
    "prints_folder",
    "styles_for",
]
