"""The second edition's tables: document numbers by date, packed facts with digests, seals, and room for what is new.

Tables and what is stored in them are written out here and in `to_second`, and never edited once they are released. What is derived (search
index, vocabulary, sketches, counts) is made by today's code from nothing: a later step that changes it makes it anew anyway.
"""

import sqlalchemy as sa
from alembic import op

from desktop.archive import to_second
from desktop.archive.checking import rebuilding

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

Part = sa.Column[str] | sa.Column[int] | sa.Column[bytes] | sa.Column[float] | sa.ForeignKeyConstraint | sa.UniqueConstraint


def upgrade() -> None:
    rows = op.get_bind()
    op.execute("DROP TABLE words")
    op.execute("DROP INDEX source_original")
    op.execute("CREATE INDEX source_original ON source (substr(sha256, 1, 12))")
    stories()
    to_second.move_versions(rows)
    to_second.move_stories(rows)
    take_the_place("version", "story")
    indexes()
    history()
    to_second.move_journal(rows)
    take_the_place("journal_part")
    shelves()
    periodicals()
    derived()
    to_second.seal_all(rows)
    for name in ("smart_collection", "highlight", "series", "issue", "issue_file", "forgotten"):
        op.execute(f"INSERT INTO counter (name, value) VALUES ('{name}', 0)")
    rebuilding.make(rows)


def text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def key(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, primary_key=True, autoincrement=False)


def refers(*columns: str, to: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    table, _, keys = to.partition(".")
    theirs = [f"{table}.{each}" for each in keys.split(",")]
    return sa.ForeignKeyConstraint(columns, theirs, ondelete=ondelete, deferrable=True, initially="DEFERRED")


def create(name: str, *parts: Part, rowid: bool = True) -> None:
    op.create_table(name, *parts, sqlite_strict=True, **({} if rowid else {"sqlite_with_rowid": False}))


def take_the_place(*names: str) -> None:
    for name in names:
        op.execute(f"DROP TABLE {name}")
        op.execute(f"ALTER TABLE new_{name} RENAME TO {name}")


def stories() -> None:
    create(
        "new_story",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("docid", sa.Integer, nullable=False),
        *map(text, ("title", "deck", "lead")),
        text("authors", "[]"),
        *map(text, ("publication", "section", "published", "language")),
        sa.Column("url_key", sa.Integer),
        *map(number, ("words", "images", "version")),
        text("added"),
        sa.Column("trashed", sa.Text),
        sa.Column("merged", sa.Integer),
        sa.Column("read", sa.Text),
        sa.Column("starred", sa.Text),
        number("restricted"),
        text("embargo"),
    )
    create(
        "new_version",
        *map(key, ("story", "number")),
        *map(text, ("made", "what")),
        sa.Column("facts", sa.LargeBinary, nullable=False),
        sa.Column("source", sa.Integer, nullable=False),
        sa.Column("body", sa.Integer, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        refers("story", to="story.id"),
        refers("source", to="source.id"),
        refers("body", to="body.id"),
    )
    create(
        "custom_field",
        key("story"),
        sa.Column("name", sa.Text, primary_key=True),
        text("value"),
        refers("story", to="story.id"),
        rowid=False,
    )
    op.create_index("custom_field_name", "custom_field", ["name", "value"])


def indexes() -> None:
    op.create_index("story_docid", "story", ["docid"], unique=True)
    for name, condition in (
        ("trash", "trashed IS NOT NULL"),
        ("read", "read IS NOT NULL"),
        ("starred", "starred IS NOT NULL"),
        ("restricted", "restricted = 1"),
        ("embargo", "embargo > ''"),
    ):
        op.create_index(f"story_{name}", "story", ["docid"], sqlite_where=sa.text(condition))
    op.create_index("story_merged", "story", ["merged"], sqlite_where=sa.text("merged IS NOT NULL"))
    op.create_index("story_added", "story", ["added"])
    for name in ("publication", "section", "language"):
        op.create_index(f"story_{name}", "story", [name, "docid"])
    op.create_index("story_url_key", "story", ["url_key"], sqlite_where=sa.text("url_key IS NOT NULL"))
    op.create_index("version_source", "version", ["source"])
    op.create_index("version_body", "version", ["body"])


def history() -> None:
    blobs = (sa.Column(name, sa.LargeBinary, nullable=False) for name in ("marks", "edits", "digest"))
    create("new_journal_part", *map(key, ("journal", "number")), *blobs, refers("journal", to="journal.id"))
    create("seal", sa.Column("name", sa.Text, primary_key=True), key("number"), number("sum"), rowid=False)
    create("tombstone", key("story"), *map(text, ("erased", "reason")))


def shelves() -> None:
    create("smart_collection", sa.Column("id", sa.Integer, primary_key=True), *map(text, ("name", "query")), number("position"))
    names = (sa.Column(name, sa.Text, primary_key=True) for name in ("kind", "variant"))
    create("alias", *names, *map(text, ("name", "written")), rowid=False)
    op.create_index("alias_name", "alias", ["kind", "name"])
    create("distinct_pair", *map(key, ("first", "second")), rowid=False)
    create(
        "highlight",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("story", sa.Integer, nullable=False),
        *map(text, ("exact", "prefix", "suffix")),
        number("start"),
        *map(text, ("colour", "note", "made")),
        refers("story", to="story.id"),
    )
    op.create_index("highlight_story", "highlight", ["story"])
    position = sa.Column("position", sa.REAL, nullable=False)
    create("reading_position", key("story"), position, refers("story", to="story.id", ondelete="CASCADE"))


def periodicals() -> None:
    create(
        "series",
        sa.Column("id", sa.Integer, primary_key=True),
        *map(text, ("title", "subtitle", "frequency", "language", "editor")),
        text("design", "{}"),
        text("identifier"),
    )
    create(
        "issue",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("series", sa.Integer, nullable=False),
        *map(text, ("number", "date", "title", "editorial")),
        text("options", "{}"),
        *map(text, ("identifier", "changed")),
        refers("series", to="series.id"),
        sa.UniqueConstraint("series", "number"),
    )
    create(
        "issue_story",
        *map(key, ("issue", "story")),
        number("position"),
        *map(text, ("section", "headline", "deck")),
        refers("issue", to="issue.id"),
        refers("story", to="story.id"),
        rowid=False,
    )
    op.create_index("issue_story_story", "issue_story", ["story"])
    create(
        "issue_file",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("issue", sa.Integer, nullable=False),
        *map(text, ("format", "name", "sha256")),
        number("size"),
        text("made"),
        text("versions", "[]"),
        refers("issue", to="issue.id"),
    )
    op.create_index("issue_file_issue", "issue_file", ["issue"])


def derived() -> None:
    create("dictionary", *map(key, ("number", "copy")), text("sha256"), sa.Column("content", sa.LargeBinary, nullable=False))
    create("tally", *(sa.Column(name, sa.Text, primary_key=True) for name in ("kind", "name")), number("stories"), rowid=False)
    create(
        "term", sa.Column("id", sa.Integer, primary_key=True), sa.Column("term", sa.Text, nullable=False, unique=True), number("stories")
    )
    create("sketch", sa.Column("story", sa.Integer, primary_key=True), sa.Column("hashes", sa.LargeBinary, nullable=False))
    create("likeness", *map(key, ("first", "second")), sa.Column("similarity", sa.REAL, nullable=False), rowid=False)
