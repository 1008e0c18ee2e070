"""What people put stories into, and the names they agree on. Journalled."""

from sqlalchemy import REAL, Column, Index, Integer, Table, Text

from desktop.archive.schema.columns import key, metadata, number, of, text

tag = Table(
    "tag",
    metadata,
    of("story", "story.id", primary=True),
    Column("name", Text, primary_key=True),
    Index("tag_name", "name", "story"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

collection = Table(
    "collection",
    metadata,
    Column("id", Integer, primary_key=True),
    text("name"),
    of("parent", "collection.id", null=True),
    number("position"),  # among its parent's, from 0
    Index("collection_parent", "parent"),
    sqlite_strict=True,
)

membership = Table(
    "membership",
    metadata,
    of("collection", "collection.id", primary=True),
    of("story", "story.id", primary=True),
    Column("position", REAL, nullable=False),  # a story put between two others takes a number between theirs
    Index("membership_position", "collection", "position"),
    Index("membership_story", "story"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

smart_collection = Table(
    "smart_collection",
    metadata,
    Column("id", Integer, primary_key=True),
    text("name"),
    text("query"),
    number("position"),
    sqlite_strict=True,
)

alias = Table(  # authority control: a name as sources write it → the name it goes by here
    "alias",
    metadata,
    Column("kind", Text, primary_key=True),  # publication | author | section | tag
    Column("variant", Text, primary_key=True),  # folded, see stems.folded
    text("name"),
    text("written"),  # the variant as it was written
    Index("alias_name", "kind", "name"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

distinct_pair = Table(  # "not a duplicate", remembered; first < second
    "distinct_pair",
    metadata,
    key("first"),
    key("second"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
