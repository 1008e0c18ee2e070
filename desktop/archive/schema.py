"""The archive's tables. All are STRICT: what a column declares is what it holds.

Journalled, so that undo and redo bring their rows back exactly: story, version, source, version_picture, tag, collection, membership.
Append-only: blob, chunk, body and picture. These are content, kept by SHA-256. Undoing an import removes the stories' rows and leaves
the content lying, so that redo finds every byte again; what nothing names any more goes when the trash is emptied, never on undo.
Beside both: event (provenance is never undone), journal, and counter, which only counts up, so that no mark is given twice.
"""

from sqlalchemy import REAL, Column, ForeignKey, ForeignKeyConstraint, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def _of(name: str, target: str, *, key: bool = False, null: bool = False) -> Column[int]:
    # Deferred: a revert may put rows back in any order; the references are judged at commit.
    reference = ForeignKey(target, deferrable=True, initially="DEFERRED")
    return Column(name, Integer, reference, primary_key=key, nullable=null, autoincrement=False)


story = Table(
    "story",
    metadata,
    Column("id", Integer, primary_key=True),  # the mark's number
    # what a list shows of the newest version, so that no list reads a version or a body
    _text("title"),
    _text("deck"),
    _text("lead"),  # the body's first words, where there is no deck
    Column("authors", Text, nullable=False, server_default="[]"),  # a JSON array
    _text("publication"),
    _text("section"),
    _text("published"),
    _text("published_sort"),  # see intake.published_sort
    _text("language"),
    Column("url_key", Text),  # see address.address_key; null where there is no address
    _number("words"),
    _number("images"),
    Column("trashed", Text),  # when; null where it is not in the trash
    _number("version"),  # the newest one's number
    _text("added"),
    # `trashed` first or second: every list is either of the stories in the trash or of the others
    Index("story_newest", "trashed", "published_sort"),
    Index("story_publication", "publication", "trashed", "published_sort"),
    Index("story_section", "section", "trashed", "published_sort"),
    Index("story_language", "language", "trashed", "published_sort"),
    Index("story_url_key", "url_key"),
    sqlite_strict=True,
)

version = Table(
    "version",
    metadata,
    _of("story", "story.id", key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    _text("made"),
    _text("what"),
    Column("fields", Text, nullable=False, server_default="{}"),  # JSON by name of FIELDS, unknown ones absent
    Column("readings", Text, nullable=False, server_default="{}"),  # JSON: field → [confidence, origin]
    _of("source", "source.id"),
    _of("body", "body.id"),
    Index("version_source", "source"),
    Index("version_body", "body"),
    sqlite_strict=True,
)

source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("story", "story.id"),
    _text("sha256"),
    _text("media_type"),
    _text("origin"),
    _text("part"),
    _text("importer"),
    _text("retrieved"),
    _number("size"),
    Column("dropped", Text, nullable=False, server_default="[]"),  # JSON: [text, why]
    Column("warnings", Text, nullable=False, server_default="[]"),
    Index("source_original", "sha256", "part"),
    Index("source_story", "story"),
    sqlite_strict=True,
)

body = Table(
    "body",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("sha256"),  # of the XHTML as UTF-8
    Column("content", LargeBinary, nullable=False),  # one zstd frame
    sqlite_strict=True,
)

blob = Table(
    "blob",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    _number("size"),
    sqlite_strict=True,
)

chunk = Table(
    "chunk",
    metadata,
    _of("blob", "blob.id", key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    _number("zstd"),  # 1: content is a zstd frame, 0: the bytes themselves
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)

picture = Table(
    "picture",
    metadata,
    Column("sha256", Text, primary_key=True),
    _text("media_type"),
    _number("width"),
    _number("height"),
    sqlite_strict=True,
)

version_picture = Table(
    "version_picture",
    metadata,
    Column("story", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    _text("sha256"),
    ForeignKeyConstraint(["story", "version"], ["version.story", "version.number"], deferrable=True, initially="DEFERRED"),
    Index("version_picture_sha256", "sha256"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

tag = Table(
    "tag",
    metadata,
    _of("story", "story.id", key=True),
    Column("name", Text, primary_key=True),
    Index("tag_name", "name", "story"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

collection = Table(
    "collection",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("name"),
    _of("parent", "collection.id", null=True),
    _number("position"),  # among its parent's, from 0
    Index("collection_parent", "parent"),
    sqlite_strict=True,
)

membership = Table(
    "membership",
    metadata,
    _of("collection", "collection.id", key=True),
    _of("story", "story.id", key=True),
    Column("position", REAL, nullable=False),  # a story put between two others takes a number between theirs
    Index("membership_position", "collection", "position"),
    Index("membership_story", "story"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

event = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True),
    _number("story"),  # no reference: provenance outlives an undone import, and the mark stays spent
    _text("kind"),
    _text("occurred"),
    _text("detail"),
    Index("event_story", "story"),
    sqlite_strict=True,
)

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("what"),
    _text("made"),
    _text("state"),  # done | undone | dropped (undone, and then something else was done)
    Column("collection", Integer),  # the one that the change made, if it made one
    Index("journal_state", "state"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

journal_part = Table(
    "journal_part",
    metadata,
    _of("journal", "journal.id", key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("marks", LargeBinary, nullable=False),  # zstd of a JSON array of accession numbers
    Column("edits", LargeBinary, nullable=False),  # zstd of a JSON array of row images
    sqlite_strict=True,
)

counter = Table(
    "counter",
    metadata,
    Column("name", Text, primary_key=True),
    _number("value"),  # the last one given
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
