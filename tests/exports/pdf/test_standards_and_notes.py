"""What a file claims is a person's choice, and it says whose each page is; notes can wait for the end of the whole."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pikepdf
import pytest

from exports import ExportError
from exports.pdf import PdfOptions, write_pdf

pytestmark = pytest.mark.xdist_group("pdf")
DC = "{http://purl.org/dc/elements/1.1/}"
PRISM = "{http://prismstandard.org/namespaces/basic/3.0/}"
BODY = '<p>Der <a href="https://hafen.example/bericht/2024">Bericht</a> und <a href="https://kai.example/zwei">noch einer</a>, {}.</p>'


@pytest.fixture(scope="module")
def collected(publish, tmp_path_factory):
    """Two stories whose notes stand at the end, as PDF/A-2u."""
    folder = tmp_path_factory.mktemp("collected")
    publication = publish({"PM-000001": BODY.format("eins"), "PM-000002": BODY.format("zwei"), "PM-000003": "<p>Ohne.</p>"})
    options = PdfOptions(style="broadsheet", links="collected", standard="a2u", cache=folder / "prints")
    return publication, options, write_pdf(publication, folder / "issue.pdf", options)


def said(packet: pikepdf.Object, tag: str) -> list[str]:
    return ["".join(found.itertext()).strip() for found in ElementTree.fromstring(packet.read_bytes()).iter(tag)]


def test_a_page_that_is_cut_out_still_says_what_it_is(printed, issue, tmp_path):
    at = printed.destinations()["PM-000003"]
    with pikepdf.open(printed.path) as book, pikepdf.new() as one:
        one.pages.append(book.pages[at])
        one.save(tmp_path / "one.pdf")
    with pikepdf.open(tmp_path / "one.pdf") as one:
        packet = one.pages[0].obj.Metadata
        assert said(packet, DC + "title") == ["Before breakfast"]
        assert said(packet, DC + "creator") == ["Ann Sample"]
        assert said(packet, DC + "identifier") == ["PM-000003"]
        assert said(packet, PRISM + "publicationDate") == ["2024-03-08"]
        assert said(packet, PRISM + "section") == ["Hafen"]
    told = [page.obj.Metadata.objgen for page in printed.structure.pages if "/Metadata" in page.obj]
    assert len(set(told)) == len(issue.articles)  # one of each, for all its pages
    assert said(printed.structure.Root.Metadata, PRISM + "publicationName") == ["Kaihefte"]
    assert said(printed.structure.Root.Metadata, PRISM + "number") == ["14"]


@pytest.mark.referee
def test_a_file_for_archives_without_attachments_is_pdf_a_2u(collected, verdict):
    *_, written = collected
    lines = verdict(written.path, against="2u,ua1")
    assert [line.split()[:2] for line in lines] == [["PASS", "2u"], ["PASS", "ua1"]], lines


def test_an_ordinary_file_claims_nothing_and_its_pages_are_the_same(collected, tmp_path):
    publication, options, written = collected
    plain = write_pdf(publication, tmp_path / "plain.pdf", replace(options, standard="plain"))
    with pikepdf.open(plain.path) as book, pikepdf.open(written.path) as other:
        assert b"pdfaid" not in book.Root.Metadata.read_bytes()
        assert b"pdfuaid" not in book.Root.Metadata.read_bytes()
        assert b"pdfaid" in other.Root.Metadata.read_bytes()
        first = [page.Contents for page in (book.pages[2], other.pages[2])]
        assert [part.read_bytes() for part in first[0]] == [part.read_bytes() for part in first[1]]
        assert bool(book.Root.MarkInfo.Marked)


def test_a_standard_that_takes_no_originals_says_so(issue, tmp_path):
    with pytest.raises(ExportError, match="PDF/A-2u takes no originals"):
        write_pdf(issue, tmp_path / "x.pdf", PdfOptions(standard="a2u", originals=True))
    with pytest.raises(ExportError, match="a3a, a2u, plain"):
        write_pdf(issue, tmp_path / "x.pdf", PdfOptions(standard="x-4"))


def test_collected_notes_stand_at_the_end_story_by_story_and_lead_there_and_back(collected):
    *_, written = collected
    with pikepdf.open(written.path) as book:
        places = pikepdf.NameTree(book.Root.Names.Dests)
        where = {page.obj.objgen: number for number, page in enumerate(book.pages)}
        at = where[places["notes"][0].objgen]
        assert at > where[places["PM-000003"][0].objgen]
        links = [str(link.get("/Dest", "")) for link in book.pages[at].obj.Annots]
        assert [link for link in links if link] == [
            "PM-000001", "PM-000001-ref-1", "PM-000001-ref-2", "PM-000002", "PM-000002-ref-1", "PM-000002-ref-2",
        ]  # fmt: skip
        assert all(where[places[f"PM-00000{story}-note-{note}"][0].objgen] == at for story in (1, 2) for note in (1, 2))
        with book.open_outline() as outline:
            assert [line.title for line in outline.root][-2:] == ["Anmerkungen", "Kolophon"]


def test_the_notes_of_a_single_story_stand_under_it(print_bodies):
    book = print_bodies({"PM-000001": BODY.format("eins")}, options=PdfOptions(links="collected"))
    assert "notes" not in book.destinations()
    assert "Anmerkungen" in book.texts[0]
    assert "hafen.example/bericht/2024" in book.texts[0]


def test_the_inner_sheets_of_a_booklet_creep_towards_the_fold(publish, tmp_path):
    publication = publish({f"PM-{n:06}": f"<p>Seite {n}.</p>" for n in range(1, 9)})
    options = PdfOptions(style="pocket", booklet=True, cover=False, contents=False, cache=tmp_path / "prints", overwrite=True)
    lefts = []
    for creep in (0.0, 0.5):
        write_pdf(publication, tmp_path / "booklet.pdf", replace(options, creep=creep))
        with pikepdf.open(tmp_path / "booklet.pdf") as book:
            content = [b"".join(part.read_bytes() for part in page.Contents).decode() for page in book.pages]
            lefts.append([float(re.findall(r"1 0 0 1 (-?[\d.]+) ", each)[0]) for each in content])
    moved = [(after - before) * 25.4 / 72 for before, after in zip(*lefts, strict=True)]
    assert moved == pytest.approx([0, 0, 0.5, 0.5], abs=0.01)
    with pytest.raises(ExportError, match=r"a creep of 3 mm.*0\.1 is usual"):
        write_pdf(publication, tmp_path / "x.pdf", replace(options, creep=3.0))
