"""A query's tree written out in the query language, so that parsing it gives the same tree again."""

import re
from datetime import date, timedelta

from desktop.archive.search.docids import DATED, LAST, behind, day_of, written
from desktop.archive.search.query import Added, And, Dates, Node, Not, Or, Term, Words, quoted

_PLAIN = re.compile(r"(?!(?:AND|OR|NOT)$)\w+")  # what needs no quotation marks; a mark does, having a hyphen


def worded(node: Node) -> str:
    """Write a tree as parsing gives it: AND in lists of two or more that hold no list of their kind, OR in lists of two or more."""
    match node:
        case And(parts):
            return " ".join(_grouped(part, Or) for part in parts)
        case Or(parts):
            return " OR ".join(_grouped(part, Or) for part in parts)
        case Not(part):
            return f"NOT {_grouped(part, And, Or)}"
        case Words(text, prefix, field):
            return f"{field}{':' if field else ''}{text if _PLAIN.fullmatch(text) else quoted(text)}{'*' if prefix else ''}"
        case Term(field, value):
            return f"{field}:{value if _PLAIN.fullmatch(value) else quoted(value)}"
        case Dates(low, high):
            return f"date:{_dates(low, high)}"
        case Added(low, high, days):
            return f"added:{f'{days}d' if days else _days(low, high)}"


def _grouped(node: Node, *kinds: type) -> str:
    return f"({worded(node)})" if isinstance(node, kinds) else worded(node)


def _dates(low: int, high: int) -> str:
    if high == LAST:
        first = written(low)
        return f"{first}.." if first else f">{_before(day_of(low))}"
    if low == DATED:
        end = written(high)
        return f"<{end}" if end else f"..{_before(day_of(high))}"
    first = written(low)
    return first if behind(first) == high else f"{first}..{_before(day_of(high))}"


def _days(low: str, high: str) -> str:
    if low and high:
        return f"{low}..{_before(high)}"
    return f">={low}" if low else f"<{high}"


def _before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
