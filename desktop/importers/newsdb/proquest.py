"""ProQuest: plain text. Its RIS is read as any RIS is (`libraries.ris`).

Assumed: stories are parted by a line of sixty underscores, or begin with "Document 3 of 20"; a list of headlines and a note on copyright
may stand at either end. Each field is a line "Name: value", in the language of the reader's screen; "Full text:" goes on to the next one.
"""

import re
from collections.abc import Iterator

from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.newsdb.cutting import Piece, cut_at, encoding_of, in_bytes, member
from desktop.importers.newsdb.paragraphs import Paragraph, of_text, plain
from desktop.importers.newsdb.record import Record, read_authors, record_draft
from desktop.importers.reading import Report
from desktop.story import Draft, Dropped, Refusal

IMPORTER = "proquest 1"
_LINE = re.compile(
    rb"(?:^|[\r\n])_{40,}[ \t]*(?=[\r\n]|$)|(?:^|[\r\n])[ \t]*(?:Document|Dokument) \d+ (?:of|von|de|sur) \d+[ \t]*(?=[\r\n]|$)"
)
_FIELDS = {
    "title": "title|titel|titre", "byline": "author|autor|auteur|authors", "publication": "publication title|titel der publikation|titre de la publication|publikationstitel",
    "published": "publication date|erscheinungsdatum|date de publication|datum der veröffentlichung|publikationsdatum", "section": "section|rubrik|teil|rubrique",
    "page": "pages?|first page|seiten?|startseite|première page", "edition": "edition|ausgabe", "language": "language of publication|language|publikationssprache|sprache der publikation|langue de publication|sprache",
    "rights": "copyright|urheberrecht|droits d'auteur", "loaded": "last updated|zuletzt aktualisiert|dernière mise à jour|letzte aktualisierung",
    "number": "proquest document id|proquest-dokument-id|proquest-dokument id|id du document proquest|identifiant de document proquest", "address": "document url|dokument-url|url du document",
    "url": "url", "dateline": "dateline", "length": "word count|wortanzahl|nombre de mots", "text": "full text|volltext|texte intégral", "deck": "abstract|zusammenfassung|résumé", "year": "publication year|erscheinungsjahr|année de publication",
    "": "publication info|links|subject|location|people|company / organization|identifier / keyword|publisher|place of publication|country of publication|publication subject|issn|source type|document type|database|classification|document feature|volume|issue|credit|narrow subject|broad subject|source|publication note|"
    "thema|standort|personen|unternehmen / organisation|verlag|verlagsort|land der publikation|quellentyp|dokumenttyp|datenbank|publikationsthema|sujet|lieu|éditeur|type de source|type de document|base de données|publication \\w+|supplement|correspondence author|isbn|e-issn|company",
}  # fmt: skip
_FIELD = {  # a blank may be lost: "Publicationdate:"
    name: re.compile(rf"(?:{names.replace(' ', ' ?')})\s?:\s*(?P<value>.*)", re.IGNORECASE | re.DOTALL) for name, names in _FIELDS.items()
}
_OTHER = re.compile(r"[A-ZÀ-Ý][\w /()-]{2,40}\s?:\s(?P<value>.*)", re.DOTALL)  # a field of another language's screen
_HIT = re.compile(r"</?(?:strong|b|mark|em|i)>", re.IGNORECASE)


def read_text(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a download in plain text."""
    content, encoding = in_bytes(material.content())
    notes: tuple[str, ...] = ()
    if not encoding:
        encoding, notes = encoding_of(content, material.charset)
    starts = [0, *(found.end() for found in _LINE.finditer(content))]
    found = [(piece, record) for piece in cut_at(content, starts) if (record := _read(piece.content.decode(encoding, "replace")))]
    if not found:
        raise UnreadableError("it is a download of ProQuest without a document", "Download it again, with the full text.")
    for number, (piece, record) in enumerate(found, 1):
        report(piece.offset, len(content), f"story {number:,}")
        part = record.number or record.title[:120] or f"story {number:,}"
        yield record_draft(
            record,
            piece.content if len(found) > 1 else material.content(),
            member(material, content, Piece(piece.content, piece.offset), count=len(found), part=part),
            media_type="text/plain",
            importer=IMPORTER,
            notes=notes,
        )


def _read(text: str) -> Record | None:
    """Read a story; None for what stands between stories."""
    told: dict[str, list[str]] = {}
    record = Record("ProQuest")
    first: list[str] = []
    current = ""
    for paragraph in of_text(text):
        words = paragraph.words
        name, value = _field(words, current)
        if name is None:
            if not told:
                first.append(words)
            elif current in ("text", "deck"):
                told[current].append(words)
            elif current:
                told[current].append(words) if words else None
            continue
        current = name
        if name:
            told.setdefault(name, []).extend([value] if value else [])
        elif value:
            record.left.append(Dropped(words, "the database's indexing"))
            current = "rest"
            told.setdefault("rest", [])
    if not ("number" in told or "publication" in told or "text" in told):
        return None
    _fill(record, told, first)
    return record


def _field(words: str, current: str) -> tuple[str | None, str]:
    """Give the field that a line begins; within the full text only a few may: a reporter writes "Location:", too."""
    for name, pattern in _FIELD.items():
        if found := pattern.fullmatch(words):
            if current == "text" and name == "" and len(found["value"]) > 300:
                return None, ""
            return name, found["value"].strip()
    if current not in ("text", "deck") and (found := _OTHER.fullmatch(words)):
        return "", found["value"]
    return None, ""


def _fill(record: Record, told: dict[str, list[str]], first: list[str]) -> None:
    for name in (
        "title",
        "deck",
        "publication",
        "section",
        "page",
        "edition",
        "published",
        "language",
        "rights",
        "loaded",
        "dateline",
        "length",
    ):
        setattr(record, name, plain(_HIT.sub("", " ".join(told.get(name, ())))))
    record.title = record.title or (first[-1] if first else "")
    record.publication = record.publication.split(";")[0].strip()
    record.published = record.published or " ".join(told.get("year", ()))
    record.authors = tuple(
        dict.fromkeys(name for each in re.split(r";", " ".join(told.get("byline", ()))) for name in _author(each.strip(" .")))
    )
    record.body = [Paragraph(plain(_HIT.sub("", each))) for each in told.get("text", ())]
    if not record.body and record.deck:
        record.body, record.deck = [Paragraph(record.deck)], ""  # the abstract is all the text there is
    elif record.body and record.deck and record.body[0].words.startswith(record.deck.rstrip(" .…[]")[:80]):
        record.left.append(Dropped(record.deck, "the abstract, which is the text's beginning"))
        record.deck = ""
    number = re.search(
        r"\d{5,}", " ".join(told.get("number", ())) or "".join(re.findall(r"docview/(\d+)", " ".join(told.get("address", ()))))
    )
    record.number = f"proquest:{number[0]}" if number else ""
    url = " ".join(told.get("url", ()))
    record.url = url.split()[0] if url.lower().startswith(("http://", "https://")) and "proquest" not in url else ""


def _author(written: str) -> tuple[str, ...]:
    """Turn "Beispiel, Anna" round."""
    if not written:
        return ()
    last, _, given = written.partition(",")
    if given.strip() and "," not in given and len(written.split()) <= 5:
        return (plain(f"{given} {last}"),)
    return read_authors(written)
