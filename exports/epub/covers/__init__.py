"""Covers: a series' design, filled with the issue's words and its lead picture, set by WeasyPrint and made into pixels."""

from exports.epub.covers.cover import cover

__all__ = ["cover"]
