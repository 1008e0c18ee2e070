"""What a reader leaves in a story: highlights (journalled), and how far they have read (a trace, not a change)."""

from sqlalchemy import REAL, Column, Index, Integer, Table

from desktop.archive.schema.columns import metadata, number, of, text

highlight = Table(  # W3C Web Annotation Data Model: TextQuoteSelector, with TextPositionSelector as a hint
    "highlight",
    metadata,
    Column("id", Integer, primary_key=True),
    of("story", "story.id"),
    text("exact"),
    text("prefix"),
    text("suffix"),
    number("start"),  # characters into Body.text when it was made
    text("colour"),
    text("note"),
    text("made"),
    Index("highlight_story", "story"),
    sqlite_strict=True,
)

reading_position = Table(
    "reading_position",
    metadata,
    of("story", "story.id", primary=True, cascade=True),
    Column("position", REAL, nullable=False),  # 0 … 1 of the body
    sqlite_strict=True,
)
