"""The only bridge between the archive and the presses: stories become a Publication, a Publication becomes files."""

from desktop.publishing.aside import Aside
from desktop.publishing.caching import forgetting_exports, prints_folder
from desktop.publishing.cautions import KINDS, Caution, cautions
from desktop.publishing.checking import Finding, Verdict, check_file
from desktop.publishing.composing import compose, compose_issue, default_title
from desktop.publishing.exporting import export, export_issue, issue_settings
from desktop.publishing.formats import (
    ExportSettings,
    Option,
    StyleTold,
    columns_for,
    ending,
    formats,
    options_for,
    page_fault,
    pages_for,
    style_told,
    styles_for,
)
from desktop.publishing.highlights import HighlightSettings, cite, cite_all, export_highlights, highlight_endings
from desktop.publishing.issue_naming import NAME_PATTERN, issue_file_name
from desktop.publishing.naming import PATTERN, PLACES, Names, PatternError, check_pattern, names_for, safe_stem
from desktop.publishing.presets import read_presets, read_settings, written_presets, written_settings
from desktop.publishing.proofing import IssueProofs, cover_colours, cover_designs
from desktop.publishing.specimens import Leading, draw_covers, leading, write_specimen

__all__ = [
    "KINDS",
    "NAME_PATTERN",
    "PATTERN",
    "PLACES",
    "Aside",
    "Caution",
    "ExportSettings",
    "Finding",
    "HighlightSettings",
    "IssueProofs",
    "Leading",
    "Names",
    "Option",
    "PatternError",
    "StyleTold",
    "Verdict",
    "cautions",
    "check_file",
    "check_pattern",
    "cite",
    "cite_all",
    "columns_for",
    "compose",
    "compose_issue",
    "cover_colours",
    "cover_designs",
    "default_title",
    "draw_covers",
    "ending",
    "export",
    "export_highlights",
    "export_issue",
    "forgetting_exports",
    "formats",
    "highlight_endings",
    "issue_file_name",
    "issue_settings",
    "leading",
    "names_for",
    "options_for",
    "page_fault",
    "pages_for",
    "prints_folder",
    "read_presets",
    "read_settings",
    "safe_stem",
    "style_told",
    "styles_for",
    "write_specimen",
    "written_presets",
    "written_settings",
]
