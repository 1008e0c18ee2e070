"""Highlights in the window: the small bar over a passage, notes beside the text, the list of all, and their export."""
