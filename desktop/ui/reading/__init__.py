"""The right pane: a story as it is read."""
