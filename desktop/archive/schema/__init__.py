"""The archive's tables, by subject; each module says which of its rows undo brings back."""

from desktop.archive.schema.columns import metadata
from desktop.archive.schema.content import blob, body, chunk, dictionary, picture
from desktop.archive.schema.derived import likeness, sketch, tally, term
from desktop.archive.schema.gathering import feed_answer, feed_story, site_rule, subscription
from desktop.archive.schema.history import counter, event, journal, journal_part, seal, tombstone
from desktop.archive.schema.periodicals import issue, issue_file, issue_story, series
from desktop.archive.schema.reading import highlight, reading_position
from desktop.archive.schema.shelves import alias, collection, distinct_pair, membership, smart_collection, tag
from desktop.archive.schema.stories import custom_field, source, story, version, version_picture

__all__ = [
    "alias",
    "blob",
    "body",
    "chunk",
    "collection",
    "counter",
    "custom_field",
    "dictionary",
    "distinct_pair",
    "event",
    "feed_answer",
    "feed_story",
    "highlight",
    "issue",
    "issue_file",
    "issue_story",
    "journal",
    "journal_part",
    "likeness",
    "membership",
    "metadata",
    "picture",
    "reading_position",
    "seal",
    "series",
    "site_rule",
    "sketch",
    "smart_collection",
    "source",
    "story",
    "subscription",
    "tag",
    "tally",
    "term",
    "tombstone",
    "version",
    "version_picture",
]
