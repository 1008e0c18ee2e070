"""How stories are cited, by Pressmark's own way and by a style of the Citation Style Language."""

import csv
import io
from pathlib import Path

import pytest
from docx import Document
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from exports import Article, ExportError
from exports.highlights import MarkedPassage, MarkedStory, Selection, endings, write_highlights
from exports.highlights.citing import citations
from exports.references.csl import csl_json

# A style of our own: enough of CSL 1.0.2 to see names, titles, dates and the mark come through.
STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info><title>Test</title><id>test</id><updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout><names variable="author"><name form="short"/></names></layout></citation>
  <bibliography><layout suffix=".">
    <names variable="author"><name name-as-sort-order="all" and="text" initialize-with="."/></names>
    <text variable="title" prefix=" " quotes="true"/>
    <text variable="container-title" prefix=". " font-style="italic"/>
    <date variable="issued" prefix=", "><date-part name="year"/></date>
    <text variable="archive_location" prefix=", "/>
  </layout></bibliography>
</style>
"""


def article(**fields: object) -> Article:
    values = {
        "mark": "PM-000042", "title": "Die lange Nacht", "deck": "", "authors": ("Jette Arendt", "dpa"), "publication": "Lindenhafener Bote",
        "section": "Ausland", "published": "2024-03-14", "language": "de", "url": "https://bote.example/nacht_am_see", "dateline": "", "rights": "",
        "tags": (), "note": "", "words": 3, "images": (), "source_file": "", "part": "", "source_sha256": "", "retrieved": "", "confidence": {},
        "warnings": (),
    }  # fmt: skip
    return Article(**(values | fields))  # type: ignore[arg-type]


def selection(*passages: MarkedPassage, **fields: object) -> Selection:
    told = article(**fields)
    return Selection("Claims", "de", (MarkedStory(told, citations([told])[0], passages),))


def test_a_story_is_cited_with_the_quotation_marks_and_the_date_of_its_language():
    own = "Jette Arendt, dpa, „Die lange Nacht“, Lindenhafener Bote, 14. März 2024, PM-000042, https://bote.example/nacht_am_see"
    assert citations([article()]) == [own]
    assert citations([article(language="en", url="", authors=(), published="2024-03")]) == [
        "“Die lange Nacht”, Lindenhafener Bote, March 2024, PM-000042"
    ]
    assert citations([article(language="fr", title="La  nuit", url="", published="2024")])[0].startswith("Jette Arendt, dpa, « La nuit », ")
    assert citations([article(title="", authors=(), publication="", published="", url="")]) == ["PM-000042"]


def test_a_story_is_cited_by_a_style_of_ones_own(tmp_path):
    style = tmp_path / "own.csl"
    style.write_text(STYLE, "utf-8")
    assert citations([article(), article(mark="PM-000043", authors=(), title="Ohne Namen")], style) == [
        "Arendt, J. and dpa ‘Die lange Nacht’. Lindenhafener Bote, 2024, PM-000042.",
        "‘Ohne Namen’. Lindenhafener Bote, 2024, PM-000043.",
    ]


def test_a_style_that_cannot_be_used_is_named(tmp_path):
    broken = tmp_path / "broken.csl"
    broken.write_text("<style", "utf-8")
    for path in (broken, tmp_path / "none.csl"):
        with pytest.raises(ExportError, match=path.name):
            citations([article()], path)


def test_what_a_processor_is_told_is_csl_json():
    assert csl_json(article(published="2024-03")) == {
        "id": "pm-000042", "type": "article-newspaper", "title": "Die lange Nacht",
        "author": [{"given": "Jette", "family": "Arendt"}, {"literal": "dpa"}],
        "container-title": "Lindenhafener Bote", "section": "Ausland", "issued": {"date-parts": [[2024, 3]]}, "URL": "https://bote.example/nacht_am_see",
        "archive_location": "PM-000042", "language": "de",
    }  # fmt: skip
    assert "URL" not in csl_json(article(url="urn:factiva:123"))


def test_markdown_says_what_was_written_also_where_it_looks_like_markup(tmp_path):
    passage = MarkedPassage("*Kein* _Fett_ # <b>\n\nZweiter Absatz", "green", "Claim", "1. so\nund so", "")
    file = tmp_path / "claims.md"
    write_highlights(selection(passage, title="Ein [Titel]"), file, "markdown")
    page = lxml_html.fromstring(MarkdownIt().render(file.read_text("utf-8")))
    assert [each.text_content() for each in page.iter("h2")] == ["Ein [Titel]"]
    assert [each.text_content().strip() for each in page.xpath("//blockquote/p")] == ["*Kein* _Fett_ # <b>", "Zweiter Absatz"]
    assert [each.get("href") for each in page.iter("a")] == ["https://bote.example/nacht_am_see"]
    assert [each.text_content() for each in page.iter("strong")] == ["Claim"]


def test_a_cell_that_looks_like_a_formula_is_none(tmp_path):
    file = tmp_path / "claims.csv"
    write_highlights(selection(MarkedPassage('=1+1; "so"', "pink", "Pink", "", "2024-01-01T00:00:00+00:00")), file, "csv")
    (row,) = csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""))
    assert row["passage"] == '\'=1+1; "so"'
    assert row["authors"] == "Jette Arendt; dpa"


def test_a_passage_that_is_gone_is_told_as_gone_in_the_files_language(tmp_path):
    passage = MarkedPassage("weg", "blue", "Blau", "", "", orphaned=True)
    for form in ("markdown", "text", "html", "docx"):
        file = tmp_path / f"gone{endings()[form]}"
        write_highlights(selection(passage), file, form)
        text = "\n".join(each.text for each in Document(str(file)).paragraphs) if form == "docx" else file.read_text("utf-8")
        assert "steht nicht mehr im Beitrag" in text, form


def test_nothing_is_written_where_there_is_no_highlight_or_a_file_already(tmp_path):
    with pytest.raises(ExportError, match="no highlight"):
        write_highlights(selection(), tmp_path / "none.md", "markdown")
    kept: Path = tmp_path / "kept.md"
    kept.write_text("older", "utf-8")
    with pytest.raises(ExportError, match="exists already"):
        write_highlights(selection(MarkedPassage("so", "green", "Green", "", "")), kept, "markdown")
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("kept.md", "older")]
