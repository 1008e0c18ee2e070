"""A new archive, built in one step; a test holds it against the migrations' result."""

from sqlalchemy import Connection, insert

from desktop.archive.file.recognising import SCHEMA
from desktop.archive.schema import counter, metadata
from desktop.archive.search import vocabulary
from desktop.archive.search.full_text import FullText
from desktop.archive.story import tallies

COUNTERS = (
    "story",
    "source",
    "body",
    "blob",
    "collection",
    "smart_collection",
    "highlight",
    "series",
    "issue",
    "issue_file",
    "forgotten",
    "subscription",
)


def build(rows: Connection) -> None:
    """Create every table, the search index and the counters, and stamp alembic's revision."""
    metadata.create_all(rows, checkfirst=False)
    FullText().create(rows)
    vocabulary.create(rows)
    tallies.create(rows)
    rows.execute(insert(counter), [{"name": name, "value": 0} for name in COUNTERS])
    rows.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    rows.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (f"{SCHEMA:04d}",))
