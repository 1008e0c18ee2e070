"""The archive's door, a side a subject."""
