"""The archive of an older program brought to this one's schema. Imported only when the versions differ: alembic takes 0.2 s to load."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def migrate(rows: Connection, to: str = "head") -> None:
    """Run the steps of migrations/ in the connection's own transaction: all of them, or none."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = rows
    command.upgrade(config, to)
