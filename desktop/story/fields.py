"""What a person types for a field, read and checked."""

import re
from datetime import date, datetime

from desktop.story.draft import FIELDS, SEVERAL, Value

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_PARTIAL_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?")
_EXTENDED = re.compile(r"\d{4}-\d{2}-\d{2}(T|$)")


def read_value(name: str, written: str) -> Value:
    """Read a field as a person writes it: authors and tags parted by semicolons, dates as ISO 8601.

    Raises ValueError, in words for that person, for an unknown field or a value that the field cannot hold.
    """
    if name not in FIELDS:
        raise ValueError(f"There is no field {name!r}; the fields are {', '.join(FIELDS)}.")
    written = " ".join(written.split()) if name != "note" else written.strip()
    if name in SEVERAL:
        return tuple(dict.fromkeys(part.strip() for part in written.split(";") if part.strip()))
    if name in ("published", "updated") and written and not _is_date(written):
        raise ValueError(f"{written!r} is not a date; write 2022, 2022-01, 2022-01-07 or 2022-01-07T09:30+01:00.")
    if name == "language" and written and not _LANGUAGE.fullmatch(written):
        raise ValueError(f"{written!r} is not a language code; write de, en-GB or zh-Hans (BCP 47).")
    if name == "url" and written and not written.lower().startswith(("http://", "https://", "urn:")):
        raise ValueError(f"{written!r} is not an address; it begins with https:// or http://, or urn: for a database's number.")
    return written


def read_day(written: str) -> str:
    """Read a whole day. Raises ValueError, in words for the person who wrote it, for anything else."""
    try:
        if date.fromisoformat(written).isoformat() == written:  # not ISO's basic and week forms
            return written
    except ValueError:
        pass
    raise ValueError(f"{written!r} is not a day; write it as 2026-12-01.")


def _is_date(written: str) -> bool:
    if _PARTIAL_DATE.fullmatch(written):
        return True
    if not _EXTENDED.match(written):  # not ISO's basic and week forms, which do not sort beside the others
        return False
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return False
    return True
