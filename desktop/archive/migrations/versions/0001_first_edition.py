"""The first edition's tables, its search index and its counters.

Written out by hand and never edited again: a step says what the schema was, not what schema.py says today.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    stories()
    content()
    shelves()
    history()
    op.execute(
        "CREATE VIRTUAL TABLE words USING fts5(title, deck, body, authors, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3')"
    )
    op.execute("INSERT INTO counter (name, value) VALUES ('story', 0), ('source', 0), ('body', 0), ('blob', 0), ('collection', 0)")


def text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def refers(*columns: str, to: str) -> sa.ForeignKeyConstraint:
    table, _, keys = to.partition(".")
    return sa.ForeignKeyConstraint(columns, [f"{table}.{key}" for key in keys.split(",")], deferrable=True, initially="DEFERRED")


def create(
    name: str, *parts: sa.Column[str] | sa.Column[int] | sa.Column[bytes] | sa.Column[float] | sa.ForeignKeyConstraint, **how: bool
) -> None:
    op.create_table(name, *parts, sqlite_strict=True, **how)


def stories() -> None:
    create(
        "story",
        sa.Column("id", sa.Integer, primary_key=True),
        *map(text, ("title", "deck", "lead")),
        text("authors", "[]"),
        *map(text, ("publication", "section", "published", "published_sort", "language")),
        sa.Column("url_key", sa.Text),
        *map(number, ("words", "images")),
        sa.Column("trashed", sa.Text),
        number("version"),
        text("added"),
    )
    op.create_index("story_newest", "story", ["trashed", "published_sort"])
    for name in ("publication", "section", "language"):
        op.create_index(f"story_{name}", "story", [name, "trashed", "published_sort"])
    op.create_index("story_url_key", "story", ["url_key"])
    create(
        "source",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("story", sa.Integer, nullable=False),
        *map(text, ("sha256", "media_type", "origin", "part", "importer", "retrieved")),
        number("size"),
        text("dropped", "[]"),
        text("warnings", "[]"),
        refers("story", to="story.id"),
    )
    op.create_index("source_original", "source", ["sha256", "part"])
    op.create_index("source_story", "source", ["story"])
    create(
        "version",
        sa.Column("story", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        *map(text, ("made", "what")),
        text("fields", "{}"),
        text("readings", "{}"),
        sa.Column("source", sa.Integer, nullable=False),
        sa.Column("body", sa.Integer, nullable=False),
        refers("story", to="story.id"),
        refers("source", to="source.id"),
        refers("body", to="body.id"),
    )
    op.create_index("version_source", "version", ["source"])
    op.create_index("version_body", "version", ["body"])


def content() -> None:
    create("body", sa.Column("id", sa.Integer, primary_key=True), text("sha256"), sa.Column("content", sa.LargeBinary, nullable=False))
    create("blob", sa.Column("id", sa.Integer, primary_key=True), sa.Column("sha256", sa.Text, nullable=False, unique=True), number("size"))
    create(
        "chunk",
        sa.Column("blob", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        number("zstd"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        refers("blob", to="blob.id"),
    )
    create("picture", sa.Column("sha256", sa.Text, primary_key=True), text("media_type"), number("width"), number("height"))
    create(
        "version_picture",
        *(sa.Column(name, sa.Integer, primary_key=True, autoincrement=False) for name in ("story", "version", "position")),
        text("sha256"),
        refers("story", "version", to="version.story,number"),
        sqlite_with_rowid=False,
    )
    op.create_index("version_picture_sha256", "version_picture", ["sha256"])


def shelves() -> None:
    create(
        "tag",
        sa.Column("story", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("name", sa.Text, primary_key=True),
        refers("story", to="story.id"),
        sqlite_with_rowid=False,
    )
    op.create_index("tag_name", "tag", ["name", "story"])
    create(
        "collection",
        sa.Column("id", sa.Integer, primary_key=True),
        text("name"),
        sa.Column("parent", sa.Integer),
        number("position"),
        refers("parent", to="collection.id"),
    )
    op.create_index("collection_parent", "collection", ["parent"])
    create(
        "membership",
        sa.Column("collection", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("story", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("position", sa.REAL, nullable=False),
        refers("collection", to="collection.id"),
        refers("story", to="story.id"),
        sqlite_with_rowid=False,
    )
    op.create_index("membership_position", "membership", ["collection", "position"])
    op.create_index("membership_story", "membership", ["story"])


def history() -> None:
    create("event", sa.Column("id", sa.Integer, primary_key=True), number("story"), *map(text, ("kind", "occurred", "detail")))
    op.create_index("event_story", "event", ["story"])
    create(
        "journal",
        sa.Column("id", sa.Integer, primary_key=True),
        *map(text, ("what", "made", "state")),
        sa.Column("collection", sa.Integer),
        sqlite_autoincrement=True,
    )
    op.create_index("journal_state", "journal", ["state"])
    create(
        "journal_part",
        sa.Column("journal", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("marks", sa.LargeBinary, nullable=False),
        sa.Column("edits", sa.LargeBinary, nullable=False),
        refers("journal", to="journal.id"),
    )
    create("counter", sa.Column("name", sa.Text, primary_key=True), number("value"), sqlite_with_rowid=False)
