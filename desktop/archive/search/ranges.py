"""Ranges of document numbers, in one of which a story found is to be: all of them, those of a query's dates, or parts for a sample."""

import json
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, FromClause, Join, TableValuedAlias, func, true
from sqlalchemy.ext.compiler import compiles

from desktop.archive.schema import story
from desktop.archive.search.docids import LAST

Ranges: TypeAlias = tuple[tuple[int, int], ...]  # from the first number (included) to the second (not included)
EVERYTHING: Ranges = ((0, LAST),)


class Nested(Join):
    """A join whose left side is always walked first, as SQLite's CROSS JOIN promises (sqlite.org/lang_select.html).

    Left to itself SQLite would look each story up among all of a publication, if the query names one: thousands instead of one.
    """

    inherit_cache = True


@compiles(Nested)
def _nested(element: Nested, compiler: Any, **options: Any) -> str:
    left, right = (compiler.process(side, **{**options, "asfrom": True}) for side in (element.left, element.right))
    if element.right is not story:
        return f"{left} CROSS JOIN {right}"
    return f"{left} CROSS JOIN {right} INDEXED BY story_docid ON {compiler.process(element.onclause, **options)}"


def ranged(source: FromClause, docid: ColumnElement[int], ranges: Ranges) -> tuple[FromClause, list[ColumnElement[bool]]]:
    """Give what to select from, and on what condition, for what lies within ranges; several come one after the other."""
    if len(ranges) == 1:
        low, high = ranges[0]
        above = [docid >= low] if low > 0 else []
        return source, [*above, docid < high] if high < LAST else above
    each: TableValuedAlias = func.json_each(json.dumps(ranges)).table_valued("value").alias()
    return Nested(each, source, true()), [docid >= each.c.value.op("->>")(0), docid < each.c.value.op("->>")(1)]
