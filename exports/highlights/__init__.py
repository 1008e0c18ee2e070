"""Highlights leave as a text with citations: Markdown, plain text, a web page, a Word document, a table, JSON."""

from exports.highlights.marked import MarkedPassage, MarkedStory, Selection
from exports.highlights.writing import endings, write_highlights

__all__ = ["MarkedPassage", "MarkedStory", "Selection", "endings", "write_highlights"]
