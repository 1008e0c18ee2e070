"""What happened: provenance and the journal, only ever added; and what keeps numbers from being given twice."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text

from desktop.archive.schema.columns import key, metadata, number, of, text

event = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True),
    number("story"),  # no reference: provenance outlives an undone import, and the mark stays spent
    text("kind"),
    text("occurred"),
    text("detail"),
    Index("event_story", "story"),
    sqlite_strict=True,
)

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    text("what"),
    text("made"),
    text("state"),  # done | undone | dropped (undone, and then something else was done)
    Column("collection", Integer),  # the one that the change made, if it made one
    Index("journal_state", "state"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

journal_part = Table(
    "journal_part",
    metadata,
    of("journal", "journal.id", primary=True),
    key("number"),
    Column("marks", LargeBinary, nullable=False),  # zstd of a JSON array of accession numbers
    Column("edits", LargeBinary, nullable=False),  # zstd of a JSON array of row images, see images
    Column("digest", LargeBinary, nullable=False),  # SHA-256 of both
    sqlite_strict=True,
)

counter = Table(
    "counter",
    metadata,
    Column("name", Text, primary_key=True),
    number("value"),  # the last one given
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

seal = Table(  # what check compares the journalled rows with, see seals
    "seal",
    metadata,
    Column("name", Text, primary_key=True),  # the table's
    key("number"),  # the story's, or the row's own
    number("sum"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

tombstone = Table(  # an erased story: its mark stays spent, and says so
    "tombstone",
    metadata,
    key("story"),
    text("erased"),  # when
    text("reason"),
    sqlite_strict=True,
)
