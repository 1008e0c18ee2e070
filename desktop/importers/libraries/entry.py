"""A record of another archive under our own names, and the Draft that it becomes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from posixpath import dirname, normpath
from urllib.parse import unquote

from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.fields.bylines import split_names
from desktop.importers.fields.dates import read_date
from desktop.importers.fields.language import detect_language
from desktop.importers.material import Material
from desktop.importers.options import Resources
from desktop.story import EMPTY, Draft, Reading, clean

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_NO_TITLE = re.compile(r"(?:no title(?: found)?|untitled|\[no title\]|given_title|resolved_title)?", re.IGNORECASE)
_LONGEST_DECK = 600  # signs; a longer abstract is no standfirst
_PICTURE = re.compile(r"<img\b", re.IGNORECASE)
_EARLIEST, _LATEST = 0, 4_102_444_800  # 1970 … 2100, in seconds


@dataclass(slots=True)
class Entry:
    """What a record says; "" or nothing where it is silent."""

    source: str  # "Zotero", "Pocket" …
    title: str = ""
    authors: Sequence[str] = ()
    publication: str = ""
    section: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    abstract: str = ""
    rights: str = ""
    tags: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)  # a person's own notes and the passages they marked
    state: list[str] = field(default_factory=list)  # "read", "starred", "page 12"
    added: datetime | None = None
    html: str = ""
    snapshots: list[str] = field(default_factory=list)  # addresses beside the export of pages that came along
    warnings: list[str] = field(default_factory=list)


def entry_draft(
    entry: Entry, original: bytes, material: Material, *, part: str, media_type: str, importer: str, container: str = "", offset: int = 0
) -> Draft:
    """Make a draft of a record; its text is that of the page that came along, or of the record itself.

    Raises UnreadableError for a record that has neither a title nor an address nor a text.
    """
    fields = _fields(entry)
    place = material.member(
        part, original, part=part, retrieved=entry.added, container=container, offset=offset, resources=material.resources
    )
    warnings = list(entry.warnings)
    if page := _snapshot(entry, place, warnings):
        kept = {**page.fields, **{name: told for name, told in fields.items() if name != "title" or entry.title}}
        return replace(page, fields=kept, warnings=tuple(dict.fromkeys((*page.warnings, *warnings))))
    body = clean(entry.html, base=entry.url) if entry.html.strip() else EMPTY
    if pictures := len(_PICTURE.findall(entry.html)):
        told = "1 picture is on the network and was" if pictures == 1 else f"{pictures} pictures are on the network and were"
        warnings.append(f"{told} not fetched")
    if not fields.keys() & {"title", "url"} and not body.html:
        raise UnreadableError("it has neither a title nor an address", "Leave it out.")
    if "title" not in fields:
        shown = body.text.split("\n")[0][:120] or re.sub(r"^https?://(?:www\.)?", "", entry.url)
        fields["title"] = reading(shown, 0.2, "first words" if body.html else "the address")
    if "language" not in fields and len(words := f"{entry.title} {entry.abstract} {body.text[:4000]}") > 60:
        found, sure = detect_language(words)
        if found:
            fields["language"] = reading(found, sure, "detected from the text")
    return drafted(fields, body, original, place, media_type=media_type, importer=importer, warnings=warnings)


def _fields(entry: Entry) -> dict[str, Reading]:
    fields: dict[str, Reading] = {}
    title = " ".join(entry.title.split())
    abstract = " ".join(re.sub(r"<[^>]{0,200}>", " ", entry.abstract).split())
    said: dict[str, str | tuple[str, ...]] = {
        "title": "" if _NO_TITLE.fullmatch(title) else title,
        "deck": abstract if len(abstract) <= _LONGEST_DECK else "",
        "authors": tuple(dict.fromkeys(filter(None, (" ".join(name.split()) for name in entry.authors)))),
        "publication": entry.publication,
        "section": entry.section,
        "published": iso_date(entry.published),
        "language": language.replace("_", "-") if _LANGUAGE.fullmatch(language := entry.language.strip()) else "",
        "url": url if (url := entry.url.strip()).lower().startswith(("http://", "https://", "urn:")) else "",
        "rights": " ".join(entry.rights.split()),
        "tags": tuple(dict.fromkeys(filter(None, (" ".join(tag.split()) for tag in entry.tags)))),
        "note": _note(entry, "" if len(abstract) <= _LONGEST_DECK else abstract),
    }
    if entry.published and not said["published"]:
        entry.warnings.append(f"its date was not understood: {entry.published}")
    for name, value in said.items():
        if value:
            fields[name] = reading(value, 0.97, entry.source)
    return fields


def _note(entry: Entry, abstract: str) -> str:
    state = [*entry.state, *([f"added {entry.added.isoformat(timespec='minutes')}"] if entry.added else [])]
    said = f"{entry.source}: {'; '.join(state)}" if state else ""
    return "\n\n".join(filter(None, (*entry.remarks, abstract, said)))


def _snapshot(entry: Entry, place: Material, warnings: list[str]) -> Draft | None:
    """Read the page that the export brought along; None where there is none."""
    for written in entry.snapshots:
        address = normpath(unquote(written).replace("\\", "/").removeprefix("file://"))
        if not address.lower().endswith((".html", ".htm", ".xhtml", ".mhtml")):
            continue
        content = place.resources(address)
        if not content:
            warnings.append(f"the page that was saved with it is not here: {address}")
            continue
        from desktop.importers.recognising import read_material

        folder = dirname(address)
        page = place.member(address, content, part="", retrieved=entry.added, address=entry.url, resources=_below(place, folder))
        try:
            for draft in read_material(page, _silent):
                if isinstance(draft, Draft) and draft.body.words:
                    return replace(draft, part=place.part)
        except UnreadableError as error:
            warnings.append(f"the page that was saved with it could not be read: {error.why}")
    return None


def _below(place: Material, folder: str) -> Resources:
    """Give what a saved page may open: what stands beside itself; that nothing leads out of the export's folder, its own door sees to."""
    return lambda address: b"" if re.match(r"[a-z][a-z0-9+.-]*:|/", address, re.IGNORECASE) else place.resources(f"{folder}/{address}")


def _silent(_done: int, _total: int, _what: str) -> None:
    """Report to nobody: a page within a record is a small thing."""


def iso_date(written: str) -> str:
    """Give a date as ISO 8601 and as precise as it is written; "" for one that is not understood."""
    written = written.strip().strip("[]?~ ")
    if found := _ISO.fullmatch(written.split("/")[0] if re.match(r"\d{4}-", written) else written):
        year, month, day, time, zone = found.groups()
        parts = [year, *(f"{int(part):02}" for part in (month, day) if part and int(part))]
        try:
            datetime(int(year), int(month or 1) or 1, int(day or 1) or 1, tzinfo=UTC)
        except ValueError:
            return ""
        zone = "+00:00" if zone == "Z" else f"{zone[:3]}:{zone[-2:]}" if zone else ""
        return "-".join(parts) + (f"T{time}{zone}" if time and len(parts) == 3 else "")
    if found := re.fullmatch(r"(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?/*", written):
        return iso_date("-".join(part for part in found.groups() if part))
    if found := re.fullmatch(r"(\d{4})/*", written):
        return found[1]
    return read_date(written) or (found[0] if (found := re.search(r"\b(?:1[5-9]|20)\d\d\b", written)) else "")


def moment(written: object) -> datetime | None:
    """Give a time as services write it: seconds, milli- or microseconds since 1970, or ISO 8601; None for anything else."""
    text = str(written if written is not None else "").strip()
    try:
        if re.fullmatch(r"\d{9,17}(?:\.\d+)?", text):
            number = float(text)
            while number > _LATEST:
                number /= 1000
            return datetime.fromtimestamp(number, UTC)
        given = datetime.fromisoformat(text.replace("Z", "+00:00").replace(" UTC", "+00:00"))
    except (ValueError, OverflowError, OSError):
        return None
    return given if given.tzinfo else given.replace(tzinfo=UTC)


def people(written: str) -> tuple[str, ...]:
    """Give the names in a line of them; as printed where they are none."""
    return split_names(written) or ((" ".join(written.split()),) if written.strip() and len(written) <= 80 else ())


def quoted(passage: str, remark: str = "") -> str:
    """Write a passage that was marked, and what was remarked on it."""
    words = f"“{' '.join(passage.split())}”" if passage.strip() else ""
    return " — ".join(filter(None, (words, " ".join(remark.split()))))
