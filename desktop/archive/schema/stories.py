"""Stories, their versions and where they came from. Journalled: undo and redo bring these rows back exactly."""

from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer, LargeBinary, Table, Text
from sqlalchemy import text as sql

from desktop.archive.schema.columns import key, metadata, number, of, text

story = Table(
    "story",
    metadata,
    Column("id", Integer, primary_key=True),  # the mark's number
    # Its place by date, and its number in the search index (see docids). An image holds it only beside a date that was changed.
    Column("docid", Integer, nullable=False),
    # what a list shows of the newest version, so that no list reads a version or a body; names as the authorities have them
    text("title"),
    text("deck"),
    text("lead"),  # the body's first words, where there is no deck
    text("authors", "[]"),  # a JSON array
    text("publication"),
    text("section"),
    text("published"),
    text("language"),
    Column("url_key", Integer),  # see address.address_number; null where there is no address
    number("words"),
    number("images"),
    number("version"),  # the newest one's number
    text("added"),
    # what people do with it
    Column("trashed", Text),  # when; null where it is not in the trash. A merged story is in the trash too, but not listed there
    Column("merged", Integer),  # the story that it was merged into
    Column("read", Text),  # when; null where it is unread
    Column("starred", Text),
    number("restricted"),  # 1: no export takes it
    text("embargo"),  # until that day (included) no export takes it; ISO 8601
    # What facets count, in the order in which a search walks: no story's row is looked up for it. FTS5 sees that a number is given once.
    Index("story_docid", "docid", "trashed", "publication", "section", "language"),
    Index("story_trash", "docid", sqlite_where=sql("trashed IS NOT NULL")),
    Index("story_read", "docid", sqlite_where=sql("read IS NOT NULL")),
    Index("story_starred", "docid", sqlite_where=sql("starred IS NOT NULL")),
    Index("story_restricted", "docid", sqlite_where=sql("restricted = 1")),
    Index("story_embargo", "docid", sqlite_where=sql("embargo > ''")),
    Index("story_added", "added"),
    Index("story_merged", "merged", sqlite_where=sql("merged IS NOT NULL")),
    Index("story_publication", "publication", "docid"),
    Index("story_section", "section", "docid"),
    Index("story_language", "language", "docid"),
    Index("story_url_key", "url_key", sqlite_where=sql("url_key IS NOT NULL")),
    sqlite_strict=True,
)

version = Table(
    "version",
    metadata,
    of("story", "story.id", primary=True),
    key("number"),
    text("made"),
    text("what"),
    Column("facts", LargeBinary, nullable=False),  # see packing.pack_facts: [fields, readings], unknown fields absent
    of("source", "source.id"),
    of("body", "body.id"),
    Column("digest", LargeBinary, nullable=False),  # SHA-256 over all of it, body and pictures too: see seals.version_digest
    Index("version_source", "source"),
    Index("version_body", "body"),
    sqlite_strict=True,
)

version_picture = Table(
    "version_picture",
    metadata,
    key("story"),
    key("version"),
    key("position"),
    text("sha256"),
    ForeignKeyConstraint(["story", "version"], ["version.story", "version.number"], deferrable=True, initially="DEFERRED"),
    Index("version_picture_sha256", "sha256"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    of("story", "story.id"),
    text("sha256"),
    text("media_type"),
    text("origin"),
    text("part"),
    text("importer"),
    text("retrieved"),
    number("size"),
    text("dropped", "[]"),  # JSON: [text, why]
    text("warnings", "[]"),
    text("container"),  # SHA-256 of the file that held the original as one of many; "" where it was a file of its own
    number("offset"),  # bytes into the container
    Index("source_original", sql("substr(sha256, 1, 12)")),  # 48 bits tell originals apart well enough to look closer
    Index("source_story", "story"),
    sqlite_strict=True,
)

custom_field = Table(
    "custom_field",
    metadata,
    of("story", "story.id", primary=True),
    Column("name", Text, primary_key=True),
    text("value"),
    Index("custom_field_name", "name", "value"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
