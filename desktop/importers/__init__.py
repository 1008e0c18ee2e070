"""Files become Drafts, one at a time: a format a module. Heavy parts (trafilatura, fastText, Pillow) load only when a file asks for them."""

from desktop.importers.errors import SourceError
from desktop.importers.keeping import KEPT
from desktop.importers.options import ReadingOptions
from desktop.importers.reading import Report, read_sources, read_stories, read_text, sources

__all__ = ["KEPT", "ReadingOptions", "Report", "SourceError", "read_sources", "read_stories", "read_text", "sources"]
