"""Lines of real prose in each style: few hyphens, none like a ladder's rungs four times over, few holes between words, all on one grid."""

import re
from dataclasses import replace

import pypdfium2
import pytest
from lxml import html
from weasyprint import HTML
from weasyprint.layout import inline

import resources
from exports.markup import escape
from exports.pdf import PdfOptions, lines
from exports.pdf.body import Dressing
from exports.pdf.fetcher import PAGES
from exports.pdf.jobs import Setup
from exports.pdf.layout import Layout
from exports.pdf.lines import _lines, counted
from exports.pdf.story import Place, story_sheet
from exports.pdf.style import load

pytestmark = pytest.mark.xdist_group("pdf")


@pytest.fixture(scope="module")
def prose() -> str:
    """The German samples' paragraphs, one after the other."""
    texts: list[str] = []
    for path in sorted(resources.samples().glob("*.html")):
        page = html.parse(str(path), html.HTMLParser(encoding="utf-8")).getroot()
        if (page.get("lang") or "").startswith("de"):
            texts += [" ".join(block.text_content().split()) for block in page.iter("p")]
    return "".join(f"<p>{escape(text)}</p>" for text in texts if len(text) > 200)


@pytest.mark.parametrize(
    ("style", "page", "hyphens", "loose"),
    [
        ("journal", "A4", 0.18, 0.04),
        ("broadsheet", "A4", 0.3, 0.2),
        ("broadsheet", "A3", 0.3, 0.25),
        ("pocket", "A5", 0.27, 0.06),
        ("pocket", "A6", 0.3, 0.12),
    ],
)
def test_hyphens_are_few_and_never_four_below_each_other(prose, issue, tmp_path, style, page, hyphens, loose):
    own = load(style, page)
    layout = Layout(Setup(tmp_path.resolve(), own.folder, own.roots, own.css, 1_000))
    story = story_sheet(issue.articles[0], prose, Place("PM-000001", 1, "", "", "de"), own, Dressing(lambda sha256: None))
    told = counted(layout.lay(story).pages)
    assert told.lines > 120
    assert told.longest <= 3
    assert 0 < told.hyphens < hyphens * told.lines
    assert told.loose < loose * told.lines


def test_a_ladder_is_broken_by_a_word_kept_whole(tmp_path, issue, monkeypatch):
    own = load("broadsheet", "A3")
    layout = Layout(Setup(tmp_path.resolve(), own.folder, own.roots, own.css, 1_000))
    words = "und die Wasserstraßenverwaltung mit der Schifffahrtsbehörde, der Hafenkommandantur und einer Deichgenossenschaft"
    body = f"<p>{' '.join(f'{number} {words}' for number in range(12))}</p>"
    story = story_sheet(issue.articles[0], body, Place("PM-000001", 1, "", "", "de"), own, Dressing(lambda sha256: None))
    with monkeypatch.context() as patched:
        patched.setattr(inline, "get_next_linebox", lines._next_linebox)  # as WeasyPrint sets it
        plain = layout._render(HTML(string=story.html, base_url=PAGES)).pages
    assert counted(plain).longest > 3
    pages = layout.lay(story).pages
    assert counted(pages).hyphens > 8
    assert counted(pages).longest <= 3
    said = re.sub(r"\s+", "", "".join(_words(page._page_box) for page in pages)).replace("\u2010", "").replace("-", "")
    assert said.count("Wasserstraßenverwaltung") == 12  # nothing was lost or said twice


@pytest.mark.parametrize("style", ["journal", "broadsheet", "pocket"])
def test_lines_of_facing_pages_and_columns_stand_on_one_grid(print_bodies, prose, style):
    book = print_bodies({"PM-000001": prose}, options=PdfOptions(style=style))
    paper = load(style, "").paper
    line, on_it, seen = paper.line * 72 / 25.4, 0, 0
    with pypdfium2.PdfDocument(book.path) as document:
        for number in range(1, len(document) - 1):  # full pages of text
            page = document[number]
            text = page.get_textpage()
            feet = {}
            for at in range(text.count_chars()):
                if text.get_text_range(at, 1) in "nmurxz":  # letters that stand on the line
                    _, bottom, _, top = text.get_charbox(at)
                    if paper.bottom * 72 / 25.4 - 3 < bottom < top < page.get_height() - paper.top * 72 / 25.4:
                        feet[round(bottom, 0)] = bottom
            text.close()
            first = max(feet.values())
            for foot in feet.values():
                seen += 1
                off = (first - foot) % line
                on_it += min(off, line - off) < 1.0
            page.close()
    assert seen > 50
    assert on_it >= 0.95 * seen  # what is left stands in captions and notes


def test_no_fragment_of_a_word_stands_alone_on_a_line(tmp_path, issue):
    """WeasyPrint 70 parts the first word of some lines, and leaves the rest of the line empty."""
    own = load("broadsheet", "A4")
    layout = Layout(Setup(tmp_path.resolve(), own.folder, own.roots, own.css, 1_000))
    sentence = "Przystań budzi się przed świtem, a żurawie skrzypią na wietrze. Kapitan liczy łodzie i zapisuje każdą w zeszycie. "
    body = f"<p>{sentence * 9}</p><h2>Ostatni prom</h2><p>{sentence * 7}</p>"
    story = story_sheet(
        replace(issue.articles[0], language="pl"), body, Place("PM-000001", 1, "", "", "de"), own, Dressing(lambda sha256: None)
    )
    lines = ["".join(box.text for box in line) for line in _lines(layout.lay(story).pages)]
    assert len(lines) > 30
    assert not [line for line in lines if line.endswith("\u2010") and " " not in line]


def _words(box) -> str:
    own = getattr(box, "text", "")
    return (own if isinstance(own, str) else "") + "".join(map(_words, getattr(box, "children", ())))
