"""Which feeds told of a story: kept from now on, and for what came before where a story's source names the feed's address."""

import sqlalchemy as sa
from alembic import op

from desktop.archive.journal.seals import seal

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "feed_story",
        sa.Column("story", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("subscription", sa.Integer, primary_key=True, autoincrement=False),
        sa.ForeignKeyConstraint(["story"], ["story.id"], deferrable=True, initially="DEFERRED"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("feed_story_subscription", "feed_story", ["subscription"])
    rows = op.get_bind()
    rows.exec_driver_sql(
        "INSERT INTO feed_story SELECT DISTINCT source.story, subscription.id FROM source JOIN subscription ON subscription.address = source.origin"
    )
    told = rows.exec_driver_sql("SELECT story, subscription FROM feed_story").mappings().all()
    seal(rows, (("feed_story", dict(row), None, {}) for row in told))
