"""Which number a series' next issue has."""

import json
import re
from datetime import date

from sqlalchemy import Connection, select

from desktop.archive.periodicals.rules import Rules
from desktop.archive.schema import issue, series


def next_number(rows: Connection, within: int, dated: str) -> str:
    """Give the number that a series' rule makes of an issue's date; where that is taken, the next free one beside it.

    dated: ISO 8601, as precise as it is known; what it does not say counts as the first. A running number is the one behind the highest,
    written as that one is: 2024-07 → 2024-08.
    """
    held = list(rows.scalars(select(issue.c.number).where(issue.c.series == within)))
    design = rows.scalar(select(series.c.design).where(series.c.id == within))
    rule = Rules.of(json.loads(design or "{}")).numbers
    if rule == "running":
        return _behind(held)
    year, month, day = (*map(int, dated[:10].split("-")), 1, 1)[:3]
    if rule == "year":
        counted = [int(found[1]) for number in held if (found := re.fullmatch(rf"{year}-(\d+)", number))]
        return f"{year}-{max(counted, default=0) + 1:02d}"
    week = date(year, month, day).isocalendar()
    said = {"month": f"{year}-{month:02d}", "week": f"{week.year}-W{week.week:02d}", "day": f"{year}-{month:02d}-{day:02d}"}[rule]
    taken = {number.casefold() for number in held}
    free = said
    more = 1
    while free.casefold() in taken:
        more += 1
        free = f"{said}.{more}"
    return free


def _behind(held: list[str]) -> str:
    found = [each.groups() for number in held if (each := re.fullmatch(r"(.*?)(\d+)(\D*)", number, re.DOTALL))]
    if not found:
        return "1"
    before, digits, behind = max(found, key=lambda parts: int(parts[1]))
    return f"{before}{int(digits) + 1:0{len(digits)}d}{behind}"
