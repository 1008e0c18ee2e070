"""The only bridge between the archive and the presses: stories become a Publication, a Publication becomes files."""

from desktop.publishing.caching import forgetting_exports, prints_folder
from desktop.publishing.composing import compose, compose_issue, default_title
from desktop.publishing.exporting import export, export_issue, issue_settings
from desktop.publishing.formats import ExportSettings, ending, formats, pages_for, styles_for
from desktop.publishing.naming import NAME_PATTERN, issue_file_name
from desktop.publishing.proofing import IssueProofs, cover_colours, cover_designs, reading_minutes

__all__ = [
    "NAME_PATTERN",
    "ExportSettings",
    "IssueProofs",
    "compose",
    "compose_issue",
    "cover_colours",
    "cover_designs",
    "default_title",
    "ending",
    "export",
    "export_issue",
    "forgetting_exports",
    "formats",
    "issue_file_name",
    "issue_settings",
    "pages_for",
    "prints_folder",
    "reading_minutes",
    "styles_for",
]
