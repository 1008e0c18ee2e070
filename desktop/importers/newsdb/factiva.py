"""Factiva (Dow Jones): HTML in both layouts, and RTF.

Assumed of Factiva's display formats: "Full Article/Report plus Indexing" is a table of two-letter codes (HD headline, BY byline, WC word
count, PD date, ET time, SN and SC source, ED edition, PG page, LA language, CY copyright, LP and TD text, AN accession number …), the same
in every language; "Full Article/Report" prints the same fields in the same order without codes, and "Document" before the number.
The outer container of an article has a class of the same name, so stories are counted by the inner one.
"""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.newsdb.cutting import Piece, balanced, cut_at, encoding_of, in_bytes, member
from desktop.importers.newsdb.languages import language_named
from desktop.importers.newsdb.paragraphs import Paragraph, of_element, plain
from desktop.importers.newsdb.record import Record, record_draft
from desktop.importers.newsdb.rtf import paragraphs_of
from desktop.importers.reading import Report
from desktop.story import Draft, Dropped, Refusal

IMPORTER = "factiva 1"
_START = re.compile(rb'<div\b[^>]*\bclass="article [a-z]{2}Article"[^>]*>', re.IGNORECASE)
_TABLE = re.compile(rb"<table\b(?:(?!<table\b).){0,3000}?<b>\s*(?:HD|SE)(?:\s|&nbsp;|\xa0|\xc2)*</b>", re.IGNORECASE | re.DOTALL)
NUMBER = r"[A-Z][A-Z0-9]{7}\d{8}[a-z0-9]{9}"  # the source's code, filled up with zeros; the date; a number within it
_DOCUMENT = re.compile(rf"(?:AN\s*\|?\s*)?(?:Document|Dokument|Documento|文件|文档|ドキュメント|문서)\s+({NUMBER})\s*\|?", re.IGNORECASE)
_WORDS = re.compile(r"\d[\d.,\s]*\s?(?:words?|wörter|mots|palabras|parole|palavras|woorden|слов\w*|字|単語|词|단어)", re.IGNORECASE)
_RIGHTS = re.compile(r"copyright\b|\(c\)|©|all rights reserved|alle rechte|tous droits", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}:\d{2}(?:\s?[AP]M)?(?:\s[A-Z]{2,5})?")
_AGENCY = re.compile(
    r"(?:thomson )?reuters|agence france[- ]presse|afp|ap|associated press|dpa|dow jones newswires|bloomberg|upi|apa|sda|epd|kna",
    re.IGNORECASE,
)
_CODES = {
    "HD": "title", "BY": "byline", "WC": "length", "PD": "published", "SN": "publication", "ED": "edition", "PG": "page", "SE": "section",
    "LA": "language", "CY": "rights", "CR": "credit", "ET": "time", "CLM": "section", "ART": "pictures", "RF": "notes",
}  # fmt: skip
_INDEXING = frozenset("SC VOL CO IN NS RE IPC IPD PUB CX CT DT FDS PUBC LOC NGC ATC UI".split())
_CODE = re.compile(r"(?P<code>[A-Z]{2,4})\s*(?:\||\t|\s{2,}|\s(?=\S)|$)\s*(?P<rest>.*)")


def read_html(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a download in HTML, in either layout."""
    content, encoding = in_bytes(material.content())
    notes: tuple[str, ...] = ()
    if not encoding:
        encoding, notes = encoding_of(content, material.charset, is_page=True)
    starts = [found.start() for found in _START.finditer(content)]
    tag = b"div"
    if not starts:
        starts, tag = [found.start() for found in _TABLE.finditer(content)], b"table"
    if not starts:
        raise UnreadableError("it is a page of Factiva without an article", "Save the articles in Factiva's own format for saving.")
    pieces = [balanced(piece, tag) for piece in cut_at(content, starts)]
    for number, piece in enumerate(pieces, 1):
        report(piece.offset, len(content), f"story {number:,}")
        root = etree.fromstring(
            f"<html><body>{piece.content.decode(encoding, 'replace')}</body></html>".encode(),
            etree.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True, no_network=True),
        )
        record = _coded_page(root) if root is not None else None
        if record is None and root is not None:
            record = _reading_page(root)
        yield _story(record, material, content, piece, number, len(pieces), notes, "text/html")


def read_rtf(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a download in RTF, in either layout; a story's original is its own text, where there are several."""
    content = material.content()
    stories: list[list[str]] = [[]]
    for line in (paragraph.words for paragraph in paragraphs_of(content)):
        stories[-1].append(line)
        if _DOCUMENT.fullmatch(line):
            stories.append([])
    found = [story for story in stories if any(_DOCUMENT.fullmatch(line) for line in story)]
    if not found:
        raise UnreadableError("it is a download of Factiva without an article", "Download it again.")
    for number, story in enumerate(found, 1):
        report(number, len(found), f"story {number:,}")
        record = _coded_lines(story) or _reading_lines(story)
        own = content if len(found) == 1 else "\n\n".join(story).encode()
        media_type = "application/rtf" if len(found) == 1 else "text/plain"
        yield _story(record, material, content, Piece(own, 0), number, len(found), (), media_type)


def _story(
    record: Record | None, material: Material, whole: bytes, piece: Piece, number: int, count: int, notes: Sequence[str], media_type: str
) -> Draft | Refusal:
    if record is None or not (record.title or record.body):
        return Refusal(material.origin, f"story {number:,}", "it has neither a headline nor a text.", "Download it again.")
    part = record.number.split(":")[-1] or record.title[:120] or f"story {number:,}"
    return record_draft(
        record,
        piece.content if count > 1 else material.content(),
        member(material, whole, piece, count=count, part=part),
        media_type=media_type,
        importer=IMPORTER,
        notes=notes,
    )


def _coded_page(root: etree._Element) -> Record | None:
    """Read the table of codes; None where there is none."""
    told: list[tuple[str, list[Paragraph]]] = []
    for row in root.iter("tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        code = plain("".join(map(str, cells[0].itertext()))) if len(cells) >= 2 else ""
        if re.fullmatch(r"[A-Z]{2,4}", code):
            told.append((code, list(of_element(cells[1]))))
    return _coded(told) if any(code in ("HD", "AN") for code, _ in told) else None


def _coded_lines(lines: Sequence[str]) -> Record | None:
    told: list[tuple[str, list[Paragraph]]] = []
    for line in lines:
        found = _CODE.fullmatch(line.rstrip("| "))
        if found and _is_code(found["code"], told):
            told.append((found["code"], [Paragraph(found["rest"].strip(" |"))] if found["rest"].strip(" |") else []))
        elif told:
            told[-1][1].append(Paragraph(line.strip(" |")))
    return _coded(told) if any(code == "HD" for code, _ in told) else None


def _is_code(code: str, told: Sequence[tuple[str, list[Paragraph]]]) -> bool:
    """Whether capitals at a line's beginning are a code; each stands once, and within the text only what may follow it."""
    if code not in _CODES and code not in _INDEXING and code not in ("LP", "TD", "AN"):
        return False
    if any(known == code for known, _ in told):
        return False
    if told and told[-1][0] in ("LP", "TD"):
        return code in ("TD", "AN", "ART", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB")
    return bool(told) or code in ("HD", "SE", "CLM", "BY")


def _coded(told: Sequence[tuple[str, list[Paragraph]]]) -> Record:
    record = Record("Factiva")
    credit = ""
    for code, paragraphs in told:
        words = " ".join(each.words for each in paragraphs)
        if code in ("LP", "TD"):
            record.body += paragraphs
        elif code == "AN":
            if found := re.search(NUMBER, words, re.IGNORECASE):
                record.number = f"factiva:{found[0]}"
        elif code == "ET":
            record.published = f"{record.published} {words}".strip()
        elif code == "CR":
            credit = words
        elif (name := _CODES.get(code)) in ("pictures", "notes"):
            record.left.append(Dropped(words, f"what the database tells of {name}"))
        elif name and not getattr(record, name):
            setattr(record, name, words)
        elif words:
            record.left.append(Dropped(f"{code}: {words}", "the database's indexing"))
    _credit(record, credit)
    return record


def _credit(record: Record, credit: str) -> None:
    """Take an agency that is credited for the author, where nobody else is; any other credit line is shown as left out."""
    if credit and not record.byline and _AGENCY.fullmatch(credit.strip(" .")):
        record.byline = credit
    elif credit:
        record.left.append(Dropped(credit, "the credit line"))


def _reading_page(root: etree._Element) -> Record:
    """Read the layout without codes: what is no paragraph of the article's is its head, or its foot."""
    head: list[tuple[str, str]] = []
    body: list[Paragraph] = []
    foot: list[str] = []
    for paragraph in of_element(root):
        if "articleParagraph" in paragraph.names:
            body.append(paragraph)
        elif body:
            foot.append(paragraph.words)
        else:
            kind = "title" if "hd" in paragraph.names or any("Headline" in name for name in paragraph.names) else ""
            head.append((paragraph.words, "author" if "author" in paragraph.names else kind))
    if not body:  # no class tells the text: it stands between the copyright and the number
        return _reading_lines([*(words for words, _ in head), *foot])
    return _reading(head, body, foot)


def _reading_lines(lines: Sequence[str]) -> Record:
    counted = next((number for number, line in enumerate(lines) if _WORDS.fullmatch(line)), 0)
    rights = next((number for number, line in enumerate(lines[: counted + 14]) if number > counted and _RIGHTS.match(line)), None)
    if rights is None:
        rights = next((number for number, line in enumerate(lines[: counted + 12]) if number > counted and language_named(line)), counted)
    body = [Paragraph(line) for line in lines[rights + 1 :] if not _DOCUMENT.fullmatch(line)]
    head = [(line, "") for line in lines[: rights + 1]]
    return _reading(head, body, [line for line in lines[rights + 1 :] if _DOCUMENT.fullmatch(line)])


def _reading(head: Sequence[tuple[str, str]], body: list[Paragraph], foot: Sequence[str]) -> Record:
    """Read the head by its order: section, headline, byline, credit, words, date, time, source, its code, edition, page, language, rights."""
    record = Record("Factiva", body=body)
    counted = next((number for number, (line, _) in enumerate(head) if _WORDS.fullmatch(line)), len(head))
    titled = next((number for number, (_, kind) in enumerate(head[:counted]) if kind == "title"), 0)
    record.title = head[titled][0] if head[:counted] else ""
    record.section = "; ".join(line for line, _ in head[: min(titled, counted)])
    credited: list[str] = []
    for line, kind in head[titled + 1 : counted]:
        if not record.byline and (kind == "author" or re.match(r"(?:by|von|par|por)\s", line, re.IGNORECASE)):
            record.byline = line
        else:
            credited.append(line)
    _credit(record, " ".join(credited))
    _after_count(record, [line for line, _ in head[counted:]])
    for line in foot:
        if found := _DOCUMENT.fullmatch(line):
            record.number = f"factiva:{found[1]}"
        elif line:
            record.left.append(Dropped(line, "the publisher's line at the end"))
    return record


def _after_count(record: Record, lines: list[str]) -> None:
    if not lines:
        return
    record.length = lines[0]
    rest = lines[1:]
    if rest:
        record.published = rest.pop(0)
    if rest and _TIME.fullmatch(rest[0]):
        record.published = f"{record.published} {rest.pop(0)}"
    if rest:
        record.publication = rest.pop(0)
    if rest and re.fullmatch(r"[A-Z][A-Z0-9]{2,9}", rest[0]):
        rest.pop(0)  # the source's code
    rights = next((number for number, line in enumerate(rest) if _RIGHTS.match(line)), len(rest))
    record.rights = " ".join(rest[rights:])
    rest = rest[:rights]
    if rest and language_named(rest[-1]):
        record.language = rest.pop()
    numbers = [line for line in rest if re.fullmatch(r"[A-Z]{0,2}\d+[A-Z]?(?:[-,/ ]+\d+)*", line)]
    record.page = numbers[-1] if numbers else ""
    record.edition = ", ".join(line for line in rest if line != record.page)
