"""One story of LexisNexis (to about 2018: "1 of 20 DOCUMENTS") or of Nexis Uni ("End of Document"), from its paragraphs.

Assumed of LexisNexis, after its text and HTML downloads: masthead, date and edition are centred lines above the headline; labels in
capitals stand before the text and after it; the copyright is centred at the end. Of Nexis Uni, after its DOCX and RTF downloads:
headline, masthead, date, edition, copyright, labels, the line "Body", the text, the line "Classification", labels, "Load-Date".
"""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import parse_qs, unquote, urlsplit

from desktop.importers.fields.dates import is_date_line, read_date
from desktop.importers.newsdb.labels import heading_of, label_of
from desktop.importers.newsdb.numbering import END_LINE, NUMBERED_LINE
from desktop.importers.newsdb.paragraphs import Paragraph
from desktop.importers.newsdb.record import Record
from desktop.story import Dropped

_COPYRIGHT = re.compile(
    r"(?:copyright\b|©|\(c\)\s*(?:copyright|\d{4})|alle rechte vorbehalten|all rights reserved|tous droits)", re.IGNORECASE
)
_CONTENT = re.compile(r"urn:contentItem:[0-9A-Z-]+", re.IGNORECASE)
_ABOVE = frozenset(("byline", "section", "length", "dateline", "deck", "title", "body", "edition", "page", "number"))
_WEEKDAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\w+tag\b|\bmittwoch\b|\bsonnabend\b|\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b",
    re.IGNORECASE,
)


def read_old(paragraphs: Iterable[Paragraph]) -> Record:
    """Read a story of LexisNexis, or of Nexis before Nexis Uni."""
    record = Record("Nexis")
    lines = [each for each in paragraphs if each.words and not NUMBERED_LINE.fullmatch(each.words)]
    rights: list[str] = []
    while lines and (_COPYRIGHT.match(lines[-1].words) or (rights and lines[-1].is_centred)) and len(lines) > 1:
        rights.insert(0, lines.pop().words)
    record.rights = " ".join(rights)
    lines = _head(record, lines)
    first = _labels_begin(lines)
    if not record.title:
        above = first if first <= 2 else 1  # no labels stand below it: then the first line alone is the headline
        record.title = " ".join(line.words for line in lines[:above])
        lines = lines[above:]
    last = _after_text(lines)
    for line in lines[last:]:
        _labelled(record, line.words, loud=True)
    in_head = True
    for line in lines[:last]:
        if in_head and label_of(line.words, loud=True):
            if _labelled(record, line.words, loud=True):
                continue
        else:
            in_head = False
        record.body.append(line)
    _body_label(record)
    return record


def _head(record: Record, lines: list[Paragraph]) -> list[Paragraph]:
    """Take masthead, date, edition and headline off a story's head."""
    dated = next((number for number, line in enumerate(lines[:8]) if is_date(line.words)), None)
    if dated is None:
        if lines and (not label_of(lines[0].words, loud=True)):
            record.publication = lines[0].words
            lines = lines[1:]
        return lines
    before = [line for line in lines[:dated] if not _COPYRIGHT.match(line.words)]
    record.rights = record.rights or " ".join(line.words for line in lines[:dated] if _COPYRIGHT.match(line.words))
    record.publication = before[0].words if before else ""
    record.edition = ", ".join(line.words for line in before[1:])
    record.published = lines[dated].words
    rest = lines[dated + 1 :]
    while rest and rest[0].is_centred:  # editions, and a dateline's place
        record.edition = ", ".join(filter(None, (record.edition, rest[0].words)))
        rest = rest[1:]
    first = _labels_begin(rest)
    if 0 < first <= 4:
        *editions, title = [line.words for line in rest[:first]]
        if editions and all(re.search(r"\bedition\b|\bausgabe\b|\bédition\b|^\w+ edition", each, re.IGNORECASE) for each in editions):
            record.edition = ", ".join(filter(None, (record.edition, *editions)))
        elif editions:
            title, record.deck = editions[0], " ".join((*editions[1:], title))
        record.title = title
        rest = rest[first:]
    return rest


def _labels_begin(lines: Sequence[Paragraph]) -> int:
    """Give where the labels above the text begin; beyond the lines, where there are none, or none but those below it."""
    for number, line in enumerate(lines):
        if found := label_of(line.words, loud=True):
            return number if found[0] in _ABOVE else len(lines) + 5
    return len(lines) + 5


def is_date(words: str) -> bool:
    """Whether a line is a story's date, with or without a time and words such as a day's name or an edition."""
    return len(words) < 90 and bool(read_date(words)) and (is_date_line(words) or bool(_WEEKDAY.search(words)) or len(words) <= 30)


def _after_text(lines: Sequence[Paragraph]) -> int:
    """Give where the labels after the text begin: those at the end, unbroken by text of any length."""
    told: set[str] = set()
    for line in lines:
        found = label_of(line.words, loud=True)
        if not found:
            break
        told.add(found[0])
    told.discard("")
    last = len(lines)
    while last:
        found = label_of(lines[last - 1].words, loud=True)
        if found and found[0] != "body" and found[0] not in told:  # what the head told is not told again: then it is a sentence
            last -= 1
        elif last < len(lines) and len(lines[last - 1].words) < 200 and last > 1 and _is_label_above(lines, last - 1):
            last -= 1  # a label's second paragraph
        else:
            return last
    return 0


def _is_label_above(lines: Sequence[Paragraph], at: int) -> bool:
    above = label_of(lines[at - 1].words, loud=True)
    return above is not None and above[0] in ("", "graphic")


def _body_label(record: Record) -> None:
    """Take a "BODY:" off the text's first paragraph."""
    if record.body and (found := label_of(record.body[0].words, loud=True)) and found[0] == "body":
        record.body[:1] = [Paragraph(found[1])] if found[1] else []


def read_new(paragraphs: Iterable[Paragraph]) -> Record:
    """Read a story of Nexis Uni."""
    record = Record("Nexis")
    lines = [each for each in paragraphs if (each.words or each.links) and not END_LINE.fullmatch(each.words)]
    body = next((number for number, line in enumerate(lines) if heading_of(line.words) == "body" and _begins_body(line)), None)
    head = lines[:body] if body is not None else lines[:12]
    for link in (link for line in lines[:2] for link in line.links):
        _number(record, link)
    lines = lines[body + 1 :] if body is not None else lines
    used = _new_head(record, head)
    rest = lines if body is not None else lines[used:]
    _new_body(record, rest)
    return record


def _begins_body(line: Paragraph) -> bool:
    return line.is_bold or any(name.lower().startswith(("body", "textk", "corps")) for name in line.names) or line.words[:1].isupper()


def _number(record: Record, link: str) -> None:
    """Find the story's number in the headline's link; its `context` is the reader's session."""
    query = parse_qs(urlsplit(link).query)
    found = _CONTENT.search(unquote(" ".join(query.get("id", ()))) or unquote(link))
    if found and not record.number:
        record.number = "contentItem:" + found[0].split(":")[-1].upper()


def _new_head(record: Record, head: Sequence[Paragraph]) -> int:
    """Read what stands above the text; give how many lines that are."""
    unlabelled: list[str] = []
    for number, line in enumerate(head):
        if not line.words:
            continue
        if _COPYRIGHT.match(line.words):
            record.rights = record.rights or line.words
        elif label_of(line.words, loud=False):
            _labelled(record, line.words, loud=False)
        elif not record.published and unlabelled and is_date(line.words):
            record.published = line.words
            record.title = unlabelled[0]
            record.publication = unlabelled[-1] if len(unlabelled) > 1 else ""
            record.deck = " ".join(unlabelled[1:-1])
        elif record.published:
            if record.rights or record.length:
                return number  # there is no "Body": the text begins
            record.edition = ", ".join(filter(None, (record.edition, line.words)))
        else:
            unlabelled.append(line.words)
    if not record.title and unlabelled:
        record.title, *others = unlabelled
        record.publication = record.publication or (others[0] if others else "")
    headline, semicolon, standfirst = record.title.partition(";")
    # Nexis Uni joins headline and standfirst by a semicolon without a space after it; an author's own has one.
    if semicolon and not record.deck and standfirst.strip() and not standfirst.startswith(" "):
        record.title, record.deck = headline.strip(), standfirst.strip()
    return len(head)


def _new_body(record: Record, lines: Sequence[Paragraph]) -> None:
    """Read the text, and what stands below it."""
    last = _classified(lines)
    for line in lines[last:]:
        if not heading_of(line.words):
            _labelled(record, line.words, loud=False)
    part = "text"
    for number, line in enumerate(lines[:last]):
        name = heading_of(line.words)
        if name == "deck" and number <= 1 and line.is_bold:
            part = "deck"
        elif name == "text" and part == "deck":
            part = "text"
        elif name in ("graphic", "notes") and line.is_bold:
            part = name
        elif part == "deck":
            record.deck = " ".join(filter(None, (record.deck, line.words)))
        elif part in ("graphic", "notes"):
            record.left.append(Dropped(line.words, f"what the database tells of {'pictures' if part == 'graphic' else 'corrections'}"))
        elif line.words:
            record.body.append(line)


def _classified(lines: Sequence[Paragraph]) -> int:
    """Give where the text ends: at "Classification" with labels after it, or at the labels that end the story."""
    for number in range(len(lines) - 1, -1, -1):
        if heading_of(lines[number].words) == "end" and all(
            label_of(line.words, loud=False) or not line.words for line in lines[number + 1 : number + 2]
        ):
            return number
    last = len(lines)
    while last and label_of(lines[last - 1].words, loud=False):
        last -= 1
    return last


def _labelled(record: Record, words: str, *, loud: bool) -> bool:
    """Put a labelled line in its place; False where it is none."""
    found = label_of(words, loud=loud)
    if found is None:
        if words:
            record.left.append(Dropped(words, "a line of the database's own"))
        return False
    name, value = found
    if name == "body":
        return False
    if name == "number":
        record.number = record.number or f"nexis:{value.replace(' ', '')}"
    elif name == "url":
        record.url = value if value.lower().startswith(("http://", "https://")) else record.url
    elif name in ("", "graphic"):
        if value:
            record.left.append(Dropped(words, "the database's indexing"))
    elif name == "title":
        record.title = value or record.title
    elif value and not getattr(record, name):
        setattr(record, name, value)
    elif value:
        record.left.append(Dropped(words, "the database's indexing"))
    return True
