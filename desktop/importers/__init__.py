"""Files become Drafts, one at a time: a format a module. Heavy parts (trafilatura, fastText, Pillow) load only when a file asks for them."""

from desktop.importers.errors import SourceError
from desktop.importers.options import ReadingOptions
from desktop.importers.reading import Report, read_stories, read_text, sources

__all__ = ["ReadingOptions", "Report", "SourceError", "read_stories", "read_text", "sources"]
