"""Highlights, and how their passages are found again."""
