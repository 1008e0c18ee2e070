"""What people put stories into: collections, and queries kept under a name."""
