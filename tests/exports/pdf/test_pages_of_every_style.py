"""Each style's pages, measured: text stays in its area, numbers are true, links land on their headings, and a page looks as it was approved."""

import io
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from pypdfium2.raw import FPDFText_GetUnicode

import resources
from exports.pdf import PdfOptions
from exports.pdf.style import load

pytestmark = pytest.mark.xdist_group("pdf")
STYLES = resources.styles("pdf")
GOLDEN = Path(__file__).with_name("golden")
POINTS = 72 / 25.4
SLACK = 2.0  # points: side bearings, and a dropped letter that hangs out a little
TOLERANCE = 6.0  # of 255, mean difference of a page's pixels: other versions of Pango move a line's end, a lost column is 20


@cache
def signs(path: Path, number: int) -> list[tuple[str, tuple[float, float, float, float]]]:
    """A page's characters with left, bottom, right, top, in points."""
    with pypdfium2.PdfDocument(path) as document:
        page = document[number]
        text = page.get_textpage()
        boxes = ((chr(FPDFText_GetUnicode(text, at)), text.get_charbox(at)) for at in range(text.count_chars()))
        found = [(sign, box) for sign, box in boxes if sign.strip() and box[2] > box[0]]
        text.close()
        page.close()
    return found


def squeezed(words: str) -> str:
    return re.sub(r"[\s\u00ad-]+", "", words)


@pytest.mark.parametrize("style", STYLES)
def test_no_text_stands_outside_its_area(styled, style):
    book = styled(style)
    paper = load(style, "").paper
    left, right = paper.side * POINTS - SLACK, (paper.width - paper.side) * POINTS + SLACK
    top = (paper.height - paper.top) * POINTS + SLACK
    bottom = top - paper.lines * paper.line * POINTS - 2 * SLACK
    for number, label in enumerate(book.labels):
        inside, around = [], []
        for sign, box in signs(book.path, number):
            if number == 0:  # a cover has an area of its own
                assert box[0] > 4 * POINTS
                assert box[2] < (paper.width - 4) * POINTS
                continue
            assert left <= box[0], (style, label, sign, box)
            assert box[2] <= right, (style, label, sign, box)
            (inside if bottom <= box[1] and box[3] <= top else around).append(sign)
        # Above and below stand the running head and the page's number, and no more.
        assert len(around) < 60, (style, label, "".join(around))
        assert "".join(around).endswith(label) or not around or number == 0


@pytest.mark.parametrize("style", STYLES)
def test_contents_and_front_say_the_pages_on_which_stories_begin(styled, issue, style):
    book = styled(style)
    places = book.destinations()
    first = places[issue.articles[0].mark]
    said: dict[str, set[str]] = {}
    with pypdfium2.PdfDocument(book.path) as document:
        for number in range(first):
            page, text = book.structure.pages[number], document[number].get_textpage()
            for link in page.obj.get("/Annots", ()):
                words = text.get_text_bounded(*(float(edge) for edge in link.Rect)).strip()
                if found := re.fullmatch(r"(?:Seite )?(\d+)", words):
                    said.setdefault(str(link.Dest), set()).add(found[1])
            text.close()
    assert said == {article.mark: {book.labels[places[article.mark]]} for article in issue}


@pytest.mark.parametrize("style", STYLES)
def test_every_link_within_lands_on_its_heading(styled, issue, style):
    book = styled(style)
    headings = {article.mark: article.title for article in issue if article.language != "ar"}  # pdfium gives Arabic in the order of the eye
    headings |= {f"section-{number}": section.title for number, section in enumerate(issue.sections, 1)}
    targets = {str(link.Dest) for page in book.structure.pages for link in page.obj.get("/Annots", ()) if "/Dest" in link}
    assert targets >= {article.mark for article in issue}
    names = list(book.structure.Root.Names.Dests.Names)
    where = {str(name): place for name, place in zip(names[::2], names[1::2], strict=True)}
    pages = {page.obj.objgen: number for number, page in enumerate(book.structure.pages)}
    with pypdfium2.PdfDocument(book.path) as document:
        for target in targets & headings.keys():
            page, _, _, y, _ = where[target]
            text = document[pages[page.objgen]].get_textpage()
            seen = text.get_text_bounded(-100, float(y) - 170, 2000, float(y) + 2)
            text.close()
            assert squeezed(headings[target]).casefold() in squeezed(seen).casefold(), (style, target)


@pytest.mark.parametrize("style", STYLES)
def test_no_page_within_a_story_is_left_half_empty(styled, issue, style):
    book = styled(style)
    paper = load(style, "").paper
    starts = sorted({book.destinations()[article.mark] for article in issue})
    for start, following in pairwise(starts):
        for number in range(start, following - 1):
            lowest = min(box[1] for _, box in signs(book.path, number) if box[1] > paper.bottom * POINTS - 3)
            assert lowest < (paper.bottom + 0.35 * paper.lines * paper.line) * POINTS, (style, number)


@pytest.mark.parametrize("style", STYLES)
def test_a_storys_words_stand_in_its_order_whatever_the_columns(print_bodies, style):
    from exports.body import text_of

    body = "".join(
        f"<p>{n}. Der Kran grüßt das Schiff Nummer {n}, und das Schiff grüßt zurück, wie es am Kai Sitte ist.</p>" for n in range(100, 160)
    )
    book = print_bodies({"PM-000001": body}, options=PdfOptions(style=style))
    numbers = re.findall(r"Nummer (1\d\d),", re.sub(r"\s+", " ", " ".join(book.texts)))
    assert numbers == [str(n) for n in range(100, 160)]
    assert len(text_of(body)) < sum(map(len, book.texts))


@pytest.mark.parametrize("style", STYLES)
def test_long_words_and_wide_tables_stay_on_the_page(print_bodies, style):
    paper = load(style, "").paper
    row = "".join(f"<td>Zelle{n}</td>" for n in range(9))
    body = (
        f"<p>{'Donaudampfschifffahrts' * 14}</p><table><tbody>{f'<tr>{row}</tr>' * 45}</tbody></table>"
        f"<pre>{'x' * 300}</pre><ul><li>{'y' * 200}<ul><li>z</li></ul></li></ul>"
    )
    book = print_bodies({"PM-000001": body, "PM-000002": "<p></p>"}, options=PdfOptions(style=style))
    assert book.written.warnings == ()
    for number in range(1, len(book.texts)):
        for sign, box in signs(book.path, number):
            assert box[2] <= (paper.width - paper.side) * POINTS + SLACK, (style, number, sign)


@pytest.mark.parametrize("style", STYLES)
def test_a_page_looks_as_it_was_approved(styled, issue, style, request):
    book = styled(style)
    number = 0 if style == "broadsheet" else book.destinations()[issue.articles[0].mark]
    with pypdfium2.PdfDocument(book.path) as document:
        seen = document[number].render(scale=0.6).to_pil().convert("L")
    golden = GOLDEN / f"{style}.png"
    if request.config.getoption("--approve"):
        seen.save(golden, optimize=True)  # its picture is then looked at
    approved = Image.open(io.BytesIO(golden.read_bytes())).convert("L")
    assert seen.size == approved.size
    assert ImageStat.Stat(ImageChops.difference(seen, approved)).mean[0] < TOLERANCE


def test_the_record_and_the_original_are_in_a_dossier(styled, issue):
    import hashlib

    book = styled("dossier")
    names = list(book.structure.Root.Names.EmbeddedFiles.Names)
    files = {str(name): spec for name, spec in zip(names[::2], names[1::2], strict=True)}
    assert list(files) == [f"{article.mark}-kai.html" for article in issue]
    assert len(book.structure.Root.AF) == 7
    words = squeezed("".join(book.texts))
    for article in issue:
        spec = files[f"{article.mark}-kai.html"]
        content = spec.EF.F.read_bytes()
        assert hashlib.sha256(content).hexdigest() == article.source_sha256
        assert (str(spec.AFRelationship), str(spec.EF.F.Subtype)) == ("/Source", "/text/html")
        assert article.source_sha256 in words
    for fact in ("Nachweis", "Signatur", "PM-000001", "hafenbote.example/pm-000001", "text/html", "beigefügt", "2024-09-03 10:15:00+02:00"):
        assert squeezed(fact) in words
    assert "/EmbeddedFiles" not in styled("journal").structure.Root.Names


def test_originals_go_along_or_stay_as_a_person_says(print_bodies):
    book = print_bodies({"PM-000001": "<p>Wort.</p>"}, options=PdfOptions(originals=True))
    assert len(book.structure.Root.AF) == 1
    plain = print_bodies({"PM-000001": "<p>Wort.</p>"}, options=PdfOptions(style="dossier", originals=False, overwrite=True))
    assert "/AF" not in plain.structure.Root
    assert "beigefügt" not in plain.texts[0]


def test_a_front_page_is_one_page_with_its_lead_and_at_least_four_teasers(styled, issue):
    front = styled("broadsheet")
    assert front.destinations()["contents"] == 1
    links = {str(link.Dest) for link in front.structure.pages[0].obj.Annots}
    assert len(links) >= 5
    assert issue.articles[0].mark in links
    assert "Ein Kran, der grüßt" in front.texts[0]
    assert "Der Kranführer Ole Petersen" in front.texts[0]  # the lead's text begins here


@pytest.mark.referee
def test_every_style_is_pdf_a_3a_and_pdf_ua_1(verdict, styled):
    said = verdict(*(styled(style).path for style in STYLES))
    assert [line.split()[0] for line in said] == ["PASS"] * 2 * len(STYLES), said
