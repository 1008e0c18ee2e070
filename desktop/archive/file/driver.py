"""The driver beneath SQLAlchemy, for what asks or writes by the thousand: its own rows cost a third."""

from typing import Any

from sqlalchemy import Connection


def driver_of(rows: Connection) -> Any:
    """Give the driver's own connection of a transaction."""
    driver = rows.connection.driver_connection
    assert driver is not None
    return driver
