"""The file says what it is, in which languages, and holds all it needs: for archives, for screen readers, for a century."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pikepdf
import pytest

pytestmark = pytest.mark.xdist_group("pdf")
DC = "{http://purl.org/dc/elements/1.1/}"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


def elements(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    yield element
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from elements(kid)


def test_the_metadata_name_title_editor_language_and_marks(printed, issue):
    packet = ElementTree.fromstring(printed.structure.Root.Metadata.read_bytes())
    said = {
        tag: ["".join(found.itertext()).strip() for found in packet.iter(DC + tag)]
        for tag in ("title", "creator", "language", "identifier")
    }
    assert said == {"title": ["Hafenlesebuch"], "creator": ["R. Redaktion"], "language": ["de"], "identifier": [issue.identifier]}
    subjects = next(packet.iter(DC + "subject"))
    assert [mark.text for mark in subjects.iter(RDF + "li")] == [article.mark for article in issue]
    assert "2024-10-01T09:30:00Z" in ElementTree.tostring(packet, "unicode")
    assert str(printed.structure.docinfo["/ModDate"]) == "D:20241001093000Z"


def test_the_title_is_shown_and_the_document_and_its_stories_say_their_languages(printed, issue):
    root = printed.structure.Root
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    assert str(root.Lang) == "de"
    stories = [element for element in root.StructTreeRoot.K[0].K if str(element.S) == "/Art"]
    assert [str(story.Lang) for story in stories] == [article.language for article in issue]


def test_a_story_over_several_pages_is_one_article_in_the_structure(printed, issue):
    stories = [element for element in printed.structure.Root.StructTreeRoot.K[0].K if str(element.S) == "/Art"]
    assert len(stories) == len(issue.articles)
    pages = {element.Pg.objgen for element in elements(stories[0]) if "/Pg" in element}
    assert len(pages) > 1


def test_a_paragraph_holds_its_lines_itself(printed):
    paragraphs = [list(element.K) for element in elements(printed.structure.Root.StructTreeRoot.K[0]) if str(element.S) == "/P"]
    kids = [kid for kids in paragraphs for kid in kids if isinstance(kid, pikepdf.Dictionary) and str(kid.get("/S")) == "/Span"]
    wrapped = [kid for kid in kids if all(isinstance(each, int) for each in kid.K)]
    assert all({"/Lang", "/ActualText", "/Alt"} & kid.keys() for kid in wrapped)  # what is an element of its own says something
    assert any(sum(isinstance(kid, int) for kid in kids) > 3 for kids in paragraphs)


def test_pages_share_what_they_are_stamped_with(printed):
    pages = [page.Contents for page in printed.structure.pages if isinstance(page.get("/Contents"), pikepdf.Array)]
    pieces = [stream.objgen for contents in pages for stream in contents]
    assert len(pages) > 5
    assert len(set(pieces)) < len(pages) + 40  # their own content, and a few dozen pieces for all


def test_a_passage_in_another_language_says_so(printed):
    quotes = [element for element in elements(printed.structure.Root.StructTreeRoot.K[0]) if str(element.S) == "/BlockQuote"]
    assert {str(quote.Lang) for quote in quotes} == {"en"}


def test_every_picture_has_a_description_and_every_header_a_scope_of_cells(printed):
    found = list(elements(printed.structure.Root.StructTreeRoot.K[0]))
    assert [str(figure.Alt) for figure in found if str(figure.S) == "/Figure"] == ["Ein Hafen mit Kran", "Picture without a description"]
    headers = {str(cell.ID): cell for cell in found if str(cell.S) == "/TH"}
    assert len(headers) == 4
    cells = [[str(name) for name in cell.A.Headers] for cell in found if str(cell.S) == "/TD"]
    assert [len(names) for names in cells] == [2, 2]  # its row's and its column's
    assert all(name in headers for names in cells for name in names)


def test_headings_begin_with_the_section_and_skip_no_level(printed):
    levels = [
        int(str(one.S)[2]) for one in elements(printed.structure.Root.StructTreeRoot.K[0]) if str(one.S) in {f"/H{n}" for n in range(1, 7)}
    ]
    before = 0
    for level in levels:
        assert level <= before + 1
        before = level


def test_every_font_is_embedded_and_cut_down_to_its_used_glyphs(printed):
    faces: dict[str, set[tuple[int, int]]] = {}
    for page in printed.structure.pages:
        for font in page.obj.Resources.get("/Font", {}).values():
            described = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            program = next(described.FontDescriptor[key] for key in ("/FontFile2", "/FontFile3") if key in described.FontDescriptor)
            tag, _, face = str(font.BaseFont).removeprefix("/").partition("+")
            assert len(tag) == 6
            faces.setdefault(face, set()).add(program.objgen)
    assert {"Source-Serif-Pro", "Noto-Naskh-Arabic", "Noto-Serif-CJK-SC"} <= faces.keys()
    assert not any("Oblique" in face for face in faces)  # a slanted roman is no italic
    assert all(len(programs) == 1 for face, programs in faces.items() if face.startswith("Source-"))  # chunks share them
    assert printed.written.bytes < 1_500_000


def test_a_picture_stands_in_the_file_once(printed):
    widths = [
        int(found.Width) for found in printed.structure.objects if isinstance(found, pikepdf.Stream) and found.get("/Subtype") == "/Image"
    ]
    assert sorted(widths) == [700, 1500]
