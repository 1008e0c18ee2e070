"""Proofs of an issue: page for page what publishing writes, at the cost of what changed."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from desktop.archive import Archive, Query
from desktop.publishing import ExportSettings, IssueProofs, export_issue, issue_file_name
from desktop.story import Body, Draft, Reading

TEXT = "Am Kai warten zwölf Leute und ein Hund, und keiner von ihnen weiß, ob das Boot noch kommt. "
TITLES = ("Die Fähre bleibt im Hafen", "Der Turm bekommt ein Dach", "Eine stille Nacht", "Wer hat den Schlüssel?")


@pytest.fixture
def archive():
    drafts = []
    for number, title in enumerate(TITLES):
        fields = {"title": title, "language": "de", "section": "Hafen" if number < 2 else "Stadt"}
        body = Body(f"<p>{TEXT * 6}</p>" * 4)
        values = {name: Reading(value, 1.0, "typed") for name, value in fields.items()}
        drafts.append(Draft(values, body, title.encode(), "text/plain", "typed", "test 1", datetime(2026, 1, 1, tzinfo=UTC)))
    with Archive.open(":memory:") as archive, archive.importing("Import") as run:
        run.add(drafts)
        yield archive


@pytest.fixture(scope="module")
def prints(tmp_path_factory):
    """What one test has laid out the next takes from the cache, as the next proof does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PRESSMARK_PRINTS", str(tmp_path_factory.mktemp("prints")))
        yield


@pytest.fixture
def issue(archive: Archive, prints) -> int:
    marks = archive.marks(Query.parse(""))[:4]
    made = archive.create_issue("Am Wasser", "Lesesaal", marks, number="14", date="2024-05-01").made("issue")
    assert made is not None
    return made


def pages_of(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


def pixels_of(path: Path) -> list[bytes]:
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.render(scale=0.5).to_pil().tobytes() for page in pdf]


def test_a_proof_is_page_for_page_what_publishing_writes(archive, issue, tmp_path):
    proofs = IssueProofs(archive, issue)
    try:
        quick = proofs.pages(tmp_path / "quick.pdf")
        whole = proofs.pages(tmp_path / "whole.pdf", quick=False)
        (written,) = export_issue(archive, issue, tmp_path / "14.pdf", ExportSettings("pdf"))
    finally:
        proofs.close()
    assert quick.pages == whole.pages == written.pages
    assert (tmp_path / "whole.pdf").read_bytes() == (tmp_path / "14.pdf").read_bytes()
    assert pixels_of(tmp_path / "quick.pdf") == pixels_of(tmp_path / "14.pdf")


def test_a_proof_says_where_each_story_stands_and_follows_what_the_editor_changes(archive, issue, tmp_path):
    proofs = IssueProofs(archive, issue)
    second = archive.issue(issue).stories[1].mark
    try:
        proofs.pages(tmp_path / "before.pdf")
        archive.override(issue, second, headline="Eine Zeile für diese Nummer allein")
        proof = proofs.pages(tmp_path / "after.pdf")
    finally:
        proofs.close()
    assert "diese Nummer" in pages_of(proof.path)[proof.places[second]].replace("\r\n", " ")
    assert proof.lengths[second] >= 1


def test_a_proof_that_is_cancelled_leaves_a_press_that_goes_on(archive, issue, tmp_path):
    class Enough(Exception):
        pass

    def report(done: int, total: int, what: str) -> None:
        raise Enough

    proofs = IssueProofs(archive, issue)
    try:
        with pytest.raises(Enough):
            proofs.pages(tmp_path / "none.pdf", report)
        assert proofs.pages(tmp_path / "some.pdf").pages > 3
    finally:
        proofs.close()


def test_the_books_pages_are_those_that_the_file_has(archive, issue, tmp_path):
    book = IssueProofs(archive, issue).book()
    export_issue(archive, issue, tmp_path / "14.epub", ExportSettings("epub"))
    with zipfile.ZipFile(tmp_path / "14.epub") as file:
        written = {name.removeprefix("EPUB/"): file.read(name).decode() for name in file.namelist() if name.endswith(".xhtml")}
    assert [page.name for page in book.pages] == [name for name in written if name != "nav.xhtml"]
    first = next(page for page in book.pages if page.mark)
    headline = book.page(first.name).partition('<h1 id="headline">')[2].partition("</h1>")[0]
    assert headline == written[first.name].partition('<h1 id="headline">')[2].partition("</h1>")[0] != ""


def test_a_cover_wears_the_colour_and_the_design_that_were_chosen(archive, issue, tmp_path):
    archive.edit_issue(issue, options={"cover": {"design": "block", "colour": "#22503f", "picture": "none"}})
    proofs = IssueProofs(archive, issue)
    try:
        drawn = proofs.cover()
    finally:
        proofs.close()
    export_issue(archive, issue, tmp_path / "14.epub", ExportSettings("epub"))
    with zipfile.ZipFile(tmp_path / "14.epub") as file:
        assert file.read("EPUB/pictures/cover.jpg") == drawn
    picture = Image.open(io.BytesIO(drawn)).convert("RGB")
    dots = picture.resize((40, 60)).tobytes()
    greens = sum(1 for red, green, blue in zip(dots[::3], dots[1::3], dots[2::3], strict=True) if green > red + 15 and green > blue)
    assert greens > 200


def test_files_are_named_by_a_pattern_without_what_file_systems_mind(archive, issue):
    held = archive.issue(issue)
    assert issue_file_name("{series} {number}", held, "pdf") == "Lesesaal 14.pdf"
    assert issue_file_name("{date} a/b {title} {x}", held, "epub") == "2024-05-01 a b Am Wasser {x}.epub"
    assert issue_file_name(" . ", held, "epub") == "Lesesaal 14.epub"
