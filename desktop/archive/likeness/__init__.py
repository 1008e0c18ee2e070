"""Near-duplicates: sketches, the pass over the archive, and merging."""
