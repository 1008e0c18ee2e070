"""Series and their issues, and the files that an issue gave. Journalled."""

from sqlalchemy import Column, Index, Integer, Table, UniqueConstraint

from desktop.archive.schema.columns import metadata, number, of, text

series = Table(
    "series",
    metadata,
    Column("id", Integer, primary_key=True),
    text("title"),
    text("subtitle"),
    text("frequency"),
    text("language"),
    text("editor"),
    text("design", "{}"),  # JSON: cover design, style, sections, rule for numbers, standing query
    text("identifier"),  # urn:uuid
    sqlite_strict=True,
)

issue = Table(
    "issue",
    metadata,
    Column("id", Integer, primary_key=True),
    of("series", "series.id"),
    text("number"),
    text("date"),
    text("title"),
    text("editorial"),
    text("options", "{}"),  # JSON
    text("identifier"),  # urn:uuid, kept when it is made again
    text("changed"),  # when what it says itself was changed last; its stories have times of their own
    UniqueConstraint("series", "number"),
    sqlite_strict=True,
)

issue_story = Table(
    "issue_story",
    metadata,
    of("issue", "issue.id", primary=True),
    of("story", "story.id", primary=True),  # once in an issue
    number("position"),  # through all sections; an erased story leaves a gap
    text("section"),
    text("headline"),  # of this issue alone; "" is the story's own
    text("deck"),
    Index("issue_story_story", "story"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

issue_file = Table(  # what was published
    "issue_file",
    metadata,
    Column("id", Integer, primary_key=True),
    of("issue", "issue.id"),
    text("format"),
    text("name"),
    text("sha256"),
    number("size"),
    text("made"),
    text(
        "versions", "[]"
    ),  # JSON: [story, version], in order; of a printed file also where its pages begin: [[label, letters before it] …]
    Index("issue_file_issue", "issue"),
    sqlite_strict=True,
)
