"""Dates, as precise as they are known: typed, or chosen from a calendar."""
