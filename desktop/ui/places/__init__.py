"""The left pane: collections, smart collections, the trash."""
