"""Europresse (Cedrom-SNi): HTML in both layouts.

Assumed: since about 2014 a story is an `article` with the classes DocPublicationName, DocHeader, titreArticle, docAuthors (or
sm-margin-bottomNews), DocText or docOcurrContainer, and publiC-lblNodoc, which holds its number (news·20240131·XX·0123456). Before, a
story was a cell of a table, its masthead, header and headline in spans of the classes DocPublicationName, DocHeader and TitreArticleVisu,
the author after the headline, "© 2013 …" at the end, and the number in a centred cell below. Dates are in the reader's language.
"""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from desktop.importers.errors import UnreadableError
from desktop.importers.fields.dates import read_date
from desktop.importers.material import Material
from desktop.importers.newsdb.cutting import balanced, cut_at, encoding_of, in_bytes, member
from desktop.importers.newsdb.paragraphs import Paragraph, leads_out, of_element, plain
from desktop.importers.newsdb.record import Record, read_authors, record_draft
from desktop.importers.reading import Report
from desktop.story import Draft, Dropped, Refusal

IMPORTER = "europresse 1"
_ARTICLE = re.compile(rb"<article\b[^>]*>", re.IGNORECASE)
_MASTHEAD = re.compile(rb"<span\b[^>]*class=[\"']?DocPublicationName[\"'>\s]", re.IGNORECASE)
_TABLE = re.compile(rb"<table\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?:news|web|pub|bio|rep|tv|sum|biz|[a-z]{2,6})[·.•]\d{8}[·.•]\w{1,8}[·.•][\w.-]+")
_PAGE = re.compile(r"(?:^|[,\s])(?:p{1,2}|pages?|s)\.\s?(?P<page>[\w/,+ -]{1,40})$", re.IGNORECASE)
_LENGTH = re.compile(r"(?<!\d)((?:\d{1,3}(?:[\s\u202f\xa0]\d{3})+|\d+)\s(?:mots?|words?|wörter))\b", re.IGNORECASE)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright)\s*\d{4}", re.IGNORECASE)
_ISSUE = re.compile(r",\s*(?:no|n°|nr)\.?\s*[\w-]+.*$", re.IGNORECASE | re.DOTALL)
_PAPER = re.compile(r"\s{8,}|\n")
_ELSEWHERE = re.compile(r"(?:cet article est paru dans|this article appeared in|voir l.article)", re.IGNORECASE)


def read_html(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a download in HTML, in either layout."""
    content, encoding = in_bytes(material.content())
    notes: tuple[str, ...] = ()
    if not encoding:
        encoding, notes = encoding_of(content, material.charset, is_page=True)
    starts = [found.start() for found in _ARTICLE.finditer(content)]
    is_new = bool(starts)
    cut = (balanced(piece, b"article") for piece in cut_at(content, starts)) if is_new else cut_at(content, _tables(content))
    pieces = [piece for piece in cut if b"ublicationName" in piece.content or b"itreArticle" in piece.content]
    if not pieces:
        raise UnreadableError("it is a page of Europresse without an article", "Save the articles, not the list of results.")
    for number, piece in enumerate(pieces, 1):
        report(piece.offset, len(content), f"story {number:,}")
        root = etree.fromstring(
            f"<html><body>{piece.content.decode(encoding, 'replace')}</body></html>".encode(),
            etree.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True, no_network=True),
        )
        if root is None:
            continue
        record = _read_new(root) if is_new else _read_old(root)
        if not record.title and not record.body:
            yield Refusal(material.origin, f"story {number:,}", "it has neither a headline nor a text.", "Download it again.")
            continue
        part = record.number.split(":")[-1] or record.title[:120]
        yield record_draft(
            record,
            piece.content if len(pieces) > 1 else material.content(),
            member(material, content, piece, count=len(pieces), part=part),
            media_type="text/html",
            importer=IMPORTER,
            notes=notes,
        )


def _tables(content: bytes) -> list[int]:
    """Give where the tables of the old layout's stories begin: the nearest before each masthead."""
    tables = [found.start() for found in _TABLE.finditer(content)]
    starts: list[int] = []
    for masthead in _MASTHEAD.finditer(content):
        before = [table for table in tables if table < masthead.start() and (not starts or table > starts[-1])]
        starts.append(before[-1] if before else masthead.start())
    return sorted(dict.fromkeys(starts))


def _classed(root: etree._Element, *names: str) -> list[etree._Element]:
    """Give the elements of one of the classes, the outer ones only, in order."""
    found = [
        element
        for element in root.iter()
        if isinstance(element.tag, str) and not set((element.get("class") or "").split()).isdisjoint(names)
    ]
    return [element for element in found if not any(parent in found for parent in element.iterancestors())]


def _words(elements: Sequence[etree._Element]) -> str:
    return plain(" ".join(" ".join(map(str, element.itertext())) for element in elements))


def _read_new(root: etree._Element) -> Record:
    record = Record("Europresse")
    for unseen in _classed(root, "apd-wrapper", "rdp__subtitle-hidden", "icon-Information"):
        unseen.clear(keep_tail=True)  # type: ignore[call-arg]
    _masthead(record, _classed(root, "DocPublicationName"))
    _header(record, _words(_classed(root, "DocHeader") or _beside_section(root)))
    _title(record, root)
    authors = _classed(root, "docAuthors") or _classed(root, "sm-margin-bottomNews")
    if authors:
        record.byline = _words(authors)
    _find_number(record, _words(_classed(root, "publiC-lblNodoc", "publiC_lblNodoc")))
    texts = _classed(root, "docOcurrContainer") or _classed(root, "DocText") or list(root.iter("section"))
    for text in texts:
        for element in text.iter("aside", "footer"):
            element.clear(keep_tail=True)  # type: ignore[call-arg]
        record.body += of_element(text)
    _certificate(record, root)
    _trim(record)
    return record


def _beside_section(root: etree._Element) -> list[etree._Element]:
    """Give section and date of a story without a header of that name: DocTitreSousSection, and the element after it."""
    found = _classed(root, "DocTitreSousSection")[:1]
    return [each for section in found for each in (section, section.getnext()) if each is not None]


def _masthead(record: Record, elements: Sequence[etree._Element]) -> None:
    """Read the masthead; the number of the issue after it is not its name."""
    if not elements:
        return
    written = "".join(map(str, elements[0].itertext())).strip()
    lines = [plain(line) for line in _PAPER.split(written) if line.strip()]
    record.publication = _ISSUE.sub("", lines[0]) if lines else ""
    record.edition = ", ".join(filter(None, (lines[0].removeprefix(record.publication).strip(" ,") if lines else "", *lines[1:])))


def _header(record: Record, words: str) -> None:
    """Read the line of section, date, length and page, in any order: "Politique, jeudi 14 mars 2013 - 10:05 512 mots, p. 7"."""
    if found := _LENGTH.search(words):
        record.length = found[1]
        words = f"{words[: found.start()].rstrip(' ,')}, {words[found.end() :].lstrip(' ,')}"
    if found := _PAGE.search(words.strip(" ,")):
        record.page = found["page"].strip()
        words = words.strip(" ,")[: found.start()]
    parts = [part.strip() for part in re.split(r"\s*[;,]\s*", words) if part.strip()]
    pairs = [", ".join(parts[at : at + 2]) for at in range(len(parts))]
    for at, whole in (*enumerate(parts), *enumerate(pairs)):  # "March 14, 2013" has a comma
        if len(read_date(whole)) >= 10:
            record.published = whole if re.search(r"\d:\d", whole) else f"{whole} {' '.join(parts[at + 1 :])}".strip()
            record.section = ", ".join(before for before in parts[:at] if not _is_day(before))
            return
    record.published = words if read_date(words) else ""


def _is_day(word: str) -> bool:
    return re.fullmatch(r"(?i)(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|\w+day|\w+tag|mittwoch", word) is not None


def _title(record: Record, root: etree._Element) -> None:
    titled = _classed(root, "titreArticle", "titreArticleVisu", "TitreArticleVisu")
    if not titled:
        return
    inner = _classed(titled[0], "titreArticleVisu") or _classed(titled[0], "rdp__articletitle")
    if inner and inner[0] is not titled[0]:
        record.title = _words(inner[:1])
        others = [each.words for each in of_element(titled[0]) if each.words and each.words != record.title]
        authors = {_words([element]) for element in _classed(titled[0], "sm-margin-bottomNews", "docAuthors")}
        record.deck = " ".join(words for words in others if words not in authors)
    else:
        record.title = _words(titled)
    near = titled[0].getnext()
    if not record.deck and near is not None and "rdp__subtitle" in (near.get("class") or ""):
        record.deck = _words([near])


def _find_number(record: Record, words: str) -> None:
    if found := _NUMBER.search(words):
        record.number = "europresse:" + re.sub("[·•]", "~", found[0])


def _certificate(record: Record, root: etree._Element) -> None:
    """Take the publisher's own address, where Europresse links to it."""
    for link in root.iter("a"):
        href = link.get("href") or ""
        if leads_out(href) and _ELSEWHERE.search(" ".join(map(str, link.itertext()))):
            record.url = href
            return


def _trim(record: Record) -> None:
    """Take copyright, number and Europresse's notices off the text's end; and off its head what the fields say already."""
    while record.body and record.body[0].words in (record.title, record.deck, record.byline):
        record.body.pop(0)
    for at, paragraph in enumerate(record.body):
        if at >= len(record.body) - 8 and _RIGHTS.match(paragraph.words):
            record.rights = paragraph.words
            for after in record.body[at + 1 :]:
                _find_number(record, after.words) if not record.number else None
                record.left.append(Dropped(after.words, "a notice of the database's"))
            record.body = record.body[:at]
            return
    kept = []
    for paragraph in record.body:
        if _ELSEWHERE.match(paragraph.words):
            record.left.append(Dropped(paragraph.words, "a notice of the database's"))
        else:
            kept.append(paragraph)
    record.body = kept


def _read_old(root: etree._Element) -> Record:
    record = Record("Europresse")
    _masthead(record, _classed(root, "DocPublicationName"))
    _header(record, ", ".join(plain("".join(map(str, element.itertext()))).strip(" ,") for element in _classed(root, "DocHeader")))
    record.title = _words(_classed(root, "TitreArticleVisu", "titreArticleVisu")[:1])
    paragraphs = list(of_element(root))
    at = next((number for number, each in enumerate(paragraphs) if record.title and record.title in each.words), -1)
    if at >= 0 and paragraphs[at].words != record.title:
        after = paragraphs[at].words.split(record.title, 1)[1].strip()
        if after:
            paragraphs.insert(at + 1, Paragraph(after))
    record.body = paragraphs[at + 1 :]
    if record.body and _is_byline(record.body[0].words):
        record.byline = record.body.pop(0).words
    _trim(record)
    if not record.number:
        for paragraph in reversed(record.body[-3:]):
            if _NUMBER.search(paragraph.words) and len(paragraph.words) < 80:
                _find_number(record, paragraph.words)
                record.body.remove(paragraph)
                break
    return record


def _is_byline(words: str) -> bool:
    """Whether the first line of the text is who wrote it: some names, and no sentence."""
    return len(words.split()) <= 10 and not words.endswith((".", "!", "?", ":", "»")) and bool(read_authors(words))
