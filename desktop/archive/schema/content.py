"""Content, kept by its SHA-256 and only ever added: undoing an import leaves it lying, so that redo finds every byte again.

What nothing names any more goes when the trash is emptied, never on undo.
"""

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from desktop.archive.schema.columns import key, metadata, number, of, text

body = Table(
    "body",
    metadata,
    Column("id", Integer, primary_key=True),
    text("sha256"),  # of the XHTML as UTF-8
    Column("content", LargeBinary, nullable=False),  # one zstd frame
    sqlite_strict=True,
)

blob = Table(
    "blob",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    number("size"),
    sqlite_strict=True,
)

chunk = Table(
    "chunk",
    metadata,
    of("blob", "blob.id", primary=True),
    key("number"),
    number("zstd"),  # 1: content is a zstd frame, 0: the bytes themselves
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)

picture = Table(
    "picture",
    metadata,
    Column("sha256", Text, primary_key=True),
    text("media_type"),
    number("width"),
    number("height"),
    sqlite_strict=True,
)

dictionary = Table(  # what the bodies' frames leave out, kept three times: without it they could not be read
    "dictionary",
    metadata,
    key("number"),  # as the frames carry it
    key("copy"),
    text("sha256"),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)
