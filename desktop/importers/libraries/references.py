"""Reference managers' JSON: CSL JSON (citeproc 1.0.2) and Better BibTeX's JSON of Zotero's own fields."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from desktop.importers.libraries.entry import Entry, moment, quoted
from desktop.importers.libraries.json_items import Item, items_of, text_of, texts_of, whole
from desktop.importers.libraries.reading_records import read_records
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal

_NO_RECORD = frozenset(("attachment", "note", "annotation"))
_TAGS = re.compile(r"<[^>]{0,300}>")


def read_csl(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read CSL JSON."""
    content = material.content()
    yield from read_records(items_of(content), lambda item: _csl(item.value), material, content, report, importer="csl-json 1")


def read_better_bibtex(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read Better BibTeX's JSON: items with Zotero's field names, and collections."""
    content = material.content()
    folders = _collections(whole(content))
    yield from read_records(
        items_of(content, "items"), lambda item: _zotero(item, folders), material, content, report, importer="better-bibtex 1"
    )


def _csl(item: Mapping[str, Any]) -> Entry:
    entry = Entry(
        "CSL JSON",
        title=_TAGS.sub("", text_of(item.get("title"))),
        authors=[_name(each) for each in item.get("author") or ()],
        publication=text_of(item.get("container-title")) or text_of(item.get("publisher")),
        section=text_of(item.get("section")),
        published=_csl_date(item.get("issued")),
        language=text_of(item.get("language")),
        url=text_of(item.get("URL")),
        abstract=text_of(item.get("abstract")),
        tags=texts_of(item.get("keyword")),
        added=moment(_csl_date(item.get("accessed"))) if item.get("accessed") else None,
    )
    entry.remarks += filter(None, (text_of(item.get("note")), text_of(item.get("annote"))))
    entry.state += [f"{label} {told}" for label, name in (("page", "page"), ("edition", "edition")) if (told := text_of(item.get(name)))]
    return entry


def _name(person: Any) -> str:
    """Give a CSL name in reading order."""
    if not isinstance(person, Mapping):
        return text_of(person)
    if literal := text_of(person.get("literal")):
        return literal
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return " ".join(filter(None, (text_of(person.get(part)) for part in parts)))


def _csl_date(date: Any) -> str:
    if not isinstance(date, Mapping):
        return text_of(date)
    parts = date.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        numbers = [int(part) for part in parts[0] if str(part).isdigit()]
        return "-".join(f"{number:04}" if place == 0 else f"{number:02}" for place, number in enumerate(numbers[:3]))
    return text_of(date.get("raw")) or text_of(date.get("literal"))


def _zotero(item: Item, folders: Mapping[str, list[str]]) -> Entry | None:
    value = item.value
    if value.get("itemType") in _NO_RECORD:
        return None
    entry = Entry(
        "Zotero",
        title=_TAGS.sub("", text_of(value.get("title"))),
        authors=[name for each in value.get("creators") or () if (name := _creator(each))],
        publication=next(
            (
                said
                for name in ("publicationTitle", "websiteTitle", "blogTitle", "bookTitle", "publisher")
                if (said := text_of(value.get(name)))
            ),
            "",
        ),
        section=text_of(value.get("section")),
        published=text_of(value.get("date")),
        language=text_of(value.get("language")),
        url=text_of(value.get("url")),
        abstract=text_of(value.get("abstractNote")),
        rights=text_of(value.get("rights")),
        tags=[*texts_of(value.get("tags"), "tag"), *folders.get(str(value.get("itemID")), ())],
        added=moment(value.get("accessDate")) or moment(value.get("dateAdded")),
    )
    entry.state += [f"{label} {told}" for label, name in (("page", "pages"), ("edition", "edition")) if (told := text_of(value.get(name)))]
    entry.remarks += [
        plain for note in value.get("notes") or () if (plain := _plain(note.get("note") if isinstance(note, Mapping) else note))
    ]
    for attached in value.get("attachments") or ():
        entry.snapshots += filter(None, (text_of(attached.get("path")),))
        for mark in attached.get("annotations") or ():
            entry.remarks += filter(None, (quoted(text_of(mark.get("annotationText")), text_of(mark.get("annotationComment"))),))
    return entry


def _creator(person: Mapping[str, Any]) -> str:
    if person.get("creatorType", "author") not in ("author", "reporter", "interviewee", "podcaster", "director", "presenter"):
        return ""
    return text_of(person.get("name")) or f"{text_of(person.get('firstName'))} {text_of(person.get('lastName'))}".strip()


def _plain(note: Any) -> str:
    return " ".join(_TAGS.sub(" ", text_of(note)).split())


def _collections(export: Any) -> dict[str, list[str]]:
    """Give, by an item's number, the paths of the collections that hold it."""
    shelves = export.get("collections") if isinstance(export, Mapping) else None
    if not isinstance(shelves, Mapping):
        return {}
    found: dict[str, list[str]] = {}
    for shelf in shelves.values():
        names: list[str] = []
        above: Any = shelf
        while isinstance(above, Mapping) and len(names) < 20:
            names.insert(0, text_of(above.get("name")))
            above = shelves.get(text_of(above.get("parent")))
        for item in shelf.get("items") or () if isinstance(shelf, Mapping) else ():
            found.setdefault(str(item), []).append("/".join(filter(None, names)))
    return found
