"""The presses: a Publication becomes a file. No archive, no database, no window."""

from exports.errors import ExportError
from exports.publication import Article, Image, Own, PageStart, Passage, Printed, Publication, Record, Report, Section, Written, quiet

__all__ = [
    "Article",
    "ExportError",
    "Image",
    "Own",
    "PageStart",
    "Passage",
    "Printed",
    "Publication",
    "Record",
    "Report",
    "Section",
    "Written",
    "quiet",
]
