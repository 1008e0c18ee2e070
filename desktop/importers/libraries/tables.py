"""Tables (CSV, RFC 4180) of read-later services: Pocket, Instapaper, Readwise and Reader, Raindrop and what is made like them."""

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.libraries.entry import Entry, moment, people, quoted
from desktop.importers.libraries.json_items import Item
from desktop.importers.libraries.reading_records import read_records
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import Draft, Refusal

_STATES = frozenset("unread archive archived starred new later shortlist feed read favorite favourite".split())


def read_table(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a table of saved pages, a row a record; its original is the row."""
    content = material.content()
    rows = _rows(content)
    head = next(rows, None)
    if head is None:
        raise UnreadableError("it is an empty table", "Export it again.")
    columns = columns_of(head.value)
    source = _source(columns)
    yield from read_records(
        rows,
        lambda item: _entry(dict(zip(columns, item.value, strict=False)), source),
        material,
        content,
        report,
        importer="saved-pages 1",
        media_type="text/csv",
    )


def read_highlights(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read Readwise's table of highlights: the rows of one title together are one record, the passages its note."""
    content = material.content()
    rows = _rows(content)
    head = next(rows, None)
    columns = columns_of(head.value) if head else []
    grouped: dict[tuple[str, str], list[tuple[Mapping[str, str], Item]]] = {}
    for item in rows:
        row = dict(zip(columns, item.value, strict=False))
        grouped.setdefault((_first(row, "book title", "title"), _first(row, "book author", "author")), []).append((row, item))
    records = (Item(several, b"".join(item.content for _, item in several), several[0][1].offset) for several in grouped.values())
    yield from read_records(
        records,
        lambda item: _highlighted([row for row, _ in item.value]),
        material,
        content,
        report,
        importer="readwise 1",
        media_type="text/csv",
    )


def columns_of(cells: Sequence[str]) -> list[str]:
    """Give a head row's names, so that they compare."""
    return [cell.strip().lower().replace("_", " ") for cell in cells]


class _Lines:
    """A text's lines, remembered until a row is complete: a row may have line ends in it."""

    def __init__(self, text: str) -> None:
        self._lines = iter(text.splitlines(keepends=True))
        self.taken: list[str] = []

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.taken.append(line)
        return line


def _rows(content: bytes) -> Iterator[Item]:
    text = decode(content).text
    head = text.split("\n", 1)[0]
    lines = _Lines(text)
    csv.field_size_limit(limits.LINE)
    offset = 0
    rows = csv.reader(lines, delimiter=max(",;\t", key=head.count))
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            raise UnreadableError(f"it is a broken table ({error})", "Export it again.") from error
        own = "".join(lines.taken).encode()
        lines.taken.clear()
        if any(cell.strip() for cell in row):
            yield Item(row, own, offset)
        offset += len(own)


def _first(row: Mapping[str, str], *names: str) -> str:
    return next((said for name in names if (said := (row.get(name) or "").strip())), "")


def _source(columns: Sequence[str]) -> str:
    if "time added" in columns:
        return "Pocket"
    if "selection" in columns and "timestamp" in columns:
        return "Instapaper"
    if "saved date" in columns:
        return "Readwise Reader"
    return "Raindrop" if "excerpt" in columns and "folder" in columns else "a table of saved pages"


def _entry(row: Mapping[str, str], source: str) -> Entry:
    entry = Entry(
        source,
        title=_first(row, "title", "name"),
        authors=people(_first(row, "author", "authors")),
        published=_first(row, "published", "published date", "published at", "publish date"),
        publication=_first(row, "site name", "site", "publication"),
        language=_first(row, "language"),
        url=_first(row, "url", "link", "address", "href"),
        abstract=_first(row, "excerpt", "description", "summary"),
        tags=_tags(_first(row, "tags", "document tags", "labels"), source),
        added=moment(_first(row, "time added", "timestamp", "saved date", "created", "created at", "date", "added")),
    )
    for name in ("folder", "status", "state", "location"):
        told = _first(row, name)
        if told.casefold() in _STATES:
            entry.state.append(told.casefold())
        elif told and name == "folder":
            entry.tags.append(told)
    if _first(row, "favorite", "starred", "is starred").casefold() in ("true", "1", "yes"):
        entry.state.append("starred")
    entry.remarks += filter(None, (quoted(_first(row, "selection")), _first(row, "note", "notes", "document note")))
    entry.remarks += [quoted(passage) for passage in _first(row, "highlights").split("\n") if passage.strip()]
    return entry


def _tags(written: str, source: str) -> list[str]:
    if written.startswith("["):
        try:
            return [str(tag) for tag in json.loads(written.replace("'", '"'))]
        except (ValueError, RecursionError):
            pass
    return [
        tag.strip() for tag in re.split(r"\|" if source == "Pocket" and "|" in written else r"[,;|]", written.strip("[]")) if tag.strip()
    ]


def _highlighted(rows: Sequence[Mapping[str, str]]) -> Entry:
    first = rows[0]
    entry = Entry(
        "Readwise",
        title=_first(first, "book title", "title"),
        authors=people(_first(first, "book author", "author")),
        url=_first(first, "url", "source url"),
        tags=[tag.strip() for row in rows for tag in _first(row, "document tags").split(",") if tag.strip()],
        added=moment(_first(first, "highlighted at", "date")),
    )
    entry.remarks += [quoted(_first(row, "highlight"), _first(row, "note")) for row in rows]
    return entry
