"""BibTeX and BibLaTeX, by bibtexparser: LaTeX's accents become letters, names come in reading order."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from desktop.importers.errors import UnreadableError
from desktop.importers.libraries.entry import Entry, moment
from desktop.importers.libraries.json_items import Item
from desktop.importers.libraries.reading_records import read_records
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import Draft, Refusal

if TYPE_CHECKING:
    from bibtexparser.model import Entry as Record

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_FILE = re.compile(r"(?:^|[;:])(?P<path>[^:;]+\.x?html?)(?=$|[:;])", re.IGNORECASE)
_START = re.compile(r"^[ \t]*@[ \t]*(?!string|preamble|comment)[A-Za-z]+[ \t]*[{(]", re.MULTILINE | re.IGNORECASE)


def read_bibtex(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a .bib file; each record's original is its own lines."""
    content = material.content()
    text = decode(content).text
    entries, failed = _parsed(text)
    if not entries and not failed:
        raise UnreadableError("it is a BibTeX file without a record", "Export it again.")
    yield from read_records(
        _items(entries, text), lambda item: _entry(item.value), material, content, report, importer="bibtex 1", media_type="text/x-bibtex"
    )
    for line in failed:
        yield Refusal(material.origin, f"line {line + 1:,}", "it is no BibTeX record.", "Mend it and import the file again.")


def _parsed(text: str) -> tuple[list["Record"], list[int]]:
    """Give the records, and the lines where something is that is none."""
    import logging

    from bibtexparser.entrypoint import parse_string
    from bibtexparser.model import DuplicateBlockKeyBlock
    from bibtexparser.model import Entry as Record

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    library = parse_string(text)
    entries = list(library.entries)
    failed: list[int] = []
    for block in library.failed_blocks:
        twin = block.ignore_error_block
        if isinstance(block, DuplicateBlockKeyBlock) and isinstance(twin, Record):
            entries.append(twin)  # two records of one key are two records
        else:
            failed.append(block.start_line or 0)
    entries.sort(key=lambda entry: entry.start_line or 0)
    return entries, failed


def _items(entries: list["Record"], text: str) -> Iterator[Item]:
    lines = [0]
    for line in text.split("\n"):
        lines.append(lines[-1] + len(line.encode("utf-8", "replace")) + 1)
    for entry in entries:
        yield Item(entry, (entry.raw or "").encode("utf-8", "replace"), lines[min(entry.start_line or 0, len(lines) - 1)])


def _entry(record: "Record") -> Entry:
    told = {key: (_literal if key in ("url", "doi") else _plain)(str(field.value)) for field in record.fields if (key := field.key.lower())}
    people = next((str(field.value) for field in record.fields if field.key.lower() == "author"), "")
    entry = Entry(
        "BibTeX",
        title=": ".join(filter(None, (told.get("title", ""), told.get("subtitle", "")))),
        authors=[_person(name) for name in _AND.split(_unwrapped(people)) if name.strip() and name.strip() != "others"],
        publication=_first(told, "journaltitle", "journal", "maintitle", "booktitle", "howpublished", "organization", "publisher"),
        section=_first(told, "section", "journalsubtitle"),  # Better BibTeX writes a newspaper's section as the journal's subtitle
        published=told.get("date", "") or _date(told),
        language=told.get("langid", "") if len(told.get("langid", "")) == 2 else "",
        url=_address(told),
        abstract=told.get("abstract", ""),
        rights=told.get("copyright", ""),
        tags=[tag.strip() for tag in re.split(r"[,;]", told.get("keywords", "")) if tag.strip()],
        added=moment(told.get("urldate", "")) or moment(told.get("timestamp", "").replace(".", "-")),
    )
    entry.language = entry.language or _language(told)
    entry.remarks += filter(None, (told.get("note", ""), told.get("annotation", "") or told.get("annote", "")))
    entry.state += [f"{label} {value}" for label, name in (("page", "pages"), ("edition", "edition")) if (value := told.get(name, ""))]
    raw = next((str(field.value) for field in record.fields if field.key.lower() == "file"), "")
    entry.snapshots += [found["path"].replace("\\_", "_") for found in _FILE.finditer(raw.strip('{}"'))]
    return entry


def _first(told: Mapping[str, str], *names: str) -> str:
    return next((told[name] for name in names if told.get(name)), "")


def _language(told: Mapping[str, str]) -> str:
    from desktop.importers.newsdb.languages import language_named

    known = {"ngerman": "de", "naustrian": "de-AT", "american": "en-US", "british": "en-GB", "usenglish": "en-US", "ukenglish": "en-GB"}
    said = (told.get("langid", "") or told.get("language", "")).lower()
    return known.get(said) or language_named(said)


def _address(told: Mapping[str, str]) -> str:
    if url := re.search(r"https?://[^\s{}<>]+", told.get("url", "") or told.get("howpublished", "")):
        return url[0]
    return f"https://doi.org/{told['doi']}" if re.match(r"10\.\d{4,}/", told.get("doi", "")) else ""


def _date(told: Mapping[str, str]) -> str:
    year = re.search(r"\d{4}", told.get("year", ""))
    month = told.get("month", "").lower()[:3]
    if not year:
        return ""
    number = _MONTHS.index(month) + 1 if month in _MONTHS else int(month) if month.isdigit() else 0
    day = re.search(r"\d{1,2}", told.get("day", ""))
    return f"{year[0]}-{number:02}" + (f"-{int(day[0]):02}" if day else "") if 0 < number < 13 else year[0]


def _person(name: str) -> str:
    """Turn "Muster, Anna", "von Muster, Jr, Anna" round; what stands in braces of its own is an organisation's name."""
    if name.strip().startswith("{") and name.strip().endswith("}"):
        return _plain(name)
    parts = [_plain(part) for part in name.split(",")]
    if len(parts) == 3:
        return f"{parts[2]} {parts[0]} {parts[1]}"
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 else parts[0]


def _unwrapped(value: str) -> str:
    """Take a field's outer braces or quotation marks off."""
    value = value.strip()
    if (value[:1], value[-1:]) in (("{", "}"), ('"', '"')) and len(value) > 1 and _is_one(value):
        return value[1:-1]
    return value


def _literal(value: str) -> str:
    """Give an address: in it LaTeX's own signs are escaped, or are themselves."""
    return re.sub(r"\\([_%&#$~{}])(?:\{\})?", r"\1", _unwrapped(value)).strip()


def _is_one(value: str) -> bool:
    depth = 0
    for at, sign in enumerate(value):
        depth += (sign == "{") - (sign == "}")
        if value[0] == "{" and depth == 0 and at < len(value) - 1:
            return False
    return True


def _plain(value: str) -> str:
    """Give a value's words: LaTeX's commands as what they print, braces gone."""
    value = _unwrapped(value)
    if "\\" in value or "$" in value or "~" in value:
        from pylatexenc.latex2text import LatexNodes2Text

        value = re.sub(r"(?<!\\)%", r"\\%", value)  # in a .bib it is a sign, in LaTeX a comment
        try:
            value = LatexNodes2Text(math_mode="verbatim", keep_comments=True).latex_to_text(value, tolerant_parsing=True)
        except (ValueError, IndexError, RecursionError, TypeError):
            value = value.replace("\\", "")
    return " ".join(value.replace("{", "").replace("}", "").replace("---", "—").replace("--", "–").split())
