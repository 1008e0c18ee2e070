"""RIS (the tagged format of reference managers and databases), by rispy; also ProQuest's and Nexis's citations."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from desktop.importers.libraries.entry import Entry, moment
from desktop.importers.libraries.json_items import Item, text_of
from desktop.importers.libraries.reading_records import read_records
from desktop.importers.material import Material
from desktop.importers.newsdb.languages import language_named
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import Draft, Refusal

_RECORD = re.compile(r"^(?P<record>\ufeff?[ \t]*TY  ?-.*?)(?=^\ufeff?[ \t]*TY  ?-|\Z)", re.MULTILINE | re.DOTALL)
_TAG = re.compile(r"^[ \t]*([A-Z][A-Z0-9])  ?-[ \t]?", re.MULTILINE)
_DOCVIEW = re.compile(r"proquest[^\s]*/docview/(\d+)|docview/(\d+)")


def read_ris(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a RIS file; each record's original is its own lines."""
    content = material.content()
    decoded = decode(content)
    yield from read_records(
        _items(decoded.text.replace("\r\n", "\n").replace("\r", "\n")),
        lambda item: _entry(item.value),
        material,
        content,
        report,
        importer="ris 1",
        media_type="application/x-research-info-systems",
    )


def _items(text: str) -> Iterator[Item]:
    import rispy

    offset = counted = 0
    for found in _RECORD.finditer(text):
        offset += len(text[counted : found.start()].encode())
        counted = found.start()
        written = found["record"].lstrip("\ufeff")
        # rispy wants two spaces before the hyphen and one after it, and an end
        tagged = _TAG.sub(r"\1  - ", written).rstrip()
        if not re.search(r"^ER  -", tagged, re.MULTILINE):
            tagged += "\nER  - "
        try:
            records = rispy.loads(tagged)
        except (ValueError, KeyError, OSError, TypeError):
            records = []
        yield Item(records[0] if records else {}, written.strip().encode(), offset)


def _entry(record: Mapping[str, Any]) -> Entry:
    def first(*names: str) -> str:
        return next((said for name in names if (said := _said(record.get(name)))), "")

    authors = record.get("authors") or record.get("first_authors") or record.get("secondary_authors") or ()
    entry = Entry(
        "RIS",
        title=first("title", "primary_title", "translated_title", "short_title"),
        authors=[_turned(str(name)) for name in authors],
        publication=first("journal_name", "secondary_title", "alternate_title3", "alternate_title1", "alternate_title2", "publisher"),
        section=first("section"),
        published=first("date", "primary_date", "publication_year", "year").strip("/"),
        language=language_named(first("language")) or first("language"),
        url=first("urls", "url", "link_to_pdf", "file_attachments1"),
        abstract=first("abstract", "notes_abstract"),
        tags=[str(tag) for tag in record.get("keywords") or ()],
        added=moment(first("access_date").replace("/", "-").strip("-")),
    )
    entry.remarks += [str(note) for note in record.get("notes") or ()]
    start, end = first("start_page"), first("end_page")
    entry.state += [f"page {'–'.join(filter(None, (start, end)))}"] if start else []
    entry.state += [
        f"{label} {said}"
        for label, name in (("edition", "edition"), ("no.", "accession_number"), ("from", "name_of_database"))
        if (said := first(name))
    ]
    _number(entry, first("name_of_database", "database_provider"), first("accession_number"))
    if not entry.url.startswith(("http", "urn")):
        entry.url = f"https://doi.org/{doi}" if (doi := first("doi")).startswith("10.") else ""
    return entry


def _number(entry: Entry, database: str, number: str) -> None:
    """Give a database's own number as the address by which its downloads know the story, too."""
    viewed = _DOCVIEW.search(entry.url)
    if viewed or ("proquest" in database.lower() and number.isdigit()):
        entry.url = f"urn:proquest:{(viewed[1] or viewed[2]) if viewed else number}"
    elif found := re.search(r"urn:contentItem:[0-9A-Za-z-]+", entry.url):
        entry.url = found[0]
    elif "factiva" in database.lower() and re.fullmatch(r"[A-Z][A-Z0-9]{3,9}0\w{15,30}", number):
        entry.url = f"urn:factiva:{number}"


def _said(value: Any) -> str:
    if isinstance(value, list):
        return text_of(value[0]) if value else ""
    return text_of(value)


def _turned(name: str) -> str:
    parts = [part.strip() for part in name.split(",") if part.strip()]
    if len(parts) == 3:
        return f"{parts[1]} {parts[0]} {parts[2]}"
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 else name
