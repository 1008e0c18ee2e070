"""The paragraphs of a Word document (ECMA-376) as databases write them: no pictures, no headers, no styles."""

import io
import zipfile
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.newsdb.paragraphs import Paragraph, leads_out, plain

if TYPE_CHECKING:
    from docx.table import Table
    from docx.text.paragraph import Paragraph as Written
    from docx.text.run import Run


def paragraphs_of(content: bytes) -> Iterator[Paragraph]:
    """Give a document's paragraphs and tables in order.

    Raises UnreadableError for a damaged file, and for one that unpacks beyond limits.STORY.
    """
    import docx
    from docx.table import Table

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            members = packed.infolist()
            if len(members) > limits.DOCUMENT_MEMBERS or sum(member.file_size for member in members) > limits.STORY:
                raise UnreadableError("it unpacks to more than any download holds", "Download it again.")
        document = docx.Document(io.BytesIO(content))
    except UnreadableError:
        raise
    except Exception as error:  # python-docx lets through what zipfile, lxml and its own lookups raise
        raise UnreadableError(f"it is a damaged Word document ({type(error).__name__})", "Download it again.") from error
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield _table(block)
        else:
            yield from _paragraph(block)


def _paragraph(written: "Written") -> Iterator[Paragraph]:
    from docx.text.run import Run

    html: list[str] = []
    links: list[str] = []
    bold = other = 0
    for inner in written.iter_inner_content():
        runs = [inner] if isinstance(inner, Run) else list(inner.runs)
        href = "" if isinstance(inner, Run) else inner.url
        if href:
            links.append(href)
        for run in runs:
            letters = sum(map(str.isalnum, run.text))
            bold += letters if run.bold else 0
            other += 0 if run.bold else letters
        words = "".join(map(_run, runs))
        html.append(f'<a href="{escape(href)}">{words}</a>' if href and words.strip() and leads_out(href) else words)
    marked = tuple(name for name in written._p.xpath("./w:bookmarkStart/@w:name"))  # python-docx has no door to bookmarks
    # Nexis starts a labelled line with a line break; within the text one only wraps it.
    joined = " ".join("".join(html).split())
    words = plain(written.text)
    if words or links:
        yield Paragraph(words, joined if "<" in joined else "", bool(bold) and not other, tuple(links), marked)


def _run(run: "Run") -> str:
    words = escape(run.text, quote=False)
    return f"<em>{words}</em>" if run.italic and not run.bold and not run.underline and words.strip() else words


def _table(table: "Table") -> Paragraph:
    rows = [[plain(cell.text) for cell in row.cells] for row in table.rows[:200]]
    html = "".join("<tr>" + "".join(f"<td>{escape(cell, quote=False)}</td>" for cell in row) + "</tr>" for row in rows)
    return Paragraph(" | ".join(cell for row in rows for cell in row), f"<table>{html}</table>", names=("table",))
