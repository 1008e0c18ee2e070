"""Queries, the search index and what is found."""
