"""Room for what brings stories in: subscriptions, what was taught about a site, where in a container an original stood; and quick facets."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    sources()
    create(
        "subscription",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("address", sa.Text, nullable=False, unique=True),
        *map(text, ("title", "site", "folder")),
        sa.Column("collection", sa.Integer),
        *map(number, ("minutes", "at_start", "full_text")),
    )
    create(
        "feed_answer",
        sa.Column("subscription", sa.Integer, primary_key=True, autoincrement=False),
        *map(text, ("etag", "modified", "asked", "fault", "until")),
        number("paused"),
        sa.ForeignKeyConstraint(["subscription"], ["subscription.id"], ondelete="CASCADE", deferrable=True, initially="DEFERRED"),
    )
    create("site_rule", sa.Column("site", sa.Text, primary_key=True), text("rules"), rowid=False)
    op.drop_index("story_docid", "story")
    op.create_index("story_docid", "story", ["docid", "trashed", "publication", "section", "language"])
    op.execute("INSERT INTO counter (name, value) VALUES ('subscription', 0)")


def sources() -> None:
    create(
        "new_source",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("story", sa.Integer, nullable=False, autoincrement=False),
        *map(text, ("sha256", "media_type", "origin", "part", "importer", "retrieved")),
        number("size"),
        text("dropped", "[]"),
        text("warnings", "[]"),
        text("container"),
        number("offset"),
        sa.ForeignKeyConstraint(["story"], ["story.id"], deferrable=True, initially="DEFERRED"),
    )
    names = "id, story, sha256, media_type, origin, part, importer, retrieved, size, dropped, warnings"
    op.execute(f"INSERT INTO new_source ({names}) SELECT {names} FROM source ORDER BY id")
    op.execute("DROP TABLE source")
    op.execute("ALTER TABLE new_source RENAME TO source")
    op.execute("CREATE INDEX source_original ON source (substr(sha256, 1, 12))")
    op.create_index("source_story", "source", ["story"])


def text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def create(name: str, *parts: sa.Column[str] | sa.Column[int] | sa.ForeignKeyConstraint, rowid: bool = True) -> None:
    op.create_table(name, *parts, sqlite_strict=True, **({} if rowid else {"sqlite_with_rowid": False}))
