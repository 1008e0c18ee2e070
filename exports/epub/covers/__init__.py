"""Covers: a series' design, filled with the issue's words and its lead picture, set by WeasyPrint and made into pixels."""

from exports.epub.covers.cover import ACCENTS, accent_of, cover, fit_for_cover

__all__ = ["ACCENTS", "accent_of", "cover", "fit_for_cover"]
