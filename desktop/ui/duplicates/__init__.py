"""Near-duplicates, side by side."""
