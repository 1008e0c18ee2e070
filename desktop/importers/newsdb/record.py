"""A story as a database tells of it, under our own names; and the Draft that it becomes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from desktop.importers.drafting import drafted, reading
from desktop.importers.fields.bylines import read_byline, split_names
from desktop.importers.fields.dates import read_date
from desktop.importers.fields.language import detect_language
from desktop.importers.material import Material
from desktop.importers.newsdb.languages import language_named
from desktop.importers.newsdb.paragraphs import Paragraph, body_markup
from desktop.story import Draft, Dropped, Reading, clean, words_in

_PAGE = re.compile(r"[;,]?\s*\b(?:pg|pp?|s|seite|pages?)\b\.?\s*(?P<page>[A-Z]{0,3}-?\d+[\w,/ -]{0,20})$", re.IGNORECASE)
_WORDS = re.compile(r"(\d+(?:[.,\u202f\xa0 ]\d{3})*)")
_PLACE_AFTER = re.compile(r"\s+(?:in|aus|à|at|from)\s+[A-ZÀ-Ý][\w .’'-]+$")
_ALSO = re.compile(r"[;\n]")


@dataclass(slots=True)
class Record:
    """What a database says of a story, as printed; "" where it is silent."""

    database: str  # Nexis, Factiva …
    title: str = ""
    deck: str = ""
    byline: str = ""
    authors: tuple[str, ...] = ()  # where they are told one by one
    publication: str = ""
    section: str = ""
    page: str = ""
    edition: str = ""
    published: str = ""
    loaded: str = ""
    length: str = ""
    language: str = ""
    dateline: str = ""
    rights: str = ""
    url: str = ""  # the publisher's own
    number: str = ""  # the database's own, as the name of a urn: "factiva:XYZ0000020240101ek1100001"
    body: list[Paragraph] = field(default_factory=list)
    left: list[Dropped] = field(default_factory=list)  # what the database adds and no field holds


def record_draft(
    record: Record, original: bytes, material: Material, *, media_type: str, importer: str, notes: Sequence[str] = ()
) -> Draft:
    """Make a draft of a record; what no field holds (page, edition, length, number, when loaded) goes to the note."""
    warnings = list(notes)
    origin = f"{record.database}'s own fields"
    body = clean(body_markup(record.body))
    if not record.page and (found := _PAGE.search(record.section)):
        record.section, record.page = record.section[: found.start()], found["page"].strip()
    said = {
        "title": record.title,
        "deck": record.deck,
        "publication": record.publication.rstrip(" ."),
        "section": record.section.strip(" ;,"),
        "dateline": record.dateline,
        "rights": record.rights,
    }
    fields = {name: reading(" ".join(value.split()), 0.97, origin) for name, value in said.items() if value}
    if not record.title:
        if body.html:
            fields["title"] = reading(body.text.split("\n")[0][:120], 0.2, "first words")
        warnings.append("there is no headline; the first words stand for it")
    if published := read_date(record.published):
        fields["published"] = reading(published, 0.97, origin)
    else:
        warnings.append(f"its date was not understood: {record.published}" if record.published else "there is no date")
    _authors(record, fields, origin)
    _language(record, body.text, fields, origin)
    address = record.url or (f"urn:{_number(record.number)}" if record.number else "")
    if address:
        fields["url"] = reading(address, 1.0, origin)
    if note := _note(record):
        fields["note"] = reading(note, 0.97, origin)
    warnings += _length(record, body.words, str(fields["language"].value) if "language" in fields else "")
    if not body.html:
        warnings.append("there is a headline and no text")
    return drafted(
        fields, body, original, material, media_type=media_type, importer=importer, dropped=tuple(record.left), warnings=warnings
    )


def read_authors(byline: str) -> tuple[str, ...]:
    """Give the names in a database's byline, which may lack its "by"; an office or an agency is named as printed."""
    written = " ".join(byline.split()).strip(" .")
    names: list[str] = []
    for part in filter(None, map(str.strip, _ALSO.split(written))):
        bare = re.sub(r"^(?:by|von|par|por|di)\s*:?\s+", "", _PLACE_AFTER.sub("", part), flags=re.IGNORECASE)
        names += read_byline(part) or split_names(bare)
        names[:] = [_PLACE_AFTER.sub("", name) for name in names]
    if not names and written and len(written) <= 60 and not re.search(r"\d|[.!?]\s", written):
        return (re.sub(r"^(?:by|von|par)\s+", "", written, flags=re.IGNORECASE),)
    return tuple(dict.fromkeys(names))


def _length(record: Record, words: int, language: str) -> list[str]:
    """Hold the database's count of words against ours, headline and deck among them as some count; warn where they are far apart."""
    found = _WORDS.search(record.length)
    if not found or language in ("zh", "ja", "th"):  # which databases count in ways of their own
        return []
    said = int(re.sub(r"\D", "", found[1]))
    ours = words + words_in(record.title) + words_in(record.deck)
    if ours < said * 0.75 - 15:
        return [f"{record.database} says {said} words, and there are {words}: the text may be cut short"]
    if ours > said * 1.35 + 60:
        return [f"{record.database} says {said} words, and there are {words}: something may have got in"]
    return []


def _authors(record: Record, fields: dict[str, Reading], origin: str) -> None:
    if record.authors:
        fields["authors"] = reading(record.authors, 0.97, origin)
    elif names := read_authors(record.byline):
        fields["authors"] = reading(names, 0.9, f"{record.database}'s byline")
        if len(" ".join(names)) + 25 < len(record.byline):
            record.left.append(Dropped(record.byline, "the byline as printed"))


def _language(record: Record, text: str, fields: dict[str, Reading], origin: str) -> None:
    if said := language_named(record.language):
        fields["language"] = reading(said, 0.97, origin)
    else:
        found, sure = detect_language(f"{record.title} {text[:4000]}")
        if found:
            fields["language"] = reading(found, sure, "detected from the text")


def _number(number: str) -> str:
    """Give the number as a URN may have it (RFC 8141): other signs are percent-encoded."""
    return quote(number, safe=":.-_/~")


def _note(record: Record) -> str:
    """Say on one line what the database says and no field holds."""
    loaded = read_date(record.loaded) or record.loaded
    known = (
        ("edition ", record.edition),
        ("page ", record.page),
        ("length ", record.length),
        ("loaded ", loaded),
        ("no. ", record.number.split(":", 1)[-1]),
    )
    said = "; ".join(f"{label}{' '.join(value.split())}" for label, value in known if value)
    return f"{record.database}: {said}" if said else ""
