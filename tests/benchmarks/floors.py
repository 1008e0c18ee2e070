"""The floors: the least that the same work could cost with the bare tools. They change only with a reason, given in the commit.

Each does the same work as its case with the same durability, in one transaction or one document, without checks, undo or design.
"""

import json
import os
from collections.abc import Iterable, Sequence
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

from desktop.story import Draft
from exports import Publication


def _connection(path: Path) -> Any:
    import pysqlite3

    connection = pysqlite3.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    return connection


def plain_inserts(path: Path, drafts: Iterable[Draft]) -> None:
    """Insert the same rows, originals and FTS5 text: one transaction, executemany, the same durability."""
    connection = _connection(path)
    connection.execute(
        "CREATE TABLE story (id INTEGER PRIMARY KEY, title, deck, authors, publication, section, published, language, url, words)"
    )
    connection.execute("CREATE TABLE source (id INTEGER PRIMARY KEY, sha256, origin, bytes BLOB)")
    connection.execute("CREATE TABLE version (id INTEGER PRIMARY KEY, story, fields, body)")
    connection.execute("CREATE VIRTUAL TABLE spoken USING fts5(title, body, content='', contentless_delete=1)")
    connection.execute("BEGIN IMMEDIATE")
    first = 1
    waiting = iter(drafts)
    while some := list(islice(waiting, 2_000)):
        _insert(connection, first, some)
        first += len(some)
    connection.execute("COMMIT")
    connection.close()


def _insert(connection: Any, first: int, drafts: Sequence[Draft]) -> None:
    names = ("title", "deck", "authors", "publication", "section", "published", "language", "url")
    connection.executemany(
        "INSERT INTO story VALUES (?,?,?,?,?,?,?,?,?,?)",
        ((n, *(draft.text_of(name) for name in names), draft.body.words) for n, draft in enumerate(drafts, first)),
    )
    connection.executemany(
        "INSERT INTO source VALUES (?,?,?,?)",
        ((n, sha256(draft.original).hexdigest(), draft.origin, draft.original) for n, draft in enumerate(drafts, first)),
    )
    connection.executemany(
        "INSERT INTO version VALUES (?,?,?,?)",
        ((n, n, json.dumps({name: draft.text_of(name) for name in names}), draft.body.html) for n, draft in enumerate(drafts, first)),
    )
    connection.executemany(
        "INSERT INTO spoken(rowid, title, body) VALUES (?,?,?)",
        ((n, draft.text_of("title"), draft.body.text) for n, draft in enumerate(drafts, first)),
    )


def plain_search(connection: Any, query: str) -> list[Any]:
    """Ask FTS5 alone for the newest 50 rows of a story table, without fields, stems or snippets."""
    words = query.replace('"', " ").split()
    match = " ".join(f'"{word.rstrip("*")}"{"*" if word.endswith("*") else ""}' for word in words if ":" not in word)
    return list(
        connection.execute(
            "SELECT story.* FROM spoken JOIN story ON story.id = spoken.rowid WHERE spoken MATCH ? ORDER BY spoken.rowid DESC LIMIT 50",
            (match or '"der"',),
        )
    )


def plain_weasyprint(publication: Publication, folder: Path, target: Path) -> None:
    """Lay the same stories out by the same templates and CSS, as one document without cover, contents and running heads."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    html, style = plain_html(publication, folder)
    fonts = FontConfiguration()  # without it WeasyPrint passes over the style's own faces and takes what the system has
    css = CSS(string=style.css, base_url=style.folder.as_uri() + "/", font_config=fonts)
    document = HTML(string=html, base_url=str(folder) + os.sep)
    document.write_pdf(target, stylesheets=[css], font_config=fonts, pdf_variant="pdf/a-3a", pdf_tags=True)


def plain_html(publication: Publication, folder: Path) -> tuple[str, Any]:
    """Give the same stories as one page of HTML, by the same templates, and the style; their pictures are put into the folder."""
    from exports.pdf.body import Dressing
    from exports.pdf.figures import Shape
    from exports.pdf.story import Place, story_sheet
    from exports.pdf.style import load

    style = load("journal", "A4")

    def shape(sha256: str) -> Shape:
        image = publication.image(sha256)
        (folder / sha256).write_bytes(image.content)
        return Shape(sha256, image.width, image.height)

    places = {
        article.mark: Place(article.mark, 2, section.title, "", "de") for section in publication.sections for article in section.articles
    }
    dressing = Dressing(shape, style.drops)
    stories = (story_sheet(article, publication.body(article.mark), places[article.mark], style, dressing).html for article in publication)
    bodies = "".join(html.partition("<body>")[2].rpartition("</body>")[0] for html in stories)
    return f'<!doctype html><html lang="de"><head><title>Plain</title></head><body>{bodies}</body></html>', style


def plain_ebooklib(publication: Publication, target: Path, *, shrunk: bool = False) -> None:
    """Write the same stories and pictures as EbookLib's documentation shows it. shrunk: pictures fitted as ours are, by the same code."""
    from ebooklib import epub

    from exports.epub.profiles import PROFILES, fit

    book = epub.EpubBook()
    book.set_identifier(publication.identifier)
    book.set_title(publication.title)
    book.set_language(publication.language)
    spine: list[Any] = ["nav"]
    toc, known = [], set()
    for section in publication.sections:
        pages = []
        for article in section.articles:
            for name in article.images:
                if name not in known:
                    known.add(name)
                    image: Any = publication.image(name)
                    if shrunk:
                        image = fit(image.content, PROFILES["tablet"])
                    book.add_item(
                        epub.EpubImage(uid=f"i{name[:12]}", file_name=f"{name}.jpg", media_type=image.media_type, content=image.content)
                    )
            page = epub.EpubHtml(title=article.title, file_name=f"{article.mark}.xhtml", lang=article.language)
            body = publication.body(article.mark).replace('src="pm:', 'src="')
            page.content = f"<h1>{article.title}</h1>{body}"
            for name in article.images:
                page.content = page.content.replace(f'src="{name}"', f'src="{name}.jpg"')
            book.add_item(page)
            pages.append(page)
            spine.append(page)
        toc.append((epub.Section(section.title or publication.title), pages))
    book.toc, book.spine = toc, spine
    book.add_item(epub.EpubNcx())
    book.add_item(epub.EpubNav())
    epub.write_epub(str(target), book, {"raise_exceptions": True})


def plain_writing(publication: Publication, target: Path) -> None:
    """Read every body and write it down as it is."""
    with target.open("wb") as stream:
        for article in publication:
            stream.write(f"{article.title}\n{publication.body(article.mark)}\n".encode())
        stream.flush()
        os.fsync(stream.fileno())
