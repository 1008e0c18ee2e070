"""An issue that was printed has the same pages as an EPUB: the words behind a page's mark are the first on that page of the PDF."""

import random
import re
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

from desktop.archive import Archive, Query
from desktop.publishing import ExportSettings, export_issue
from desktop.story import Body, Draft, Mark, Reading

WORDS = (
    "Hafen Kai Möwen schreien Ufermauer Kommission Wärmeplanung Fähre langsam Große Straße und oder die der am liegt wo "
    "Verkehrsberuhigungsmaßnahmenverordnung Donaudampfschifffahrtsgesellschaft"
).split()
FIRST = 32  # letters compared


def told(drawn: random.Random, paragraphs: int) -> str:
    """Give a body with everything that makes a page begin oddly: long words, emphasis, links with notes, headings, lists."""

    def words(count: int) -> str:
        return " ".join(drawn.choices(WORDS, k=count))

    blocks = []
    for number in range(paragraphs):
        blocks.append(
            f'<p>{words(12)} <em>{words(5)}</em> {words(9)} <a href="https://bote.example/{number}">{words(2)}</a> {words(drawn.randint(20, 60))}.</p>'
        )
        if number % 4 == 3:
            blocks.append(f"<h2>{words(4)}</h2><ul>{''.join(f'<li>{words(8)}</li>' for _ in range(4))}</ul>")
    return "".join(blocks)


TABLE = "".join(f"<tr><td>{1900 + year}</td><td>Glocken gezählt im Jahr {year}</td></tr>" for year in range(46))
TABLE = f'<table><thead><tr><th scope="col">Jahr</th><th scope="col">Zahl</th></tr></thead><tbody>{TABLE}</tbody></table>'


@pytest.fixture(scope="module", autouse=True)
def prints(tmp_path_factory):
    """The same issue is printed time and again: its stories are laid out once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PRESSMARK_PRINTS", str(tmp_path_factory.mktemp("prints")))
        yield


@pytest.fixture
def archive():
    """An archive whose clock is an hour later each time that it is asked, with an issue of four stories in two sections."""
    hours = iter(range(10_000))
    drawn = random.Random(7)
    with Archive.open(":memory:", clock=lambda: datetime(2024, 5, 4, tzinfo=UTC) + timedelta(hours=next(hours))) as opened:
        bodies = [told(drawn, 7), told(drawn, 12), told(drawn, 3) + TABLE + told(drawn, 2), "<p>Kurz.</p>"]
        drafts = []
        for number, body in enumerate(bodies, 1):
            known = {
                "title": f"Überschrift {number}",
                "language": "de",
                "section": "Panorama" if number < 3 else "Forum",
                "deck": "Ein Vorspann.",
            }
            fields = {name: Reading(value, 1.0, "typed") for name, value in known.items()}
            drafts.append(Draft(fields, Body(body), body.encode(), "text/plain", "typed", "test 1", datetime(2024, 5, 1, tzinfo=UTC)))
        with opened.importing("Import") as run:
            run.add(drafts)
        opened.create_issue("Uhren", "Lesesaal", [Mark.of(number) for number in range(1, 5)])
        yield opened


def letters(words: str) -> str:
    return "".join(re.findall(r"[^\W_]", words)).casefold()


def marked(book: Path) -> dict[str, str]:
    """Read a book's page list: each page's label and the letters behind its mark, to the end of its file."""
    found = {}
    with zipfile.ZipFile(book) as opened:
        nav = etree.fromstring(opened.read("EPUB/nav.xhtml"))
        for link in nav.iterfind(".//{*}nav[@{http://www.idpf.org/2007/ops}type='page-list']//{*}a"):
            name, _, uid = link.get("href").partition("#")
            (place,) = etree.fromstring(opened.read(f"EPUB/{name}")).xpath("//*[@id=$uid]", uid=uid)
            assert place.get("aria-label") == link.text
            found[link.text] = letters("".join(place.xpath("following::text()")))
    return found


def printed(pdf: Path) -> dict[str, str]:
    """Read a PDF's pages: each page's label and all its letters, in the order in which they are drawn."""
    file = pypdfium2.PdfDocument(pdf)
    try:
        return {file.get_page_label(number): file[number].get_textpage().get_text_range() for number in range(len(file))}
    finally:
        file.close()


def source_of(book: Path) -> str:
    with zipfile.ZipFile(book) as opened:
        return re.findall(r'property="pageBreakSource">([^<]*)<', opened.read("EPUB/content.opf").decode())[0]


def modified(book: Path) -> str:
    with zipfile.ZipFile(book) as opened:
        return re.findall(r'property="dcterms:modified">([^<]*)<', opened.read("EPUB/content.opf").decode())[0]


LONG = pytest.mark.long


@pytest.mark.parametrize(
    ("style", "page"),
    [
        ("journal", "A5"),
        pytest.param("pocket", "", marks=LONG),
        pytest.param("broadsheet", "", marks=LONG),
        pytest.param("dossier", "", marks=LONG),
    ],
)
def test_the_words_behind_every_mark_are_the_first_on_that_page_of_the_pdf(archive, tmp_path, style, page):
    (pdf,) = export_issue(archive, 1, tmp_path / "14.pdf", ExportSettings("pdf", style, page))
    export_issue(archive, 1, tmp_path / "14.epub", ExportSettings("epub"))
    assert source_of(tmp_path / "14.epub") == f"nih:sha-256;{pdf.sha256}"
    pages, marks = printed(tmp_path / "14.pdf"), marked(tmp_path / "14.epub")
    assert len(marks) >= 7
    heads = 0
    for label, all_behind in marks.items():
        said, behind = letters(pages[label]), all_behind
        if not behind[0].isdigit():  # the numbers of notes stand among the words in print
            said, behind = (re.sub(r"\d", "", each) for each in (said, behind))
        head = re.match(r"panorama|forum|überschrift", behind)
        wanted = head[0] if head else behind[:FIRST]
        # What stands above it, in the margin or drawn first: the running head, the page number, a letter that drops, the rest of a word.
        before, found, _ = said.partition(wanted)
        assert found, f"page {label}: {wanted} is not on it"
        if head:
            heads += 1
            continue
        furniture = re.sub("jahrzahl|uhren|panorama|forum|überschrift|\\d", "", before)
        assert not furniture or any(letters(word).endswith(furniture) for word in WORDS), f"page {label}: {before}"  # a word that was cut
    assert heads >= 3
    assert list(marks) == sorted(marks, key=int)


def test_marks_follow_the_stories_as_they_are_and_come_back_when_it_is_printed_again(archive, tmp_path):
    def published(name: str) -> Path:
        export_issue(archive, 1, tmp_path / name, ExportSettings(name.rpartition(".")[2]))
        return tmp_path / name

    plain = published("a.epub")
    assert source_of(plain) == "none"
    first = published("a.pdf")
    book = published("b.epub")
    assert source_of(book) != "none"
    assert modified(book) > modified(plain)  # it is another book
    assert published("c.epub").read_bytes() == book.read_bytes()
    assert published("c.pdf").read_bytes() == first.read_bytes()
    archive.edit(Mark.of(4), title="Berichtigt")
    assert source_of(published("d.epub")) == "none"  # page numbers of another text would lead astray
    published("e.pdf")
    assert source_of(published("f.epub")) != "none"
    archive.edit(Mark.of(4), title="Überschrift 4")
    while archive.undo_words() != "Create issue":
        archive.undo()
    assert archive.issue(1).files == ()
    assert source_of(published("g.epub")) == "none"
    assert archive.marks(Query.parse("is:trashed")) == ()


def test_an_issue_remembers_where_its_pages_begin(archive, tmp_path):
    export_issue(archive, 1, tmp_path / "14.pdf", ExportSettings("pdf"))
    (file,) = archive.issue(1).files
    assert [starts[0][1] for starts in file.starts] == [-2, -1, -2, -1]
    assert len(file.starts) == len(file.versions) == 4
    before = archive.issue(1)
    archive.undo()
    archive.redo()
    assert archive.issue(1) == before
    assert archive.check().ok


@pytest.mark.referee
def test_the_referee_finds_nothing_in_a_book_with_pages_of_print(archive, tmp_path, referee):
    export_issue(archive, 1, tmp_path / "14.pdf", ExportSettings("pdf", "journal", "A5"))
    export_issue(archive, 1, tmp_path / "14.epub", ExportSettings("epub"))
    assert referee(tmp_path / "14.epub") == ""
