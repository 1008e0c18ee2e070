"""The first seals: of all rows that came with the first schema."""

from collections import Counter
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection

from desktop.archive.file.driver import driver_of

_MODULUS = (1 << 61) - 1
# table → owner ("" is the table itself), key, sealed columns, whether the row's being there counts
_SEALED: Mapping[str, tuple[str, tuple[str, ...], tuple[str, ...], bool]] = {
    "story": ("id", ("id",), ("trashed",), False),
    "tag": ("story", ("story", "name"), (), True),
    "collection": ("id", ("id",), ("name", "parent", "position"), True),
    "membership": ("collection", ("collection", "story"), ("position",), True),
    "event": ("story", ("story",), ("kind", "occurred", "detail"), True),
    "journal": ("id", ("id",), ("what", "made", "state", "collection"), True),
    "picture": ("", ("sha256",), ("media_type", "width", "height"), True),
    "counter": ("", ("name",), ("value",), False),
}
_MANY = 100_000  # seals in memory


def seal_all(rows: Connection) -> None:
    """Add up every row's cells."""
    driver = driver_of(rows)
    for table, (owner, keys, columns, there) in _SEALED.items():
        sums: Counter[int] = Counter()
        for row in driver.execute(f"SELECT {', '.join((*keys, *columns))} FROM {table}"):
            key = dict(zip(keys, row, strict=False))
            cells = [(name, value) for name, value in zip(columns, row[len(keys) :], strict=True) if value not in (None, "", 0)]
            if there:
                cells.append(("", None))
            if cells:
                sums[key[owner] if owner else 0] += sum(_hash(table, key, name, value) for name, value in cells)
            if len(sums) >= _MANY:
                _add(driver, table, sums)
        _add(driver, table, sums)


def _add(driver: Any, table: str, sums: Counter[int]) -> None:
    written = [(table, number, total % _MODULUS) for number, total in sums.items()]
    driver.executemany(f"INSERT INTO seal VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sum = (sum + excluded.sum) % {_MODULUS}", written)
    sums.clear()


def _hash(table: str, key: Mapping[str, Any], name: str, value: Any) -> int:
    said = f"{table}\n{sorted(key.items())!r}\n{name}\n{value!r}".encode("utf-8", "backslashreplace")
    return int.from_bytes(blake2b(said, digest_size=8).digest()) % _MODULUS
