"""From the first schema to the second: what its step in migrations/ reckons with. Never edited once the second schema is released."""

from desktop.archive.to_second.journalling import move_journal
from desktop.archive.to_second.sealing import seal_all
from desktop.archive.to_second.stories import move_stories, move_versions

__all__ = ["move_journal", "move_stories", "move_versions", "seal_all"]
