"""PDF: its text in reading order, by its own structure where it is tagged, else by how it looks; pages without text are read by tesseract."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.importers import limits
from desktop.importers.documents.heading import Said, headed, iso_day, plausible_authors, plausible_title
from desktop.importers.documents.package import xml_of
from desktop.importers.documents.pdf_blocks import Block, blocks_of, body_size, name_blocks, without_repeats
from desktop.importers.documents.pdf_figures import Figure, figures_of, placed
from desktop.importers.documents.pdf_lines import Line, lines_of
from desktop.importers.documents.pdf_order import columns_of
from desktop.importers.documents.pdf_parting import figures_within, parted
from desktop.importers.documents.pdf_tags import tagged_blocks, tags_of
from desktop.importers.documents.setting import set_as_html
from desktop.importers.documents.tesseract import NO_TESSERACT, Tesseract
from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import Draft, Dropped

IMPORTER = "pdf 2"
_HEADS = ("h1", "h2", "h3")
_LONGEST_NAME = 120  # letters of a part's name
_OUTLINES = 60  # shapes
_FEW = 30  # letters; a page with fewer, and a picture on it, is a scan
_DC = "{http://purl.org/dc/elements/1.1/}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XMP = re.compile(rb"<x:xmpmeta\b.{0,500000}?</x:xmpmeta>", re.DOTALL)
_DPI = 300
_COLOPHON = re.compile(r"PM-\d{6,} · ")


@dataclass(slots=True)
class _Pages:
    """What was read of a PDF, page by page."""

    lines: list[list[Line]] = field(default_factory=list)
    tagged: list[list[Block] | None] = field(default_factory=list)
    scanned: dict[int, list[Block]] = field(default_factory=dict)
    figures: list[Figure] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    textless: list[int] = field(default_factory=list)  # pages, from 1, that no one could read
    confidence: list[float] = field(default_factory=list)  # of the scanned ones


def read_pdf(material: Material, report: Report) -> Iterator[Draft]:
    """Read a PDF as one story, or as several where each headline has a byline or a date of its own.

    Raises UnreadableError for one that is damaged, encrypted, or without a text layer where no tesseract is installed.
    """
    report(0, 1, material.name)
    content = material.content()
    document = _opened(content)
    try:
        pages = _read(document, material, report)
        said = _said(document, content)
    finally:
        document.close()
    if pages.textless and len(pages.textless) == len(pages.lines):
        raise UnreadableError("it has no text layer: it is a scan", NO_TESSERACT)
    if pages.textless:
        many = ", ".join(map(str, pages.textless[:20]))
        pages.warnings.append(f"pages without a text layer were left out: {many}. {NO_TESSERACT}")
    dropped: list[Dropped] = []
    blocks, size = _blocks(pages, said.title, dropped)
    found = parted(_without_colophons(blocks, dropped))
    stories = found.stories
    pages.warnings += filter(None, [found.doubt])
    dropped += [Dropped(" ".join(block.lines), "it stands beside the stories of this file") for block in found.beside if block.lines]
    if len(stories) == 1:
        yield _story(stories[0], pages.figures, size, said, pages, dropped, content, material, None)
        return
    own = Said(language=said.language)  # the rest is said of the file, and not of a story
    names: Counter[str] = Counter()
    for number, blocks in enumerate(stories):
        following = stories[number + 1] if number + 1 < len(stories) else ()
        figures = figures_within(blocks, following, pages.figures, first=not number)
        name = " ".join(" ".join(next((block.lines for block in blocks if block.kind in _HEADS), [])).split())[:_LONGEST_NAME]
        names[name] += 1
        part = name if names[name] == 1 else f"{name} ({names[name]})"
        yield _story(blocks, figures, size, own, pages, [] if number else dropped, content, material, part)


def _story(
    blocks: list[Block],
    figures: list[Figure],
    size: float,
    said: Said,
    pages: _Pages,
    dropped: list[Dropped],
    content: bytes,
    material: Material,
    part: str | None,
) -> Draft:
    """Make a draft of a story's blocks. part: its name where the PDF holds several."""
    warnings = list(pages.warnings)
    fields, body = headed(
        set_as_html(blocks, placed(figures, blocks, size), size=size),
        said,
        pictures={f"pm:{figure.picture.sha256}": figure.picture for figure in figures},
        dropped=dropped,
        name=material.name,
    )
    if not body.words and not said.title:
        raise UnreadableError("there are no words in it", "Import the article's page, or a scan of better quality.")
    if not body.words:
        warnings.append("there is a headline and no text")
    if pages.confidence:
        title = fields["title"]
        fields["title"] = reading(title.value, min(title.confidence, sum(pages.confidence) / len(pages.confidence) * 0.8), title.origin)
    return drafted(
        fields,
        body,
        content,
        material,
        media_type="application/pdf",
        importer=IMPORTER,
        part=part,
        pictures=[figure.picture for figure in figures],
        dropped=dropped,
        warnings=warnings,
    )


def _opened(content: bytes) -> Any:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise UnreadableError("it is encrypted with a password", "Open it with its password and print it into a new PDF.") from error
        raise UnreadableError("it is a damaged PDF, or was cut off", "Fetch it again.") from error
    if not len(document):
        raise UnreadableError("it is a PDF without pages", "Fetch it again.")
    return document


def _read(document: Any, material: Material, report: Report) -> _Pages:
    import pypdfium2

    pages = _Pages()
    tesseract: Tesseract | None = None
    count = min(len(document), limits.PAGES)
    if count < len(document):
        pages.warnings.append(f"only the first {count:,} of {len(document):,} pages were read")
    for number in range(count):
        report(number, count, f"{material.name}, page {number + 1}")
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            pages.warnings.append(f"page {number + 1} is damaged and was left out")
            pages.lines.append([])
            pages.tagged.append([])
            continue
        lines = lines_of(page)
        pages.lines.append(lines)
        pages.tagged.append(_tagged(page, number, lines))
        pictures, faults, largest = figures_of(page, number)
        pages.figures += pictures
        pages.warnings += faults
        if sum(len(line.text) for line in lines) < _FEW and (largest > 0.4 or _is_drawn(page)):
            tesseract = tesseract or Tesseract.installed()
            _read_scan(page, number, tesseract, pages)
    return pages


def _tagged(page: Any, number: int, lines: Sequence[Line]) -> list[Block] | None:
    if not lines:
        return []
    tags = tags_of(page)
    return tagged_blocks(lines_of(page, by_mark=True), tags, number) if tags else None


def _is_drawn(page: Any) -> bool:
    """Whether a page holds as many shapes as a text has whose letters were made into outlines."""
    return sum(1 for _ in zip(page.get_objects(max_depth=2), range(_OUTLINES), strict=False)) == _OUTLINES


def _read_scan(page: Any, number: int, tesseract: Tesseract, pages: _Pages) -> None:
    """Read a page that is a picture, if somebody can."""
    if not tesseract.languages or len(pages.scanned) >= limits.SCANS:
        pages.textless.append(number + 1)
        return
    width, height = page.get_size()
    scale = min(_DPI / 72, (limits.SCAN_PIXELS / max(1.0, width * height)) ** 0.5)
    scanned = tesseract.read(page.render(scale=scale, grayscale=True).to_pil(), number)
    pages.scanned[number] = scanned.blocks
    pages.confidence.append(scanned.confidence)
    pages.warnings += scanned.warnings
    pages.figures = [figure for figure in pages.figures if figure.page != number]


def _blocks(pages: _Pages, title: str, dropped: list[Dropped]) -> tuple[list[Block], float]:
    """Give the blocks of all pages, and the size of the body."""
    if pages.scanned:
        blocks = []
        size = 0.0
        for number, lines in enumerate(pages.lines):
            if number in pages.scanned:
                blocks += pages.scanned[number]
            else:
                size = body_size([lines])
                inner = blocks_of([columns_of(lines)], size)
                name_blocks(inner, size)
                for block in inner:
                    block.page = number
                blocks += inner
        return blocks, size
    size = body_size(pages.lines)
    if all(each is not None for each in pages.tagged):
        return [block for each in pages.tagged for block in each or ()], size
    kept, gone = without_repeats(pages.lines, title)
    dropped += [Dropped(line, "a running head or page number") for line in gone]
    blocks = blocks_of([columns_of(page) for page in kept], size)
    name_blocks(blocks, size)
    return blocks, size


def _without_colophons(blocks: list[Block], dropped: list[Dropped]) -> list[Block]:
    """Leave out what Pressmark's own exports print below each story (its mark, where it stood, when it was got), and what follows the last."""
    found = [number for number, block in enumerate(blocks) if block.lines and _COLOPHON.match(block.lines[0])]
    if not found:
        return blocks
    gone = {*found, *range(found[-1], len(blocks))}
    dropped += [Dropped(" ".join(blocks[number].lines), "the colophon of an export") for number in sorted(gone)]
    return [block for number, block in enumerate(blocks) if number not in gone]


def _said(document: Any, content: bytes) -> Said:
    """Give what the PDF says of itself: its information dictionary (ISO 32000-2, 14.3.3), its XMP where that is silent."""
    info = {name: value for name, value in document.get_metadata_dict(skip_empty=True).items() if value.isprintable()}
    title, authors, made, language = info.get("Title", ""), info.get("Author", ""), info.get("CreationDate", ""), ""
    if (found := _XMP.search(content)) and (xmp := xml_of(found[0])) is not None:
        title = title or " ".join("".join(map(str, each.itertext())) for each in xmp.iter(f"{_DC}title")).strip()
        authors = authors or "; ".join(each.text or "" for creator in xmp.iter(f"{_DC}creator") for each in creator.iter(f"{_RDF}li"))
        language = next((each.text or "" for said in xmp.iter(f"{_DC}language") for each in said.iter(f"{_RDF}li")), "").strip()
    words = tuple(filter(None, re.split(r"\s*[,;]\s*", info.get("Keywords", ""))))
    return Said(plausible_title(title), _people(authors), iso_day(made), language, words)


def _people(written: str) -> tuple[str, ...]:
    """Part names at commas too, as PDFs write them, where each part looks like a name of its own."""
    parts = re.split(r"\s*,\s*", written)
    if len(parts) > 1 and all(" " in part for part in parts):
        written = ";".join(parts)
    return plausible_authors(written)
