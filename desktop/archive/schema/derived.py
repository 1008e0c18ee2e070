"""What can be made again from the rest: counts, the vocabulary, and what near-duplicates are found by."""

from sqlalchemy import REAL, Column, Integer, LargeBinary, Table, Text

from desktop.archive.schema.columns import key, metadata, number

tally = Table(  # how many stories, not in the trash, each place holds; kept by triggers, see tallies
    "tally",
    metadata,
    Column("kind", Text, primary_key=True),  # all | trashed | publication | section | language | year | tag
    Column("name", Text, primary_key=True),
    number("stories"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

term = Table(  # the words of the search index
    "term",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("term", Text, nullable=False, unique=True),
    number(
        "stories"
    ),  # in about how many (one that repeats it counts again), never counted down; a hint which words matter, not to be shown
    sqlite_strict=True,
)

sketch = Table(  # some hashes of a story's 5-word shingles, see sketches
    "sketch",
    metadata,
    Column("story", Integer, primary_key=True),
    Column("hashes", LargeBinary, nullable=False),  # uint32, little-endian, ascending
    sqlite_strict=True,
)

likeness = Table(  # near-duplicates found as they were imported; first < second
    "likeness",
    metadata,
    key("first"),
    key("second"),
    Column("similarity", REAL, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
