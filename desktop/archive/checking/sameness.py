"""One hash for all that people put into an archive, to tell whether two archives, or one before and after, say the same."""

from hashlib import sha256

from sqlalchemy import Connection

from desktop.archive.file.driver import driver_of
from desktop.archive.schema import metadata

# Everything that the journal brings back. Not in it: content, which is only added and named by its own SHA-256, and what is derived.
JOURNALLED = (
    "story", "version", "version_picture", "source", "custom_field", "tag", "collection", "membership", "smart_collection", "alias",
    "distinct_pair", "feed_story", "highlight", "series", "issue", "issue_story", "issue_file",
)  # fmt: skip
_DERIVED = {("story", "docid")}


def content_hash(rows: Connection) -> str:
    """Give a SHA-256 over every journalled table's rows, in the order of their keys, as 64 hex digits."""
    driver = driver_of(rows)
    reckoned = sha256()
    for name in JOURNALLED:
        table = metadata.tables[name]
        columns = [column.name for column in table.columns if (name, column.name) not in _DERIVED]
        keys = ", ".join(column.name for column in table.primary_key.columns)
        reckoned.update(f"{name}\n".encode())
        for row in driver.execute(f"SELECT {', '.join(columns)} FROM {name} ORDER BY {keys}"):
            reckoned.update(f"{row!r}\n".encode("utf-8", "backslashreplace"))
    return reckoned.hexdigest()
