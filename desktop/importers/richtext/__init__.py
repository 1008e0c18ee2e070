"""Rich text (RTF 1.9.1) as HTML, for all that comes in it: documents, and downloads of news databases."""

from desktop.importers.richtext.reader import Rich, rich_text

__all__ = ["Rich", "rich_text"]
