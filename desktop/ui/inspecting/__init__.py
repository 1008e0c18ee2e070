"""The inspector: all that the archive knows of the selected stories, put right in place."""
