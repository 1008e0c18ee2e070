"""Downloads of LexisNexis and Nexis Uni, whichever kind of file: cut into stories, each read by `nexis`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape

from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.newsdb import nexis
from desktop.importers.newsdb.cutting import Piece, cut_at, encoding_of, in_bytes, member
from desktop.importers.newsdb.labels import heading_of, label_of
from desktop.importers.newsdb.numbering import END, END_LINE, NUMBERED_LINE, numbers
from desktop.importers.newsdb.paragraphs import Paragraph, of_markup, of_text, width_of
from desktop.importers.newsdb.record import Record, record_draft
from desktop.importers.newsdb.rtf import paragraphs_of as paragraphs_of_rtf
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal

IMPORTER = "nexis 1"
_ANCHOR = re.compile(rb'<A NAME="DOC_ID_[^>]*>', re.IGNORECASE)
_FULL = re.compile(rb"</DOCFULL>", re.IGNORECASE)
_END_LINE = re.compile(rb"(?:^|[\r\n])[ \t\xa0\xc2]*" + END.encode() + rb"[ \t]*(?=[\r\n]|$)", re.IGNORECASE)
_END_CELL = re.compile(rb">\s*" + END.encode() + rb"\s*<[^>]*>", re.IGNORECASE)
_CENTRED = re.compile(r"\.([\w-]+)\s*\{[^}]*text-align:\s*center", re.IGNORECASE)
_LEADING = re.compile(r"^[^:]{2,25}:\s")


def read_text(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a download in plain text."""
    yield from _read_bytes(material, report, is_page=False)


def read_html(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a download in HTML."""
    yield from _read_bytes(material, report, is_page=True)


def _read_bytes(material: Material, report: Report, *, is_page: bool) -> Iterator[Draft | Refusal]:
    content, encoding = in_bytes(material.content())
    notes: tuple[str, ...] = ()
    if not encoding:
        encoding, notes = encoding_of(content, material.charset, is_page=is_page)
    pieces, is_old = _pieces(content, is_page=is_page)
    centred = frozenset(_CENTRED.findall(content[:20_000].decode("latin-1"))) | {"center"}
    width = 0 if is_page else width_of(content[:400_000].decode(encoding, "replace"))
    if not is_old and len(pieces) > 1 and not _has_words(pieces[-1], is_page=is_page):
        pieces.pop()
    for number, piece in enumerate(pieces, 1):
        report(piece.offset, len(content), f"story {number:,}")
        text = piece.content.decode(encoding, "replace")
        if is_page:
            paragraphs = [replace(each, is_centred=not centred.isdisjoint(each.names)) for each in of_markup(text)]
        else:
            paragraphs = list(of_text(text, width=width))
        record = nexis.read_old(paragraphs) if is_old else nexis.read_new(without_contents(paragraphs))
        yield _story(record, material, content, piece, number, len(pieces), notes, media_type="text/html" if is_page else "text/plain")


def read_docx(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a download in DOCX; a story's original is its own paragraphs as XHTML, where there are several."""
    from desktop.importers.newsdb.docx import paragraphs_of

    content = material.content()
    yield from _read_paragraphs(
        list(paragraphs_of(content)), content, material, report, whole_type=DOCX_TYPE, part_type="application/xhtml+xml"
    )


def read_rtf(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a download in RTF; a story's original is its own text, where there are several."""
    content = material.content()
    yield from _read_paragraphs(
        list(paragraphs_of_rtf(content)), content, material, report, whole_type="application/rtf", part_type="text/plain"
    )


DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _read_paragraphs(
    paragraphs: Sequence[Paragraph], content: bytes, material: Material, report: Report, *, whole_type: str, part_type: str
) -> Iterator[Draft | Refusal]:
    stories, is_old = _stories(paragraphs)
    for number, story in enumerate(stories, 1):
        report(number, len(stories), f"story {number:,}")
        if part_type == "text/plain":
            own = "\n\n".join(each.words for each in story).encode()
        else:
            own = "".join(f"<p>{_original(each)}</p>\n" for each in story).encode()
        record = nexis.read_old(story) if is_old else nexis.read_new(story)
        if len(stories) == 1:
            own, part_type = content, whole_type
        yield _story(record, material, content, Piece(own, 0), number, len(stories), (), media_type=part_type)


def _original(paragraph: Paragraph) -> str:
    """Give a paragraph as an original keeps it: its words, and the headline's link, in which the story's number stands."""
    if paragraph.links and not paragraph.html.count("<a "):
        return f'<a href="{escape(paragraph.links[0])}">{paragraph.markup}</a>'
    return paragraph.markup


def _story(
    record: Record, material: Material, whole: bytes, piece: Piece, number: int, count: int, notes: Sequence[str], *, media_type: str
) -> Draft | Refusal:
    # A story's part is its number in the database or its headline, never its place: in the next download it stands elsewhere.
    part = record.number.split(":", 1)[-1] or record.title[:120] or f"story {number:,}"
    if not record.body and not record.title:
        return Refusal(material.origin, f"story {number:,}", "it has neither a headline nor a text.", "Download it again.")
    return record_draft(
        record,
        piece.content if count > 1 else material.content(),
        member(material, whole, piece, count=count, part=part),
        media_type=media_type,
        importer=IMPORTER,
        notes=notes,
    )


def _pieces(content: bytes, *, is_page: bool) -> tuple[list[Piece], bool]:
    """Cut a download, and tell whether its stories are numbered as LexisNexis did it.

    What is kept of a story leaves its number out, so that it is the same bytes in the next download.
    """
    numbered = list(numbers(content, is_page=is_page))
    if numbered:
        ends = [*(_above(content, found) if is_page else found.start() for found in numbered[1:]), len(content)]
        starts = [found.end() - 1 if is_page else found.end() for found in numbered]
        return [_trimmed(Piece(content[start:end], start), is_page=is_page) for start, end in zip(starts, ends, strict=True)], True
    ends = [found.end() for found in (_END_CELL if is_page else _END_LINE).finditer(content)]
    return list(cut_at(content, [0, *ends])) if ends else [Piece(content, 0)], False


def _above(content: bytes, found: re.Match[bytes]) -> int:
    """Give where the anchor stands that comes before a story's number, or else the number itself."""
    anchors = list(_ANCHOR.finditer(content, max(0, found.start() - 1000), found.start()))
    return anchors[-1].start() if anchors else found.start()


def _trimmed(piece: Piece, *, is_page: bool) -> Piece:
    """Leave out the line ends around a story, and the marks after it."""
    content = piece.content
    if is_page and (found := _FULL.search(content)):
        content = content[: found.start()]
    left = len(content) - len(content.lstrip(b"\r\n"))
    return Piece(content[left:].rstrip(), piece.offset + left)


def _has_words(piece: Piece, *, is_page: bool) -> bool:
    text = re.sub(rb"<[^>]*>", b"", piece.content) if is_page else piece.content
    return len(text.strip()) > 200 and bool(re.search(rb"(?im)^\W*(?:body|load-date|length)\b", text))


def _stories(paragraphs: Sequence[Paragraph]) -> tuple[list[list[Paragraph]], bool]:
    """Part a document's paragraphs into stories, and tell whether they are LexisNexis's."""
    if any(NUMBERED_LINE.fullmatch(each.words) for each in paragraphs[:400]):
        stories: list[list[Paragraph]] = []
        for each in paragraphs:
            if NUMBERED_LINE.fullmatch(each.words):
                stories.append([])
            elif stories:
                stories[-1].append(each)
        return [story for story in stories if story], True
    stories = [[]]
    for each in paragraphs:
        if END_LINE.fullmatch(each.words):
            stories.append([])
        else:
            stories[-1].append(each)
    if len(stories) > 1:
        stories.pop()  # what follows the last end
    if not stories or not any(stories):
        raise UnreadableError("it holds no story of Nexis", "Download it again.")
    stories[0] = without_contents(stories[0])
    return [story for story in stories if any(each.words for each in story)], False


def without_contents(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Leave out the table of contents and the notes on the search that stand before the first story.

    The story begins some lines above the first line that is a date and is followed by a story's labels.
    """
    lines = [each for each in paragraphs if each.words or each.links]
    for number, line in enumerate(lines):
        if heading_of(line.words) == "body" and number:
            break
        if not nexis.is_date(line.words) or _LEADING.match(line.words):
            continue
        after = lines[number + 1 : number + 9]
        if any(
            ((label := label_of(each.words, loud=False)) and label[0] in ("length", "section", "byline"))
            or heading_of(each.words) == "body"
            for each in after
        ):
            for back in range(number - 1, max(number - 6, -1), -1):
                if lines[back].is_bold or any("contentItem" in link for link in lines[back].links):
                    return lines[back:]
            return lines[max(number - 2, 0) :]
    return lines
