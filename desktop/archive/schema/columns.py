"""What the tables share: one MetaData, and the columns that are written often. All tables are STRICT: what a column declares is what it holds."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Text

metadata = MetaData()


def text(name: str, default: str = "") -> Column[str]:
    """Declare a text, empty where nothing is known."""
    return Column(name, Text, nullable=False, server_default=default)


def number(name: str) -> Column[int]:
    """Declare a whole number, 0 where nothing is said."""
    return Column(name, Integer, nullable=False, server_default="0")


def key(name: str) -> Column[int]:
    """Declare a part of a primary key that refers to nothing."""
    return Column(name, Integer, primary_key=True, autoincrement=False)


def of(name: str, target: str, *, primary: bool = False, null: bool = False, cascade: bool = False) -> Column[int]:
    """Declare a reference. Deferred: a revert may put rows back in any order; the references are judged at commit.

    cascade: the row goes with what it refers to; for what is not journalled.
    """
    reference = ForeignKey(target, deferrable=True, initially="DEFERRED", ondelete="CASCADE" if cascade else None)
    return Column(name, Integer, reference, primary_key=primary, nullable=null, autoincrement=False)
